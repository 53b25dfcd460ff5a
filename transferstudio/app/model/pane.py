"""The Model pane: choose a network and how it is adapted, then train."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from transferstudio.app.model.table import BackboneTable
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, label
from transferstudio.training.plan import Method, TrainingPlan

METHODS = {
    Method.HEAD: ("Quick", "The network stays as it is; a new last layer is learnt. Seconds."),
    Method.LAST_BLOCKS: ("Balanced", "The last blocks learn too. Minutes."),
    Method.FULL: (
        "Full",
        "Every layer learns, on varied pictures. Minutes to hours; pays with many or unusual pictures.",
    ),
    Method.SCRATCH: ("From scratch", "Nothing is transferred. Only to see what the transfer brings."),
}


class ModelPane(QWidget):
    """See the module."""

    train = Signal(object)
    """A TrainingPlan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self.table = BackboneTable()
        self._methods = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(4 * STEP)
        left = QVBoxLayout()
        left.setSpacing(3 * STEP)
        left.addWidget(label(self.tr("Which pre-trained network?"), "title"))
        hint = Card(kind="hint")
        hint.add(
            label(
                self.tr(
                    "EfficientNet-Lite0 is a good start: its weights came with the program, and it answers within "
                    "milliseconds on a processor. Larger networks know more and take longer."
                )
            )
        )
        left.addWidget(hint)
        left.addWidget(self.table, 1)
        row.addLayout(left, 1)
        row.addLayout(self._side())
        session.opened.connect(self._refresh)
        session.changed.connect(lambda _: self._refresh())
        session.field_changed.connect(self._refresh)

    def plan(self) -> TrainingPlan:
        """What is chosen."""
        chosen = self._methods.checkedButton()
        assert chosen is not None, "one method is always checked"
        project = self._session.project
        shown = self._session.field if project else 0
        field = next((f.name for f in project.classes.fields() if f.id == shown), None) if project else None
        device = str(self._session.settings.value("device", "auto"))
        method = Method(chosen.objectName())
        return TrainingPlan(backbone=self.table.chosen(), method=method, field=field, device=device)

    def set_plan(self, plan: TrainingPlan) -> None:
        """Begins from another run's plan."""
        self.table.select(plan.backbone)
        self.choose(plan.method)

    def choose(self, method: Method) -> None:
        """Checks a method."""
        for item in self._methods.buttons():
            item.setChecked(item.objectName() == method)

    def _side(self) -> QVBoxLayout:
        card = Card(self.tr("How to adapt it"))
        for method, (title, text) in METHODS.items():
            choice = QRadioButton(self.tr(title))
            choice.setObjectName(method)
            choice.setToolTip(self.tr(text))
            choice.setChecked(method == Method.HEAD)
            self._methods.addButton(choice)
            card.add(choice, label(self.tr(text), "dim"))
        self._train = button(
            self.tr("Train"),
            lambda: self.train.emit(self.plan()),
            name="train",
            tip=self.tr("Train it"),
            key="Ctrl+Return",
            main=True,
        )
        self._why = label("", "warning")
        column = QVBoxLayout()
        column.setSpacing(3 * STEP)
        card.setFixedWidth(300)
        self._why.setFixedWidth(300)
        column.addWidget(card)
        column.addStretch(1)
        column.addWidget(self._why)
        column.addWidget(self._train)
        return column

    def _refresh(self) -> None:
        project = self._session.project
        field = self._session.field if project else 0
        used = [class_ for class_ in project.classes.list(field) if class_.count] if project else []
        why = ""
        if len(used) < 2:
            why = self.tr("Label images with at least two classes first.")
        elif any(class_.count < 2 for class_ in used):
            why = self.tr("Each class needs at least two labelled images.")
        self._why.setText(why)
        self._train.setEnabled(not why)
