"""The report of a run on classes as one HTML page that needs nothing else."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from transferstudio.i18n import duration, percent
from transferstudio.training.report import STYLE, as_paragraph, scored_on_in_words, table

if TYPE_CHECKING:
    from transferstudio.tasks.classification.report import ClassificationReport, ClassificationScores, FieldReport


def page(report: ClassificationReport) -> str:
    """The page for the content of ``report.json``."""
    scores, calibration, plan = report.main.scores, report.calibration_error, report.plan
    accuracy, f1 = scores.accuracy, scores.macro_f1
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Run {report.run}</title>
<style>{STYLE}</style>
<h1>Run {report.run}: {escape(report.backbone.title)}, {escape(plan.method)}</h1>
<p><span class="large">{percent(accuracy.value, 1)}</span>
<span class="dim">accuracy, 95 % interval {percent(accuracy.low, 1)} to {percent(accuracy.high, 1)};
measured by {scored_on_in_words(report.scoring)} on {report.scored_samples:,} {report.things}</span></p>
{as_paragraph(report.caveats)}<p>Macro F1 {f1.value:.3f} ({f1.low:.3f} to {f1.high:.3f}). Calibration error {
        calibration.before:.3f} before and
{calibration.after:.3f} after temperature scaling ({report.main.temperature:.2f}). Seed {plan.seed}.
Took {duration(report.seconds)}.</p>
<h2>Classes</h2>
{_classes(scores, report.things)}
{"".join(_other_field(field, report.things) for field in report.fields[1:])}
<h2>Confusion (rows: label, columns: answer)</h2>
{
        table(
            ["", *report.main.classes],
            [[name, *map(str, row)] for name, row in zip(report.main.classes, scores.confusion, strict=True)],
        )
    }
<h2>Most confident mistakes</h2>
{
        table(
            ["sample", "label", "answer", "confidence"],
            [[row.name, row.label, row.predicted, percent(row.confidence, 1)] for row in report.main.mistakes],
        )
        if report.main.mistakes
        else "<p>None.</p>"
    }
</html>
"""


def _classes(scores: ClassificationScores, things: str) -> str:
    rows = [
        [row.name, f"{row.samples:,}", *(percent(share, 1) for share in (row.precision, row.recall, row.f1))]
        for row in scores.classes
    ]
    return table(["class", things, "precision", "recall", "F1"], rows)


def _other_field(field: FieldReport, things: str) -> str:
    """What stands of a label field that was learnt together with the main one."""
    accuracy = field.scores.accuracy
    words = f"{percent(accuracy.value, 1)} accuracy ({percent(accuracy.low, 1)} to {percent(accuracy.high, 1)}), by {scored_on_in_words(field.scoring)}"
    return f"<h2>{escape(field.name)}</h2><p>{escape(words)}</p>{_classes(field.scores, things)}"
