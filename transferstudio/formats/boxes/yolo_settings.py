"""Which classes and splits the files of a YOLO data set name: data.yaml, obj.data, obj.names, classes.txt, train.txt."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import yaml

from transferstudio.errors import DataError
from transferstudio.formats.boxes.pictures import Pictures, folder_of, join, stem_of
from transferstudio.formats.boxes.yolo_lines import is_label_file, splits_lines
from transferstudio.formats.encodings import decoded, text_of
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import SPLIT_NAMES, Skipped, printable
from transferstudio.formats.trees import Tree, read
from transferstudio.i18n import Message

YAML = (".yaml", ".yml")
NAME_LISTS = (
    "classes.txt",
    "obj.names",
    "_darknet.labels",
    "classes.names",
    "names.txt",
    "labels.txt",
    "predefined_classes.txt",
)
LARGEST_SETTINGS = 256 * 1024  # bytes; a larger one is no list of classes
MOST_FILES = 200  # that are read
LONGEST_NAME = 200  # characters of a class in a list


@dataclass(frozen=True)
class Splits:
    """The split of folders and pictures by their paths, and the lists (train.txt) that say so."""

    by_path: dict[str, str]
    files: tuple[str, ...] = ()

    def of(self, name: str) -> str | None:
        """The split of a picture: its own, or that of the innermost folder that has one."""
        while name:
            if name in self.by_path:
                return self.by_path[name]
            name = folder_of(name)
        return self.by_path.get("")


@dataclass(frozen=True)
class Settings:
    """What is known of a data set. ``by_folder``: the classes by their numbers, for the text files below each folder."""

    files: tuple[str, ...]
    by_folder: dict[str, dict[int, str]]
    splits: Splits
    points: tuple[int, int] | None = None
    """How many key points follow a box, and of how many numbers each is."""
    note: Message | None = None

    def labels_for(self, file: str) -> dict[int, str]:
        """The classes of a text file: those that are named nearest above it."""
        folder = folder_of(file)
        while folder not in self.by_folder and folder:
            folder = folder_of(folder)
        return self.by_folder.get(folder, {})


def settings_of(pictures: Pictures) -> Settings:
    """What the files say; nothing where there are none."""
    yamls = [(name, readable_yaml(pictures.tree, name)) for name in _outermost(pictures.files(*YAML))]
    named = [(name, values) for name, values in yamls if isinstance(values.get("names"), (list, dict))]
    if named:
        name, values = named[0]
        note = (result_or_none(partial(text_of, pictures.tree, name)) or ("", None))[1]
        return Settings(
            (name,), {"": _numbered(values["names"])}, _splits(pictures, name, values), _points(values), note
        )
    lists = [name for name in _outermost(pictures.files(".txt", ".names", ".labels")) if _is_name_list(pictures, name)]
    values, data = _darknet_data(pictures)
    splits = _splits(pictures, data or (lists[0] if lists else ""), values)
    found: dict[str, dict[int, str]] = {}
    note = None
    for name in lists:
        text, remark = result_or_none(partial(text_of, pictures.tree, name)) or ("", None)
        note = note or remark
        labels = _numbered(text.rstrip().splitlines())
        found.setdefault(folder_of(name), labels)
        found.setdefault("", labels)
    return Settings((*lists, *([data] if data else [])), found, splits, note=note)


def readable_yaml(tree: Tree, name: str) -> dict[str, Any]:
    """What a YAML file says, as texts, lists and dictionaries; nothing where it is no YAML."""
    try:
        data = read(tree, name)
        # All values are texts as they stand there, so that a class may be called “no”, and nothing but them is made.
        if len(data) > LARGEST_SETTINGS:
            return {}
        found = yaml.load(decoded(data)[0], yaml.BaseLoader)
    except (yaml.YAMLError, DataError, ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _outermost(names: Iterable[str]) -> list[str]:
    """The files that lie highest, by their depth and name."""
    return sorted(names, key=lambda name: (name.count("/"), name))[:MOST_FILES]


def _is_name_list(pictures: Pictures, name: str) -> bool:
    """Whether a file lists the names of classes, going by its own name and by its content."""
    base = posixpath.basename(name).lower()
    if base not in NAME_LISTS and not base.endswith(".names"):
        return False
    data = result_or_none(partial(read, pictures.tree, name)) or b""
    return 0 < len(data) <= LARGEST_SETTINGS and not (base.endswith(".txt") and is_label_file(pictures.tree, name))


def _numbered(names: Any) -> dict[int, str]:
    """The classes by their numbers."""
    pairs: Iterable[tuple[Any, Any]] = names.items() if isinstance(names, dict) else enumerate(names)
    found = {
        int(number): printable(name).strip()[:LONGEST_NAME]
        for number, name in pairs
        if isinstance(name, str) and re.fullmatch("[0-9]{1,9}", str(number))
    }
    return {number: name for number, name in found.items() if name}


def _points(values: dict[str, Any]) -> tuple[int, int] | None:
    shape = values.get("kpt_shape")
    if (
        isinstance(shape, list)
        and len(shape) == 2
        and all(isinstance(n, str) and re.fullmatch("[0-9]{1,4}", n) for n in shape)
    ):
        return int(shape[0]), int(shape[1])
    return None


def _darknet_data(pictures: Pictures) -> tuple[dict[str, Any], str | None]:
    """What obj.data says, and which file that is."""
    for name in _outermost(pictures.files(".data")):
        data = result_or_none(partial(read, pictures.tree, name)) or b""
        text, _ = (
            (result_or_none(partial(decoded, data)) or ("", None)) if len(data) <= LARGEST_SETTINGS else ("", None)
        )
        pairs = [line.partition("=") for line in text.splitlines() if "=" in line]
        values = {key.strip().lower(): value.strip() for key, _, value in pairs}
        if values.keys() & {"names", "train", "valid"}:
            return values, name
    return {}, None


def _splits(pictures: Pictures, settings: str, values: dict[str, Any]) -> Splits:
    """What the settings say of splits, else lists that are called train.txt and so on; what serves two splits says nothing."""
    folder = folder_of(settings)
    root = values.get("path") if isinstance(values.get("path"), str) else ""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    files: list[str] = []

    def say(path: str, split: str) -> None:
        if found.setdefault(path, split) != split:
            doubtful.add(path)

    entries = [(key, entry) for key in SPLIT_NAMES for entry in _entries(values.get(key))]
    for key, entry in entries:
        where = _where(pictures, entry, folder, str(root))
        if where is None:
            continue
        if where.lower().endswith(".txt"):
            files.append(where)
        for path in _listed(pictures, where):
            say(path, SPLIT_NAMES[key])
    if not entries:
        for name in _outermost(name for name in pictures.files(".txt") if stem_of(name).lower() in SPLIT_NAMES):
            listed = _listed(pictures, name)
            files += [name] if listed else []
            for path in listed:
                say(path, SPLIT_NAMES[stem_of(name).lower()])
    return Splits({path: split for path, split in found.items() if path not in doubtful}, tuple(files))


def _entries(value: Any) -> list[str]:
    return [entry for entry in (value if isinstance(value, list) else [value]) if isinstance(entry, str) and entry]


def _where(pictures: Pictures, entry: str, folder: str, root: str) -> str | None:
    """The folder or list that an entry means: as it stands, or by the end of a path of another computer."""
    written = entry.replace("\\", "/").strip()
    # Many files say ../train/images where they mean their own folder.
    plain = [part for part in written.split("/") if part not in ("", ".", "..")]
    for base in (join(folder, root.replace("\\", "/")) if root else folder, folder):
        path = posixpath.normpath(join(base, "/".join(plain)) or ".")
        path = "" if path == "." else path
        if path in pictures.folders or path == "" or pictures.tree.exists(path):
            return path
    for start in range(len(plain)):
        tail = "/".join(plain[start:])
        for path in (join(folder, tail), join(pictures.top, tail), tail):
            if path in pictures.folders or pictures.tree.exists(path):
                return path
    return None


def _listed(pictures: Pictures, where: str) -> list[str]:
    """A folder itself, or the pictures that a list of names holds."""
    if not where.lower().endswith(".txt") or where in pictures.folders:
        return [where]
    found = (pictures.resolve(line, folder_of(where)) for line in splits_lines(pictures.tree, where))
    return [name for name in found if not isinstance(name, Skipped)]
