"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.detect import IMAGES, Dataset, detect
from transferstudio.formats.records import Record, Skipped, TextRecord

__all__ = ["IMAGES", "Dataset", "Record", "Skipped", "TextRecord", "detect"]
