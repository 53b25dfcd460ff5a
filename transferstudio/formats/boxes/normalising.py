"""Boxes as a data set states them, and how they are brought to the picture as a person sees it; what is wrong is repaired or left out, and reported."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from transferstudio.formats.records import Box, Skipped
from transferstudio.i18n import Message, joined, message, verbatim

SHARES = (1.0, 1.0)
"""The frame of boxes whose sides are shares of the picture."""
SAME_SHAPE = 0.02  # how far two aspect ratios may be apart (as a share) to be the same
SLACK = 2.0  # pixels beyond the edge that need not be reported
LARGEST = 1e9  # pixels; a number beyond is damaged
ROUNDED_ONE = 1.001  # a share of 1 that was rounded
IN_SHARES = message("all its boxes are between 0 and 1 and were read as fractions of the image")
NUMBER = r"[-+]?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][-+]?\d++)?"
"""How a side is written. It never goes back over digits: one number as long as its file would take minutes."""
SMALLEST = 1.0  # pixel a side: a smaller box shows nothing


def finite(value: object) -> float | None:
    """A number as a float; None where it is none, or none that pixels can be counted in."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if -LARGEST < value < LARGEST else None


@dataclass(frozen=True)
class NormalisedBoxes:
    """Boxes in pixels of the upright picture. ``lost``: what was left out; ``repaired``: what was changed, in words."""

    boxes: tuple[Box, ...]
    lost: tuple[Skipped, ...] = ()
    repaired: tuple[Message, ...] = ()


def normalise_boxes(
    boxes: Sequence[Box], frame: tuple[float, float] | None, width: int, height: int, *, orientation: int = 1
) -> NormalisedBoxes:
    """Brings boxes to a picture of ``width`` × ``height`` upright pixels.

    ``frame`` is the width and height that their numbers count in, as the data set states it; ``orientation`` the picture's EXIF one.
    """
    lost: list[Skipped] = []
    repaired: list[Message] = []
    moved: Sequence[Box] = boxes
    if frame is not None and frame != (width, height) and boxes:
        turned = orientation >= 5 and frame == (height, width)
        if turned:
            moved = [_turned(box, orientation, width, height) for box in boxes]
            repaired.append(message("drawn before the image was rotated upright: rotated too"))
        elif frame == SHARES or _same_shape(frame, (width, height)):
            moved = [_scaled(box, width / frame[0], height / frame[1]) for box in boxes]
            if frame != SHARES:
                repaired.append(
                    message(
                        "drawn on {} × {} pixels: scaled to {} × {}", f"{frame[0]:g}", f"{frame[1]:g}", width, height
                    )
                )
        elif all(_fits(box, width, height) for box in boxes):
            repaired.append(
                message(
                    "the stated size {} × {} is not that of the image: the boxes fit as they are",
                    f"{frame[0]:g}",
                    f"{frame[1]:g}",
                )
            )
        else:
            reason = message(
                "they were drawn on an image of a different shape ({} × {})", f"{frame[0]:g}", f"{frame[1]:g}"
            )
            return NormalisedBoxes((), (Skipped(message("all its boxes"), reason),))
    kept: list[Box] = []
    for number, box in enumerate(moved, 1):
        found, repair = _within(box, width, height)
        called = message("box {} ({})", number, box.label)
        if found is None:
            lost.append(Skipped(called, repair))
            continue
        if repair:
            repaired.append(joined(" ", (called, repair)))
        if found in kept:
            lost.append(Skipped(called, message("it occurs twice")))
            continue
        kept.append(found)
    return NormalisedBoxes(tuple(kept), tuple(lost), tuple(repaired))


def _within(box: Box, width: int, height: int) -> tuple[Box | None, Message]:
    """The box cut at the edges of the picture, with what was repaired; or None and why it is of no use."""
    if not all(map(math.isfinite, (box.x, box.y, box.width, box.height))):
        return None, message("it has a side that is not a number")
    repair = verbatim("")
    left, right = sorted((box.x, box.x + box.width))
    top, bottom = sorted((box.y, box.y + box.height))
    if box.width < 0 or box.height < 0:
        repair = message("had its corners swapped")
    if right - left < SMALLEST or bottom - top < SMALLEST:
        return None, message("it has no area")
    inside = (max(left, 0.0), max(top, 0.0), min(right, float(width)), min(bottom, float(height)))
    if inside[2] - inside[0] < SMALLEST or inside[3] - inside[1] < SMALLEST:
        return None, message("it lies outside the image")
    if max(-left, -top, right - width, bottom - height) > SLACK:
        repair = message("extended beyond the edge of the image: cropped there")
    return replace(box, x=inside[0], y=inside[1], width=inside[2] - inside[0], height=inside[3] - inside[1]), repair


def _same_shape(frame: tuple[float, float], size: tuple[int, int]) -> bool:
    if min(frame) <= 0:
        return False
    return abs(frame[0] / frame[1] / (size[0] / size[1]) - 1) < SAME_SHAPE


def _fits(box: Box, width: int, height: int) -> bool:
    return min(box.x, box.y) >= -SLACK and box.x + box.width <= width + SLACK and box.y + box.height <= height + SLACK


def _scaled(box: Box, across: float, down: float) -> Box:
    return replace(box, x=box.x * across, y=box.y * down, width=box.width * across, height=box.height * down)


def _turned(box: Box, orientation: int, width: int, height: int) -> Box:
    """A box of the picture as it is stored, in the picture as EXIF orientation 5 to 8 has it (``width`` × ``height`` upright)."""
    x, y = box.y, box.x  # orientation 5: mirrored at the diagonal
    if orientation in (6, 7):
        x = width - x - box.height
    if orientation in (7, 8):
        y = height - y - box.width
    return replace(box, x=x, y=y, width=box.height, height=box.width)


def in_shares(boxes: Iterable[Box]) -> bool:
    """Whether all boxes of a data set lie between 0 and 1, so that their numbers can only be shares of the picture."""
    found = False
    for box in boxes:
        found = True
        if not lies_in_shares(box):
            return False
    return found


def lies_in_shares(box: Box) -> bool:
    """Whether a box lies between 0 and 1."""
    inside = box.x >= 0 and box.y >= 0 and box.x + box.width <= ROUNDED_ONE and box.y + box.height <= ROUNDED_ONE
    return inside and box.width > 0 and box.height > 0


def box_around(label: str, points: Sequence[tuple[float, float]], *, difficult: bool = False) -> Box:
    """The box around points (x, y), at least one."""
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = min(across), min(down)
    return Box(label, left, top, max(across) - left, max(down) - top, difficult)


def turned_box(
    label: str, corners: tuple[float, float, float, float], degrees: float, around: tuple[float, float]
) -> Box:
    """The box around another (left, top, right, bottom) that is turned clockwise ``around`` a point."""
    left, top, right, bottom = corners
    if not degrees:
        return Box(label, left, top, right - left, bottom - top)
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    moved = [(x - around[0], y - around[1]) for x in (left, right) for y in (top, bottom)]
    points = [(around[0] + x * cosine - y * sine, around[1] + x * sine + y * cosine) for x, y in moved]
    return box_around(label, points)
