"""What a run leaves behind: the head, the body where it was tuned, and the report; read again by evaluation and export."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from transferstudio.backbones.catalogue import TOKENIZER, Backbone, find
from transferstudio.backbones.reading import Reader
from transferstudio.backbones.weights import Weights
from transferstudio.errors import TrainingError
from transferstudio.project.files import write_bytes, write_text
from transferstudio.project.runs import Run
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.words import WordTable

BEST = "best.safetensors"
REPORT = "report.json"
INT8_BODY = "body-int8.onnx"
BODY_PREFIX = "body."
CONFIG = "config.json"


@dataclass(frozen=True)
class Trained:
    """A trained network: frozen body of ``backbone`` (or ``body``, its tuned state dict) and a head on it for each label field.

    ``folder`` is the run's; it holds the config.json and tokenizer.json of a text network. ``fields`` are name and classes of each
    field, the main one first.
    """

    folder: Path
    plan: TrainingPlan
    backbone: Backbone
    fields: list[tuple[str, list[str]]]
    heads: list[LinearHead]
    body: dict[str, np.ndarray] | None
    report: dict[str, Any]
    int8_body: Path | None = None
    """The int8 body that the head was learnt on, an ONNX file; None: the body is fp32."""

    @property
    def classes(self) -> list[str]:
        """The classes of the main field."""
        return self.fields[0][1]

    @property
    def reader(self) -> Reader:
        """What reads samples for it."""
        return self.backbone.reader(self.folder)


def save_trained(folder: Path, heads: Sequence[LinearHead], *, body: dict[str, np.ndarray] | None = None) -> Path:
    """Writes heads and body to ``best.safetensors``; whole, or not at all."""
    tensors = {f"{BODY_PREFIX}{name}": value for name, value in (body or {}).items()}
    for place, head in enumerate(heads):
        name = _head_name(place)
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = head.weight, head.bias
        tensors[f"{name}.temperature"] = np.array([head.temperature], np.float32)
        if head.words is not None:
            tensors |= {f"{name}.words.{part}": value for part, value in vars(head.words).items()}
    # safetensors writes the memory of an array as it lies there: a view would come back as something else.
    tensors = {name: np.ascontiguousarray(value) for name, value in tensors.items()}
    write_bytes(folder / BEST, save(tensors))
    return folder / BEST


def _head_name(place: int) -> str:
    return f"head_{place + 1}" if place else "head"


def keep_tokenizer(folder: Path, backbone: Backbone, weights: Weights) -> None:
    """Copies what describes a text network beside its weights, so that the run stands on its own."""
    if backbone.is_text:
        for name in (CONFIG, TOKENIZER):
            write_bytes(folder / name, (weights.path.parent / name).read_bytes())


def save_report(folder: Path, report: dict[str, Any]) -> None:
    """Writes ``report.json``."""
    write_text(folder / REPORT, json.dumps(report, indent=2, ensure_ascii=False))


def load_report(run: Run) -> dict[str, Any]:
    """The content of ``report.json`` of a run.

    Raises:
        TrainingError: it is missing or damaged.
    """
    try:
        report: dict[str, Any] = json.loads((run.folder / REPORT).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(f"Run {run.id} has no report: {error}", where=run.folder, advice="Train again.") from error
    return report


def _load_head(tensors: dict[str, np.ndarray], name: str) -> LinearHead:
    words = None
    if f"{name}.words.tokens" in tensors:
        words = WordTable(**{field.name: tensors[f"{name}.words.{field.name}"] for field in fields(WordTable)})
    return LinearHead(
        tensors[f"{name}.weight"], tensors[f"{name}.bias"], float(tensors[f"{name}.temperature"][0]), words
    )


def load_trained(run: Run) -> Trained:
    """The trained network of a run.

    Raises:
        TrainingError: its files are missing or damaged.
    """
    try:
        tensors = load_file(run.folder / BEST)
        report = json.loads((run.folder / REPORT).read_text("utf-8"))
        known = [(field["name"], list(field["classes"])) for field in report.get("fields", [])]
        known = known or [(report["plan"].get("field") or "label", list(report["classes"]))]
        heads = [_load_head(tensors, _head_name(place)) for place in range(len(known))]
    except (OSError, SafetensorError, ValueError, KeyError) as error:
        raise TrainingError(f"Run {run.id} cannot be used: {error}", where=run.folder, advice="Train again.") from error
    plan = TrainingPlan.from_json(run.plan)
    body = {name.removeprefix(BODY_PREFIX): value for name, value in tensors.items() if name.startswith(BODY_PREFIX)}
    backbone = find(plan.backbone)
    backbone = backbone.at_size(report.get("input_size", backbone.size))
    int8 = run.folder / INT8_BODY
    return Trained(run.folder, plan, backbone, known, heads, body or None, report, int8 if int8.is_file() else None)
