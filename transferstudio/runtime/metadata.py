"""What an ONNX file says of itself, read without loading its network."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

METADATA_PROPS, KEY, VALUE = 14, 1, 2  # numbers of fields in onnx.proto: ModelProto and StringStringEntryProto
MOST_BYTES = 64 * 2**20  # of all entries: classes by the million
VARINT, EIGHT_BYTES, LENGTH, FOUR_BYTES = 0, 1, 2, 5  # wire types of protocol buffers


def metadata_of(model: Path) -> dict[str, str]:
    """The metadata of an ONNX file; what was understood until then where the file is damaged or something else.

    Raises:
        OSError: it cannot be read.
    """
    found: dict[str, str] = {}
    room, size = MOST_BYTES, model.stat().st_size
    with model.open("rb") as file:
        while (tag := _varint(file)) is not None:
            number, wire = tag >> 3, tag & 7
            if wire == LENGTH:
                length = _varint(file)
                if length is None or length > size or (number == METADATA_PROPS and length > room):
                    break  # no message is longer than the file that it is in
                if number != METADATA_PROPS:
                    file.seek(length, 1)
                    continue
                room -= length
                entry = _entry(file.read(length))
                found[entry.get(KEY, "")] = entry.get(VALUE, "")
            elif wire in (EIGHT_BYTES, FOUR_BYTES):
                file.seek(8 if wire == EIGHT_BYTES else 4, 1)
            elif wire != VARINT or _varint(file) is None:
                break
    return found


def _entry(data: bytes) -> dict[int, str]:
    """The texts of a message, by the numbers of their fields."""
    found: dict[int, str] = {}
    file = BytesIO(data)
    while (tag := _varint(file)) is not None and (length := _varint(file)) is not None and tag & 7 == LENGTH:
        found[tag >> 3] = file.read(min(length, len(data))).decode("utf-8", "replace")
    return found


def _varint(file: BinaryIO) -> int | None:
    """A number of any length; None at the end of the file, or where it does not end."""
    value = shift = 0
    while (byte := file.read(1)) and shift < 70:
        value |= (byte[0] & 127) << shift
        shift += 7
        if byte[0] < 128:
            return value
    return None
