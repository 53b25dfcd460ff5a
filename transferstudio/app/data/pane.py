"""The Data pane: the grid of images, the classes, and labelling by keyboard."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.data.class_list import ClassList
from transferstudio.app.data.model import SampleModel
from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.app.data.tiles import TileGrid
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, EmptyState, button, label
from transferstudio.project import Changes
from transferstudio.project.browsing import Filter
from transferstudio.project.importing import skipped_files

SKIPPED_SHOWN = 8


class DataPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self.thumbnails = Thumbnails(self)
        self.model = SampleModel(self.thumbnails, self)
        self.grid = TileGrid(self.model)
        self.classes = ClassList(session)
        self.classes.chosen.connect(self._show_class)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(
            EmptyState(
                self.tr("No images here"),
                self.tr(
                    "Drop a folder, a zip archive, a CSV table or images anywhere in this window, or set the filter to “All”."
                ),
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(4 * STEP)
        left = QVBoxLayout()
        left.addLayout(self._filter_bar())
        left.addWidget(self._stack, 1)
        left.addWidget(
            label(self.tr("Keys 1–9 label · X takes the label off · Delete removes · Ctrl+Z undoes"), "small")
        )
        row.addLayout(left, 1)
        row.addWidget(self._side())
        self._shortcuts()
        session.opened.connect(self._open)
        session.changed.connect(self._refresh)

    def close_pool(self) -> None:
        """Waits for the threads that decode."""
        self.thumbnails.close()

    def _filter_bar(self) -> QHBoxLayout:
        self._label_filter, self._split_filter = QComboBox(), QComboBox()
        self._label_filter.setAccessibleName(self.tr("Filter by label"))
        self._split_filter.setAccessibleName(self.tr("Filter by split"))
        for text, value in (("All splits", None), ("Train", "train"), ("Validation", "validation"), ("Test", "test")):
            self._split_filter.addItem(self.tr(text), value)
        self._search = QLineEdit()
        self._search.setObjectName("search")
        self._search.setPlaceholderText(self.tr("Name contains …"))
        self._search.setAccessibleName(self.tr("Search by name"))
        self._count = label("", "dim")
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._typing.timeout.connect(self._show)
        self._search.textChanged.connect(lambda _text: self._typing.start())
        self._label_filter.activated.connect(lambda _index: self._show())
        self._split_filter.activated.connect(lambda _index: self._show())
        bar = QHBoxLayout()
        bar.addWidget(self._label_filter)
        bar.addWidget(self._split_filter)
        bar.addWidget(self._search, 1)
        bar.addWidget(self._count)
        bar.addWidget(
            button(self.tr("Import…"), self.import_folder, name="import", tip=self.tr("Import a folder"), key="Ctrl+I")
        )
        return bar

    def _side(self) -> QWidget:
        area = QScrollArea()
        area.setFixedWidth(280)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        self._skipped = Card(self.tr("Left out"))
        self._skipped_text = label("", "dim")
        self._skipped.add(self._skipped_text)
        column.addWidget(self.classes)
        column.addWidget(self._skipped)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _shortcuts(self) -> None:
        for number in range(1, 10):
            self._key(str(number), lambda place=number - 1: self._label(place))
        self._key("X", self._clear)
        self._key("N", self.classes.focus_name)
        self._key("Delete", self._delete)

    def _key(self, key: str, do: object) -> None:
        # On the grid alone, so that digits can be typed into the fields beside it.
        shortcut = QShortcut(QKeySequence(key), self.grid)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def import_folder(self) -> None:
        """Asks for a folder and imports it."""
        start = str(self._session.settings.value("last-folder", str(Path.home())))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Import a folder of images"), start)
        if chosen:
            self._session.settings.setValue("last-folder", chosen)
            self._session.drop([Path(chosen)])

    def _open(self) -> None:
        if self._session.project:
            self.thumbnails.set_folder(self._session.project.cache / "thumbnails")
            self._search.clear()
            self._fill_label_filter()
            self.classes.refresh()
            self._show()
            self._show_skipped()

    def _refresh(self, changes: Changes) -> None:
        self.model.refresh(changes)
        self.classes.refresh()
        if changes.classes:
            self._fill_label_filter()
        if changes.samples:
            self._show_skipped()
        self._show_count()

    def _fill_label_filter(self) -> None:
        kept = self._label_filter.currentData()
        self._label_filter.clear()
        self._label_filter.addItem(self.tr("All"), None)
        self._label_filter.addItem(self.tr("No label"), 0)
        for class_ in self.classes.classes():
            self._label_filter.addItem(class_.name, class_.id)
        self._label_filter.setCurrentIndex(max(0, self._label_filter.findData(kept)))

    def _show_class(self, class_: int) -> None:
        self._label_filter.setCurrentIndex(max(0, self._label_filter.findData(class_)))
        self._show()

    def _show(self) -> None:
        if self._session.project:
            class_ = self._label_filter.currentData()
            chosen = Filter(
                class_ or None,
                class_ == 0,
                self._split_filter.currentData(),
                self._search.text().strip(),
            )
            self.model.show(self._session.project, chosen)
            self._show_count()

    def _show_count(self) -> None:
        count = self.model.rowCount()
        self._count.setText(self.tr("{} shown").format(f"{count:,}"))
        self._stack.setCurrentIndex(0 if count else 1)

    def _show_skipped(self) -> None:
        project = self._session.project
        found = list(islice(skipped_files(project), SKIPPED_SHOWN + 1)) if project else []
        self._skipped.setVisible(bool(found))
        lines = [f"{name}: {reason}" for name, reason in found[:SKIPPED_SHOWN]]
        if len(found) > SKIPPED_SHOWN:
            lines.append(self.tr("and more"))
        self._skipped_text.setText("\n".join(lines))

    def _label(self, place: int) -> None:
        classes, ids = self.classes.classes(), self.grid.selected_ids()
        if place < len(classes) and ids:
            self._session.edit(lambda project: project.annotations.label(ids, classes[place].id))
            if len(ids) == 1:
                self._select_next()

    def _select_next(self) -> None:
        row = self.grid.currentIndex().row() + 1
        if row < self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(row))

    def _clear(self) -> None:
        ids = self.grid.selected_ids()
        if ids:
            self._session.edit(lambda project: project.annotations.clear(ids, project.classes.default_field().id))

    def _delete(self) -> None:
        ids = self.grid.selected_ids()
        if ids:
            self._session.edit(lambda project: project.samples.delete(ids))
