"""The words of the field in plain language: on hover where they appear, and all of them on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from transferstudio.i18n import QT_TRANSLATE_NOOP, translate

CONTEXT = "Glossary"


WORDS: dict[str, tuple[str, str]] = {
    "accuracy": (QT_TRANSLATE_NOOP("Glossary", "Accuracy"), QT_TRANSLATE_NOOP("Glossary", "The share of all test samples for which the prediction is right.")),
    "box": (QT_TRANSLATE_NOOP("Glossary", "Bounding box"), QT_TRANSLATE_NOOP("Glossary", "The smallest rectangle around an object.")),
    "calibration": (QT_TRANSLATE_NOOP("Glossary", "Calibration"), QT_TRANSLATE_NOOP("Glossary", "How well confidence matches accuracy: of the predictions with 80 % confidence, 80 % should be right.")),
    "calibration error": (QT_TRANSLATE_NOOP("Glossary", "Calibration error (ECE)"), QT_TRANSLATE_NOOP("Glossary", "By how much confidence and accuracy differ on average; 0 is best.")),
    "class": (QT_TRANSLATE_NOOP("Glossary", "Class"), QT_TRANSLATE_NOOP("Glossary", "One of the names that a sample can get, such as ant or bee.")),
    "confusion": (QT_TRANSLATE_NOOP("Glossary", "Confusion matrix"), QT_TRANSLATE_NOOP("Glossary", "A row for each label, a column for each answer: what stands off the diagonal was taken for something else.")),
    "cross-validation": (QT_TRANSLATE_NOOP("Glossary", "Cross-validation"), QT_TRANSLATE_NOOP("Glossary", "With few labels the samples are divided into parts; each part is predicted by a model that was trained on the others, and all results count.")),
    "epoch": (QT_TRANSLATE_NOOP("Glossary", "Epoch"), QT_TRANSLATE_NOOP("Glossary", "One round in which every training sample is seen once.")),
    "exact match": (QT_TRANSLATE_NOOP("Glossary", "Exact match"), QT_TRANSLATE_NOOP("Glossary", "The share of questions whose answer it gives word for word (capitals, punctuation and articles aside).")),
    "f1": (QT_TRANSLATE_NOOP("Glossary", "F1"), QT_TRANSLATE_NOOP("Glossary", "The harmonic mean of precision and recall. For questions it counts the words that the predicted and the true answer share; macro F1 is the mean over all classes; for boxes it is measured at one confidence threshold.")),
    "fp32": (QT_TRANSLATE_NOOP("Glossary", "fp32"), QT_TRANSLATE_NOOP("Glossary", "Numbers of 32 bits, as networks are trained with; the exported file has them unless you choose int8.")),
    "frozen": (QT_TRANSLATE_NOOP("Glossary", "Frozen layers"), QT_TRANSLATE_NOOP("Glossary", "Layers that keep what they learnt from millions of examples; only the others learn from yours.")),
    "gmacs": (QT_TRANSLATE_NOOP("Glossary", "GMACs"), QT_TRANSLATE_NOOP("Glossary", "Billions of multiplications for one image: twice as many take about twice as long.")),
    "head": (QT_TRANSLATE_NOOP("Glossary", "Head"), QT_TRANSLATE_NOOP("Glossary", "The new last layer that turns what the network sees into your classes.")),
    "input": (QT_TRANSLATE_NOOP("Glossary", "Input"), QT_TRANSLATE_NOOP("Glossary", "How much of a sample the network sees: the side of the image in pixels, or the length of the text in word parts.")),
    "int8": (QT_TRANSLATE_NOOP("Glossary", "8 bit (int8)"), QT_TRANSLATE_NOOP("Glossary", "Numbers rounded to 256 steps: a quarter of the size and often faster, at the price of a little accuracy.")),
    "interval": (QT_TRANSLATE_NOOP("Glossary", "Interval"), QT_TRANSLATE_NOOP("Glossary", "With few samples the score is uncertain: this is its 95 % confidence interval.")),
    "label": (QT_TRANSLATE_NOOP("Glossary", "Label"), QT_TRANSLATE_NOOP("Glossary", "What you say a sample is. The program's own guesses are suggestions until you accept them.")),
    "learning rate": (QT_TRANSLATE_NOOP("Glossary", "Learning rate"), QT_TRANSLATE_NOOP("Glossary", "How far the network moves at each step of learning: large is fast and rough, small is slow and fine.")),
    "licence": (QT_TRANSLATE_NOOP("Glossary", "Licence"), QT_TRANSLATE_NOOP("Glossary", "What the network's makers allow: some forbid commercial use.")),
    "lora": (QT_TRANSLATE_NOOP("Glossary", "LoRA"), QT_TRANSLATE_NOOP("Glossary", "Small low-rank matrices are trained next to each weight matrix and added at the end.")),
    "loss": (QT_TRANSLATE_NOOP("Glossary", "Loss"), QT_TRANSLATE_NOOP("Glossary", "How wrong the answers are, with their confidence: it should fall. If it rises on validation while it falls on training, the samples are being learnt by heart.")),
    "map": (QT_TRANSLATE_NOOP("Glossary", "mAP"), QT_TRANSLATE_NOOP("Glossary", "Mean average precision over all classes and confidence thresholds: mAP50 counts a box as right if it overlaps the true box by at least 50 % (intersection over union); mAP 50–95 also asks how closely boxes fit.")),
    "methods": (QT_TRANSLATE_NOOP("Glossary", "Quick, Balanced, Full, Pairs"), QT_TRANSLATE_NOOP("Glossary", "How much is trained: only a new output layer; the last blocks too; every layer; or every layer by contrastive fine-tuning, which pulls samples of one class together.")),
    "model card": (QT_TRANSLATE_NOOP("Glossary", "Model card"), QT_TRANSLATE_NOOP("Glossary", "One page for whoever uses the model: what it was taught, how well it does, what it is not for.")),
    "near-duplicate": (QT_TRANSLATE_NOOP("Glossary", "Near-duplicate"), QT_TRANSLATE_NOOP("Glossary", "Two samples so alike that one in training gives away the answer to the other in the test.")),
    "network": (QT_TRANSLATE_NOOP("Glossary", "Network (backbone)"), QT_TRANSLATE_NOOP("Glossary", "What somebody taught on millions of examples; it knows general features already, and only a little is learnt anew.")),
    "onnx": (QT_TRANSLATE_NOOP("Glossary", "ONNX"), QT_TRANSLATE_NOOP("Glossary", "A file format for trained networks that runs on nearly any computer, telephone or server, without this program.")),
    "parameters": (QT_TRANSLATE_NOOP("Glossary", "Parameters"), QT_TRANSLATE_NOOP("Glossary", "The numbers inside a network, in millions: more know more, and take more time and room.")),
    "parity": (QT_TRANSLATE_NOOP("Glossary", "Parity"), QT_TRANSLATE_NOOP("Glossary", "The exported file and the trained network were asked the same questions, and gave the same answers.")),
    "precision": (QT_TRANSLATE_NOOP("Glossary", "Precision"), QT_TRANSLATE_NOOP("Glossary", "Of everything predicted as this class, the share that really is.")),
    "recall": (QT_TRANSLATE_NOOP("Glossary", "Recall"), QT_TRANSLATE_NOOP("Glossary", "Of everything that really is this class, the share that was found.")),
    "seed": (QT_TRANSLATE_NOOP("Glossary", "Seed"), QT_TRANSLATE_NOOP("Glossary", "Starting value of the random numbers: the same seed gives the same result again.")),
    "split": (QT_TRANSLATE_NOOP("Glossary", "Training, validation, test"), QT_TRANSLATE_NOOP("Glossary", "The training set is learnt from, the validation set is used to choose the best epoch, the test set only measures.")),
    "suggestion": (QT_TRANSLATE_NOOP("Glossary", "Suggestion"), QT_TRANSLATE_NOOP("Glossary", "A label proposed by the preview model; dashed, and not a label until you accept it.")),
    "temperature": (QT_TRANSLATE_NOOP("Glossary", "Temperature scaling"), QT_TRANSLATE_NOOP("Glossary", "Confidences are rescaled on held-out samples so that they match accuracy; predictions stay the same.")),
    "threshold": (QT_TRANSLATE_NOOP("Glossary", "Threshold"), QT_TRANSLATE_NOOP("Glossary", "The confidence from which on a prediction counts: a higher one gives fewer mistakes and misses more.")),
    "tokenizer": (QT_TRANSLATE_NOOP("Glossary", "Tokenizer"), QT_TRANSLATE_NOOP("Glossary", "Cuts a text into the word parts that the network knows; it belongs to the network and is exported with it.")),
    "validation curve": (QT_TRANSLATE_NOOP("Glossary", "Validation curve"), QT_TRANSLATE_NOOP("Glossary", "Loss or accuracy on the validation set after each epoch: where it stops improving, more training brings nothing.")),
    "weights": (QT_TRANSLATE_NOOP("Glossary", "Weights"), QT_TRANSLATE_NOOP("Glossary", "The file with what a network has learnt: here already, or to be downloaded once.")),
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
