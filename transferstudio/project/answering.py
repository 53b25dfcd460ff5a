"""Which run of a project answers where nobody says which: the best one that can be compared, and never a worse one because it is newer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.errors import ProjectError
from transferstudio.i18n import message
from transferstudio.project.runs import REPORT, Run, stored_report

if TYPE_CHECKING:
    from transferstudio.project.project import Project

PRESENT = (
    "SELECT field_id, id FROM classes c WHERE EXISTS "
    "(SELECT 1 FROM annotations a WHERE a.class_id = c.id AND a.made_by != 'model')"
)
"""A query for the classes that have labels: field and class by id."""


class Why(StrEnum):
    """Why a run answers."""

    BEST = "best"
    """Its score is the best among several that were measured alike."""
    LATEST = "latest"
    """It is the newest; its score cannot be compared with those of the others."""
    FINISHED = "finished"
    """As ``LATEST``, but there are newer ones, all of which were stopped."""
    FITTING = "fitting"
    """It knows the classes that have labels now, which newer ones do not."""
    ONLY = "only"
    """There is no other."""


@dataclass(frozen=True)
class Answering:
    """The run that answers, and why."""

    run: Run
    why: Why


def answers_of(project: Project) -> Answering | None:
    """The run of a project that answers; None where nothing has been trained."""
    return answering(project.runs.usable(), by_field(project.database.read().execute(PRESENT)))


def answering_run(project: Project) -> Run:
    """As :func:`answers_of`.

    Raises:
        ProjectError: nothing has been trained yet.
    """
    found = answers_of(project)
    if found is None:
        raise ProjectError(message("Nothing has been trained in this project yet"), advice=message("Train first."))
    return found.run


def by_field(rows: Iterable[Sequence[int]]) -> dict[int, list[int]]:
    """The rows that :data:`PRESENT` gives, as classes of each field."""
    found: dict[int, list[int]] = {}
    for field, class_ in rows:
        found.setdefault(field, []).append(class_)
    return found


def measured_on(report: Mapping[str, Any]) -> dict[str, Any]:
    """What two scores must have in common to be compared, and the classes (of each field, by id) that a network knows, for a run's summary."""
    tested = "\n".join(sorted(map(str, report.get("tested", ()))))
    known = {str(field["id"]): sorted(field["ids"]) for field in report.get("known", ())}
    return {"measured_on": hashlib.sha256(tested.encode()).hexdigest()[:16], "knows": known}


def answering(runs: Sequence[Run], present: Mapping[int, Iterable[int]]) -> Answering | None:
    """The run that answers, of those that have a network, newest first; ``present``: the classes of each field that have labels now.

    Runs that know exactly the present classes go before others, and those of a person before the program's own. Among them the newest one
    that came to its end tells what is compared: the best score on the same samples answers. One that was stopped early answers if it is
    the best, or if there is no other.
    """
    every = [run for run in runs if not run.by_program] or list(runs)
    fitting = [run for run in every if _knows(run, present)] or every
    if not fitting:
        return None
    newest = next((run for run in fitting if run.state == "finished"), fitting[0])
    measure = _measure(newest)
    alike = [run for run in fitting if run.score is not None and _measure(run) == measure]
    best = max(alike, key=lambda run: run.score["value"] if run.score else 0.0, default=newest)  # the newest of equals
    if len(every) == 1:
        return Answering(best, Why.ONLY)
    return Answering(best, Why.BEST if len(alike) > 1 else _why_of_one(best, every))


def _why_of_one(run: Run, every: Sequence[Run]) -> Why:
    """What speaks for a run whose score no other can be compared with, of those newest first."""
    if run is every[0]:
        return Why.LATEST
    return Why.FINISHED if run is next((one for one in every if one.state == "finished"), None) else Why.FITTING


def _measure(run: Run) -> tuple[Any, ...]:
    """What the scores of two runs have to share."""
    facts = _facts(run)
    return run.metric, run.summary.get("how"), facts["measured_on"], tuple(sorted(facts["knows"]))


def _knows(run: Run, present: Mapping[int, Iterable[int]]) -> bool:
    """Whether a run knows the classes that have labels now, of each field that it learnt; one that names no classes always does."""
    return all(list(ids) == sorted(present.get(int(field), ())) for field, ids in _facts(run)["knows"].items())


def _facts(run: Run) -> dict[str, Any]:
    """See :func:`measured_on`; those of a run of an earlier version stand in its report."""
    if isinstance(run.summary.get("knows"), dict) and isinstance(run.summary.get("measured_on"), str):
        return run.summary
    path = run.folder / REPORT
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError:
        return measured_on({})


@lru_cache(maxsize=256)
def _read(path: Path, _changed: int) -> dict[str, Any]:
    try:
        return measured_on(stored_report(path.parent))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):  # damaged: whoever uses the run says so
        return measured_on({})
