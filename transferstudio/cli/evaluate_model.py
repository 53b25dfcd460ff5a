"""What the command `evaluate` says of an exported model on new labelled data."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from transferstudio.cli.console import INTERRUPTED, err, follow, out, plain, stopping
from transferstudio.errors import DataError, StudioError
from transferstudio.i18n import verbatim

if TYPE_CHECKING:
    from transferstudio.operations.evaluate_model import Evaluation

NAMED = 20  # classes with a line of their own; --json has all


def score_model(model: Path, data: Path | None, *, field: str | None, as_json: bool) -> None:
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
        try:
            found = follow(evaluate_model(model, data, field=field, stop=stop))  # its lines go to standard error
        except DataError:
            if stop.is_set():
                sys.exit(INTERRUPTED)
            raise
    if as_json:
        sys.stdout.write(json.dumps(found.as_json(), ensure_ascii=False) + "\n")
    else:
        _say(found)


def _say(found: Evaluation) -> None:
    scores = found.scores
    out.print(scores.words, soft_wrap=True)
    for row in scores.rows[:NAMED]:
        out.print(plain(row), soft_wrap=True)
    if len(scores.rows) > NAMED:
        out.print(f"… and {len(scores.rows) - NAMED:,} more; --json has all")
    for remark in scores.remarks:
        err.print(f"[yellow]{plain(remark)}[/]", soft_wrap=True)
    if found.left_out:
        err.print(f"[yellow]Not read: {len(found.left_out):,}; see the reasons above, or --json[/]", soft_wrap=True)
