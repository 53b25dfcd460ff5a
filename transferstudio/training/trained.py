"""What a run leaves behind: the heads, the body where it was fine-tuned, and the report."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from transferstudio.atomic_files import write_bytes, write_text
from transferstudio.backbones.catalogue import TOKENIZER, Backbone, find
from transferstudio.backbones.sample_sources import Reader
from transferstudio.backbones.weights import Weights
from transferstudio.i18n import message
from transferstudio.project.runs import REPORT, Run
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.novelty import NoveltyDetector
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.report import Report
from transferstudio.training.tfidf import TfidfWeights

BEST = "best.safetensors"
INT8_BODY = "body-int8.onnx"
BODY_PREFIX, NOVELTY_PREFIX = "body.", "novelty."
CONFIG = "config.json"
LARGEST_INPUT = 8192  # pixels a side


# What damaged files provoke: they are JSON or safetensors, and say anything.
DAMAGED = (
    OSError,
    SafetensorError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)


@dataclass(frozen=True)
class Trained:
    """A trained network: frozen body of ``backbone`` (or ``body``, its fine-tuned state dict) and a head on it for each label field.

    ``folder`` is the run's; it holds the config.json and tokenizer.json of a text network. ``fields`` are name and classes of each
    field, the main one first.
    """

    folder: Path
    plan: TrainingPlan
    backbone: Backbone
    fields: list[tuple[str, list[str]]]
    heads: list[LinearHead]
    body: dict[str, np.ndarray] | None
    int8_body: Path | None = None
    """The int8 body that the head was learnt on, an ONNX file; None: the body is fp32."""
    known: list[FieldClasses] | None = None
    """The classes of each field by id; None where an earlier version did not keep them."""
    novelty: NoveltyDetector | None = None
    """What tells samples unlike the training data; None where there were too few to tell."""

    @property
    def classes(self) -> list[str]:
        """The classes of the main field."""
        return self.fields[0][1]

    @property
    def reader(self) -> Reader:
        """What reads samples for it."""
        return self.backbone.reader(self.folder)


def save_trained(
    folder: Path,
    heads: Sequence[LinearHead],
    *,
    body: dict[str, np.ndarray] | None = None,
    novelty: NoveltyDetector | None = None,
) -> Path:
    """Writes heads, body and novelty detector to ``best.safetensors``; whole, or not at all."""
    tensors = {f"{BODY_PREFIX}{name}": value for name, value in (body or {}).items()}
    if novelty is not None:
        tensors |= {f"{NOVELTY_PREFIX}{name}": value for name, value in novelty.as_tensors().items()}
    for index, head in enumerate(heads):
        name = _head_name(index)
        tensors[f"{name}.weight"], tensors[f"{name}.bias"] = head.weight, head.bias
        tensors[f"{name}.temperature"] = np.array([head.temperature], np.float32)
        if head.nonconformity is not None:
            tensors[f"{name}.nonconformity"] = head.nonconformity
        if head.words is not None:
            tensors |= {f"{name}.words.{part}": value for part, value in vars(head.words).items()}
    # safetensors writes the memory of an array as it lies there: a view would come back as something else.
    tensors = {name: np.ascontiguousarray(value) for name, value in tensors.items()}
    write_bytes(folder / BEST, save(tensors))
    return folder / BEST


def _head_name(index: int) -> str:
    return f"head_{index + 1}" if index else "head"


def keep_tokenizer(folder: Path, backbone: Backbone, weights: Weights) -> None:
    """Copies what describes a text network beside its weights, so that the run stands on its own."""
    if backbone.is_text:
        for name in (CONFIG, TOKENIZER):
            write_bytes(folder / name, (weights.path.parent / name).read_bytes())


def save_report(folder: Path, report: Report) -> None:
    """Writes ``report.json``."""
    write_text(folder / REPORT, json.dumps(report.as_json(), indent=2, ensure_ascii=False))


def _load_head(tensors: dict[str, np.ndarray], name: str) -> LinearHead:
    words = None
    if f"{name}.words.tokens" in tensors:
        words = TfidfWeights(**{field.name: tensors[f"{name}.words.{field.name}"] for field in fields(TfidfWeights)})
    weight, bias = tensors[f"{name}.weight"], tensors[f"{name}.bias"]
    if weight.ndim != 2 or bias.shape != weight.shape[:1] or not weight.dtype.kind == bias.dtype.kind == "f":
        raise ValueError(message("the shape of its weights is not that of a head"))
    scores = tensors.get(f"{name}.nonconformity")
    if scores is not None and (scores.ndim != 1 or scores.dtype.kind != "f"):
        raise ValueError(message("the shape of its weights is not that of a head"))
    return LinearHead(weight, bias, float(tensors[f"{name}.temperature"][0]), words, scores)


def load_trained(run: Run, plan: TrainingPlan, fields: list[tuple[str, list[str]]], size: int | None) -> Trained:
    """The network of a run that learnt by a plan, with the classes of each label field; ``size`` is its input (None: the backbone's own).

    Raises:
        ValueError: its files are damaged; or another of :data:`DAMAGED`.
    """
    tensors = load_file(run.folder / BEST)
    heads = [_load_head(tensors, _head_name(index)) for index in range(len(fields))]
    if any(len(classes) != len(head.bias) for head, (_, classes) in zip(heads, fields, strict=True)):
        raise ValueError(message("its classes do not match its weights"))
    if size is not None and not 0 < size <= LARGEST_INPUT:
        raise ValueError(message("its input of {} pixels is invalid", f"{size!r:.40}"))
    body, gate = (_below(tensors, prefix) for prefix in (BODY_PREFIX, NOVELTY_PREFIX))
    novelty = NoveltyDetector.from_tensors(gate) if gate else None
    backbone = find(plan.backbone)
    backbone = backbone.at_size(backbone.size if size is None else size)
    int8 = run.folder / INT8_BODY
    return Trained(
        run.folder, plan, backbone, fields, heads, body or None, int8 if int8.is_file() else None, novelty=novelty
    )


def _below(tensors: dict[str, np.ndarray], prefix: str) -> dict[str, np.ndarray]:
    """The tensors whose names begin with a prefix, by the rest of their names."""
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
