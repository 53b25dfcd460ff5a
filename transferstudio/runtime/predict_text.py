"""Says what a text is about, with the model.onnx and the tokenizer.json beside this file.

    python predict.py "a text" ["another text" ...]

Needs onnxruntime, numpy and tokenizers, nothing else. The same file serves as a module:

    from predict import TextPredictor
    print(TextPredictor("model.onnx").predict("a text"))
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

NOTHING = -1  # stands where a text is shorter than the longest of its batch; the model masks it
TOKENIZER = "tokenizer.json"


@dataclass(frozen=True)
class Prediction:
    """The most probable class, its probability, and those of all classes (they add up to 1).

    ``others``: the same of each further label field that was learnt together with this one, by its name.
    """

    label: str
    probability: float
    probabilities: dict[str, float]
    others: dict[str, Prediction] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The classes of all fields in words."""
        return " · ".join([self.label, *(said.label for said in self.others.values())])


class TextEncoder:
    """Texts to the numbers of their tokens."""

    def __init__(self, tokenizer: Path, *, max_length: int) -> None:
        from tokenizers import Tokenizer  # here, so that importing this file stays quick

        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_length)

    def tokens(self, text: str) -> np.ndarray:
        """The tokens of one text, int64 (length); at least one, since a network cannot look at nothing."""
        return np.array(self._tokenizer.encode(text).ids or [0], dtype=np.int64)

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """Several texts as int64 (texts, length), filled up with -1."""
        rows = np.full((len(samples), max(map(len, samples))), NOTHING, dtype=np.int64)
        for row, sample in zip(rows, samples, strict=True):
            row[: len(sample)] = sample
        return rows

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Start and end, in characters of the text, of each of its words up to where it is cut off."""
        encoding = self._tokenizer.encode(text)
        words: dict[int, tuple[int, int]] = {}
        for word, (start, end) in zip(encoding.word_ids, encoding.offsets, strict=True):
            if word is not None:
                first = words.get(word, (start, end))[0]
                words[word] = (first, end)
        return list(words.values())


class TextPredictor:
    """An exported model, ready to answer."""

    def __init__(self, model: str | Path, *, threads: int = 0) -> None:
        """Loads ``model.onnx`` (or the folder that holds it) and the tokenizer beside it; ``threads`` 0: ONNX Runtime chooses.

        Raises:
            ValueError: the file is not a model that this program exported, or its tokenizer is missing.
        """
        import onnxruntime as ort  # here, because it takes longer to load than all the rest

        path = Path(model)
        path = path / "model.onnx" if path.is_dir() else path
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        # Spinning worker threads slow down everything else in the process (microsoft/onnxruntime#13808).
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
            self.labels: list[str] = json.loads(self.metadata["labels"])
            self._others: list[dict[str, Any]] = json.loads(self.metadata.get("fields", "[]"))[1:]
            max_length = int(json.loads(self.metadata["preprocessing"])["max_length"])
            self.encoder = TextEncoder(path.parent / TOKENIZER, max_length=max_length)
        except KeyError as error:
            raise ValueError(
                f"{path} was not exported by Transfer Studio: it has no {error} in its metadata"
            ) from error
        except Exception as error:  # neither ONNX Runtime's nor tokenizers' errors share another base
            raise ValueError(f"{path} cannot be loaded as a model: {error}") from error

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """Calibrated probabilities, float32 (texts, classes)."""
        return self.answers(texts)[0]

    def answers(self, texts: Sequence[str]) -> list[np.ndarray]:
        """As :meth:`probabilities`, for each label field that was learnt; the main one is the first."""
        ids = self.encoder.stack([self.encoder.tokens(text) for text in texts])
        names = ["probabilities", *(field["output"] for field in self._others)]
        result: list[np.ndarray] = self._session.run(names, {"input_ids": ids})
        return result

    def predict(self, source: object) -> Prediction:
        """What one text is about."""
        rows = self.answers([str(source)])
        first, *others = map(_prediction, [self.labels, *(field["labels"] for field in self._others)], rows)
        return replace(first, others={field["name"]: said for field, said in zip(self._others, others, strict=True)})


def _prediction(labels: list[str], rows: np.ndarray) -> Prediction:
    """What the first of the rows of probabilities (samples, classes) says."""
    row = rows[0]
    best = int(row.argmax())
    return Prediction(labels[best], float(row[best]), dict(zip(labels, map(float, row), strict=True)))


def main(arguments: list[str]) -> int:
    """Prints one line a text: label, probability, text."""
    if not arguments:
        print(__doc__)
        return 2
    predictor = TextPredictor(Path(__file__).parent / "model.onnx")
    for text in arguments:
        prediction = predictor.predict(text)
        print(f"{prediction.name}\t{prediction.probability:.1%}\t{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
