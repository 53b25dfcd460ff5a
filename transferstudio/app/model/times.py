"""How long each method would take, shown below it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from transferstudio.app.background import Background
from transferstudio.app.session import Session
from transferstudio.app.widgets import label
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, find
from transferstudio.i18n import duration, range_in_words
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan


class Times(QObject):
    """A line for each method, worked out in a thread of its own: what is labelled has to be counted."""

    estimated = Signal()
    """What is known of the times has changed."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: dict[Method, QLabel] = {}
        self._worker = Background(self, "times")
        self._asked = 0
        self._automatic, self._limit = Method.AUTO, 0.0
        self._ranges: Mapping[Method, tuple[float, float]] = {}
        session.closing.connect(self._forget)

    def line(self, method: Method) -> QLabel:
        """The line of a method."""
        self._lines[method] = label("", "small")
        self._lines[method].setObjectName(f"time-{method}")
        return self._lines[method]

    def of(self, method: Method) -> str:
        """How long a method would take, in words; empty where that is not known."""
        if method == Method.AUTO and self._ranges:
            method = self._automatic
            limited = method != Method.HEAD and self._ranges.get(method, (0.0, math.inf))[1] > self._limit
            if limited:
                return self.tr("up to {}").format(duration(self._limit, rough=True))
        if method not in self._ranges:
            return ""
        return self.tr("about {}").format(range_in_words(*self._ranges[method]))

    def show_plan(
        self, plan: TrainingPlan, speed: float | None, automatic: Method, *, features_cached: bool, why_not: str
    ) -> None:
        """Says how long each method would take with the other settings of a plan; ``automatic``: which the program would choose, or ``Method.AUTO`` where that is open.

        ``speed``: samples a second of the frozen network, where that is known; ``features_cached``: whether features of all samples are there; ``why_not``: why nothing can be trained yet, or empty.
        """
        self._asked += 1
        self._automatic, self._limit = automatic, 60 * plan.within
        asked, project = self._asked, self._session.project
        if project is None or why_not or not speed:
            why = self.tr("Training time: no estimate for this network") if find(plan.backbone).is_detector else ""
            if why_not and speed:
                why = self.tr("Training time: shown once there are enough labels")
            self._show({}, why=why)
            return
        features_cached = features_cached and plan.backbone in (DEFAULT, DEFAULT_TEXT)
        idle = self._session.job is None  # else it is our own work that makes the computer slow, and that makes way
        self._worker.clear()
        self._worker.start(
            lambda: _ranges(project, plan, speed, features_cached=features_cached, idle=idle),
            lambda ranges: self._show(ranges) if asked == self._asked else None,
        )

    def close_pool(self) -> None:
        """Waits for its thread."""
        self._worker.close()

    def _forget(self) -> None:
        """The times were those of the project that is closed."""
        self._worker.leave()
        self._ranges = {}
        for line in self._lines.values():
            line.setText("")
        self.estimated.emit()

    def _show(self, ranges: Mapping[Method, tuple[float, float]], *, why: str = "") -> None:
        self._ranges = ranges
        for method, line in self._lines.items():
            line.setText(self.of(method) or why or self.tr("Training time: measure the speed first"))
        self.estimated.emit()


def _ranges(
    project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool, idle: bool
) -> dict[Method, tuple[float, float]]:
    from transferstudio.operations.estimates import expected_seconds  # here: it loads ONNX Runtime
    from transferstudio.tasks import find_task
    from transferstudio.training.throughput import share_left

    if idle:  # what other programs leave
        speed *= share_left(find(plan.backbone)) or 1.0

    return {
        method: expected_seconds(
            project, dataclasses.replace(plan, method=method), speed, features_cached=features_cached
        )
        for method in find_task(project.task).info.methods
    }
