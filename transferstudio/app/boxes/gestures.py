"""What a hand does to boxes, as functions of points and boxes alone; the canvas only paints and forwards.

Points and boxes are in pixels of the picture; ``reach`` is how many of them are still near, which depends on the zoom.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SMALLEST = 3.0  # pixels a side; less is a slip of the hand
OFFSET = 12.0  # pixels that a pasted box lies beside the copied one


class Point(NamedTuple):
    """A point in the picture."""

    x: float
    y: float


class Rect(NamedTuple):
    """A box: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


class Handle(NamedTuple):
    """A corner or the middle of a side: -1 is left or top, 1 right or bottom, 0 neither."""

    across: int
    down: int


HANDLES = [Handle(across, down) for down in (-1, 0, 1) for across in (-1, 0, 1) if (across, down) != (0, 0)]
Size = tuple[float, float]
"""Width and height of the picture."""


def handle_centre(box: Rect, handle: Handle) -> Point:
    """Where a handle of a box is."""
    return Point(box.x + box.width * (handle.across + 1) / 2, box.y + box.height * (handle.down + 1) / 2)


def handle_at(box: Rect, point: Point, reach: float) -> Handle | None:
    """The handle of a box that a point is on; the nearest one where several are."""
    near = [
        (abs(centre.x - point.x) + abs(centre.y - point.y), handle)
        for handle in HANDLES
        if abs((centre := handle_centre(box, handle)).x - point.x) <= reach and abs(centre.y - point.y) <= reach
    ]
    return min(near)[1] if near else None


def box_at(boxes: Sequence[Rect], point: Point, reach: float) -> int | None:
    """The box that a point is in or near, by its index; the smallest where they lie over each other."""
    inside = [
        (box.width * box.height, index)
        for index, box in enumerate(boxes)
        if box.x - reach <= point.x <= box.right + reach and box.y - reach <= point.y <= box.bottom + reach
    ]
    return min(inside)[1] if inside else None


def between(start: Point, end: Point, size: Size, reach: float) -> Rect | None:
    """The box between two corners, within the picture and snapped to its edges; None where it is too small to be meant."""
    first, second = snapped(start, size, reach), snapped(end, size, reach)
    left, right = sorted((first.x, second.x))
    top, bottom = sorted((first.y, second.y))
    box = Rect(left, top, right - left, bottom - top)
    return box if min(box.width, box.height) >= SMALLEST else None


def snapped(point: Point, size: Size, reach: float) -> Point:
    """A point within the picture; on its edge where it is near that."""
    return Point(_to_edge(point.x, size[0], reach), _to_edge(point.y, size[1], reach))


def _to_edge(value: float, most: float, reach: float) -> float:
    if value <= reach:
        return 0.0
    return float(most) if value >= most - reach else value


def resized(box: Rect, handle: Handle, point: Point, size: Size, reach: float) -> Rect:
    """A box whose handle was dragged to a point; pulled beyond its other side it turns over."""
    at = snapped(point, size, reach)
    left = at.x if handle.across < 0 else box.x
    right = at.x if handle.across > 0 else box.right
    top = at.y if handle.down < 0 else box.y
    bottom = at.y if handle.down > 0 else box.bottom
    left, right = _apart(left, right, size[0])
    top, bottom = _apart(top, bottom, size[1])
    return Rect(left, top, right - left, bottom - top)


def _apart(one: float, other: float, most: float) -> tuple[float, float]:
    """Two sides in order, at least :data:`SMALLEST` apart."""
    low, high = sorted((one, other))
    if high - low < SMALLEST:
        high = min(most, low + SMALLEST)
        low = high - SMALLEST
    return low, high


def moved(box: Rect, across: float, down: float, size: Size) -> Rect:
    """A box moved by some pixels, as far as the picture reaches."""
    x = min(max(box.x + across, 0.0), max(size[0] - box.width, 0.0))
    y = min(max(box.y + down, 0.0), max(size[1] - box.height, 0.0))
    return Rect(x, y, min(box.width, size[0]), min(box.height, size[1]))


def pasted(boxes: Sequence[Rect], there: Sequence[Rect], size: Size) -> list[Rect]:
    """Copied boxes as they come into a picture: where they were, or a little beside where the same box is there already."""
    made = []
    for box in boxes:
        fits = moved(box, 0, 0, size)
        made.append(moved(fits, OFFSET, OFFSET, size) if fits in there else fits)
    return made
