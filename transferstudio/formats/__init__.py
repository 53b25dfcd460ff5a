"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.detect import IMAGES, Dataset, detect
from transferstudio.formats.records import Item, QuestionRecord, Record, Skipped, TextRecord

__all__ = ["IMAGES", "Dataset", "Item", "QuestionRecord", "Record", "Skipped", "TextRecord", "detect"]
