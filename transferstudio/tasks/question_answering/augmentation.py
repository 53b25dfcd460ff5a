"""Data augmentation of passages: some sentences are left out, drawn anew each epoch, never one that contains the answer.

A few hundred questions are learnt by heart within some epochs; which sentence answers, and where in the passage, is then no longer
the same each time. Shorter passages also cost less.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from transferstudio.project.annotations import Question
from transferstudio.tasks.question_answering.cloze_pretraining import SENTENCE

LEFT_OUT = 0.3  # share of the sentences without the answer


def varied(question: Question, generator: random.Random) -> Question:
    """The question about its passage without some sentences; the first answer goes along, and any other is dropped.

    A passage of which nothing would be left stays as it is.
    """
    begin, end = question.answers[0] if question.answers else (0, 0)
    kept: list[str] = []
    moved = length = 0
    for start, stop in _sentences(question.passage):
        holds = start < end and stop > begin
        if not holds and generator.random() < LEFT_OUT:
            continue
        if start <= begin < stop:
            moved = length + begin - start
        kept.append(question.passage[start:stop])
        length += stop - start
    if not kept:
        return question
    answers = ((moved, moved + end - begin),) if question.answers else question.answers
    return replace(question, passage="".join(kept), answers=answers)


def _sentences(passage: str) -> Iterator[tuple[int, int]]:
    """Pieces that make up the whole passage, each with the spaces behind it."""
    start = 0
    for match in SENTENCE.finditer(passage):
        yield start, match.end()
        start = match.end()
    if start < len(passage):
        yield start, len(passage)
