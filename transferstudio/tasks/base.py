"""What a task tells of itself, and what it does; each one is a folder beside this."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.training.plan import METHODS, Method, Precision, TrainingPlan

if TYPE_CHECKING:
    from transferstudio.events import Work
    from transferstudio.export.examples import HowToUse
    from transferstudio.export.model_file import Bundle
    from transferstudio.insight.embeddings import LabelledEmbeddings
    from transferstudio.project import Project
    from transferstudio.project.runs import Run
    from transferstudio.tasks.asking import Asking
    from transferstudio.training.field_classes import FieldClasses
    from transferstudio.training.model_scores import ModelScores
    from transferstudio.training.probe import Probe
    from transferstudio.training.report import Report
    from transferstudio.training.time_left import ExpectedStage


@dataclass(frozen=True, kw_only=True)
class TaskInfo:
    """The facts about a task."""

    name: str
    """As projects and files call it."""
    title: str
    """As a person reads it."""
    units: str
    """What its samples are called, in the plural: images, texts, questions."""
    reads_texts: bool = False
    """Whether its samples are texts; else they are pictures."""
    takes_detectors: bool = False
    """Whether networks that are object detectors already are of use."""
    has_label_fields: bool = False
    """Whether its labels are classes of one field, or of several that are learnt together."""
    practises: bool = False
    """Whether its networks can be pre-trained on samples without labels first."""
    chooses_method: bool = False
    """Whether the method follows from the labels, and from :meth:`Task.head_accuracy`, where nobody chose one."""
    default_backbone: str
    """The backbone where none is chosen, by name."""
    default_method: Method = Method.HEAD
    """The method where none is chosen."""
    default_epochs: int
    """How many epochs a fine-tuning run has where nobody says."""
    methods: tuple[Method, ...] = METHODS
    """The methods that can teach a network what its labels are."""


class Task(ABC):
    """One task, as the parts of the program ask about it that serve all tasks."""

    info: TaskInfo

    @abstractmethod
    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        """The :data:`~transferstudio.training.hyperparameters.HYPERPARAMETERS` that the method and the network of a plan use, by name."""

    @abstractmethod
    def labelled_count(self, project: Project) -> int:
        """How many samples of a project a network can learn from."""

    @abstractmethod
    def read_report(self, stored: Mapping[str, Any]) -> Report:
        """The report that ``report.json`` holds; one of ``training.report.UNREADABLE`` where it is damaged."""

    @abstractmethod
    def how_to_use(self) -> HowToUse:
        """What README.md and the programs of its exports say."""

    @abstractmethod
    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        """The stages of a run that take long, and what their steps cost: of the frozen network's, so many passes."""

    @abstractmethod
    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        """What a run takes where the frozen network sees ``speed`` samples a second; ``features_cached``: features of all are there."""

    @abstractmethod
    def learn(self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[Report]:
        """Learns, scores and saves a network; returns the report.

        Raises:
            TrainingError: there is too little to learn from, or it was cancelled before anything was learnt.
            BackboneError: the backbone's weights cannot be had.
        """

    def settled(self, plan: TrainingPlan) -> TrainingPlan:
        """A plan with a method, where there is nothing to decide: the task, or what else the plan asks for, has one that is used."""
        decides = self.info.chooses_method and plan.precision == Precision.FP32 and not plan.together
        return plan if decides or plan.method != Method.AUTO else replace(plan, method=self.info.default_method)

    def head_accuracy(self, project: Project, plan: TrainingPlan, stop: threading.Event | None) -> Work[float]:
        """The cross-validated accuracy (0–1) of a new head on the samples that teach; asked of a task that ``chooses_method``.

        Raises:
            TrainingError: there is too little to learn from.
            BackboneError: the backbone's weights cannot be had.
        """
        raise NotImplementedError

    def probe_backbones(
        self,
        project: Project,
        plan: TrainingPlan,
        backbones: Sequence[str],
        stop: threading.Event | None,
        *,
        keep: bool = True,
    ) -> Work[list[Probe]]:
        """How well a new head does on each of some frozen backbones, by their names; nothing where that cannot be told.

        ``keep``: whether the project keeps the splits that are decided for it.

        Raises:
            TrainingError: there is too little to learn from.
            BackboneError: a backbone's weights cannot be had.
        """
        yield from ()
        return []

    def labelled_embeddings(
        self, project: Project, plan: TrainingPlan, stop: threading.Event | None, *, keep: bool = False
    ) -> Work[LabelledEmbeddings | None]:
        """The samples that teach, as the frozen backbone of a plan sees them, of very many a part; None where labels are not one class a
        sample. ``keep``: whether the project keeps the splits that are decided for it.

        Raises:
            TrainingError: there is too little to learn from.
            BackboneError: the backbone's weights cannot be had.
        """
        yield from ()
        return None

    @abstractmethod
    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """Sees that the classes with labels are those that a run began with.

        Raises:
            TrainingError: they are others.
        """

    @abstractmethod
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

    @abstractmethod
    def open_model(self, model: Path) -> Any:
        """What answers for an exported model of this task: a file, or the folder that holds it.

        Raises:
            ValueError: the file is not a model that this program exported.
        """

    @abstractmethod
    def score_model(
        self, predictor: Any, project: Project, *, field: str | None, stop: threading.Event | None
    ) -> Work[ModelScores]:
        """How well what :meth:`open_model` gave answers about the labelled samples of a project that it was not trained in; classes are
        matched by their names.

        ``field``: of a model that learnt several label fields the one that the labels are of, by name; None: the first.

        Raises:
            DataError: no sample has a label that the model knows, the model has no such field, or it was cancelled.
        """

    @abstractmethod
    def asking(self, predictor: Any) -> Asking:
        """How the command line, the HTTP service and a watched folder ask what :meth:`open_model` gave."""

    @abstractmethod
    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        """What writes the samples of a project to a file or folder and returns their number, by the formats' names on the command line.

        ``lost``: takes the names of samples whose files are gone or hold something else now.
        """
