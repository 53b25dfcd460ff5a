"""Which network and method suit the labels, and why: what the program trains where nobody chose, and recommends before it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from transferstudio.backbones.catalogue import Backbone, catalogue, find
from transferstudio.backbones.weights import is_here
from transferstudio.i18n import Message, Number, message
from transferstudio.training.plan import Method
from transferstudio.training.throughput import known_throughput

AFFORDABLE = 3.0  # times as long as the usual network may a stronger one take
FINE_TUNES_WELL = 50  # labels of the smallest class, from which on fine-tuning paid (few_labels and few_labels_text)
# Labels of texts, below which a minute is better spent on more labels than on contrastive fine-tuning: that gained nothing at 16 and
# 2.7 points at 32, and twice the labels gain 5 (few_labels_text).
FEWEST_FOR_PAIRS = 50
FEW_FOR_TEXTS = 500  # labels of texts, up to which contrastive fine-tuning is worth its time
GOOD_FOR_TEXTS = 0.9  # share that a new head has right, from which on fine-tuning all layers adds little to texts
GOOD_FOR_IMAGES = 0.97
HARD = 0.9  # accuracy of a new head on images, below which a stronger network is worth its time
FEWEST_MISTAKES = 5  # of a new head in the validation split: with fewer, no network can be shown to be better


@dataclass(frozen=True)
class Advice:
    """A backbone, a method, and the reason as sentences. ``Method.AUTO``: it depends on the accuracy of a new head, which is unknown."""

    backbone: str
    method: Method
    reason: Message


def advise(
    counts: Sequence[int], accuracy: float | None, backbone: str, *, texts: bool = False, validated: float = 0.15
) -> Advice:
    """Advice for a project whose classes have ``counts`` labels each that teach; ``accuracy`` (0–1): of a new head alone on ``backbone``,
    cross-validated on them, where it is known.

    ``texts``: whether the samples are texts, and not images; ``validated``: the share of the labels that chooses the best epoch of fine-tuning.
    """
    return _for_texts(counts, accuracy, backbone) if texts else _for_images(counts, accuracy, backbone, validated)


def _for_texts(counts: Sequence[int], accuracy: float | None, backbone: str) -> Advice:
    total = sum(counts)
    few = total <= FEW_FOR_TEXTS
    if total < FEWEST_FOR_PAIRS:
        reason = message("With only {} labels, a new head takes seconds, and more labels help most.", Number(total))
        return Advice(backbone, Method.HEAD, reason)
    if not few and min(counts) < FINE_TUNES_WELL:
        return Advice(backbone, Method.HEAD, _small_class(min(counts)))
    if accuracy is None:
        return Advice(backbone, Method.AUTO, _unknown())
    if accuracy >= GOOD_FOR_TEXTS:
        return Advice(backbone, Method.HEAD, _accurate(accuracy))
    if few:
        reason = message(
            "A new head alone is about {} accurate. With {} labels, contrastive fine-tuning often adds some points; it is kept only if it does.",
            Number(accuracy, ".0%"),
            Number(total),
        )
        return Advice(backbone, Method.CONTRASTIVE, reason)
    reason = message(
        "A new head alone is about {} accurate. With {} labels, LoRA adapters often learn what it cannot; they are kept only if they do.",
        Number(accuracy, ".0%"),
        Number(total),
    )
    return Advice(backbone, Method.LORA, reason)


def _for_images(counts: Sequence[int], accuracy: float | None, backbone: str, validated: float) -> Advice:
    smallest = min(counts, default=0)
    if smallest < FINE_TUNES_WELL:
        return Advice(backbone, Method.HEAD, _small_class(smallest))
    if accuracy is None:
        return Advice(backbone, Method.AUTO, _unknown())
    if accuracy >= GOOD_FOR_IMAGES:
        return Advice(backbone, Method.HEAD, _accurate(accuracy))
    mistakes = (1 - accuracy) * validated * sum(counts)
    if mistakes < FEWEST_MISTAKES:
        reason = message(
            "A new head alone is about {} accurate. With {} labels, that leaves too few mistakes to show that fine-tuning is better.",
            Number(accuracy, ".0%"),
            Number(sum(counts)),
        )
        return Advice(backbone, Method.HEAD, reason)
    reason = message(
        "A new head alone is about {} accurate. With at least {} labels per class, fine-tuning all layers often adds some points; it is kept only if it does.",
        Number(accuracy, ".0%"),
        Number(smallest),
    )
    found = stronger_than(find(backbone)).name if accuracy < HARD else backbone
    return Advice(found, Method.FULL, reason)


def _small_class(smallest: int) -> Message:
    return message(
        "With only {} labels in the smallest class, a new head on the frozen network is hard to beat, and takes seconds.",
        Number(smallest),
    )


def _accurate(accuracy: float) -> Message:
    return message(
        "A new head alone is already {} accurate, so fine-tuning has little to add.", Number(accuracy, ".0%")
    )


def _unknown() -> Message:
    return message("A new head is tried first; its accuracy decides whether fine-tuning is worth the time.")


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
