"""Which column of a table holds the texts, the labels and the splits: by known names, else by length, repetition and uniqueness."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from transferstudio.formats.labels import NO_LABELS, clean_label
from transferstudio.formats.records import SPLIT_NAMES
from transferstudio.formats.table_header import Profile, profile
from transferstudio.formats.table_names import (
    INDEX_NAMES,
    SPLIT_COLUMNS,
    TEXT_NAMES,
    WEAK_LABEL,
    WEAK_TEXT_NAMES,
    rank_of_label,
)

LONGEST_LABELS = 60  # letters at most on the average; what is longer is a text
FEW = 10  # cells, too few to tell that a column called “split” is none
SHORTEST_TEXTS = 3  # letters on the average
NUMBERED_SPLITS = {"0": "train", "1": "validation", "2": "test"}
"""As CelebA numbers them. Two numbers say nothing: 1 is the training set of some and the test set of others."""
MARKS = ({"0", "1"}, {"-1", "1"}, {"x", None}, {"✓", None}, {"✔", None}, {"true", "false"})
"""What a column holds, in small letters, that is a class of its own: 1 and 0, or a cross in its rows and nothing in all others."""
MARKED = {"1", "x", "✓", "✔", "true"}


@dataclass(frozen=True)
class TextColumns:
    """Which column is what; ``header``: whether the first row names them; ``others``: columns that could be the labels as well."""

    text: int
    label: int | None
    split: int | None
    header: bool
    others: tuple[int, ...] = ()
    hot: tuple[int, ...] = ()
    """Columns of which each is a class, with 1 in its rows and 0 in all others."""


def choose_columns(names: Sequence[str], rows: Sequence[Sequence[str]]) -> TextColumns | None:
    """Guesses which column holds the texts, the labels and the splits; None where no column reads like texts.

    ``names`` of the columns are empty where nothing names them; ``rows`` are data.
    """
    low = [name.strip().lower() for name in names]
    width = max(map(len, rows), default=0)
    cells = [[_normalised(row[index]) if index < len(row) else "" for row in rows] for index in range(width)]
    cells += [[] for _ in range(len(low) - len(cells))]
    about = list(map(profile, cells))
    text = _text_column(low, about)
    if text is None:
        return None
    split = _split_column(low, cells, text)
    found = label_columns(low, about, {text, split} - {None})
    label = found[0] if found else None
    hot = one_hot(cells, {text, split}, 1) if names else ()
    if hot and (label is None or (label in hot and not _is_label(low, label))):
        return TextColumns(
            text, None, split, True, tuple(column_index for column_index in found if column_index not in hot), hot
        )
    return TextColumns(text, label, split, bool(names), tuple(found[1:]))


def one_hot(cells: Sequence[Sequence[str]], taken: Collection[int | None], least: float) -> tuple[int, ...]:
    """The columns that are a class each, marked in its rows alone (1 and 0, a cross and nothing); ``least``: the share of rows in which that is so."""
    indices = [column_index for column_index, column in enumerate(cells) if column_index not in taken and column]
    indices = [column_index for column_index in indices if _are_marks(cells[column_index])]
    if len(indices) < 2:
        return ()
    sums = [sum(map(is_marked, row)) for row in zip(*(cells[column_index] for column_index in indices), strict=False)]
    return tuple(indices) if sum(number == 1 for number in sums) >= least * len(sums) else ()


def is_marked(cell: str) -> bool:
    """Whether the cell of a column that is a class says that a row has this class."""
    return (clean_label(cell) or "").lower() in MARKED


def _are_marks(cells: Sequence[str]) -> bool:
    found = {None if label is None else label.lower() for label in map(clean_label, cells)}
    return found != {None} and any(found <= marks for marks in MARKS)


def _normalised(cell: str) -> str:
    """A cell, or nothing where it stands for nothing."""
    return "" if cell.strip().lower() in NO_LABELS else cell


def _text_column(names: Sequence[str], about: Sequence[Profile]) -> int | None:
    """Known names first, where the cells are no numbers; else the column of the longest texts of several words."""
    known = [
        column_index
        for column_index, name in enumerate(names)
        if name in TEXT_NAMES and about[column_index].numbers < 1
    ]
    strong = [column_index for column_index in known if names[column_index] not in WEAK_TEXT_NAMES]
    if strong:
        return max(strong, key=lambda column_index: (about[column_index].filled > 0, about[column_index].letters))
    wordy = [
        column_index
        for column_index, one in enumerate(about)
        if one.wordy > 0 and one.numbers < 1 and one.letters >= SHORTEST_TEXTS and not _is_label(names, column_index)
    ]
    if wordy:
        return max(wordy, key=lambda column_index: about[column_index].letters * about[column_index].wordy * about[column_index].kinds / max(about[column_index].filled, 1))  # fmt: skip
    return known[0] if known else None


def _is_label(names: Sequence[str], column_index: int) -> bool:
    return column_index < len(names) and rank_of_label(names[column_index]) is not None


def label_columns(names: Sequence[str], about: Sequence[Profile], taken: Collection[int | None]) -> list[int]:
    """The columns that could hold the labels, the likeliest first: those of a known name, then those whose cells repeat.

    One that says the same everywhere comes last, and of those that repeat alike the one further right comes first.
    """
    named: list[tuple[int, int]] = []
    others: list[tuple[bool, float, int]] = []
    for column_index, one in enumerate(about):
        if column_index in taken or not one.filled:
            continue
        name = names[column_index] if column_index < len(names) else ""
        rank = rank_of_label(name)
        if rank is not None and (one.repeats or (rank < WEAK_LABEL and one.letters <= LONGEST_LABELS)):
            named.append((rank, column_index))
        elif one.repeats and one.letters <= LONGEST_LABELS and name not in INDEX_NAMES and name not in SPLIT_COLUMNS:
            others.append((one.kinds < 2, round(one.kinds / one.filled, 1), -column_index))
    return [column_index for _, column_index in sorted(named)] + [
        -column_index for _, _, column_index in sorted(others)
    ]


def _split_column(names: Sequence[str], cells: Sequence[Sequence[str]], text: int) -> int | None:
    """A column that says who teaches and who tests; one that is only called so, as the folds of a cross-validation are, is none."""
    for column_index, name in enumerate(names):
        values = [cell.strip().lower() for cell in cells[column_index] if cell.strip()]
        good = sum(cell in SPLIT_NAMES for cell in values)
        if (
            name in SPLIT_COLUMNS
            and column_index != text
            and (2 * good >= len(values) or (name == "split" and len(values) < FEW))
        ):
            return column_index
    return next(
        (column_index for column_index, column in enumerate(cells) if column_index != text and holds_splits(column)),
        None,
    )


def split_names_in(name: str, cells: Iterable[str]) -> Mapping[str, str] | None:
    """The splits by what a column calls them; None where it says none, as one with the folds of a cross-validation.

    ``name``: of the column, one of :data:`SPLIT_COLUMNS`.
    """
    values = [value for cell in cells if (value := cell.strip().lower())]
    if name != "fold" and set(values) == NUMBERED_SPLITS.keys():
        return NUMBERED_SPLITS
    good = sum(value in SPLIT_NAMES for value in values)
    return SPLIT_NAMES if 2 * good >= len(values) or (name == "split" and len(values) < FEW) else None


def holds_splits(cells: Iterable[str]) -> bool:
    """Whether the cells of a column say who teaches and who tests, whatever the column is called."""
    values = {cell.strip().lower() for cell in cells} - {""}
    return bool(values) and values <= SPLIT_NAMES.keys()
