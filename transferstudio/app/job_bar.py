"""The line at the foot of the window: what is going on, how far it is, how long it takes, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QToolButton

from transferstudio.app.mishaps import log_file
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, clock, label, set_role
from transferstudio.app.worker import Job
from transferstudio.events import Event, Note, Progress, Started
from transferstudio.wording import spoken, stage_in_words

MESSAGE_MS = 12_000


class JobBar(QFrame):
    """See the module; errors and last words are shown here as well."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self._session = session
        self._text, self._left = label("", "dim"), label("", "dim")
        self._text.setWordWrap(False)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(260)
        self._cancel = button(
            self.tr("Cancel"), self._stop, name="cancel", tip=self.tr("Stop what is going on"), key="Esc"
        )
        self._pause = button(
            "",
            self._toggle_pause,
            name="pause-job",
            tip=self.tr("Hold what is going on, or let it go on"),
            key="Ctrl+P",
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, STEP, 4 * STEP, STEP)
        self._waiting = QToolButton()
        self._waiting.setObjectName("waiting")
        self._waiting.setToolTip(self.tr("Work that waits for its turn"))
        self._waiting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._details = button(
            self.tr("Open log"), self._open_log, name="open-log", tip=self.tr("Show the file with the details")
        )
        self._details.hide()
        row.addWidget(self._text, 1)
        for widget in (self._details, self._waiting, self._progress, self._left, self._pause, self._cancel):
            row.addWidget(widget)
        self._forget = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._forget.timeout.connect(lambda: self.say(""))
        session.job_started.connect(self._follow)
        session.job_ended.connect(self._rest)
        session.queue_changed.connect(self._show_waiting)
        session.failed.connect(lambda message: self.say(message, "bad"))
        self._rest()
        self._show_waiting()

    def say(self, text: str, role: str = "dim") -> None:
        """Shows a sentence for a while."""
        self._text.setText(text)
        self._text.setToolTip(text)
        self._text.setAccessibleName(text)
        set_role(self._text, role)
        self._details.setVisible(role == "bad" and log_file().is_file())
        if text and role != "dim":
            self._forget.start()

    def _follow(self, job: Job) -> None:
        if not job.background:
            self._forget.stop()
        self._say_of_job(job.title)
        self._progress.setRange(0, 0)
        for widget in (self._progress, self._left, self._pause, self._cancel):
            widget.setVisible(True)
        self._show_paused(False)
        job.said.connect(self._hear)
        job.paused_changed.connect(self._show_paused)

    def _hear(self, event: Event) -> None:
        title = self._session.job.title if self._session.job else ""
        match event:
            case Started(stage, total):
                self._progress.setRange(0, total or 0)
                self._say_of_job(f"{title} · {stage_in_words(stage)}")
            case Progress(stage, done, total, _, left):
                self._progress.setRange(0, total or 0)
                self._progress.setValue(done)
                self._progress.setAccessibleName(f"{stage_in_words(stage)} {done} / {total}")
                self._left.setText(self.tr("{} left").format(clock(left)) if left is not None else "")
            case Note(text, "warning"):
                self._say_of_job(f"{title} · {spoken(text)}")
            case _:
                pass

    def _say_of_job(self, text: str) -> None:
        """Says what goes on, but not over a message that is still to be read."""
        if not self._forget.isActive():
            self.say(text)

    def _show_waiting(self) -> None:
        waiting = self._session.waiting
        self._waiting.setVisible(bool(waiting))
        self._waiting.setText(self.tr("{} waiting").format(len(waiting)))
        menu = QMenu(self)
        for job in waiting:
            menu.addAction(job.title).setEnabled(False)
        menu.addAction(self.tr("Forget what waits"), self._session.drop_waiting)
        old = self._waiting.menu()
        self._waiting.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _rest(self) -> None:
        for widget in (self._progress, self._left, self._pause, self._cancel):
            widget.setVisible(False)
        if not self._forget.isActive():
            self.say("")
        self._left.setText("")

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file())))

    def _toggle_pause(self) -> None:
        if self._session.job is not None:
            self._session.job.toggle_pause()

    def _show_paused(self, paused: bool) -> None:
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        if paused:
            self._left.setText(self.tr("held"))

    def _stop(self) -> None:
        if self._session.job is not None:
            self._session.job.cancel()
            self.say(self.tr("Stopping at the next safe point …"))
