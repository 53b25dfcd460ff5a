"""Finds out what a dropped file or folder is, and says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from transferstudio.errors import DataError
from transferstudio.formats.choices import NONE, Choices
from transferstudio.formats.class_folders import read_flat
from transferstudio.formats.class_names_beside import with_names
from transferstudio.formats.counting import SourceCounts
from transferstudio.formats.guard import guarded, in_a_sentence, result_or_none
from transferstudio.formats.questions import DOCUMENT_SUFFIXES, read_documents
from transferstudio.formats.records import Record, Records, Skipped, is_image_name, printable, tails
from transferstudio.formats.registry import Decision, decide
from transferstudio.formats.sampling import Listing, SurveyedTree
from transferstudio.formats.survey import BOXES, IMAGES, QUESTIONS, TEXTS, Survey
from transferstudio.formats.texts import SUFFIXES, first_rows
from transferstudio.formats.trees import FolderTree, Tree, ZipTree, is_export, is_project, read
from transferstudio.formats.unused import ABOUT, LISTING, NO_IMAGE, TABLE, why_unused, why_unused_in
from transferstudio.i18n import Message, Number, joined, message, quoted

SHOWN = 5  # tables or files that an error names
SAYS_NOTHING = (LISTING, NO_IMAGE, TABLE)  # reasons that do not hold of a file that another format reads
MOST_UNUSED = 1000  # files that no format uses and that are listed one by one
FILE_SUFFIXES = (*SUFFIXES, ".txt", ".json", ".xls", ".ods", ".xml")
__all__ = [
    "BOXES",
    "IMAGES",
    "QUESTIONS",
    "TEXTS",
    "DetectedSource",
    "detect",
    "documents",
    "pictures_to_mark",
]


@dataclass(frozen=True)
class DetectedSource:
    """A recognised data set: its format in words, and a function that reads it from the start, as its reader does."""

    source: Path
    format: Message
    reading: Callable[[], Records]
    task: str = IMAGES
    unlabelled: bool = False
    """Whether it is pictures and nothing else, which serve every task on pictures."""
    survey: Survey | None = None
    """What it was taken for, and why; None where a person chose what it is."""
    unused: tuple[str, ...] = ()
    """The files that say nothing here."""
    others: tuple[DetectedSource, ...] = ()
    """What else it could be, the likeliest first."""
    close: bool = False
    """Whether the first of those is nearly as likely."""
    counted: SourceCounts | None = None
    """How much it holds, where that was counted already."""

    def records(self) -> Records:
        """What it holds, from the start; what of it cannot be used is a Skipped with the reason.

        Raises:
            DataError: it cannot be read as a whole, or not to its end.
        """
        return guarded(self.reading, self.source)


def detect(path: Path, choices: Choices = NONE) -> DetectedSource:
    """Recognises a folder, a zip archive, a table or a single image.

    Raises:
        DataError: it is not there, or nothing in it can be used.
    """
    with in_a_sentence(path):
        return _detect(path, choices)


def _detect(path: Path, choices: Choices) -> DetectedSource:
    if path.is_dir():
        if is_project(path):
            raise DataError(
                message("This is a project, not a data set"),
                where=path,
                advice=message("Choose the folder of the data."),
            )
        if is_export(path):
            raise DataError(
                message("This is a model, not a data set"),
                where=path,
                advice=message("Choose the folder of the data."),
            )
        return _decided(path, SurveyedTree(FolderTree(path), choices=choices), zipped=False)
    if not path.exists():
        raise DataError(message("This file or folder does not exist"), where=path, advice=message("Check the name."))
    if path.suffix.lower() == ".zip":
        return _decided(path, SurveyedTree(ZipTree(path), choices=choices), zipped=True)
    tree = FolderTree(path.parent)
    if path.suffix.lower() in FILE_SUFFIXES:
        return _decided(path, SurveyedTree(tree, only=path.name, choices=choices), zipped=False)
    if is_image_name(path.name):
        reading = partial(_one_picture, tree, path)
        return DetectedSource(path, message("single image"), reading, unlabelled=True)
    raise _unknown(path)


def _one_picture(tree: Tree, path: Path) -> Records:
    yield Record(printable(path.name), partial(read, tree, path.name), path)


def _decided(path: Path, tree: SurveyedTree, *, zipped: bool) -> DetectedSource:
    choices = tree.choices
    if not tree.listing.names and next(tree.refused(), None) is None:
        raise DataError(message("It contains no files"), where=path, advice=message("Choose a folder of images."))
    decision = decide(tree)
    all_ways = decision.surveys
    if choices.columns or choices.format is not None or choices.file is not None:
        decision = _chosen(path, tree, decision, choices)
    if not decision.surveys:
        if tree.only is not None and tree.only.lower().endswith((*SUFFIXES, ".xls", ".ods")):
            first_rows(tree, tree.only, 1)  # what is wrong with it, where it cannot be read at all
        raise _unknown(path) if tree.only is not None else _nothing(path, tree.listing)
    found = [_dataset(path, tree, survey, all_ways, zipped=zipped) for survey in decision.surveys]
    return replace(found[0], others=tuple(found[1:]), close=decision.close > 0)


def _chosen(path: Path, tree: SurveyedTree, decision: Decision, choices: Choices) -> Decision:
    """The explanations that fit what a person chose.

    Raises:
        DataError: none does.
    """
    fitting = decision.surveys
    if choices.format is not None:
        wanted = choices.format.casefold()
        fitting = tuple(survey for survey in fitting if wanted in survey.format.casefold())
        if not fitting and decision.surveys:
            known = "; ".join(survey.format for survey in decision.surveys)
            raise DataError(
                message("It cannot be read as “{}”", choices.format),
                where=path,
                advice=message("It could be: {}.", known),
            )
    if choices.file is not None:
        fitting = tuple(survey for survey in fitting if choices.file in survey.used)
        if not fitting:
            raise DataError(message("“{}” contains nothing that can be used here", printable(choices.file)), where=path, advice=message("Choose another table, or other columns."))  # fmt: skip
    if choices.columns:
        fitting = tuple(survey for survey in fitting if survey.explicit)
        if not fitting:
            named = quoted(name for name in choices.columns if name)
            raise DataError(
                message("There is no table with the column {}", named), where=path, advice=_columns_there(tree)
            )
    return Decision(fitting)


def _columns_there(tree: SurveyedTree) -> Message | None:
    """What the columns of the tables are called."""
    tables = [name for name in tree.listing.names if name.lower().endswith(SUFFIXES)][:SHOWN]
    heads = {name: result_or_none(partial(first_rows, tree, name, 1)) or [[]] for name in tables}
    shown = [
        f"{printable(name)}: {', '.join(printable(cell)[:40] for cell in rows[0][:10])}" for name, rows in heads.items()
    ]
    return message("Available: {}; numbers count from 1.", "; ".join(shown)) if shown else None


def _dataset(
    path: Path, tree: SurveyedTree, survey: Survey, all_ways: Sequence[Survey], *, zipped: bool
) -> DetectedSource:
    survey = survey if tree.only is not None else with_names(tree, tree.listing, survey)
    unused = () if tree.only is not None else tuple(name for name in tree.listing.names if name not in survey.used)
    described = _described_elsewhere(survey, all_ways)
    reading = survey.reading if tree.only is not None else partial(_with_unseen, survey.reading, tree, unused, described)  # fmt: skip
    unlabelled = survey.task == IMAGES and not survey.labelled and tree.only is None
    format_ = message("{} in a zip archive", survey.format) if zipped else survey.format
    return DetectedSource(path, format_, reading, survey.task, unlabelled, survey, unused)


def _described_elsewhere(survey: Survey, all_ways: Sequence[Survey]) -> dict[str, Message]:
    """The files that label images of a survey in another format, and what that is called."""
    found: dict[str, Message] = {}
    for other in all_ways:
        on_images = survey.task in (IMAGES, BOXES) and other.task in (IMAGES, BOXES)
        if other is survey or not on_images or not other.labelled or not any(map(is_image_name, survey.used & other.used)):  # fmt: skip
            continue
        for name in other.used - survey.used:
            if not is_image_name(name):
                found.update((tail, _kind_of(other.format)) for tail in tails(printable(name)) if tail not in found)
    return found


def _with_unseen(
    reading: Callable[[], Records],
    tree: Tree,
    unused: tuple[str, ...] = (),
    described: Mapping[str, Message] = MappingProxyType({}),
) -> Records:
    """What a reader finds, and what it never saw: what is dangerous, what no format uses, and folders that are no data."""
    named: set[str] = set()
    yield from tree.refused()
    for item in reading():
        if isinstance(item, Skipped):
            if len(named) < MOST_UNUSED:
                named.add(item.name)
            yield _unused(item, described)
        else:
            yield item
    for name in unused[:MOST_UNUSED]:
        if not _was_reported(printable(name), named):
            yield _unused(Skipped(printable(name), why_unused_in(tree, name)), described)
    yield from tree.passed_over()  # complete once all has been walked


def _unused(item: Skipped, described: Mapping[str, Message]) -> Skipped:
    """The same; of a file that another format reads, or that tells about the data, that nothing is lost by it."""
    if item.reason == ABOUT:
        return replace(item, unused=True)
    other = described.get(item.name)
    if other is not None and item.reason in SAYS_NOTHING:
        return Skipped(
            item.name, message("it belongs to the labels of the same images in another format ({})", other), unused=True
        )
    return item


def _kind_of(format_: Message) -> Message:
    """What a format is called without the files that it is in: “COCO”, “table of boxes”."""
    if format_.template == "table of boxes in {}":
        return message("table of boxes")
    return Message(format_.template.partition(",")[0].partition(" in ")[0])


def _was_reported(name: str, named: set[str]) -> bool:
    """Whether a file was named already, in full or without the folders that all are in."""
    return any(tail in named for tail in tails(name))


def _unknown(path: Path) -> DataError:
    if path.suffix.lower() in SUFFIXES:
        return DataError(
            message("No column of the table contains paths of existing files or texts"),
            where=path,
            advice=message(
                "Paths must be relative to the table's folder; texts are cells with several words. You can also choose the columns, here or with --text-column."
            ),
        )
    return DataError(
        message("Unknown file type"),
        where=path,
        advice=message(
            "Specify a folder of images or .txt files, a zip archive of one, or a table (CSV, TSV, Excel, JSON lines)."
        ),
    )


def _nothing(path: Path, listing: Listing) -> DataError:
    """Why nothing of a folder can be used: a file for each of the reasons."""
    first: dict[Message, str] = {}
    for name in listing.names:
        first.setdefault(why_unused(name), printable(name))
    shown = [joined(": ", (name, reason)) for reason, name in list(first.items())[:SHOWN]]
    more = listing.count - len(shown)
    reasons = joined("; ", [*shown, *([message("and {} more", Number(more))] if more > 0 else [])])
    return DataError(
        message("Nothing in it can be used – {}", reasons),
        where=path,
        advice=message("Choose a folder of images, or a table."),
    )


def pictures_to_mark(path: Path) -> DetectedSource:
    """Pictures in which boxes are to be drawn; what folders they lie in says nothing then.

    Raises:
        DataError: it is not there, or no picture is in it.
    """
    found = detect(path)
    if found.task == BOXES or found.unlabelled:
        return replace(found, task=BOXES)
    if found.task != IMAGES or not path.is_dir():
        raise DataError(
            message("There are no images to draw boxes in"), where=path, advice=message("Specify an image or a folder.")
        )
    tree = FolderTree(path)
    reading = partial(_with_unseen, partial(read_flat, tree, ""), tree)
    return DetectedSource(path, message("images to draw boxes in"), reading, BOXES, unlabelled=True)


def documents(path: Path) -> DetectedSource:
    """A text file, or a folder of them, as passages to ask about.

    Raises:
        DataError: it is not there, or no text file is in it.
    """
    if path.is_dir():
        tree: Tree = FolderTree(path)
        names = [item for item in tree.walk("") if isinstance(item, str) and item.lower().endswith(DOCUMENT_SUFFIXES)]
    else:
        tree, names = FolderTree(path.parent), [path.name] if path.suffix.lower() in DOCUMENT_SUFFIXES else []
    if not names or not path.exists():
        raise DataError(
            message("There is no document to ask questions about"),
            where=path,
            advice=message("Specify a text file (.txt, .md) or a folder of them."),
        )
    reading = partial(_with_unseen, partial(read_documents, tree, sorted(names)), tree)
    return DetectedSource(path, message("documents to ask questions about"), reading, QUESTIONS)
