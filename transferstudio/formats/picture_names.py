"""Finds the picture that a table means: by its path, its base name or its stem, wherever it lies in the source."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from functools import cached_property
from itertools import islice
from pathlib import PurePosixPath

from transferstudio.formats.records import IMAGE_SUFFIXES, is_picture
from transferstudio.formats.sampling import SurveyedTree
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

LONGEST_PATH = 1000  # characters; a longer cell is a text
MOST_INDEXED = 2_000_000  # names
MOST_FOLDERS, MOST_SUFFIXES = 10, 3  # in which a picture is searched for that is not in the sample of a survey
UPLOADED = re.compile(r"^[0-9a-f]{8}-(?=.)")  # what Label Studio puts before the name of an uploaded file
SEVERAL = message("several images have this name")
MISSING = message("the file does not exist or is outside the table's folder")


class PictureNames:
    """The pictures of a tree by what tables call them; the names are walked through only once a path alone is not enough."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    @cached_property
    def _by_stem(self) -> dict[str, str | list[str]]:
        found: dict[str, str | list[str]] = {}
        for name in islice((item for item in self._tree.walk("") if isinstance(item, str)), MOST_INDEXED):
            if not is_picture(name):
                continue
            stem = _stem(posixpath.basename(name))
            before = found.get(stem)
            if before is None:
                found[stem] = name
            elif isinstance(before, list):
                before.append(name)
            else:
                found[stem] = [before, name]
        return found

    def _in_large_folders(self, base: str) -> list[str]:
        """While a large source is surveyed, its names are a sample: whether the picture is there is asked of the disk."""
        if not isinstance(self._tree, SurveyedTree) or not self._tree.surveying or self._tree.listing.complete:
            return []
        images = self._tree.listing.images
        folders = sorted(images, key=lambda folder: (-images[folder], folder))[:MOST_FOLDERS]
        known = self._tree.listing.suffixes
        suffixes = sorted(IMAGE_SUFFIXES & known.keys(), key=lambda suffix: -known[suffix])[:MOST_SUFFIXES]
        names = (posixpath.join(folder, base + suffix) for folder in folders for suffix in ("", *suffixes))
        return list(islice((name for name in names if is_picture(name) and self._tree.exists(name)), 2))

    def direct(self, written: str, base: str) -> str | None:
        """The file at a path that is relative to ``base``, or absolute inside the tree; None where there is none."""
        path = plain_path(written)
        if not path or len(path) > LONGEST_PATH:
            return None
        absolute = path.startswith("/") or PurePosixPath(path).is_absolute() or path[1:3] == ":/"
        if absolute:
            root = getattr(self._tree, "root", None)
            return path if root is not None and self._tree.exists(path) else None
        for folder in {base: None, "": None}:
            name = posixpath.normpath(posixpath.join(folder, path))
            if not name.startswith("../") and self._tree.exists(name) and name not in (".", ".."):
                return name
        return None

    def find(self, written: str, base: str) -> tuple[str | None, Message]:
        """The picture that a table in the folder ``base`` calls ``written``; or None and why it is not known."""
        found = self.direct(written, base)
        if found is not None:
            return found, MISSING
        path = plain_path(written)
        if not path or len(path) > LONGEST_PATH or path.startswith("../") or "/../" in path:
            return None, MISSING
        base = posixpath.basename(path)
        alike = self._by_stem.get(_stem(base)) or self._by_stem.get(_stem(UPLOADED.sub("", base, count=1)), [])
        candidates = [alike] if isinstance(alike, str) else alike
        best = _nearest(candidates, path) or self._in_large_folders(posixpath.basename(path))
        if len(best) > 1:
            return None, SEVERAL
        return (best[0], MISSING) if best else (None, MISSING)


def plain_path(written: str) -> str:
    """A path as it stands in a table, with forward slashes."""
    path = written.strip().replace("\\", "/")
    while path.startswith("./"):
        path = path[2:]
    return path


def _stem(base: str) -> str:
    """The name of a picture without suffix, in small letters; a number or a version behind a dot belongs to it."""
    return (base[: base.rfind(".")] if is_picture(base) else base).lower()


def _nearest(names: Iterable[str], path: str) -> list[str]:
    """Those of some pictures that have most in common with a path: the same name before another suffix, then folders from the end."""
    ranked: dict[tuple[bool, bool, int], list[str]] = {}
    parts = path.split("/")
    for name in names:
        pieces = name.split("/")
        common = 0
        while common < min(len(parts), len(pieces)) - 1 and parts[-2 - common] == pieces[-2 - common]:
            common += 1
        rank = (pieces[-1] == parts[-1], pieces[-1].lower() == parts[-1].lower(), common)
        ranked.setdefault(rank, []).append(name)
    if not ranked:
        return []
    most = max(common for _, _, common in ranked)
    near = {rank: found for rank, found in ranked.items() if rank[2] == most}
    return near[max(near)]
