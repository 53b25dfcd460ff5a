"""What passages with questions there are in a source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from transferstudio.errors import DataError
from transferstudio.formats.choices import choices_of
from transferstudio.formats.folder_roles import split_word
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.question_columns import columns_of_file
from transferstudio.formats.questions import has_questions, read_questions
from transferstudio.formats.records import Records, Skipped, printable
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import QUESTIONS, Survey
from transferstudio.formats.texts import SUFFIXES
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message, reason

MOST_FILES = 50  # of a source that are read

Files = list[tuple[str, str | None]]
"""Files, each with the split that its name says."""


def survey(tree: Tree) -> Iterator[Survey]:
    """Passages with questions: SQuAD and its kin, and tables."""
    chosen, kinds = choices_of(tree), (*SUFFIXES, ".json")
    named = [name for name in listing_of(tree).names if name.lower().endswith(kinds) and chosen.of_table(name)]
    opened = sorted(named, key=lambda name: (name.count("/"), name))[:MOST_FILES]
    files = [(name, _split(name)) for name in opened if result_or_none(partial(has_questions, tree, name))]
    if not files:
        return
    names = ", ".join(printable(name) for name, _ in files)
    title = (
        message("passages with questions")
        if getattr(tree, "only", None)
        else message("passages with questions in {}", names)
    )
    used = frozenset(name for name, _ in files)
    columns = result_or_none(partial(columns_of_file, tree, files[0][0]))
    yield Survey(
        title,
        QUESTIONS,
        partial(_all, tree, files),
        len(files),
        len(files),
        used=used,
        explicit=bool(chosen.columns),
        columns=None if columns is None else columns.roles(files[0][0]),
    )


def _split(name: str) -> str | None:
    split = split_word(PurePosixPath(name).stem)
    return split[0] if split is not None else None


def _all(tree: Tree, files: Files) -> Records:
    for name, split in files:
        if len(files) == 1:
            yield from read_questions(tree, name, split)
            continue
        try:  # one bad file does not take the others with it
            yield from read_questions(tree, name, split)
        except DataError as error:
            yield Skipped(printable(name), reason(error))
