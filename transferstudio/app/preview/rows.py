"""Ten rows of a source that is previewed: texts or questions as they would come in, or a table as it stands; and its classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from transferstudio.app.widgets import Cell
from transferstudio.formats import QuestionRecord, TextRecord
from transferstudio.formats.preview import TableView
from transferstudio.i18n import number, translate_word

LETTERS = 300  # of a cell that are shown
MOST_WIDE, MOST_LABEL = 260, 200  # pixels of a column of a table as it stands, and of labels
ROW, DOT, EDGE = 28, 8, 4  # pixels
ONE_LINE, TWO_LINES, LINE = 34, 50, 60  # pixels of a row; letters from which a cell takes two lines
MOST_CLASSES, FEWEST, SEEN = 2000, 3, 9  # that are listed, that are seen at once at least, and that are at first


class SampleRows(QTableWidget):
    """See the module."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview-rows")
        self.setAccessibleName(self.tr("Samples"))
        _quiet(self)
        self.setWordWrap(True)

    def wanted_height(self) -> int:
        """The height in which all rows are seen."""
        return self.horizontalHeader().sizeHint().height() + self.rowCount() * self.verticalHeader().defaultSectionSize() + 2 * EDGE  # fmt: skip

    def show_texts(self, samples: Sequence[TextRecord]) -> None:
        """Texts with their labels and splits."""
        columns = [self.tr("Text"), self.tr("Label")]
        rows = [[one.text, one.label or self.tr("no label")] for one in samples]
        if any(one.split for one in samples):
            columns.append(self.tr("Split"))
            for row, one in zip(rows, samples, strict=True):
                row.append(translate_word(one.split) if one.split else "")
        self._show(columns, rows)
        for index in range(1, len(columns)):
            self._narrow(index)

    def show_questions(self, samples: Sequence[QuestionRecord]) -> None:
        """Questions with their answers and passages; documents that nobody has asked about show those alone."""
        if not any(one.question for one in samples):
            self._show([self.tr("Passage")], [[one.passage] for one in samples])
            return
        self._show([self.tr("Question"), self.tr("Answer"), self.tr("Passage")], [
            [one.question, self._answer(one), one.passage] for one in samples
        ])  # fmt: skip
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_table(self, view: TableView) -> None:
        """The first rows of a table as they stand in it."""
        self._show([column.title for column in view.columns], [list(row) for row in view.rows])
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.resizeColumnsToContents()
        for index in range(self.columnCount()):
            self.setColumnWidth(index, min(MOST_WIDE, self.columnWidth(index) + 8))
        header.setStretchLastSection(True)

    def _answer(self, one: QuestionRecord) -> str:
        if one.answers is None:
            return self.tr("unanswered")
        return one.passage[slice(*one.answers[0])] if one.answers else self.tr("no answer in the passage")

    def _show(self, columns: list[str], rows: list[list[str]]) -> None:
        self.clear()
        long = any(len(cell) > LINE for row in rows for cell in row)
        self.verticalHeader().setDefaultSectionSize(TWO_LINES if long else ONE_LINE)
        self.horizontalHeader().setStretchLastSection(False)
        self.setColumnCount(len(columns))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(columns)
        for line, row in enumerate(rows):
            for index, cell in enumerate(row[: len(columns)]):
                item = QTableWidgetItem(" ".join(cell[: 2 * LETTERS].split())[:LETTERS])
                item.setToolTip(item.text())
                self.setItem(line, index, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _narrow(self, index: int) -> None:
        """A column as wide as what is in it, within bounds."""
        width = min(MOST_LABEL, max(90, self.sizeHintForColumn(index) + 12))
        self.horizontalHeader().setSectionResizeMode(index, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(index, width)


class ClassCounts(QTableWidget):
    """All classes of a source with their colours, and how many samples each has as far as is counted; no higher than they need."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setObjectName("preview-classes")
        self.setAccessibleName(self.tr("Classes"))
        _quiet(self)
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIconSize(QSize(DOT, DOT))

    def sizeHint(self) -> QSize:
        """Some classes are seen at once, and more scroll."""
        return QSize(super().sizeHint().width(), min(self.rowCount(), SEEN) * ROW + 2 * EDGE)

    def show_counts(self, counts: Mapping[str, int], colours: Mapping[str, str]) -> None:
        """Shows these classes by name; one whose number is not known yet has none."""
        names = sorted(counts, key=str.casefold)[:MOST_CLASSES]
        scrolled = self.verticalScrollBar().value()
        if len(names) != self.rowCount():
            self.setRowCount(len(names))
        for row, name in enumerate(names):
            item = QTableWidgetItem(_dot(colours.get(name, "")), name)
            item.setToolTip(name)
            self.setItem(row, 0, item)
            self.setItem(row, 1, Cell(number(counts[name]) if counts[name] else "", counts[name]))
        self.verticalScrollBar().setValue(scrolled)
        self.setMinimumHeight(min(max(len(names), 1), FEWEST) * ROW + 2 * EDGE)
        self.setMaximumHeight(len(names) * ROW + 2 * EDGE)
        self.updateGeometry()


def _quiet(table: QTableWidget) -> None:
    """A table to be read."""
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)


def _dot(colour: str) -> QIcon:
    """A dot of a colour, the same in a row that is selected."""
    made = QPixmap(DOT, DOT)
    made.fill(Qt.GlobalColor.transparent)
    if colour:
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(0, 0, DOT, DOT)
        painter.end()
    icon = QIcon(made)
    icon.addPixmap(made, QIcon.Mode.Selected)
    return icon
