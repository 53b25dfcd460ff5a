"""The Data pane: tiles, table or one picture; the classes, what the model in the making says, and the health of the data."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.background import Background
from transferstudio.app.data.advice_card import AdviceCard
from transferstudio.app.data.class_list import ClassList
from transferstudio.app.data.filter_bar import FilterBar
from transferstudio.app.data.import_button import ImportButton
from transferstudio.app.data.labelling import ClassLine, Labelling
from transferstudio.app.data.live_suggestions import LiveHead
from transferstudio.app.data.model import SampleModel
from transferstudio.app.data.mouse_actions import ByMouse
from transferstudio.app.data.sample_map import MapCard
from transferstudio.app.data.side_cards import HealthCard, LiveCard, SplitCard
from transferstudio.app.data.table import SampleTable
from transferstudio.app.data.tally import Tally, count
from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.app.data.tiles import TileGrid
from transferstudio.app.data.viewer import Viewer
from transferstudio.app.icons import set_icon
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.layouts import Beside, Columns, tab_in_order
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import EmptyState, button, label, shortcut
from transferstudio.edition import trains

if TYPE_CHECKING:
    from transferstudio.app.data.query import Order
    from transferstudio.app.data.sample_page import PartsPage
    from transferstudio.app.session import Session
    from transferstudio.insight.health import Finding
    from transferstudio.insight.suggestions import Suggestions
    from transferstudio.project import Changes, Project

GRID, TABLE, VIEWER, EMPTY, BARE = range(5)
BESIDE = 900  # pixels, below which the cards lie below the samples
LEAST_HEIGHT = 260  # pixels of the samples
NARROW = 36  # pixels of a button with one sign


class DataPane(QWidget):
    """See the module."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self.session = self._session = session
        self._alike: list[Finding] | None = None
        self._browsing, self._view_of_task = GRID, session.view
        self.live = LiveHead(session)
        self.thumbnails = Thumbnails(self)
        self.model = SampleModel(self.thumbnails, self)
        self.grid, self.table, self.viewer = TileGrid(self.model), SampleTable(self.model), Viewer(self.model, session)
        self.classes, self.filter_bar = ClassList(session), FilterBar()
        self.labelling = Labelling(
            session,
            self.live,
            selected=self.selected_ids,
            classes=self.classes.classes,
            done=self._go_on,
            editor=self._editor,
        )
        self.mouse = ByMouse(self)
        self.live_card = LiveCard(accept=self.labelling.accept_all, show_next=self.show_next, look=self.live.look)
        self.advice, self.map = AdviceCard(session), MapCard(session)
        self.health, self.splits = HealthCard(session), SplitCard(session, self.labelling)
        self.class_line = ClassLine(label=self.labelling.label_named, unknown=self._pick_class, leave=self.focus)
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        for widget in (self.grid, self.table, self.viewer, self._nothing(), self._bare()):
            self._stack.addWidget(widget)
        columns = session.settings.value("columns")
        if columns is not None:
            self.table.horizontalHeader().restoreState(columns)
            self.table.horizontalHeader().setHighlightSections(False)  # which versions before kept too
        self._assemble()
        self._keys()
        self._counter = Background(self, "counts")
        session.closing.connect(self._counter.leave)
        session.closing.connect(self.model.clear)
        # Counting is for the eye, and may come after the next key.
        self._tally = QTimer(self, singleShot=True, interval=200)
        self._tally.timeout.connect(self._count)
        self._selected = QTimer(self, singleShot=True, interval=0)
        self._selected.timeout.connect(self.mouse.show_selection)
        self._listen()

    def close_pool(self) -> None:
        """Keeps the table's columns, and waits for the threads that decode and compute."""
        self._session.settings.setValue("columns", self.table.horizontalHeader().saveState())
        self.thumbnails.close()
        self.viewer.close_pool()
        self.live.close_pool()
        self._counter.close()

    def selected_ids(self) -> list[int]:
        """The samples that keys act on."""
        if self._stack.currentIndex() == VIEWER:
            return [self.model.id_of(self.viewer.row)]
        if self._stack.currentIndex() == TABLE:
            return self.model.ids_in(self.table.selectionModel().selection())
        return self.model.ids_in(self.grid.selectionModel().selection())

    def show_ids(self, ids: tuple[int, ...], title: str) -> None:
        """Shows certain samples; ``title`` says which."""
        self.filter_bar.show_only(ids, title)
        self.focus()

    def show_similar(self) -> None:
        """Shows the samples that are most like the selected ones, these first."""
        ids = self.selected_ids() if trains() and self._session.view.suggests else []
        if not ids:
            return
        if not self.live.find_like(ids, self._show_alike):
            self._session.failed.emit(self.tr("Similar samples can be shown once the features have been computed."))

    def _show_alike(self, ids: list[int]) -> None:
        if not ids:  # it was deleted meanwhile, or came in after the features were computed
            self._session.failed.emit(self.tr("Similar samples can be shown once the features have been computed."))
            return
        if self.viewing:
            self.close_viewer()
        self.filter_bar.show_only(tuple(ids), self.tr("Most similar first"))
        self._select(0)
        self.focus()

    def go_to(self, sample: int) -> None:
        """Makes a sample the current one where tiles or table show it."""
        row = self.model.row_of(sample)
        if self.browsing and row is not None:
            self._select(row)

    def show_next(self) -> None:
        """Shows what to label next, the most instructive first, ready for the keys."""
        suggestions = self.live.suggestions
        if suggestions is None or not len(suggestions.next):
            done = suggestions is not None and suggestions.available
            why = self.tr("Every sample has a label.") if done else self.live_card.words.text()
            self._session.failed.emit(self.tr("There is nothing to label first: {}").format(why))
            return
        self.filter_bar.show_next()
        self._select(0)
        self.focus()

    def open_viewer(self, index: QModelIndex | None = None) -> None:
        """Shows the current picture large."""
        chosen = index if index is not None and index.isValid() else self._view().currentIndex()
        if self.model.rowCount():
            self._stack.setCurrentIndex(VIEWER)
            self.viewer.open(max(0, chosen.row()))
            self.viewer.setFocus()

    def close_viewer(self) -> None:
        """Goes back to tiles or table, to the picture that was shown."""
        self._stack.setCurrentIndex(self._browsing)
        self._select(self.viewer.row)
        self.focus()

    def show_table(self, table: bool) -> None:
        """Shows a table instead of the tiles, or the tiles again."""
        row = self._view().currentIndex().row()
        self._browsing = TABLE if table else GRID
        self._as_table.setChecked(table)
        self._session.settings.setValue(self._session.view.table.setting, table)
        self._show_count()
        self._select(row)

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        self._as_table = ToolButton()
        set_icon(self._as_table, "list-dashes")
        self._as_table.setObjectName("as-table")
        self._as_table.setCheckable(True)
        self._as_table.setProperty("role", "flat")
        self._as_table.setAccessibleName(self.tr("As a table"))
        self._as_table.setToolTip(self.tr("As a table (Ctrl+B)"))
        self._as_table.setShortcut(QKeySequence("Ctrl+B"))
        self._as_table.clicked.connect(self.show_table)
        bar.setSpacing(STEP)
        bar.addWidget(self.filter_bar, 1)
        for sign, name, steps, tip, key in (
            ("minus", "tiles-smaller", -1, self.tr("Smaller tiles"), "Ctrl+-"),
            ("plus", "tiles-larger", 1, self.tr("Larger tiles"), "Ctrl+="),
        ):
            made = button("", partial(self.grid.zoom, steps), name=name, tip=tip, key=key, icon=sign)
            made.setProperty("role", "flat")
            made.setFixedWidth(NARROW)
            bar.addWidget(made)
        bar.addWidget(self._as_table)
        self._import = ImportButton(self._session)
        bar.addWidget(self._import)
        self._hint = label("", "small")
        left = QVBoxLayout()
        left.addLayout(bar)
        left.addLayout(self.filter_bar.below)
        left.addWidget(self._stack, 1)
        left.addWidget(self.class_line)
        left.addWidget(self.mouse.bar)
        left.addWidget(self._hint)
        row = Columns(self, narrow=BESIDE)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(4 * STEP)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _listen(self) -> None:
        session = self._session
        self.classes.chosen.connect(self._choose_class)
        self.classes.dropped.connect(partial(self.labelling.label_as, go_on=False))
        self.classes.left.connect(self.focus)
        for card in (self.health, self.advice, self.map):
            card.chosen.connect(self.filter_bar.show_only)
            card.chosen.connect(lambda _ids, _title: self.focus())
        self.health.dismissed.connect(self._tally.start)
        self.filter_bar.changed.connect(self._show)
        self.filter_bar.again_wanted.connect(self._show_again)
        self.filter_bar.left.connect(self.focus)
        self.grid.doubleClicked.connect(self.open_viewer)
        self.table.doubleClicked.connect(self.open_viewer)
        self.table.order_wanted.connect(self._sort_by)
        self.viewer.closed.connect(self.close_viewer)
        self.viewer.menu_wanted.connect(self.mouse.menu)
        self.viewer.class_wanted.connect(self._ask_class)
        self.viewer.class_settled.connect(self.class_line.hide)
        self.viewer.pick_wanted.connect(self.mouse.pick)
        self.viewer.part_menu_wanted.connect(self.mouse.box_menu)
        self.model.modelReset.connect(self._selected.start)
        self._stack.currentChanged.connect(self._selected.start)
        self._stack.currentChanged.connect(self.class_line.hide)  # what it was asked for is not shown any more
        for view in (self.grid, self.table):
            self.model.repaint.connect(view.viewport().update)
            view.selectionModel().selectionChanged.connect(self._selected.start)
            view.menu_wanted.connect(self.mouse.menu)
            view.dragged.connect(partial(self.mouse.drag, view))
            view.escaped.connect(self._leave)
        self.live.updated.connect(self._suggest)
        self.live.found.connect(self._find)
        session.job_started.connect(lambda _job: self._show_live())  # while it goes on there is nothing to look at
        session.job_ended.connect(self._tally.start)
        session.opened.connect(self._open)
        session.changed.connect(self._refresh)
        session.field_changed.connect(self._open_field)

    def _side(self) -> QWidget:
        inside = QWidget()
        inside.setFixedWidth(276)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 2 * STEP, 0)
        column.setSpacing(3 * STEP)
        self._cards = column
        for card in (self.classes, self.live_card, self.advice, self.health, self.splits, self.map):
            column.addWidget(card)
        column.addStretch(1)
        area = Beside(inside, page=self, narrow=BESIDE)
        area.setFixedWidth(288)
        return area

    def _nothing(self) -> QWidget:
        advice = self.tr("No samples match these filters. Change them, or show all samples.")
        reset = button(
            self.tr("Show all"), self.filter_bar.show_all, name="show-all", tip=self.tr("Remove all filters")
        )
        return EmptyState(self.tr("Nothing here"), advice, reset)

    def _bare(self) -> QWidget:
        advice = self.tr(
            "Drop a folder, a zip archive, a table, images or texts anywhere in this window. Imported samples appear here."
        )
        return EmptyState(self.tr("No samples yet"), advice)

    def _keys(self) -> None:
        for widget in (self.grid, self.table, self.viewer):
            self.labelling.bind(widget, pick_class=self._pick_class)
            shortcut(widget, "N", self.classes.focus_name)
            shortcut(widget, "T", self.mouse.split)
            shortcut(widget, "M", self.show_similar)
            shortcut(widget, "F5", self._show_again)
            shortcut(widget, "Space", self.open_viewer if widget is not self.viewer else self.close_viewer)
        QShortcut(QKeySequence("Ctrl+F"), self, self._find_text)  # wherever the focus is while the samples are shown
        shortcut(self.filter_bar.search, "Escape", self._leave_search)
        self.filter_bar.search.returnPressed.connect(self.focus)
        self.viewer.escaped.connect(self._escape)
        shortcut(self.viewer, "Ctrl+0", self.viewer.fit)  # 0 may be the key of a class
        for beside in (self.mouse.bar, self.live_card, self.advice, self.health, self.splits, self.map):
            shortcut(beside, "Escape", self.focus)

    def _find_text(self) -> None:
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def _leave_search(self) -> None:
        """Escape: first what is typed goes, then the focus."""
        if self.filter_bar.search.text():
            self.filter_bar.search.clear()
        else:
            self.focus()

    def _escape(self) -> None:
        editor = self._editor()
        if editor is None or not editor.leave_part():
            self.close_viewer()

    def _editor(self) -> PartsPage | None:
        """Where parts of a sample are labelled just now."""
        return self.viewer.editor if self.viewing else None

    def _view(self) -> QAbstractItemView:
        return self.table if self._browsing == TABLE else self.grid

    def focus(self) -> None:
        """Puts the focus on the samples, with at least one of them selected."""
        if self._stack.currentIndex() == VIEWER:
            self.viewer.setFocus()
            return
        if self._stack.currentIndex() == BARE:
            self._import.setFocus()  # what had the focus elsewhere must not get the keys that are meant for samples to come
            return
        self._view().setFocus()
        if not self._view().selectionModel().hasSelection():
            self._select(max(0, self._view().currentIndex().row()))  # keys must never act on nothing

    def _select(self, row: int) -> None:
        """Makes a row the only selected one, whatever keys are held: a view would add it to the others under Ctrl."""
        if 0 <= row < self.model.rowCount():
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            if self._browsing == TABLE:
                only |= QItemSelectionModel.SelectionFlag.Rows
            self._view().selectionModel().setCurrentIndex(self.model.index(row, 0), only)

    def _choose_class(self, class_: int) -> None:
        """A class was clicked: a box that was just drawn gets it, else its samples are shown."""
        editor = self._editor()
        if editor is not None and editor.waits:
            editor.use_class(class_)
        else:
            self.filter_bar.show_class(class_)
        self.focus()

    def _pick_class(self, typed: str = "") -> None:
        """Opens the list of all classes for the selected samples, or for the chosen box; ``typed`` stands in its line."""
        editor = self._editor()
        if editor is not None:
            self.mouse.pick(editor.class_point, typed)
        elif self.selected_ids() and self._session.view.classifies:  # an image with boxes has no class as a whole
            self.mouse.pick(self.mouse.bar.class_point, typed)

    def _ask_class(self, corner: QPoint) -> None:
        """Which class has the box that was just drawn? Where there is none yet, its name is asked for right below the box."""
        if self.classes.classes():
            self.class_line.begin(self.classes.classes())
        else:
            self.mouse.pick(corner)

    def count_selected(self) -> int:
        """How many samples keys and mouse act on; a million selected ones are a range or two."""
        if self._stack.currentIndex() == VIEWER:
            return 1
        parts = self._view().selectionModel().selection().toList()
        return sum({part.top(): part.height() for part in parts}.values())  # a table has a part for each run of columns

    @property
    def browsing(self) -> bool:
        """Whether tiles or table are shown."""
        return self._stack.currentIndex() in (GRID, TABLE)

    @property
    def viewing(self) -> bool:
        """Whether one sample is shown large."""
        return self._stack.currentIndex() == VIEWER

    def select_current(self) -> None:
        """Of several selected samples only the current one stays so."""
        self._select(max(0, self._view().currentIndex().row()))
        self.focus()

    def _leave(self) -> None:
        """Escape: first out of a selection of several, then out of what is filtered."""
        if self.count_selected() > 1:
            self.select_current()
        elif self.filter_bar.query().narrows:
            self.filter_bar.show_all()

    def _show_again(self) -> None:
        """Asks the query again, and stays at the sample that was current, or in its row."""
        self._staying(self._show)
        self.focus()

    def _sort_by(self, order: Order) -> None:
        """Shows the samples in another order; the same one stays current."""
        self._staying(lambda: self.filter_bar.sort_by(order))
        self.focus()

    def _staying(self, do: Callable[[], object]) -> None:
        """Does something after which other rows may be shown; the same sample stays current, or the one that took its row."""
        before = self._view().currentIndex().row()
        followers = self.model.ids_from(before)
        do()
        if before >= 0 and not self._view().currentIndex().isValid() and self.model.rowCount():
            rows = (self.model.row_of(sample) for sample in followers)
            self._select(next((row for row in rows if row is not None), self.model.rowCount() - 1))

    def _open(self) -> None:
        if self._session.project:
            self.thumbnails.set_folder(self._session.project.cache / "thumbnails")
            self._choose_view()
            self._alike = None
            self.health.forget()
            self.splits.forget()
            self.filter_bar.reset()
            self._open_field()

    def _choose_view(self) -> None:
        """Tiles for pictures, a table for texts, unless the person chose otherwise."""
        self._view_of_task = view = self._session.view
        as_table = self._session.settings.value(view.table.setting, view.table.wanted, type=bool)
        self._browsing = TABLE if as_table else GRID
        self.table.show_task(view)
        self._hint.setText(self.tr(view.hint))
        self.classes.setVisible(view.has_classes)
        self.live_card.setVisible(trains() and view.suggests)
        self.advice.setVisible(trains() and view.classifies)
        self.map.setVisible(trains() and view.suggests)
        self._as_table.setChecked(self._browsing == TABLE)

    def _open_field(self) -> None:
        self.advice.forget()
        self.classes.refresh()
        self._fill_filters()
        self._show()
        self._selected.start()
        self._tally.start()

    def _fill_filters(self) -> None:
        self.filter_bar.fill(self.classes.classes(), self._session.view)

    def _refresh(self, changes: Changes) -> None:
        if self._session.project is None:
            return
        if self._session.view is not self._view_of_task:
            self._choose_view()  # the first import decided what the project is for
            self._fill_filters()
        if self._session.field != self.model.field:  # it was added, and that is undone
            self._session.field_changed.emit()
            return
        self._staying(lambda: self.model.refresh(changes))
        self.classes.refresh()
        if changes.classes:
            self._fill_filters()
        if self._stack.currentIndex() == VIEWER and self.model.rowCount():
            self.viewer.refresh()
        self._show_count()
        self._selected.start()
        self._tally.start()

    def _count(self) -> None:
        """What can be seen a moment later."""
        project = self._session.project
        if project is None:
            return
        field, suggestions, alike = self._session.field, self.live.suggestions, self._alike
        self._counter.clear()
        self._counter.start(
            lambda: count(project, field, suggestions, alike or []), lambda tally: self._show_tally(project, tally)
        )
        self._show_live()

    def _show_live(self) -> None:
        """What the card of the model in the making says and offers now."""
        loading = self.live.loading
        pending = self.live.pending and not loading and self._session.job is None
        self.live_card.show_state(
            self.live.suggestions, pending=pending, loading=loading, label_next=self._session.view.label_next
        )

    def _show_tally(self, project: Project, tally: Tally) -> None:
        if project is self._session.project:
            self.splits.show_counts(tally.splits, locked=tally.test_locked)
            unchecked = self._alike is None or self.live.pending
            self.health.show_findings(tally.findings, tally.skipped, tally.skipped_in_all, unchecked=unchecked)
            tab_in_order(self._cards)

    def _suggest(self, suggestions: Suggestions | None) -> None:
        self.model.suggest(suggestions)
        self.viewer.describe()
        self._tally.start()

    def _find(self, alike: list[Finding]) -> None:
        self._alike = alike
        self._tally.start()

    def _show(self) -> None:
        if self._session.project:
            self.model.show(self._session.project, self._session.field, self.filter_bar.query())
            if self._stack.currentIndex() == VIEWER:
                self._stack.setCurrentIndex(self._browsing)
            self._show_count()

    def _show_count(self) -> None:
        rows = self.model.rowCount()
        self.filter_bar.show_count(self.model.matching, self.model.in_all, outdated=self.model.outdated)
        if not rows:
            self._stack.setCurrentIndex(EMPTY if self.model.in_all else BARE)
        elif self._stack.currentIndex() != VIEWER:
            first = self._stack.currentIndex() in (EMPTY, BARE) and not self.filter_bar.hasFocus()
            self._stack.setCurrentIndex(self._browsing)
            if first and self.isVisible():
                self.focus()  # what was just imported is ready for the keys

    def _go_on(self, ids: list[int]) -> None:
        """After a label for one sample, the next one is at hand."""
        if len(ids) != 1:
            return
        if self._stack.currentIndex() == VIEWER:
            self.viewer.step(1)
        else:
            self._select(self._view().currentIndex().row() + 1)
