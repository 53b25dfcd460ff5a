"""Data set formats: each module detects, reads and writes one."""

from transferstudio.formats.detect import Dataset, detect
from transferstudio.formats.records import Record, Skipped

__all__ = ["Dataset", "Record", "Skipped", "detect"]
