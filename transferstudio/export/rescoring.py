"""Right answers once more: a file may well answer as its network does, and both be worse than when the run was scored."""

from __future__ import annotations

from pathlib import Path

from transferstudio.errors import ExportError
from transferstudio.i18n import Number, engine_word, message

CLEAR_LOSS = 0.02  # of the score against the report of the run


def check_score(now: float, then: float, *, metric: str, unknown: float = 0.0, where: Path | None = None) -> None:
    """Compares the score of the exported file with that of the run on the same samples, both 0–1.

    ``unknown``: the share of the samples that the run was not scored on, which may be right or wrong now.

    Raises:
        ExportError: the file is clearly worse.
    """
    if now < then - CLEAR_LOSS - unknown:
        raise ExportError(
            message(
                "The exported file has an accuracy of {} ({}), but the run had {} when it was evaluated",
                Number(now, ".1%"),
                engine_word(metric),
                Number(then, ".1%"),
            ),
            where=where,
            advice=message(
                "Nothing was written. The files or classes of the run were changed or damaged: train again."
            ),
        )
