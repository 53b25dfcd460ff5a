"""The catalogue as a sortable table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from transferstudio.app.glossary import meaning
from transferstudio.app.tasks import view_of
from transferstudio.app.widgets import Cell
from transferstudio.backbones.catalogue import DEFAULT, Backbone, catalogue, find
from transferstudio.backbones.weights import is_here
from transferstudio.i18n import number, translate
from transferstudio.tasks import Task

NAME_ROLE = Qt.ItemDataRole.UserRole
FAMILY, GMACS, INPUT, LICENCE = 1, 3, 4, 5  # the columns
DISPENSABLE = (FAMILY, INPUT, GMACS, LICENCE)  # the first to go where the names would be cut short
NAME_WIDTH = 300  # pixels of a name, at most
LICENCE_WIDTH = 120  # pixels
SMALL = 30_000_000  # parameters


class BackboneTable(QTableWidget):
    """One row a backbone; those whose weights are on this computer come first."""

    def __init__(self) -> None:
        header = [self.tr("Network"), self.tr("Family"), self.tr("Parameters"), self.tr("GMACs"), self.tr("Input"), self.tr("Licence"), self.tr("Weights")]  # fmt: skip
        words = ["network", "", "parameters", "gmacs", "input", "licence", "weights"]
        found = sorted(catalogue().values(), key=lambda backbone: (not is_here(backbone), backbone.historical))
        super().__init__(len(found), len(header))
        self.setObjectName("backbones")
        self.setAccessibleName(self.tr("Networks"))
        self.setHorizontalHeaderLabels(header)
        for column, word in enumerate(words):
            heading = self.horizontalHeaderItem(column)
            if heading is not None and word:
                heading.setToolTip(meaning(word))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab must not choose another network
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(LICENCE, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(LICENCE, LICENCE_WIDTH)  # the longest is rare, and would cut the names short
        self.horizontalHeader().setMinimumSectionSize(64)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        for row, backbone in enumerate(found):
            self._fill(row, backbone)
        self.horizontalHeader().setSortIndicator(
            -1, Qt.SortOrder.AscendingOrder
        )  # as filled, until a heading is clicked
        self.setSortingEnabled(True)
        self.show_task(view_of("").task)

    def show_task(self, task: Task, recommended: str | None = None) -> None:
        """Shows the networks that suit a task, and selects the recommended one, by name."""
        self._task = task
        self.filter("", here=False, commercial=False, small=False)
        self._make_room()
        self.select(recommended or task.info.default_backbone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._make_room()
        if event.size().height() < event.oldSize().height() and self.selectedItems():
            self.scrollTo(self.currentIndex())  # more is said of the chosen network below, which must not hide it

    def _make_room(self) -> None:
        """Leaves columns out until the names fit."""
        header = self.horizontalHeader()
        wanted = {
            column: max(header.sectionSizeHint(column), self.sizeHintForColumn(column), header.minimumSectionSize())
            for column in range(1, self.columnCount())
        }
        wanted[LICENCE] = LICENCE_WIDTH
        room = self.viewport().width() - min(NAME_WIDTH, self.sizeHintForColumn(0))
        gone = {GMACS} if self._task.info.reads_texts else set()
        for column in DISPENSABLE:
            if sum(width for kept, width in wanted.items() if kept not in gone) <= room:
                break
            gone.add(column)
        for column in wanted:
            self.setColumnHidden(column, column in gone)

    def chosen(self) -> str:
        """The name of the selected backbone."""
        rows = self.selectionModel().selectedRows()
        item = self.item(rows[0].row(), 0) if rows else None
        return str(item.data(NAME_ROLE)) if item else DEFAULT

    def select(self, name: str) -> None:
        """Selects a backbone by its name."""
        for row in range(self.rowCount()):
            if self._name(row) == name:
                self.selectRow(row)

    def add(self, backbone: Backbone) -> None:
        """Adds a network of the person's own as the first row, and selects it."""
        names = {self._name(row) for row in range(self.rowCount())}
        if backbone.name not in names:
            self.setSortingEnabled(False)  # else the row moves while it is filled
            self.insertRow(0)
            self._fill(0, backbone)
            self.setSortingEnabled(True)
        self.select(backbone.name)

    def shown(self) -> list[str]:
        """The names of the networks that are not hidden, in the table's order."""
        return [self._name(row) for row in range(self.rowCount()) if not self.isRowHidden(row)]

    def _name(self, row: int) -> str:
        item = self.item(row, 0)
        return str(item.data(NAME_ROLE)) if item else ""

    def filter(self, text: str, *, here: bool, commercial: bool, small: bool) -> None:
        """Hides what does not match: a text in name or family, weights on this computer, licence, size."""
        for row in range(self.rowCount()):
            backbone = find(self._name(row))
            fits = (
                backbone.is_text == self._task.info.reads_texts
                and (backbone.any_size if self._task.info.takes_detectors else not backbone.is_detector)
                and text.strip().lower() in f"{backbone.title} {_family(backbone)}".lower()
            )
            fits = fits and (not here or is_here(backbone)) and (not commercial or bool(backbone.commercial))
            self.setRowHidden(row, not (fits and (not small or (backbone.parameters or 0) < SMALL)))

    def _fill(self, row: int, backbone: Backbone) -> None:
        weights = self.tr("installed") if is_here(backbone) else self.tr("to download")
        licence = backbone.licence
        if backbone.commercial is False:
            licence = self.tr("{}, non-commercial").format(licence)
        cells = [
            (title_of(backbone), None),
            (_family(backbone), None),
            (f"{number(backbone.parameters / 1e6, 1)} M" if backbone.parameters else "", backbone.parameters or 0),
            (number(backbone.gmacs, 2) if backbone.gmacs else "", backbone.gmacs or 0),
            (f"{backbone.size}", backbone.size),
            (licence, None),
            (weights, None),
        ]
        for column, (text, value) in enumerate(cells):
            item = Cell(text, value)
            item.setToolTip(text)  # a narrow column cuts it short
            if column == 0:
                item.setData(NAME_ROLE, backbone.name)
            self.setItem(row, column, item)


def title_of(backbone: Backbone) -> str:
    """What a network is called, and whether it is only kept because it is cited."""
    return (
        translate("BackboneTable", "{} (historical)").format(backbone.title) if backbone.historical else backbone.title
    )


def _family(backbone: Backbone) -> str:
    return f"{backbone.family} ({languages_in_words(backbone)})" if backbone.languages else backbone.family


def languages_in_words(backbone: Backbone) -> str:
    """What languages a network reads: “en”, “100 languages”; empty for images."""
    count, several, _ = backbone.languages.partition(" languages")
    return translate("BackboneTable", "{} languages").format(count) if several else count
