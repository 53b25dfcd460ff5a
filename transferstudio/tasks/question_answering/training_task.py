"""The training task of question answering: cloze questions first, then the real ones."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from transferstudio.backbones.span_network import SpanNetwork
from transferstudio.events import Metric, Note, Work
from transferstudio.i18n import Message, Number, message
from transferstudio.project.annotations import Question
from transferstudio.runtime.predict_questions import AnswerLimits, PairEncoder, Window, stack
from transferstudio.tasks.question_answering.augmentation import varied
from transferstudio.tasks.question_answering.cloze_pretraining import cloze_questions
from transferstudio.tasks.question_answering.dataset import QuestionSplits, Target, as_tensors, batches, targets
from transferstudio.tasks.question_answering.evaluation import Scorer, score_windows
from transferstudio.training import parallel
from transferstudio.training.device import as_memory_allows, fast_arithmetic
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.loop import run_epochs
from transferstudio.training.optimizer import make_optimizer
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.training_task import Reached, Stage, State

HEAD_LR_SCALE = 3.0  # times the step of the layers: the head and the mark of matching words begin from nothing
CHECKED_AT_ONCE, AT_ONCE = 16, 8  # windows


@dataclass(frozen=True)
class SpanTraining:
    """What is to be fine-tuned, on what (see TrainingTask). ``cloze_epochs``: epochs of cloze questions made of the passages that are not held back."""

    network: SpanNetwork
    encoder: PairEncoder
    limits: AnswerLimits
    plan: TrainingPlan
    parts: QuestionSplits
    cloze_epochs: int
    device: torch.device
    folder: Path
    knows: bool = False
    """Whether the network came with a head that finds answers: then it is a candidate as it came."""
    merge_adapters: Callable[[], None] | None = None
    """Makes the fine-tuned network plain again, where it is not: LoRA merges its adapters."""
    levels: Sequence[Sequence[nn.Parameter]] = ()
    """What learns below the head, input first, where it is to begin level by level from the top; empty: all from the start."""
    classes: Sequence[FieldClasses] = ()
    clip: float = 1.0
    least_gain: float = 0.0

    @property
    def stored(self) -> SpanNetwork:
        """See TrainingTask."""
        return self.network

    @property
    def best(self) -> SpanNetwork:
        """See TrainingTask."""
        return self.network

    @property
    def validation_key(self) -> str:
        """See TrainingTask."""
        known = repr([(one.passage, one.question, one.answers) for one in self.parts.validation])
        return hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def epochs(self) -> int:
        """See TrainingTask."""
        return self.cloze_epochs + self.plan.epochs

    def stage(self, epoch: int) -> Stage:
        """See TrainingTask: practice comes first."""
        if epoch < self.cloze_epochs:
            return Stage("practise on your passages", epoch, self.cloze_epochs, is_scored=False)
        before = epoch - self.cloze_epochs
        return Stage(Message("epoch {} of {}", before + 1, self.plan.epochs), before, self.plan.epochs)

    def begin(self, epoch: int) -> tuple[int, int, Iterator[list[Target]]]:
        """See TrainingTask."""
        practising = epoch < self.cloze_epochs
        seed = f"{self.plan.seed} {epoch}"
        questions: Iterable[Question] = self.parts.train
        if practising:
            questions = cloze_questions(self.parts.passages, seed=seed)
        elif self.plan.augmented:
            generator = random.Random(seed)
            questions = (varied(question, generator) for question in self.parts.train)
        every = [target for question in questions for target in targets(self.encoder, question, self.limits)]
        if practising:  # a window without the answer teaches nothing here
            every = [target for target in every if target.start > 0]
        planned = [list(parallel.share(batch)) for batch in batches(every, self.plan.batch, seed=seed)]
        self.network.eval()  # no dropout: with sentences left out it added nothing, and took a fifth of the time (question_answering)
        return len(planned), sum(map(len, planned)), iter(planned)

    def arithmetic(self) -> AbstractContextManager[object]:
        """See TrainingTask."""
        return fast_arithmetic(self.device)

    def forward(self, part: list[Target]) -> Any:
        """See TrainingTask: the scores of each token as the first and as the last of the answer, and which ones are."""
        ids, parts, starts, stops = as_tensors(part, self.device)
        return *self.network(ids, parts), starts, stops

    def loss(self, outputs: Any, part: list[Target]) -> torch.Tensor:
        """See TrainingTask."""
        start, stop, starts, stops = outputs
        return (cross_entropy(start.float(), starts) + cross_entropy(stop.float(), stops)) / 2

    def stepped(self) -> None:
        """See TrainingTask."""

    def watch(self, state: State) -> Work[float | None]:
        """See TrainingTask: F1 on validation, of the questions that have an answer."""
        epoch = state.epoch - self.cloze_epochs
        if not self.parts.validation:
            return None
        scored = yield from score_windows(self.parts.validation, self.encoder, scorer(self.network, self.device))
        predictions = scored.answers(self.limits)
        answered = [one for one in predictions if one.question.answers] or predictions
        f1 = float(np.mean([one.f1 for one in answered]))
        if epoch <= 0 and not self.knows:
            yield Note(
                message(
                    "After the self-supervised warm-up, without any of your answers: F1 {} on the validation set",
                    Number(f1, ".1%"),
                )
            )
            return None
        yield Metric("F1", f1, "validation", epoch)
        return f1


def fine_tune_spans(job: SpanTraining, *, stop: threading.Event | None = None) -> Work[Reached]:
    """Fine-tunes the network in place and leaves its best weights in it; epochs count from after the practice.

    Raises:
        TrainingError: it was cancelled before the first epoch ended, memory is too small, or the loss keeps diverging.
    """
    scales = {name: HEAD_LR_SCALE for name, _ in job.network.named_parameters() if name.startswith(("head.", "match."))}
    optimizer = make_optimizer(job.network, job.plan, scales)
    at_once = min(job.plan.batch, AT_ONCE)
    reached = yield from run_epochs(job, optimizer, at_once=at_once, first=job.knows, stop=stop)
    if job.merge_adapters is not None:
        job.merge_adapters()
    return Reached(reached.best - job.cloze_epochs, max(0, reached.epochs - job.cloze_epochs), reached.stopped)


def scorer(network: SpanNetwork, device: torch.device) -> Scorer:
    """The network as something that scores windows."""

    def score(windows: Sequence[Window]) -> list[tuple[np.ndarray, np.ndarray]]:
        network.eval()
        found: list[tuple[np.ndarray, np.ndarray]] = []
        for index in range(0, len(windows), CHECKED_AT_ONCE):
            batch = windows[index : index + CHECKED_AT_ONCE]
            for part in as_memory_allows(lambda part, batch=batch: scored(batch[part]), len(batch)):  # type: ignore[misc]
                found += part
        return found

    def scored(windows: Sequence[Window]) -> list[tuple[np.ndarray, np.ndarray]]:
        ids, parts = (torch.from_numpy(array).to(device) for array in stack(windows))
        with torch.inference_mode():
            start, stop = (scores.float().cpu().numpy() for scores in network(ids, parts))
        return [(start[row, : len(w.ids)], stop[row, : len(w.ids)]) for row, w in enumerate(windows)]

    return score
