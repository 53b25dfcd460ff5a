"""The samples as a table: one row a sample, texts on two lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from transferstudio.app.data.model import SampleModel

WIDTHS = (220, 150, 150, 60, 90, 100, 140)  # of the columns, pixels
LABEL, SUGGESTION, SURE = 1, 2, 3
SIZE, IMPORTED = 5, 6  # columns that only pictures show
PICTURE_ROW, TEXT_ROW = 30, 48  # pixels


class SampleTable(QTableView):
    """See the module."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self.setObjectName("sample-table")
        self.setAccessibleName(self.tr("Samples as a table"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(10, 10))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # Rows are never measured one by one.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)

    def show_kind(self, *, texts: bool, questions: bool = False) -> None:
        """Texts get two lines a row, and most of the width; questions show no suggestions, and more of their answer."""
        self.setWordWrap(texts)
        self.verticalHeader().setDefaultSectionSize(TEXT_ROW if texts else PICTURE_ROW)
        mode = QHeaderView.ResizeMode.Stretch if texts else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setSectionResizeMode(0, mode)
        for column in (SIZE, IMPORTED):
            self.setColumnHidden(column, texts)
        for column in (SUGGESTION, SURE):
            self.setColumnHidden(column, questions)
        self.setColumnWidth(LABEL, 260 if questions else WIDTHS[LABEL])
