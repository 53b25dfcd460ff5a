"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.detect import IMAGES, Dataset, detect, documents, table_of_texts
from transferstudio.formats.records import Item, QuestionRecord, Record, Skipped, TextRecord

__all__ = [
    "IMAGES",
    "Dataset",
    "Item",
    "QuestionRecord",
    "Record",
    "Skipped",
    "TextRecord",
    "detect",
    "documents",
    "table_of_texts",
]
