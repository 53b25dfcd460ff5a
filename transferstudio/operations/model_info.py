"""What an exported model says of itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import onnx

from transferstudio.errors import ExportError
from transferstudio.i18n import message
from transferstudio.operations.open_model import ADVICE, MADE_BY

LONGEST = 1_000_000  # characters of one entry of the metadata that is read


@dataclass(frozen=True)
class Tensor:
    """An input or output of a model; sizes that are free have a name, or “?”."""

    name: str
    type: str
    shape: tuple[int | str, ...]


@dataclass(frozen=True)
class ModelInfo:
    """An exported file: what it is for, whose network it has, and what goes in and comes out."""

    file: str
    bytes: int
    task: str
    network: str
    licence: str
    version: str
    labels: tuple[str, ...]
    plan: dict[str, Any]
    scores: dict[str, Any]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def model_info(model: Path) -> ModelInfo:
    """Reads an exported model, or the model.onnx in its folder; nothing is run.

    Raises:
        ExportError: it is none.
    """
    path = model / "model.onnx" if model.is_dir() else model
    try:
        loaded = onnx.load(str(path), load_external_data=False)
        known = {entry.key: entry.value for entry in loaded.metadata_props}
        size = path.stat().st_size
    except Exception as error:  # protobuf raises whatever a damaged file provokes
        raise ExportError(message("{} cannot be loaded as a model", model.name), advice=ADVICE) from error
    if MADE_BY not in known:
        raise ExportError(message("{} was not exported by Transfer Studio", model.name), advice=ADVICE)
    stored = {key: _value(known.get(key, "")) for key in ("labels", "plan", "scores")}
    initializers = {one.name for one in loaded.graph.initializer}  # a default of an input is one as well
    return ModelInfo(
        str(path),
        size,
        known.get("task", ""),
        known.get("backbone", ""),
        known.get("licence", ""),
        known[MADE_BY],
        tuple(map(str, stored["labels"])) if isinstance(stored["labels"], list) else (),
        stored["plan"] if isinstance(stored["plan"], dict) else {},
        stored["scores"] if isinstance(stored["scores"], dict) else {},
        tuple(_tensor(one) for one in loaded.graph.input if one.name not in initializers),
        tuple(map(_tensor, loaded.graph.output)),
    )


def _value(text: str) -> Any:
    try:
        return json.loads(text) if len(text) <= LONGEST else None
    except ValueError:
        return None


def _tensor(one: onnx.ValueInfoProto) -> Tensor:
    of = one.type.tensor_type
    shape = tuple(side.dim_value or side.dim_param or "?" for side in of.shape.dim)
    return Tensor(one.name, onnx.TensorProto.DataType.Name(of.elem_type).lower(), shape)
