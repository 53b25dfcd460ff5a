"""Which run of the open project answers in Try and is exported: by default the best one, until a person chooses another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from transferstudio.app.inputs import FittedChoice
from transferstudio.app.widgets import label
from transferstudio.i18n import percent, run_in_words, translate
from transferstudio.project.answering import Why, answers_of
from transferstudio.project.changes import Changes
from transferstudio.project.project import Project
from transferstudio.project.runs import Run

LETTERS = 14  # of the list, which is as wide as there is room


class AnsweringRun(QObject):
    """See the module. A choice holds until another run is there: what has just been trained is to be seen.

    The session says when a project is opened, changed or closed; ``project`` gives the one that is open.
    """

    changed = Signal()
    """Another run answers, or other runs can be chosen."""
    chosen = Signal()
    """A person wants another run to answer."""

    def __init__(self, parent: QObject, project: Callable[[], Project | None]) -> None:
        super().__init__(parent)
        self._project = project
        self._runs: list[Run] = []
        self._default: Run | None = None
        self._why = Why.ONLY
        self._choice: int | None = None

    @property
    def runs(self) -> list[Run]:
        """The runs that can answer, newest first."""
        return self._runs

    def run(self) -> Run | None:
        """The run that answers; None where nothing has been trained."""
        return next((run for run in self._runs if run.id == self._choice), self._default)

    def choose(self, run: int) -> None:
        """Lets another run answer."""
        self._choice = run
        self.changed.emit()
        self.chosen.emit()

    def in_words(self, run: Run) -> str:
        """A run with its score, and what speaks for or against it: “Run 3: best score, 91 %”."""
        why = ""
        if self._default is not None and run.id == self._default.id:
            why = {
                Why.BEST: translate("AnsweringRun", "best score"),
                Why.LATEST: translate("AnsweringRun", "latest"),
                Why.FINISHED: translate("AnsweringRun", "latest that was not stopped"),
                Why.FITTING: translate("AnsweringRun", "knows the current classes"),
                Why.ONLY: "",
            }[self._why]
        score = percent(run.score["value"]) if run.score else ""
        cut = translate("AnsweringRun", "stopped early") if run.summary.get("stopped") else ""
        details = ", ".join(part for part in (why, score, cut) if part)
        return run_in_words(run.id, begins=True) + (f": {details}" if details else "")

    def open(self) -> None:
        """Another project is open."""
        self._choice, self._runs = None, []
        self._reload()

    def forget(self) -> None:
        """The project is closed."""
        self._choice, self._default, self._runs = None, None, []

    def refresh(self, changes: Changes) -> None:
        """The project has changed."""
        before = [run.id for run in self._runs], self._default and self._default.id, self._why
        self._reload(tell=False)
        if changes.runs or before != ([run.id for run in self._runs], self._default and self._default.id, self._why):
            self.changed.emit()

    def _reload(self, *, tell: bool = True) -> None:
        project = self._project()
        found = answers_of(project) if project is not None else None
        runs = list(project.runs.usable()) if project is not None else []
        if [run.id for run in runs] != [run.id for run in self._runs]:
            self._choice = None
        self._runs = runs
        self._default, self._why = (found.run, found.why) if found is not None else (None, Why.ONLY)
        if tell:
            self.changed.emit()


class RunChoice(QWidget):
    """The list to choose the run from."""

    def __init__(self, answering: AnsweringRun, name: str, words: str) -> None:
        super().__init__()
        self._answering = answering
        self.list = FittedChoice(LETTERS)
        self.list.setObjectName(name)
        self.list.setAccessibleName(words)
        self.list.setToolTip(
            translate("AnsweringRun", "By default, the best of the comparable runs is used; choose another one here")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(translate("AnsweringRun", "Model"), "dim"))
        row.addWidget(self.list, 1)
        self.list.currentIndexChanged.connect(self._choose)
        answering.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Lists the runs anew."""
        chosen = self._answering.run()
        self.list.blockSignals(True)
        self.list.clear()
        for index, run in enumerate(self._answering.runs):
            self.list.addItem(self._answering.in_words(run), run.id)
            if chosen is not None and run.id == chosen.id:
                self.list.setCurrentIndex(index)
        self.list.blockSignals(False)
        self.list.updateGeometry()
        self.setVisible(bool(self.list.count()))

    def _choose(self, index: int) -> None:
        self._answering.choose(int(self.list.itemData(index)))
