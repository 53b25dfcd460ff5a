"""All keys on one page, which scrolls and can be searched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider, QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from transferstudio.app.dialogs import entitle
from transferstudio.app.layouts import scrolling
from transferstudio.app.tasks import VIEWS
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import label, shortcut
from transferstudio.i18n import QT_TRANSLATE_NOOP, translate_word

WIDTH, HEIGHT = 620, 640  # pixels
KEYS = (
    (QT_TRANSLATE_NOOP("Words", "Everywhere"), (
        ("Alt+1 … Alt+5", QT_TRANSLATE_NOOP("Words", "Data, Model, Train, Try, Export")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Z, Ctrl+Shift+Z"), QT_TRANSLATE_NOOP("Words", "Undo, redo: every edit, back to the first one")),
        ("Esc", QT_TRANSLATE_NOOP("Words", "Leave the focused element; this stops nothing")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+."), QT_TRANSLATE_NOOP("Words", "Stop the current task; training only after confirmation")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+N, Ctrl+Shift+N, Ctrl+O"), QT_TRANSLATE_NOOP("Words", "Start page: new from a folder, new from a table or archive, open a project")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Shift+T"), QT_TRANSLATE_NOOP("Words", "Start page: try an exported model without a project")),
        (QT_TRANSLATE_NOOP("Words", "F2, Delete"), QT_TRANSLATE_NOOP("Words", "Start page: rename a recent project, remove it from the list")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+W, Ctrl+Q"), QT_TRANSLATE_NOOP("Words", "Close the project, quit")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+,"), QT_TRANSLATE_NOOP("Words", "Settings")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+P"), QT_TRANSLATE_NOOP("Words", "Pause or resume the current task")),
        (QT_TRANSLATE_NOOP("Words", "Menu, Shift+F10"), QT_TRANSLATE_NOOP("Words", "Actions for the focused sample, class or project")),
        ("F1", QT_TRANSLATE_NOOP("Words", "The guide")),
        (QT_TRANSLATE_NOOP("Words", "Shift+F1"), QT_TRANSLATE_NOOP("Words", "Machine learning terms in plain language")),
        ("?", QT_TRANSLATE_NOOP("Words", "This page")),
    )),
    (QT_TRANSLATE_NOOP("Words", "Data"), (
        (QT_TRANSLATE_NOOP("Words", "Arrows, Shift+arrows"), QT_TRANSLATE_NOOP("Words", "Move, select several")),
        ("1 … 9, 0", QT_TRANSLATE_NOOP("Words", "Label as the class with this key")),
        ("C", QT_TRANSLATE_NOOP("Words", "Choose from all classes, or add one")),
        (QT_TRANSLATE_NOOP("Words", "Enter"), QT_TRANSLATE_NOOP("Words", "Accept the suggestion")),
        ("K", QT_TRANSLATE_NOOP("Words", "Keep a label that looks wrong")),
        ("X", QT_TRANSLATE_NOOP("Words", "Remove the label")),
        ("T", QT_TRANSLATE_NOOP("Words", "Move to another split")),
        ("M", QT_TRANSLATE_NOOP("Words", "Show the samples most like the selected ones")),
        ("Esc", QT_TRANSLATE_NOOP("Words", "Clear the selection, then the filters")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+F"), QT_TRANSLATE_NOOP("Words", "Search by name or text")),
        ("F5", QT_TRANSLATE_NOOP("Words", "Refresh the filtered samples after edits")),
        (QT_TRANSLATE_NOOP("Words", "Delete"), QT_TRANSLATE_NOOP("Words", "Remove the sample from the project")),
        (QT_TRANSLATE_NOOP("Words", "Space"), QT_TRANSLATE_NOOP("Words", "Enlarge; then: arrows, + − and Ctrl+0")),
        ("N", QT_TRANSLATE_NOOP("Words", "New class")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+L"), QT_TRANSLATE_NOOP("Words", "Show the most informative samples first")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Shift+L"), QT_TRANSLATE_NOOP("Words", "Get advice on networks and labels")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Shift+M"), QT_TRANSLATE_NOOP("Words", "Show the map of samples")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+B, Ctrl+= , Ctrl+−"), QT_TRANSLATE_NOOP("Words", "Table or tiles, larger, smaller")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+I, Ctrl+Shift+I, Ctrl+Shift+V"), QT_TRANSLATE_NOOP("Words", "Import a folder, a file or the clipboard contents")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Alt+I, Ctrl+Alt+D"), QT_TRANSLATE_NOOP("Words", "Import a table and choose its columns; import documents to ask questions about")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Alt+B, Ctrl+Alt+Shift+B"), QT_TRANSLATE_NOOP("Words", "Import images to draw boxes in; draw boxes in the images of this project")),
    )),
    *(view.keys for view in VIEWS.values() if view.keys is not None),
    (QT_TRANSLATE_NOOP("Words", "Model, Train, Try, Export"), (
        (QT_TRANSLATE_NOOP("Words", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Words", "Train; in Try: predict the text")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+R"), QT_TRANSLATE_NOOP("Words", "Try a sample from the test set")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+T, Ctrl+V"), QT_TRANSLATE_NOOP("Words", "Try an image from a file, from the clipboard")),
        (QT_TRANSLATE_NOOP("Words", "Ctrl+E"), QT_TRANSLATE_NOOP("Words", "Export")),
    )),
)  # fmt: skip


class KeysDialog(QDialog):
    """See the module."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        entitle(self, self.tr("Keyboard shortcuts"))
        self.search = QLineEdit()
        self.search.setObjectName("search-keys")
        self.search.setPlaceholderText(self.tr("Search for a key or what it does"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._nothing = label(self.tr("No matching key. Search for something else."), "dim")
        self._nothing.hide()
        self._groups = [_Group(translate_word(title), keys) for title, keys in KEYS]
        inside = QWidget()
        rows = QVBoxLayout(inside)
        for group in self._groups:
            rows.addWidget(group)
        rows.addWidget(self._nothing)
        rows.addStretch(1)
        self.list = scrolling(inside)
        self.list.setObjectName("key-list")
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setAccessibleName(self.windowTitle())
        scrolls = QAbstractSlider.SliderAction
        for key, action in (
            ("Down", scrolls.SliderSingleStepAdd),
            ("Up", scrolls.SliderSingleStepSub),
            ("PgDown", scrolls.SliderPageStepAdd),
            ("PgUp", scrolls.SliderPageStepSub),
        ):
            shortcut(self.search, key, partial(self.list.verticalScrollBar().triggerAction, action))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.search, self.list, buttons):
            column.addWidget(widget)
        self.resize(WIDTH, min(HEIGHT, self.screen().availableGeometry().height() - 60))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [group.show_matching(words) for group in self._groups]
        self._nothing.setVisible(not any(found))


class _Group(QWidget):
    """The keys of one part of the window."""

    def __init__(self, title: str, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 2 * STEP)
        grid.setColumnMinimumWidth(0, 200)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(title, "strong"), 0, 0, 1, 2)
        self._rows = []
        for row, (key, what) in enumerate(keys, start=1):
            pair = label(translate_word(key)), label(translate_word(what), "dim")
            for column, part in enumerate(pair):
                grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
            self._rows.append((f"{title} {pair[0].text()} {pair[1].text()}".casefold(), pair))

    def show_matching(self, words: Sequence[str]) -> bool:
        """Shows the keys in whose line all words stand; whether there are any."""
        any_ = False
        for text, pair in self._rows:
            fits = all(one in text for one in words)
            any_ |= fits
            for part in pair:
                part.setVisible(fits)
        self.setVisible(any_)
        return any_
