"""Evaluation of answers: exact match and token F1 with intervals, calibration, and the threshold of “no answer”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from transferstudio.events import Meter, Work
from transferstudio.project.annotations import Question
from transferstudio.runtime.predict_questions import Answer, AnswerLimits, PairEncoder, Window, choose
from transferstudio.tasks.question_answering.report import AnswerMistake, AnswerScores, GroupScores
from transferstudio.tasks.question_answering.squad import exact_match, token_f1
from transferstudio.training.calibration import gap
from transferstudio.training.scores import BOOTSTRAP_DRAWS, Estimate, of_draws

TEMPERATURES = np.geomspace(0.25, 8, 26)
BINS = 10
AT_ONCE = 16  # windows between which the work can be stopped
MISTAKES = 50

Scorer = Callable[[Sequence[Window]], list[tuple[np.ndarray, np.ndarray]]]
"""Start and stop scores of windows, as a network or an exported model gives them."""


@dataclass(frozen=True)
class ScoredAnswer:
    """A question with what was answered; ``gap`` is how far “no answer” scores above the best span."""

    question: Question
    answer: Answer
    gap: float

    @property
    def known(self) -> list[str]:
        """The right answers as texts; empty where there is none."""
        return [self.question.passage[start:stop] for start, stop in self.question.answers or ()]

    @property
    def f1(self) -> float:
        """Token F1, 0–1."""
        return token_f1(self.answer.text, self.known)

    @property
    def exact(self) -> float:
        """Exact match, 0 or 1."""
        return exact_match(self.answer.text, self.known)


@dataclass(frozen=True)
class Scored:
    """Questions with the scores of their windows: answers under other limits cost no second pass through the network."""

    questions: list[Question]
    windows: list[list[Window]]
    scores: list[list[tuple[np.ndarray, np.ndarray]]]

    def answers(self, limits: AnswerLimits) -> list[ScoredAnswer]:
        """The answer to each question."""
        made = []
        for question, windows, scores in zip(self.questions, self.windows, self.scores, strict=True):
            answer, gap = choose(question.passage, windows, scores, limits)
            made.append(ScoredAnswer(question, answer, gap))
        return made


def score_windows(questions: list[Question], encoder: PairEncoder, scorer: Scorer) -> Work[Scored]:
    """Passes all windows of some questions through a network, those of like length together, a few at a time."""
    windows = [encoder.windows(question.passage, question.question) for question in questions]
    flat = [(index, number) for index, each in enumerate(windows) for number in range(len(each))]
    flat.sort(key=lambda at: len(windows[at[0]][at[1]].ids))
    meter = Meter("check", len(flat))
    found: dict[tuple[int, int], tuple[np.ndarray, np.ndarray]] = {}
    for start in range(0, len(flat), AT_ONCE):
        part = flat[start : start + AT_ONCE]
        found |= zip(part, scorer([windows[index][number] for index, number in part]), strict=True)
        yield meter.advance(len(part))
    scores = [[found[index, number] for number in range(len(each))] for index, each in enumerate(windows)]
    return Scored(questions, windows, scores)


def calibrated(scored: Scored, limits: AnswerLimits) -> AnswerLimits:
    """The limits with the threshold that gives the best F1, and the temperature that makes confidence honest.

    Where every question has an answer, so does the model always give one.
    """
    if any(not question.answers for question in scored.questions):
        best = scored.answers(replace(limits, threshold=np.inf))
        nothing = np.array([float(not predicted.question.answers) for predicted in best])
        f1, gaps = np.array([predicted.f1 for predicted in best]), np.array([predicted.gap for predicted in best])
        indices = np.unique(gaps[np.isfinite(gaps)])
        edges = [-1e9, *((indices[1:] + indices[:-1]) / 2), 1e9]
        means = [np.where(gaps > edge, nothing, f1).mean() for edge in edges]
        limits = replace(limits, threshold=float(edges[int(np.argmax(means))]))
    losses = []
    for temperature in TEMPERATURES:
        predicted = scored.answers(replace(limits, temperature=float(temperature)))
        sure = np.clip([one.answer.probability for one in predicted], 1e-4, 1 - 1e-4)
        right = np.array([one.exact for one in predicted])
        losses.append(-float((right * np.log(sure) + (1 - right) * np.log(1 - sure)).mean()))
    return replace(limits, temperature=float(TEMPERATURES[int(np.argmin(losses))]))


def calibration_error(predictions: Sequence[ScoredAnswer]) -> float:
    """The expected gap between confidence and exact match, in ten bins of confidence (0–1)."""
    sure = np.array([one.answer.probability for one in predictions])
    right = np.array([one.exact for one in predictions])
    return gap(sure, right, bins=BINS)


def estimate(values: np.ndarray, groups: np.ndarray, *, seed: int) -> Estimate:
    """A mean, 0–1, with its 95 % interval by bootstrap over passages: questions about one are not independent."""
    generator = np.random.default_rng(seed)
    _, index = np.unique(groups, return_inverse=True)
    sums, counts = np.bincount(index, values), np.bincount(index)
    drawn = generator.integers(0, len(sums), (BOOTSTRAP_DRAWS, len(sums)))
    return of_draws(float(values.mean()), sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1), len(sums))


def evaluate(predictions: Sequence[ScoredAnswer], *, seed: int) -> AnswerScores:
    """Token F1 and exact match of answers, of all and of those with and without a right answer."""
    groups = np.array([one.question.passage_id for one in predictions])
    f1, exact = np.array([one.f1 for one in predictions]), np.array([one.exact for one in predictions])
    has = np.array([bool(one.question.answers) for one in predictions])

    def group(chosen: np.ndarray) -> GroupScores | None:
        if chosen.all() or not chosen.any():
            return None
        return GroupScores(int(chosen.sum()), float(f1[chosen].mean()), float(exact[chosen].mean()))

    means = estimate(f1, groups, seed=seed), estimate(exact, groups, seed=seed)
    return AnswerScores(*means, group(has), group(~has), passages=len(np.unique(groups)))


def worst_mistakes(predictions: Sequence[ScoredAnswer]) -> tuple[AnswerMistake, ...]:
    """What was not answered rightly, the worst and surest first."""
    wrong = sorted((one for one in predictions if one.f1 < 1), key=lambda one: (one.f1, -one.answer.probability))
    return tuple(
        AnswerMistake(
            one.question.id, one.question.question, one.answer.text, tuple(one.known), one.answer.probability, one.f1
        )
        for one in wrong[:MISTAKES]
    )
