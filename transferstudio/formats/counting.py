"""Counts what a data set holds: samples, classes and splits."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from transferstudio.formats.records import BoxRecord, QuestionRecord, Skipped, SourceEntry, TextRecord

MOST_CLASSES = 100_000  # that are counted
MOST_COMPARED = 1_000_000  # texts of which it is known whether others repeat them
SMALL, MOST_KEPT = 500, 32 * 1024**2  # bytes: of a record without its text, or of a box; of all records that are held


@dataclass
class SourceCounts:
    """How much a data set holds; ``items`` counts what is left out as well."""

    items: int = 0
    samples: int = 0
    labelled: int = 0
    classes: Counter[str] = field(default_factory=Counter)
    splits: Counter[str] = field(default_factory=Counter)
    copies: int = 0
    """Texts and questions that are there already before, so that an import leaves them out; of images only a preview tells."""
    kept: list[SourceEntry] | None = field(default_factory=list)
    """All records as they were counted, so that nobody reads them twice; None where that would be too much to hold."""
    only_in: dict[str, str] = field(default_factory=dict)
    """The split that a class occurs in; empty where it occurs in several, or without one."""
    _seen: set[int] = field(default_factory=set)
    _weight: int = 0

    def add(self, item: SourceEntry) -> None:
        """Counts one record."""
        self.items += 1
        if isinstance(item, Skipped):
            return
        self.samples += 1
        if item.split is not None:
            self.splits[item.split] += 1
        if isinstance(item, TextRecord):
            self._compare(hash(item.text))
        if isinstance(item, QuestionRecord):
            self._compare(hash((item.passage, item.question)))
            self.labelled += item.answers is not None
        elif isinstance(item, BoxRecord):
            self.labelled += item.boxes is not None
            labels = list(dict.fromkeys(box.label for box in item.boxes or ()))  # in their order, as the project has it
            self.classes.update(labels if len(self.classes) < MOST_CLASSES else ())
            self._occurs(labels, item.split)
        elif item.label is not None:
            self.labelled += 1
            if len(self.classes) < MOST_CLASSES or item.label in self.classes:
                self.classes[item.label] += 1
                self._occurs([item.label], item.split)

    def keep(self, item: SourceEntry) -> None:
        """Holds a record, as long as all of them are not too much."""
        if self.kept is None:
            return
        self._weight += _weight(item)
        self.kept.append(item)
        if self._weight > MOST_KEPT:
            self.kept = None

    def _occurs(self, labels: list[str], split: str | None) -> None:
        for label in labels:
            if label in self.classes and self.only_in.setdefault(label, split or "") != (split or ""):
                self.only_in[label] = ""

    def _compare(self, content: int) -> None:
        if content in self._seen:
            self.copies += 1
        elif len(self._seen) < MOST_COMPARED:
            self._seen.add(content)


def _weight(item: SourceEntry) -> int:
    """About how many bytes a record takes."""
    if isinstance(item, TextRecord):
        return SMALL + len(item.text)
    if isinstance(item, QuestionRecord):
        return SMALL + len(item.question) + len(item.passage)
    return SMALL + (SMALL * len(item.boxes or ()) if isinstance(item, BoxRecord) else 0)
