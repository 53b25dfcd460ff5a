"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.choices import Choices
from transferstudio.formats.detect import (
    BOXES,
    IMAGES,
    DetectedSource,
    detect,
    documents,
    labelled_as,
    pictures_to_mark,
    together,
)
from transferstudio.formats.records import BoxRecord, QuestionRecord, Record, Skipped, SourceEntry, TextRecord

__all__ = [
    "BOXES",
    "IMAGES",
    "BoxRecord",
    "Choices",
    "DetectedSource",
    "QuestionRecord",
    "Record",
    "Skipped",
    "SourceEntry",
    "TextRecord",
    "detect",
    "documents",
    "labelled_as",
    "pictures_to_mark",
    "together",
]
