"""Asks an exported model questions about passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, ClassVar

from transferstudio.formats import model_inputs
from transferstudio.runtime.predict_questions import QuestionPredictor
from transferstudio.tasks.asking import Asking, Reply, Source, line

MOST_CHARACTERS, LONGEST_QUESTION = 1_000_000, 10_000  # of a passage and of a question


class QuestionAsking(Asking):
    """The answer to a question: where it stands in its passage."""

    predictor: QuestionPredictor
    header = ("sample", "question", "answer", "probability", "start", "stop")
    unwatched = "A question-answering model needs a question for each passage, so it cannot watch a folder"
    summary = "Find the answer to a question in a passage"
    fields: ClassVar = {"passage": MOST_CHARACTERS, "question": LONGEST_QUESTION}

    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> model_inputs.ModelInputs:
        """See Asking."""
        return model_inputs.questions(words, stdin)

    def reply(self, name: str, source: Source, item: model_inputs.ModelInput) -> Reply:
        """See Asking."""
        answer = self.predictor.answer(source, item.question)
        found = f"[bold]{line(answer.text)}[/]" if answer.text else "no answer"
        words = f"{line(item.question)}  {found}  {answer.probability:.1%}"
        cells = [name, item.question, answer.text, f"{answer.probability:.4f}", answer.start, answer.stop]
        return Reply(
            {"sample": name, "question": item.question, **asdict(answer)},
            f"{line(item.file)}: {words}" if item.file else words,
            [cells],
        )

    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        """See Asking."""
        assert not isinstance(body, bytes)
        return asdict(self.predictor.answer(body["passage"], body["question"]))
