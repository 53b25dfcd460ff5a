"""Contrastive fine-tuning for few labels: samples of a class are drawn together, then a head is fitted as ever.

The idea of SetFit (Tunstall et al. 2022, arXiv:2209.11055). There, pairs are drawn and each costs two passes; here every sample of a
batch is compared with every other one, so that a batch of 32 costs 32 passes for 496 pairs.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn.functional import normalize

from transferstudio.backbones.body import Body
from transferstudio.backbones.network import pretrained
from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import Number, message
from transferstudio.project.features import Rows
from transferstudio.tasks.classification.dataset import TrainingData
from transferstudio.tasks.classification.multi_task import calibrated, fit_heads, losses, outcomes, side_by_side
from transferstudio.tasks.classification.training_context import (
    Learnt,
    TrainingContext,
    head_alone,
    head_logits,
    in_folds,
    novelty_of,
    on_test,
)
from transferstudio.tasks.classification.training_task import ClassTraining, as_state, fine_tune, predict
from transferstudio.training import parallel
from transferstudio.training.batches import Batches, SampleBatches
from transferstudio.training.device import in_words
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.novelty import novelty_scores
from transferstudio.training.plan import PAIR_STEPS

# samples of a class that come into a batch together: without them a batch of many classes has no pairs alike
TOGETHER = 4
CHECKED_AT_ONCE, AT_ONCE = 32, 8


def learn_contrastive(context: TrainingContext) -> Work[Learnt]:
    """Fine-tunes by pairs in each fold, and keeps the fine-tuned network where its head is better on what neither was trained on.

    Raises:
        TrainingError: see :func:`transferstudio.tasks.classification.training_task.fine_tune`; or it was cancelled before anything was learnt.
    """
    yield Note(message("Computing on {}", in_words(context.device)))
    teaching, plan = context.data.part("train", "validation"), context.plan
    labelled, targets = teaching.labelled, teaching.labelled.targets
    if len(labelled.fields) > 1:
        raise TrainingError(
            message("Contrastive fine-tuning supports only one label field at a time"),
            advice=message("Choose another method, or train the fields one by one."),
        )

    start = pretrained(context.backbone, context.weights)
    novelty = np.zeros(
        (2, len(targets)), dtype=np.float32
    )  # of each sample, by the network of the fold that held it out

    def fine_tune_fold(
        train: np.ndarray, rest: np.ndarray, fold: tuple[int, int], follow: float
    ) -> Work[tuple[np.ndarray, np.ndarray]]:
        _, heads, features = yield from _fine_tuned(
            context, start, teaching, train, folder=None, fold=fold, follow=follow
        )
        novelty[:, rest] = novelty_scores(features[train], targets[train], features[rest], seed=plan.seed)
        before = yield from head_logits(context, train, rest)
        return before, side_by_side(heads, features_after_fine_tuning(teaching, features).at(rest))[None]

    found = yield from in_folds(context, fine_tune_fold)
    (after,) = found.after
    loss_before, loss_after = (float(losses(labelled, logits).mean()) for logits in (found.before, after))
    yield Note(
        message(
            "Cross-validated loss: {} for a new head alone, {} after contrastive fine-tuning",
            Number(loss_before, ".3f"),
            Number(loss_after, ".3f"),
        )
    )
    if loss_after >= loss_before:
        why = Note(
            message("Contrastive fine-tuning was no better than the new head on frozen features, so the head is kept.")
        )
        return (yield from head_alone(context, why))
    everyone = np.arange(len(targets))
    body, fitted, _ = yield from _fine_tuned(context, start, teaching, everyone, folder=context.folder)
    # Those that they were fitted to are closer together than others will be, so the folds calibrate.
    heads = calibrated(fitted, labelled, after)
    if context.data.tested:
        scored = yield from on_test(context, body, heads)
    else:
        scored = outcomes(labelled, after, heads, scoring=found.scoring, seed=plan.seed)
    return Learnt(heads, as_state(body), scored, novelty=(yield from novelty_of(context, body, novelty)))


def pair_loss(features: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """How far the cosine of each pair is from 1 (same class) or 0 (another): mean square, both kinds of pairs counting half.

    ``features`` is float (samples, width), ``targets`` int64 (samples).
    """
    unit = normalize(features, dim=1)
    alike = (targets[:, None] == targets[None, :]).float()
    squares = (unit @ unit.T - alike) ** 2
    same = alike - torch.eye(len(targets), device=alike.device)
    other = 1 - alike
    pull, push = ((squares * kind).sum() / kind.sum().clamp(min=1) for kind in (same, other))
    return (pull + push) / 2


def _fine_tuned(
    context: TrainingContext,
    start: Body,
    teaching: TrainingData,
    train: np.ndarray,
    *,
    folder: Path | None,
    fold: tuple[int, int] | None = None,
    follow: float = 0.0,
) -> Work[tuple[Body, list[LinearHead], np.ndarray]]:
    """A copy of the body ``start`` that was fine-tuned on some samples, the heads that were fitted on it, and the features of all of them."""
    plan, targets = context.plan, teaching.labelled.targets
    body = copy.deepcopy(start)
    if context.backbone.is_text:
        # Most of a small network's parameters are its vocabulary: few texts teach nothing about single words.
        body.network.get_input_embeddings().requires_grad_(False)  # type: ignore[operator]
    view, batch = teaching.views[-1], min(plan.batch, len(train))
    sorted_first = context.backbone.is_text and context.device.type == "cpu"
    samples = SampleBatches(teaching.labelled.samples.sources, context.reader, plan.seed)
    job = ClassTraining(
        ByLength(body) if sorted_first else body.to(context.device),
        {},
        PairBatches(samples, targets, plan.seed),
        lambda outputs, classes, *, weights: pair_loss(outputs[:, view], classes[:, 0]),
        teaching.labelled,
        np.ones((len(targets), 1), dtype=np.float32),
        np.tile(train, max(1, round(PAIR_STEPS * batch / len(train)))),
        train[:0],
        replace(plan, batch=batch),
        context.device,
        at_once=plan.batch,
        statistics=context.backbone.is_text,
        mixed=context.backbone.is_text,
        folder=folder,
        epochs=plan.pair_epochs,
        fold=fold,
        follow=follow,
    )
    yield from fine_tune(job, first=False, stop=context.stop)
    features = yield from predict(
        body,
        samples,
        np.arange(len(targets)),
        classes=body.width,
        device=context.device,
        at_once=CHECKED_AT_ONCE,
        stop=parallel.Stop(context.stop),
    )
    context.check_cancelled()  # features may be missing too
    heads = yield from fit_heads(
        features_after_fine_tuning(teaching, features), train, seed=plan.seed, stop=context.stop
    )
    return body, heads, features


def features_after_fine_tuning(teaching: TrainingData, features: np.ndarray) -> TrainingData:
    """The samples with the features that a fine-tuned network makes of them; it has not seen the names of classes."""
    return replace(teaching, features=Rows.of(features), named=())


class ByLength(nn.Module):
    """A body of texts that takes those of like length together, a few at a time: a processor computes what is filled up as well."""

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.body = body

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """See TextBody."""
        order = (ids >= 0).sum(dim=1).argsort()
        features = torch.cat([self.body(part) for part in torch.split(ids[order], AT_ONCE)])
        return features[order.argsort()]


@dataclass(frozen=True)
class PairBatches:
    """Batches in which some samples of a class come together; a sample that is asked for several times comes as often."""

    samples: Batches
    targets: np.ndarray
    seed: int

    def __call__(self, order: np.ndarray, *, size: int, epoch: int | None) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """See Batches."""
        if epoch is None:
            yield from self.samples(order, size=size, epoch=None)
            return
        generator = np.random.default_rng([self.seed, epoch])
        indices = np.unique(order)
        mixed = np.concatenate([self._round(indices, generator) for _ in range(len(order) // len(indices))])
        for start in range(0, len(mixed), size):
            yield from self.samples(mixed[start : start + size], size=size, epoch=epoch)

    def _round(self, indices: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """All indices once, in an order that is drawn but for that some of a class stand together."""
        few: list[np.ndarray] = []
        for class_ in np.unique(self.targets[indices]):
            own = generator.permutation(indices[self.targets[indices] == class_])
            few += np.split(own, range(TOGETHER, len(own), TOGETHER))
        return np.concatenate([few[number] for number in generator.permutation(len(few))])
