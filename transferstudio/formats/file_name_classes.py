"""Pictures whose names begin with their class, as cat.0.jpg and dog.12.jpg do: offered where nearly all are called like that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from transferstudio.formats.class_folders import read_folders
from transferstudio.formats.folder_roles import MASK_FOLDERS, MASK_REASON, Layout, Role, class_name, layout_of
from transferstudio.formats.records import SPLIT_NAMES, Record, SourceEntry, is_picture, printable
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.split_lists import with_split_lists
from transferstudio.formats.survey import IMAGES, Survey, is_no_class
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message

FORMAT = message("classes from file names")
CAMERAS = {
    "img", "image", "images", "dsc", "dscn", "dscf", "pic", "pict", "picture", "photo", "foto", "bild", "imagen", "pxl", "dji", "gopr", "mvimg",
    "frame", "scan", "screenshot", "screen", "capture", "snap", "shot", "video", "vid", "file", "data", "sample", "page", "whatsapp image",
    "unbenannt", "untitled", "copy", "left", "right", "front", "rear", "cam", "camera", "rgb", "depth", "mask",
}  # fmt: skip
"""What cameras, programs and data sets call files, whatever they show."""
FEWEST, FEWEST_EACH, MOST_KINDS = 8, 2, 0.25  # pictures, of each class, and classes a picture
NEARLY_ALL = 0.95
SHOWN = 5  # classes in a sentence


def class_in_name(name: str) -> str | None:
    """The class that a file's name begins with, before a number; None where it has none."""
    stem = printable(name.rpartition("/")[2]).rpartition(".")[0].removesuffix(")")
    label = stem.rstrip("0123456789")
    if label == stem:
        return None
    label = label.removesuffix("(").rstrip(" ._-")
    plain = label[:1].isalpha() and label[-1:].isalpha() and not any(sign.isdigit() or sign == "." for sign in label)
    return class_name(label) if plain else None


def survey(tree: Tree) -> Iterator[Survey]:
    """The pictures of a tree by what they are called, where that is clear and no folder is a class."""
    listing = listing_of(tree)
    layout = layout_of(listing.images)
    if any(role.label is not None and not is_no_class(role.label) for role in layout.roles.values()):
        return
    pictures = [name for name in listing.names if is_picture(name)]
    masks = {folder for name in pictures if (folder := _masks_in(name)) is not None}
    shown = [name for name in pictures if _masks_in(name) is None]
    classes = Counter(filter(None, map(class_in_name, shown)))
    named = {name.rpartition("/")[0] for name in shown if class_in_name(name) is not None}
    beside = [name for name in shown if name.rpartition("/")[0] in named]
    if not _is_clear(classes, len(beside)):
        return
    roles = {path: replace(role, label=None, inside=()) for path, role in layout.roles.items()}
    for folder in {name.rpartition("/")[0] for name in shown} - named:
        roles[folder] = Role(shown_from=layout.top)  # to be predicted: nothing can be scored there
    roles |= {folder: Role(shown_from=layout.top, reason=MASK_REASON) for folder in masks}
    meant = Layout(roles, layout.top, layout.by_split, False)
    by_split: dict[str, set[str]] = {}
    splits = Counter[str]()
    for name in beside:
        split, label = meant.of(name.rpartition("/")[0]).split, class_in_name(name)
        if split is not None:
            splits[split] += 1
            by_split.setdefault(split, set()).update({label} if label else ())
    names = sorted(classes)
    found = Survey(
        FORMAT,
        IMAGES,
        partial(_records, tree, meant),
        len(shown),
        labelled=sum(classes.values()),
        classes=tuple(names),
        splits=splits,
        used=frozenset(pictures),
        remarks=(message("Classes from file names: {}", ", ".join([*names[:SHOWN], *"…"[: len(names) - SHOWN]])),),
        split_classes={split: frozenset(seen) for split, seen in by_split.items()},
    )
    yield with_split_lists(tree, found)


def _masks_in(name: str) -> str | None:
    """The folder of masks or annotations that a picture lies in; None where it lies in none."""
    parts = name.split("/")[:-1]
    index = next((index for index, part in enumerate(parts, 1) if part.lower() in MASK_FOLDERS), None)
    return "/".join(parts[:index]) if index is not None else None


def _is_clear(classes: Counter[str], count: int) -> bool:
    """Whether names say classes: several of them, each of several pictures, and none what cameras or splits are called."""
    if count < FEWEST or not 1 < len(classes) <= MOST_KINDS * count or min(classes.values()) < FEWEST_EACH:
        return False
    low = {re.split(r"[\W_]+", name.lower())[0] for name in classes} | {name.lower() for name in classes}
    return sum(classes.values()) >= NEARLY_ALL * count and not low & {*CAMERAS, *SPLIT_NAMES}


def _records(tree: Tree, layout: Layout) -> Iterator[SourceEntry]:
    """All pictures; of a large source there are classes that no picture of the sample had."""
    for item in read_folders(tree, layout):
        yield replace(item, label=class_in_name(item.name)) if isinstance(item, Record) else item
