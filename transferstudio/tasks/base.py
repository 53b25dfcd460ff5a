"""What a task tells of itself, and what it does; each one is a folder beside this."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from transferstudio.events import Work
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.project import Project
    from transferstudio.project.runs import Run
    from transferstudio.tasks.asking import Asking
    from transferstudio.training.field_classes import FieldClasses
    from transferstudio.training.plan import Method, TrainingPlan
    from transferstudio.training.report import Report
    from transferstudio.training.time_left import ExpectedStage


class Task(Protocol):
    """One task, as the parts of the program ask about it that serve all tasks."""

    @property
    def name(self) -> str:
        """As projects and files call it."""

    @property
    def title(self) -> str:
        """As a person reads it."""

    @property
    def things(self) -> str:
        """What its samples are, in the plural: images, texts, questions."""

    @property
    def reads_texts(self) -> bool:
        """Whether its samples are texts; else they are pictures."""

    @property
    def takes_detectors(self) -> bool:
        """Whether networks that have learnt to find things already are of use."""

    @property
    def has_label_fields(self) -> bool:
        """Whether its labels are classes of one field, or of several that are learnt together."""

    @property
    def practises(self) -> bool:
        """Whether its networks can practise on samples without labels first."""

    @property
    def chooses_method(self) -> bool:
        """Whether the method follows from the labels where nobody chose one."""

    @property
    def default_backbone(self) -> str:
        """The backbone where none is chosen, by name."""

    @property
    def default_method(self) -> str:
        """The method where none is chosen."""

    @property
    def default_epochs(self) -> int:
        """How many epochs a fine-tuning run has where nobody says."""

    @property
    def methods(self) -> Sequence[Method]:
        """The methods that can teach a network what its labels are."""

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """The :data:`~transferstudio.training.hyperparameters.HYPERPARAMETERS` that the method and the network of a plan use, by name."""

    def labelled_count(self, project: Project) -> int:
        """How many samples of a project a network can learn from."""

    def read_report(self, stored: Mapping[str, Any]) -> Report:
        """The report that ``report.json`` holds; one of ``training.report.UNREADABLE`` where it is damaged."""

    def how_to_use(self) -> HowToUse:
        """What README.md and the programs of its exports say."""

    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        """The stages of a run that take long, and what their steps cost: of the frozen network's, so many passes."""

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        """What a run takes where the frozen network sees ``speed`` samples a second; ``features_cached``: features of all are there."""

    def learn(self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[Report]:
        """Learns, scores and saves a network; returns the report.

        Raises:
            TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
            BackboneError: the backbone's weights cannot be had.
        """

    def choose_method(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[Method]:
        """The method where nobody chose one and it :attr:`chooses_method`, else the default; says why.

        Raises:
            TrainingError: there is too little to learn from.
            BackboneError: the backbone's weights cannot be had.
        """

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """Sees that the classes with labels are those that a run began with.

        Raises:
            TrainingError: they are others.
        """

    def export(
        self,
        project: Project,
        run: Run,
        folder: Path,
        *,
        int8: bool,
        one_file: bool,
        stop: threading.Event | None,
    ) -> Work[Bundle]:
        """Writes the model with all that belongs to it into an empty folder, and proves it.

        Raises:
            ExportError: the network cannot be converted, or the file answers differently.
            TrainingError: the run's files are damaged.
        """

    def open_model(self, model: Path) -> Any:
        """What answers for an exported model of this task: a file, or the folder that holds it.

        Raises:
            ValueError: the file is not a model that this program exported.
        """

    def asking(self, predictor: Any) -> Asking:
        """How the command line, the HTTP service and a watched folder ask what :meth:`open_model` gave."""

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """What writes the samples of a project to a file or folder and returns their number, by the formats' names on the command line.

        ``lost``: takes the names of samples whose files are gone or hold something else now.
        """
