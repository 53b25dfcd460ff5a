"""The samples as a table: one row a sample, texts on two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView

from transferstudio.app.data.class_rows import BREAKS
from transferstudio.app.data.column_orders import order_clicked, sign_of
from transferstudio.app.data.query import Order
from transferstudio.app.data.sample_view import SampleView
from transferstudio.app.tasks import TaskView, view_of

if TYPE_CHECKING:
    from transferstudio.app.data.model import SampleModel

WIDTHS = (220, 150, 150, 90, 90, 100, 140)  # of the columns, pixels
WIDEST = 180  # pixels of labels and suggestions, at most
ENOUGH = 400  # pixels for names, labels and suggestions; a smaller window does without sizes and dates
LABEL, SUGGESTION, SURE, SPLIT = 1, 2, 3, 4
SIZE, IMPORTED = 5, 6  # columns that are details


class SampleTable(SampleView, QTableView):
    """See the module."""

    order_wanted = Signal(object)
    """An Order that the head of a column was clicked for."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self.setObjectName("sample-table")
        self.setAccessibleName(self.tr("Samples as a table"))
        self.setModel(model)
        self._model = model
        self._given: dict[int, int] = {}
        """The pixels that labels and suggestions were given here; a person may have chosen others since."""
        self._view = view_of("")
        self._wanted: dict[int, int] = {}
        """How wide what was seen in them is."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._share_room)
        for seen in (model.modelReset, model.dataChanged, model.repaint):
            seen.connect(self._soon.start)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leaves the table, as it leaves all else
        self.setWordWrap(False)
        self.setIconSize(QSize(10, 10))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # Rows are never measured one by one.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(0)  # only what is in view
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._names = _Names(self)
        self.horizontalHeader().sectionClicked.connect(self._ask_order)
        model.modelReset.connect(self._show_order)
        for column in (LABEL, SUGGESTION):
            self.setItemDelegateForColumn(column, self._names)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)

    def show_task(self, view: TaskView) -> None:
        """Looks as suits the samples of a task."""
        look = view.table
        self.setWordWrap(look.lines)
        self.verticalHeader().setDefaultSectionSize(look.row)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._view = view
        for column in (LABEL, SUGGESTION):
            self.setColumnWidth(column, WIDTHS[column])
        self._given = {LABEL: WIDTHS[LABEL], SUGGESTION: WIDTHS[SUGGESTION]} if look.label is None else {}
        self._wanted = {}
        self._share_room()
        if look.label is not None:
            self.setColumnWidth(LABEL, look.label)

    def _ask_order(self, column: int) -> None:
        """The head of a column was clicked."""
        now = self._model.query.order
        self.order_wanted.emit(order_clicked(column, now, self._view))

    def _show_order(self) -> None:
        """The head of the column that the samples are ordered by says so."""
        query, header = self._model.query, self.horizontalHeader()
        sign = sign_of(query.order, self._view)
        if query.only is not None and query.order == Order.NAME:
            sign = None  # they have an order of their own
        header.setSortIndicatorShown(sign is not None)
        if sign is not None:
            header.setSortIndicator(*sign)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QTableView."""
        super().resizeEvent(event)
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        """See QTableView."""
        super().showEvent(event)
        self._soon.start()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as among tiles; the columns of a row are no places of their own."""
        rows = self.model().rowCount()
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: rows - 1}
        if action in ends and rows:
            return self.model().index(ends[action], 0)
        return super().moveCursor(action, modifiers)

    def _share_room(self) -> None:
        """Labels and suggestions take what they need, and leave the rest to texts or names; a width that a person chose stays.

        Sizes and dates are shown where there is room for them.
        """
        if not self.isVisible():  # what has no place yet is measured row by row
            return
        header = self.horizontalHeader()
        suggestions = self._model.suggestions
        for column in (SUGGESTION, SURE):  # empty columns would take the room of the texts
            self.setColumnHidden(column, not self._view.suggests or suggestions is None or not suggestions.available)
        room = self.viewport().width() - self.columnWidth(SURE) - self.columnWidth(SPLIT)
        look = self._view.table
        for column in (SIZE, IMPORTED):
            room -= WIDTHS[column]
            self.setColumnHidden(column, not look.details or room < ENOUGH)
            room += WIDTHS[column] * self.isColumnHidden(column)
        for column, before in self._given.items():
            if self.isColumnHidden(column) or self.columnWidth(column) != before:
                continue
            least = header.sectionSizeHint(column)
            # Columns never become narrower again while one scrolls.
            self._wanted[column] = max(self._wanted.get(column, least), self.sizeHintForColumn(column))
            self._given[column] = max(least, min(self._wanted[column], WIDEST, int(room * look.share)))
            self.setColumnWidth(column, self._given[column])

    def drags_from(self, at: QPoint) -> bool:
        """From a selected row; a press on another one selects."""
        index = self.indexAt(at)
        return index.isValid() and self.selectionModel().isSelected(index) and self._model.view.classifies


class _Names(QStyledItemDelegate):
    """Names of classes, which may go on in the second line of a row after each of their parts, as in the list of classes."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """See the class."""
        return super().displayText(value, locale).translate(BREAKS)
