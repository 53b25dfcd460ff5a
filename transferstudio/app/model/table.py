"""The catalogue as a sortable table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from transferstudio.app.glossary import meaning
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, Backbone, catalogue, find
from transferstudio.backbones.weights import is_here

NAME_ROLE = Qt.ItemDataRole.UserRole
GMACS, LICENCE = 3, 5  # the columns
LICENCE_WIDTH = 120  # pixels
SMALL = 30_000_000  # parameters


class BackboneTable(QTableWidget):
    """One row a backbone; those whose weights are on this computer come first."""

    def __init__(self) -> None:
        header = [self.tr("Network"), self.tr("Family"), self.tr("Parameters"), self.tr("GMACs"), self.tr("Input"), self.tr("Licence"), self.tr("Weights")]  # fmt: skip
        words = ["network", "", "parameters", "gmacs", "input", "licence", "weights"]
        found = sorted(catalogue().values(), key=lambda backbone: not is_here(backbone))
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
        for row, backbone in enumerate(found):
            self._fill(row, backbone)
        self.horizontalHeader().setSortIndicator(
            -1, Qt.SortOrder.AscendingOrder
        )  # as filled, until a heading is clicked
        self.setSortingEnabled(True)
        self._texts = self._boxes = False
        self.show_kind(texts=False, boxes=False)

    def show_kind(self, *, texts: bool, boxes: bool) -> None:
        """Shows the networks that read texts, or those that look at pictures, and selects the recommended one.

        ``boxes``: with those that have learnt to find things already.
        """
        self._texts, self._boxes = texts, boxes
        self.setColumnHidden(GMACS, texts)
        self.filter("", here=False, commercial=False, small=False)
        self.select(DEFAULT_TEXT if texts else DEFAULT)

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
                backbone.is_text == self._texts
                and (backbone.any_size if self._boxes else not backbone.is_detector)
                and text.strip().lower() in f"{backbone.title} {backbone.family} {backbone.languages}".lower()
            )
            fits = fits and (not here or is_here(backbone)) and (not commercial or bool(backbone.commercial))
            self.setRowHidden(row, not (fits and (not small or (backbone.parameters or 0) < SMALL)))

    def _fill(self, row: int, backbone: Backbone) -> None:
        weights = self.tr("here") if is_here(backbone) else self.tr("to download")
        licence = backbone.licence
        if backbone.commercial is False:
            licence = self.tr("{}, not commercial").format(licence)
        cells = [
            (backbone.title, None),
            (f"{backbone.family} ({backbone.languages})" if backbone.languages else backbone.family, None),
            (f"{backbone.parameters / 1e6:.1f} M" if backbone.parameters else "", backbone.parameters or 0),
            (f"{backbone.gmacs:.2f}" if backbone.gmacs else "", backbone.gmacs or 0),
            (f"{backbone.size}", backbone.size),
            (licence, None),
            (weights, None),
        ]
        for column, (text, number) in enumerate(cells):
            item = _Cell(text, number)
            item.setToolTip(text)  # a narrow column cuts it short
            if column == 0:
                item.setData(NAME_ROLE, backbone.name)
            self.setItem(row, column, item)


class _Cell(QTableWidgetItem):
    """Sorts by its number where it has one."""

    def __init__(self, text: str, number: float | None) -> None:
        super().__init__(text)
        self._number = number
        if number is not None:
            self.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def __lt__(self, other: object) -> bool:
        if isinstance(other, _Cell) and self._number is not None and other._number is not None:
            return self._number < other._number
        return isinstance(other, QTableWidgetItem) and self.text() < other.text()
