"""Which column of a table holds the texts, the labels and the splits: guessed, shown on its first rows, and open to be changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import label
from transferstudio.formats.texts import LOOKED_AT, TextColumns, columns_of_texts, first_rows
from transferstudio.formats.trees import FolderTree

SHOWN_ROWS, SHOWN_COLUMNS, SHOWN_LETTERS = 12, 50, 200
MOST_WIDE = 420  # pixels of a column


class ColumnChooser(QDialog):
    """See the module; :meth:`columns` tells what was chosen.

    Raises:
        DataError: the table cannot be read.
    """

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns of {}").format(path.name))
        self.resize(860, 520)
        rows = first_rows(FolderTree(path.parent), path.name, LOOKED_AT)
        self._rows = [row[:SHOWN_COLUMNS] for row in rows[: SHOWN_ROWS + 1]]
        guess = columns_of_texts(rows) or TextColumns(0, None, None, header=False)
        self._header = QCheckBox(self.tr("The first row names the columns"))
        self._header.setObjectName("header")
        self._header.setChecked(guess.header)
        self._choices = {
            name: self._choice(name, words, optional=name != "text")
            for name, words in (
                ("text", self.tr("Texts")),
                ("label", self.tr("Labels")),
                ("split", self.tr("Splits (train, validation, test)")),
            )
        }
        self._table = QTableWidget()
        self._table.setObjectName("preview")
        self._table.setAccessibleName(self.tr("The first rows of the table"))
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Import"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for choice in self._choices.values():
            form.addRow(choice.accessibleName(), choice)
        form.addRow("", self._header)
        self._why = label("", "warning")
        column = QVBoxLayout(self)
        column.setSpacing(2 * STEP)
        column.addLayout(form)
        column.addWidget(self._table, 1)
        column.addWidget(self._why)
        column.addWidget(self._buttons)
        self._name_columns()
        for name, place in (("text", guess.text), ("label", guess.label), ("split", guess.split)):
            self._choices[name].setCurrentIndex(self._choices[name].findData(place))
        self._header.toggled.connect(lambda _on: self._name_columns())
        for choice in self._choices.values():
            choice.currentIndexChanged.connect(lambda _index: self._check())
        self._check()

    def columns(self) -> TextColumns:
        """What is chosen."""
        text, said, split = (self._choices[name].currentData() for name in ("text", "label", "split"))
        return TextColumns(text, said, split, header=self._header.isChecked())

    def _choice(self, name: str, words: str, *, optional: bool) -> QComboBox:
        made = QComboBox()
        made.setObjectName(f"{name}-column")
        made.setAccessibleName(words)
        for place in ([None] if optional else []) + list(range(max(map(len, self._rows), default=1))):
            made.addItem(self.tr("none") if place is None else "", place)
        return made

    def _name_columns(self) -> None:
        """Gives the columns their names, and shows the rows below them."""
        header = self._header.isChecked()
        first = self._rows[0] if self._rows and header else []
        body = self._rows[1:] if header else self._rows[:SHOWN_ROWS]
        width = max(map(len, self._rows), default=1)
        names = [
            (first[place].strip() if place < len(first) else "")[:40] or self.tr("column {}").format(place + 1)
            for place in range(width)
        ]
        for choice in self._choices.values():
            for item in range(choice.count()):
                if choice.itemData(item) is not None:
                    choice.setItemText(item, names[choice.itemData(item)])
        self._table.setRowCount(len(body))
        self._table.setColumnCount(width)
        self._table.setHorizontalHeaderLabels(names)
        for number, row in enumerate(body):
            for place, cell in enumerate(row):
                self._table.setItem(number, place, QTableWidgetItem(" ".join(cell.split())[:SHOWN_LETTERS]))
        self._table.resizeColumnsToContents()
        for place in range(width):
            self._table.setColumnWidth(place, min(MOST_WIDE, self._table.columnWidth(place) + 2 * STEP))

    def _check(self) -> None:
        chosen = [self._choices[name].currentData() for name in ("text", "label", "split")]
        used = [place for place in chosen if place is not None]
        twice = len(used) != len(set(used))
        self._why.setText(self.tr("One column is chosen twice.") if twice else "")
        self._why.setVisible(twice)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not twice)
