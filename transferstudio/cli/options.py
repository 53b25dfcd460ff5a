"""Options that several commands have, and the refusal of those that would be of no use."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

ProjectFolder = Annotated[Path, typer.Argument(help="The project folder.")]
Run = Annotated[int | None, typer.Option("--run", help="The run. Default: the best of the comparable runs.")]
Json = Annotated[
    bool,
    typer.Option(
        "--json",
        help="For scripts: print the result, or the error, as one JSON object; progress goes to standard error.",
    ),
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Show no progress and no notes, only warnings and the result.")
]


def refuse(options: dict[str, Any], why: str) -> None:
    """StudioError where an option was given that would be of no use."""
    unused = [name for name, value in options.items() if value is not None]
    if unused:
        raise StudioError(verbatim(why), advice=verbatim(f"Omit {' and '.join(unused)}."))


def is_model(target: Path) -> bool:
    """Whether an exported model is meant, and not a project."""
    return target.suffix.lower() == ".onnx" or (target / "model.onnx").is_file()
