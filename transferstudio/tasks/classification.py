"""Classification: one of N classes an image, or a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.project import Project
from transferstudio.project.annotations import Labelled as Row
from transferstudio.project.classes import Field
from transferstudio.tasks.base import Answers
from transferstudio.tasks.labelled import ABSENT, Labelled, Labels
from transferstudio.tasks.scores import Scores, score

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Classification:
    """See :class:`transferstudio.tasks.base.Task`."""

    name: str
    title: str
    things: str
    reads_texts: bool
    default_backbone: str
    answers: Answers = Answers.CLASS
    default_method: str = "head"
    default_epochs: int = 8

    def in_words(self, report: dict[str, Any]) -> str:
        """See Task."""
        accuracy, f1 = report["scores"]["accuracy"], report["scores"]["macro_f1"]
        return (
            f"[bold]Accuracy {accuracy['value']:.1%}[/] (95 % interval {accuracy['low']:.1%} to {accuracy['high']:.1%}), macro F1 "
            f"{f1['value']:.3f} ({f1['low']:.3f} to {f1['high']:.3f}), by {report['how']} on {report['scored_samples']:,} samples"
            + "".join(
                f"; {field['name']}: {field['scores']['accuracy']['value']:.1%}"
                for field in report.get("fields", [])[1:]
            )
        )

    def labelled(self, project: Project, fields: Sequence[str] = ()) -> Labelled:
        """The samples with a label in one of these fields; in the first field where none is named.

        Raises:
            TrainingError: there is no such field.
        """
        known = {field.name: field for field in project.classes.fields()}
        for name in fields:
            if name not in known:
                raise TrainingError(f"There is no label field “{name}”", advice=f"There are: {', '.join(known)}.")
        chosen = [known[name] for name in dict.fromkeys(fields)] or [project.classes.default_field()]
        labels = [{row.sample_id: row for row in project.annotations.labelled(field.id)} for field in chosen]
        rows = sorted(
            {id_: row for of_field in labels for id_, row in of_field.items()}.values(), key=lambda row: row.hash
        )
        return Labelled(
            ids=np.array([row.sample_id for row in rows], dtype=np.int64),
            hashes=[row.hash for row in rows],
            names=[row.name for row in rows],
            sources=[project.media.source(row.media, row.reference, row.text) for row in rows],
            splits=np.array([row.split or "" for row in rows]),
            fields=tuple(
                _labels(project, field, [of_field.get(row.sample_id) for row in rows])
                for field, of_field in zip(chosen, labels, strict=True)
            ),
        )

    def head(self, width: int, classes: int) -> torch.nn.Module:
        """See Task."""
        import torch  # here, because it is heavy

        return torch.nn.Linear(width, classes)

    def loss(
        self, outputs: torch.Tensor, targets: torch.Tensor, *, smoothing: float, weights: torch.Tensor
    ) -> torch.Tensor:
        """See Task."""
        from torch.nn.functional import cross_entropy  # here, because it is heavy

        losses = cross_entropy(outputs, targets, label_smoothing=smoothing, reduction="none")
        return (losses * weights).mean()

    def score(self, probabilities: np.ndarray, targets: np.ndarray, *, seed: int) -> Scores:
        """See Task."""
        return score(probabilities, targets, seed=seed)


def output_suffix(place: int) -> str:
    """What the names of the outputs of the field at a place end in."""
    return f"_{place + 1}" if place else ""


def _labels(project: Project, field: Field, rows: Sequence[Row | None]) -> Labels:
    """The labels of one field; classes that no sample has are left out."""
    used = {row.class_id for row in rows if row is not None}
    classes = [class_ for class_ in project.classes.list(field.id) if class_.id in used]
    index = {class_.id: place for place, class_ in enumerate(classes)}
    targets = [ABSENT if row is None else index[row.class_id] for row in rows]
    return Labels(field.name, [class_.name for class_ in classes], np.array(targets, dtype=np.int64))
