"""The lines of YOLO's text files: a class and a box, an outline, a turned box, or a box with key points behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from transferstudio.formats.boxes.normalising import NUMBER, box_around, finite
from transferstudio.formats.encodings import text_of
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.records import Box, printable
from transferstudio.formats.trees import Tree, start_of
from transferstudio.i18n import Message, message

WRITTEN = rf"{NUMBER}|nan|inf"
FIRST_LINE = re.compile(
    rf"\s*(?:(?:{WRITTEN})(?:[ \t]++(?:{WRITTEN})){{4,}}|(?:(?:{WRITTEN})[ \t]++){{8}}\S+([ \t]+\d+)?|imagesource:.*|gsd:.*)[ \t]*(?:\r?\n|$)",
    re.IGNORECASE,
)
MOST_LINES = 100_000  # of a picture
VISIBLE = {0.0, 1.0, 2.0}
"""What a key point may say of itself as its third number."""


@dataclass(frozen=True)
class Line:
    """One line: its class by ``number`` or by ``label``, as ``written``; ``sides`` are the numbers behind it that place the box."""

    line_number: int
    number: int | None = None
    label: str | None = None
    written: str = ""
    sides: tuple[float, ...] = ()
    fault: Message | None = None
    """Why it is of no use."""


def is_label_file(tree: Tree, name: str) -> bool:
    """Whether a text file begins as one with boxes does, or is empty."""
    start = result_or_none(partial(start_of, tree, name))
    if start is None:
        return False
    text = start.decode("utf-8-sig", "replace")
    return not text.strip() or FIRST_LINE.match(text) is not None


def reads_like_labels(tree: Tree, name: str) -> bool:
    """As :func:`is_label_file`, but not for an empty file."""
    start = result_or_none(partial(start_of, tree, name)) or b""
    return FIRST_LINE.match(start.decode("utf-8-sig", "replace")) is not None


def parsed(text: str, points: tuple[int, int] | None) -> list[Line]:
    """The lines that say anything. ``points``: how many key points with how many numbers each follow a box, where that is known."""
    found = []
    for line_number, line in enumerate(text.splitlines()[:MOST_LINES], 1):
        words = line.split()
        if words and not words[0].lower().startswith(("imagesource:", "gsd:")):
            found.append(_parsed(line_number, words, points))
    return found


def _parsed(line_number: int, words: list[str], points: tuple[int, int] | None) -> Line:
    numbers = [_number(word) for word in words]
    if (
        len(words) in (9, 10) and None not in numbers[:8] and numbers[8] is None
    ):  # DOTA: four corners, a name, how difficult
        return Line(
            line_number, None, printable(words[8]), sides=tuple(side for side in numbers[:8] if side is not None)
        )
    if None in numbers:
        return Line(line_number, fault=message("it contains something that is not a number"))
    class_, *sides = (number for number in numbers if number is not None)
    number = int(class_) if class_.is_integer() else None
    if any(finite(side) is None for side in sides):
        return Line(
            line_number, number, written=f"{class_:g}", fault=message("it contains something that is not a number")
        )
    behind = len(sides) - 4
    if behind in (0, 1) or (points and behind == points[0] * points[1]) or _has_key_points(sides[4:], points):
        sides = sides[:4]  # what follows is a confidence, or key points
    elif len(sides) < 6 or len(sides) % 2:
        return Line(
            line_number,
            number,
            written=f"{class_:g}",
            fault=message("it has {} numbers after the class instead of 4", len(sides)),
        )
    return Line(line_number, number, written=f"{class_:g}", sides=tuple(sides))


def _has_key_points(behind: list[float], points: tuple[int, int] | None) -> bool:
    """Whether numbers behind a box can only be key points of three numbers each, and no outline."""
    if points is not None or not behind or len(behind) % 3:
        return False
    seen = set(behind[2::3])
    return seen <= VISIBLE and (2.0 in seen or len(behind) % 2 == 1)


def _number(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None


def box_of(line: Line) -> Box | None:
    """The box of a line, in its numbers: shares or pixels; without a class."""
    if len(line.sides) == 4:
        x, y, width, height = line.sides
        return Box("", x - width / 2, y - height / 2, width, height)
    if line.sides:
        return box_around("", list(zip(line.sides[::2], line.sides[1::2], strict=True)))
    return None


def splits_lines(tree: Tree, name: str) -> list[str]:
    """The lines of a text file that hold something; none where it cannot be read."""
    found = result_or_none(partial(text_of, tree, name))
    return [line.strip() for line in found[0].splitlines() if line.strip()] if found else []
