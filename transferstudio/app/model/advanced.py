"""Settings that nobody has to touch, folded away, each with what it means."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from transferstudio.app.icons import set_icon
from transferstudio.app.inputs import Choice, Number
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.model.hyperparameters import HyperparameterRows
from transferstudio.app.theme import STEP
from transferstudio.training.plan import Precision, TrainingPlan

CARET = 12  # pixels


class Advanced(QWidget):
    """Shown by its button; :meth:`apply` puts what is set into a plan."""

    changed = Signal()
    """A setting has changed on which the training time depends."""

    def __init__(self) -> None:
        super().__init__()
        self._button = ToolButton()
        self._button.setObjectName("advanced")
        self._button.setText(self.tr("Advanced"))
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self._button, "caret-right", side=CARET)
        self._button.setCheckable(True)
        self._button.setProperty("role", "flat")
        self._button.toggled.connect(self._fold)
        self._make_inputs()
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # translated titles are long
        for text, widget, tip in self._rows():
            widget.setToolTip(tip)
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        self._hyperparameters = HyperparameterRows(form)
        self._epochs.valueChanged.connect(self.changed)
        self._size.currentIndexChanged.connect(self.changed)
        self._practice.currentIndexChanged.connect(self.changed)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._button)
        column.addWidget(self._form)

    def _make_inputs(self) -> None:
        default = TrainingPlan()
        self._epochs, self._seed, self._size = Number(), Number(), Choice()
        self._epochs.setRange(1, 500)
        self._epochs.setValue(default.epochs)
        self._seed.setRange(0, 1_000_000)
        for side in (None, 96, 128, 160, 192, 224, 256, 288, 384):
            self._size.addItem(self.tr("automatic") if side is None else f"{side} px", side)
        self._augment = QCheckBox()
        self._augment.setChecked(True)
        self._int8, self._gradual = QCheckBox(), QCheckBox()
        self._practice = Choice()
        for words, wanted in ((self.tr("automatic"), None), (self.tr("yes"), True), (self.tr("no"), False)):
            self._practice.addItem(words, wanted)

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        """Each setting: its title, its input and what it means."""
        return (
            (self.tr("Epochs"), self._epochs, self.tr("How many times each sample is seen during fine-tuning")),
            (self.tr("Seed"), self._seed, self.tr("The same seed reproduces the same result")),
            (
                self.tr("Input"),
                self._size,
                self.tr("Side length of the network's input in pixels; automatic follows the size of your images"),
            ),
            (
                self.tr("Data augmentation"),
                self._augment,
                self.tr(
                    "Random crops, flips and colours of images, and left-out sentences of passages, during fine-tuning; helps with few samples"
                ),
            ),
            (
                self.tr("Gradual unfreezing"),
                self._gradual,
                self.tr("Starts with the last layers and unfreezes the lower ones during the first half of the epochs"),
            ),
            (
                self.tr("Self-supervised warm-up"),
                self._practice,
                self.tr(
                    "Questions only: first trains on fill-in-the-gap questions from your own passages; automatic does so if few are answered"
                ),
            ),
            (
                self.tr("8-bit network"),
                self._int8,
                self.tr("Quick only: about twice as fast, nearly as accurate, a quarter of the size"),
            ),
        )

    def apply(self) -> dict[str, object]:
        """The settings of a plan that are not at their default."""
        return {
            "epochs": self._epochs.value(),
            "seed": self._seed.value(),
            "input_size": self._size.currentData(),
            "augment": None if self._augment.isChecked() else False,
            "gradual": self._gradual.isChecked(),
            "practice": self._practice.currentData(),
            "precision": Precision.INT8 if self._int8.isChecked() else Precision.FP32,
            **self._hyperparameters.values(),
        }

    def show_only(self, used: Collection[str]) -> None:
        """Shows the hyperparameters that are of use."""
        self._hyperparameters.show_only(used)

    def set_epochs(self, epochs: int) -> None:
        """Takes a number of epochs."""
        self._epochs.setValue(epochs)

    def show_plan(self, plan: TrainingPlan) -> None:
        """Takes the settings of a plan."""
        self._epochs.setValue(plan.epochs)
        self._seed.setValue(plan.seed)
        self._size.setCurrentIndex(max(0, self._size.findData(plan.input_size)))
        self._augment.setChecked(plan.augment is not False)
        self._gradual.setChecked(plan.gradual)
        self._practice.setCurrentIndex(self._practice.findData(plan.practice))
        self._int8.setChecked(plan.precision == Precision.INT8)
        self._hyperparameters.show_plan(plan)

    def _fold(self, open_: bool) -> None:
        self._form.setVisible(open_)
        set_icon(self._button, "caret-down" if open_ else "caret-right", side=CARET)
