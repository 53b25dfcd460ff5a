"""A row for each hyperparameter of a plan, of which those are shown that the chosen method uses."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QFormLayout

from transferstudio.app.inputs import Decimal, Number
from transferstudio.i18n import translate, translate_word
from transferstudio.training.hyperparameters import HYPERPARAMETERS, Hyperparameter
from transferstudio.training.plan import TrainingPlan


class HyperparameterRows:
    """Adds its rows to a form."""

    def __init__(self, form: QFormLayout) -> None:
        self._form = form
        self._inputs = {name: _input(one) for name, one in HYPERPARAMETERS.items()}
        self._used: Collection[str] = ()
        for name, one in HYPERPARAMETERS.items():
            form.addRow(translate_word(one.title), self._inputs[name])
        self.show_plan(TrainingPlan())
        self.show_only(())

    def show_only(self, used: Collection[str]) -> None:
        """Shows those that are of use; of the others the default holds."""
        self._used = used
        for name, widget in self._inputs.items():
            self._form.setRowVisible(widget, name in used)

    def values(self) -> dict[str, float | int | None]:
        """The values of those that are of use, by their names in a plan."""
        return {name: _value(HYPERPARAMETERS[name], self._inputs[name]) for name in self._inputs if name in self._used}

    def show_plan(self, plan: TrainingPlan) -> None:
        """Takes the values of a plan."""
        for name, widget in self._inputs.items():
            value = getattr(plan, name)
            if isinstance(widget, Number):
                widget.setValue(int(value))
            else:
                widget.setValue(widget.minimum() if value is None else float(value))


def _input(one: Hyperparameter) -> Number | Decimal:
    widget: Number | Decimal
    if one.decimals:
        widget = Decimal()
        widget.setDecimals(one.decimals)
        widget.setRange(0.0 if one.automatic else one.low, one.high)
        widget.setStepType(Decimal.StepType.AdaptiveDecimalStepType)
    else:
        widget = Number()
        widget.setRange(int(one.low), int(one.high))
    if one.automatic:
        widget.setSpecialValueText(translate("Advanced", "automatic"))  # of the least value
    widget.setObjectName(f"hyperparameter-{one.name}")
    widget.setToolTip(translate_word(one.meaning))
    widget.setAccessibleName(translate_word(one.title))
    return widget


def _value(one: Hyperparameter, widget: Number | Decimal) -> float | int | None:
    if isinstance(widget, Number):
        return widget.value()
    if one.automatic and widget.value() == 0:
        return None
    return max(one.low, round(widget.value(), one.decimals))
