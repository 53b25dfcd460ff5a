"""The line above the tiles: what is shown, in what order, and how many that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from transferstudio.app.data.column_orders import in_words
from transferstudio.app.data.query import OF_THE_PROJECT, Opinion, Order, Query
from transferstudio.app.icons import set_icon
from transferstudio.app.inputs import FittedChoice
from transferstudio.app.keyboard import Button
from transferstudio.app.tasks import TaskView, view_of
from transferstudio.app.widgets import button, is_sentence, label, literal
from transferstudio.edition import trains
from transferstudio.i18n import number
from transferstudio.project.browsing import Filter

if TYPE_CHECKING:
    from transferstudio.project.classes import Class

DAYS = (1, 7)
CHIP_EDGES, CHIP_HEIGHT, CHIP_LEAST = 28, 26, 140  # pixels
CROSS, CROSS_ROOM = 12, 18  # pixels of the icon, and with the gap beside it
LIST_WIDTH = 220  # pixels of an open list
FEWEST_LETTERS = 4  # of a list that are seen, however little room there is
SHOW, UNLABELLED = "all", "unlabelled"


class _Choice(FittedChoice):
    """A list that says when it was closed, so that the keys that follow go to the samples and do not open it again."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(FEWEST_LETTERS)
        self.view().setMinimumWidth(LIST_WIDTH)  # the names of classes are longer than the line

    def hidePopup(self) -> None:
        """See QComboBox."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            QTimer.singleShot(0, self.closed.emit)  # after what was chosen is known


class _Chip(Button):
    """What is shown, as long as there is room, and a cross that shows all again."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._words = ""
        self.setObjectName("chip")
        self.setProperty("role", "chip")
        set_icon(self, "x", "accent", CROSS)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross comes after the words
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: leave())

    def say(self, words: str) -> None:
        """Says what is shown."""
        self._words = self.tr("Showing: {}").format(words)
        self.setAccessibleName(self._words)
        question = self.tr("{} Click here or press Esc to show all again.")
        statement = self.tr("{}. Click here or press Esc to show all again.")
        self.setToolTip((question if is_sentence(words) else statement).format(words))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all of it, rounded up."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + CROSS_ROOM + CHIP_EDGES + 2, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room for its beginning."""
        return QSize(CHIP_LEAST, CHIP_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See the class."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - CHIP_EDGES - CROSS_ROOM
        self.setText(literal(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)))


class FilterBar(QWidget):
    """Tells what query it stands for; below it, ``below``, what is left out shows as a chip that can be taken off."""

    changed = Signal()
    again_wanted = Signal()
    """The same query is to be asked again."""
    left = Signal()
    """A list was closed: the focus belongs to the samples again."""

    def __init__(self) -> None:
        super().__init__()
        self._only: tuple[int, ...] | None = None
        self._title = ""
        self._what, self._split, self._order = _Choice(), _Choice(), _Choice()
        for box, name in (
            (self._what, self.tr("Filter by label")),
            (self._split, self.tr("Filter by split")),
            (self._order, self.tr("Sort order")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.activated.connect(lambda _index: self.changed.emit())
            box.closed.connect(self.left)
        for text, split in (
            (self.tr("All splits"), None),
            (self.tr("Training"), "train"),
            (self.tr("Validation"), "validation"),
            (self.tr("Test"), "test"),
            (self.tr("Unassigned"), ""),
        ):
            self._split.addItem(text, split)
        self._fill_orders(view_of(""), suggests=True)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Contains …"))
        self.search.setAccessibleName(self.tr("Search by name or text"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._chip = _Chip(self.show_all)
        self._again = button(
            "",
            self.again_wanted.emit,
            name="show-again",
            tip=self.tr("Hide samples that no longer match the filters, and show those that do (F5)"),
            icon="arrows-clockwise",
        )
        self._again.setProperty("role", "flat")
        self.count = label("", "dim")
        self.count.setWordWrap(False)
        self.below = QHBoxLayout()
        for shown in (self._chip, self.count, self._again):
            self.below.addWidget(shown)
            shown.hide()
        self.below.addStretch(1)
        self.below.addWidget(self.search)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._what, self._split, self._order):
            row.addWidget(widget)

    def fill(self, classes: list[Class], view: TaskView) -> None:
        """Offers the present classes, and what else samples of this task can be chosen by."""
        kept = self._what.currentData() or SHOW
        self._what.clear()
        self._what.addItem(self.tr(view.all_samples), SHOW)
        self._what.addItem(self.tr(view.without_label), UNLABELLED)
        if view.classifies and trains():
            self._what.addItem(self.tr("Suggested"), Opinion.SUGGESTED)
            self._what.addItem(self.tr("Possibly mislabelled"), Opinion.DISAGREES)
        self._fill_orders(view, suggests=view.classifies and trains())
        for class_ in classes:
            self._what.addItem(class_.name, class_.id)
        self._what.insertSeparator(self._what.count())
        for days, text in zip(DAYS, (self.tr("Imported today"), self.tr("Imported in the last 7 days")), strict=True):
            self._what.addItem(text, f"days-{days}")
        self._what.setCurrentIndex(max(0, self._what.findData(kept)))
        if self._what.currentData() != kept:
            self.changed.emit()  # its class is gone

    def _fill_orders(self, view: TaskView, *, suggests: bool) -> None:
        """Offers the orders that there can be; ``suggests``: there are suggestions of classes."""
        kept = self._order.currentData()
        self._order.clear()
        offered = (
            Order.NAME,
            Order.NEWEST,
            *((Order.TEACHES,) if view.suggests else ()),
            *((Order.SUREST, Order.UNSUREST) if suggests else ()),
        )
        for order in offered:
            self._order.addItem(in_words(order), order)
        self._offered = self._order.count()
        if kept in OF_THE_PROJECT:
            self._offer(Order(kept))
        self._order.setCurrentIndex(max(0, self._order.findData(kept)))

    def _offer(self, order: Order) -> None:
        """Sees that an order is among those that can be chosen: of the columns' own one at a time."""
        while self._order.count() > self._offered:
            self._order.removeItem(self._offered)
        if self._order.findData(order) < 0:
            self._order.addItem(in_words(order), order)

    def sort_by(self, order: Order) -> None:
        """Orders the samples by what a column shows."""
        self._offer(order)
        self._order.setCurrentIndex(self._order.findData(order))
        self.changed.emit()

    def query(self) -> Query:
        """What is to be shown."""
        what = self._what.currentData()
        opinion = next(
            (one for one in Opinion if one == what), Opinion.ANY
        )  # Qt hands back a text where it got a StrEnum
        class_ = what if isinstance(what, int) else None
        days = next((days for days in DAYS if what == f"days-{days}"), None)
        chosen = Filter(class_, what == UNLABELLED, self._split.currentData(), self.search.text().strip(), days)
        return Query(chosen, opinion, Order(self._order.currentData()), self._only)

    def reset(self) -> None:
        """Shows everything."""
        self._only, self._title = None, ""
        self._split.setCurrentIndex(0)
        self._order.setCurrentIndex(0)
        self._what.setCurrentIndex(0)
        self.search.clear()  # with its signals: the sign that clears it hides by them
        self._typing.stop()

    def show_class(self, class_: int) -> None:
        """Shows the samples of one class."""
        self.reset()
        self._what.setCurrentIndex(max(0, self._what.findData(class_)))
        self.changed.emit()

    def show_only(self, ids: tuple[int, ...], title: str) -> None:
        """Shows certain samples, in their order; ``title`` says which."""
        self.reset()
        self._only, self._title = ids, title
        self.changed.emit()

    def show_next(self) -> None:
        """Shows what has no label, in the order in which labels teach most."""
        self.reset()
        self._what.setCurrentIndex(self._what.findData(UNLABELLED))
        self._order.setCurrentIndex(self._order.findData(Order.TEACHES))
        self.changed.emit()

    def show_all(self) -> None:
        """Takes every filter off; the focus belongs to the samples again."""
        self.reset()
        self.changed.emit()
        self.left.emit()

    def show_count(self, matching: int, in_all: int, *, outdated: int) -> None:
        """Says what is shown, how many of all that is, and whether edits made some of it ``outdated``."""
        self._chip.say(self.in_words())
        self._chip.setVisible(self.query().narrows)
        self.count.setText(self.tr("{} of {}").format(number(matching), number(in_all)))
        self.count.setVisible(in_all > 0)
        words = self.tr("1 changed: refresh") if outdated == 1 else self.tr("{} changed: refresh")
        self._again.setText(words.format(number(outdated)))
        self._again.setAccessibleName(self._again.text())
        self._again.setVisible(outdated > 0)

    def in_words(self) -> str:
        """What is shown, to be read."""
        parts = [self._title] if self._title else [self._what.currentText()] if self._what.currentIndex() else []
        if self._split.currentIndex():
            parts.append(self._split.currentText())
        if self.search.text().strip():
            parts.append(self.tr("contains “{}”").format(self.search.text().strip()))
        return " · ".join(parts)
