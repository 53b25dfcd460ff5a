"""The command runs: all runs of a project, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transferstudio.cli.console import plain
from transferstudio.cli.options import Json, ProjectFolder
from transferstudio.cli.output import Output

if TYPE_CHECKING:
    from transferstudio.project.runs import Run

# Everything else is imported inside the functions, so that --help answers at once.


def runs(project: ProjectFolder, as_json: Json = False) -> None:
    """List all runs of a project, newest first: state, network, method, score and what it was measured on, when, and how long it took."""
    from transferstudio.project import Project
    from transferstudio.project.answering import answers_of

    with Project.open_to_read(project) as opened:
        answering = answers_of(opened)
        left = set() if opened.is_open_elsewhere else {run.id for run in opened.runs.interrupted()}
        rows = [
            {
                **_row(run),
                "state": "interrupted" if run.id in left else run.state,
                "answers": answering is not None and run.id == answering.run.id,
            }
            for run in opened.runs.list()
        ]
    output = Output(as_json)
    for row in rows:
        output.say(plain(_words(row)))
    if not rows:
        output.say("Nothing has been trained in this project yet.")
    output.result({"runs": rows})


def _row(run: Run) -> dict[str, Any]:
    """Plain values; times are UTC (ISO 8601) and seconds, scores 0–1."""
    from transferstudio.training.plan import method_name
    from transferstudio.training.report import scored_on_in_words

    plan = run.used_plan or run.plan
    return {
        "run": run.id,
        "by_program": run.by_program,
        "backbone": plan.get("backbone"),
        "method": method_name(str(plan.get("method"))),
        "metric": run.metric if run.score else None,
        "score": run.score,
        "scored_on": scored_on_in_words(run.scoring) if run.score and run.scoring else None,
        "started": run.created_at,
        "finished": run.finished_at,
        "seconds": run.seconds or None,
        "error": run.error or None,
        "note": run.note or None,
    }


def _words(row: dict[str, Any]) -> str:
    """A run in a line."""
    from transferstudio.i18n import duration

    parts = ["for suggestions" if row["by_program"] else f"run {row['run']}", row["state"]]
    parts.append(f"{row['backbone']}, {row['method']}")
    if row["score"]:
        parts.append(f"{row['metric']} {row['score']['value']:.1%} ({row['scored_on'] or 'unknown samples'})")
    if row["error"]:
        parts.append(row["error"])
    parts.append(row["started"][:16].replace("T", " ") + " UTC")
    if row["seconds"]:
        parts.append(duration(row["seconds"]))
    if row["note"]:
        parts.append(f"“{row['note']}”")
    return "  ".join(parts) + ("  ← answers where no run is named" if row["answers"] else "")
