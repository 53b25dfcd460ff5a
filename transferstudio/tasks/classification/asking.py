"""Asks an exported classifier about pictures or texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

from rich.markup import escape

from transferstudio.formats import model_inputs
from transferstudio.formats.records import IMAGE_SUFFIXES
from transferstudio.runtime.predict import Prediction, Predictor
from transferstudio.runtime.predict_text import TextPrediction, TextPredictor
from transferstudio.tasks.asking import Asking, Reply, Sorted, Source, line

MOST_CHARACTERS = 1_000_000  # of one text
UNSURE = "unsure"  # where files go that may be of several classes, or are unlike the training data


class _ClassAsking(Asking):
    """The class of a sample, and its class in each further label field."""

    predictor: Predictor | TextPredictor
    ranks = True

    def reply(self, name: str, source: Source, item: model_inputs.ModelInput) -> Reply:
        """See Asking."""
        answer = self.predictor.predict(source)
        fields = {"": answer, **answer.others}
        row = {"sample": name, "label": answer.label, "probability": answer.probability, "all": answer.probabilities}
        row |= {"others": {one: asdict(other) for one, other in answer.others.items()}} if answer.others else {}
        row |= {"possible": answer.possible} if answer.possible else {}
        row |= {"p_value": answer.p_value, "unfamiliar": answer.unfamiliar} if answer.p_value is not None else {}
        words = ", ".join(
            f"{escape(field)}{': ' if field else ''}[bold]{escape(found.label)}[/]  {found.probability:.1%}"
            + "".join(f", {escape(label)}  {probability:.1%}" for label, probability in self._further(found))
            for field, found in fields.items()
        )
        words += f"  [yellow]{escape(answer.doubt)}[/]" if answer.doubt else ""
        columns, cells = ["sample"], [name]
        for field, found in fields.items():
            ranked = [(found.label, found.probability), *self._further(found)]
            for place, (label, probability) in enumerate(ranked, start=1):
                after = f" {place}" if place > 1 else ""
                columns += [f"{field} {part}{after}".strip() for part in ("label", "probability")]
                cells += [label, f"{probability:.4f}"]
        self.header = (*columns, "check")
        cells.append(answer.doubt)
        return Reply(row, f"{line(name)}  {words}", [cells])

    def _further(self, answer: Prediction | TextPrediction) -> list[tuple[str, float]]:
        """The classes that are named after the most probable one, each with its probability."""
        ranked = sorted(answer.probabilities.items(), key=lambda one: -one[1])
        return [one for one in ranked if one[0] != answer.label][: self.top - 1]

    def sort(self, path: Path) -> Sorted:
        """See Asking."""
        answer = self.predictor.predict(self._read(path))
        unsure = answer.unfamiliar or len(answer.possible) > 1
        return Sorted(UNSURE if unsure else answer.label, answer.label, answer.probability, answer.doubt)

    def _read(self, path: Path) -> Source:
        return path


class ImageAsking(_ClassAsking):
    """Pictures."""

    suffixes = frozenset(IMAGE_SUFFIXES)
    summary = "Predict an image; the request body is the image file"

    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> model_inputs.ModelInputs:
        """See Asking."""
        return model_inputs.pictures(words, stdin)

    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        """See Asking."""
        return asdict(self.predictor.predict(body))  # type: ignore[arg-type]  # it has no fields


class TextAsking(_ClassAsking):
    """Texts."""

    suffixes = frozenset(model_inputs.TEXT_SUFFIXES)
    summary = "Classify a text"
    fields: ClassVar = {"text": MOST_CHARACTERS}

    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> model_inputs.ModelInputs:
        """See Asking."""
        return model_inputs.texts(words, stdin)

    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        """See Asking."""
        assert not isinstance(body, bytes)
        return asdict(self.predictor.predict(body["text"]))

    def _read(self, path: Path) -> Source:
        return model_inputs.text_of(path)
