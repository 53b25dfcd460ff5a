"""Classification: one of N classes an image, or a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from transferstudio.errors import TrainingError
from transferstudio.project import Project
from transferstudio.tasks.base import Answers
from transferstudio.tasks.labelled import Labelled
from transferstudio.tasks.scores import Scores, score

if TYPE_CHECKING:
    import onnx
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
        )

    def labelled(self, project: Project, field: str | None) -> Labelled:
        """See Task.

        Raises:
            TrainingError: there is no such field.
        """
        fields = project.classes.fields()
        chosen = next((f for f in fields if f.name == field), None) if field else fields[0]
        if chosen is None:
            raise TrainingError(
                f"There is no label field “{field}”", advice=f"There are: {', '.join(f.name for f in fields)}."
            )
        rows = list(project.annotations.labelled(chosen.id))
        used = {row.class_id for row in rows}
        classes = [class_ for class_ in project.classes.list(chosen.id) if class_.id in used]
        index = {class_.id: place for place, class_ in enumerate(classes)}
        return Labelled(
            ids=np.array([row.sample_id for row in rows], dtype=np.int64),
            hashes=[row.hash for row in rows],
            names=[row.name for row in rows],
            sources=[project.media.source(row.media, row.reference, row.text) for row in rows],
            targets=np.array([index[row.class_id] for row in rows], dtype=np.int64),
            splits=np.array([row.split or "" for row in rows]),
            classes=[class_.name for class_ in classes],
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

    def export_tail(self, weight: np.ndarray, bias: np.ndarray, temperature: float) -> onnx.GraphProto:
        """Features in; ``probabilities``, float (samples, classes), and ``label``, int64 (samples), out."""
        from onnx import TensorProto, helper, numpy_helper  # here, because only exporting needs it

        classes, width = weight.shape
        # The temperature is part of the weights: fewer nodes, and no division by a constant at each call.
        initializers = [
            numpy_helper.from_array((weight / temperature).astype(np.float32), "head_weight"),
            numpy_helper.from_array((bias / temperature).astype(np.float32), "head_bias"),
        ]
        nodes = [
            helper.make_node("Gemm", ["features", "head_weight", "head_bias"], ["logits"], name="head", transB=1),
            helper.make_node("Softmax", ["logits"], ["probabilities"], name="softmax", axis=1),
            helper.make_node("ArgMax", ["logits"], ["label"], name="argmax", axis=1, keepdims=0),
        ]
        return helper.make_graph(
            nodes,
            self.name,
            [helper.make_tensor_value_info("features", TensorProto.FLOAT, ["samples", width])],
            [
                helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["samples", classes]),
                helper.make_tensor_value_info("label", TensorProto.INT64, ["samples"]),
            ],
            initializers,
        )
