"""The classifier that a run left behind, with its report; read again by evaluation and export."""

from __future__ import annotations

from dataclasses import dataclass, replace

from transferstudio.errors import TrainingError
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.runs import Run, stored_report
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.training.trained import DAMAGED, Trained, load_trained


@dataclass(frozen=True, kw_only=True)
class LoadedClassifier(Trained):
    """A trained network of classes, and what its run came to."""

    report: ClassificationReport


def load_classifier(run: Run, project: Project) -> LoadedClassifier:
    """The classifier of a run of a project, its classes under the names that they have now.

    Raises:
        TrainingError: its files are missing or damaged.
    """
    try:
        report = ClassificationReport.from_json(stored_report(run.folder)).named(project)
        fields = [(field.name, list(field.classes)) for field in report.fields]
        trained = replace(load_trained(run, report.plan, fields, report.input_size), known=list(report.known) or None)
    except DAMAGED as error:
        raise TrainingError(
            message("Run {} cannot be used: {}", run.id, error), where=run.folder, advice=message("Train again.")
        ) from error
    return LoadedClassifier(**vars(trained), report=report)
