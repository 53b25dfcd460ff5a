"""A folder a class, possibly below train/validation/test; or no folders, and no labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from transferstudio.errors import DataError
from transferstudio.formats.folder_roles import Layout, Role, layout_of
from transferstudio.formats.guard import each, result_or_none
from transferstudio.formats.labels_beside import with_labels_beside
from transferstudio.formats.originals import copy_original
from transferstudio.formats.records import Record, Row, Skipped, SourceEntry, is_image_name, is_picture, printable
from transferstudio.formats.sampling import Listing, listing_of
from transferstudio.formats.split_lists import with_split_lists
from transferstudio.formats.survey import IMAGES, Survey
from transferstudio.formats.trees import Tree, read, start_of
from transferstudio.formats.unused import why_unused_in
from transferstudio.i18n import Message, message

INSPECTED = 30  # files without suffix of which it is seen whether they are pictures
SIGNATURE = 12  # bytes
BY_SPLIT, BY_CLASS = message("class folders below split folders"), message("class folders")
INNERMOST, UNLABELLED = message("innermost class folders"), message("images without labels")
PROSE = re.compile(rb"[\t\r\n\x20-\x7e\x80-\xff]{4,}")
STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")


def survey(tree: Tree) -> Iterator[Survey]:
    """As classes and splits where folders are called so, and as pictures without labels."""
    listing = listing_of(tree)
    images = dict(listing.images)
    bare = _pictures_without_suffix(tree, listing)
    for name in bare:
        folder = name.rpartition("/")[0]
        images[folder] = images.get(folder, 0) + 1
    count = sum(images.values())
    if not count:
        return
    used = frozenset(bare) | {name for name in listing.names if is_picture(name)}
    layout = layout_of(images)
    if layout.classes or layout.by_split:
        found = with_labels_beside(tree, _of_layout(tree, layout, images, used))
        yield with_split_lists(tree, found)
    if any(role.inside for role in layout.roles.values()):
        innermost = _of_layout(tree, layout_of(images, innermost=True), images, used, INNERMOST)
        yield with_split_lists(tree, innermost)
    flat = Layout({layout.top: Role(shown_from=layout.top)}, layout.top, False, False)
    yield Survey(UNLABELLED, IMAGES, partial(read_folders, tree, flat), count, used=used)


def _of_layout(
    tree: Tree, layout: Layout, images: Mapping[str, int], used: frozenset[str], called: Message | None = None
) -> Survey:
    classes: dict[str, int] = {}
    splits: dict[str, int] = {}
    by_split: dict[str, set[str]] = {}
    left_out = 0
    for folder, count in images.items():
        role = layout.of(folder)
        if role.reason is not None:
            left_out += count
            continue
        if role.label is not None:
            classes[role.label] = classes.get(role.label, 0) + count
        if role.split is not None:
            splits[role.split] = splits.get(role.split, 0) + count
            by_split.setdefault(role.split, set()).update({role.label} - {None})  # type: ignore[arg-type]
    return Survey(
        called or (BY_SPLIT if layout.by_split else BY_CLASS),
        IMAGES,
        partial(read_folders, tree, layout),
        sum(images.values()) - left_out,
        labelled=sum(classes.values()),
        classes=tuple(sorted(classes)),
        splits=splits,
        used=used,
        remarks=tuple(layout.remarks()),
        split_classes={split: frozenset(found) for split, found in by_split.items()},
    )


def _pictures_without_suffix(tree: Tree, listing: Listing) -> list[str]:
    """The files without suffix, where the sampled ones are mostly pictures."""
    bare = [name for name in listing.names if "." not in name.rpartition("/")[2]]
    sampled = bare[:: max(1, len(bare) // INSPECTED)][:INSPECTED]
    good = sum((result_or_none(partial(start_of, tree, name, SIGNATURE)) or b"").startswith(STARTS) for name in sampled)
    return bare if sampled and 2 * good > len(sampled) else []


def read_flat(tree: Tree, top: str) -> Iterator[SourceEntry]:
    """Images without labels."""
    return read_folders(tree, Layout({top: Role(shown_from=top)}, top, False, False))


def read_folders(tree: Tree, layout: Layout) -> Iterator[SourceEntry]:
    """All files of a tree, pictures with the class and split of their folder."""
    roles: dict[str, Role] = {}

    def entries() -> Iterator[tuple[str, tuple[str, Role]] | Skipped]:
        for item in tree.walk(""):
            if isinstance(item, Skipped):
                yield Skipped(item.name.removeprefix(f"{printable(layout.top)}/"), item.reason)
                continue
            folder = item.rpartition("/")[0]
            role = roles[folder] if folder in roles else roles.setdefault(folder, layout.of(folder))
            yield printable(item.removeprefix(f"{role.shown_from}/") if role.shown_from else item), (item, role)

    return each(entries(), partial(_record, tree))


def _record(tree: Tree, shown: str, found: tuple[str, Role]) -> Record | Skipped:
    item, role = found
    if not is_image_name(item) or (not is_picture(item) and _is_no_picture(tree, item)):
        return Skipped(shown, why_unused_in(tree, item))
    if role.reason is not None:
        return Skipped(shown, role.reason)
    return Record(shown, partial(read, tree, item), tree.path(item), role.label, role.split)


def _is_no_picture(tree: Tree, name: str) -> bool:
    """Whether a file without suffix begins with words, as a LICENSE or an annotation file does; what begins otherwise is told as a damaged picture."""
    start = result_or_none(partial(start_of, tree, name, SIGNATURE)) or b""
    return not start.startswith(STARTS) and PROSE.fullmatch(start) is not None


def write_class_folders(rows: Iterable[Row], out: Path, lost: list[str] | None = None) -> int:
    """Copies the images to ``out/[split/]class/name`` (``unlabelled`` where there is no class); returns their number.

    ``lost`` gets the names of those whose original is gone or holds something else now.

    Raises:
        DataError: ``out`` exists and is not empty.
    """
    if out.exists() and any(out.iterdir()):
        raise DataError(message("The folder is not empty"), where=out, advice=message("Choose a new folder."))
    count = 0
    for row in rows:
        folder = out / (row.split or "") / folder_name(row.label or "unlabelled")
        if copy_original(row.path, row.hash, free(folder / folder_name(Path(row.name).name))):
            count += 1
        elif lost is not None:
            lost.append(row.name)
    return count


def folder_name(label: str) -> str:
    """The label as one folder name on every system."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", label).strip(". ")
    return name or "_"


def free(path: Path) -> Path:
    """The path, or one with a number behind it where there is such a file."""
    number, candidate = 1, path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate
