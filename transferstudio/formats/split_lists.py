"""Text files that list the images of a split, as Food-101 and Oxford-IIIT Pets have them: train.txt, trainval.txt, test.txt; or one table of all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from pathlib import PurePosixPath

from transferstudio.formats.encodings import text_lines
from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.picture_columns import PictureTable
from transferstudio.formats.picture_names import SEVERAL, PictureNames, plain_path
from transferstudio.formats.records import Record, Records, Skipped, is_picture, printable, tails
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.split_tables import images_with_splits, split_tables
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

SUFFIXES = (".txt", ".lst", ".list")
OF_A_LIST = re.compile(r"^list[_ -]?|[_ -]?list$")  # train_val_list.txt of the NIH
WITHOUT_TEST = {"trainval", "trainvalid", "train_val", "train-val"}
"""What lists are called that only say that their images are no test: these teach."""
TRIED, MOST_FILES, DEEPEST = 50, 40, 4  # lines and files that are read, and folders above a file
MOST_COUNTED = 200_000  # images whose split is counted before they are read
FOUND = 0.8  # share of the lines whose image is there


@dataclass
class SplitLists:
    """Which images are in which split, by the last folder and the name that a line gives, without the suffix."""

    in_folder: dict[str, str] = field(default_factory=dict)
    by_name: dict[str, str] = field(default_factory=dict)

    def add(self, written: str, split: str) -> None:
        """A line of a list; where two name an image, the first counts."""
        folder, name = _key(written)
        if folder:
            self.in_folder.setdefault(f"{folder}/{name}", split)
        else:
            self.by_name.setdefault(name, split)

    def of(self, picture: str) -> str | None:
        """The split of an image, None where no list names it."""
        folder, name = _key(picture)
        return self.in_folder.get(f"{folder}/{name}") or self.by_name.get(name)


def _key(path: str) -> tuple[str, str]:
    """The last folder of a path, and its name without the suffix of an image."""
    parts = plain_path(path).split("/")
    name = parts[-1].rpartition(".")[0] if is_picture(parts[-1]) else parts[-1]
    return (parts[-2] if len(parts) > 1 else ""), name


def with_split_lists(tree: Tree, survey: Survey) -> Survey:
    """The same survey with the splits that lists beside the images say; as it is where folders say some, or no list does."""
    if survey.splits or not survey.labelled:
        return survey
    lists, tables = _lists(tree), []
    if len(set(lists.values())) < 2:
        lists, tables = {}, split_tables(tree)
    counts = Counter(split for _, split in islice(_images(tree, lists, tables), MOST_COUNTED))
    if len(counts) < 2:
        return survey
    files = {*lists, *(table.name for table in tables)}
    named = ", ".join(map(printable, sorted(files)))
    return replace(
        survey,
        reading=partial(_read, tree, survey, lists, tables),
        splits=counts,
        used=survey.used | files,
        remarks=(*survey.remarks, message("Split by {}", named)),
        explicit=True,
    )


def _lists(tree: Tree) -> dict[str, str]:
    """The files that list the images of a split."""
    listing, names = listing_of(tree), PictureNames(tree)
    found: dict[str, str] = {}
    called = [(name, split) for name in listing.names if (split := _split_of(name)) is not None]
    for name, split in sorted(called)[:MOST_FILES]:
        words = result_or_none(partial(_first_words, tree, name)) or []
        folder = name.rpartition("/")[0]
        there = sum(
            name is not None or reason == SEVERAL for name, reason in (names.find(word, folder) for word in words)
        )
        if words and there >= FOUND * len(words):
            found[name] = split
    return found


def _split_of(name: str) -> str | None:
    """The split that a list is called after."""
    path = PurePosixPath(name)
    if path.suffix.lower() not in SUFFIXES or name.count("/") > DEEPEST:
        return None
    stem = OF_A_LIST.sub("", path.stem.lower())
    stated = split_word(stem)
    return "train" if stem in WITHOUT_TEST else stated[0] if stated is not None else None


def _first_words(tree: Tree, name: str) -> list[str]:
    return list(islice(_words(tree, name), TRIED))


def _words(tree: Tree, name: str) -> Iterator[str]:
    """What each line of a list calls its image: all of the line, or its first word where numbers follow."""
    with text_lines(tree, name) as lines:
        for line in lines:
            word = line.strip()
            first, _, rest = word.partition(" ")
            if word and not word.startswith("#"):
                yield first if rest and rest.replace(" ", "").isdigit() else word


def _images(tree: Tree, lists: dict[str, str], tables: list[PictureTable]) -> Iterator[tuple[str, str]]:
    """What lists and tables call each image, and its split."""
    for name, split in lists.items():
        yield from ((word, split) for word in _words(tree, name))
    for table in tables:
        yield from images_with_splits(tree, table)


def _read(tree: Tree, survey: Survey, lists: dict[str, str], tables: list[PictureTable]) -> Records:
    found = SplitLists()
    for written, split in _images(tree, lists, tables):
        found.add(written, split)
    files = {tail for name in (*lists, *(table.name for table in tables)) for tail in tails(printable(name))}
    for item in survey.reading():
        if isinstance(item, Record):
            yield replace(item, split=found.of(_in_tree(tree, item)))
        elif not (isinstance(item, Skipped) and item.name in files):
            yield item


def _in_tree(tree: Tree, item: Record) -> str:
    """The path of an image; in an archive there is none but its name."""
    return item.path.as_posix() if item.path is not None else item.name
