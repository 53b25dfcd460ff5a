"""The line at the foot of the window: what is going on, how far it is, how long it takes, and Cancel."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QToolButton, QWidget

from transferstudio.app.error_details import ErrorDialog, RecentRecords
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.session import Session
from transferstudio.app.stopping import stop
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import breakable, button, label, left_in_words, literal, set_role, shortened
from transferstudio.app.worker import Job
from transferstudio.events import Event, Finished, Note, Progress, Started
from transferstudio.i18n import stage_in_words, translate_message
from transferstudio.project import Changes

NOTICE_MS = 12_000


class JobBar(QFrame):
    """See the module; errors and last words are shown here as well."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setProperty("edge", "top")
        self._session = session
        self._message, self._failed, self._records = "", False, RecentRecords()
        self._until_edit = False
        """Whether what is shown is over with the next edit: the notice of an undo or redo, or why the last edit was not made."""
        self._going_on = ""
        """What is shown of the job whenever nothing else is to be read."""
        self._in_line: Sequence[Job] = ()
        """What had been asked for when an error came: whatever begins of it does not take the error away."""
        logging.getLogger().addHandler(self._records)
        self.destroyed.connect(partial(logging.getLogger().removeHandler, self._records))
        self._forget = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._forget.timeout.connect(lambda: self.say(self._going_on))
        self._text = label("", "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, STEP, 4 * STEP, STEP)
        row.addWidget(self._text, 1)
        for widget in (*self._about_message(), *self._about_job()):
            row.addWidget(widget)
        session.job_started.connect(self._follow)
        session.job_ended.connect(self._rest)
        session.queue_changed.connect(self._show_waiting)
        session.changed.connect(self._hear_changes)
        session.failed.connect(lambda message: self.say(message, "bad"))
        session.refused.connect(self._stay_until_edit)
        session.cancelled.connect(lambda message: self.say(message, ""))
        session.imported.connect(lambda message: self.say(message, "good"))
        self._rest()
        self._show_waiting()

    def _about_message(self) -> tuple[QWidget, ...]:
        self._details = button(
            self.tr("Details"),
            self._show_details,
            name="error-details",
            tip=self.tr("The full message with technical details, to copy"),
        )
        self._close = button(
            "",
            lambda: self.say(self._going_on),
            name="close-message",
            tip=self.tr("Dismiss this message; it has been read"),
            icon="x",
        )
        self._close.setAccessibleName(self.tr("Dismiss this message"))
        self._close.setProperty("role", "flat")
        return self._details, self._close

    def _about_job(self) -> tuple[QWidget, ...]:
        self._waiting = ToolButton()
        self._waiting.setObjectName("waiting")
        self._waiting.setToolTip(self.tr("Queued tasks"))
        self._waiting.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._left = label("", "dim")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMinimumWidth(80)
        self._progress.setMaximumWidth(260)
        self._left.setWordWrap(False)
        self._cancel = button(
            self.tr("Cancel"), self._stop, name="cancel", tip=self.tr("Stop the current task"), key="Ctrl+."
        )
        self._pause = button(
            "",
            self._toggle_pause,
            name="pause-job",
            tip=self.tr("Pause or resume the current task"),
            key="Ctrl+P",
        )
        return self._waiting, self._progress, self._left, self._pause, self._cancel

    def say(self, text: str, role: str = "dim") -> None:
        """Shows a sentence: an error until it is closed or another message comes, a notice for a while."""
        self._message, self._failed = text, role == "bad"
        self._until_edit = False
        self._in_line = tuple(self._session.waiting) if self._failed else ()
        self._text.setText(breakable(text))
        self._text.setToolTip(text)
        self._text.setAccessibleName(text)
        set_role(self._text, role)
        for widget in (self._details, self._close):
            widget.setVisible(self._failed)
        if text and role not in ("dim", "bad"):
            self._forget.start()
        else:
            self._forget.stop()

    def say_step(self, text: str) -> None:
        """Shows a notice of an undo or redo: until the next edit, at most."""
        self.say(text, "good")
        self._stay_until_edit()

    def _stay_until_edit(self) -> None:
        self._until_edit = True

    def say_now(self, text: str) -> None:
        """Shows what is going on before the window is busy with it."""
        self.say(text)
        self.repaint()

    def rest(self) -> None:
        """What was shown of what went on is over; a message that is to be read stays."""
        self._say_of_job("")
        if not self._to_be_read():
            self.say("")

    def _hear_changes(self, changes: Changes) -> None:
        """An edit after an undo, or after one that was refused: what is said is no longer the last that happened."""
        if self._until_edit and (changes.samples or changes.annotations or changes.classes):
            self._forget.stop()
            self.say(self._going_on)

    def _follow(self, job: Job) -> None:
        if not job.background and job not in self._in_line:
            self._forget.stop()
            self._failed = False  # the person goes on
        self._say_of_job(job.title)
        self._progress.setRange(0, 0)
        for widget in (self._progress, self._left, self._pause, self._cancel):
            widget.setVisible(True)
        self._show_paused(False)
        self._cancel.setEnabled(True)
        job.reported.connect(self._hear)
        job.stopping.connect(self._show_stopping)
        job.paused_changed.connect(self._show_paused)

    def _hear(self, event: Event) -> None:
        job = self._session.job
        if job is None or job.is_stopping:
            return  # that it stops is all there is to say
        title = job.title
        match event:
            case Started(stage, total):
                self._progress.setRange(0, total or 0)
                self._left.setText("")  # of the stage before
                words = stage_in_words(stage)
                self._say_of_job(title if words == title else f"{title} · {words}")
            case Progress(stage, done, total):
                self._progress.setRange(0, total or 0)
                self._progress.setValue(done)
                self._progress.setAccessibleName(stage_in_words(stage) + (f" {done} / {total}" if total else ""))
                self._left.setText(self.tr("paused") if job.paused else left_in_words(event))
            case Finished():
                self._left.setText("")
            case Note(text, "warning"):
                self._say_of_job(f"{title} · {translate_message(text)}")
            case _:
                pass

    def _say_of_job(self, text: str) -> None:
        """Says what goes on, but not over a message that is still to be read: then as soon as that is gone."""
        self._going_on = text
        if not self._to_be_read():
            self.say(text)

    def _to_be_read(self) -> bool:
        """Whether there is a message that what goes on must not talk over."""
        return self._failed or self._forget.isActive()

    def _show_waiting(self) -> None:
        waiting = self._session.waiting
        self._waiting.setVisible(bool(waiting))
        if waiting:
            first, more = shortened(waiting[0].title), len(waiting) - 1
            named = (
                self.tr("Queued: {} and {} more").format(first, more) if more else self.tr("Queued: {}").format(first)
            )
            self._waiting.setText(literal(named))
            self._waiting.setToolTip("\n".join([self.tr("Queued tasks"), *(job.title for job in waiting)]))
        menu = QMenu(self)
        for job in waiting:
            menu.addAction(literal(job.title)).setEnabled(False)
        menu.addAction(self.tr("Clear the queue"), self._session.drop_waiting)
        old = self._waiting.menu()
        self._waiting.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _rest(self) -> None:
        for widget in (self._progress, self._left, self._pause, self._cancel):
            widget.setVisible(False)
        self._say_of_job("")
        self._left.setText("")

    def _show_details(self) -> None:
        dialog = ErrorDialog(self._message, self._records.text(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _toggle_pause(self) -> None:
        if self._session.job is not None:
            self._session.job.toggle_pause()

    def _show_paused(self, paused: bool) -> None:
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        if paused:
            self._left.setText(self.tr("paused"))

    def _stop(self) -> None:
        if self._session.job is not None:
            stop(self._session.job, self.window())

    def _show_stopping(self) -> None:
        self._forget.stop()
        self._left.setText("")
        self._cancel.setEnabled(False)
        self._failed = False
        self._say_of_job(self.tr("Stopping at the next safe point …"))
