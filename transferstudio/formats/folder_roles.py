"""What the folders of pictures mean: which are splits, which are classes, and which say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from transferstudio.formats.records import SPLIT_NAMES, printable
from transferstudio.formats.survey import NO_CLASS
from transferstudio.i18n import ELLIPSIS, Message, message, quoted

# Words that stand beside the name of a split and say nothing: train_images, test set.
BESIDE_SPLIT = {"set", "data", "dataset", "images", "image", "imgs", "img", "pictures", "folder", "split", "jpg", "png"}
MASKS = {"masks", "mask", "segmentation", "segmentations", "annotations", "labels"}
MASK_FOLDERS = MASKS | {"trimaps", "trimap", "segmentationclass", "segmentationobject"}
"""Folders that hold masks where their images are called as others are; annotations may lie among them."""
PICTURES = {"images", "image", "imgs", "img", "jpegimages", "pictures"}
WITHOUT_LABEL = {
    "unlabeled", "unlabelled", "not labeled", "not labelled", "unannotated", "untagged", "unsorted", "uncategorized", "uncategorised",
    "to label", "to be labeled", "to be labelled", "to annotate", "to be annotated", "to sort", "to be sorted", "to do", "todo", "tolabel",
    "no label", "no labels", "without label", "without labels", "unsup", "unsortiert", "sin etiqueta", "sin etiquetar", "未标注", "未标记",
}  # fmt: skip
"""What folders are called whose files nobody has labelled yet; “unknown”, “other”, “new” and “inbox” may be classes."""
FEWEST_BESIDE = 2  # classes beside which a folder that is called so is none
PART = re.compile(r"(fold|batch|part|shard|session|cam|camera|subject|patient)[ _-]?[0-9]{1,6}", re.IGNORECASE)
SHOWN = 5  # names in a sentence
MASK_REASON = message("a mask or label for the images beside it, which this program does not read")


@dataclass(frozen=True)
class Role:
    """What the pictures in a folder are: their class and split, what their names are shown without, and why they are left out."""

    label: str | None = None
    split: str | None = None
    shown_from: str = ""
    reason: Message | None = None
    part: str = ""
    """What the folder is called where it is a part of the data, such as a fold, whose folders are the classes."""
    inside: tuple[str, ...] = ()
    """The folders of a class that could be classes themselves."""
    without_label: bool = False
    """Whether the folder is called as what nobody has labelled yet."""


@dataclass
class Node:
    """A folder with how many pictures lie directly in it."""

    path: str
    images: int = 0
    children: dict[str, Node] = field(default_factory=dict)

    @property
    def filled(self) -> list[tuple[str, Node]]:
        """The folders in it that hold pictures, at any depth, sorted by name; found so when the tree was made."""
        return sorted(self.children.items())


def _first(names: Sequence[str]) -> Message:
    return quoted([*map(printable, names[:SHOWN]), *[ELLIPSIS][: len(names) - SHOWN]])


@dataclass(frozen=True)
class Layout:
    """The roles of folders; a folder that has none has that of the one above it."""

    roles: Mapping[str, Role]
    top: str
    by_split: bool
    classes: bool

    def remarks(self) -> Iterator[Message]:
        """What a person should know of it, in sentences."""
        names = dict.fromkeys(path.rpartition("/")[2] for path, role in self.roles.items() if role.without_label)
        if names:
            yield message("The content of {} is imported without labels", quoted(map(printable, names)))
        inside = dict.fromkeys(name for role in self.roles.values() for name in role.inside)
        if inside:
            yield message("Subfolders of a class are not classes here: {}", _first(list(inside)))
        parts = [role.part for role in self.roles.values() if role.part]
        if parts:
            yield message("The classes are the folders in {}", _first(parts))

    def of(self, folder: str) -> Role:
        """The role of a folder."""
        while folder and folder not in self.roles:
            folder = folder.rpartition("/")[0]
        return self.roles.get(folder, Role())


def folder_tree(images: Mapping[str, int]) -> Node:
    """The folders that hold pictures, as a tree."""
    root = Node("")
    for path, count in images.items():
        node = root
        for part in path.split("/") if path else ():
            node = node.children.setdefault(part, Node(f"{node.path}/{part}" if node.path else part))
        node.images += count
    return root


def layout_of(images: Mapping[str, int], *, innermost: bool = False) -> Layout:
    """What the folders mean, by how many pictures lie directly in each.

    ``innermost``: where a class holds nothing but folders that could be classes themselves, these are.
    """
    top = _descended(folder_tree(images))
    roles: dict[str, Role] = {top.path: Role(shown_from=top.path)}
    splits = _split_level(top)
    if not splits and _are_parts(top):
        for part, node in top.filled:
            _class_level(node, None, roles, innermost=innermost)
            roles[node.path] = Role(shown_from=top.path, part=part)
        return Layout(roles, top.path, False, _has_classes(roles))
    if not splits:
        _class_level(top, None, roles, innermost=innermost)
        return Layout(roles, top.path, False, _has_classes(roles))
    inner = {name: _unwrapped(node, name) for name, node in top.filled}
    for name, split in splits.items():
        roles[top.children[name].path] = Role(split=split, shown_from=inner[name].path)
        _class_level(inner[name], split, roles, innermost=innermost)
    known = {role.label for role in roles.values()}
    for name, node in top.filled:
        if name in splits:
            continue
        if class_name(name) in known:
            roles[node.path] = Role(class_name(name), shown_from=top.path)
        elif any(class_name(child) in known for child in inner[name].children):
            _class_level(inner[name], None, roles)
    if _has_classes(roles):
        _without_labels(splits, top, inner, roles)
    return Layout(roles, top.path, True, _has_classes(roles))


def _without_labels(splits: Mapping[str, str], top: Node, inner: Mapping[str, Node], roles: dict[str, Role]) -> None:
    """A split folder without classes, beside some with them, holds what is to be predicted: no split, since nothing can be scored there."""
    for name in splits:
        if not inner[name].children:
            roles[top.children[name].path] = Role(shown_from=inner[name].path)


def _says_no_label(folder: str) -> bool:
    """Whether a folder is called as what nobody has labelled yet: unsorted, _to_label, unlabelled images."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", folder).lower())
    return " ".join(word for word in words if word not in BESIDE_SPLIT) in WITHOUT_LABEL


def _has_classes(roles: Mapping[str, Role]) -> bool:
    return any(role.label is not None for role in roles.values())


def class_name(folder: str) -> str:
    """The class that a folder is called after; however its letters with accents are written, they are the same."""
    return unicodedata.normalize("NFC", printable(folder))


def split_word(name: str) -> tuple[str, str] | None:
    """The split that a folder's name says, with whatever prefix or suffix, and those; None where it says none.

    ``train``, ``seg_train``, ``train_images``, ``test1``, ``val2017``.
    """
    if name.lower() in SPLIT_NAMES:
        return SPLIT_NAMES[name.lower()], ""
    words = [word for word in re.split(r"[\W\d_]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", name).lower()) if word]
    splits = [word for word in words if word.removesuffix("set") in SPLIT_NAMES]
    if len(splits) != 1:
        return None
    rest = [word for word in words if word not in BESIDE_SPLIT and word != splits[0]]
    return SPLIT_NAMES[splits[0].removesuffix("set")], " ".join(rest)


def _descended(node: Node) -> Node:
    """Goes down through folders that hold nothing but one folder of folders, as archives often do."""
    while not node.images and len(node.children) == 1:
        ((name, child),) = node.filled
        if name.lower() in SPLIT_NAMES or not child.children:
            return node
        node = child
    return node


def _unwrapped(node: Node, name: str) -> Node:
    """Below a split folder: the folder that holds the classes, where that is wrapped once more (seg_train/seg_train, train/images)."""
    while not node.images and len(node.children) == 1:
        ((below, child),) = node.filled
        if below != name and below.lower() not in NO_CLASS:
            return node
        node = child
    return node


def _split_level(node: Node) -> dict[str, str]:
    """The folders in ``node`` that are splits, each with that split; empty where they are none, but classes that are called so.

    They are splits where all are, called alike but for the split; or where they hold folders, and what lies beside them is something else.
    """
    if node.images:
        return {}
    found = {name: stated for name, _ in node.filled if (stated := split_word(name)) is not None}
    if not found or len({rest for _, rest in found.values()}) != 1:
        return {}
    exact = all(name.lower() in SPLIT_NAMES for name in found)
    several = len({split for split, _ in found.values()}) > 1
    if not exact and not several:
        return {}
    if len(found) < len(node.children):
        holding = [name for name in found if _unwrapped(node.children[name], name).children]
        if not holding or (not several and any(child.children for name, child in node.filled if name not in found)):
            return {}
    return {name: split for name, (split, _) in found.items()}


def _are_parts(node: Node) -> bool:
    """Whether the folders in ``node`` are parts of the data: called by numbers, with folders in them that are called the same in each."""
    inside = [set(child.children) for _, child in node.filled]
    if node.images or len(inside) < 2 or not all(PART.fullmatch(name) for name in node.children):
        return False
    return not any(child.images for _, child in node.filled) and len(set.intersection(*inside)) > 1


def _could_be_classes(node: Node) -> dict[str, list[str]]:
    """Of the classes in ``node`` those that hold folders and no pictures, with what those are called; the same in each is no class."""
    found = {}
    for name, child in node.filled:
        plain = [one for one in child.children if one.lower() not in {*SPLIT_NAMES, *PICTURES, *MASKS, *NO_CLASS}]
        if not child.images and len(plain) == len(child.children) > 1 and not any(map(_is_numbered, plain)):
            found[name] = sorted(plain)
    shared = set.intersection(*map(set, found.values())) if len(found) > 1 else set[str]()
    return {} if shared else found


def _is_numbered(folder: str) -> bool:
    """Whether a folder is called by a number or a date, such as 2021-05 or batch_3, and is no class."""
    return any(map(str.isdigit, folder))


def _class_level(node: Node, split: str | None, roles: dict[str, Role], *, innermost: bool = False) -> None:
    """Every folder in ``node`` is a class; in it there may be splits once more, or masks beside the pictures.

    One that is called as what has no label is none beside others.
    """
    roles.setdefault(node.path, Role(split=split, shown_from=node.path))
    without = {name for name in node.children if _says_no_label(name)}
    if len(node.children) - len(without) < FEWEST_BESIDE:
        without = set()
    deeper_classes = _could_be_classes(node)
    for name, child in node.filled:
        if name in deeper_classes and innermost:
            _class_level(child, split, roles, innermost=True)
            roles[child.path] = Role(None, split, node.path)
            continue
        if name in without:
            roles[child.path] = Role(None, split, node.path, without_label=True)
            continue
        label = class_name(name)
        roles[child.path] = Role(label, split, node.path, inside=tuple(deeper_classes.get(name, ())))
        below = {called.lower() for called in child.children}
        inside = {called for called in child.children if called.lower() in SPLIT_NAMES}
        if split is None and inside and len(inside) == len(child.children) and not child.images:
            for called in inside:
                roles[child.children[called].path] = Role(label, SPLIT_NAMES[called.lower()], node.path)
        if below & PICTURES:
            for called, deeper in child.filled:
                if called.lower() in MASKS:
                    roles[deeper.path] = Role(shown_from=node.path, reason=MASK_REASON)
