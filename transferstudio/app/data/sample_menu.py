"""The menus that the right mouse button opens on samples and on boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from transferstudio.app.data.class_keys import class_keys
from transferstudio.app.data.class_picker import dot
from transferstudio.app.widgets import literal
from transferstudio.i18n import translate
from transferstudio.project.samples import Split

if TYPE_CHECKING:
    from transferstudio.app.data.labelling import Labelling
    from transferstudio.project.classes import Class

AT_HAND = 10  # classes in the menu itself; where there are more, those that have a key


def menu_point(view: QAbstractItemView, event: QContextMenuEvent) -> QPoint | None:
    """Where the menu of a view's selection opens: at the pointer, or below the current sample; None beside the samples."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    index = view.currentIndex() if by_key else view.indexAt(event.pos())
    if not index.isValid():
        return None
    return view.viewport().mapToGlobal(view.visualRect(index).center()) if by_key else event.globalPos()


def add_classes(
    menu: QMenu, classes: Sequence[Class], choose: Callable[[int], object], pick: Callable[[], object]
) -> None:
    """An entry for each class, or for those with keys where there are many; and one that searches all and adds new ones."""
    keys = class_keys(classes)
    shown = classes if len(classes) <= AT_HAND else [class_ for class_ in classes if class_.id in keys]
    for class_ in shown:
        key = f"\t{keys[class_.id]}" if class_.id in keys else ""
        name = " ".join(class_.name.split())  # a tab would begin a key
        menu.addAction(dot(class_.colour), f"{literal(name)}{key}", partial(choose, class_.id))
    words = translate("SampleMenu", "Another class…") if classes else translate("SampleMenu", "New class…")
    menu.addAction(f"{words}\tC", pick)


def split_menu(parent: QWidget, labelling: Labelling) -> QMenu:
    """The splits that samples can be moved to."""
    menu = QMenu(translate("SampleMenu", "Split"), parent)
    for text, split in (
        (translate("SampleMenu", "Training"), Split.TRAIN),
        (translate("SampleMenu", "Validation"), Split.VALIDATION),
        (translate("SampleMenu", "Test"), Split.TEST),
        (translate("SampleMenu", "Unassigned"), None),
    ):
        menu.addAction(text, partial(labelling.move_to, split))
    return menu
