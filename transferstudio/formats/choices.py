"""What a person says about a source, where the program would guess: its format, its table, columns, sheet, delimiter and encoding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transferstudio.errors import DataError
from transferstudio.formats.records import printable
from transferstudio.formats.trees import Tree
from transferstudio.i18n import message


@dataclass(frozen=True)
class Choices:
    """Columns are named as in the header, or by their numbers, counted from 1; None: the program decides, and "": there is none.

    ``file``: of a folder or an archive the one table that is read; ``header``: whether the first row of a table names its columns.
    """

    format: str | None = None
    image: str | None = None
    text: str | None = None
    label: str | None = None
    split: str | None = None
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    file: str | None = None
    header: bool | None = None
    passage: str | None = None
    question: str | None = None
    answer: str | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that were named."""
        named = (self.image, self.text, self.label, self.split, self.passage, self.question, self.answer)
        return tuple(name for name in named if name is not None)

    @property
    def of_questions(self) -> bool:
        """Whether a column was named that only passages with questions have."""
        return bool(self.passage or self.question or self.answer)

    def of_table(self, name: str) -> bool:
        """Whether a table is to be read: it is the one that was chosen, or none was."""
        return self.file is None or name == self.file

    def column(self, wanted: str, header: Sequence[str], table: str, *, named: bool = True) -> int:
        """The index of a column; ``named``: whether the first row names them, so that a number may be a name.

        Raises:
            DataError: there is no such column.
        """
        names = [cell.strip().lower() for cell in header]
        is_number = wanted.isdigit() and 1 <= int(wanted) <= len(header)
        if wanted.strip().lower() in names and (named or not is_number):
            return names.index(wanted.strip().lower())
        if is_number:
            return int(wanted) - 1
        raise DataError(
            message("There is no column “{}”", printable(wanted)),
            where=printable(table),
            advice=message(
                "Available: {}; numbers count from 1.", ", ".join(printable(cell)[:40] for cell in header[:10])
            ),
        )


NONE = Choices()


def choices_of(tree: Tree) -> Choices:
    """What a person chose about the source that a tree is."""
    found = getattr(tree, "choices", NONE)
    return found if isinstance(found, Choices) else NONE
