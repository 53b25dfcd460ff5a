"""All keys on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from transferstudio.app.widgets import label

KEYS = (
    ("Everywhere", (
        ("Alt+1 … Alt+5", "Data, Model, Train, Try, Export"),
        ("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo: every edit, back to the first one"),
        ("Esc", "Cancel what is going on"),
        ("Ctrl+N, Ctrl+Shift+N, Ctrl+O", "New from a folder, new from a table or archive, open a project"),
        ("Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V", "Import a folder, a file, or what is in the clipboard"),
        ("Ctrl+Alt+B, Ctrl+Alt+Shift+B", "Import pictures to draw boxes in; draw them in those that are here"),
        ("Ctrl+W, Ctrl+Q", "Close the project, quit"),
        ("Ctrl+,", "Settings"),
        ("Ctrl+P", "Hold what is going on, let it go on"),
        ("Shift+F1", "The words of the field in plain language"),
        ("?", "This page"),
    )),
    ("Data", (
        ("Arrows, Shift+arrows", "Move, select several"),
        ("1 … 9, 0", "Label as the class of this number"),
        ("C", "Type the name of a class, Enter labels"),
        ("Enter", "Accept the suggestion"),
        ("X", "Take the label off"),
        ("Delete", "Take the sample out of the project"),
        ("Space", "Enlarge; in there: arrows, + − 0"),
        ("N", "New class"),
        ("Ctrl+L", "Label what teaches most next"),
        ("Ctrl+B, Ctrl+= , Ctrl+−", "Table or tiles, larger, smaller"),
    )),
    ("Questions", (
        ("A", "What is selected in the passage is the answer"),
        ("U", "The passage has no answer"),
        ("Q", "Ask another question about the passage"),
        ("Page up, Page down", "Previous, next question"),
    )),
    ("Boxes", (
        ("Drag, Shift+drag", "Draw a box; also where another one lies"),
        ("1 … 9, 0, C", "The class of the chosen box, and of the next ones"),
        ("Arrows, Shift+arrows", "Nudge the chosen box by 1 or 10 pixels; without one: other pictures"),
        (". and , , Delete, Esc", "Next and previous box, remove it, choose none"),
        ("Ctrl+C, Ctrl+V, R", "Copy, paste, repeat the boxes of the picture before"),
        ("S, Enter, X", "Suggest, accept all, reject"),
        ("E", "Nothing is in this picture"),
        ("Wheel, Ctrl+drag", "Zoom at the pointer, pan"),
        ("Page up, Page down", "Previous, next picture"),
    )),
    ("Model, Train, Try, Export", (
        ("Ctrl+Enter", "Train; in Try: ask about the text"),
        ("Ctrl+T, Ctrl+V", "Try a picture from a file, from the clipboard"),
        ("Ctrl+E", "Export"),
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
            column.addWidget(label(self.tr(title), "strong"))
            grid = QGridLayout()
            grid.setColumnMinimumWidth(0, 200)
            grid.setColumnStretch(1, 1)
            for row, (key, what) in enumerate(keys):
                grid.addWidget(label(key), row, 0)
                grid.addWidget(label(self.tr(what), "dim"), row, 1)
            column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
