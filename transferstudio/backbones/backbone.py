"""What is known of one pre-trained network before anything of it is loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from transferstudio.backbones.licences import Conditions, conditions_of
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import Reader, TextPreprocessing, TextReader
from transferstudio.i18n import QT_TRANSLATE_NOOP

TOKENIZER = "tokenizer.json"
FAST_GMACS, SLOW_GMACS = 1.0, 10.0  # 10⁹ multiply-adds an image: fast below the first, slow from the second on


class CpuSpeed(StrEnum):
    """How fast a network is without a graphics card."""

    FAST = QT_TRANSLATE_NOOP("Words", "fast")
    MEDIUM = QT_TRANSLATE_NOOP("Words", "medium")
    SLOW = QT_TRANSLATE_NOOP("Words", "slow")


@dataclass(frozen=True)
class Embedded:
    """Weights inside an installed Python package; ``packed``: in a file that :mod:`.packed_e5` unpacks into the cache first."""

    package: str
    file: str
    sha256: str
    packed: bool = False


@dataclass(frozen=True)
class Backbone:
    """One pre-trained network. ``parameters`` and ``gmacs`` (10⁹ multiply-adds an image) are None where not yet known."""

    name: str
    title: str
    family: str
    library: str
    identifier: str
    parameters: int | None
    gmacs: float | None
    licence: str
    commercial: bool | None
    preprocessing: Preprocessing | TextPreprocessing
    any_size: bool = False
    """Whether images of other sizes than its own can go in, as they can into most convolutional networks."""
    embedded: Embedded | None = None
    hub: str | None = None
    folder: Path | None = None
    pooling: str = "mean"
    """How a text network's answers a token become one a text: ``mean``, or ``last`` where it reads from left to right."""
    languages: str = ""
    pretrained_on: str = ""
    """The data sets that it has learnt from, by name."""
    accuracy: float | None = None
    """In per cent, as published: of ImageNet-1k at its input size, or mAP 50–95 of COCO for a detector; None where that is not known."""
    accuracy_source: str = ""
    historical: bool = False
    """Whether it is only here because it is cited: others are both faster and more accurate."""

    @property
    def is_text(self) -> bool:
        """Whether it reads texts; else it looks at pictures."""
        return isinstance(self.preprocessing, TextPreprocessing)

    @property
    def is_packed(self) -> bool:
        """Whether its weights came in 4 bits, and can stay so."""
        return self.embedded is not None and self.embedded.packed

    @property
    def is_detector(self) -> bool:
        """Whether it is a pre-trained object detector, and does nothing else."""
        return self.library in ("transformers", "torchvision") and not self.is_text

    @property
    def cpu_speed(self) -> CpuSpeed | None:
        """How fast it is on a processor, roughly, from its multiply-adds; None where those are not known."""
        if self.gmacs is None:
            return None
        return (
            CpuSpeed.FAST if self.gmacs < FAST_GMACS else CpuSpeed.MEDIUM if self.gmacs < SLOW_GMACS else CpuSpeed.SLOW
        )

    @property
    def conditions(self) -> Conditions | None:
        """What its licence asks for; None where that is no more than to keep its notice."""
        return conditions_of(self.licence)

    @property
    def pictures(self) -> Preprocessing:
        """How pictures are prepared for it; only where it looks at pictures."""
        assert isinstance(self.preprocessing, Preprocessing), "a text network has no pictures"
        return self.preprocessing

    @property
    def size(self) -> int:
        """Its input: pixels a side, or tokens at most."""
        return (
            self.preprocessing.size if isinstance(self.preprocessing, Preprocessing) else self.preprocessing.max_length
        )

    def reader(self, folder: Path) -> Reader:
        """What reads samples for it; ``folder`` holds the tokenizer.json of a text network."""
        if isinstance(self.preprocessing, Preprocessing):
            return self.preprocessing
        return TextReader(folder / TOKENIZER, self.preprocessing.max_length)

    @property
    def architecture(self) -> str:
        """The identifier without the name of its weights."""
        return self.identifier.split("/")[-1] if self.is_text else self.identifier.split(".")[0]

    def at_size(self, size: int) -> Backbone:
        """The same network on inputs of another size, in pixels a side; itself where it takes only its own."""
        if not self.any_size or size == self.size:
            return self
        return replace(self, preprocessing=replace(self.pictures, size=size))
