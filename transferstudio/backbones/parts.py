"""The parts of a network that has learnt to find things, input first: which of them learn is what the methods differ in."""

from __future__ import annotations

from enum import IntEnum


class Part(IntEnum):
    """What a layer belongs to."""

    BODY = 0
    ENCODER = 1
    DECODER = 2
    HEADS = 3
