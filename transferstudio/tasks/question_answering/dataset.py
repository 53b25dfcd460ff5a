"""Data preparation of a question-answering run: the answered questions, their splits, and their windows as batches."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from transferstudio.errors import TrainingError
from transferstudio.events import Note
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.annotations import Question
from transferstudio.project.samples import Split
from transferstudio.runtime.predict_questions import PASSAGE, AnswerLimits, PairEncoder, Window, stack
from transferstudio.training.plan import FEWEST_QUESTIONS, TrainingPlan
from transferstudio.training.splitting import keep_splits, train_validation_test

FEW_PASSAGES = 5  # below which the questions of one passage may be on both sides of the split
FEWEST_TO_VALIDATE = 50  # questions of a validation part
POOLED_BATCHES = 16  # batches that are sorted by length together


@dataclass(frozen=True)
class QuestionSplits:
    """Answered questions by what they are for; a passage is on one side only."""

    train: list[Question]
    validation: list[Question]
    test: list[Question]
    passages: list[str]
    """What can be practised on: every passage that no question of validation or test is about."""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Target:
    """A window with the token where its answer begins and the one where it ends (both where “no answer” is scored)."""

    window: Window
    start: int
    stop: int


def divided(project: Project, plan: TrainingPlan) -> QuestionSplits:
    """The answered questions, with the splits decided that were open.

    Raises:
        TrainingError: too few questions are answered.
    """
    every = list(project.annotations.questions())
    known = [question for question in every if question.answers is not None]
    if len(known) < FEWEST_QUESTIONS:
        raise TrainingError(
            message(
                "Only {} questions have an answer, but at least {} are needed for training",
                len(known),
                FEWEST_QUESTIONS,
            ),
            advice=message(
                "Answer more of them: select the answer in the passage, or mark the question as having no answer."
            ),
        )
    splits = np.array([question.split or "" for question in known], dtype="U10")
    notes: list[Note] = []
    passages = np.array([question.passage_id for question in known])
    if len(np.unique(passages)) < FEW_PASSAGES:
        passages = np.arange(len(known))
        notes.append(Note(message("There are few passages, so questions about the same passage are in both the training and the test set: a new passage may do worse."), "warning"))  # fmt: skip
    answered = np.array([int(bool(question.answers)) for question in known])
    grows = project.samples.test_grows()
    now, remarks = train_validation_test(
        splits, answered, passages, plan, grows=grows, fewest_to_validate=FEWEST_TO_VALIDATE
    )
    notes += remarks
    keep_splits(project, np.array([one.id for one in known]), splits, now)

    def part(split: Split) -> list[Question]:
        return [replace(known[index], split=str(split)) for index in np.flatnonzero(now == split)]

    validation, test = part(Split.VALIDATION), part(Split.TEST)
    held_back = {question.passage_id for question in (*validation, *test)}
    free = sorted({question.passage for question in every if question.passage_id not in held_back})
    parts = QuestionSplits(part(Split.TRAIN), validation, test, free, tuple(notes))
    if not parts.train or not parts.test:
        raise TrainingError(
            message("No questions are left for training or testing"), advice=message("Change the splits in Data.")
        )
    return parts


def targets(encoder: PairEncoder, question: Question, limits: AnswerLimits) -> list[Target]:
    """The windows of a question with its first answer; a window in which it does not stand whole has none."""
    made = []
    for window in encoder.windows(question.passage, question.question):
        start = stop = limits.nothing_at(window)
        if question.answers:
            begin, end = question.answers[0]
            inside = np.flatnonzero(window.parts == PASSAGE)
            found = [index for index in inside if window.spans[index][1] > begin and window.spans[index][0] < end]
            if found and window.spans[found[0]][0] <= begin and window.spans[found[-1]][1] >= end:
                start, stop = int(found[0]), int(found[-1])
        made.append(Target(window, start, stop))
    return made


def batches(every: Sequence[Target], size: int, *, seed: str) -> list[list[Target]]:
    """All targets in random batches of like length: the longest decides what a batch costs."""
    generator = random.Random(seed)
    order = list(every)
    generator.shuffle(order)
    made = []
    for start in range(0, len(order), size * POOLED_BATCHES):
        pool = sorted(order[start : start + size * POOLED_BATCHES], key=lambda target: len(target.window.ids))
        made += [pool[index : index + size] for index in range(0, len(pool), size)]
    generator.shuffle(made)
    return made


def as_tensors(batch: Sequence[Target], device: torch.device) -> tuple[torch.Tensor, ...]:
    """Ids and parts, int64 (windows, length), starts and stops, int64 (windows)."""
    ids, parts = stack([target.window for target in batch])
    numbers = np.array([[target.start, target.stop] for target in batch])
    return tuple(torch.from_numpy(array).to(device) for array in (ids, parts, numbers[:, 0], numbers[:, 1]))
