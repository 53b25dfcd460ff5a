"""The words of the field in plain language: on hover where they appear, and all of them on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from transferstudio.i18n import QT_TRANSLATE_NOOP, translate

CONTEXT = "Glossary"


WORDS: dict[str, tuple[str, str]] = {
    "accuracy": (QT_TRANSLATE_NOOP("Glossary", "Accuracy"), QT_TRANSLATE_NOOP("Glossary", "The share of all test samples that are predicted correctly.")),
    "box": (QT_TRANSLATE_NOOP("Glossary", "Bounding box"), QT_TRANSLATE_NOOP("Glossary", "The smallest rectangle around an object.")),
    "calibration": (QT_TRANSLATE_NOOP("Glossary", "Calibration"), QT_TRANSLATE_NOOP("Glossary", "How well confidence matches accuracy: of all predictions with 80 % confidence, 80 % should be correct.")),
    "calibration error": (QT_TRANSLATE_NOOP("Glossary", "Calibration error (ECE)"), QT_TRANSLATE_NOOP("Glossary", "The average difference between confidence and accuracy; 0 is best.")),
    "class": (QT_TRANSLATE_NOOP("Glossary", "Class"), QT_TRANSLATE_NOOP("Glossary", "One of the possible labels of a sample, such as ant or bee.")),
    "confusion": (QT_TRANSLATE_NOOP("Glossary", "Confusion matrix"), QT_TRANSLATE_NOOP("Glossary", "One row per label, one column per prediction; everything off the diagonal is a mistake.")),
    "cross-validation": (QT_TRANSLATE_NOOP("Glossary", "Cross-validation"), QT_TRANSLATE_NOOP("Glossary", "With few labels, the samples are divided into folds; each fold is predicted by a model trained on the others, and all results are pooled.")),
    "epoch": (QT_TRANSLATE_NOOP("Glossary", "Epoch"), QT_TRANSLATE_NOOP("Glossary", "One pass over all training samples.")),
    "exact match": (QT_TRANSLATE_NOOP("Glossary", "Exact match"), QT_TRANSLATE_NOOP("Glossary", "The share of questions answered word for word (ignoring capitals, punctuation and articles).")),
    "f1": (QT_TRANSLATE_NOOP("Glossary", "F1"), QT_TRANSLATE_NOOP("Glossary", "The harmonic mean of precision and recall. For questions, it measures the overlap in words between the predicted and the true answer; macro F1 is the mean over all classes; for boxes, it is measured at one confidence threshold.")),
    "fp32": (QT_TRANSLATE_NOOP("Glossary", "fp32"), QT_TRANSLATE_NOOP("Glossary", "32-bit numbers, used for training; the exported file uses them unless you choose int8.")),
    "frozen": (QT_TRANSLATE_NOOP("Glossary", "Frozen layers"), QT_TRANSLATE_NOOP("Glossary", "Layers that keep what they learnt in pre-training; only the other layers are trained on your samples.")),
    "gmacs": (QT_TRANSLATE_NOOP("Glossary", "GMACs"), QT_TRANSLATE_NOOP("Glossary", "Billions of multiply–accumulate operations per image: twice as many take about twice as long.")),
    "head": (QT_TRANSLATE_NOOP("Glossary", "Head"), QT_TRANSLATE_NOOP("Glossary", "The new output layer, which maps the network's features to your classes.")),
    "input": (QT_TRANSLATE_NOOP("Glossary", "Input"), QT_TRANSLATE_NOOP("Glossary", "How much of a sample the network sees: the side length of the image in pixels, or the length of the text in tokens.")),
    "int8": (QT_TRANSLATE_NOOP("Glossary", "8 bit (int8)"), QT_TRANSLATE_NOOP("Glossary", "Numbers rounded to 256 levels: a quarter of the size and often faster, at a small cost in accuracy.")),
    "interval": (QT_TRANSLATE_NOOP("Glossary", "Interval"), QT_TRANSLATE_NOOP("Glossary", "With few samples, the score is uncertain: this is its 95 % confidence interval.")),
    "label": (QT_TRANSLATE_NOOP("Glossary", "Label"), QT_TRANSLATE_NOOP("Glossary", "What a sample is, as stated by you. The program's predictions are only suggestions until you accept them.")),
    "learning rate": (QT_TRANSLATE_NOOP("Glossary", "Learning rate"), QT_TRANSLATE_NOOP("Glossary", "How far the weights move in each training step: large is fast but coarse, small is slow but fine.")),
    "licence": (QT_TRANSLATE_NOOP("Glossary", "Licence"), QT_TRANSLATE_NOOP("Glossary", "What the network's authors allow: some forbid commercial use.")),
    "lora": (QT_TRANSLATE_NOOP("Glossary", "LoRA"), QT_TRANSLATE_NOOP("Glossary", "Small low-rank matrices are trained beside each weight matrix and merged into it at the end.")),
    "loss": (QT_TRANSLATE_NOOP("Glossary", "Loss"), QT_TRANSLATE_NOOP("Glossary", "How wrong the predictions are, given their confidence; it should fall. If it rises on the validation set while it falls on the training set, the network is overfitting.")),
    "map": (QT_TRANSLATE_NOOP("Glossary", "mAP"), QT_TRANSLATE_NOOP("Glossary", "Mean average precision over all classes and confidence thresholds: mAP50 counts a box as correct if it overlaps the true box by at least 50 % (intersection over union); mAP 50–95 also demands a close fit.")),
    "methods": (QT_TRANSLATE_NOOP("Glossary", "Quick, Balanced, Full, Contrastive"), QT_TRANSLATE_NOOP("Glossary", "How much is trained: only a new output layer; the last blocks too; every layer; or every layer by contrastive fine-tuning, which pulls samples of one class together.")),
    "model card": (QT_TRANSLATE_NOOP("Glossary", "Model card"), QT_TRANSLATE_NOOP("Glossary", "One page for everyone who uses the model: what it was trained on, how good it is, and what it is not intended for.")),
    "near-duplicate": (QT_TRANSLATE_NOOP("Glossary", "Near-duplicate"), QT_TRANSLATE_NOOP("Glossary", "Two samples so similar that one in the training set gives away the label of the other in the test set.")),
    "network": (QT_TRANSLATE_NOOP("Glossary", "Network (backbone)"), QT_TRANSLATE_NOOP("Glossary", "A network pre-trained on millions of images or texts; it already knows general features, so only a little has to be learnt.")),
    "onnx": (QT_TRANSLATE_NOOP("Glossary", "ONNX"), QT_TRANSLATE_NOOP("Glossary", "A file format for trained networks that runs on almost any computer, phone or server, without this program.")),
    "parameters": (QT_TRANSLATE_NOOP("Glossary", "Parameters"), QT_TRANSLATE_NOOP("Glossary", "The weights of a network, in millions: more can represent more, but take more time and memory.")),
    "parity": (QT_TRANSLATE_NOOP("Glossary", "Parity"), QT_TRANSLATE_NOOP("Glossary", "The exported file and the trained network were compared on the same samples and gave the same predictions.")),
    "precision": (QT_TRANSLATE_NOOP("Glossary", "Precision"), QT_TRANSLATE_NOOP("Glossary", "Of everything predicted as this class, the share that really is.")),
    "recall": (QT_TRANSLATE_NOOP("Glossary", "Recall"), QT_TRANSLATE_NOOP("Glossary", "Of everything that really is this class, the share that was found.")),
    "seed": (QT_TRANSLATE_NOOP("Glossary", "Seed"), QT_TRANSLATE_NOOP("Glossary", "The initial value of the random number generator: the same seed reproduces the same result.")),
    "split": (QT_TRANSLATE_NOOP("Glossary", "Training, validation, test"), QT_TRANSLATE_NOOP("Glossary", "The network is trained on the training set, the validation set is used to choose the best epoch, and the test set is used only to measure.")),
    "suggestion": (QT_TRANSLATE_NOOP("Glossary", "Suggestion"), QT_TRANSLATE_NOOP("Glossary", "A label proposed by the preview model; it has a dashed outline and does not count as a label until you accept it.")),
    "temperature": (QT_TRANSLATE_NOOP("Glossary", "Temperature scaling"), QT_TRANSLATE_NOOP("Glossary", "Confidences are rescaled on held-out samples so that they match accuracy; the predictions do not change.")),
    "threshold": (QT_TRANSLATE_NOOP("Glossary", "Threshold"), QT_TRANSLATE_NOOP("Glossary", "The confidence above which a prediction counts: a higher threshold gives fewer false positives but misses more.")),
    "tokenizer": (QT_TRANSLATE_NOOP("Glossary", "Tokenizer"), QT_TRANSLATE_NOOP("Glossary", "Splits a text into the tokens that the network knows; it belongs to the network and is exported with it.")),
    "validation curve": (QT_TRANSLATE_NOOP("Glossary", "Validation curve"), QT_TRANSLATE_NOOP("Glossary", "Loss or accuracy on the validation set after each epoch: once it stops improving, more training does not help.")),
    "weights": (QT_TRANSLATE_NOOP("Glossary", "Weights"), QT_TRANSLATE_NOOP("Glossary", "The file with the trained parameters of a network: installed, or downloaded once.")),
}  # fmt: skip


def title(word: str) -> str:
    """How a word of :data:`WORDS` is written, in the person's language."""
    return translate(CONTEXT, WORDS[word][0])


def meaning(word: str) -> str:
    """What a word of :data:`WORDS` means, in the person's language."""
    return translate(CONTEXT, WORDS[word][1])


def explain(widget: QWidget, *words: str) -> None:
    """Tells on hover, and to screen readers, what the words on a widget mean."""
    explanation = "\n".join(meaning(word) for word in words)
    widget.setToolTip("\n".join(filter(None, (widget.toolTip(), explanation))))
    widget.setAccessibleDescription(explanation)
