"""README.md of an exported folder: how to run it, and what each input and output means."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onnx
from onnx import TensorProto

from transferstudio.export.contents import MODEL, MODEL_INT8, ONE_FILE, contents
from transferstudio.export.examples import Example, HowToUse
from transferstudio.export.markdown import escaped


def readme(
    folder: Path, how: HowToUse, programs: Sequence[Example], *, tokens: int | None = None, fields: Sequence[str] = ()
) -> str:
    """The page as Markdown, for a folder that holds the models already.

    ``tokens``: how many of them the model reads at once, where it reads texts. ``fields``: the names of all label fields it answers.
    """
    listed = "\n".join(f"| {one.language} | `{one.file}` | `{one.install}` | `{one.run}` |" for one in programs)
    in_csharp = any(one.language.startswith("C#") for one in programs)
    csharp = "; those in C# are the `Program.cs` of a console project `app` in it" if in_csharp else ""
    sections = [
        f"# How to use this model\n\nIn this folder, with Python 3.10 or newer:\n\n    python3 -m venv env\n"
        f"    env/bin/{how.install_line}\n    env/bin/{how.use}\n\n(On Windows, use `env\\Scripts\\python` instead of `env/bin/python`.) "
        "Given a folder, `predict.py` processes every file that it can read. It can also be imported as a module; see its first lines. The scores and the limits of the model are in "
        "`MODEL_CARD.md`.",
        _files(folder, how),
        f"## Example programs\n\nRun them in this folder{csharp}.\n\n| language | file | needs | run |\n|---|---|---|---|\n{listed}",
        *(_interface(folder / name, how, fields) for name in (MODEL, MODEL_INT8) if (folder / name).is_file()),
    ]
    one_file = folder / ONE_FILE
    if one_file.is_file():
        sections.append(
            f"{_interface(one_file, how, fields)}\n\nIt needs the operators of onnxruntime-extensions, which must be registered before it is loaded; "
            "see the programs above."
        )
    if tokens is not None:
        sections.append(how.limit.format(tokens=f"{tokens:,}"))
    return "\n\n".join(sections) + "\n"


def _files(folder: Path, how: HowToUse) -> str:
    """What each file is for."""
    whole = contents(how, int8=(folder / MODEL_INT8).is_file(), one_file=(folder / ONE_FILE).is_file())
    rows = "\n".join(f"| `{one.name}` | {one.meaning} |" for one in whole)
    return f"## What is in this folder\n\n| name | purpose |\n|---|---|\n{rows}"


def _interface(path: Path, how: HowToUse, fields: Sequence[str]) -> str:
    """What goes into a model file and what comes out, as the file itself declares it."""
    graph = onnx.load(str(path), load_external_data=False).graph
    rows = [_row("input", value, how, fields) for value in graph.input]
    rows += [_row("output", value, how, fields) for value in graph.output]
    return f"## {path.name}\n\n| | name | type | shape | meaning |\n|---|---|---|---|---|\n" + "\n".join(rows)


def _row(side: str, value: onnx.ValueInfoProto, how: HowToUse, fields: Sequence[str]) -> str:
    name, _, number = value.name.partition("_") if value.name[-1].isdigit() else (value.name, "", "")
    tensor = value.type.tensor_type
    shape = " × ".join(dim.dim_param or str(dim.dim_value) for dim in tensor.shape.dim)
    meaning = how.meanings[name]
    if number or (len(fields) > 1 and side == "output"):
        meaning = f"{meaning}, of the label field “{escaped(fields[int(number or 1) - 1])}”"
        if number:
            meaning = meaning.replace("`labels.json`", "that field's classes in the metadata `fields`")
    return f"| {side} | `{value.name}` | {TensorProto.DataType.Name(tensor.elem_type).lower()} | {shape} | {meaning} |"
