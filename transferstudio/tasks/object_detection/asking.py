"""Asks an exported detector which objects are where in images."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PIL import Image
from rich.markup import escape

from transferstudio.formats import model_inputs
from transferstudio.formats.answer_table import TABLES
from transferstudio.formats.boxes.detections import Searched, save_found, search
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.runtime.predict import load_image
from transferstudio.runtime.predict_boxes import BoxPredictor, drawn
from transferstudio.tasks.asking import Asking, Reply, Sorted, Source, line


class BoxAsking(Asking):
    """The things in a picture, each with its class and box."""

    predictor: BoxPredictor
    draws = has_threshold = True
    tables = (*TABLES, ".json")
    suffixes = frozenset(IMAGE_SUFFIXES)
    summary = "Predict an image; the request body is the image file"

    def __init__(self, predictor: BoxPredictor) -> None:
        super().__init__(predictor)
        self._searched: list[tuple[str, Searched]] = []

    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> model_inputs.ModelInputs:
        """See Asking."""
        return model_inputs.pictures(words, stdin)

    def reply(self, name: str, source: Source, item: model_inputs.ModelInput) -> Reply:
        """See Asking."""
        searched = search(self.predictor, source, threshold=self.threshold)
        self._searched.append((name, searched))
        words = ", ".join(f"[bold]{escape(one.label)}[/] {one.score:.0%}" for one in searched.found) or "nothing"
        row = {"sample": name, "found": [asdict(one) for one in searched.found]}
        return Reply(row, f"{line(name)}  {words}", [])

    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        """See Asking."""
        assert isinstance(body, bytes)
        return {"found": [asdict(one) for one in self.predictor.find(body)]}

    def sort(self, path: Path) -> Sorted:
        """The class of the most confident box."""
        best = max(self.predictor.find(path), key=lambda one: one.score, default=None)
        return Sorted(best.label, best.label, best.score) if best else Sorted("nothing", "nothing", 1.0)

    def draw(self, source: Source) -> Image.Image:
        """See Asking."""
        image = source if isinstance(source, Image.Image) else load_image(source)
        return drawn(image, self._searched[-1][1].found, self.predictor.labels)

    def save(self, rows: Sequence[Sequence[Any]], path: Path) -> None:
        """See Asking: a line per box; as COCO where the file is called .json."""
        save_found(self._searched, self.predictor.labels, path)
