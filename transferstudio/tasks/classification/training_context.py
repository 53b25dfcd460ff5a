"""What all fine-tuning runs of a run share: the samples, the network, and the new head that fine-tuning has to beat."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import nn

from transferstudio.backbones.body import Body
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.sample_sources import Reader
from transferstudio.backbones.weights import Weights
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.features import Rows
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.head_only import learn_heads
from transferstudio.tasks.classification.multi_task import fit_heads, outcomes, side_by_side
from transferstudio.tasks.classification.novelty import Novelty, drawn, learn_novelty
from transferstudio.tasks.classification.report import FieldReport
from transferstudio.tasks.classification.training_task import images_at_once, predict
from transferstudio.training import parallel
from transferstudio.training.batches import SampleBatches
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.plan import FINE_TUNING_FOLDS, TrainingPlan
from transferstudio.training.report import NO_CAVEATS, Caveats
from transferstudio.training.splitting import folds


@dataclass(frozen=True)
class Learnt:
    """A fine-tuned network: a head for each field, its body's tensors (None: the head method was better, and the body is the frozen one)."""

    heads: list[LinearHead]
    body: dict[str, np.ndarray] | None
    outcomes: list[FieldReport]
    caveats: Caveats = NO_CAVEATS
    novelty: Novelty | None = None


@dataclass(frozen=True)
class TrainingContext:
    """What all fine-tuning runs of one run share."""

    project: Project
    data: TrainingData
    reference: TrainingData
    """The same samples at the size that the frozen network knows: the head that fine-tuning has to beat learns from these."""
    plan: TrainingPlan
    backbone: Backbone
    weights: Weights
    device: torch.device
    folder: Path
    stop: threading.Event | None

    @property
    def reader(self) -> Reader:
        """What reads samples for the backbone."""
        return self.backbone.reader(self.weights.path.parent)

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self.stop is not None and self.stop.is_set()

    def check_cancelled(self) -> None:
        """Ends a run that has nothing to show yet.

        Raises:
            TrainingError: the person asked to stop.
        """
        if self.cancelled:
            raise TrainingError(
                message("The run was cancelled before its network was trained"), advice=message("Start it again.")
            )


@dataclass(frozen=True)
class Folds:
    """Logits of all fields, float32 (samples, classes), of all that teaches, each from the fold that did not teach it."""

    before: np.ndarray
    """Of the head on the frozen network."""
    after: np.ndarray
    """Of the fine-tuned network, (candidates, samples, classes)."""
    scoring: Scoring


FoldFineTuning = Callable[[np.ndarray, np.ndarray, tuple[int, int], float], Work[tuple[np.ndarray, np.ndarray]]]
"""Fine-tunes on the first samples, and returns the logits of the second ones before, and after with each candidate; the text is what progress is
called, and the number how many fine-tuning runs of this length follow."""


def in_folds(context: TrainingContext, fine_tune_fold: FoldFineTuning, *, candidates: int = 1) -> Work[Folds]:
    """As many fine-tuning runs as folds, on what is not tested; ``candidates`` networks come out of each."""
    teaching = context.data.part("train", "validation")
    labelled = teaching.labelled
    parts = folds(labelled.matrix, teaching.groups, count=FINE_TUNING_FOLDS, seed=context.plan.seed)
    count = int(parts.max()) + 1
    before = np.zeros((len(labelled), labelled.width), dtype=np.float32)
    after = np.zeros((candidates, *before.shape), dtype=np.float32)
    for part in range(count):
        train, rest = np.flatnonzero(parts != part), np.flatnonzero(parts == part)
        follow = count - part - 1 + len(labelled) / len(train)  # the last one learns from all
        before[rest], after[:, rest] = yield from fine_tune_fold(train, rest, (part + 1, count), follow)
    return Folds(before, after, Scoring(ScoredOn.CROSS_VALIDATION, folds=count))


def head_logits(context: TrainingContext, train: np.ndarray, rest: np.ndarray) -> Work[np.ndarray]:
    """What heads on the frozen network, learnt from ``train``, say of ``rest`` (indices among what is not tested)."""
    teaching = context.reference.part("train", "validation")
    heads = yield from fit_heads(teaching, train, seed=context.plan.seed, stop=context.stop)
    return side_by_side(heads, teaching.at(rest))


def head_alone(context: TrainingContext, why: Note) -> Work[Learnt]:
    """The head method, where fine-tuning was not better; ``why`` says so in the log and stands beside the score."""
    yield why
    heads, found = yield from learn_heads(context.reference, context.plan, stop=context.stop)
    return Learnt(heads, None, found, Caveats(fallback=why.text))


def on_test(context: TrainingContext, body: Body, heads: Sequence[LinearHead]) -> Work[list[FieldReport]]:
    """Scores the fine-tuned body and heads on the test split, from the samples themselves at the backbone's own size."""
    data = context.data.part("test")
    test = data.labelled
    network = nn.Sequential(body, as_module(heads)).to(context.device)
    batches = SampleBatches(test.samples.sources, context.reader, context.plan.seed)
    at_once = images_at_once(context.plan, context.device)
    logits = yield from predict(
        network, batches, np.arange(len(test)), classes=test.width, device=context.device, at_once=at_once
    )
    for columns, head in zip(test.columns, heads, strict=True):
        logits[:, columns] += head.tfidf_logits(data.tokens)
    return outcomes(test, logits, heads, scoring=Scoring(ScoredOn.TEST), seed=context.plan.seed)


def novelty_of(context: TrainingContext, body: Body, scores: np.ndarray | None = None) -> Work[Novelty | None]:
    """What tells samples unlike the training data by the features of a body that was fine-tuned on the training split; None where the person stops
    it, or there are too few. ``scores``: see :func:`learn_novelty`."""
    data, seed = context.data, context.plan.seed
    tests = data.labelled.splits == "test"
    teaching, tested = np.flatnonzero(~tests), np.flatnonzero(tests)
    chosen = drawn(len(teaching), seed)
    scores = None if scores is None else scores[:, chosen]
    data = data.at(np.concatenate([teaching[chosen], tested[drawn(len(tested), seed)]]))
    batches = SampleBatches(data.labelled.samples.sources, context.reader, context.plan.seed)
    features = yield from predict(
        body.to(context.device),
        batches,
        np.arange(len(data.labelled)),
        classes=body.width,
        device=context.device,
        at_once=images_at_once(context.plan, context.device),
        stop=parallel.Stop(context.stop),
    )
    if context.cancelled:
        return None  # features are missing; the network is trained all the same
    seen = replace(data, features=Rows.of(features))
    return (yield from learn_novelty(seen, seed=seed, body_learnt=True, scores=scores, stop=context.stop))


def as_module(heads: Sequence[LinearHead]) -> nn.Module:
    """Heads as one torch module, whose logits stand side by side."""
    weight, bias = np.concatenate([head.weight for head in heads]), np.concatenate([head.bias for head in heads])
    module = nn.Linear(weight.shape[1], len(bias))
    module.load_state_dict({"weight": torch.from_numpy(weight), "bias": torch.from_numpy(bias)})
    return module
