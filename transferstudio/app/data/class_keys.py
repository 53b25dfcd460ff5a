"""Which key labels as which class: a class that is called by a digit has that digit, the others 1 to 9 and then 0 in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transferstudio.project.classes import Class

DIGITS = "1234567890"


def class_keys(classes: Sequence[Class]) -> dict[int, str]:
    """The digit of each class that has one, by the id of the class; ``classes`` in their order."""
    keys = {class_.id: class_.name for class_ in classes if len(class_.name) == 1 and class_.name in DIGITS}
    free = iter([digit for digit in DIGITS if digit not in keys.values()])
    for class_ in classes:
        if class_.id not in keys:
            digit = next(free, None)
            if digit is None:
                break
            keys[class_.id] = digit
    return keys


def class_of_key(classes: Sequence[Class], digit: str) -> int | None:
    """The id of the class that a digit labels as."""
    return next((id_ for id_, key in class_keys(classes).items() if key == digit), None)
