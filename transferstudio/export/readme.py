"""README.md of an exported folder: how to run it, and what each input and output means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx
from onnx import TensorProto

from transferstudio.export.contents import LICENCE, MODEL, MODEL_INT8, ONE_FILE, contents
from transferstudio.export.examples import Example, HowToUse
from transferstudio.export.markdown import escaped
from transferstudio.templates import render


@dataclass(frozen=True)
class ModelValue:
    """An input or output of a model file; ``meaning`` is Markdown."""

    side: str
    name: str
    type: str
    shape: str
    meaning: str


@dataclass(frozen=True)
class ModelInterface:
    """What goes into a model file and what comes out, as the file itself declares it."""

    file: str
    values: tuple[ModelValue, ...]


def readme(
    folder: Path, how: HowToUse, programs: Sequence[Example], *, tokens: int | None = None, fields: Sequence[str] = ()
) -> str:
    """The page as Markdown, for a folder that holds the models already.

    ``tokens``: how many of them the model reads at once, where it reads texts. ``fields``: the names of all label fields it answers.
    """
    there = {name for name in (MODEL, MODEL_INT8, ONE_FILE, LICENCE) if (folder / name).is_file()}
    return render(
        "export/readme.md",
        escape=str,  # names that other people wrote are escaped where they come in
        how=how,
        files=contents(how, int8=MODEL_INT8 in there, one_file=ONE_FILE in there, licence=LICENCE in there),
        programs=programs,
        in_csharp=any(one.language.startswith("C#") for one in programs),
        models=[_interface(folder / name, how, fields) for name in (MODEL, MODEL_INT8, ONE_FILE) if name in there],
        one_file=ONE_FILE,
        tokens=tokens,
    )


def _interface(path: Path, how: HowToUse, fields: Sequence[str]) -> ModelInterface:
    graph = onnx.load(str(path), load_external_data=False).graph
    values = [_value("input", value, how, fields) for value in graph.input]
    values += [_value("output", value, how, fields) for value in graph.output]
    return ModelInterface(path.name, tuple(values))


def _value(side: str, value: onnx.ValueInfoProto, how: HowToUse, fields: Sequence[str]) -> ModelValue:
    name, _, number = value.name.rpartition("_") if value.name[-1].isdigit() else (value.name, "", "")
    tensor = value.type.tensor_type
    meaning = how.meanings[name]
    if number or (len(fields) > 1 and side == "output"):
        meaning = f"{meaning}, of the label field “{escaped(fields[int(number or 1) - 1])}”"
        meaning = meaning.replace("`labels.json`", "that field's list in `labels.json`")
    return ModelValue(
        side=side,
        name=value.name,
        type=TensorProto.DataType.Name(tensor.elem_type).lower(),
        shape=" × ".join(dim.dim_param or str(dim.dim_value) for dim in tensor.shape.dim),
        meaning=meaning,
    )
