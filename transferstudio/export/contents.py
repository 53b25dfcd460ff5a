"""What an exported folder holds, file by file: the Export page shows it beforehand, and the folder's own README.md lists it."""

from __future__ import annotations

from dataclasses import dataclass

from transferstudio.export.destination import MANIFEST
from transferstudio.export.examples import FOLDER, HowToUse
from transferstudio.i18n import QT_TRANSLATE_NOOP

MODEL, MODEL_INT8, ONE_FILE = "model.onnx", "model-int8.onnx", "model-text.onnx"
TOKENIZER, LABELS, PICTURES, LICENCE = "tokenizer.json", "labels.json", "pictures.py", "NETWORK_LICENCE.txt"
MEANINGS = {
    MODEL: QT_TRANSLATE_NOOP("Words", "the network with everything it needs, for ONNX Runtime on any computer"),
    MODEL_INT8: QT_TRANSLATE_NOOP("Words", "the same model in 8 bits: smaller, often faster"),
    ONE_FILE: QT_TRANSLATE_NOOP("Words", "the same model with the tokenizer built in; it takes plain text"),
    TOKENIZER: QT_TRANSLATE_NOOP("Words", "turns text into the tokens that model.onnx reads"),
    LABELS: QT_TRANSLATE_NOOP("Words", "the class names in the order of the model's outputs"),
    "predict.py": QT_TRANSLATE_NOOP("Words", "runs the model with a few Python packages, without this program"),
    PICTURES: QT_TRANSLATE_NOOP("Words", "reads images for predict.py"),
    FOLDER: QT_TRANSLATE_NOOP("Words", "short example programs"),
    "README.md": QT_TRANSLATE_NOOP("Words", "how to run the model, and what each input and output means"),
    "MODEL_CARD.md": QT_TRANSLATE_NOOP("Words", "how good the model is, what it was trained on, and its limits"),
    LICENCE: QT_TRANSLATE_NOOP("Words", "what the licence of the network asks for; keep it with the model"),
    "parity.json": QT_TRANSLATE_NOOP("Words", "how the file compares with the trained network, in figures"),
    MANIFEST: QT_TRANSLATE_NOOP("Words", "which project and run this export comes from"),
}


@dataclass(frozen=True)
class Content:
    """A file of an exported folder, or a folder in it, and what it is for (English; marked in the context ``Words``)."""

    name: str
    meaning: str


def contents(how: HowToUse, *, int8: bool = False, one_file: bool = False, licence: bool = False) -> list[Content]:
    """All that an export holds; ``int8`` and ``one_file`` where those files were asked for and could be made, ``licence`` where that of
    the network has conditions."""
    unasked = {name for name, asked in ((MODEL_INT8, int8), (ONE_FILE, one_file), (LICENCE, licence)) if not asked}
    return [Content(name, meaning) for name, meaning in MEANINGS.items() if name not in how.absent | unasked]
