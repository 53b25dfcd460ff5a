"""What is known of a run that was begun and not ended, before torch is loaded: which classes its network has, whether it can go on, and what
is to be removed once it has ended."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from safetensors import SafetensorError, safe_open

from transferstudio.events import Note
from transferstudio.i18n import message
from transferstudio.project.runs import Run, is_usable
from transferstudio.training.field_classes import FieldClasses

LAST, BEST_NETWORK = "last.safetensors", "best-network.safetensors"
PLAIN, CHECKSUM = "plain", "crc32"  # metadata of a checkpoint
DAMAGED = (OSError, SafetensorError, ValueError, KeyError, TypeError, AttributeError, ArithmeticError, RuntimeError)

FROM_THE_BEGINNING = Note(
    message("Restarting from the beginning: the run was interrupted before the end of its first epoch")
)


def remove_checkpoints(folder: Path) -> None:
    """Removes what only an unfinished run needs."""
    for name in (LAST, BEST_NETWORK):
        with suppress(OSError):  # a file that another program holds open is no reason to lose a result
            (folder / name).unlink(missing_ok=True)


def can_resume(run: Run) -> bool:
    """Whether it was killed; or stopped, with nothing to show or with its checkpoint still there."""
    stopped = run.state == "cancelled" and (not is_usable(run) or (run.folder / LAST).is_file())
    return (run.state == "running" or stopped) and not run.by_program


def resumable(runs: Iterable[Run]) -> list[Run]:
    """Those of some runs that can be gone on with."""
    return [run for run in runs if can_resume(run)]


def begun_classes(folder: Path) -> list[FieldClasses] | None:
    """The classes that the checkpoint in a run's folder knows; None where there is no checkpoint, or none that says so."""
    try:
        with safe_open(folder / LAST, framework="np") as file:
            plain = json.loads((file.metadata() or {})[PLAIN])
        return [FieldClasses.from_json(field) for field in plain["classes"]]
    except DAMAGED:
        return None
