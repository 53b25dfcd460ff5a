"""The report of a run on questions as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import Any

from transferstudio.i18n import duration, percent
from transferstudio.training.report import STYLE, as_paragraph, table


def page(report: dict[str, Any]) -> str:
    """The page for the content of ``report.json``."""
    f1, exact = report["scores"]["f1"], report["scores"]["exact_match"]
    rows = [
        [
            row["question"],
            " / ".join(row["known"]) or "no answer",
            row["said"] or "no answer",
            percent(row["confidence"], 1),
        ]
        for row in report["mistakes"]
    ]
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Run {report["run"]}</title>
<style>{STYLE}</style>
<h1>Run {report["run"]}: {escape(report["backbone"]["title"])}, {escape(report["method"])}</h1>
<p><span class="large">{percent(f1["value"], 1)}</span>
<span class="dim">token F1, 95 % interval {percent(f1["low"], 1)} to {percent(f1["high"], 1)}; exact match {percent(exact["value"], 1)} ({percent(exact["low"], 1)} to
{percent(exact["high"], 1)}); measured by {escape(report["how"])} on {report["scored_samples"]:,} questions</span></p>
{as_paragraph(report)}<p>Calibration error {report["calibration_error"]["before"]:.3f} before and {report["calibration_error"]["after"]:.3f} after temperature
scaling ({report["temperature"]:.2f}). Seed {report["plan"]["seed"]}. Took {duration(report["seconds"])}.</p>
<h2>Worst mistakes</h2>
{table(["question", "answer", "said", "confidence"], rows) if rows else "<p>None.</p>"}
</html>
"""
