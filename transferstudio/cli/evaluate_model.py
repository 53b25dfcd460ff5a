"""What the command `evaluate` says of an exported model on new labelled data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from transferstudio.cli.console import plain, stopping
from transferstudio.cli.output import Output
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

if TYPE_CHECKING:
    from transferstudio.operations.evaluate_model import Evaluation

NAMED = 20  # classes with a line of their own; --json has all


def score_model(model: Path, data: Path | None, output: Output, *, field: str | None) -> None:
    """Says how well an exported model does on labelled data, and what of them was not used.

    Raises:
        StudioError: no data are named, or they are of no use to the model.
    """
    from transferstudio.operations.evaluate_model import evaluate_model

    if data is None:
        raise StudioError(
            verbatim("An exported model is evaluated on labelled data"),
            advice=verbatim(f"Name them: transferstudio evaluate {model} DATA."),
        )
    with stopping() as stop:
        found = output.follow(evaluate_model(model, data, field=field, stop=stop))
    _say(found, output)
    output.result(found.as_json())


def _say(found: Evaluation, output: Output) -> None:
    scores = found.scores
    output.say(scores.words)
    for row in scores.rows[:NAMED]:
        output.say(plain(row))
    if len(scores.rows) > NAMED:
        output.say(f"… and {len(scores.rows) - NAMED:,} more; --json has all")
    for remark in scores.remarks:
        output.note(remark, "warning")
    if found.left_out:
        output.note(f"Not read: {len(found.left_out):,}; see the reasons above, or --json", "warning")
