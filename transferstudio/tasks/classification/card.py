"""The model card: what the model learnt from, how good it is, and where it must not be trusted."""

from __future__ import annotations

from typing import Any

import transferstudio
from transferstudio.export.markdown import code, escaped
from transferstudio.export.parity import Parity
from transferstudio.i18n import percent
from transferstudio.tasks.classification.tail import output_suffix
from transferstudio.training.report import remarks_in_words
from transferstudio.training.trained import Trained

KIND = {"image-classification": "An image classifier", "text-classification": "A text classifier"}
IMAGE_FILE = """`model.onnx` takes `images`, uint8 (images, height, width, 3), RGB, of any size, and gives `probabilities` and `label` (an index into
`labels.json`). Cropping, scaling and normalisation are inside."""
TEXT_FILE = """`model.onnx` takes `input_ids`, int64 (texts, length): the numbers that `tokenizer.json` gives, with -1 where a text is shorter than
the longest. It gives `probabilities` and `label` (an index into `labels.json`); the mask is made inside."""
METHODS = {
    "head": "The pre-trained network stayed as it was; a new last layer (multinomial logistic regression) was learnt on its features.",
    "contrastive": "All layers were tuned on pairs of samples, so that those of a class lie close together; then a last layer was learnt.",
    "lora": "Narrow matrices beside those of the network were learnt (LoRA) and merged into them.",
    "last-blocks": "A new last layer was learnt first, then the last blocks of the network with it.",
    "full": "A new last layer was learnt first, then all layers of the network with it.",
    "scratch": "All layers were learnt from random weights, without pre-training, for comparison.",
}


def model_card(trained: Trained, parity: Parity, latency: float) -> str:
    """The card as Markdown; ``latency`` in seconds for one sample on the exporting computer."""
    report = trained.report
    scores, things = report["scores"], report["things"]
    return f"""# Model card

{KIND[report["task"]]}: {", ".join(map(escaped, trained.classes))}.{_other_fields(trained)}

## How good it is
Accuracy **{_with_interval(scores["accuracy"])}**, macro F1 **{_with_interval(scores["macro_f1"])}** (95 % intervals), measured by
{report["how"]} on {report["scored_samples"]:,} {things}{_independence(report["how"])}.
Calibration error {report["calibration_error"]["after"]:.3f} ({report["calibration_error"]["before"]:.3f} before temperature scaling).{_cut_short(report)}

{_class_table(scores, things)}
{_other_scores(report)}
## How it was made
- Backbone: {escaped(trained.backbone.title)} ({code(trained.backbone.identifier)}), licence {escaped(trained.backbone.licence)}.
- {METHODS[report["method"]]}{_of_words(trained)}
- Data: {report["samples"]["train"]:,} {things} to learn from, {report["samples"]["validation"]:,} to validate, {report["samples"]["test"]:,} to test.
- Seed {trained.plan.seed}; Transfer Studio {transferstudio.__version__}.

## The file
{TEXT_FILE if trained.backbone.is_text else IMAGE_FILE}
Compared with the trained network on the same {things} before it was handed over: {parity}.
One of them took {latency * 1000:.0f} ms on the computer that exported it, reading it included.

    pip install onnxruntime numpy {"tokenizers" if trained.backbone.is_text else "Pillow"}
    python predict.py {'"a text"' if trained.backbone.is_text else "photo.jpg"}

## Limits
- It knows only the classes above, and will name one of them for anything whatever.
- What is unlike that which it learnt from ({"another language, style or length" if trained.backbone.is_text else "another camera, light, background"}) may be judged worse than the scores say.
- Do not use it where a wrong answer can harm someone without a person who checks.
"""


def _class_table(scores: dict[str, Any], things: str) -> str:
    rows = "\n".join(
        f"| {escaped(row['name'])} | {row['samples']:,} | {percent(row['precision'], 1)} | {percent(row['recall'], 1)} | {percent(row['f1'], 1)} |"
        for row in scores["classes"]
    )
    return f"| class | {things} | precision | recall | F1 |\n|---|---|---|---|---|\n{rows}\n"


def _of_words(trained: Trained) -> str:
    """What single words have to say, where they do."""
    counted = [head.words for head in trained.heads if head.words is not None]
    if not counted:
        return ""
    return f" It also looks at single words: {len(counted[0].tokens):,} tokens, each weighing how rare it was among the texts to learn from."


def _other_fields(trained: Trained) -> str:
    """What else the file answers, where several label fields were learnt."""
    return "".join(
        f"\nIt also says “{escaped(name)}”: {', '.join(map(escaped, classes))} (`probabilities{output_suffix(place)}`, `label{output_suffix(place)}`)."
        for place, (name, classes) in enumerate(trained.fields)
        if place
    )


def _other_scores(report: dict[str, Any]) -> str:
    return "".join(
        f"\n### {escaped(field['name'])}\nAccuracy **{_with_interval(field['scores']['accuracy'])}**, "
        f"by {field['how']} on {field['scored_samples']:,} {report['things']}.\n\n{_class_table(field['scores'], report['things'])}"
        for field in report.get("fields", [])[1:]
    )


def _independence(how: str) -> str:
    if how.startswith("validation"):
        return " that also chose the best epoch and calibrated it, so the true value may be lower"
    if how == "cross-validation":
        return ", each judged by a last layer that did not learn from it"
    if "folds" in how:
        return ", each judged by a network that did not learn from it; the choice of tuning at all was made on the same samples"
    return " that had no part in its training, tuning or calibration"


def _cut_short(report: dict[str, Any]) -> str:
    """That the run was stopped, or its tuning not kept; the folds that were scored had come to their end."""
    sentences = remarks_in_words(report)
    if "stopped" in report and "folds" in report["how"]:
        sentences.append("The networks of the folds were not stopped, so the true value may be lower.")
    return f" **{' '.join(sentences)}**" if sentences else ""


def _with_interval(value: dict[str, Any]) -> str:
    return f"{percent(value['value'], 1)} ({percent(value['low'], 1)} to {percent(value['high'], 1)})"
