"""What is to be trained, and how; everything that a run depends on, so that the same plan gives the same result."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transferstudio.backbones.catalogue import Backbone

ANYWHERE = ("auto", "cpu")  # devices that every computer has
TEXT_LEARNING_RATE = 1e-4  # of the head of a transformer; its layers step less, each by the layer decay
PAIR_LEARNING_RATE = 2e-4  # of contrastive fine-tuning, all layers alike
LORA_LEARNING_RATE = 1e-3  # adapters begin at nothing, and all step alike
FEWEST_QUESTIONS = 10  # with an answer, below which nothing is learnt from them
FEWEST_PICTURES = 4  # with boxes, below which nothing is learnt from them
BOX_BATCH = 4  # pictures of a step: few need many steps
BOX_STEPS = 40  # an epoch at least: few pictures are shown several times in one
WINDOW = 384  # tokens of a question with a piece of its passage
FEW_ANSWERED = 400  # questions, below which practice pays clearly; with 893 it brought nothing (question_answering)
PAIR_EPOCHS, PAIR_STEPS = 4, 6  # of contrastive fine-tuning; steps an epoch at least, however few samples there are
FINE_TUNING_FOLDS = 3  # where there are too few labels for a validation part; each fold costs a whole fine-tuning run


class Method(StrEnum):
    """How the backbone is adapted; AUTO: as the program decides before the run begins (see ``operations.auto_method``)."""

    AUTO = "auto"
    HEAD = "head"
    CONTRASTIVE = "contrastive"
    LAST_BLOCKS = "last-blocks"
    LORA = "lora"
    FULL = "full"
    SCRATCH = "scratch"

    @property
    def called(self) -> str:
        """What people call it: on the command line and in reports, and in the window with a capital. Projects keep the value."""
        return method_name(self.value)

    @classmethod
    def _missing_(cls, value: object) -> Method | None:
        """The method that people call so."""
        return next((method for method in cls if method.called == value), None)


METHODS = tuple(method for method in Method if method != Method.AUTO)
"""Those that a run can have."""
CALLED = {"head": "quick", "last-blocks": "balanced"}


def method_name(stored: str) -> str:
    """What people call the method that a project or report keeps."""
    return CALLED.get(stored, stored)


class Precision(StrEnum):
    """The arithmetic of the frozen body."""

    FP32 = "fp32"
    INT8 = "int8"


def times_shown(pictures: int) -> int:
    """How often each of so many pictures with boxes is shown in an epoch."""
    return max(1, math.ceil(BOX_STEPS * min(BOX_BATCH, pictures) / pictures))


FLIP = 0.5  # share of images that are mirrored


@dataclass(frozen=True)
class TrainingPlan:
    """A run, as a person asked for it; the defaults are what the program recommends."""

    backbone: str = "efficientnet-lite0"
    method: Method = Method.HEAD
    field: str | None = None
    """The label field to learn; None: the first."""
    together: tuple[str, ...] = ()
    """More label fields, learnt on the same network: one file answers them all. Not by pairs."""
    seed: int = 0
    device: str = "auto"
    precision: Precision = Precision.FP32
    input_size: int | None = None
    """Pixels a side of what the network sees; None: the backbone's own, or less where the pictures are smaller and all is fine-tuned."""
    test_share: float = 0.2
    validation_share: float = 0.15
    epochs: int = 8
    """Most epochs of the fine-tuned methods; early stopping may end sooner."""
    pair_epochs: int = PAIR_EPOCHS
    """Epochs of contrastive fine-tuning, which has no early stopping."""
    within: float = 20.0
    """Minutes that fine-tuning may be expected to take in a run whose method the program chooses."""
    batch: int = 32
    learning_rate: float | None = None
    """The largest step of AdamW, for the head; None: as is best for the method."""
    layer_decay: float = 0.8
    """Each layer group below the head learns with this factor of the step of the one above it."""
    last_blocks: int = 2
    rank: int = 16
    """LoRA only: how narrow the adapters are."""
    gradual: bool = False
    """Whether the layers that may learn begin one after the other, the last ones first, in the first half of the epochs; not for boxes."""
    label_smoothing: float = 0.1
    weight_decay: float = 0.05
    augment: bool | None = None
    """Whether samples vary while fine-tuning (crops, flips and colours; sentences of passages); None: as is best for the method."""
    crop: float = 0.35
    """The smallest share of an image's area that a random crop keeps while fine-tuning; 1: no crops."""
    flip: float | None = None
    """The share of images that are mirrored while fine-tuning; None: half, or none where mirrored images are clearly harder to recognise."""
    colour: float = 0.3
    """How far brightness, contrast and saturation vary around 1 while fine-tuning; 0: not at all."""
    practice: bool | None = None
    """Questions only: whether the network first practises on questions made of the passages themselves; None: where few are answered."""
    patience: int = 3
    """Epochs without improvement on validation before the run stops, at half of its epochs or later: steps are large before."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The label fields to learn, by name, the main one first; empty: the project's first."""
        return (() if self.field is None else (self.field,)) + self.together

    @property
    def augmented(self) -> bool:
        """Whether samples vary. The last blocks alone learn from activations that are computed once, so not there."""
        return self.augment if self.augment is not None else self.method in (Method.LORA, Method.FULL, Method.SCRATCH)

    @property
    def flipped(self) -> float:
        """The share of images that are mirrored; half where nobody has decided."""
        return FLIP if self.flip is None else self.flip

    @property
    def effective_learning_rate(self) -> float:
        """The learning rate in force. With the lower layers frozen there is nothing that evens out a large step."""
        if self.learning_rate is not None:
            return self.learning_rate
        return {Method.CONTRASTIVE: PAIR_LEARNING_RATE, Method.LAST_BLOCKS: 2e-4, Method.LORA: LORA_LEARNING_RATE}.get(
            self.method, 6e-4
        )

    def for_backbone(self, backbone: Backbone) -> TrainingPlan:
        """The plan with the learning rate that suits the kind of network, where none was chosen."""
        if self.learning_rate is not None or not backbone.is_text or self.method in (Method.LORA, Method.CONTRASTIVE):
            return self
        return dataclasses.replace(self, learning_rate=TEXT_LEARNING_RATE)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> TrainingPlan:
        """The plan that :meth:`as_json` gave; settings of other versions are left out."""
        known = {field.name for field in dataclasses.fields(cls)}
        plan = cls(**{key: value for key, value in values.items() if key in known})
        return dataclasses.replace(
            plan, method=Method(plan.method), precision=Precision(plan.precision), together=tuple(plan.together)
        )
