"""What the loop needs to know about questions: practice on cloze questions first, then the real ones."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy

from transferstudio.backbones.span_network import SpanNetwork
from transferstudio.errors import TrainingError
from transferstudio.events import Metric, Note, Work
from transferstudio.project.annotations import Question
from transferstudio.runtime.predict_questions import Limits, PairEncoder, Window, stack
from transferstudio.tasks import FieldClasses
from transferstudio.training.begun import BEST_NETWORK
from transferstudio.training.checkpoint import load_network
from transferstudio.training.device import fast_arithmetic
from transferstudio.training.epochs import Reached, Stage, State, run_epochs
from transferstudio.training.optimizer import make_optimizer, thaw
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.spans.cloze import cloze_questions
from transferstudio.training.spans.dataset import Parts, Target, as_tensors, batches, targets
from transferstudio.training.spans.evaluation import Scorer, score_windows
from transferstudio.training.spans.variation import varied
from transferstudio.wording import percent

HEAD_STEP = 3.0  # times the step of the layers: the head and the mark of matching words begin from nothing
CHECKED_AT_ONCE, AT_ONCE = 16, 8  # windows


@dataclass(frozen=True)
class SpanTuning:
    """What is to be tuned, on what (see Lesson). ``practice``: epochs of cloze questions made of the passages that are not held back."""

    network: SpanNetwork
    encoder: PairEncoder
    limits: Limits
    plan: TrainingPlan
    parts: Parts
    practice: int
    device: torch.device
    folder: Path
    knows: bool = False
    """Whether the network came with a head that finds answers: then it is a candidate as it came."""
    settle: Callable[[], None] | None = None
    """Makes the tuned network plain again, where it is not: LoRA merges its adapters."""
    levels: Sequence[Sequence[nn.Parameter]] = ()
    """What learns below the head, input first, where it is to begin level by level from the top; empty: all from the start."""
    classes: Sequence[FieldClasses] = ()
    unit: str = "window"
    clip: float = 1.0

    @property
    def stored(self) -> SpanNetwork:
        """See Lesson."""
        return self.network

    @property
    def best(self) -> SpanNetwork:
        """See Lesson."""
        return self.network

    @property
    def epochs(self) -> int:
        """See Lesson."""
        return self.practice + self.plan.epochs

    def stage(self, epoch: int) -> Stage:
        """See Lesson: practice comes first."""
        if epoch < self.practice:
            return Stage("practise on your passages", epoch, self.practice, told=False)
        before = epoch - self.practice
        return Stage(f"epoch {before + 1} of {self.plan.epochs}", before, self.plan.epochs)

    def begin(self, epoch: int) -> tuple[int, int, Iterator[Sequence[Target]]]:
        """See Lesson."""
        practising = epoch < self.practice
        if not practising:
            thaw(self.levels, epoch - self.practice, self.plan.epochs)
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
        planned = batches(every, self.plan.batch, seed=seed)
        self.network.eval()  # no dropout: with sentences left out it added nothing, and took a fifth of the time (question_answering)
        return len(planned), len(every), iter(planned)

    def backward(self, part: Sequence[Target], *, share: float) -> float:
        """See Lesson."""
        ids, parts, starts, stops = as_tensors(part, self.device)
        with fast_arithmetic(self.device):
            start, stop = self.network(ids, parts)
        loss = (cross_entropy(start.float(), starts) + cross_entropy(stop.float(), stops)) / 2 * share
        torch.autograd.backward(loss)
        return float(loss.detach())

    def stepped(self) -> None:
        """See Lesson."""

    def watch(self, state: State) -> Work[float | None]:
        """See Lesson: F1 on validation, of the questions that have an answer."""
        epoch = state.epoch - self.practice
        if not self.parts.validation:
            return None
        scored = yield from score_windows(self.parts.validation, self.encoder, scorer(self.network, self.device))
        said = scored.answers(self.limits)
        answered = [one for one in said if one.question.answers] or said
        f1 = float(np.mean([one.f1 for one in answered]))
        if epoch <= 0 and not self.knows:
            words = "After practising on your passages alone, without one of your answers"
            yield Note(f"{words}: F1 {percent(f1, 1)} on validation")
            return None
        yield Metric("F1", f1, "validation", epoch)
        return f1


def tune_spans(job: SpanTuning, *, stop: threading.Event | None = None) -> Work[Reached]:
    """Tunes the network in place and leaves its best weights in it; epochs count from after the practice.

    Raises:
        TrainingError: it was cancelled before the first epoch ended, memory is too small, or the loss keeps diverging.
    """
    scales = {name: HEAD_STEP for name, _ in job.network.named_parameters() if name.startswith(("head.", "match."))}
    optimizer = make_optimizer(job.network, job.plan, scales)
    at_once = min(job.plan.batch, AT_ONCE)
    reached = yield from run_epochs(job, optimizer, at_once=at_once, first=job.knows, stop=stop)
    if not load_network(job.folder / BEST_NETWORK, job.network):
        raise TrainingError("The run was cancelled before anything was learnt", advice="Start it again.")
    if job.settle is not None:
        job.settle()
    return Reached(reached.best - job.practice, max(0, reached.epochs - job.practice), reached.stopped)


def scorer(network: SpanNetwork, device: torch.device) -> Scorer:
    """The network as something that scores windows."""

    def score(windows: Sequence[Window]) -> list[tuple[np.ndarray, np.ndarray]]:
        network.eval()
        found: list[tuple[np.ndarray, np.ndarray]] = []
        for place in range(0, len(windows), CHECKED_AT_ONCE):
            part = windows[place : place + CHECKED_AT_ONCE]
            ids, parts = (torch.from_numpy(array).to(device) for array in stack(part))
            with torch.inference_mode():
                start, stop = (scores.float().cpu().numpy() for scores in network(ids, parts))
            found += [(start[row, : len(w.ids)], stop[row, : len(w.ids)]) for row, w in enumerate(part)]
        return found

    return score
