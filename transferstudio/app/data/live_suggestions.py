"""Keeps the live head up to date: looks at new pictures in the background, and fits anew shortly after each label."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from transferstudio.app.background import Background
from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.edition import trains
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project.language import find_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np

    from transferstudio.app.session import Session
    from transferstudio.events import Work
    from transferstudio.insight.embeddings import Embeddings
    from transferstudio.insight.health import Finding, Likeness
    from transferstudio.insight.suggestions import Suggestions
    from transferstudio.project import Changes, Project

FIRST_MS = 300  # after a project was opened, so that its first paint has the processor to itself
SETTLE_MS = 150  # after a label, so that a quick hand is not computed after key by key
AGAIN_MS = 1000  # after an edit, before near-duplicates are sorted anew by labels and splits
MOST_ALIKE = 500  # samples that are shown
AGAIN = 60_000  # samples; of more, that takes longer than a hand pauses


class LiveHead(QObject):
    """What the model in the making says. Everything is computed in a thread of its own; results come as signals."""

    updated = Signal(object)
    """Suggestions, or None where no sample has been embedded."""
    found = Signal(list)
    """Findings about the pictures: originals gone, near-duplicates, pictures unlike all others."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.suggestions: Suggestions | None = None
        self.loading = False
        """Whether what was known of the samples before is still being read."""
        self._measuring = False  # or done: once is enough
        self._embeddings: Embeddings | None = None
        self._names: dict[str, np.ndarray] = {}
        self._embedded_count = -1  # how many samples there were when embedding began last
        self._stop = threading.Event()
        self._pool = Background(self, "live head")
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._fit)
        self._compared: tuple[Embeddings, Likeness | None] | None = None
        self._present: tuple[Project, int, list[Finding]] | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._compare_again)
        session.opened.connect(self._open)
        session.closing.connect(self._leave)
        session.changed.connect(self._hear)
        session.field_changed.connect(self._hear_field)
        session.job_ended.connect(self._hear_job)

    def close_pool(self) -> None:
        """Ends what is being computed, and waits for it."""
        self._leave()
        self._pool.close()

    def _leave(self) -> None:
        self._stop.set()
        self._settle.stop()
        self._again.stop()
        self._pool.leave()
        self._stop = threading.Event()

    def look(self) -> None:
        """Looks at what is new, also where that was declined before."""
        self._embedded_count = -1
        self._look()

    def find_like(self, samples: Sequence[int], tell: Callable[[list[int]], object]) -> bool:
        """Tells the samples that are most like some, these first; False where none has been embedded yet."""
        project, found = self._session.project, self._embeddings
        if project is None or found is None:
            return False

        def told(ids: list[int]) -> None:
            if project is self._session.project:
                tell(ids)

        self._pool.start(lambda: found.like(samples, most=MOST_ALIKE), told)
        return True

    @property
    def pending(self) -> bool:
        """Whether some samples have not been embedded."""
        project = self._session.project
        return project is not None and project.samples.count() > (len(self._embeddings) if self._embeddings else 0)

    def _open(self) -> None:
        self.suggestions, self._embeddings, self._names, self._embedded_count = None, None, {}, -1
        self._compared, self._present, self.loading = None, None, True
        self.updated.emit(None)
        QTimer.singleShot(FIRST_MS, self._begin)

    def _begin(self) -> None:
        self._load()
        self._look()

    def _hear(self, changes: Changes) -> None:
        if changes.samples or changes.classes:
            self._settle.start()
            if self._embeddings is not None and len(self._embeddings) <= AGAIN:
                self._again.start()

    def _hear_job(self) -> None:
        self._present = None  # an import may have found files again
        QTimer.singleShot(0, self._look)

    def _hear_field(self) -> None:
        self._fit()
        self._again.start()

    def _backbone(self) -> Backbone:
        """The network that looks at the samples."""
        return find(recommended_backbone(self._session.project, self._session.view.task))

    def _look(self) -> None:
        project = self._session.project
        if project is None or self._session.job is not None or not trains():
            return
        count = project.samples.count()
        if count < 2 or count == self._embedded_count:
            return
        self._embedded_count = count

        def work(stop: threading.Event) -> Work[int]:
            from transferstudio.insight.embeddings import embed_samples  # here: it loads ONNX Runtime

            find_language(project)  # of a project that an earlier version made
            return embed_samples(project, self._backbone(), stop=stop)

        job = self._session.start(self.tr("Computing features"), work, background=True)
        job.finished.connect(self._load)
        job.ended.connect(lambda: self._look_again(job.made_way))

    def _look_again(self, made_way: bool) -> None:
        if made_way:
            self._embedded_count = -1  # a person asked for something else in between, not for an end of this

    def _load(self) -> None:
        project = self._session.project
        if project is None or not trains():
            return
        self.loading = self.suggestions is None
        stop, backbone = self._stop, self._backbone()

        def load() -> Embeddings | None:
            from transferstudio.insight.embeddings import load_embeddings  # here: the first paint does without scipy

            return load_embeddings(project, backbone, stop=stop)

        def take(found: Embeddings | None) -> None:
            self._take(project, found)
            if found is not None and project is self._session.project:
                self._compare(project, found)

        self._pool.start(load, take)

    def _compare_again(self) -> None:
        if self._session.project is not None and self._embeddings is not None:
            self._compare(self._session.project, self._embeddings)

    def _compare(self, project: Project, embeddings: Embeddings) -> None:
        """What likeness says of the samples; what follows from their features alone is kept."""
        stop, field = self._stop, self._session.field
        view = self._session.view

        def findings() -> list[Finding]:
            from transferstudio.insight.health import compare, languages, likeness, missing

            alike: list[Finding] = []
            if view.suggests:  # the same question is asked about many passages
                kept = self._compared
                if kept is None or kept[0] is not embeddings:
                    kept = self._compared = (embeddings, compare(embeddings, stop=stop))
                alike = (
                    []
                    if kept[1] is None
                    else likeness(project, embeddings, field, units=view.task.info.units, compared=kept[1])
                )
            count, present = project.samples.count(), self._present
            if present is None or present[:2] != (project, count):  # what files and texts are there, no label changes
                found = [*missing(project), *(languages(project, stop=stop) if view.task.info.reads_texts else ())]
                present = self._present = (project, count, found)
            return [*present[2], *alike]

        def tell(found: list[Finding]) -> None:
            if project is self._session.project:
                self.found.emit(found)

        self._pool.start(findings, tell)

    def _take(self, project: Project, found: Embeddings | None) -> None:
        if project is self._session.project:
            self._embeddings = found
            self._fit()
            if found is None or not self._session.view.suggests:
                self.loading = False
                self.updated.emit(self.suggestions)
                self._measure()

    def _measure(self) -> None:
        """Measures how fast the network is here, where that is not known, once there is nothing more urgent: it tells what training takes."""
        # here: the first paint does without
        from transferstudio.training.throughput import known_throughput, measure_speed

        if self._embeddings is None or self._session.job is not None or self._measuring:
            return
        backbone = self._backbone()
        if known_throughput(backbone) is None:
            self._measuring = True
            title = self.tr("Measuring {}").format(backbone.title)
            self._session.start(title, lambda stop: measure_speed(backbone, stop=stop), background=True)

    def _fit(self) -> None:
        project, found = self._session.project, self._embeddings
        if project is None or found is None or not self._session.view.suggests:
            return
        field, known, backbone = self._session.field, self._names, self._backbone()

        def fit() -> Suggestions:
            from transferstudio.insight.class_name_embeddings import see_names
            from transferstudio.insight.suggestions import suggest

            return suggest(project, found, field, see_names(project, backbone, found, field, known))

        self._pool.start(fit, lambda suggestions: self._tell(project, suggestions))

    def _tell(self, project: Project, suggestions: Suggestions) -> None:
        if project is self._session.project:
            self.suggestions, self.loading = suggestions, False
            self.updated.emit(suggestions)
            self._measure()
