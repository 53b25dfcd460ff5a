"""Which network and method to begin with, and why, in one sentence; from what is known without training anything."""

from __future__ import annotations

from dataclasses import dataclass

from transferstudio.backbones.catalogue import DEFAULT, Backbone, catalogue, find
from transferstudio.backbones.weights import is_here
from transferstudio.i18n import number, percent, translate
from transferstudio.training.plan import FINE_TUNES_WELL, GOOD_ENOUGH, Method, suited_to_texts
from transferstudio.training.throughput import known_throughput

AFFORDABLE = 3.0  # times as long as the usual network may a stronger one take
GOOD = 0.97  # a head that is this often right leaves little to gain


@dataclass(frozen=True)
class Advice:
    """A backbone, a method, and the reason."""

    backbone: str
    method: Method
    reason: str


def advise(counts: list[int], accuracy: float | None, *, texts: str | None = None) -> Advice:
    """Advice for a project whose classes have ``counts`` labels each; ``accuracy`` (0–1): of a new head alone, where it is known.

    ``texts``: the backbone that suits the texts, by name; None for images.
    """
    default = texts or DEFAULT
    small = min(counts, default=0)
    method = suited_to_texts(counts, accuracy) if texts else None
    if method == Method.CONTRASTIVE:
        words = translate(
            "Advice",
            "with only {} labels, contrastive fine-tuning often adds some points, and is kept only if it does.",
        ).format(number(sum(counts)))
        return Advice(default, Method.CONTRASTIVE, words)
    if method == Method.LORA:
        words = translate("Advice", "with {} labels, LoRA adapters can learn what a new head alone cannot.").format(
            number(sum(counts))
        )
        return Advice(default, Method.LORA, words)
    if accuracy is not None and accuracy >= (GOOD_ENOUGH if texts else GOOD) and (texts or small >= FINE_TUNES_WELL):
        words = translate(
            "Advice", "a new head alone is already {} accurate, so fine-tuning has little to add."
        ).format(percent(accuracy))
        return Advice(default, Method.HEAD, words)
    if texts or small < FINE_TUNES_WELL:
        words = translate(
            "Advice",
            "with only {} labels in the smallest class, a new head on the frozen network is hard to beat and takes seconds.",
        ).format(small)
        return Advice(default, Method.HEAD, words)
    if accuracy is not None and accuracy < 0.9:
        words = translate(
            "Advice",
            "a new head alone is about {} accurate, and with at least {} labels per class, fine-tuning all layers usually adds several points.",
        ).format(percent(accuracy), small)
        return Advice(default if texts else stronger_than(find(default)).name, Method.FULL, words)
    return Advice(
        default,
        Method.LAST_BLOCKS,
        translate("Advice", "with at least {} labels per class, fine-tuning the last blocks can pay off.").format(
            small
        ),
    )


def stronger_than(usual: Backbone) -> Backbone:
    """The network for images that is most accurate on ImageNet for what it costs: of those whose weights are here, and which take at
    most :data:`AFFORDABLE` times as long, the best; of two that are equal the faster. The usual one where there is none."""
    found = [
        (one.accuracy, -_cost(one, usual), one.name)
        for one in catalogue().values()
        if one.accuracy is not None
        and not (one.is_detector or one.is_text or one.historical)
        and one.commercial
        and is_here(one)
        and _cost(one, usual) <= AFFORDABLE
    ]
    return find(max(found)[-1]) if found else usual


def _cost(backbone: Backbone, usual: Backbone) -> float:
    """How long a network takes in relation to the usual one: as measured on this computer, or by its multiply-adds."""
    speed, usual_speed = known_throughput(backbone), known_throughput(usual)
    if speed and usual_speed:
        return usual_speed / speed
    return (backbone.gmacs or 0) / (usual.gmacs or 1)
