"""Finds the answer to a question in a passage, with the model.onnx and the tokenizer.json beside this file.

    python predict.py passage.txt "a question" ["another question" ...]

The passage is a text file (.txt, .md), a folder of text files, each of which is searched, or the text itself. It needs only onnxruntime, numpy and
tokenizers. The file can also be imported as a module:

    from predict import QuestionPredictor
    print(QuestionPredictor("model.onnx").answer("Tesla died in 1943.", "When did Tesla die?"))
"""

from __future__ import annotations

import importlib.util
import json
import math
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # ONNX Runtime would tell its maker that it is used

if __name__ == "__main__":  # before they are imported: what is missing is reported in a sentence
    missing = [name for name in ("onnxruntime", "numpy", "tokenizers") if importlib.util.find_spec(name) is None]
    if missing:
        line = f"{sys.executable} -m pip install onnxruntime numpy tokenizers"
        sys.exit(f"Not installed: {', '.join(missing)}. This command installs what is needed:\n\n    {line}")

import numpy as np

NOTHING = -1  # stands where a window is shorter than the longest of its batch; the model masks it
QUESTION, PASSAGE, SPECIAL = 0, 1, 2
TOKENIZER = "tokenizer.json"
LONGEST_INPUT = 1_000_000  # tokens
SUFFIXES = (".txt", ".md")  # of the passages of a folder
FILE_SUFFIXES = (*SUFFIXES, ".csv", ".tsv", ".xlsx", ".json", ".jsonl", ".pdf", ".docx", ".html")
CANDIDATES = 20
BATCH = 8


class ModelError(ValueError):
    """The model cannot answer: why, in a sentence with ``{}`` for each of the values that follow."""

    def __str__(self) -> str:
        template, *values = self.args
        return str(template).format(*values) if values else str(template)


@dataclass(frozen=True)
class Answer:
    """The answer as it stands in the passage (characters ``start`` to ``stop``), or "" and None where there is none."""

    text: str
    start: int | None
    stop: int | None
    probability: float


@dataclass(frozen=True)
class Window:
    """A question with a piece of its passage, as the network takes it.

    ``ids`` and ``parts`` (question, passage or special) int64 (length); ``spans``: the characters of each token in the passage.
    """

    ids: np.ndarray
    parts: np.ndarray
    spans: list[tuple[int, int]]


@dataclass(frozen=True)
class AnswerLimits:
    """How passages are cut, and how answers are chosen; ``threshold`` None: there always is an answer."""

    max_length: int = 384
    stride: int = 128
    """Tokens that two neighbouring windows share."""
    question_length: int = 64
    answer_length: int = 30
    temperature: float = 1.0
    threshold: float | None = None
    """By how much “no answer” must score above the best span."""
    last_token: bool = False
    """Whether “no answer” is scored at the last token: networks that read from left to right know nothing at the first."""

    def nothing_at(self, window: Window) -> int:
        """The token of a window at which “no answer” is scored."""
        return len(window.ids) - 1 if self.last_token else 0


class PairEncoder:
    """Questions and passages to windows."""

    def __init__(self, tokenizer: Path, limits: AnswerLimits) -> None:
        from tokenizers import Tokenizer  # here, so that importing this file stays quick

        self._limits = limits
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()

    def windows(self, passage: str, question: str) -> list[Window]:
        """The windows of a passage, from its beginning to its end.

        Raises:
            ValueError: the tokenizer's file is damaged.
        """
        try:
            return self._windows(_sound(passage), _sound(question))
        except Exception as error:  # tokenizers' errors share no base but this one
            raise ModelError("the tokenizer cannot read a text because its file is damaged: {}", error) from error

    def _windows(self, passage: str, question: str) -> list[Window]:
        limits, tokenizer = self._limits, self._tokenizer
        asked = tokenizer.encode(f"{question}\n" if limits.last_token else question, add_special_tokens=False)
        asked.truncate(limits.question_length)
        found = tokenizer.encode(passage, add_special_tokens=False)
        # Tokenizers' own truncation of pairs loses the second text in all windows but the first where nothing joins the two.
        found.truncate(
            limits.max_length - len(asked.ids) - tokenizer.num_special_tokens_to_add(is_pair=True), stride=limits.stride
        )
        return [self._window(tokenizer.post_process(asked, piece)) for piece in (found, *found.overflowing)]

    def _window(self, piece: Any) -> Window:
        parts = [
            SPECIAL if special else PASSAGE if part == PASSAGE else QUESTION
            for special, part in zip(piece.special_tokens_mask, piece.sequence_ids, strict=True)
        ]
        return Window(np.array(piece.ids, np.int64), np.array(parts, np.int64), list(piece.offsets))


def _sound(text: str) -> str:
    """A text of the same length without halves of surrogate pairs, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def stack(windows: Sequence[Window]) -> tuple[np.ndarray, np.ndarray]:
    """Several windows as ids and parts, int64 (windows, length), filled up with -1."""
    shape = (len(windows), max(len(window.ids) for window in windows))
    ids, parts = np.full(shape, NOTHING, np.int64), np.full(shape, NOTHING, np.int64)
    for row, window in enumerate(windows):
        ids[row, : len(window.ids)] = window.ids
        parts[row, : len(window.ids)] = window.parts
    return ids, parts


def choose(passage: str, windows: Sequence[Window], scores: Sequence[tuple[np.ndarray, np.ndarray]], limits: AnswerLimits) -> tuple[Answer, float]:  # fmt: skip
    """The best answer from the start and stop scores, float (length) each, of every window.

    The second value is how far “no answer” scores above the best span.
    """
    found: list[tuple[float, int, int]] = []
    nothing = np.inf
    for window, (start, stop) in zip(windows, scores, strict=True):
        index = limits.nothing_at(window)
        nothing = min(nothing, float(start[index] + stop[index]))
        inside = np.flatnonzero(window.parts == PASSAGE)
        firsts = inside[np.argsort(-start[inside])[:CANDIDATES]]
        lasts = inside[np.argsort(-stop[inside])[:CANDIDATES]]
        for first in firsts:
            for last in lasts:
                if first <= last < first + limits.answer_length:
                    span = window.spans[first][0], window.spans[last][1]
                    if passage[span[0] : span[1]].strip():
                        found.append((float(start[first] + stop[last]), *span))
    if not found:
        return Answer("", None, None, 1.0), float("inf")
    best: dict[tuple[int, int], float] = {}
    for score, first, last in sorted(found)[-CANDIDATES:]:
        best[first, last] = score
    (first, last), score = max(best.items(), key=lambda item: item[1])
    rivals = np.array([*best.values(), *([nothing] if limits.threshold is not None else [])]) / limits.temperature
    shares = np.exp(rivals - rivals.max())
    shares /= shares.sum()
    gap = nothing - score
    if limits.threshold is not None and gap > limits.threshold:
        return Answer("", None, None, float(shares[-1])), gap
    while first < last and passage[first].isspace():
        first += 1
    return Answer(passage[first:last], first, last, float(shares[list(best.values()).index(score)])), gap


def _limits(values: dict[str, Any]) -> AnswerLimits:
    """The limits out of a model's metadata; ValueError where one is no number that it can be."""
    found = AnswerLimits(**values)
    numbers = (found.temperature, 0.0 if found.threshold is None else found.threshold)
    counts = (found.max_length, found.stride, found.question_length, found.answer_length)
    if (
        not all(type(number) in (int, float) and math.isfinite(number) for number in numbers)
        or not all(type(count) is int and 0 <= count <= LONGEST_INPUT for count in counts)
        or found.temperature <= 0
        or not isinstance(found.last_token, bool)
    ):
        raise ValueError("its metadata state impossible limits")
    return found


class QuestionPredictor:
    """An exported model, ready to answer."""

    def __init__(self, model: str | Path, *, threads: int = 0) -> None:
        """Loads ``model.onnx`` (or the folder that holds it) and the tokenizer beside it; ``threads`` 0: ONNX Runtime chooses.

        Raises:
            ValueError: the file is not a model for questions that this program exported, or its tokenizer is missing.
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
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
            self.limits = _limits(json.loads(self.metadata["limits"]))
            self.encoder = PairEncoder(path.parent / TOKENIZER, self.limits)
        except KeyError as error:
            raise ValueError(f"{path} is not a question-answering model: its metadata have no {error}") from error
        except Exception as error:  # neither ONNX Runtime's nor tokenizers' errors share another base
            message = str(error).encode("utf-8", "replace").decode()  # half of a character may stand in what is damaged
            raise ValueError(f"{path} cannot be loaded as a model: {message}") from error

    def scores(self, windows: Sequence[Window]) -> list[tuple[np.ndarray, np.ndarray]]:
        """Start and stop scores, float32 (length) each, of every window."""
        result = []
        for index in range(0, len(windows), BATCH):
            part = windows[index : index + BATCH]
            ids, parts = stack(part)
            try:
                start, stop = self._session.run(["start", "stop"], {"input_ids": ids, "parts": parts})
            except Exception as error:  # ONNX Runtime's errors share no base but this one
                raise ModelError("the model cannot predict because its file is damaged: {}", error) from error
            result += [(start[row, : len(w.ids)], stop[row, : len(w.ids)]) for row, w in enumerate(part)]
        return result

    def answer(self, passage: str, question: str) -> Answer:
        """The answer to one question."""
        windows = self.encoder.windows(passage, question)
        return choose(passage, windows, self.scores(windows), self.limits)[0]


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
    """Prints one line a question: the answer, its probability, the question, and of a folder the file."""
    if len(arguments) < 2:
        print(__doc__)
        return 2
    predictor = QuestionPredictor(Path(__file__).parent / "model.onnx")
    failed = 0
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # names need not be UTF-8
    first, *questions = arguments
    files = named_files(first)
    if files is not None and not files:
        print(f"{first}\tthere are no text files (.txt, .md) in this folder", file=sys.stderr)
        failed = 1
    for source in [first] if files is None else files:
        try:
            passage = text_of(source) if isinstance(source, Path) else source
        except ValueError as error:
            print(f"{source}\tcannot be read: {error}", file=sys.stderr)
            failed = 1
            continue
        file = f"\t{_sound(str(source))}" if str(source) != first else ""
        for question in questions:
            answer = predictor.answer(passage, question)
            print(f"{answer.text or 'no answer'}\t{answer.probability:.1%}\t{_sound(question)}{file}")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
