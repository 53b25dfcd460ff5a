"""Writes what a model found in pictures: a table (CSV), or COCO JSON with a score a box."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PIL import Image

from transferstudio.atomic_files import replacing
from transferstudio.formats.answer_table import write_answers
from transferstudio.runtime import Detection
from transferstudio.runtime.predict import upright_size


@dataclass(frozen=True)
class Searched:
    """What was found in a picture of ``size`` (width, height)."""

    size: tuple[int, int]
    found: Sequence[Detection]


class DetectionModel(Protocol):
    """An exported model, or a trained network, that finds objects."""

    def find(self, source: str | Path | bytes | Image.Image, /, *, threshold: float | None = None) -> list[Detection]:
        """What is in one image, the most confident first."""


def search(
    predictor: DetectionModel, source: str | Path | bytes | Image.Image, *, threshold: float | None = None
) -> Searched:
    """Finds things, and tells the size of the picture too.

    Raises:
        UnreadableImageError: the picture cannot be used.
    """
    found = predictor.find(source, threshold=threshold)
    return Searched(source.size if isinstance(source, Image.Image) else upright_size(source), found)


def save_found(rows: Sequence[tuple[str, Searched]], labels: Sequence[str], path: Path) -> None:
    """Writes boxes of named pictures: as COCO where the file is called .json, else as a table with a line per box; see :func:`write_answers`."""
    if path.suffix.lower() != ".json":
        header = ("path", "class", "score", "xmin", "ymin", "xmax", "ymax")
        boxes = (
            (name, one.label, round(one.score, 4), *(round(side, 1) for side in one.box))
            for name, searched in rows
            for one in searched.found
        )
        write_answers(header, boxes, path)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as beside:
        beside.write_text(json.dumps(_coco(rows, labels), ensure_ascii=False), "utf-8", errors="replace")


def _coco(rows: Sequence[tuple[str, Searched]], labels: Sequence[str]) -> dict[str, Any]:
    images: list[dict[str, Any]] = []
    boxes: list[dict[str, Any]] = []
    for number, (name, searched) in enumerate(rows, start=1):
        width, height = searched.size
        images.append({"id": number, "file_name": name, "width": width, "height": height})
        for one in searched.found:
            left, top, right, bottom = (round(side, 2) for side in one.box)
            box = [left, top, round(right - left, 2), round(bottom - top, 2)]
            boxes.append(
                {
                    "id": len(boxes) + 1,
                    "image_id": number,
                    "category_id": labels.index(one.label) + 1,
                    "bbox": box,
                    "area": round(box[2] * box[3], 2),
                    "iscrowd": 0,
                    "score": round(one.score, 4),
                }
            )
    categories = [{"id": number, "name": name} for number, name in enumerate(labels, start=1)]
    return {"images": images, "annotations": boxes, "categories": categories}
