"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.choices import Choices
from transferstudio.formats.detect import BOXES, IMAGES, Dataset, detect, documents, pictures_to_mark
from transferstudio.formats.records import BoxRecord, Item, QuestionRecord, Record, Skipped, TextRecord

__all__ = [
    "BOXES",
    "IMAGES",
    "BoxRecord",
    "Choices",
    "Dataset",
    "Item",
    "QuestionRecord",
    "Record",
    "Skipped",
    "TextRecord",
    "detect",
    "documents",
    "pictures_to_mark",
]
