"""What can be chosen where the program guesses: how the table of a source is written, and which of its columns is what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from transferstudio.app.preview.combo import Combo
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, label, shortened
from transferstudio.formats import DetectedSource
from transferstudio.formats.choices import Choices
from transferstudio.formats.encodings import TITLES, Encoding
from transferstudio.formats.preview import Column, SourcePreview, TableView, columns_of
from transferstudio.formats.survey import ColumnRoles

ITEM = 32  # letters of an entry of a list
UNICODE, OLDER = ("utf-16", "utf-16-le", "utf-16-be"), ("iso8859-2", "mac-roman", "cp850")
ROLES = ("image", "passage", "question", "answer", "text", "label", "split")
NEEDED = ("image", "text", "passage", "question")
KINDS = (("image", "label", "split"), ("text", "label", "split"), ("passage", "question", "answer", "split"))
"""The columns that belong together, by the first of them; what may be missing is offered with those."""
EACH = -1  # instead of a column of labels: several columns, of which each is a class
ASKING = ("?", "？", "؟")


class TableChoices(Card):
    """How a table is read: which one, its sheet, its columns, and how it is written. What does not apply is not shown."""

    changed = Signal(object)
    """Choices, as the person wants them now."""

    def __init__(self) -> None:
        super().__init__(self.tr("Table"))
        self._choices = Choices()
        self._view: TableView | None = None
        self._roles: ColumnRoles | None = None
        self._hot: tuple[str, str | None] | None = None
        """The table and sheet in which several columns are a class each, which can be chosen again."""
        self._form: str | None = None
        """The file whose entries are understood as a tool writes them, which can be chosen again."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(2 * STEP)
        self._grid.setColumnStretch(1, 1)
        self._header = QCheckBox(self.tr("The first row contains the column names"))
        self._header.setObjectName("header")
        self._lists: dict[str, Combo] = {}
        self._titles = {}
        for name, words in (
            ("file", self.tr("File")),
            ("sheet", self.tr("Sheet")),
            ("image", self.tr("Images")),
            ("passage", self.tr("Passages")),
            ("question", self.tr("Questions")),
            ("answer", self.tr("Answers")),
            ("text", self.tr("Texts")),
            ("label", self.tr("Labels")),
            ("split", self.tr("Splits")),
            ("delimiter", self.tr("Delimiter")),
            ("encoding", self.tr("Encoding")),
        ):
            made = Combo(f"{name}-column" if name in ROLES else name, words)
            made.activated.connect(lambda _row, name=name: self._take(name))
            self._lists[name], self._titles[name] = made, label(words, "dim")
            self._titles[name].setWordWrap(False)
            row = self._grid.rowCount()
            self._grid.addWidget(self._titles[name], row, 0)
            self._grid.addWidget(made, row, 1)
            if name == "split":
                self._grid.addWidget(self._header, row + 1, 0, 1, 2)
        self._lists["encoding"].setPlaceholderText(self.tr("choose…"))
        self._header.clicked.connect(self._take_header)
        self.column.addLayout(self._grid)

    @property
    def in_order(self) -> list[QWidget]:
        """What can be chosen, from the top."""
        lists = list(self._lists.values())
        index = list(self._lists).index("split") + 1
        return [*lists[:index], self._header, *lists[index:]]

    def show_look(self, look: SourcePreview, dataset: DetectedSource | None) -> None:
        """Shows how the table of a look is read; where a choice was wrong, what was chosen, so that it can be mended."""
        lost = look.table is None and look.choices != Choices()
        failed = dataset is None or lost
        view = self._view if lost else look.table
        roles = self._roles if failed else columns_of(dataset)
        self._choices, self._view, self._roles = look.choices, view, roles
        if view is None:
            self.hide()
            return
        if roles is not None and roles.hot:
            self._hot = (view.name, view.sheet)
        if roles is not None and roles.known_form:
            self._form = view.name
        shown = {
            "file": self._offer_files(look),
            "sheet": self._offer(
                "sheet",
                [*([(self.tr("all splits"), None)] if view.splits else []), *((name, name) for name in view.sheets)],
                look.choices.sheet or (None if view.splits else view.sheet),
            ),
            "delimiter": self._offer_delimiters(look, view),
            "encoding": self._offer_encodings(look, view),
        }
        for name in ROLES:
            shown[name] = self._offer_columns(name, view.columns, roles, failed=failed)
        any_role = any(shown[name] for name in ROLES)
        self._header.setVisible(any_role and (view.delimiter is not None or view.sheet is not None))
        self._header.setChecked(view.header)
        for name, there in shown.items():
            self._lists[name].setVisible(there)
            self._titles[name].setVisible(there)
        self.setVisible(any(shown.values()))

    def _offer(self, name: str, items: Sequence[tuple[str, object]], chosen: object) -> bool:
        self._lists[name].offer(items, chosen)
        return len(items) > 1

    def _offer_files(self, look: SourcePreview) -> bool:
        files = look.files
        before = [self._lists["file"].itemData(row) for row in range(1, self._lists["file"].count())]
        if look.error is not None and look.choices.file in before:
            files = tuple(before)  # the source is the same, and another of them may do
        items: list[tuple[str, object]] = [(self.tr("all that match"), None), *((shortened(one), one) for one in files)]
        self._lists["file"].offer(items if len(files) > 1 else [], look.choices.file)
        return len(files) > 1

    def _offer_columns(self, name: str, columns: Sequence[Column], roles: ColumnRoles | None, *, failed: bool) -> bool:
        """The columns for a role of what the table is; where it could be nothing, images and texts can be tried, and questions where some ask."""
        index = getattr(roles, name) if roles is not None else None
        chosen = getattr(self._choices, name)
        if failed and chosen is not None:
            index = next((at for at, column in enumerate(columns) if column.written == chosen), None)
        open_ = failed and roles is None  # nobody knows what it is: both are offered
        kind = next((kind for kind in KINDS if getattr(roles, kind[0], None) is not None), ())
        tried = name == "question" and (open_ or kind[:1] == ("text",)) and _asks(columns)
        form = name == "text" and self._view is not None and self._form == self._view.name
        asked = open_ and name in ("image", "text", "label", "split")
        there = bool(columns) and (name in kind or tried or asked or (form and not failed))
        none = self.tr("choose…") if name in NEEDED and not tried else self.tr("none")
        none = self.tr("as recognised") if form and not open_ else none
        optional: list[tuple[str, object]] = [(none, None)] if name not in NEEDED or open_ or tried or form else []
        if name == "label" and self._view is not None and self._hot == (self._view.name, self._view.sheet):
            optional.append((self.tr("one column per class"), EACH))
            index = EACH if roles is not None and roles.hot else index
        self._lists[name].offer([*optional, *((self._title(one), at) for at, one in enumerate(columns))], index)
        return there

    def _title(self, column: Column) -> str:
        words = f"{column.title[:ITEM]}: {', '.join(column.examples)}" if column.examples else column.title
        return words if len(words) <= ITEM else f"{words[: ITEM - 1].rstrip()}…"

    def _offer_delimiters(self, look: SourcePreview, view: TableView) -> bool:
        if view.delimiter is None:
            return False
        names = {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Vertical bar")}
        there = look.choices.delimiter or view.delimiter
        if there not in names:
            names[there] = there if there.isprintable() else self.tr("none: one column")
        return self._offer("delimiter", [(words, sign) for sign, words in names.items()], there)

    def _offer_encodings(self, look: SourcePreview, view: TableView) -> bool:
        if view.encoding is None:
            return False
        known = {codec: Encoding(codec).title for codec in ("utf-8-sig", *UNICODE, *TITLES, *OLDER)}
        if view.encoding:
            known.setdefault(view.encoding, view.encoding_title)
        there = look.choices.encoding or view.encoding
        return self._offer("encoding", [(title, codec) for codec, title in known.items()], there)

    def _take(self, name: str) -> None:
        """Takes what was chosen in a list; what it makes meaningless is found out anew."""
        now, chosen = self._choices, self._lists[name].currentData()
        guessed = replace(now, header=None, **dict.fromkeys(ROLES))
        if name == "file":
            now = Choices(file=chosen)
        elif name in ROLES:
            columns = self._view.columns if self._view else ()
            none = None if name in NEEDED else ""
            if name == "question" and now.question is None and chosen is not None:
                now = replace(now, text=None, label=None)  # as texts it is another table
            if name == "text" and chosen is None:
                now = replace(now, label=None, split=None)  # the entries say it themselves
            written = None if chosen == EACH else none if chosen is None else columns[chosen].written
            now = replace(now, **{name: written})  # type: ignore[arg-type]
        elif name == "sheet":
            now = replace(guessed, sheet=chosen)
        elif name == "delimiter":
            now = replace(guessed, delimiter=chosen)
        else:
            now = replace(self._numbered(now), encoding=chosen)
        self._choices = now
        self.changed.emit(now)

    def _take_header(self, on: bool) -> None:
        self._choices = replace(self._numbered(self._choices), header=on)
        self.changed.emit(self._choices)

    def _numbered(self, choices: Choices) -> Choices:
        """The same columns by their numbers, since their names may be others now."""
        columns = self._view.columns if self._view else ()
        numbers = {column.written: str(index) for index, column in enumerate(columns, 1)}
        named = {name: getattr(choices, name) for name in ROLES}
        return replace(choices, **{name: numbers.get(written, written) for name, written in named.items() if written})


def _asks(columns: Sequence[Column]) -> bool:
    """Whether a column of several holds questions."""
    return len(columns) > 1 and any(cell.endswith(ASKING) for column in columns for cell in column.examples)
