"""Classification: one of N classes an image, or a text."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.project import Project
from transferstudio.project.classes import Field
from transferstudio.project.hashes import Hashes
from transferstudio.project.samples import Split
from transferstudio.tasks.base import Answers
from transferstudio.tasks.labelled import ABSENT, Labelled, Labels
from transferstudio.tasks.scores import Scores, score

if TYPE_CHECKING:
    import torch

SPLITS = ("", *Split)


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
        ids, splits = array("q"), array("b")
        class_ids = [array("q") for _ in chosen]

        def digests() -> Iterator[str]:
            for id_, digest, split, *labels in project.annotations.classes_of([field.id for field in chosen]):
                ids.append(id_)
                splits.append(SPLITS.index(split or ""))
                for column, label in zip(class_ids, labels, strict=True):
                    column.append(ABSENT if label is None else label)
                yield digest

        hashes = Hashes(digests())
        return Labelled(
            ids=np.array(ids, dtype=np.int64),
            hashes=hashes,
            splits=np.array(SPLITS)[np.array(splits, dtype=np.int64)],
            fields=tuple(
                _labels(project, field, np.array(column, dtype=np.int64))
                for field, column in zip(chosen, class_ids, strict=True)
            ),
            find=project.samples.name_and_source,
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


def _labels(project: Project, field: Field, class_ids: np.ndarray) -> Labels:
    """The labels of one field, of ids of classes, int64 (samples), or ABSENT; classes that no sample has are left out."""
    used = np.unique(class_ids)
    classes = [class_ for class_ in project.classes.list(field.id) if class_.id in used]
    targets = np.full(len(class_ids), ABSENT, dtype=np.int64)
    for place, class_ in enumerate(classes):
        targets[class_ids == class_.id] = place
    return Labels(field.name, [class_.name for class_ in classes], targets)
