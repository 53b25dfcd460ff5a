"""The numbers of a plan that few have to touch: what each means, and its range. Advanced shows them, and ``train --set`` takes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from transferstudio.errors import StudioError
from transferstudio.i18n import QT_TRANSLATE_NOOP, verbatim
from transferstudio.training.plan import Method


@dataclass(frozen=True)
class Hyperparameter:
    """A number of :class:`TrainingPlan`, by its name there; title and meaning are marked in the context ``Words``."""

    name: str
    title: str
    meaning: str
    low: float
    high: float
    decimals: int = 0
    automatic: bool = False
    """Whether it may be left to the program (None)."""

    def parsed(self, text: str) -> float | int | None:
        """The value that a text names.

        Raises:
            StudioError: it is no number within the range.
        """
        if self.automatic and text == "auto":
            return None
        try:
            value = float(text) if self.decimals else int(text)
        except ValueError:
            value = float("nan")
        if not self.low <= value <= self.high:
            raise StudioError(
                verbatim(f"“{text}” is no value for {self.name}"), advice=verbatim(f"Give {self.range_in_words}.")
            )
        return value

    @property
    def range_in_words(self) -> str:
        """Which values there are: “a number from 0 to 0.5”."""
        kind = "a number" if self.decimals else "a whole number"
        return f"{kind} from {self.low:g} to {self.high:g}{', or auto' if self.automatic else ''}"


HYPERPARAMETERS = {
    one.name: one
    for one in (
        Hyperparameter(
            "test_share",
            QT_TRANSLATE_NOOP("Words", "Test share"),
            QT_TRANSLATE_NOOP("Words", "Share of the labelled samples that becomes the test split, where nobody has chosen one"),
            0.05, 0.5, 2,
        ),
        Hyperparameter(
            "validation_share",
            QT_TRANSLATE_NOOP("Words", "Validation share"),
            QT_TRANSLATE_NOOP("Words", "Share of the training samples that is held back to choose the best epoch"),
            0.05, 0.5, 2,
        ),
        Hyperparameter(
            "learning_rate",
            QT_TRANSLATE_NOOP("Words", "Learning rate"),
            QT_TRANSLATE_NOOP("Words", "The highest learning rate, that of the new layers; automatic is as suits the method"),
            1e-6, 0.1, 6, automatic=True,
        ),
        Hyperparameter(
            "batch",
            QT_TRANSLATE_NOOP("Words", "Batch size"),
            QT_TRANSLATE_NOOP("Words", "Samples per optimizer step"),
            2, 1024,
        ),
        Hyperparameter(
            "rank",
            QT_TRANSLATE_NOOP("Words", "LoRA rank"),
            QT_TRANSLATE_NOOP("Words", "Size of the low-rank adapters"),
            1, 256,
        ),
        Hyperparameter(
            "layer_decay",
            QT_TRANSLATE_NOOP("Words", "Layer decay"),
            QT_TRANSLATE_NOOP("Words", "Each block is trained with this factor of the learning rate of the block above it"),
            0.1, 1, 2,
        ),
        Hyperparameter(
            "weight_decay",
            QT_TRANSLATE_NOOP("Words", "Weight decay"),
            QT_TRANSLATE_NOOP("Words", "How strongly AdamW pulls the weights towards zero"),
            0, 1, 3,
        ),
        Hyperparameter(
            "label_smoothing",
            QT_TRANSLATE_NOOP("Words", "Label smoothing"),
            QT_TRANSLATE_NOOP("Words", "Share of each label that is spread over all classes, against overconfidence"),
            0, 0.5, 2,
        ),
        Hyperparameter(
            "crop",
            QT_TRANSLATE_NOOP("Words", "Random crop"),
            QT_TRANSLATE_NOOP("Words", "Data augmentation: the smallest share of an image that a random crop keeps; 1 turns crops off"),
            0.05, 1, 2,
        ),
        Hyperparameter(
            "flip",
            QT_TRANSLATE_NOOP("Words", "Horizontal flip"),
            QT_TRANSLATE_NOOP("Words", "Data augmentation: the share of images that are mirrored; 0 turns it off. Automatic: half, but for classes none where mirrored images are clearly harder to recognise"),
            0, 0.5, 2, automatic=True,
        ),
        Hyperparameter(
            "colour",
            QT_TRANSLATE_NOOP("Words", "Colour jitter"),
            QT_TRANSLATE_NOOP("Words", "Data augmentation: how far brightness, contrast and saturation vary; 0 turns it off"),
            0, 0.9, 2,
        ),
        Hyperparameter(
            "patience",
            QT_TRANSLATE_NOOP("Words", "Patience"),
            QT_TRANSLATE_NOOP("Words", "Epochs without improvement before the run stops, in the second half of its epochs"),
            1, 500,
        ),
    )
}  # fmt: skip


@dataclass(frozen=True)
class Switch:
    """A yes or no of :class:`TrainingPlan`, by its name there."""

    name: str
    automatic: bool = False
    """Whether it may be left to the program (None)."""

    def parsed(self, text: str) -> bool | None:
        """The value that a text names.

        Raises:
            StudioError: it names none.
        """
        if self.automatic and text == "auto":
            return None
        if text.lower() not in SWITCHED:
            raise StudioError(
                verbatim(f"“{text}” is no value for {self.name}"), advice=verbatim(f"Give {self.range_in_words}.")
            )
        return SWITCHED[text.lower()]

    @property
    def range_in_words(self) -> str:
        """Which values there are."""
        return "yes, no or auto" if self.automatic else "yes or no"


SWITCHED = {"yes": True, "true": True, "on": True, "1": True, "no": False, "false": False, "off": False, "0": False}
SETTINGS: dict[str, Hyperparameter | Switch] = {
    **HYPERPARAMETERS,
    "input_size": Hyperparameter("input_size", "", "", 32, 1024, automatic=True),
    "last_blocks": Hyperparameter("last_blocks", "", "", 1, 100),
    "gradual": Switch("gradual"),
    "augment": Switch("augment", automatic=True),
}
"""What ``train --set`` takes: also what has an input of its own in the window, with its words there."""


def parsed(settings: Iterable[str], used: Iterable[str], method: Method) -> dict[str, Any]:
    """The values of ``NAME=VALUE`` settings, by their names; ``used``: those that a method of the task uses.

    Raises:
        StudioError: one is no setting, has no value in its range, or is of no use to the method.
    """
    known = [name for name in SETTINGS if name in set(used)]
    listed = "; ".join(f"{name}: {SETTINGS[name].range_in_words}" for name in known)
    values: dict[str, Any] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        name = name.strip().replace("-", "_")
        if not equals or name not in SETTINGS:
            near = get_close_matches(name, SETTINGS, cutoff=0.5) if equals else []
            nearest = f"Did you mean {' or '.join(near)}? " if near else ""
            raise StudioError(verbatim(f"“{setting}” is no setting"), advice=verbatim(f"{nearest}Available: {listed}."))
        if name not in known:
            raise StudioError(
                verbatim(f"“{name}” is of no use to the method “{method.called}” here"),
                advice=verbatim(f"Available: {listed}."),
            )
        if name in values:
            raise StudioError(verbatim(f"“{name}” is set twice"), advice=verbatim("Set it once."))
        values[name] = SETTINGS[name].parsed(value.strip())
    return values
