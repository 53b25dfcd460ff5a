"""Keeps the live head up to date: looks at new pictures in the background, and fits anew shortly after each label."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from transferstudio.app.background import Background
from transferstudio.app.session import Session
from transferstudio.edition import trains
from transferstudio.events import Work
from transferstudio.project import Changes, Project

if TYPE_CHECKING:
    import numpy as np

    from transferstudio.insight.health import Finding
    from transferstudio.insight.live_head import Suggestions
    from transferstudio.insight.looking import Seen

FIRST_MS = 300  # after a project was opened, so that its first paint has the processor to itself
SETTLE_MS = 150  # after a label, so that a quick hand is not computed after key by key


class LiveHead(QObject):
    """What the model in the making says. Everything is computed in a thread of its own; results come as signals."""

    updated = Signal(object)
    """Suggestions, or None where nothing has been looked at."""
    found = Signal(list)
    """Findings about the pictures: originals gone, near-duplicates, pictures unlike all others."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.suggestions: Suggestions | None = None
        self._seen: Seen | None = None
        self._names: dict[str, np.ndarray] = {}
        self._looked_for = -1  # how many samples there were when looking began last
        self._stop = threading.Event()
        self._pool = Background(self, "live head")
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._fit)
        session.opened.connect(self._open)
        session.closing.connect(self._leave)
        session.changed.connect(self._hear)
        session.field_changed.connect(self._fit)
        session.job_ended.connect(lambda: QTimer.singleShot(0, self._look))

    def close_pool(self) -> None:
        """Ends what is being computed, and waits for it."""
        self._leave()
        self._pool.close()

    def _leave(self) -> None:
        self._stop.set()
        self._settle.stop()
        self._pool.leave()
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
        self.suggestions, self._seen, self._names, self._looked_for = None, None, {}, -1
        self.updated.emit(None)
        QTimer.singleShot(FIRST_MS, self._begin)

    def _begin(self) -> None:
        self._load()
        self._look()

    def _hear(self, changes: Changes) -> None:
        if changes.samples or changes.classes:
            self._settle.start()

    def _look(self) -> None:
        project = self._session.project
        if project is None or self._session.job is not None or not trains():
            return
        count = project.samples.count()
        if count < 2 or count == self._looked_for:
            return
        self._looked_for = count

        def work(stop: threading.Event) -> Work[int]:
            from transferstudio.insight.looking import look  # here: it loads ONNX Runtime

            return look(project, stop=stop)

        job = self._session.start(self.tr("Looking at the samples"), work, background=True)
        job.finished.connect(self._load)
        job.ended.connect(lambda: self._look_again(job.made_way))

    def _look_again(self, made_way: bool) -> None:
        if made_way:
            self._looked_for = -1  # a person asked for something else in between, not for an end of this

    def _load(self) -> None:
        project = self._session.project
        if project is None or not trains():
            return

        stop, field = self._stop, self._session.field
        texts, questions = self._session.reads_texts, self._session.asks_questions

        def load() -> Seen | None:
            from transferstudio.insight.looking import seen  # here: the first paint does without scipy

            return seen(project, stop=stop)

        def compare(found: Seen) -> list[Finding]:
            from transferstudio.insight.health import languages, likeness, missing

            return [
                *missing(project),
                # The same question is asked about many passages.
                *([] if questions else likeness(project, found, field, stop=stop)),
                *(languages(project, stop=stop) if texts else ()),
            ]

        def take(found: Seen | None) -> None:
            self._take(project, found)
            if found is not None and project is self._session.project:
                self._pool.start(lambda: compare(found), self.found.emit)

        self._pool.start(load, take)

    def _take(self, project: Project, found: Seen | None) -> None:
        if project is self._session.project:
            self._seen = found
            self._fit()

    def _fit(self) -> None:
        project, found = self._session.project, self._seen
        if project is None or found is None or self._session.asks_questions:
            return
        field, known = self._session.field, self._names

        def fit() -> Suggestions:
            from transferstudio.insight.live_head import suggest
            from transferstudio.insight.named import see_names

            return suggest(project, found, field, see_names(project, found, field, known))

        self._pool.start(fit, lambda suggestions: self._tell(project, suggestions))

    def _tell(self, project: Project, suggestions: Suggestions) -> None:
        if project is self._session.project:
            self.suggestions = suggestions
            self.updated.emit(suggestions)
