"""The report of a run on classes as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import Any

from transferstudio.i18n import duration, percent
from transferstudio.training.report import STYLE, as_paragraph, table


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
