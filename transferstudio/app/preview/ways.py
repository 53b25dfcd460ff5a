"""The ways to read a source, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton

from transferstudio.app.tasks import view_of
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, clear, label, literal, shortened
from transferstudio.formats import DetectedSource
from transferstudio.formats.json_entries import LINES_SUFFIXES
from transferstudio.formats.preview import TABLES
from transferstudio.formats.records import printable
from transferstudio.i18n import Message, translate_message

MOST_WAYS, WAY = 5, 256  # ways to read a source, and pixels of each
FILE = 18  # letters of a file that are shown
FEW, MANY = 3, 30  # samples
READ_WHOLE = (*TABLES, *LINES_SUFFIXES, ".json", ".txt")
BOX_FORMATS = {
    "COCO, boxes in {}": "COCO",
    "YOLO, classes in {}": "YOLO",
    "YOLO, classes by number": "YOLO",
    "YOLO in one file, one line per image": "YOLO",
    "Pascal VOC, one XML file per image": "Pascal VOC",
    "LabelMe, one JSON file per image": "LabelMe",
}  # templates of formats, and their names in every language
TABLES_OF_TEXTS = ("table of texts in {}",)
SEVERAL_TABLES = ("table of paths", "table of boxes in {}", *TABLES_OF_TEXTS)
AROUND = ("{}, {}", "{} in a zip archive")  # templates of which the format is the first value


class Ways(Card):
    """The ways to read a source, the likeliest first."""

    chosen = Signal(object)
    """A Dataset."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[DetectedSource, ...] = ()
        self._group = QButtonGroup(self)
        self._heading = label(self.tr("Read as"), "strong")
        self._near = label("", "warning")
        self.add(self._heading)
        self.column.setSpacing(STEP)

    def show_ways(self, found: Sequence[DetectedSource], chosen: DetectedSource | None, *, close: bool) -> None:
        """Shows the ways that there are; hidden where there is one."""
        ways = tuple(one for index, one in enumerate(found) if index == 0 or one is chosen or _worth(one, found[0]))
        if all(kind_of(one.format).template in TABLES_OF_TEXTS for one in ways):
            ways = ways[:1]  # each of several is a file that can be chosen
        ways = ways[:MOST_WAYS]
        self.setVisible(len(ways) > 1)
        if [one.format for one in ways] != [one.format for one in self._found]:
            for old in self._group.buttons():
                self._group.removeButton(old)
            clear(self.column)
            self._heading, self._near = label(self.tr("Read as"), "strong"), label("", "warning")
            self.add(self._heading)
            for index in range(len(ways)):
                made = QRadioButton()
                made.setObjectName(f"way-{index}")
                made.clicked.connect(lambda _on=True, index=index: self.chosen.emit(self._found[index]))
                self._group.addButton(made, index)
                self.add(made)
            self.add(self._near)
            for item in (self._heading, *self._group.buttons()):
                item.show()  # a layout would do so later, and count them out until then
        self._found = ways
        for button, way in zip(self._group.buttons(), ways, strict=True):
            _entitle(button, self._called(way))
        index = next((index for index, way in enumerate(ways) if way is chosen), -1)
        if index >= 0:
            self._group.button(index).setChecked(True)
        self._near.setText(self.tr("The first two match about equally well.") if close else "")
        self._near.setVisible(close)

    def _called(self, way: DetectedSource) -> str:
        """What a way to read a source is called."""
        used = sorted(way.survey.used) if way.survey is not None else []
        tables = [name for name in used if name.lower().endswith(READ_WHOLE)]
        table = shortened(printable(tables[0]), FILE) if tables else ""
        kind = kind_of(way.format)
        titles = {
            "class folders below split folders": self.tr("Split and class folders"),
            "class folders": self.tr("One folder per class"),
            "innermost class folders": self.tr("Innermost folders as classes"),
            "classes from file names": self.tr("Classes from file names"),
            "numbered lists, boxes in {}": self.tr("Numbered lists, with boxes"),
            "numbered lists": self.tr("Numbered lists"),
            "images without labels": self.tr("Images without labels"),
            "table of paths": self.tr("Table of images ({})").format(table),
            "table of boxes in {}": self.tr("Table of boxes ({})").format(table),
            "table of texts in {}": self.tr("Table of texts ({})").format(table),
            "folders of text files": self.tr("Folders of text files"),
            "one text per line in {}": self.tr("One text per line"),
            "passages with questions": self.tr("Passages with questions"),
            "passages with questions in {}": self.tr("Passages with questions"),
        }
        if len(tables) > 1 and kind.template in SEVERAL_TABLES:
            several = (
                self.tr("{} tables of texts")
                if view_of(way.task).task.info.reads_texts
                else self.tr("{} tables of images")
            )
            return several.format(len(tables))
        if kind.template in BOX_FORMATS:
            name = BOX_FORMATS[kind.template]
            return f"{name} ({shortened(str(kind.values[0]), FILE)})" if kind.values else name
        return titles.get(kind.template) or translate_message(way.format)


def kind_of(format_: Message) -> Message:
    """What a format is without what it is in, and without what is shown of its columns."""
    while format_.template in AROUND and isinstance(format_.values[0], Message):
        format_ = format_.values[0]
    return format_


def _entitle(button: QAbstractButton, words: str) -> None:
    """Names a way, as far as there is room; of the same way it changes with the tables that are chosen."""
    button.setAccessibleName(words)
    button.setToolTip(words)
    font = button.font()
    font.setBold(True)  # as the style sheet has it
    button.setText(literal(QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, WAY)))


def _worth(other: DetectedSource, best: DetectedSource) -> bool:
    """Whether a way to read a source is shown beside the best: not one that would take a readme for the data."""
    if other.survey is None or best.survey is None or not view_of(other.task).has_classes:
        return True
    return other.survey.samples >= FEW or best.survey.samples < MANY
