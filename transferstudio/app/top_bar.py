"""The line at the top: what is open, the way back to the start page, and what can be done wherever one is."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, label
from transferstudio.errors import TrainingError
from transferstudio.i18n import translate_message

HEIGHT = 44  # pixels


class TopBar(QFrame):
    """See the module; each signal is a button."""

    home = Signal()
    undo = Signal()
    redo = Signal()
    guide = Signal()
    keys = Signal()
    words = Signal()
    settings = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(HEIGHT)
        self.heading, self.summary = label("", "strong"), label("", "dim")
        self.heading.setWordWrap(False)
        leave = self.tr("Close the project and go to the start page; everything is saved")
        self._home = button("", self.home.emit, name="home", tip=leave, key="Ctrl+W", icon="house")
        self._home.setAccessibleName(self.tr("Start page"))
        self._undo = button("", self.undo.emit, name="undo", tip=self.tr("Undo"), key="Ctrl+Z", icon="arrow-u-up-left")
        self._redo = button(
            "", self.redo.emit, name="redo", tip=self.tr("Redo"), key="Ctrl+Shift+Z", icon="arrow-u-up-right"
        )
        for item in (self._undo, self._redo):
            item.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys go on to what they went to before
        always = self._always()
        for item in (self._home, self._undo, self._redo, *always):
            item.setProperty("role", "flat")
        bar = QHBoxLayout(self)
        bar.setContentsMargins(4 * STEP, STEP, 4 * STEP, STEP)
        bar.addWidget(self._home)
        bar.addWidget(self.heading)
        bar.addWidget(self.summary, 1)
        for widget in (self._undo, self._redo, *always):
            bar.addWidget(widget)
        self._cpu = self.tr("CPU · {} cores").format(os.cpu_count())
        self._processor = label(self._cpu, "small")
        bar.addWidget(self._processor)

    def show_processor(self, wanted: str) -> None:
        """Says on what networks are computed where ``wanted`` is a device, or “auto”; only torch knows, so not before a run needed it."""
        devices = sys.modules.get("transferstudio.training.device")  # the window loads torch for no such thing
        if devices is None:
            return
        try:
            device = devices.choose(wanted)
        except TrainingError:  # chosen on another computer; training will say so
            return
        self._processor.setText(self._cpu if device.type == "cpu" else devices.in_words(device))

    def show_open(self, heading: str, summary: str) -> None:
        """Says what is open; nothing is where ``summary`` is empty."""
        self.heading.setText(heading)
        self.summary.setText(summary)
        self._home.setVisible(bool(summary))

    def show_steps(self, undo: str | None, redo: str | None, *, shown: bool) -> None:
        """Names the edits that would be taken back, and done again, where there are such."""
        for item, name, what in ((self._undo, self.tr("Undo"), undo), (self._redo, self.tr("Redo"), redo)):
            item.setEnabled(what is not None)
            item.setVisible(shown)
            item.setToolTip(f"{name}: {translate_message(what)}" if what else name)

    def _always(self) -> tuple[QPushButton, ...]:
        """What helps, whatever is open."""
        guide = self.tr("Step-by-step guide")
        words = self.tr("Glossary")
        return (
            button("", self.guide.emit, name="show-guide", tip=guide, key="F1", icon="book-open"),
            button("", self.keys.emit, name="show-keys", tip=self.tr("All keys (?)"), icon="keyboard"),
            button("", self.words.emit, name="show-words", tip=words, key="Shift+F1", icon="text-aa"),
            button(
                "", self.settings.emit, name="show-settings", tip=self.tr("Settings"), key="Ctrl+,", icon="gear-six"
            ),
        )
