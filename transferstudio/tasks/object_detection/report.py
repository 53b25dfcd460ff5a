"""The report of a run on boxes as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import Any

from transferstudio.i18n import duration, percent
from transferstudio.training.report import STYLE, as_paragraph, table


def page(report: dict[str, Any]) -> str:
    """The page for the content of ``report.json``."""
    scores = report["scores"]
    half, whole = scores["map50"], scores["map"]
    names = [*report["classes"], "nothing"]
    confusion = [[name, *map(str, row)] for name, row in zip(names, scores["confusion"], strict=True)]
    sizes = ", ".join(f"{name} {percent(value, 1)}" for name, value in scores["sizes"].items())
    mistakes = [
        [row["name"], row["kind"], row["label"], row["said"], percent(row["confidence"], 1)]
        for row in report["mistakes"]
    ]
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Run {report["run"]}</title>
<style>{STYLE}</style>
<h1>Run {report["run"]}: {escape(report["backbone"]["title"])}, {escape(report["method"])}</h1>
<p><span class="large">{percent(half["value"], 1)}</span>
<span class="dim">mAP at an overlap of 0.5, 95 % interval {percent(half["low"], 1)} to {percent(half["high"], 1)}; mAP 50–95 {percent(whole["value"], 1)}
({percent(whole["low"], 1)} to {percent(whole["high"], 1)}); measured by {escape(report["how"])} on {report["scored_samples"]:,} pictures</span></p>
{as_paragraph(report)}<p>By size of the things: {escape(sizes)}. F1 {scores["f1"]:.3f} for boxes with a score of {report["limits"]["threshold"]:.2f} or more.
Calibration error {report["calibration_error"]["before"]:.3f} before and {report["calibration_error"]["after"]:.3f} after calibration.
Seed {report["plan"]["seed"]}. Took {duration(report["seconds"])}.</p>
<h2>Classes</h2>
{table(["class", "boxes", "mAP50", "mAP 50–95"], [[row["name"], f"{row['boxes']:,}", _percent(row["map50"]), _percent(row["map"])] for row in scores["classes"]])}
<h2>Confusion (rows: what is there, columns: what was said)</h2>
{table(["", *names], confusion)}
<h2>Mistakes</h2>
<p>{", ".join(f"{count:,} {kind}" for kind, count in report["kinds"].items())}.</p>
{table(["picture", "kind", "is", "said", "score"], mistakes) if mistakes else "<p>None.</p>"}
</html>
"""


def _percent(value: float | None) -> str:
    return "–" if value is None else percent(value, 1)
