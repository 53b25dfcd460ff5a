"""All that is damaged, by name."""

from __future__ import annotations

from pathlib import Path

from tests.mutation.bundles import bundle_trials
from tests.mutation.reading import reading_trials
from tests.mutation.runs import run_trials
from tests.mutation.stores import database_trials
from tests.mutation.trial import Trial


def all_trials(workspace: Path) -> dict[str, Trial]:
    """Every trial; what they need is made once, in an empty folder."""
    return {
        **reading_trials(workspace / "template.tsproj"),
        **database_trials(workspace),
        **run_trials(workspace),
        **bundle_trials(),
    }
