"""Keeps the live head up to date: looks at new pictures in the background, and fits anew shortly after each label."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from transferstudio.app.session import Session
from transferstudio.events import Work
from transferstudio.project import Changes, Project

if TYPE_CHECKING:
    from transferstudio.insight.live_head import Suggestions
    from transferstudio.insight.looking import Seen

SETTLE_MS = 150  # after a label, so that a quick hand is not computed after key by key

log = logging.getLogger(__name__)


class LiveHead(QObject):
    """What the model in the making says. Everything is computed in a thread of its own; results come as signals."""

    updated = Signal(object)
    """Suggestions, or None where nothing has been looked at."""
    found = Signal(list)
    """Findings about likeness: near-duplicates, pictures unlike all others."""
    _loaded = Signal(object, object)
    _fitted = Signal(object, object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.suggestions: Suggestions | None = None
        self._seen: Seen | None = None
        self._looked_for = -1  # how many samples there were when looking began last
        self._stop = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # a thread keeps its connection to the database
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._fit)
        self._loaded.connect(self._take)
        self._fitted.connect(self._tell)
        session.opened.connect(self._open)
        session.closing.connect(self.close)
        session.changed.connect(self._hear)
        session.field_changed.connect(self._fit)
        session.job_ended.connect(lambda: QTimer.singleShot(0, self._look))

    def close(self) -> None:
        """Ends what is being computed."""
        self._stop.set()
        self._settle.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._stop = threading.Event()

    def look(self) -> None:
        """Looks at what is new, also where that was declined before."""
        self._looked_for = -1
        self._look()

    @property
    def pending(self) -> bool:
        """Whether some samples have not been looked at."""
        project = self._session.project
        return project is not None and project.samples.count() > (len(self._seen) if self._seen else 0)

    def _open(self) -> None:
        self.suggestions, self._seen, self._looked_for = None, None, -1
        self.updated.emit(None)
        self._load()
        self._look()

    def _hear(self, changes: Changes) -> None:
        if changes.samples or changes.classes:
            self._settle.start()

    def _look(self) -> None:
        project = self._session.project
        if project is None or self._session.job is not None:
            return
        count = project.samples.count()
        if count < 2 or count == self._looked_for:
            return
        self._looked_for = count

        def work(stop: threading.Event) -> Work[int]:
            from transferstudio.insight.looking import look  # here: it loads ONNX Runtime

            return look(project, stop=stop)

        job = self._session.start(self.tr("Looking at the images"), work, background=True)
        job.finished.connect(self._load)
        job.ended.connect(lambda: self._look_again(job.made_way))

    def _look_again(self, made_way: bool) -> None:
        if made_way:
            self._looked_for = -1  # a person asked for something else in between, not for an end of this

    def _load(self) -> None:
        project = self._session.project
        if project is None:
            return

        stop = self._stop

        def load() -> None:
            from transferstudio.insight.health import likeness  # here: the first paint does without scipy
            from transferstudio.insight.looking import seen

            found = seen(project)
            self._loaded.emit(project, found)
            if found is not None:
                self.found.emit(likeness(project, found, stop=stop))

        self._pool.start(_Task(load))

    def _take(self, project: Project, found: Seen | None) -> None:
        if project is self._session.project:
            self._seen = found
            self._fit()

    def _fit(self) -> None:
        project, found = self._session.project, self._seen
        if project is None or found is None:
            return
        field = self._session.field

        def fit() -> None:
            from transferstudio.insight.live_head import suggest

            self._fitted.emit(project, suggest(project, found, field))

        self._pool.start(_Task(fit), 1)

    def _tell(self, project: Project, suggestions: Suggestions) -> None:
        if project is self._session.project:
            self.suggestions = suggestions
            self.updated.emit(suggestions)


class _Task(QRunnable):
    """Runs a function in the pool; what goes wrong there must not end the program."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        """See the class."""
        try:
            self._do()
        except Exception:  # suggestions are a help; without them all else goes on
            log.exception("the live head failed")
