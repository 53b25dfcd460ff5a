"""The files of a data set with boxes, and how the pictures that annotation files name are found among them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property, lru_cache, partial
from itertools import takewhile
from urllib.parse import parse_qs, unquote, urlsplit
from weakref import WeakKeyDictionary

from transferstudio.errors import DataError
from transferstudio.formats.folder_roles import MASK_FOLDERS
from transferstudio.formats.records import IMAGE_SUFFIXES, SPLIT_NAMES, Box, BoxRecord, Skipped, printable
from transferstudio.formats.trees import Tree, read
from transferstudio.i18n import Message, message, reason

# Folders that say what kind of file lies in them, and nothing about which pictures these are.
KIND_FOLDERS = {
    "images", "image", "imgs", "img", "jpegimages", "pictures", "photos", "frames",
    "labels", "label", "labeltxt", "annotations", "annotation", "ann", "anns", "xml", "xmls", "txt", "json", "bboxes", "boxes",
}  # fmt: skip
UPLOADED = re.compile(r"[0-9a-f]{8}-(?=.)")  # what Label Studio puts before the name of an uploaded file
SAMPLED = 200  # files from which a survey tells how the others are
NOT_THERE, SEVERAL = message("the image does not exist"), message("several images have this name")


class Pictures:
    """The files of a tree, walked once; pictures are found by the names that annotation files give them.

    ``top``: the folder that names are shown relative to. Without it: the first that holds more than one folder.
    """

    def __init__(self, tree: Tree, top: str | None = None) -> None:
        self.tree = tree
        self._top = top
        self._splits: dict[str, str | None] = {}

    @cached_property
    def all_files(self) -> list[str]:
        """All files, sorted."""
        return sorted(item for item in self.tree.walk(self._top or "") if isinstance(item, str))

    @cached_property
    def top(self) -> str:
        """The folder that all files lie in, as archives often have one; a folder that is named after a split is none."""
        if self._top is not None or not self.all_files:
            return self._top or ""
        shared = posixpath.commonprefix(
            [folder_of(name).split("/") for name in (self.all_files[0], self.all_files[-1])]
        )
        return "/".join(takewhile(lambda folder: split_in(folder) is None, shared))

    @cached_property
    def names(self) -> list[str]:
        """All pictures, sorted, without the masks of others."""
        found = [name for name in self.all_files if posixpath.splitext(name)[1].lower() in IMAGE_SUFFIXES]
        masks = {folder for folder in map(folder_of, found) if MASK_FOLDERS & set(folder.lower().split("/"))}
        if not masks:
            return found
        others = {stem_of(name) for name in found if folder_of(name) not in masks}
        return [name for name in found if folder_of(name) not in masks or stem_of(name) not in others]

    @cached_property
    def folders(self) -> set[str]:
        """All folders that hold a file, directly or further down."""
        found: set[str] = set()
        for folder in {folder_of(name) for name in self.all_files}:
            while folder and folder not in found:
                found.add(folder)
                folder = folder_of(folder)  # noqa: PLW2901
        return found

    def files(self, *suffixes: str) -> list[str]:
        """All files with one of these suffixes (lower case), sorted."""
        return [name for name, lowered in self._lowered if lowered.endswith(suffixes)]

    @cached_property
    def _lowered(self) -> list[tuple[str, str]]:
        return [(name, name.lower()) for name in self.all_files]

    @cached_property
    def _by_base(self) -> dict[str, list[str]]:
        return _grouped(self.names, lambda name: posixpath.basename(name).lower())

    @cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        return _grouped(self.names, lambda name: stem_of(name).lower())

    def find(self, written: str, *folders: str, split: str | None = None) -> str:
        """The picture that a file calls ``written``: in one of ``folders``, or the only one anywhere that can be meant.

        Paths of another computer, URLs and other suffixes are understood. Of several pictures with this name it is the one whose folders
        agree best with the path, and of those the one that lies in a folder of ``split``.

        Raises:
            DataError: it is not there, its name leads out of the data set, or several could be meant.
        """
        reason = NOT_THERE
        for wanted in _spellings(written):
            found, why = self._find(wanted, folders, split)
            if found is not None:
                return found
            reason = why if reason == NOT_THERE else reason
        raise DataError(reason)

    def _find(self, wanted: str, folders: tuple[str, ...], split: str | None) -> tuple[str | None, Message]:
        leads_out = False
        foreign = [part for part in wanted.split("/") if part not in ("", ".", "..")]
        # An absolute path tells where the picture was on another computer: only its end is of use here.
        for folder in () if _is_absolute(wanted) else folders:
            name = posixpath.normpath(posixpath.join(folder, wanted))
            if name == ".." or name.startswith("../"):
                leads_out = True
                if len(foreign) < 2:
                    break
            elif self.tree.exists(name):
                return name, NOT_THERE
        if not foreign or (leads_out and len(foreign) < 2):
            return None, message("its path leads outside the data set") if leads_out else NOT_THERE
        base = foreign[-1]
        alike = self._by_base.get(base.lower(), [])
        exact = [name for name in alike if posixpath.basename(name) == base]
        for found in (exact, alike, self._by_stem.get(base.lower(), []), self._by_stem.get(stem_of(base).lower(), [])):
            if found:
                chosen = _closest(found, foreign[:-1], split)
                return chosen, SEVERAL
        return None, message("its path leads outside the data set") if leads_out else NOT_THERE

    def resolve(self, written: str, *folders: str, split: str | None = None) -> str | Skipped:
        """As :meth:`find`; what cannot be found, with the reason."""
        try:
            return self.find(written, *folders, split=split)
        except DataError as error:
            return Skipped(printable(written), reason(error))

    def shown(self, name: str) -> str:
        """A file as it is shown to a person."""
        return printable(name.removeprefix(f"{self.top}/") if self.top else name)

    def split_of(self, name: str) -> str | None:
        """The split that the folders of a file say, such as train/images/1.jpg; the innermost that says one."""
        folder = folder_of(name)
        if folder not in self._splits:
            self._splits[folder] = split_in(*reversed(self.shown(f"{folder}/").split("/")))
        return self._splits[folder]

    def record(
        self,
        name: str,
        boxes: tuple[Box, ...] | None,
        frame: tuple[float, float] | None,
        split: str | None,
        lost: tuple[Skipped, ...] = (),
        note: Message | None = None,
    ) -> BoxRecord:
        """A picture with its boxes, ready to be imported; without a split of its own it has that of its folders."""
        split = split or self.split_of(name)
        shown = self.shown(name)
        return BoxRecord(
            shown,
            partial(read, self.tree, name),
            self.tree.path(name),
            boxes,
            frame,
            split,
            lost,
            message("{}: {}", shown, note) if note else None,
        )


class Companions:
    """Which annotation file belongs to which picture, where both are called the same: beside each other, in two folders side by side
    (images and labels, in any spelling), or in any two folders where the name is there once."""

    def __init__(self, pictures: Pictures, files: Iterable[str]) -> None:
        self._pictures = pictures
        self._files = list(files)

    @cached_property
    def _paths(self) -> dict[str, list[str]]:
        return _grouped(self._files, _without_suffix)

    @cached_property
    def _keys(self) -> dict[str, list[str]]:
        return _grouped(self._files, _key)

    @cached_property
    def _stems(self) -> dict[str, list[str]]:
        return _grouped(self._files, lambda name: stem_of(name).lower())

    def of(self, name: str) -> str | None:
        """The file that belongs to ``name``; None where there is none, or more than one."""
        if not self._files:
            return None
        found = self._paths.get(_without_suffix(name)) or self._keys.get(_key(name))
        if found:
            return found[0] if len(found) == 1 else None
        found = self._stems.get(stem_of(name).lower(), [])
        if len(found) != 1:
            return None
        splits = {self._pictures.split_of(name), self._pictures.split_of(found[0])} - {None}
        return found[0] if len(splits) < 2 else None


_walked: WeakKeyDictionary[Tree, tuple[list[str], list[str]]] = WeakKeyDictionary()


def surveyed(tree: Tree) -> Pictures:
    """The files of a tree as all surveys see them: walked once for all formats."""
    found = Pictures(tree)
    if tree in _walked:
        found.all_files, found.names = _walked[tree]
    else:
        _walked[tree] = found.all_files, found.names
    return found


def spread(names: list[str], count: int = SAMPLED) -> list[str]:
    """At most ``count`` of the names, evenly from all of them."""
    return names if len(names) <= count else [names[index * len(names) // count] for index in range(count)]


def split_in(*names: str) -> str | None:
    """The split that a file or folder name says, such as instances_val2017.json; the first that says one, and no other."""
    for name in names:
        splits = {SPLIT_NAMES[word] for word in re.split(r"[^a-z]+", name.lower()) if word in SPLIT_NAMES}
        if len(splits) == 1:
            return splits.pop()
    return None


def join(top: str, name: str) -> str:
    """A name below a folder; the top of a tree has none."""
    return f"{top}/{name}" if top else name


def folder_of(name: str) -> str:
    """The folder of a file, empty at the top of a tree."""
    return posixpath.dirname(name)


def stem_of(name: str) -> str:
    """The last part of a path without its suffix."""
    return posixpath.splitext(posixpath.basename(name))[0]


def _without_suffix(name: str) -> str:
    return posixpath.splitext(name)[0]


def _key(name: str) -> str:
    """A path without its suffix and without the folders that tell pictures from labels."""
    return f"{_telling(folder_of(name))}/{stem_of(name)}"


@lru_cache(maxsize=1024)
def _telling(folder: str) -> str:
    """The folders of a path that do not only tell pictures from labels."""
    return "/".join(part for part in folder.lower().split("/") if part not in KIND_FOLDERS)


def _grouped(names: list[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(key(name), []).append(name)
    return found


def _is_absolute(path: str) -> bool:
    return path.startswith("/") or re.match(r"[A-Za-z]:/|[a-z][a-z0-9+.-]+://", path) is not None


def _spellings(written: str) -> list[str]:
    """What a written name may mean, the most literal first: as it stands, without the dress of a URL, without an upload's prefix."""
    plain = written.replace("\\", "/").strip()
    found = [plain]
    if "?d=" in plain:  # Label Studio's local files
        found += parse_qs(plain.partition("?")[2]).get("d", [])
    if "://" in plain:
        with suppress(ValueError):
            found.append(urlsplit(plain).path)
    if "%" in plain:
        found += [unquote(one) for one in found]
    for one in list(found):
        folder, base = posixpath.split(one)
        if UPLOADED.match(base):
            found.append(posixpath.join(folder, UPLOADED.sub("", base, count=1)))
    return list(dict.fromkeys(found))


def _closest(names: list[str], folders: list[str], split: str | None) -> str | None:
    """The one whose folders agree with the end of a path in the most parts; None where several do."""

    def agreeing(name: str) -> int:
        own = folder_of(name).lower().split("/")[::-1]
        wanted = [part.lower() for part in folders[::-1]]
        return next(
            (index for index, (one, other) in enumerate(zip(own, wanted, strict=False)) if one != other),
            min(len(own), len(wanted)),
        )

    most = max(map(agreeing, names))
    best = [name for name in names if agreeing(name) == most]
    if len(best) > 1 and split is not None:
        best = [name for name in best if split_in(*reversed(folder_of(name).split("/"))) == split] or best
    return best[0] if len(best) == 1 else None
