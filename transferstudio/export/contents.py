"""What an exported folder holds, file by file: the Export page shows it beforehand, and the folder's own README.md lists it."""

from __future__ import annotations

from dataclasses import dataclass

from transferstudio.export.destination import MANIFEST
from transferstudio.export.examples import FOLDER, HowToUse
from transferstudio.i18n import QT_TRANSLATE_NOOP

MODEL, MODEL_INT8, ONE_FILE = "model.onnx", "model-int8.onnx", "model-text.onnx"
TOKENIZER, LABELS, PICTURES = "tokenizer.json", "labels.json", "pictures.py"
MEANINGS = {
    MODEL: QT_TRANSLATE_NOOP("Words", "the network with all that belongs to it, for ONNX Runtime on any computer"),
    MODEL_INT8: QT_TRANSLATE_NOOP("Words", "the same with 8-bit numbers: smaller, often faster"),
    ONE_FILE: QT_TRANSLATE_NOOP("Words", "the same with the tokenizer inside; it takes the text itself"),
    TOKENIZER: QT_TRANSLATE_NOOP("Words", "turns text into the tokens that model.onnx reads"),
    LABELS: QT_TRANSLATE_NOOP("Words", "the names of the classes, in the order of the model's outputs"),
    "predict.py": QT_TRANSLATE_NOOP("Words", "runs the model with a few Python packages and nothing of this program"),
    PICTURES: QT_TRANSLATE_NOOP("Words", "reads images for predict.py"),
    FOLDER: QT_TRANSLATE_NOOP("Words", "short programs to start from"),
    "README.md": QT_TRANSLATE_NOOP("Words", "how to run it, and what each input and output means"),
    "MODEL_CARD.md": QT_TRANSLATE_NOOP("Words", "how good it is, what it learnt from, and where not to trust it"),
    "parity.json": QT_TRANSLATE_NOOP("Words", "how the file and the trained network compare, in figures"),
    MANIFEST: QT_TRANSLATE_NOOP("Words", "which project and run this is an export of"),
}


@dataclass(frozen=True)
class Content:
    """A file of an exported folder, or a folder in it, and what it is for (English; marked in the context ``Words``)."""

    name: str
    meaning: str


def contents(how: HowToUse, *, int8: bool = False, one_file: bool = False) -> list[Content]:
    """All that an export holds; ``int8`` and ``one_file`` where those files were asked for and could be made."""
    unasked = {name for name, asked in ((MODEL_INT8, int8), (ONE_FILE, one_file)) if not asked}
    return [Content(name, meaning) for name, meaning in MEANINGS.items() if name not in how.absent | unasked]
