"""The box around a mask that is stored as run lengths (RLE), as COCO has it for crowds and many tools for everything.

Source: pycocotools, ``common/maskApi.c``. Runs go down the columns, nothing first; as text, each is a signed number in digits of five
bits, and from the fourth on the difference to the run two before. Read here in Python: the C code trusts what it is given.
"""

from __future__ import annotations

from typing import Any

LONGEST = 1_000_000  # runs of a mask
LARGEST = 1_000_000  # pixels a side


def around_mask(mask: Any) -> tuple[float, float, float, float] | None:
    """Left, top, width and height of what a mask marks, in pixels; None where it marks nothing, or is no mask."""
    if not isinstance(mask, dict) or not isinstance(mask.get("size"), list) or len(mask["size"]) != 2:
        return None
    height, width = mask["size"]
    counts = mask.get("counts")
    runs = _runs(counts) if isinstance(counts, str) else counts
    if not isinstance(runs, list) or len(runs) > LONGEST or not all(type(run) is int and run >= 0 for run in runs):
        return None
    if (
        type(height) is not int
        or type(width) is not int
        or not 1 <= height < LARGEST
        or not 1 <= width < LARGEST
        or sum(runs) != height * width
    ):
        return None
    left, top, right, bottom = width, height, 0, 0
    start = 0
    for number, run in enumerate(runs):
        if number % 2 and run:
            last = start + run - 1
            left, right = min(left, start // height), max(right, last // height)
            several = start // height != last // height  # columns: the mask goes on at the top of the next one
            top = 0 if several else min(top, start % height)
            bottom = height - 1 if several else max(bottom, last % height)
        start += run
    return (float(left), float(top), float(right - left + 1), float(bottom - top + 1)) if right >= left else None


def _runs(text: str) -> list[int]:
    """The run lengths that a text stands for; whatever it is, some numbers."""
    runs: list[int] = []
    value = shift = 0
    for sign in text:
        digit = ord(sign) - 48
        value |= (digit & 0x1F) << shift
        shift += 5
        if digit & 0x20 and shift < 40:
            continue
        if digit & 0x10:
            value -= 1 << shift
        runs.append(value + (runs[-2] if len(runs) > 2 else 0))
        value = shift = 0
    return runs
