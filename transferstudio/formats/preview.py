"""What an import would bring, before anything is stored: what a source was taken for, ten samples of it, and what can be chosen."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.choices import NONE, Choices
from transferstudio.formats.copies import ImageCopies
from transferstudio.formats.counting import SourceCounts
from transferstudio.formats.detect import DetectedSource, detect
from transferstudio.formats.encodings import encoding_of_file
from transferstudio.formats.guard import in_a_sentence, result_or_none
from transferstudio.formats.json_entries import LINES_SUFFIXES
from transferstudio.formats.labels import is_of_alike
from transferstudio.formats.records import (
    BoxRecord,
    QuestionRecord,
    Record,
    Skipped,
    SourceEntry,
    TextRecord,
    losses_of,
    one_note,
    printable,
    single_notes,
)
from transferstudio.formats.sampling import SurveyedTree
from transferstudio.formats.stopping import go_on
from transferstudio.formats.survey import ColumnRoles
from transferstudio.formats.table_excel import EXCEL_SUFFIXES
from transferstudio.formats.table_reading import can_be_joined, open_table
from transferstudio.formats.text_json import first_cells, key_names
from transferstudio.formats.texts import JSON_SUFFIXES, TABLE_SUFFIXES
from transferstudio.formats.trees import FolderTree, Tree, ZipTree
from transferstudio.i18n import Message, message

SAMPLES = 10
MOST_FILES, MOST_COLUMNS = 50, 200  # that are offered
MOST_LEFT_OUT = 1000  # that are listed
EXAMPLES = 3  # cells of a column that are named beside it
AT_ONCE = 500  # records between two looks at the clock
TABLES = (*TABLE_SUFFIXES, *EXCEL_SUFFIXES)
Sample = Record | BoxRecord | TextRecord | QuestionRecord


@dataclass(frozen=True)
class Column:
    """What a column is called, and some of what is in it."""

    title: str
    written: str
    """As a choice names it."""
    examples: tuple[str, ...]


@dataclass(frozen=True)
class TableView:
    """How a table was read: ``rows`` are its first ones below the header, ``delimiter`` is None for Excel and JSON."""

    name: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    header: bool = False
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    splits: bool = False
    """Whether some of the sheets are the splits, and are read one after the other where no sheet is chosen."""
    delimiter: str | None = None
    encoding: str | None = None
    """Empty where it is unknown."""
    encoding_title: str = ""


@dataclass(frozen=True)
class SourcePreview:
    """What a source is with these choices: a data set with others that it could be, or an error; ``table``: that the first is read by."""

    path: Path
    choices: Choices
    found: tuple[DetectedSource, ...] = ()
    error: DataError | None = None
    table: TableView | None = None
    files: tuple[str, ...] = ()
    """The tables of a folder or an archive, of which one can be chosen."""

    @property
    def close(self) -> bool:
        """Whether the second data set is nearly as likely as the first."""
        return bool(self.found) and self.found[0].close

    def at(self, dataset: DetectedSource) -> SourcePreview:
        """The same with the table of another of its data sets."""
        name = table_of(dataset)
        if (self.table.name if self.table is not None else None) == name:
            return self
        return replace(self, table=result_or_none(partial(view_of, self.path, self.choices, name)))


def preview_source(path: Path, choices: Choices = NONE) -> SourcePreview:
    """Surveys a source; what is wrong with it is part of the answer."""
    try:
        first = detect(path, choices)
    except DataError as error:
        return SourcePreview(path, choices, (), error, result_or_none(partial(view_of, path, choices, choices.file)))
    view = result_or_none(partial(view_of, path, choices, table_of(first)))
    return SourcePreview(path, choices, (first, *first.others), None, view, _files(first))


def table_of(dataset: DetectedSource) -> str | None:
    """The table or text file that a data set is read by; None where it is none, or many small ones."""
    survey = dataset.survey
    if survey is None:
        return None
    if survey.columns is not None:
        return survey.columns.table
    return min((name for name in survey.used if name.lower().endswith((*TABLES, *LINES_SUFFIXES))), default=None)


def columns_of(dataset: DetectedSource | None) -> ColumnRoles | None:
    """Which columns of its table a data set takes for what."""
    return dataset.survey.columns if dataset is not None and dataset.survey is not None else None


def _files(dataset: DetectedSource) -> tuple[str, ...]:
    single = dataset.source.is_file() and dataset.source.suffix.lower() != ".zip"
    if dataset.survey is None or single:
        return ()
    named = {*dataset.survey.used, *dataset.unused}
    tables = sorted(name for name in named if name.lower().endswith((*TABLES, *LINES_SUFFIXES)))
    return tuple(tables[:MOST_FILES])


def view_of(path: Path, choices: Choices, name: str | None) -> TableView | None:
    """How a table of a source is read; None where it has none, or one that cannot be read at all.

    Raises:
        DataError: the source cannot be opened.
    """
    with in_a_sentence(path):
        return _view_of(path, choices, name)


def _view_of(path: Path, choices: Choices, name: str | None) -> TableView | None:
    tree: Tree
    if path.is_dir():
        tree = FolderTree(path)
    elif path.suffix.lower() == ".zip":
        tree = ZipTree(path)
    else:
        tree, name = FolderTree(path.parent), path.name
    if name is None or not name.lower().endswith((*TABLES, *JSON_SUFFIXES, ".txt")):
        return None
    tree = SurveyedTree(tree, only=name, choices=choices)
    view = result_or_none(partial(_view, tree, name)) if name.lower().endswith(TABLES) else None
    if name.lower().endswith(JSON_SUFFIXES):
        view = result_or_none(partial(_view_of_json, tree, name))
    if view is not None or name.lower().endswith(EXCEL_SUFFIXES):
        return view
    encoding = result_or_none(partial(encoding_of_file, tree, name))
    return TableView(
        name, encoding=encoding.codec if encoding else "", encoding_title=encoding.title if encoding else ""
    )


def _view_of_json(tree: Tree, name: str) -> TableView:
    """Entries as rows, and their keys as columns."""
    names, rows = key_names(tree, name)[:MOST_COLUMNS], first_cells(tree, name, SAMPLES)
    columns = [Column(printable(key), key, _examples(rows, column_index)) for column_index, key in enumerate(names)]
    encoding = encoding_of_file(tree, name)
    shown = tuple(tuple(row[: len(names)]) for row in rows)
    return TableView(name, tuple(columns), shown, encoding=encoding.codec, encoding_title=encoding.title)


def _examples(rows: Sequence[Sequence[str]], column_index: int) -> tuple[str, ...]:
    cells = dict.fromkeys(" ".join(row[column_index].split()) for row in rows if column_index < len(row))
    return tuple(printable(cell) for cell in cells if cell)[:EXAMPLES]


def _view(tree: Tree, name: str) -> TableView:
    table = open_table(tree, name)
    rows = [row[1] for row in islice((one for one in table.rows() if not isinstance(one, Skipped)), SAMPLES)]
    width = min(max((len(row) for row in (table.names, *rows)), default=0), MOST_COLUMNS)
    lowered = [cell.strip().lower() for cell in table.names]
    columns = []
    for column_index in range(width):
        called = lowered[column_index] if column_index < len(lowered) else ""
        plain = bool(called) and lowered.index(called) == column_index and not called.isdigit()
        columns.append(
            Column(
                table.title(column_index),
                table.names[column_index] if plain else str(column_index + 1),
                _examples(rows, column_index),
            )
        )
    encoding = table.encoding
    return TableView(
        name,
        tuple(columns),
        tuple(tuple(row[:width]) for row in rows),
        bool(table.names),
        table.sheet,
        table.sheets,
        bool(table.joined) or (len(table.sheets) > 1 and can_be_joined(tree, name)),
        table.dialect.delimiter if table.dialect else None,
        encoding.codec if encoding else None,
        encoding.title if encoding else "",
    )


@dataclass
class Counting:
    """Goes through a data set in pieces, so that what is known can be shown meanwhile. ``samples`` are ten, of as many classes as may be."""

    dataset: DetectedSource
    counted: SourceCounts = field(default_factory=SourceCounts)
    left_out: list[Skipped] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What comes in otherwise than it stands in the source, as far as the survey has not reported it."""
    left_out_count: int = 0
    notes_count: int = 0
    samples: Sequence[Sample] = ()
    finished: bool = False
    error: DataError | None = None
    """Why it could not be read to its end."""

    def __post_init__(self) -> None:
        self._records = self.dataset.records()
        self._images = ImageCopies()
        self._of_class: dict[str, list[Sample]] = {}
        told_already = (
            part for one in self._survey_remarks() for part in (one, *one.values)
        )  # a value where it names the file
        self._reported = {part for part in told_already if isinstance(part, Message)}

    def _survey_remarks(self) -> Sequence[Message]:
        return self.dataset.survey.remarks if self.dataset.survey is not None else ()

    def go_on(self, seconds: float) -> Counting:
        """Counts for about so long, or to the end; at first until there are samples to show, however long that takes."""
        end = time.monotonic() + seconds
        while not self.finished and (time.monotonic() < end or not self.counted.samples):
            self._piece()
        if not self.samples:
            self.samples = self._chosen()
        return self

    def accepted(self) -> DetectedSource:
        """The data set as an import takes it: what was counted to its end need not be counted again."""
        return replace(self.dataset, counted=self.counted) if self.finished and not self.error else self.dataset

    def _piece(self) -> None:
        try:
            for _ in range(AT_ONCE):
                go_on()
                item = next(self._records, None)
                if item is None:
                    self.counted.copies += self._images.count()
                    self.finished = True
                    return
                self._take(item)
        except DataError as error:
            self.finished, self.error = True, error

    def _take(self, item: SourceEntry) -> None:
        self.counted.add(item)
        self.counted.keep(item)
        if isinstance(item, Record | BoxRecord):
            self._images.add(item.path)
        if isinstance(item, Skipped):
            self._leave_out(item)
            return
        notes = [item.note]
        for lost in losses_of(item):
            if isinstance(item, BoxRecord):
                self._leave_out(lost)
            else:  # it comes in, without its label
                notes.append(message("{}: {}", lost.name, lost.reason))
        if (every := one_note(*notes)) and (note := self._untold(every)):
            self.notes_count += 1
            self.notes += [note] if len(self.notes) < MOST_LEFT_OUT else []
        if not self.samples:
            kept = self._of_class.setdefault(class_of(item), [])
            if len(kept) < SAMPLES:
                kept.append(item)

    def _leave_out(self, item: Skipped) -> None:
        self.left_out_count += 1
        if len(self.left_out) < MOST_LEFT_OUT:
            self.left_out.append(item)

    def _untold(self, note: Message) -> Message | None:
        """A note without what the survey has reported of the whole file, and what is reported of its classes anyway."""
        return one_note(*(one for one in single_notes(note) if one not in self._reported and not is_of_alike(one)))

    def _chosen(self) -> list[Sample]:
        """One of each class, then a second one, and so on; those without a label come last."""
        without = self._of_class.pop("", [])
        turns = [
            (column_index, name)
            for column_index in range(SAMPLES)
            for name, kept in self._of_class.items()
            if column_index < len(kept)
        ]
        each = Counter(name for _, name in turns[:SAMPLES])
        chosen = [item for name, kept in self._of_class.items() for item in kept[: each[name]]]
        self._of_class = {}
        return (chosen + without)[:SAMPLES]


def class_of(item: Sample) -> str:
    """What a sample is sorted by: its label, that of its first box; for a question whether it has an answer. Empty: it has none."""
    if isinstance(item, BoxRecord):
        return item.boxes[0].label if item.boxes else ""
    if isinstance(item, QuestionRecord):
        return "answered" if item.answers else ""
    return item.label or ""
