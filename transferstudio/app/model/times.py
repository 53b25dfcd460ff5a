"""How long each method would take, said below it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from transferstudio.app.background import Background
from transferstudio.app.session import Session
from transferstudio.app.widgets import label
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, find
from transferstudio.project import Project
from transferstudio.training.plan import Method, TrainingPlan, methods_for


class Times(QObject):
    """A line for each method, worked out in a thread of its own: what is labelled has to be looked through."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: dict[Method, QLabel] = {}
        self._worker = Background(self, "times")
        self._asked = 0
        session.closing.connect(self._worker.leave)

    def line(self, method: Method) -> QLabel:
        """The line of a method."""
        self._lines[method] = label("", "small")
        self._lines[method].setObjectName(f"time-{method}")
        return self._lines[method]

    def show_plan(self, plan: TrainingPlan, speed: float | None, *, looked: bool, why_not: str) -> None:
        """Says how long each method would take with the other settings of a plan.

        ``speed``: samples a second of the frozen network, where that is known; ``looked``: whether features of all samples are there; ``why_not``: why nothing can be trained yet, or empty.
        """
        self._asked += 1
        asked, project = self._asked, self._session.project
        if project is None or why_not or not speed:
            told = why_not or not find(plan.backbone).is_detector
            self._show({}, why="" if told else self.tr("how long: not told of this network"))
            return
        looked = looked and plan.backbone in (DEFAULT, DEFAULT_TEXT)
        self._worker.clear()
        self._worker.start(
            lambda: _ranges(project, plan, speed, looked=looked),
            lambda ranges: self._show(ranges) if asked == self._asked else None,
        )

    def close_pool(self) -> None:
        """Waits for its thread."""
        self._worker.close()

    def _show(self, ranges: Mapping[Method, tuple[float, float]], *, why: str = "") -> None:
        for method, line in self._lines.items():
            if method in ranges:
                line.setText(self.tr("{} to {}").format(*map(_duration, ranges[method])))
            else:
                line.setText(why or self.tr("how long: not known before its speed is measured"))


def _ranges(project: Project, plan: TrainingPlan, speed: float, *, looked: bool) -> dict[Method, tuple[float, float]]:
    from transferstudio.tasks import find_task
    from transferstudio.training.estimates import expected_seconds  # here: it loads ONNX Runtime

    return {
        method: expected_seconds(project, dataclasses.replace(plan, method=method), speed, looked=looked)
        for method in methods_for(find_task(project.task).answers)
    }


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
