"""What can be chosen where the program guesses: what a source is read as, and how its table is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QGridLayout, QRadioButton

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, clear, label, literal, shortened
from transferstudio.formats import Dataset
from transferstudio.formats.choices import Choices
from transferstudio.formats.encodings import TITLES, Encoding
from transferstudio.formats.preview import TABLES, Column, Look, TableView, columns_of
from transferstudio.formats.records import printable
from transferstudio.formats.survey import QUESTIONS, TEXTS, ColumnRoles
from transferstudio.formats.text_json import LINES_SUFFIXES
from transferstudio.wording import spoken

MOST_WAYS, WAY = 5, 256  # ways to read a source, and pixels of each
ITEM, FILE = 32, 18  # letters of an entry of a list, and of a file in it
FEW, MANY = 3, 30  # samples
READ_WHOLE = (*TABLES, *LINES_SUFFIXES, ".json", ".txt")
LIST_WIDTH = 11  # letters that a list is wide at least; it grows with the window
UNICODE, OLDER = ("utf-16", "utf-16-le", "utf-16-be"), ("iso8859-2", "mac-roman", "cp850")
BOX_FORMATS = {
    "COCO, boxes in ": "COCO",
    "YOLO, classes in ": "YOLO",
    "YOLO": "YOLO",
    "Pascal VOC": "Pascal VOC",
    "LabelMe": "LabelMe",
}  # how they begin, and their names in every language
ROLES = ("image", "text", "label", "split")


class Combo(QComboBox):
    """A list that the wheel passes over, since it lies in a page that scrolls."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LIST_WIDTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See the class."""
        event.ignore()

    def offer(self, items: Sequence[tuple[str, object]], chosen: object) -> None:
        """Shows these entries, and that which is chosen, without telling so."""
        with QSignalBlocker(self):
            if [(self.itemText(row), self.itemData(row)) for row in range(self.count())] != list(items):
                self.clear()
                for text, data in items:
                    self.addItem(text, data)
            row = next((row for row, (_, data) in enumerate(items) if data == chosen), -1)
            self.setCurrentIndex(row)
            self.setToolTip(self.currentText())


class Ways(Card):
    """The ways to read a source, the likeliest first."""

    chosen = Signal(object)
    """A Dataset."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Dataset, ...] = ()
        self._group = QButtonGroup(self)
        self._heading = label(self.tr("Read as"), "strong")
        self._near = label("", "warning")
        self.add(self._heading)
        self.column.setSpacing(STEP)

    def show_ways(self, found: Sequence[Dataset], chosen: Dataset | None, *, close: bool) -> None:
        """Shows the ways that there are; hidden where there is one."""
        ways = tuple(one for place, one in enumerate(found) if place == 0 or one is chosen or _worth(one, found[0]))
        if all(one.format.startswith("table of texts") for one in ways):
            ways = ways[:1]  # each of several is a file that can be chosen
        ways = ways[:MOST_WAYS]
        self.setVisible(len(ways) > 1)
        if [one.format for one in ways] != [one.format for one in self._found]:
            for old in self._group.buttons():
                self._group.removeButton(old)
            clear(self.column)
            self._heading, self._near = label(self.tr("Read as"), "strong"), label("", "warning")
            self.add(self._heading)
            for place, way in enumerate(ways):
                words = self._called(way)
                made = QRadioButton()
                made.setObjectName(f"way-{place}")
                made.setAccessibleName(words)
                made.setToolTip(words)
                font = made.font()
                font.setBold(True)  # as the style sheet has it
                short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, WAY)
                made.setText(literal(short))
                made.clicked.connect(lambda _on=True, place=place: self.chosen.emit(self._found[place]))
                self._group.addButton(made, place)
                self.add(made)
            self.add(self._near)
            for item in (self._heading, *self._group.buttons()):
                item.show()  # a layout would do so later, and count them out until then
        self._found = ways
        place = next((place for place, way in enumerate(ways) if way is chosen), -1)
        if place >= 0:
            self._group.button(place).setChecked(True)
        self._near.setText(self.tr("The first two are nearly as likely.") if close else "")
        self._near.setVisible(close)

    def _called(self, way: Dataset) -> str:
        """What a way to read a source is called."""
        used = sorted(way.survey.used) if way.survey is not None else []
        tables = [name for name in used if name.lower().endswith(READ_WHOLE)]
        table = shortened(printable(tables[0]), FILE) if tables else ""
        titles = {
            "class folders below split folders": self.tr("Split and class folders"),
            "class folders": self.tr("One folder per class"),
            "images without labels": self.tr("Images without labels"),
            "table of paths": self.tr("Table of images ({})").format(table),
            "table of boxes": self.tr("Table of boxes ({})").format(table),
            "table of texts": self.tr("Table of texts ({})").format(table),
            "folders of text files": self.tr("Folders of text files"),
            "a text a line": self.tr("One text per line"),
            "passages with questions": self.tr("Passages with questions"),
        }
        if len(tables) > 1 and way.format.startswith("table of"):
            several = self.tr("{} tables of texts") if way.task == TEXTS else self.tr("{} tables of images")
            return several.format(len(tables))
        for start, name in BOX_FORMATS.items():
            if way.format.startswith(start):
                return f"{name} ({shortened(way.format.removeprefix(start), FILE)})" if start.endswith(" in ") else name
        known = next((title for start, title in titles.items() if way.format.startswith(start)), None)
        return known or spoken(way.format)


def _worth(other: Dataset, best: Dataset) -> bool:
    """Whether a way to read a source is shown beside the best: not one that would take a readme for the data."""
    if other.survey is None or best.survey is None or other.task == QUESTIONS:
        return True
    return other.survey.samples >= FEW or best.survey.samples < MANY


class TableChoices(Card):
    """How a table is read: which one, its sheet, its columns, and how it is written. What does not apply is not shown."""

    changed = Signal(object)
    """Choices, as the person wants them now."""

    def __init__(self) -> None:
        super().__init__(self.tr("Table"))
        self._choices = Choices()
        self._view: TableView | None = None
        self._roles: ColumnRoles | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * STEP)
        self._grid.setVerticalSpacing(2 * STEP)
        self._grid.setColumnStretch(1, 1)
        self._header = QCheckBox(self.tr("The first row names the columns"))
        self._header.setObjectName("header")
        self._lists: dict[str, Combo] = {}
        self._titles = {}
        for name, words in (
            ("file", self.tr("File")),
            ("sheet", self.tr("Sheet")),
            ("image", self.tr("Images")),
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

    def show_look(self, look: Look, dataset: Dataset | None) -> None:
        """Shows how the table of a look is read; where a choice was wrong, what was chosen, so that it can be mended."""
        lost = look.table is None and look.choices != Choices()
        failed = dataset is None or lost
        view = self._view if lost else look.table
        roles = self._roles if failed else columns_of(dataset)
        self._choices, self._view, self._roles = look.choices, view, roles
        if view is None:
            self.hide()
            return
        shown = {
            "file": self._offer_files(look),
            "sheet": self._offer(
                "sheet",
                [(name, name) for name in view.sheets],
                look.choices.sheet or view.sheet,
            ),
            "delimiter": self._offer_delimiters(look, view),
            "encoding": self._offer_encodings(look, view),
        }
        for name in ROLES:
            shown[name] = self._offer_columns(name, view.columns, roles, failed=failed)
        any_role = any(shown[name] for name in ROLES)
        self._header.setVisible(any_role)
        self._header.setChecked(view.header)
        for name, there in shown.items():
            self._lists[name].setVisible(there)
            self._titles[name].setVisible(there)
        self.setVisible(any(shown.values()))

    def _offer(self, name: str, items: Sequence[tuple[str, object]], chosen: object) -> bool:
        self._lists[name].offer(items, chosen)
        return len(items) > 1

    def _offer_files(self, look: Look) -> bool:
        files = look.files
        before = [self._lists["file"].itemData(row) for row in range(1, self._lists["file"].count())]
        if look.error is not None and look.choices.file in before:
            files = tuple(before)  # the source is the same, and another of them may do
        items: list[tuple[str, object]] = [(self.tr("all that fit"), None), *((shortened(one), one) for one in files)]
        self._lists["file"].offer(items if len(files) > 1 else [], look.choices.file)
        return len(files) > 1

    def _offer_columns(self, name: str, columns: Sequence[Column], roles: ColumnRoles | None, *, failed: bool) -> bool:
        """The columns for a role; images and texts exclude one another, but where a table could be neither, both can be tried."""
        other = {"image": "text", "text": "image"}.get(name)
        place = getattr(roles, name) if roles is not None else None
        chosen = getattr(self._choices, name)
        if failed and chosen is not None:
            place = next((at for at, column in enumerate(columns) if column.written == chosen), None)
        open_ = failed and roles is None  # nobody knows what it is: both are offered
        there = bool(columns) and (open_ or (roles is not None and (other is None or place is not None)))
        none = self.tr("none") if other is None else self.tr("choose…")
        optional = [(none, None)] if other is None or open_ else []
        self._lists[name].offer([*optional, *((self._title(one), at) for at, one in enumerate(columns))], place)
        return there

    def _title(self, column: Column) -> str:
        words = f"{column.title[:ITEM]}: {', '.join(column.examples)}" if column.examples else column.title
        return words if len(words) <= ITEM else f"{words[: ITEM - 1].rstrip()}…"

    def _offer_delimiters(self, look: Look, view: TableView) -> bool:
        if view.delimiter is None:
            return False
        names = {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Vertical bar")}
        there = look.choices.delimiter or view.delimiter
        if there not in names:
            names[there] = there if there.isprintable() else self.tr("none: one column")
        return self._offer("delimiter", [(words, sign) for sign, words in names.items()], there)

    def _offer_encodings(self, look: Look, view: TableView) -> bool:
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
        guessed = replace(now, image=None, text=None, label=None, split=None, header=None)
        if name == "file":
            now = Choices(file=chosen)
        elif name in ROLES:
            columns = self._view.columns if self._view else ()
            none = None if name in ("image", "text") else ""
            now = replace(now, **{name: none if chosen is None else columns[chosen].written})  # type: ignore[arg-type]
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
        numbers = {column.written: str(place) for place, column in enumerate(columns, 1)}
        named = {name: getattr(choices, name) for name in ROLES}
        return replace(choices, **{name: numbers.get(said, said) for name, said in named.items() if said})
