"""What the texts of a source would make: tables and JSON with texts, lines with fastText's labels, and folders of text files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats import text_folders
from transferstudio.formats.choices import choices_of
from transferstudio.formats.declared_columns import declared_columns
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import SPLIT_NAMES, Records, Skipped, SourceEntry, TextRecord, printable
from transferstudio.formats.survey import ColumnRoles, Survey
from transferstudio.formats.table_excel import EXCEL_SUFFIXES
from transferstudio.formats.table_header import profile
from transferstudio.formats.table_reading import open_table
from transferstudio.formats.text_json import LABELS_AT, key_names, keys_of
from transferstudio.formats.texts import (
    FASTTEXT,
    JSON_SUFFIXES,
    LABELS_FROM,
    SUFFIXES,
    TABLE_SUFFIXES,
    columns_of_file,
    columns_of_table,
    read_lines,
    read_texts,
    remarks_on_texts,
    split_of_name,
)
from transferstudio.formats.trees import Tree, start_of
from transferstudio.formats.unused import tells_about
from transferstudio.i18n import Message, joined, message, reason

TASK = "text-classification"
INSPECTED = 200  # records of a file, and files of a folder, that are read to tell what there is
MOST_FILES = 2000  # of a source in which tables are searched for
MOST_TEXT_TABLES, FEWEST_LINES = 5, 3  # .txt files that may be tables, and lines of one
FEWEST_LABELS = 6  # behind semicolons
TABLE, LINES, MARKED = message("table of texts in {}"), message("one text per line in {}"), message("fastText in {}")
MOST_TABLES = 20  # of a source that are opened
CHOSEN_SUFFIXES = (*TABLE_SUFFIXES, *EXCEL_SUFFIXES)  # of tables whose columns a person may choose
QUESTIONS, HEAD = b'"qas"', 64 * 1024  # what SQuAD has beside each passage, and the bytes in which it is searched for
Reader = Callable[[Tree, str, str | None], Iterator[SourceEntry]]


def survey(tree: Tree) -> Iterable[Survey]:
    """See :class:`transferstudio.formats.survey.Format`."""
    names = sorted(item for item in islice(tree.walk(""), MOST_FILES) if isinstance(item, str))
    tables = [name for name in names if name.lower().endswith((*SUFFIXES, ".json")) and choices_of(tree).of_table(name)]
    tables = tables[:MOST_TABLES]
    written = [name for name in names if name.lower().endswith(".txt")]
    tables += [name for name in written if len(written) <= MOST_TEXT_TABLES and _is_delimited(tree, name)]
    good = [name for name in tables if holds_texts(tree, name)]
    lines = written[:MOST_TABLES]
    marked = [
        name
        for name in lines
        if (result_or_none(partial(start_of, tree, name)) or b"").lstrip().startswith(FASTTEXT.encode())
    ]
    for found, reader, title in ((good, read_texts, TABLE), (marked, _read_marked, MARKED)):
        if found:
            yield _of_files(tree, found, reader, title)
        if len(found) > 1:
            yield from (_of_files(tree, [name], reader, title) for name in found)
    if (
        len(names) == 1
        and lines
        and not marked
        and not good
        and (getattr(tree, "only", None) or not tells_about(lines[0]))
    ):
        yield _of_files(tree, lines, _read_marked, LINES)
    rest = [name for name in names if name not in {*tables, *marked}]
    yield from text_folders.survey(tree, rest)


def _is_delimited(tree: Tree, name: str) -> bool:
    """Whether each of the first lines of a text file has as many tabs, bars or semicolons, as programs save tables."""
    start = result_or_none(partial(start_of, tree, name)) or b""
    codec = "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    lines = [line for line in start.decode(codec, "replace").splitlines()[:-1] if line.strip()]
    alike = [
        sign for sign in "\t|;" if lines and lines[0].count(sign) > 0 and len({line.count(sign) for line in lines}) == 1
    ]
    if len(lines) < FEWEST_LINES or not alike:
        return False
    # A semicolon stands in sentences as well: what follows the last must say the same again and again.
    last = profile([line.rpartition(";")[2] for line in lines])
    return alike != [";"] or (last.filled >= FEWEST_LABELS and last.repeats and not last.wordy)


def holds_texts(tree: Tree, name: str) -> bool:
    """Whether a table or a JSON file holds texts; False where it cannot be read."""
    try:
        if name.lower().endswith(JSON_SUFFIXES):
            return QUESTIONS not in start_of(tree, name, HEAD) and keys_of(tree, name) is not None
        return columns_of_table(open_table(tree, name)) is not None
    except (DataError, OSError):
        return False


def _read_marked(tree: Tree, name: str, split: str | None) -> Iterator[SourceEntry]:
    return read_lines(tree, name, split)


def _of_files(tree: Tree, names: Sequence[str], reader: Reader, title: Message) -> Survey:
    splits = {name: split_of_name(name) for name in names}
    if len(names) == 1 and Path(names[0]).stem.lower() not in SPLIT_NAMES:
        splits = dict.fromkeys(names)  # test-reviews.csv alone is about nothing else
    found: list[TextRecord] = []
    for name in names:
        records = result_or_none(partial(_some, reader, tree, name, splits[name])) or []
        found += records
    sentences, labels = [], []
    chosen, roles = choices_of(tree), result_or_none(partial(_roles, tree, names[0]))
    for name in names:
        columns = result_or_none(partial(remarks_on_texts, tree, name)) if reader is read_texts else ()
        labels += [one for one in columns or () if one.template in (LABELS_FROM, LABELS_AT)]
        sentences += [message("{}: {}", printable(name), sentence) for sentence in columns or ()]
    title_in = Message(title.template, ", ".join(map(printable, names)))
    return Survey(
        format=joined(", ", (title_in, *labels)) if len(names) == 1 else title_in,
        task=TASK,
        reading=partial(_all, reader, tree, splits),
        samples=len(found),
        labelled=sum(one.label is not None for one in found),
        classes=tuple(sorted({one.label for one in found if one.label is not None})),
        splits=Counter(one.split for one in found if one.split is not None),
        used=frozenset(names) | {one.file for name in names if (one := declared_columns(tree, name)) is not None},
        remarks=tuple(sentences),
        explicit=bool(chosen.columns) and not chosen.of_questions,
        columns=roles,
    )


def _roles(tree: Tree, name: str) -> ColumnRoles | None:
    """Which column, or key of JSON, is what; None where a person cannot choose them."""
    if name.lower().endswith(JSON_SUFFIXES):
        keys, names = keys_of(tree, name), key_names(tree, name)
        if keys is not None and not keys.text and names:
            return ColumnRoles(name, known_form=True)
        if keys is None or keys.text not in names:
            return None
        text, label, split = (names.index(key) if key in names else None for key in (keys.text, keys.label, keys.split))
        return ColumnRoles(name, None, text, label, split)
    if not name.lower().endswith(CHOSEN_SUFFIXES):
        return None
    taken = columns_of_file(tree, name)
    return ColumnRoles(name, None, taken.text, taken.label, taken.split, hot=bool(taken.hot)) if taken else None


def _some(reader: Reader, tree: Tree, name: str, split: str | None) -> list[TextRecord]:
    return [item for item in islice(reader(tree, name, split), INSPECTED) if isinstance(item, TextRecord)]


def _all(reader: Reader, tree: Tree, splits: dict[str, str | None]) -> Records:
    for name, split in splits.items():
        try:  # one bad file does not take the others with it
            yield from reader(tree, name, split)
        except DataError as error:
            if len(splits) == 1:
                raise
            yield Skipped(printable(name), reason(error))
