"""All keys on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from transferstudio.app.widgets import label
from transferstudio.wording import QT_TRANSLATE_NOOP, word

KEYS = (
    (QT_TRANSLATE_NOOP("Words", "Everywhere"), (
        ("Alt+1 … Alt+5", QT_TRANSLATE_NOOP("Words", "Data, Model, Train, Try, Export")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Z, Ctrl+Shift+Z"), QT_TRANSLATE_NOOP("Words", "Undo, redo: every edit, back to the first one")),
        ("Esc", QT_TRANSLATE_NOOP("Words", "Cancel what is going on")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+N, Ctrl+Shift+N, Ctrl+O"), QT_TRANSLATE_NOOP("Words", "New from a folder, new from a table or archive, open a project")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Shift+T"), QT_TRANSLATE_NOOP("Words", "Start page: try an exported model without a project")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V"), QT_TRANSLATE_NOOP("Words", "Import a folder, a file, or what is in the clipboard")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Alt+B, Ctrl+Alt+Shift+B"), QT_TRANSLATE_NOOP("Words", "Import pictures to draw boxes in; draw them in those that are here")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+W, Ctrl+Q"), QT_TRANSLATE_NOOP("Words", "Close the project, quit")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+,"), QT_TRANSLATE_NOOP("Words", "Settings")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+P"), QT_TRANSLATE_NOOP("Words", "Hold what is going on, let it go on")),
        ("F1", QT_TRANSLATE_NOOP("Words", "The guide")),
        (QT_TRANSLATE_NOOP("Words", "Shift+F1"), QT_TRANSLATE_NOOP("Words", "The words of the field in plain language")),
        ("?", QT_TRANSLATE_NOOP("Words", "This page")),
    )),
    (QT_TRANSLATE_NOOP("Words", "Data"), (
        (QT_TRANSLATE_NOOP("Words", "Arrows, Shift+arrows"), QT_TRANSLATE_NOOP("Words", "Move, select several")),
        ("1 … 9, 0", QT_TRANSLATE_NOOP("Words", "Label as the class of this number")),
        ("C", QT_TRANSLATE_NOOP("Words", "Type the name of a class, Enter labels")),
        (QT_TRANSLATE_NOOP("Words", "Enter"), QT_TRANSLATE_NOOP("Words", "Accept the suggestion")),
        ("X", QT_TRANSLATE_NOOP("Words", "Take the label off")),
        (QT_TRANSLATE_NOOP("Words", "Delete"), QT_TRANSLATE_NOOP("Words", "Take the sample out of the project")),
        (QT_TRANSLATE_NOOP("Words", "Space"), QT_TRANSLATE_NOOP("Words", "Enlarge; in there: arrows, + − 0")),
        ("N", QT_TRANSLATE_NOOP("Words", "New class")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+L"), QT_TRANSLATE_NOOP("Words", "Label what teaches most next")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+B, Ctrl+= , Ctrl+−"), QT_TRANSLATE_NOOP("Words", "Table or tiles, larger, smaller")),
    )),
    (QT_TRANSLATE_NOOP("Words", "Questions"), (
        ("A", QT_TRANSLATE_NOOP("Words", "What is selected in the passage is the answer")),
        ("U", QT_TRANSLATE_NOOP("Words", "The passage has no answer")),
        ("Q", QT_TRANSLATE_NOOP("Words", "Ask another question about the passage")),
        (QT_TRANSLATE_NOOP("Words", "Page up, Page down"), QT_TRANSLATE_NOOP("Words", "Previous, next question")),
    )),
    (QT_TRANSLATE_NOOP("Words", "Boxes"), (
        (QT_TRANSLATE_NOOP("Words", "Drag, Shift+drag"), QT_TRANSLATE_NOOP("Words", "Draw a box; also where another one lies")),
        ("1 … 9, 0, C", QT_TRANSLATE_NOOP("Words", "The class of the chosen box, and of the next ones")),
        (QT_TRANSLATE_NOOP("Words", "Arrows, Shift+arrows"), QT_TRANSLATE_NOOP("Words", "Nudge the chosen box by 1 or 10 pixels; without one: other pictures")),
        (QT_TRANSLATE_NOOP("Words", ". and , , Delete, Esc"), QT_TRANSLATE_NOOP("Words", "Next and previous box, remove it, choose none")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+C, Ctrl+V, R"), QT_TRANSLATE_NOOP("Words", "Copy, paste, repeat the boxes of the picture before")),
        (QT_TRANSLATE_NOOP("Words", "S, Enter, X"), QT_TRANSLATE_NOOP("Words", "Suggest, accept all, reject")),
        ("E", QT_TRANSLATE_NOOP("Words", "Nothing is in this picture")),
        (QT_TRANSLATE_NOOP("Words", "Wheel, Ctrl+drag"), QT_TRANSLATE_NOOP("Words", "Zoom at the pointer, pan")),
        (QT_TRANSLATE_NOOP("Words", "Page up, Page down"), QT_TRANSLATE_NOOP("Words", "Previous, next picture")),
    )),
    (QT_TRANSLATE_NOOP("Words", "Model, Train, Try, Export"), (
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Words", "Train; in Try: ask about the text")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+T, Ctrl+V"), QT_TRANSLATE_NOOP("Words", "Try a picture from a file, from the clipboard")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+E"), QT_TRANSLATE_NOOP("Words", "Export")),
    )),
)  # fmt: skip


class KeysDialog(QDialog):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        for title, keys in KEYS:
            column.addWidget(label(word(title), "strong"))
            grid = QGridLayout()
            grid.setColumnMinimumWidth(0, 200)
            grid.setColumnStretch(1, 1)
            for row, (key, what) in enumerate(keys):
                grid.addWidget(label(word(key)), row, 0)
                grid.addWidget(label(word(what), "dim"), row, 1)
            column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
