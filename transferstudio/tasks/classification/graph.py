"""The graph of an exported classifier: calibrated probabilities out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import onnx

from transferstudio.export.graph import join
from transferstudio.tasks.classification.tail import output_suffix, tail
from transferstudio.tasks.classification.trained import LoadedClassifier
from transferstudio.training.conformal import COVERAGE
from transferstudio.training.novelty import FALSE_ALARMS


def assemble(trained: LoadedClassifier, body: Path) -> onnx.ModelProto:
    """The whole model of a trained network whose body was converted to the file ``body``.

    Raises:
        ExportError: the parts do not make a valid model.
    """
    width = onnx.load(str(body)).graph.output[0].type.tensor_type.shape.dim[1].dim_value
    end = tail([head.padded(width) for head in trained.heads], trained.novelty)
    return join(trained.backbone, body, end, metadata(trained))


def metadata(trained: LoadedClassifier) -> dict[str, str]:
    """What the file says of itself; every value is JSON or plain text."""
    values: dict[str, Any] = {
        "labels": trained.classes,
        "preprocessing": trained.backbone.preprocessing.as_json(),
        "scores": trained.report.score.as_json(),
        "plan": trained.plan.as_json(),
    }
    if any(head.least_probability is not None for head in trained.heads):
        values["coverage"] = COVERAGE
    if trained.novelty is not None:
        values["false_alarms"] = FALSE_ALARMS
    if len(trained.fields) > 1:
        values["fields"] = [
            {"name": name, "labels": labels, "output": f"probabilities{output_suffix(index)}"}
            for index, (name, labels) in enumerate(trained.fields)
        ]
    return {
        **{key: json.dumps(value, ensure_ascii=False) for key, value in values.items()},
        "task": trained.report.task,
        "method": trained.report.method.called,  # that was kept; the plan has the one that was asked for
        "names": str(dict(enumerate(trained.classes))),  # as other runners read class names
    }
