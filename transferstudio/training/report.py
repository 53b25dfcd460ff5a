"""What the reports of all tasks have in common: their summary, what stands beside a score, and how their HTML page looks."""

from __future__ import annotations

from html import escape
from typing import Any

from transferstudio.events import Note, Work
from transferstudio.i18n import Message, message, stored_message
from transferstudio.project.answering import measured_on

STYLE = """
body { font: 15px/1.5 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2330; }
h1 { font-size: 24px } h2 { font-size: 17px; margin-top: 2rem } .large { font-size: 40px; font-weight: 600 }
.dim { color: #667085 } table { border-collapse: collapse } td, th { padding: 4px 12px; border-bottom: 1px solid #e3e6eb; text-align: right }
td:first-child, th:first-child { text-align: left }
@media (prefers-color-scheme: dark) { body { background: #14171c; color: #e7eaf0 } td, th { border-color: #2b313b } .dim { color: #98a2b3 } }
"""


def summary(report: dict[str, Any], metric: str, score: dict[str, float]) -> dict[str, Any]:
    """What a list of runs shows; ``score`` is the estimate of ``metric`` that runs are compared by."""
    return {
        "metric": metric,
        "score": score,
        "how": report["how"],
        "backbone": report["backbone"]["title"],
        "method": str(report["plan"]["method"]),
        "seconds": report["seconds"],
        **measured_on(report),
        **remarks(report.get("stopped"), report.get("fallback", "")),
    }


def remarks(stopped: dict[str, int] | None, fallback: str) -> dict[str, Any]:
    """What has to stand beside the score of a run, as entries of its report; ``stopped``: epochs that ended, ``of`` how many."""
    return {**({"stopped": stopped} if stopped else {}), **({"fallback": fallback} if fallback else {})}


def cut_short(report: dict[str, Any]) -> Message | None:
    """That a person stopped the run of a report or summary, and when; None where it came to its end."""
    stopped = report.get("stopped")
    if not stopped:
        return None
    return message("It was stopped after {} of {} epochs.", stopped["epochs"], stopped["of"])


def remarks_in_words(report: dict[str, Any]) -> list[Message]:
    """The sentences that have to stand beside the score of a report or summary."""
    return [sentence for sentence in (cut_short(report), stored_message(str(report.get("fallback", "")))) if sentence]


def as_paragraph(report: dict[str, Any]) -> str:
    """The remarks as HTML; empty where there are none."""
    sentences = " ".join(map(escape, remarks_in_words(report)))
    return f"<p><strong>{sentences}</strong></p>\n" if sentences else ""


def last_note(report: dict[str, Any]) -> Work[None]:
    """Says in the log that the run was cut short, where it was."""
    said = cut_short(report)
    if said is not None:
        yield Note(said, "warning")


def table(header: list[str], rows: list[list[str]]) -> str:
    """A table as HTML."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table><tr>{head}</tr>\n{body}</table>"
