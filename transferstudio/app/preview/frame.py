"""How the preview of an import is laid out: at the left the summary and samples below it, at the right what can be chosen.

The summary has more or fewer lines with each choice. The choices are beside it and not below, and the dialog grows only downwards, so
that no choice moves away under the pointer and another one is hit by the next click.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from transferstudio.app.layouts import scrolling
from transferstudio.app.preview.choosing import TableChoices
from transferstudio.app.preview.rows import ClassCounts, SampleRows
from transferstudio.app.preview.sentences import Summary
from transferstudio.app.preview.tiles import SampleTiles
from transferstudio.app.preview.ways import Ways
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, breakable, button, label, literal
from transferstudio.i18n import translate_message

WIDTH, HEIGHT, EDGE = 1180, 760, 40  # pixels of the dialog, and of the window around it at least
SIDE_WIDTH = 340  # pixels of what can be chosen
UNBOUND = 16_777_215  # pixels; a widget that may grow as it likes has it as its maximum


class WhatCanBeImported(Card):
    """What is shown in the place of samples where nothing can be used."""

    def __init__(self) -> None:
        super().__init__(self.tr("What can be imported"))
        for words in (
            self.tr("Images: a folder with one subfolder per class, or images with a table (CSV, Excel) of their labels"),
            self.tr("Images with boxes: COCO, Pascal VOC, YOLO, LabelMe, Label Studio, CVAT and others"),
            self.tr("Texts: a table (CSV, Excel, JSON lines), or text files in one subfolder per class"),
            self.tr("Passages with questions: SQuAD, or a table with the columns passage, question and answer"),
            self.tr("Images or texts without labels: you can label them here"),
        ):  # fmt: skip
            self.add(label(words, "dim"))
        self.column.addStretch(1)


class PreviewFrame(QDialog):
    """The widgets of the preview, and their places; it decides nothing."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._fitted = False
        self._unreadable = ""
        self._heading, self._about = label("", "number"), label("", "dim")
        self._heading.setObjectName("preview-heading")
        self._about.setObjectName("preview-sentences")
        self._unused = button("", self.show_reasons, name="preview-reasons", tip=self.tr("Every unused file or row with the reason, and all notes"))  # fmt: skip
        self._unused.setProperty("role", "link")
        self._warning, self._error = label("", "warning"), label("", "bad")
        self._warning.setObjectName("preview-warning")
        self._error.setObjectName("preview-error")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._tiles, self._rows, self._hint = SampleTiles(), SampleRows(), WhatCanBeImported()
        self._ways, self._table, self._classes = Ways(), TableChoices(), ClassCounts()
        self._class_card = Card(self.tr("Classes"))
        self._class_card.add(self._classes)
        self._status = label("", "dim")
        self._status.setObjectName("preview-status")
        self._cancel = button(self.tr("Cancel"), self.reject, name="preview-cancel", tip=self.tr("Import nothing"))
        self._import = button(self.tr("Import"), self.import_, name="preview-import", tip=self.tr("Import what is shown (Enter)"), main=True)  # fmt: skip
        self._import.setDefault(True)
        self._assemble()
        self._tiles.unreadable.connect(self._warn)
        self.resize(self._room())

    def show_reasons(self) -> None:
        """Shows why some of it is not used."""

    def import_(self) -> None:
        """Accepts what is shown."""

    def _assemble(self) -> None:
        self._side = QWidget()
        self._right = side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(3 * STEP)
        side.addWidget(self._ways)
        side.addWidget(self._table)
        side.addWidget(self._class_card)
        side.addStretch(1)
        self._scrolled = scrolling(self._side)
        self._scrolled.setFixedWidth(SIDE_WIDTH)
        summary = QVBoxLayout()
        summary.setSpacing(2 * STEP)
        for widget in (self._heading, self._about, self._warning, self._error):
            summary.addWidget(widget)
        summary.addWidget(self._unused, alignment=Qt.AlignmentFlag.AlignLeft)
        summary.addWidget(self._busy)
        summary.addSpacing(STEP)
        body = QHBoxLayout()
        body.setSpacing(4 * STEP)
        self._left = QVBoxLayout()
        self._left.setSpacing(3 * STEP)
        self._left.addLayout(summary)
        for sample in (self._tiles, self._rows, self._hint):
            self._left.addWidget(sample, 1)
        self._left.addStretch(0)
        body.addLayout(self._left, 1)
        body.addWidget(self._scrolled)
        foot = QHBoxLayout()
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._status, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._import)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 4 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(body, 1)
        column.addLayout(foot)
        samples = (self._tiles, self._rows, self._hint)
        for hidden in (self._about, self._warning, self._error, self._unused, self._busy, *samples, self._scrolled):
            hidden.hide()

    def _order_tabs(self) -> None:
        """Tab comes to everything in the order of reading; a list that is filled anew would come last."""
        chosen = [*self._ways.findChildren(QRadioButton), *self._table.in_order]
        order = [self._unused, *chosen, self._rows, self._classes, self._cancel, self._import]
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    def _say(self, summary: Summary, error: str) -> None:
        self._heading.setText(breakable(summary.headline))
        self._about.setText(breakable("\n".join(summary.sentences)))
        self._about.setVisible(bool(summary.sentences))
        warnings = [*summary.warnings, *filter(None, [self._unreadable])]
        self._warning.setText(breakable("\n".join(warnings)))
        self._warning.setVisible(bool(warnings))
        self._error.setText(breakable(error))
        self._error.setVisible(bool(error))
        room = self.width() - (SIDE_WIDTH + 20 * STEP)  # beside what can be chosen, and the edges
        shown = self._unused.fontMetrics().elidedText(summary.left_out, Qt.TextElideMode.ElideMiddle, room)
        self._unused.setText(literal(shown))
        self._unused.setAccessibleName(summary.left_out)
        self._unused.setVisible(bool(summary.left_out))

    def _warn(self, count: int, why: str) -> None:
        """Some of the images that are shown cannot be read."""
        words = self.tr("{} of the {} images shown cannot be read: {}").format(
            count, len(self._tiles.samples), translate_message(why)
        )
        before = self._warning.text() if self._warning.isVisibleTo(self) else ""
        lines = [line for line in before.splitlines() if line and line != breakable(self._unreadable)]
        self._unreadable = words
        self._warning.setText("\n".join([*lines, breakable(words)]))
        self._warning.show()
        QTimer.singleShot(0, self, self._grow)

    def _show_only(self, shown: QWidget) -> None:
        """Shows the tiles, the rows, or what can be imported at all."""
        for widget in (self._tiles, self._rows, self._hint):
            widget.setVisible(widget is shown)

    def _fit(self) -> None:
        """Gives what can be chosen its place, where there is anything; at first the whole is made as high as it needs."""
        if not self._class_card.isHidden():
            self._place_classes()
        self._order_tabs()
        cards = (self._ways, self._table, *([] if self._left.indexOf(self._class_card) >= 0 else [self._class_card]))
        self._scrolled.setVisible(any(not card.isHidden() for card in cards))
        if self._fitted:
            QTimer.singleShot(0, self, self._grow)
            return
        self._fitted = True
        room, side, layout = self._room(), self._right, self.layout()
        assert layout is not None
        shown: QWidget = next((one for one in (self._tiles, self._rows) if not one.isHidden()), self._hint)
        if shown is self._tiles:
            wanted = self._tiles.wanted_height(room.width() - (SIDE_WIDTH + 16 * STEP))
        else:
            wanted = self._hint.heightForWidth(room.width()) if shown is self._hint else self._rows.wanted_height()
        side.activate()
        if not self._scrolled.isHidden():
            self._scrolled.setMinimumHeight(max(side.totalHeightForWidth(SIDE_WIDTH), side.totalSizeHint().height()))
        least = shown.minimumHeight()
        shown.setFixedHeight(wanted)
        layout.activate()
        height = layout.totalHeightForWidth(room.width())
        shown.setMinimumHeight(least)
        shown.setMaximumHeight(UNBOUND)
        self._scrolled.setMinimumHeight(0)
        layout.activate()
        self.resize(room.width(), min(height, room.height()))  # its top stays where that of the largest would be
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Takes the room that is missing now that everything has its place, where the window has it."""
        missing = self._scrolled.verticalScrollBar().maximum() if self._scrolled.isVisible() else 0
        if self._tiles.isVisible():
            missing = max(missing, self._tiles.wanted_height(self._tiles.width()) - self._tiles.height())
        height = max(self.height(), min(self.height() + missing, self._room().height()))
        if height > self.height():
            self.resize(self.width(), height)
            QTimer.singleShot(0, self, self._grow)  # cards within cards find their places one after the other

    def _place_classes(self) -> None:
        """The classes lie below the images where a table takes the room beside them."""
        here, there = (self._left, self._right)
        if self._tiles.isHidden() or self._table.isHidden():
            here, there = there, here
        if here.indexOf(self._class_card) < 0:
            there.removeWidget(self._class_card)
            here.insertWidget(here.count() - (here is self._right), self._class_card)  # before what stretches
            self._class_card.show()

    def _room(self) -> QSize:
        """The most that it may take of the window."""
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableGeometry().size()
        return QSize(min(WIDTH, room.width() - EDGE), min(HEIGHT, room.height() - EDGE))
