"""Stratified group splits into training, validation and test set: near-duplicates stay together, and a seed gives the same split on every machine."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from transferstudio.events import Note
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.samples import Split
from transferstudio.training.plan import TrainingPlan


def divide(targets: np.ndarray, groups: np.ndarray, shares: list[float], *, seed: int) -> np.ndarray:
    """A part number, int64 (samples), so that each part has its share of each class and no group is torn.

    ``targets`` is int64 (samples), or (samples, fields) where samples have a class in several fields, negative where they have none.
    Groups go, large ones first and else in random order, to the part that lacks most of the group's classes.
    """
    generator = np.random.default_rng(seed)
    kinds = _apart(targets)
    classes = int(kinds.max()) + 1 if kinds.size else 0
    wanted = np.outer(np.asarray(shares) / np.sum(shares), np.bincount(kinds[kinds >= 0], minlength=classes))
    given = np.zeros_like(wanted)
    parts = np.zeros(len(targets), dtype=np.int64)
    order = np.argsort(groups, kind="stable")
    starts = np.unique(groups[order], return_index=True)[1]
    sizes = np.diff(starts, append=len(order))
    shuffled = generator.permutation(len(sizes))
    for number in shuffled[np.argsort(-sizes[shuffled], kind="stable")]:
        group = order[starts[number] : starts[number] + sizes[number]]
        own = kinds[group]
        has = np.bincount(own[own >= 0], minlength=classes)
        lack = ((wanted - given) / np.maximum(wanted, 1e-9) * has).sum(axis=1)
        part = int(np.argmax(lack))
        given[part] += has
        parts[group] = part
    return parts


def _apart(targets: np.ndarray) -> np.ndarray:
    """Classes of several fields, (samples, fields), numbered on from field to field; those of a single field as they are."""
    if targets.ndim == 1 or not targets.size:
        return targets
    firsts = np.cumsum([0, *(targets.max(axis=0)[:-1] + 1)])
    found: np.ndarray = np.where(targets >= 0, targets + firsts, -1)
    return found


def take_out(splits: np.ndarray, to: str, kinds: np.ndarray, groups: np.ndarray, share: float, seed: int) -> None:
    """Gives ``share`` of the samples whose split is open ("") the split ``to``, in place; see :func:`divide`."""
    open_ = np.flatnonzero(splits == "")
    if len(open_):
        parts = divide(kinds[open_], groups[open_], [1 - share, share], seed=seed)
        splits[open_[parts == 1]] = to


def validation_tests(splits: np.ndarray) -> list[Note]:
    """Makes the validation part of a data set without a test split its test split, in place: it is what nobody learnt from. Says so."""
    if (splits == Split.TEST).any() or not (splits == Split.VALIDATION).any():
        return []
    splits[splits == Split.VALIDATION] = Split.TEST
    return [
        Note(message("The data set has a validation set but no test set, so the validation set becomes the test set."))
    ]


def reopened(splits: np.ndarray) -> list[Note]:
    """Opens the splits of a data set that is all to teach, in place, so that a share of it can test. Says so."""
    if not len(splits) or not (splits == Split.TRAIN).all():
        return []
    splits[:] = ""
    return [Note(message("The data set assigns all samples to training, so some of them become the test set."))]


def let_test_grow(splits: np.ndarray, kinds: np.ndarray, groups: np.ndarray, share: float, seed: int) -> None:
    """Gives a share of the samples whose split is open to the test split where there is one, in place, so that it keeps its share of a
    set that grows; a near-duplicate of a sample that teaches, validates or tests goes with it."""
    if not (splits == Split.TEST).any():
        return
    for split in (Split.TRAIN, Split.VALIDATION, Split.TEST):
        splits[(splits == "") & np.isin(groups, groups[splits == split])] = split
    take_out(splits, Split.TEST, kinds, groups, share, seed)


def decided(
    splits: np.ndarray,
    kinds: np.ndarray,
    groups: np.ndarray,
    plan: TrainingPlan,
    *,
    grows: bool,
    spares_test: bool,
    spares_validation: Callable[[np.ndarray], bool],
) -> tuple[np.ndarray, list[Note]]:
    """The splits (samples) with those decided that are open (""), and what is to be reported of it; no group is torn.

    A given test split is the test split. A data set that holds back only a validation part is tested on it, since that is the part nobody
    learnt from. What belongs to a group that tests tests too, for it would give the answer away; what belongs to one that was given to
    teach teaches.

    Args:
        splits: str (samples), as they are stored.
        kinds, groups: see :func:`divide`.
        plan: its shares and its seed.
        grows: see :func:`let_test_grow`.
        spares_test: whether there are samples enough to test some of them, where nobody said which; else there may be no test split.
        spares_validation: whether a validation part can be taken out of what teaches, bool (samples).
    """
    found = splits.copy()
    if grows:
        let_test_grow(found, kinds, groups, plan.test_share, plan.seed)
    notes = validation_tests(found)
    if spares_test and not (found == Split.TEST).any():
        found[(found == "") & np.isin(groups, groups[found == Split.TRAIN])] = Split.TRAIN
        take_out(found, Split.TEST, kinds, groups, plan.test_share, plan.seed)
    found[(found == "") & np.isin(groups, groups[found == Split.TEST])] = Split.TEST
    teaching = np.isin(found, ("", Split.TRAIN))
    if not (found == Split.VALIDATION).any() and spares_validation(teaching):
        found[teaching] = ""
        take_out(found, Split.VALIDATION, kinds, groups, plan.validation_share, plan.seed + 1)
    found[found == ""] = Split.TRAIN
    return found, notes


def train_validation_test(
    splits: np.ndarray,
    kinds: np.ndarray,
    groups: np.ndarray,
    plan: TrainingPlan,
    *,
    grows: bool,
    fewest_to_validate: int,
) -> tuple[np.ndarray, list[Note]]:
    """As :func:`decided`, where some samples test in any case, also of a data set that is all to teach; there is a validation part where
    it would have ``fewest_to_validate`` samples at least."""
    open_splits = splits.copy()
    notes = reopened(open_splits)
    found, further = decided(
        open_splits,
        kinds,
        groups,
        plan,
        grows=grows,
        spares_test=True,
        spares_validation=lambda teaching: teaching.sum() * plan.validation_share >= fewest_to_validate,
    )
    return found, [*notes, *further]


def keep_splits(project: Project, ids: np.ndarray, before: np.ndarray, now: np.ndarray) -> None:
    """Writes down the splits of samples (int64), str (samples), where they are others than before."""
    changed = now != before
    project.samples.assign_splits(ids[changed], now[changed])


def folds(targets: np.ndarray, groups: np.ndarray, *, count: int, seed: int) -> np.ndarray:
    """A fold number (samples) for cross-validation; fewer folds where there are fewer groups."""
    count = max(2, min(count, len(np.unique(groups))))
    return divide(targets, groups, [1.0] * count, seed=seed)
