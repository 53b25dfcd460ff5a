"""The line above the tiles: what is shown, in what order, and how many that is."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from transferstudio.app.data.query import Opinion, Order, Query
from transferstudio.app.widgets import button, label
from transferstudio.project.browsing import Filter
from transferstudio.project.classes import Class

DAYS = (1, 7)
SHOW, UNLABELLED = "all", "unlabelled"


class _Choice(QComboBox):
    """A list that says when it was closed, so that the keys that follow go to the samples and do not open it again."""

    closed = Signal()

    def hidePopup(self) -> None:
        """See QComboBox."""
        was_open = self.view().isVisible()
        super().hidePopup()
        if was_open:
            QTimer.singleShot(0, self.closed.emit)  # after what was chosen is known


class FilterBar(QWidget):
    """Tells what query it stands for; a query from elsewhere shows as a chip that can be taken off."""

    changed = Signal()
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
            (self._order, self.tr("Order")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.activated.connect(lambda _index: self.changed.emit())
            box.closed.connect(self.left)
        for text, split in (
            (self.tr("All splits"), None),
            (self.tr("Train"), "train"),
            (self.tr("Validation"), "validation"),
            (self.tr("Test"), "test"),
            (self.tr("No split yet"), ""),
        ):
            self._split.addItem(text, split)
        for text, order in (
            (self.tr("By name"), Order.NAME),
            (self.tr("Newest first"), Order.NEWEST),
            (self.tr("Teaches most first"), Order.TEACHES),
            (self.tr("Surest first"), Order.SUREST),
            (self.tr("Least sure first"), Order.UNSUREST),
        ):
            self._order.addItem(text, order)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Contains …"))
        self.search.setAccessibleName(self.tr("Search by name or text"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._chip = button("", self._drop_only, name="chip", tip=self.tr("Show all again"))
        self._chip.hide()
        self.count = label("", "dim")
        self.count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._what, self._split, self._order, self._chip):
            row.addWidget(widget)
        row.addWidget(self.search, 1)

    def fill(self, classes: list[Class]) -> None:
        """Offers the present classes."""
        kept = self._what.currentData() or SHOW
        self._what.clear()
        for text, value in (
            (self.tr("All labels"), SHOW),
            (self.tr("No label"), UNLABELLED),
            (self.tr("Suggested"), Opinion.SUGGESTED),
            (self.tr("Label looks wrong"), Opinion.DISAGREES),
        ):
            self._what.addItem(text, value)
        for class_ in classes:
            self._what.addItem(class_.name, class_.id)
        self._what.insertSeparator(self._what.count())
        for days, text in zip(DAYS, (self.tr("Imported today"), self.tr("Imported in the last 7 days")), strict=True):
            self._what.addItem(text, f"days-{days}")
        self._what.setCurrentIndex(max(0, self._what.findData(kept)))

    def query(self) -> Query:
        """What is to be shown."""
        what = self._what.currentData()
        opinion = what if isinstance(what, Opinion) else Opinion.ANY
        class_ = what if isinstance(what, int) else None
        days = next((days for days in DAYS if what == f"days-{days}"), None)
        chosen = Filter(class_, what == UNLABELLED, self._split.currentData(), self.search.text().strip(), days)
        return Query(chosen, opinion, self._order.currentData(), self._only)

    def reset(self) -> None:
        """Shows everything."""
        self._only, self._title = None, ""
        self._chip.hide()
        self._split.setCurrentIndex(0)
        self._order.setCurrentIndex(0)
        self._what.setCurrentIndex(0)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)

    def show_class(self, class_: int) -> None:
        """Shows the samples of one class."""
        self.reset()
        self._what.setCurrentIndex(max(0, self._what.findData(class_)))
        self.changed.emit()

    def show_only(self, ids: tuple[int, ...], title: str) -> None:
        """Shows certain samples, in their order; ``title`` says which."""
        self.reset()
        self._only, self._title = ids, title
        self._chip.setText(f"{title}  ✕")
        self._chip.setAccessibleName(title)
        self._chip.show()
        self.changed.emit()

    def show_next(self) -> None:
        """Shows what has no label, in the order in which labels teach most."""
        self.reset()
        self._what.setCurrentIndex(self._what.findData(UNLABELLED))
        self._order.setCurrentIndex(self._order.findData(Order.TEACHES))
        self.changed.emit()

    def in_words(self, count: int) -> str:
        """The query as a line that can be read."""
        parts = [self._what.currentText()]
        if self._title:
            parts = [self._title]
        if self._split.currentIndex():
            parts.append(self._split.currentText())
        if self.search.text().strip():
            parts.append(self.tr("contains “{}”").format(self.search.text().strip()))
        return f"{' · '.join(parts)}: {count:,}"

    def _drop_only(self) -> None:
        self.reset()
        self.changed.emit()
