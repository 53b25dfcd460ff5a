"""All words of the field on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from transferstudio.app.dialogs import entitle
from transferstudio.app.glossary import WORDS, meaning, title
from transferstudio.app.widgets import label


class GlossaryDialog(QDialog):
    """See the module; for those who cannot hover, or want to read it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        entitle(self, self.tr("Glossary"))
        self.resize(640, 560)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(1, 1)
        for row, word in enumerate(sorted(WORDS, key=lambda word: title(word).casefold())):
            grid.addWidget(label(title(word), "strong"), row, 0)
            grid.addWidget(label(meaning(word), "dim"), row, 1)
        area = QScrollArea()
        area.setObjectName("glossary-list")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.windowTitle())
        area.setWidgetResizable(True)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
