"""The report of a run as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import Any

from transferstudio.events import Note, Work
from transferstudio.i18n import duration, percent
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


def cut_short(report: dict[str, Any]) -> str:
    """That a person stopped the run of a report or summary, and when; empty where it came to its end."""
    stopped = report.get("stopped")
    if not stopped:
        return ""
    return f"It was stopped after {stopped['epochs']} of {stopped['of']} epochs."


def remarks_in_words(report: dict[str, Any]) -> list[str]:
    """The sentences that have to stand beside the score of a report or summary."""
    return [sentence for sentence in (cut_short(report), str(report.get("fallback", ""))) if sentence]


def as_paragraph(report: dict[str, Any]) -> str:
    """The remarks as HTML; empty where there are none."""
    sentences = " ".join(map(escape, remarks_in_words(report)))
    return f"<p><strong>{sentences}</strong></p>\n" if sentences else ""


def last_note(report: dict[str, Any]) -> Work[None]:
    """Says in the log that the run was cut short, where it was."""
    if cut_short(report):
        yield Note(cut_short(report), "warning")


def page(report: dict[str, Any]) -> str:
    """The page for the content of ``report.json``."""
    scores = report["scores"]
    accuracy, f1 = scores["accuracy"], scores["macro_f1"]
    calibration = report["calibration_error"]
    plan = report["plan"]
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Run {
        report["run"]
    }</title>
<style>{STYLE}</style>
<h1>Run {report["run"]}: {escape(report["backbone"]["title"])}, {escape(plan["method"])}</h1>
<p><span class="large">{percent(accuracy["value"], 1)}</span>
<span class="dim">accuracy, 95 % interval {percent(accuracy["low"], 1)} to {percent(accuracy["high"], 1)};
measured by {escape(report["how"])} on {report["scored_samples"]:,} {report["things"]}</span></p>
{as_paragraph(report)}<p>Macro F1 {f1["value"]:.3f} ({f1["low"]:.3f} to {f1["high"]:.3f}). Calibration error {
        calibration["before"]:.3f} before and
{calibration["after"]:.3f} after temperature scaling ({report["temperature"]:.2f}). Seed {plan["seed"]}.
Took {duration(report["seconds"])}.</p>
<h2>Classes</h2>
{_classes(scores, report["things"])}
{"".join(_other_field(field, report["things"]) for field in report.get("fields", [])[1:])}
<h2>Confusion (rows: label, columns: answer)</h2>
{
        table(
            ["", *report["classes"]],
            [[name, *map(str, row)] for name, row in zip(report["classes"], scores["confusion"], strict=True)],
        )
    }
<h2>Most confident mistakes</h2>
{
        table(
            ["sample", "label", "answer", "confidence"],
            [[row["name"], row["label"], row["said"], percent(row["confidence"], 1)] for row in report["mistakes"]],
        )
        if report["mistakes"]
        else "<p>None.</p>"
    }
</html>
"""


def _classes(scores: dict[str, Any], things: str) -> str:
    shares = ("precision", "recall", "f1")
    rows = [
        [row["name"], f"{row['samples']:,}", *(percent(row[share], 1) for share in shares)] for row in scores["classes"]
    ]
    return table(["class", things, "precision", "recall", "F1"], rows)


def _other_field(field: dict[str, Any], things: str) -> str:
    """What stands of a label field that was learnt together with the main one."""
    accuracy = field["scores"]["accuracy"]
    words = f"{percent(accuracy['value'], 1)} accuracy ({percent(accuracy['low'], 1)} to {percent(accuracy['high'], 1)}), by {field['how']}"
    return f"<h2>{escape(field['name'])}</h2><p>{escape(words)}</p>{_classes(field['scores'], things)}"


def table(header: list[str], rows: list[list[str]]) -> str:
    """A table as HTML."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in rows)
    return f"<table><tr>{head}</tr>\n{body}</table>"
