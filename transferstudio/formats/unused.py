"""Why a file of a data set is not used, by what it is."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from transferstudio.formats.folder_roles import MASK_FOLDERS, MASK_REASON
from transferstudio.formats.guard import attempt
from transferstudio.formats.records import Skipped, is_picture
from transferstudio.formats.texts import SUFFIXES, first_rows
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

ABOUT = message("it describes the data and is not part of it")
BESIDE = message("it is beside the class folders; if it is data, move it into one of them or into its own folder")
NO_TEXT = message("not a text file")
DESCRIBED_IN = {"", ".txt", ".text", ".md", ".rst", ".pdf", ".html", ".htm", ".docx", ".rtf"}
TELLS = re.compile(
    r"(read[ ._-]?me|licen[cs]es?|copying|copyright|changelog|citations?|data[ _-]?card|terms[ _-]of[ _-]use)([ ._-].*)?"
    r"|(md5|sha1|sha256|sha512)(sums?)?|checksums?|sources?|notes|notice|changes|credits|authors|contributing|contributors|attributions?|acknowledge?ments?|about|info|description"
)
ARCHIVE, VIDEO, RAW, DOCUMENT, OLD_TABLE, PARQUET, TABLE, TEMPLATE, LISTING, NO_IMAGE, NOT_DESCRIBED, OTHER_IMAGE = (
    message("an archive: unpack it and import the folder"),
    message("a video: use it in Try; videos cannot be imported"),
    message("a raw camera image: save it as JPEG"),
    message("a document, which contains no data that can be read here"),
    message("an old Excel or OpenDocument table: save it as .xlsx or CSV"),
    message("a file for programs: save its content as CSV, JSON lines or images"),
    message("a table that does not describe the samples here"),
    message("a template for predictions, without labels"),
    message("a file that does not describe the samples here"),
    message("not an image file"),
    message("an image that no file here describes"),
    message("an image in a format that cannot be read here: save it as PNG or JPEG"),
)  # fmt: skip
REASONS = {
    ARCHIVE: (".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".zst"),
    VIDEO: (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv"),
    RAW: (".cr2", ".cr3", ".nef", ".arw", ".dng", ".orf", ".rw2", ".raf"),
    DOCUMENT: (".pdf", ".doc", ".docx", ".html", ".htm", ".rtf", ".odt", ".pptx"),
    PARQUET: (".parquet", ".arrow", ".feather", ".pkl", ".pickle", ".h5", ".hdf5", ".tfrecord", ".npz", ".npy", ".mat"),
    OLD_TABLE: (".xls", ".ods"),
    OTHER_IMAGE: (
        ".ppm",
        ".pgm",
        ".pbm",
        ".pnm",
        ".jp2",
        ".j2k",
        ".jxl",
        ".tga",
        ".psd",
        ".xcf",
        ".svg",
        ".eps",
        ".exr",
        ".dcm",
        ".nii",
    ),
    TABLE: (".csv", ".tsv", ".xlsx", ".xlsm"),
    LISTING: (".json", ".jsonl", ".ndjson", ".yaml", ".yml", ".xml", ".txt", ".lst", ".list"),
}
BY_SUFFIX = {suffix: reason for reason, suffixes in REASONS.items() for suffix in suffixes}
DESCRIBES = re.compile(
    r"(dataset[_-]?(infos?|metadata|dict|description)|data[_-]?package|croissant|state)\.json|.+\.suppl[a-z-]*\.json"
)
"""What data set hubs write beside the data: which columns and how many samples there are; and what Google Takeout writes beside each photo."""


def tells_about(name: str) -> bool:
    """Whether a file is called like what is written about data: README.txt, LICENSE, SOURCE.md, dataset_info.json."""
    path = PurePosixPath(name.lower())
    written = path.suffix in DESCRIBED_IN and TELLS.fullmatch(path.stem) is not None
    return written or DESCRIBES.fullmatch(path.name) is not None


def why_unused(name: str) -> Message:
    """The reason, for a person."""
    if is_picture(name):
        return MASK_REASON if MASK_FOLDERS & set(name.lower().split("/")[:-1]) else NOT_DESCRIBED
    if tells_about(name):
        return ABOUT
    base = name.rpartition("/")[2].lower()
    suffix = f".{base.rpartition('.')[2]}" if "." in base else ""
    if "submission" in base and BY_SUFFIX.get(suffix) == TABLE:
        return TEMPLATE
    return BY_SUFFIX.get(suffix, NO_IMAGE)


def why_unused_in(tree: Tree, name: str) -> Message:
    """As :func:`why_unused`; of a table that cannot be read, why it cannot."""
    if name.lower().endswith(SUFFIXES):
        first = attempt(name, lambda: first_rows(tree, name, 1))
        if isinstance(first, Skipped):
            return first.reason
    return why_unused(name)
