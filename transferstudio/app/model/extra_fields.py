"""Other label fields that learn on the same network: one model then answers them all."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import clear, label, literal
from transferstudio.project import Project
from transferstudio.project.classes import Field


class Together(QWidget):
    """A box to tick for each label field that could learn beside the one that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._ticked: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        self._title = label("", "small")
        column.addWidget(self._title)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self.hide()  # until there is another field

    def show_fields(self, project: Project, shown: Field, *, possible: bool) -> None:
        """Offers the fields that have labels, but for the one that is shown; ``possible``: the method can learn several."""
        self._title.setText(self.tr("Train together with “{}”:").format(shown.name))
        fields = [field for field in project.classes.fields() if field != shown]
        ready = [field.name for field in fields if sum(c.count >= 2 for c in project.classes.list(field.id)) >= 2]
        if ready != list(self._boxes):
            clear(self._rows)
            self._boxes = {name: self._box(name) for name in ready}
        self.setVisible(bool(ready) and possible)

    def chosen(self) -> tuple[str, ...]:
        """The names of the fields that are ticked."""
        return tuple(name for name in self._boxes if name in self._ticked)

    def choose(self, names: tuple[str, ...]) -> None:
        """Ticks these fields and no others, also those that are offered later."""
        self._ticked = set(names)
        for name, box in self._boxes.items():
            box.setChecked(name in names)

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(literal(name))
        box.setObjectName(f"together-{name}")
        box.setAccessibleName(self.tr("Also train {}").format(name))
        box.setChecked(name in self._ticked)
        box.toggled.connect(lambda on: (self._ticked.add if on else self._ticked.discard)(name))
        box.setToolTip(self.tr("One network is trained on both, and one file predicts both"))
        self._rows.addWidget(box)
        return box
