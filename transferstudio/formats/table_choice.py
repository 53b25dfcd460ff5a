"""Which of several tables that name images are read: not those to be filled in, and one of those that label the same images in other ways."""

from __future__ import annotations

from functools import partial
from itertools import islice
from pathlib import PurePosixPath

from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.guard import attempt
from transferstudio.formats.picture_columns import INSPECTED, PictureTable, cell_of, first_of, label_of
from transferstudio.formats.trees import Tree

Labels = dict[str, dict[str, str]]
"""By the name of a table: its first images, and their labels."""
TRIED, THE_SAME = 50, 0.8  # images of a table that are searched for in another, and the share of them that is there too


def tables_to_read(tree: Tree, tables: list[PictureTable]) -> tuple[list[PictureTable], list[str]]:
    """Those that are read, and what those are called that label the same images in other ways."""
    if len(tables) < 2:
        return tables, []
    labels = {table.name: _labels(tree, table) for table in tables}
    kept, others = _of_one_kind(_without_templates(tables, labels), labels)
    kept, more = _without_other_labels(kept, labels)
    return kept, others + more


def _without_templates(tables: list[PictureTable], labels: Labels) -> list[PictureTable]:
    """Without those that are to be filled in: called so, or with the same value everywhere beside one that has several."""
    kinds = {table.name: set(labels[table.name].values()) for table in tables}
    several = {kind for found in kinds.values() if len(found) > 1 for kind in found}
    kept = []
    for table in tables:
        constant = len(kinds[table.name]) == 1 and several and not kinds[table.name] <= several
        if "submission" not in table.name.lower() and not constant:
            kept.append(table)
    return kept or tables


def _of_one_kind(tables: list[PictureTable], labels: Labels) -> tuple[list[PictureTable], list[str]]:
    """Of lists that label the same images in several ways, a file for each split, those with the most classes; and what the others are called."""
    groups: dict[str, list[PictureTable]] = {}
    for table in tables:
        stated = split_word(PurePosixPath(table.name).stem)
        if stated is not None and not table.named:
            groups.setdefault(stated[1], []).append(table)
    if (
        len(groups) < 2
        or any(len(group) < 2 for group in groups.values())
        or sum(map(len, groups.values())) < len(tables)
    ):
        return tables, []
    best = max(
        groups.values(), key=lambda group: len(set[str]().union(*(labels[table.name].values() for table in group)))
    )
    return best, [table.name for table in tables if table not in best]


def _without_other_labels(tables: list[PictureTable], labels: Labels) -> tuple[list[PictureTable], list[str]]:
    """Of tables that give the same images other labels, the one whose columns have names, and whose labels repeat most."""
    labelled = [table for table in tables if table.label is not None or table.hot]
    if len(labelled) < 2:
        return tables, []
    best = sorted(
        labelled,
        key=lambda table: (
            not table.named,
            not table.header,
            len({*labels[table.name].values()}) / max(len(labels[table.name]), 1),
        ),
    )
    kept: list[str] = []
    for table in best:
        if not any(_differ(labels[table.name], labels[name]) for name in kept):
            kept.append(table.name)
    others = [table.name for table in labelled if table.name not in kept]
    return [table for table in tables if table.name not in others], others


def _labels(tree: Tree, table: PictureTable) -> dict[str, str]:
    """The first images of a table with their labels."""
    found = {}
    for _, row in first_of(tree, table.name, INSPECTED, table):
        label = attempt("", partial(label_of, table, row))
        if isinstance(label, str):
            found[cell_of(row, table.path).strip()] = label
    return found


def _differ(labels: dict[str, str], others: dict[str, str]) -> bool:
    """Whether two tables label the same images, and not in the same way."""
    some = list(islice(labels, TRIED))
    both = [name for name in some if name in others]
    return len(both) >= THE_SAME * max(len(some), 1) and any(labels[name] != others[name] for name in both)
