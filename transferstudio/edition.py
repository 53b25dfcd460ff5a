"""Which edition of the program this is: the whole, or the small one that labels and tries models, and cannot train."""

from __future__ import annotations

import importlib.util
from functools import cache


@cache
def trains() -> bool:
    """Whether networks can be trained and exported here; nothing is loaded to find out."""
    return importlib.util.find_spec("torch") is not None
