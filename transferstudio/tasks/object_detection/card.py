"""The model card of a network that finds things."""

from __future__ import annotations

import transferstudio
from transferstudio.export.markdown import code, escaped
from transferstudio.export.model_file import ModelFile
from transferstudio.i18n import percent
from transferstudio.tasks.object_detection.learning import TrainedBoxes
from transferstudio.training.scores import Estimate

METHODS = {
    "head": "The pre-trained network stayed as it was; a feature pyramid and the layers that find things were learnt on its feature maps.",
    "last-blocks": "A feature pyramid and the layers that find things were learnt, and the last blocks of the network with them.",
    "full": "A feature pyramid and the layers that find things were learnt, and all layers of the network with them.",
    "scratch": "All layers were learnt from random weights, without pre-training, for comparison.",
}


def box_card(trained: TrainedBoxes, model: ModelFile) -> str:
    """The card as Markdown."""
    report, limits = trained.report, trained.limits
    scores, samples = report.scores, report.samples
    classes = "\n".join(
        f"| {escaped(row.name)} | {row.boxes:,} | {_percent(row.map50)} | {_percent(row.map)} |"
        for row in scores.classes
    )
    return f"""# Model card

Finds in pictures: {", ".join(map(escaped, report.classes))}.

## How good it is
mAP50 {_interval(scores.map50)}, mAP 50–95 {_interval(scores.map)} (95 % intervals over pictures), on
{report.scored_samples:,} pictures that had no part in its training, tuning or calibration. Boxes with a score of {limits.threshold:.2f} or more: F1
{scores.f1:.3f}. Calibration error {report.calibration_error.after:.3f}. {" ".join(report.caveats.sentences)}

| class | boxes | mAP50 | mAP 50–95 |
|---|---|---|---|
{classes}

## How it was made
- Backbone: {escaped(trained.backbone.title)} ({code(trained.backbone.identifier)}), licence {escaped(trained.backbone.licence)}. {METHODS[report.method]}
- Data: {samples.train:,} pictures to learn from, {samples.validation:,} to validate, {samples.test:,} to test.
- Seed {report.plan.seed}; Transfer Studio {transferstudio.__version__}.

## The file
`model.onnx` takes `images`, uint8 (images, height, width, 3), RGB, of any size, and gives for each thing that it finds `boxes` (left, top,
right, bottom in pixels of the picture), `scores` (0–1, calibrated), `classes` (indices into `labels.json`) and `numbers` (which image),
the surest first, and `counts` (boxes of each image). Scaling to {limits.width} × {limits.height} pixels, normalisation and non-maximum
suppression are inside; `score_threshold` ({limits.threshold:.2f}) and `overlap_threshold` ({limits.overlap:.2f}) are inputs that may be left out.
Compared with the trained network on the test split before it was handed over: {model.parity}.
One picture took {model.latency * 1000:.0f} ms on the computer that exported it.

    pip install onnxruntime numpy Pillow
    python predict.py photo.jpg

## Limits
- It finds only what it was shown; things that are much smaller, larger or lit otherwise than in the training pictures may be missed.
- Do not use it where a missed or an invented box can harm someone without a person who checks.
"""


def _interval(score: Estimate) -> str:
    return f"**{percent(score.value, 1)}** ({percent(score.low, 1)} to {percent(score.high, 1)})"


def _percent(value: float | None) -> str:
    return "–" if value is None else percent(value, 1)
