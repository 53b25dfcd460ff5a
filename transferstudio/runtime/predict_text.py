"""Classifies texts, with the model.onnx and the tokenizer.json beside this file.

    python predict.py "a text" ["another text" ...] [file.txt ...] [folder ...]

Each file (.txt, .md) is one text; given a folder, it takes all such files in it and in its subfolders. It needs only onnxruntime, numpy and
tokenizers. The file can also be imported as a module:

    from predict import TextPredictor
    print(TextPredictor("model.onnx").predict("a text"))
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # ONNX Runtime would tell its maker that it is used

if __name__ == "__main__":  # before they are imported: what is missing is reported in a sentence
    missing = [name for name in ("onnxruntime", "numpy", "tokenizers") if importlib.util.find_spec(name) is None]
    if missing:
        line = f"{sys.executable} -m pip install onnxruntime numpy tokenizers"
        sys.exit(f"Not installed: {', '.join(missing)}. This command installs what is needed:\n\n    {line}")

import numpy as np

NOTHING = -1  # stands where a text is shorter than the longest of its batch; the model masks it
TOKENIZER = "tokenizer.json"
LONGEST_INPUT = 1_000_000  # tokens
P_VALUE = "p_value"  # the output of files that tell samples unlike their training data
MOST_NAMED = 3  # classes of a prediction set in a sentence
SUFFIXES = (".txt", ".md")  # of the texts of a folder
FILE_SUFFIXES = (*SUFFIXES, ".csv", ".tsv", ".xlsx", ".json", ".jsonl", ".pdf", ".docx", ".html")
OPERATORS = "ai.onnx.contrib"  # of onnxruntime-extensions: a file with the tokenizer inside has some


class ModelError(ValueError):
    """The model cannot answer: why, in a sentence with ``{}`` for each of the values that follow."""

    def __str__(self) -> str:
        template, *values = self.args
        return str(template).format(*values) if values else str(template)


@dataclass(frozen=True)
class TextPrediction:
    """The most probable class, its probability, and those of all classes (they add up to 1).

    ``others``: the same of each further label field that was learnt together with this one, by its name.
    """

    label: str
    probability: float
    probabilities: dict[str, float]
    others: dict[str, TextPrediction] = field(default_factory=dict)
    possible: list[str] = field(default_factory=list)
    """The prediction set: the classes that the sample may be of, the most probable first; empty where the file does not tell."""
    unfamiliar: bool = False
    """Whether the sample is unlike the training data."""
    p_value: float | None = None
    """The share (0-1) of samples like the training data that look at least as unusual; None where the file does not tell."""

    @property
    def name(self) -> str:
        """The classes of all fields in words."""
        return " · ".join([self.label, *(prediction.label for prediction in self.others.values())])

    @property
    def doubt(self) -> str:
        """Why the answer should be checked, in words; empty where nothing is against it."""
        if self.unfamiliar:
            return "unlike the training data"
        unsure = [one.possible for one in (self, *self.others.values()) if len(one.possible) > 1]
        return f"unsure: {'; '.join(map(_either, unsure))}" if unsure else ""


class TextEncoder:
    """Texts to the numbers of their tokens."""

    def __init__(self, tokenizer: Path, *, max_length: int) -> None:
        from tokenizers import Tokenizer  # here, so that importing this file stays quick

        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(max_length)

    def tokens(self, text: str) -> np.ndarray:
        """The tokens of one text, int64 (length); at least one, since a network cannot look at nothing."""
        return np.array(self._encoded(text).ids or [0], dtype=np.int64)

    def _encoded(self, text: str) -> Any:
        try:
            return self._tokenizer.encode(_sound(text))
        except Exception as error:  # tokenizers' errors share no base but this one
            raise ModelError("the tokenizer cannot read a text because its file is damaged: {}", error) from error

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """Several texts as int64 (texts, length), filled up with -1."""
        rows = np.full((len(samples), max(map(len, samples))), NOTHING, dtype=np.int64)
        for row, sample in zip(rows, samples, strict=True):
            row[: len(sample)] = sample
        return rows

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Start and end, in characters of the text, of each of its words up to where it is cut off."""
        encoding = self._encoded(text)
        words: dict[int, tuple[int, int]] = {}
        for word, (start, end) in zip(encoding.word_ids, encoding.offsets, strict=True):
            if word is not None:
                first = words.get(word, (start, end))[0]
                words[word] = (first, end)
        return list(words.values())


class _Inside(TextEncoder):
    """Stands where the tokenizer is inside the model: it knows where words are, and nothing of tokens."""

    def __init__(self) -> None:
        pass

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Start and end, in characters of the text, of each of its words."""
        return [found.span() for found in re.finditer(r"\w+", text)]


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
        # ONNX Runtime would keep what the largest input took for as long as it lives; measured, that saves at most 8 % of the time.
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        # Spinning worker threads slow down everything else in the process (microsoft/onnxruntime#13808).
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = _session(ort, path, options)
            self._takes_text = self._session.get_inputs()[0].name == "text"
            self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
            self.labels = _texts(json.loads(self.metadata["labels"]))
            self._others = _fields(json.loads(self.metadata.get("fields", "[]")))
            self._false_alarms = float(self.metadata.get("false_alarms", 0))
            self._checks = [P_VALUE] + [_set_of(output) for output in self._probabilities]
            self._checks = [one.name for one in self._session.get_outputs() if one.name in self._checks]
            max_length = int(json.loads(self.metadata["preprocessing"])["max_length"])
            if not 0 < max_length <= LONGEST_INPUT:
                raise ValueError(f"no network reads texts of {max_length} tokens")
            tokenizer = path.parent / TOKENIZER
            self.encoder = _Inside() if self._takes_text else TextEncoder(tokenizer, max_length=max_length)
        except KeyError as error:
            raise ValueError(f"{path} was not exported by Transfer Studio: its metadata have no {error}") from error
        except Exception as error:  # neither ONNX Runtime's nor tokenizers' errors share another base
            message = str(error).encode("utf-8", "replace").decode()  # half of a character may stand in what is damaged
            raise ValueError(f"{path} cannot be loaded as a model: {message}") from error

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """Calibrated probabilities, float32 (texts, classes)."""
        return self.answers(texts)[0]

    def answers(self, texts: Sequence[str]) -> list[np.ndarray]:
        """As :meth:`probabilities`, for each label field that was learnt; the main one is the first."""
        return self._run(texts, self._probabilities)

    @property
    def _probabilities(self) -> list[str]:
        """The names of the outputs with the probabilities of each label field."""
        return ["probabilities", *(field["output"] for field in self._others)]

    def _run(self, texts: Sequence[str], names: list[str]) -> list[np.ndarray]:
        if self._takes_text:  # one at a time
            rows = [_answers(self._session, names, {"text": np.array([_sound(text)], dtype=object)}) for text in texts]
            return [np.concatenate(column) for column in zip(*rows, strict=True)]
        ids = self.encoder.stack([self.encoder.tokens(text) for text in texts])
        return _answers(self._session, names, {"input_ids": ids})

    def predict(self, source: object) -> TextPrediction:
        """What one text is about."""
        names = [*self._probabilities, *self._checks]
        rows = self._run([str(source)], names)
        labels = [self.labels, *(field["labels"] for field in self._others)]
        first, *others = _of_fields(
            labels, self._probabilities, dict(zip(names, rows, strict=True)), self._false_alarms
        )
        return replace(
            first, others={field["name"]: prediction for field, prediction in zip(self._others, others, strict=True)}
        )


def _texts(value: Any) -> list[str]:
    """Texts out of a model's metadata; ValueError where something else stands there."""
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError("its metadata list no classes")
    return [text.encode("utf-8", "replace").decode() for text in value]


def _fields(value: Any) -> list[dict[str, Any]]:
    """The further label fields of a model: name, output and labels of each; ValueError where something else stands there."""
    if not isinstance(value, list) or not all(isinstance(field, dict) for field in value):
        raise ValueError("its metadata list no label fields")
    return [
        {
            "labels": _texts(field["labels"]),
            **dict(zip(("name", "output"), _texts([field["name"], field["output"]]), strict=True)),
        }
        for field in value[1:]
    ]


def _answers(session: Any, outputs: list[str], inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    """What a model answers.

    Raises:
        ValueError: it cannot; the file is damaged.
    """
    try:
        found: list[np.ndarray] = session.run(outputs, inputs)
    except Exception as error:  # ONNX Runtime's errors share no base but this one
        raise ModelError("the model cannot predict because its file is damaged: {}", error) from error
    return found


def _sound(text: str) -> str:
    """A text of the same length without halves of surrogate pairs, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _session(ort: Any, path: Path, options: Any) -> Any:
    """The model of a file, ready to run; where it needs the operators of onnxruntime-extensions, with those."""
    providers = ["CPUExecutionProvider"]
    try:
        return ort.InferenceSession(str(path), options, providers=providers)
    except Exception as error:  # ONNX Runtime's errors share no base but this one
        if OPERATORS not in str(error):
            raise
    if importlib.util.find_spec("onnxruntime_extensions") is None:
        raise ImportError(
            "its tokenizer is built in. This installs what it needs: python -m pip install onnxruntime-extensions"
        )
    from onnxruntime_extensions import get_library_path  # here: files without these operators do without

    options.register_custom_ops_library(get_library_path())
    return ort.InferenceSession(str(path), options, providers=providers)


def _either(classes: list[str]) -> str:
    """Classes as alternatives, the first ones by name."""
    named = classes[:MOST_NAMED]
    rest = len(classes) - len(named)
    return " or ".join(named + ([f"{rest} more"] if rest else []))


def _of_fields(
    labels: list[list[str]], outputs: list[str], found: dict[str, np.ndarray], alarms: float
) -> list[TextPrediction]:
    """What the first sample is predicted to be in each label field; ``outputs`` are the names of their probabilities."""
    p_value = float(found[P_VALUE][0]) if P_VALUE in found else None
    unfamiliar = p_value is not None and p_value <= alarms
    predictions = []
    for names, output in zip(labels, outputs, strict=True):
        row = found[output][0]
        probabilities = dict(zip(names, map(float, row), strict=True))  # ValueError where the file is damaged
        best = int(row.argmax())
        inside = found.get(_set_of(output))
        order = [] if inside is None else [int(index) for index in np.argsort(-row, kind="stable") if inside[0][index]]
        predictions.append(
            TextPrediction(
                names[best],
                float(row[best]),
                probabilities,
                possible=[names[index] for index in order],
                unfamiliar=unfamiliar,
                p_value=p_value,
            )
        )
    return predictions


def _set_of(probabilities: str) -> str:
    """The name of the output with the prediction set of a field, from that of its probabilities."""
    return probabilities.replace("probabilities", "prediction_set", 1)


def named_files(word: str) -> list[Path] | None:
    """The file that a word names, or those of a folder and all below it, in order; None where it is a text."""
    try:
        path = Path(word)
        if path.is_dir():
            found = (file for file in sorted(path.rglob("*")) if file.suffix.lower() in SUFFIXES and file.is_file())
            return [file for file in found if not any(part.startswith(".") for part in file.relative_to(path).parts)]
        if path.is_file():
            return [path]
    except (OSError, ValueError):  # far too long for a name, or with a NUL in it
        return None
    like_a_file = path.suffix.lower() in FILE_SUFFIXES and path.suffix != word
    return [path] if like_a_file and "://" not in word and len(word.split()) == 1 else None


def text_of(path: Path) -> str:
    """The text in a file.

    Raises:
        ValueError: it cannot be read, or is no text; the message is the reason, worded for a person.
    """
    if path.suffix.lower() in FILE_SUFFIXES and path.suffix.lower() not in SUFFIXES:
        raise ValueError("tables and documents are not read here; save it as a text file (.txt)")
    try:
        text = path.read_text("utf-8-sig").strip()
    except FileNotFoundError as error:
        raise ValueError("the file does not exist") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not UTF-8 text") from error
    except OSError as error:
        raise ValueError(error.strerror or str(error)) from error
    if not text or "\x00" in text:
        raise ValueError("it is not a text file" if text else "it is empty")
    return text


def main(arguments: list[str]) -> int:
    """Prints one line a text: label, probability, the text or its file, and where the answer should be checked, why."""
    if not arguments:
        print(__doc__)
        return 2
    predictor = TextPredictor(Path(__file__).parent / "model.onnx")
    failed = 0
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # names need not be UTF-8
    for word in arguments:
        files = named_files(word)
        if files is not None and not files:
            print(f"{word}\tthere are no text files (.txt, .md) in this folder", file=sys.stderr)
            failed = 1
        for source in [word] if files is None else files:
            try:
                prediction = predictor.predict(text_of(source) if isinstance(source, Path) else source)
                words = (prediction.name, f"{prediction.probability:.1%}", _sound(str(source)), prediction.doubt)
                print("\t".join(filter(None, words)))
            except ValueError as error:
                print(f"{source}\tcannot be read: {error}", file=sys.stderr)
                failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
