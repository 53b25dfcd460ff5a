"""Tables that say nothing of images but their splits, as CelebA's list_eval_partition does: an image, and train, test, or a number."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from transferstudio.formats.choices import NONE
from transferstudio.formats.guard import attempt
from transferstudio.formats.picture_columns import CALLED_SPLITS, PictureTable, body_of, cell_of, columns_of_pictures
from transferstudio.formats.picture_names import PictureNames
from transferstudio.formats.records import Skipped
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.trees import Tree

SUFFIXES = (".csv", ".tsv", ".txt")
MOST_FILES = 10  # that are read


def split_tables(tree: Tree) -> list[PictureTable]:
    """The tables that are called after splits, and say one of each image and nothing else."""
    names = PictureNames(tree)
    called = [
        one
        for one in listing_of(tree).names
        if one.lower().endswith(SUFFIXES) and CALLED_SPLITS.search(PurePosixPath(one).stem)
    ]
    found = (
        attempt(name, partial(columns_of_pictures, tree, name, names, NONE)) for name in sorted(called)[:MOST_FILES]
    )
    return [one for one in found if isinstance(one, PictureTable) and says_splits_alone(one)]


def says_splits_alone(table: PictureTable) -> bool:
    """Whether a table says the splits of its images and not their classes."""
    return table.split is not None and table.label is None and not table.hot


def images_with_splits(tree: Tree, table: PictureTable) -> Iterator[tuple[str, str]]:
    """What a table calls each image, and its split."""
    for item in body_of(tree, table):
        if not isinstance(item, Skipped):
            split = table.split_of(item[1])
            if split is not None:
                yield cell_of(item[1], table.path), split
