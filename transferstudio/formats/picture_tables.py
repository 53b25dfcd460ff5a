"""Pictures that tables name: a CSV, Excel or JSON lines file beside or above them, several of them, a column a class; by path, name or stem."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from transferstudio.errors import DataError
from transferstudio.formats.boxes.json_files import start_of_json
from transferstudio.formats.boxes.json_lines import holds_box_lines
from transferstudio.formats.boxes.table_columns import columns_of_boxes
from transferstudio.formats.choices import choices_of
from transferstudio.formats.folder_roles import Layout, layout_of, split_word
from transferstudio.formats.guard import attempt, each, result_or_none, with_note
from transferstudio.formats.picture_columns import (
    PictureTable,
    body_of,
    cell_of,
    columns_of_pictures,
    first_of,
    label_of,
    remarks_on,
)
from transferstudio.formats.picture_json import labels_images
from transferstudio.formats.picture_names import PictureNames
from transferstudio.formats.records import Record, Skipped, SourceEntry, is_picture, lost_label, printable
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.split_lists import with_split_lists
from transferstudio.formats.survey import IMAGES, ColumnRoles, Survey
from transferstudio.formats.table_choice import tables_to_read
from transferstudio.formats.table_excel import EXCEL_SUFFIXES
from transferstudio.formats.texts import LINES_SUFFIXES, TABLE_SUFFIXES, note_on
from transferstudio.formats.trees import Tree, read
from transferstudio.formats.unused import why_unused_in
from transferstudio.i18n import ELLIPSIS, Message, joined, message, reason

SUFFIXES = (*TABLE_SUFFIXES, *LINES_SUFFIXES, *EXCEL_SUFFIXES)
MOST_TABLES, MOST_TEXT_TABLES = 40, 30  # that are read
COUNTED = 20_000  # rows
SHOWN = 5  # tables that a sentence names
EACH_A_FIELD = message("To use several of these columns, import the data once for each, into a label field of its own.")


def survey(tree: Tree) -> Iterator[Survey]:
    """The tables of a tree that name pictures in it."""
    listing = listing_of(tree)
    only, chosen = getattr(tree, "only", None), choices_of(tree)
    if (only is None and not listing.images) or chosen.text or chosen.of_questions:
        return
    names = PictureNames(tree)
    found = [table for name in _candidates(tree, only) if (table := _inspected(tree, name, names)) is not None]
    found, others = tables_to_read(tree, found)
    labelled = [table for table in found if table.label is not None or table.hot]
    if found and (labelled or only is not None or chosen.columns or chosen.file):
        made = _surveyed(tree, labelled or found, names)
        yield with_split_lists(tree, replace(made, remarks=(*made.remarks, *_others(others))))


def _others(names: list[str]) -> tuple[Message, ...]:
    """The sentence on the tables that label the same images in other ways."""
    if not names:
        return ()
    shown = joined(", ", [*map(printable, names[:SHOWN]), *[ELLIPSIS][: len(names) - SHOWN]])
    return (message("Other labels of the same images are in {}.", shown),)


def _candidates(tree: Tree, only: str | None) -> list[str]:
    if only is not None:
        return [only] if only.lower().endswith((*SUFFIXES, ".txt")) else []
    listed = listing_of(tree)
    kinds = SUFFIXES if listed.suffixes.get(".txt", 0) > MOST_TEXT_TABLES else (*SUFFIXES, ".txt")
    tables = [name for name in listed.names if name.lower().endswith(kinds) and choices_of(tree).of_table(name)]
    if listed.suffixes.get(".json", 0) <= MOST_TEXT_TABLES:
        named = [name for name in listed.names if name.lower().endswith(".json") and choices_of(tree).of_table(name)]
        tables += [name for name in named if labels_images(start_of_json(tree, name))]
    return sorted(tables, key=lambda name: (name.count("/"), name))[:MOST_TABLES]


def _inspected(tree: Tree, name: str, names: PictureNames) -> PictureTable | None:
    if result_or_none(partial(columns_of_boxes, tree, name)) is not None or holds_box_lines(tree, name):
        return None  # a row says where in a picture something is, and not what the picture shows
    made = attempt(name, lambda: columns_of_pictures(tree, name, names))
    return None if isinstance(made, Skipped) else made


def _surveyed(tree: Tree, tables: list[PictureTable], names: PictureNames) -> Survey:
    listing, only = listing_of(tree), getattr(tree, "only", None)
    splits = _splits(tree, tables)
    classes: Counter[str] = Counter()
    by_split: dict[str, set[str]] = {}
    counts: Counter[str] = Counter()
    rows = labelled = 0
    for table in tables:
        for _, row in first_of(tree, table.name, COUNTED, table):
            made = attempt("", partial(label_of, table, row))
            label = made if isinstance(made, str) else None
            split = splits.of(table, row, cell_of(row, table.path))
            rows += 1
            labelled += label is not None
            if label is not None:
                classes[label] += 1
            if split:
                counts[split] += 1
                by_split.setdefault(split, set()).update({label} if label else ())
    pictures = sum(listing.images.values()) if only is None else rows
    remarks = [remarks_on(table) for table in tables]
    if any(table.mixed for table in tables):
        remarks.append(EACH_A_FIELD)
    used = {table.name for table in tables} | {name for name in listing.names if is_picture(name)}
    return Survey(
        message("table of paths"),
        IMAGES,
        partial(read_picture_tables, tree, tables, whole=only is None),
        pictures,
        labelled=min(labelled if rows < COUNTED else labelled * pictures // rows, pictures),
        classes=tuple(sorted(classes)),
        splits=counts,
        used=frozenset(used),
        remarks=tuple(remarks),
        split_classes={split: frozenset(found) for split, found in by_split.items()},
        explicit=all(table.named for table in tables),
        columns=ColumnRoles(
            tables[0].name, tables[0].path, None, tables[0].label, tables[0].split, hot=bool(tables[0].hot)
        ),
    )


@dataclass(frozen=True)
class _Splits:
    """Who says in which split a picture is: its row, the name of its table where several differ, or the folder that it lies in."""

    by_table: dict[str, str]
    layout: Layout

    def of(self, table: PictureTable, row: list[str], picture: str) -> str | None:
        return table.split_of(row) or self.by_table.get(table.name) or self.layout.of(picture.rpartition("/")[0]).split


def _splits(tree: Tree, tables: list[PictureTable]) -> _Splits:
    stated: dict[str, str] = {}
    for table in tables:
        folder, _, base = table.name.rpartition("/")
        for word in (PurePosixPath(base).stem, folder.rpartition("/")[2]):
            found = split_word(word)
            if found is not None:
                stated.setdefault(table.name, found[0])
    return _Splits(stated if len(set(stated.values())) > 1 else {}, layout_of(listing_of(tree).images))


def read_picture_tables(tree: Tree, tables: list[PictureTable], *, whole: bool) -> Iterator[SourceEntry]:
    """The pictures that the tables name; with ``whole`` those that none names follow without a label, and what is not used.

    Where two tables name a picture, the first counts.
    """
    names, splits = PictureNames(tree), _splits(tree, tables)
    seen: set[str] = set()
    for table in tables:
        there = frozenset(seen)
        shown = printable(table.name) if len(tables) > 1 else ""

        def record(where: str, row: list[str], table: PictureTable = table, shown: str = shown, there: frozenset[str] = there) -> Record | Skipped | None:  # fmt: skip
            if not any(cell.strip() for cell in row):
                return None
            made = _record(tree, names, splits, table, row)
            if isinstance(made, Skipped):
                return Skipped(_place(shown, where, made.name), made.reason)
            if made[0] in there:
                return Skipped(
                    _place(shown, where, printable(made[0])),
                    message("another table already lists this image"),
                )
            seen.add(made[0])
            return made[1]

        try:
            yield from with_note(each(body_of(tree, table), record), _note(tree, table.name))
        except DataError as error:
            if len(tables) == 1:
                raise
            yield Skipped(printable(table.name), reason(error))
    if whole:
        yield from _rest(tree, seen | {table.name for table in tables}, splits.layout)


def _place(table: str, where: str, name: str) -> Message:
    """Where something is that is left out: the table, where there are several, the row, and the name in it, if there is one."""
    row = joined(": ", (where, name)) if name else joined("", (where,))
    return joined(", ", (table, row)) if table else row


def _record(tree: Tree, names: PictureNames, splits: _Splits, table: PictureTable, row: list[str]) -> tuple[str, Record] | Skipped:  # fmt: skip
    written = cell_of(row, table.path).strip()
    if not written:
        return Skipped("", message("no path in this row"))
    name, reason = names.find(written, table.name.rpartition("/")[0])
    if name is None:
        return Skipped(printable(written), reason)
    stated = cell_of(row, table.split).strip()
    if stated and table.split_of(row) is None:
        return Skipped(printable(written), message("“{}” is not a split (train, validation, test)", printable(stated)))
    split = splits.of(table, row, name)
    label, why = None, None
    try:
        label = label_of(table, row)
    except DataError as error:
        why = error.what
    shown, picture = printable(name), partial(read, tree, name)
    return name, Record(shown, picture, tree.path(name), label, split, lost=lost_label(shown, why))


def _rest(tree: Tree, seen: set[str], layout: Layout) -> Iterator[SourceEntry]:
    """The files that no table names: pictures without a label, and what is not used."""
    for item in tree.walk(""):
        if isinstance(item, Skipped):
            yield item
        elif item not in seen and is_picture(item):
            yield Record(printable(item), partial(read, tree, item), tree.path(item))
        elif item not in seen:
            yield Skipped(printable(item), why_unused_in(tree, item))


def _note(tree: Tree, name: str) -> Message | None:
    return None if name.lower().endswith(LINES_SUFFIXES) else note_on(tree, name)
