"""What the command `info` says of an exported model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from transferstudio.cli.console import plain
from transferstudio.cli.output import Output

if TYPE_CHECKING:
    from transferstudio.operations.model_info import ModelInfo, Tensor

NAMED = 20  # classes; --json has all


def show_model(model: Path, *, as_json: bool) -> None:
    """Says what an exported model is for, whose network it has, and what goes in and comes out.

    Raises:
        ExportError: it is none.
    """
    from transferstudio.operations.model_info import model_info

    found, output = model_info(model), Output(as_json)
    for line in _lines(found):
        output.say(plain(line))
    output.result(found.as_json())


def _lines(found: ModelInfo) -> list[str]:
    licence = f", licence {found.licence}" if found.licence else ""
    lines = [
        f"{found.task}: {found.file}, {found.bytes / 1e6:.1f} MB, exported by Transfer Studio {found.version}",
        f"network: {found.network}{licence}",
    ]
    if found.labels:
        more = ", …" if len(found.labels) > NAMED else ""
        lines.append(f"{len(found.labels):,} classes: {', '.join(found.labels[:NAMED])}{more}")
    if isinstance(found.scores.get("value"), float):
        lines.append(f"score: {found.scores['value']:.1%}")
    lines += [f"input {_tensor(one)}" for one in found.inputs]
    return lines + [f"output {_tensor(one)}" for one in found.outputs]


def _tensor(one: Tensor) -> str:
    return f"{one.name}: {one.type} [{', '.join(map(str, one.shape))}]"
