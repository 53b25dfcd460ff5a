"""Folders of text files: what the folders mean is recognised as for images, and what lies beside the folders of classes is mostly no data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from transferstudio.formats.encodings import text_of
from transferstudio.formats.folder_roles import Layout, layout_of
from transferstudio.formats.guard import each, result_or_none
from transferstudio.formats.labels import label_of, with_alike_labels
from transferstudio.formats.records import Skipped, SourceEntry, TextRecord, suffix_of
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import TEXTS, Survey
from transferstudio.formats.texts import text_record
from transferstudio.formats.trees import Tree, named, start_of
from transferstudio.formats.unused import ABOUT, BESIDE, NO_IMAGE, NO_TEXT, tells_about, why_unused_in
from transferstudio.i18n import message

TEXT_SUFFIXES = {".txt", ".text", ".md"}
INSPECTED = 200  # files that are read to tell what they are
FEW, FEW_SHARE, MOST_HELD = (
    2,
    0.01,
    200,
)  # texts beside folders of classes that are taken for notes; where they are more, they are data
Named = tuple[str, str]


def survey(tree: Tree, names: Sequence[str]) -> Iterator[Survey]:
    """Text files in folders that are their classes; those that were not opened are taken for texts by their names."""
    known = {name for name in names[:INSPECTED] if result_or_none(partial(is_text_file, tree, name))}
    if not known or len(names) < 2:
        return
    texts = [name for name in names if name in known or suffix_of(name) in TEXT_SUFFIXES]
    layout = _layout(tree)
    with_notes = layout.classes and 2 * sum(map(tells_about, texts)) > len(texts)
    used = [item[1] for item in _data(texts, tree, layout, with_notes) if not isinstance(item, Skipped)]
    if not used:
        return
    roles = [layout.of(name.rpartition("/")[0]) for name in used]
    classes = Counter(role.label for role in roles if role.label is not None)
    yield Survey(
        format=message("folders of text files"),
        task=TEXTS,
        reading=partial(read_text_folders, tree, layout, with_notes=with_notes),
        samples=len(used),
        labelled=sum(classes.values()),
        classes=tuple(sorted(classes)),
        splits=Counter(role.split for role in roles if role.split is not None),
        used=frozenset(used),
        remarks=tuple(layout.remarks()),
    )


def _layout(tree: Tree) -> Layout:
    """What the folders mean that hold files and no folders."""
    listing = listing_of(tree)
    return layout_of({folder: 1 for folder in listing.folders if not listing.all_folders.get(folder)})


def read_text_folders(tree: Tree, layout: Layout, *, with_notes: bool = False) -> Iterator[SourceEntry]:
    """Every text file is a text with the class and split of its folder.

    ``with_notes``: whether files that are called like notes about the data are data as well, as in a collection of READMEs.
    """
    entries = _data(tree.walk(""), tree, layout, with_notes)
    yield from with_alike_labels(each(entries, partial(_record, tree, layout)))


def _data(names: Iterable[str | Skipped], tree: Tree, layout: Layout, with_notes: bool) -> Iterator[Named | Skipped]:
    """The files that are data.

    Notes are called so, or are a few beside folders that hold texts: such files come last, once it is known how many they are.
    """
    holding = listing_of(tree).all_folders
    beside: list[Named] | None = []
    count = 0
    for item in named(names, ""):
        if isinstance(item, Skipped):
            yield item
        elif not with_notes and tells_about(item[1]):
            yield Skipped(item[0], ABOUT)
        elif beside is None or not holding.get(item[1].rpartition("/")[0]) or not _may_be_text(item[1]):
            count += 1
            yield item
        else:
            beside.append(item)
            if len(beside) > MOST_HELD:
                yield from beside
                beside = None
    few = layout.classes and len(beside or ()) <= max(FEW, FEW_SHARE * count)
    for item in beside or ():
        yield Skipped(item[0], BESIDE) if few else item


def _record(tree: Tree, layout: Layout, where: str, item: str) -> TextRecord | Skipped:
    if not is_text_file(tree, item):
        reason = why_unused_in(tree, item)
        return Skipped(where, NO_TEXT if reason == NO_IMAGE else reason)
    text, note = text_of(tree, item)
    role = layout.of(item.rpartition("/")[0])
    made = text_record(where, text, label_of(role.label)[0], role.split)
    return made if note is None or isinstance(made, Skipped) else replace(made, note=message("{}: {}", where, note))


def _may_be_text(name: str) -> bool:
    suffix = suffix_of(name)
    return suffix in TEXT_SUFFIXES or not suffix.strip(".").isalpha()


def is_text_file(tree: Tree, name: str) -> bool:
    """Whether a file is called like a text, or is called like nothing and reads like one.

    Raises:
        DataError: it cannot be opened.
    """
    if suffix_of(name) in TEXT_SUFFIXES:
        return True
    if not _may_be_text(name):
        return False
    start = start_of(tree, name)
    return bool(start.strip()) and not any(sign < 9 or 13 < sign < 27 for sign in start)
