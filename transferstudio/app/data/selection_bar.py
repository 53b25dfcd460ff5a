"""The bar below the samples: how many are selected, and what can be done with them by mouse."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from transferstudio.app.data.class_keys import class_keys
from transferstudio.app.data.class_picker import dot
from transferstudio.app.data.sample_menu import split_menu
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, discard, label

if TYPE_CHECKING:
    from transferstudio.app.data.labelling import Labelling
    from transferstudio.project.classes import Class

AT_HAND = 6  # classes that have a button of their own, as far as there is room; all others are behind one
LETTERS = 16  # of a class's name on its button


class SelectionBar(QFrame):
    """See the module."""

    def __init__(self, labelling: Labelling, *, pick: Callable[[QPoint], None], leave: Callable[[], None]) -> None:
        """``pick`` opens the list of all classes at a point of the screen; ``leave`` selects nothing any more."""
        super().__init__()
        self.setObjectName("selection-bar")
        self._labelling = labelling
        self._count = label("", "strong")
        self._count.setWordWrap(False)
        self._classes: list[QPushButton] = []
        self._shown: list[tuple[int, str, str, str]] = []
        self._labels = False
        self._more = button(
            self.tr("Class …"),
            lambda: pick(self.class_point),
            name="bar-class",
            tip=self.tr("All classes, with search; you can add a new one (C)"),
        )
        self._clear = button(
            self.tr("Clear label"), labelling.clear, name="bar-clear", tip=self.tr("Remove the label (X)")
        )
        self.split = button(self.tr("Split"), lambda: None, name="bar-split", tip=self.tr("Change their split (T)"))
        self.split.setMenu(split_menu(self.split, labelling))
        self._delete = button(
            self.tr("Delete"), labelling.delete, name="bar-delete", tip=self.tr("Remove them from the project (Delete)")
        )
        self._leave = button("", leave, name="bar-leave", tip=self.tr("Select only the current one (Esc)"), icon="x")
        self._leave.setAccessibleName(self.tr("Clear the selection"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * STEP, STEP, 2 * STEP, STEP)
        self._row.setSpacing(STEP)
        for widget in (self._count, self._more, self._clear, self.split, self._delete, self._leave):
            self._row.addWidget(widget)
        self._row.insertStretch(2, 1)
        for widget in (self._more, self._clear, self.split, self._delete, self._leave):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # keys go on to the samples after a click
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_classes(self, classes: list[Class], *, labels: bool, clears: str) -> None:
        """Offers these classes; ``labels``: a sample has one class as a whole; ``clears``: what the button that takes it off says."""
        keys = class_keys(classes)
        with_keys = sorted(classes, key=lambda class_: class_.id not in keys)[:AT_HAND] if labels else []
        shown = [(class_.id, class_.name, class_.colour, keys.get(class_.id, "")) for class_ in with_keys]
        self._labels = labels
        self._more.setVisible(labels)
        self._clear.setText(clears)
        self._clear.setAccessibleName(clears)
        self._clear.setVisible(bool(clears))
        if shown != self._shown:
            self._shown = shown
            for made in self._classes:
                self._row.removeWidget(made)
                discard(made)
            self._classes = [self._button(*one) for one in shown]
            for index, made in enumerate(self._classes):
                self._row.insertWidget(1 + index, made)
            self._put_in_tab_order()
        self._fit()

    def _put_in_tab_order(self) -> None:
        """The classes come before what the bar always has."""
        before = self._more.previousInFocusChain()
        while before is not None and (not before.focusPolicy() & Qt.FocusPolicy.TabFocus or before in self._classes):
            before = before.previousInFocusChain()
        if before is not None:
            for one, other in pairwise((before, *self._classes)):
                self.setTabOrder(one, other)

    def show_count(self, words: str, *, several: bool) -> None:
        """Says how many are selected; where they are not ``several`` there is nothing to leave."""
        self._count.setText(words)
        self._leave.setVisible(several)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many classes as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fixed = [w for w in (self._count, self._more, self._clear, self.split, self._delete, self._leave) if not w.isHidden()]  # fmt: skip
        room = self.width() - 5 * STEP - sum(widget.sizeHint().width() + STEP for widget in fixed)
        for made in self._classes:
            room -= made.sizeHint().width() + STEP
            made.setVisible(room >= 0)

    def _button(self, id_: int, name: str, colour: str, key: str) -> QPushButton:
        short = name if len(name) <= LETTERS else f"{name[: LETTERS - 1]}…"
        does = self.tr("Label as {}").format(name)
        made = button(
            short,
            partial(self._labelling.label_as, id_),
            name=f"bar-class-{name}",
            tip=f"{does} ({key})" if key else does,
        )
        made.setIcon(dot(colour))
        made.setAccessibleName(does)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    @property
    def class_point(self) -> QPoint:
        """Where on the screen the list of all classes opens."""
        return self._more.mapToGlobal(QPoint(0, 0))
