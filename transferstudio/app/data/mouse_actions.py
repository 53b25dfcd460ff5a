"""What the mouse does to the selected samples: the bar below them, the menu of the right button, and dragging them onto a class."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractItemView, QApplication

from transferstudio.app.data.class_picker import ClassPicker
from transferstudio.app.data.dragging import drag_samples
from transferstudio.app.data.sample_menu import add_classes, split_menu
from transferstudio.app.data.selection_bar import SelectionBar
from transferstudio.app.widgets import literal, temporary_menu
from transferstudio.i18n import number

if TYPE_CHECKING:
    from transferstudio.app.data.pane import DataPane


class ByMouse(QObject):
    """See the module; whatever it does has a key as well, and one step of undo."""

    def __init__(self, pane: DataPane) -> None:
        super().__init__(pane)
        self._pane, self._session = pane, pane.session
        self.bar = SelectionBar(pane.labelling, pick=self.pick, leave=pane.select_current)

    def show_selection(self) -> None:
        """What the bar says and offers now."""
        pane, count = self._pane, self._pane.count_selected()
        browsing, whole = pane.browsing, self._session.view.classifies
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(browsing)  # the tiles above it must not move when it comes and goes
        self.bar.setSizePolicy(policy)
        shown = self._session.project is not None and count > 0 and (browsing or (pane.viewing and whole))
        if shown:
            clears = self._clears() if whole or browsing else ""
            self.bar.show_classes(pane.classes.classes(), labels=whole, clears=clears)
            words = self._selected_in_words(count) if browsing else self.tr("This one")
            self.bar.show_count(words, several=count > 1)
        focused = QApplication.focusWidget()
        left = not shown and focused is not None and self.bar.isAncestorOf(focused)
        self.bar.setVisible(shown)
        if left:
            pane.focus()

    def menu(self, at: QPoint) -> None:
        """What can be done with the selected samples, at the point of the screen where the right button was pressed."""
        pane = self._pane
        if not pane.count_selected():
            return
        menu = temporary_menu(pane, "sample-menu")
        accepts = self._suggested()
        if accepts:
            menu.addAction(literal(accepts) + "\t" + self.tr("Enter"), pane.labelling.accept)
            if self._in_doubt():
                menu.addAction(self.tr("Keep the label") + "\tK", pane.labelling.keep)
        if self._session.view.classifies:
            label_as = partial(pane.labelling.label_as, go_on=pane.viewing)
            add_classes(menu, pane.classes.classes(), label_as, lambda: self.pick(at))
        menu.addSeparator()
        if clears := self._clears():
            menu.addAction(f"{clears}\tX", pane.labelling.clear)
        menu.addMenu(split_menu(menu, pane.labelling))
        if self._session.view.suggests:
            menu.addAction(self.tr("Show similar") + "\tM", pane.show_similar)
        if pane.browsing:
            menu.addAction(self.tr("Open") + "\t" + self.tr("Space"), pane.open_viewer)
        menu.addAction(self.tr("Delete") + "\t" + self.tr("Del"), pane.labelling.delete)
        menu.popup(at)

    def _clears(self) -> str:
        """What takes the label off is called so; empty where nothing does for a sample as a whole."""
        clears = self._session.view.clears
        return self.tr(clears) if clears else ""

    def _suggested(self) -> str:
        """What the entry that accepts suggestions says; empty where there is none to accept."""
        suggestions = self._pane.live.suggestions
        if not self._session.view.classifies or suggestions is None or not suggestions.available:
            return ""
        ids = self._pane.selected_ids()
        if not suggestions.differing(ids):
            return ""  # they are the labels already
        if len(ids) > 1:
            return self.tr("Accept the suggestions")
        suggestion = self._pane.model.suggestion(ids[0])
        return self.tr("Accept “{}”").format(" ".join(suggestion.name.split())) if suggestion else ""

    def _in_doubt(self) -> bool:
        """Whether the label of a selected sample may be wrong."""
        suggestions = self._pane.live.suggestions
        return suggestions is not None and bool(suggestions.doubted(self._pane.selected_ids()))

    def box_menu(self, at: QPoint) -> None:
        """What can be done with the chosen box."""
        editor = self._pane.viewer.editor
        if editor is None:
            return
        menu = temporary_menu(self._pane, "box-menu")
        add_classes(menu, self._pane.classes.classes(), editor.use_class, lambda: self.pick(at))
        menu.addSeparator()
        menu.addAction(self.tr("Delete box") + "\t" + self.tr("Del"), editor.delete)
        menu.popup(at)

    def pick(self, at: QPoint, typed: str = "") -> None:
        """Opens all classes with a search at a point of the screen; what is chosen labels."""
        picker = ClassPicker(self._pane, self._pane.classes.classes(), self._pane.classes.keys(), typed=typed)
        picker.chosen.connect(self._picked)
        picker.open_at(at)

    def _picked(self, name: str) -> None:
        self._pane.class_line.hide()  # what it asked for a box is answered
        self._pane.labelling.label_named(name)
        self._pane.focus()

    def split(self) -> None:
        """Opens the splits as a menu, for the keys."""
        if self._pane.count_selected():
            menu = split_menu(self._pane, self._pane.labelling)
            menu.setObjectName("split-menu")
            menu.aboutToHide.connect(menu.deleteLater)
            anchor = self.bar.split if self.bar.isVisible() else self._pane
            menu.popup(anchor.mapToGlobal(QPoint(0, 0)))
            menu.setActiveAction(menu.actions()[0])

    def drag(self, view: QAbstractItemView) -> None:
        """Drags the selected samples of a view, until they are dropped."""
        count = self._pane.count_selected()
        drag_samples(view.viewport(), self._selected_in_words(count))

    def _selected_in_words(self, count: int) -> str:
        return self.tr("1 selected") if count == 1 else self.tr("{} selected").format(number(count))
