"""Advice from features: label errors, the learning curve, the cheapest network, and the command that says it all."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.command_line import transferstudio
from tests.conftest import write_class_folders
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import is_here
from transferstudio.errors import TrainingError
from transferstudio.events import finish
from transferstudio.insight.label_errors import find_label_errors
from transferstudio.insight.learning_curve import DRAWS, Shape, enough, measure_learning_curve
from transferstudio.insight.least_squares import PENALTIES, fit_least_squares
from transferstudio.insight.queue_gain import measure_queue_gain
from transferstudio.insight.suggestions import suggest_from
from transferstudio.operations.advise import advise
from transferstudio.operations.backbone_ranking import RankedBackbone, cheapest, estimate_others
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.tasks import find_task
from transferstudio.training.background_work import Ticker
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.probe import Probe
from transferstudio.training.scores import wilson

WIDTH = 24


def clouds(count: int, classes: int, *, spread: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Rows, float32 (count, axes), in clouds that overlap the more the larger their spread, and the cloud of each."""
    generator = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(classes, WIDTH))
    targets = generator.permutation(np.arange(count) % classes)
    rows = centres[targets] + generator.normal(0, spread, (count, WIDTH))
    return (rows / np.sqrt((rows**2).sum(axis=1).mean())).astype(np.float32), targets


def flipped(targets: np.ndarray, classes: int, share: float) -> tuple[np.ndarray, np.ndarray]:
    """Labels of which a share is wrong, and which those are."""
    generator = np.random.default_rng(1)
    wrong = generator.permutation(len(targets))[: round(share * len(targets))]
    labels = targets.copy()
    labels[wrong] = (labels[wrong] + generator.integers(1, classes, len(wrong))) % classes
    return labels, wrong


# ------------------------------------------------------------------------------------------------------ label errors


@pytest.mark.parametrize("classes", [2, 6])
def test_labels_that_were_flipped_come_first_and_are_counted(classes: int) -> None:
    rows, targets = clouds(300, classes, spread=0.9)
    labels, wrong = flipped(targets, classes, 0.05)
    found = find_label_errors(rows, labels, classes)
    first = found.suspects[: len(wrong)]
    assert np.isin(first, wrong).mean() >= 0.8
    assert found.estimated is not None and 0.5 * len(wrong) <= found.estimated <= 2 * len(wrong)
    assert (found.likely[first] == targets[first]).mean() >= 0.8


def test_hard_samples_are_not_called_wrong_labels() -> None:
    """Where classes overlap, many samples look like another class although all labels are right."""
    rows, targets = clouds(400, 2, spread=6.0)
    found = find_label_errors(rows, targets, 2)
    assert found.estimated is None and len(found.suspects) > 80


def test_labels_of_a_rare_class_that_no_head_finds_are_not_doubted() -> None:
    """They look like the frequent class; that is no reason to give them its label."""
    generator = np.random.default_rng(3)
    rows = generator.normal(size=(255, 32)).astype(np.float32)
    targets = np.array([0] * 180 + [1] * 15 + [2] * 15 + [3] * 15 + [4] * 15 + [5] * 15)
    rows[np.arange(255), targets] += 1.0  # a little of a difference
    found = find_label_errors(rows, targets, 6)
    assert found.estimated is None, "four out of five are right, by the frequent class alone"
    assert np.isin(found.suspects, np.flatnonzero(targets > 0)).mean() < 0.2


@pytest.mark.parametrize("grouped", [False, True])
def test_a_wrong_label_on_both_of_two_copies_is_found_where_copies_are_left_out_together(grouped: bool) -> None:
    rows, targets = clouds(300, 2, spread=0.9)
    generator = np.random.default_rng(2)
    noise = generator.normal(scale=0.12, size=(300, 400)).astype(
        np.float32
    )  # so many axes that each sample can be known by heart
    rows = np.concatenate([rows, noise], axis=1)
    rows[1::2] = rows[::2] + generator.normal(scale=1e-3, size=rows[::2].shape).astype(np.float32)
    targets[1::2] = targets[::2]
    groups = np.arange(300) // 2
    wrong = generator.permutation(150)[:8]
    of_pairs = np.concatenate([2 * wrong, 2 * wrong + 1])
    labels = targets.copy()
    labels[of_pairs] = 1 - labels[of_pairs]
    found = find_label_errors(rows, labels, 2, groups=groups if grouped else None)
    share = np.isin(of_pairs, found.suspects[: len(of_pairs)]).mean()
    assert (share >= 0.8) == grouped


def test_leaving_a_group_out_is_as_fitting_without_it() -> None:
    rows, targets = clouds(60, 3, spread=2.0)
    groups = np.arange(60) // 3
    _, _, logits = fit_least_squares(rows, targets, 3, scored=60, groups=groups)
    penalties = []
    for penalty in PENALTIES:
        rest, out = groups != 7, groups == 7
        inverse = np.linalg.inv(rows[rest].T @ rows[rest] + penalty * np.eye(rows.shape[1]))
        weights = inverse @ rows[rest].T @ np.eye(3)[targets[rest]]
        penalties.append(np.abs(rows[out] @ weights - logits[out]).max())
    assert min(penalties) < 1e-3


def test_labels_that_are_kept_are_not_doubted_and_prove_nothing_of_the_others() -> None:
    rows, targets = clouds(300, 2, spread=0.9)
    labels, wrong = flipped(targets, 2, 0.05)
    found = find_label_errors(rows, labels, 2, kept=np.isin(np.arange(300), wrong[:5]))
    assert not np.isin(found.suspects, wrong[:5]).any() and np.isin(wrong[5:], found.suspects).mean() >= 0.8
    rows, targets = clouds(400, 2, spread=6.0)
    hard = find_label_errors(rows, targets, 2)
    kept = np.isin(np.arange(400), hard.suspects[:60])
    assert find_label_errors(rows, targets, 2, kept=kept).estimated is None, "the head was wrong on them"


def test_the_browser_shows_the_least_probable_labels_first() -> None:
    """Not those whose other class is the most probable: with several classes that is another order."""
    rows, targets = clouds(300, 6, spread=1.2)
    labels, _ = flipped(targets, 6, 0.1)
    found = suggest_from(np.arange(300), rows, labels + 1)
    order = found.disagreements()
    given, confidence = found.given[order], found.confidence[order]
    assert len(order) > 10 and (np.diff(given) >= 0).all()
    assert (np.diff(confidence) > 0).any(), "the two orders differ here"


# ---------------------------------------------------------------------------------------------------- learning curve


@pytest.mark.parametrize("labels", [100, 200])
def test_the_forecast_of_twice_the_labels_holds(labels: int) -> None:
    """Measured on thousands of samples that the curve never saw."""
    rows, targets = clouds(labels * 2 + 4000, 5, spread=1.6)
    small, both, fresh = slice(0, labels), slice(0, 2 * labels), slice(2 * labels, None)

    def accuracy(part: slice) -> float:
        labelled = np.zeros(len(rows), dtype=np.int64)
        labelled[part] = targets[part] + 1
        found = suggest_from(np.arange(len(rows)), rows, labelled)
        return float((found.class_ids[fresh] == targets[fresh] + 1).mean())

    curve = measure_learning_curve(rows[small], targets[small], np.arange(labels), 5, seed=0)
    gain = curve.gain(labels)
    truth = accuracy(both) - accuracy(small)
    assert curve.shape == Shape.RISING and gain.low <= truth <= gain.high and abs(gain.value - truth) < 0.03
    assert gain.by_class.sum() == pytest.approx(gain.value)
    assert curve.gain(labels // 4).value < gain.value < curve.gain(2 * labels).value


def test_the_class_that_is_hard_gains_most() -> None:
    rows, targets = clouds(240, 4, spread=0.2)
    noise = np.random.default_rng(3).normal(0, 0.4, (240, WIDTH)).astype(np.float32)
    noise[(targets != 2) & (targets != 1)] = 0.0  # two that are taken for each other
    gain = measure_learning_curve(rows + noise, targets, np.arange(240), 4, seed=0).gain(240)
    assert set(np.argsort(-gain.by_class)[:2].tolist()) == {1, 2}


def test_a_curve_of_easy_classes_is_flat() -> None:
    rows, targets = clouds(200, 3, spread=0.05)
    curve = measure_learning_curve(rows, targets, np.arange(200), 3, seed=0)
    assert curve.shape == Shape.FLAT and curve.gain(200).value < 0.005


def test_a_few_easy_labels_leave_doubt() -> None:
    """Not one error among thirty is no proof that there will be none."""
    rows, targets = clouds(30, 2, spread=0.05)
    curve = measure_learning_curve(rows, targets, np.arange(30), 2, seed=0)
    gain = curve.gain(30)
    assert curve.errors[-1] == 0 and curve.shape != Shape.FLAT and gain.high - gain.low > 0.05


def test_labels_by_chance_forecast_nothing_large() -> None:
    rows, _ = clouds(200, 4, spread=0.5)
    targets = np.random.default_rng(5).integers(0, 4, 200)
    curve = measure_learning_curve(rows, targets, np.arange(200), 4, seed=0)
    assert curve.shape in (Shape.FLAT, Shape.ERRATIC) or curve.gain(200).low <= 0


def test_near_duplicates_do_not_flatter_the_curve() -> None:
    """Each sample three times: heads must not be asked about what they were taught."""
    rows, targets = clouds(60, 4, spread=2.0)
    thrice, groups = np.repeat(rows, 3, axis=0), np.repeat(np.arange(60), 3)
    labels = np.repeat(targets, 3)
    honest = measure_learning_curve(thrice, labels, groups, 4, seed=0).errors[-1]
    flattered = measure_learning_curve(thrice, labels, np.arange(180), 4, seed=0).errors[-1]
    assert flattered < honest - 0.1


def test_the_same_seed_gives_the_same_curve_and_it_can_be_stopped() -> None:
    rows, targets = clouds(120, 3, spread=0.8)
    curves = [measure_learning_curve(rows, targets, np.arange(120), 3, seed=4) for _ in range(2)]
    assert np.array_equal(curves[0].wrong, curves[1].wrong) and curves[0].gain(50).low == curves[1].gain(50).low
    (stop := threading.Event()).set()
    with pytest.raises(TrainingError):
        measure_learning_curve(rows, targets, np.arange(120), 3, seed=4, ticker=Ticker(stop))
    measure_learning_curve(rows, targets, np.arange(120), 3, seed=4, ticker=(ticker := Ticker()))
    assert ticker.done == ticker.total == DRAWS


@pytest.mark.parametrize(
    ("counts", "expected"), [([12, 12], True), ([11, 11], False), ([30, 3], False), ([30, 4], True)]
)
def test_too_few_labels_say_nothing(counts: list[int], expected: bool) -> None:
    assert enough(np.repeat(np.arange(len(counts)), counts)) == expected


# ------------------------------------------------------------------------------------------------------------ ranking


def test_the_cheapest_network_that_is_not_clearly_worse_is_recommended() -> None:
    generator = np.random.default_rng(0)
    best = generator.random(400) < 0.95
    nearly, worse = best.copy(), best.copy()
    nearly[np.flatnonzero(best)[:4]] = False
    worse[np.flatnonzero(best)[:40]] = False

    def chosen(small: np.ndarray) -> str:
        probes = [Probe("efficientnet-lite0", 0.2, small), Probe("efficientnet-lite2", 0.1, best)]
        return cheapest(probes, probes[1])

    assert chosen(nearly) == "efficientnet-lite0" and chosen(worse) == "efficientnet-lite2"


# ----------------------------------------------------------------------------------------------------------- projects


@pytest.fixture
def photos(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=30)))
        yield project


def test_a_project_is_advised_on_and_its_test_samples_say_nothing(photos: Project) -> None:
    reds, greens = ([one.id for one in photos.samples.all() if name in one.name] for name in ("red", "green"))
    tested = [*reds[:6], *greens[:6]]
    photos.samples.set_split(tested, Split.TEST)
    first = finish(advise(photos, TrainingPlan()))
    assert first.ranking and sum(one.recommended for one in first.ranking) == 1
    assert first.more_labels is not None and first.wrong_labels == 0 and first.suspects == ()
    assert first.labels == 60 - len(tested)
    green, red = sorted(photos.classes.list(photos.classes.default_field().id), key=lambda class_: class_.name)
    photos.annotations.label(tested, red.id)  # most of them are wrong now
    assert finish(advise(photos, TrainingPlan())).as_json() == first.as_json()
    photos.annotations.label([greens[9]], red.id)
    found = finish(advise(photos, TrainingPlan()))
    assert found.suspects and found.suspects[0].sample == greens[9] and found.wrong_labels == 1
    assert (found.suspects[0].label, found.suspects[0].likely) == (red.name, green.name)


def test_advice_leaves_the_project_as_it_is(photos: Project) -> None:
    """Whoever asks with another seed does not decide what will test."""
    before = photos.can_undo()
    finish(advise(photos, TrainingPlan(seed=7)))
    assert not any(one.split for one in photos.samples.all()) and photos.can_undo() == before


def test_a_rare_class_is_left_out_and_named(photos: Project, tmp_path: Path) -> None:
    finish(import_dataset(photos, write_class_folders(tmp_path / "more", classes=("blue",), each=3, seed=50)))
    found = finish(advise(photos, TrainingPlan()))
    assert found.more_labels is not None and found.more_labels.classes == ("green", "red")
    assert found.labels == 60 and ["blue" in str(one) for one in found.why_not] == [True]


def test_labels_that_all_test_teach_nothing(photos: Project) -> None:
    photos.samples.set_split([one.id for one in photos.samples.all()], Split.TEST)
    with pytest.raises(TrainingError, match="No sample in the training set"):
        finish(advise(photos, TrainingPlan()))


def test_what_cannot_be_told_is_said(tmp_path: Path) -> None:
    with Project.create(tmp_path / "few.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=5)))
        found = finish(advise(project, TrainingPlan()))
    assert found.ranking is None and found.more_labels is None and found.suspects is None
    assert [str(one) for one in found.why_not] == [
        "10 labels are too few to compare networks; 16 are needed.",
        "10 labels are too few to say what more would bring, or what is wrong.",
    ]


def test_what_other_networks_may_reach_is_estimated_from_what_those_here_did() -> None:
    def reached(right: int, samples: int, name: str = "efficientnet-lite0") -> RankedBackbone:
        return RankedBackbone(name, find(name).title, wilson(right, samples), samples, None, 14.0, True)

    found = estimate_others([reached(400, 500)], find_task("image-classification"))
    assert len(found) == 3 and [one.accuracy for one in found] == sorted((one.accuracy for one in found), reverse=True)
    odds = lambda share: share / (1 - share)  # noqa: E731
    for one in found:
        assert (
            one.low < one.accuracy < one.high and one.accuracy > 0.8 and one.cost <= 12 and not is_here(find(one.name))
        )
        grown = odds((find(one.name).accuracy or 0) / 100) / odds((find("efficientnet-lite0").accuracy or 0) / 100)
        assert odds(one.accuracy) == pytest.approx(4 * grown, rel=1e-6), "as many times the odds as on ImageNet"
    few = estimate_others([reached(40, 50)], find_task("image-classification"))
    assert few[0].high - few[0].low > found[0].high - found[0].low
    assert estimate_others([], find_task("image-classification")) == ()
    assert estimate_others([reached(400, 500, "all-minilm-l6-v2")], find_task("text-classification")) == ()


def test_the_order_of_labelling_is_tried_on_the_labels() -> None:
    rows, targets = clouds(400, 8, spread=0.8)
    found = measure_queue_gain(rows, targets, seed=0, ticker=Ticker())
    assert found is not None and found.labels == 120 and found.low < found.proposed - found.random < found.high
    assert found.enough <= found.labels and found.proposed > 0.6 and found.clear == (found.low > 0)
    again = measure_queue_gain(rows, targets, seed=0, ticker=Ticker())
    assert again == found, "the same seed"
    assert measure_queue_gain(rows[:79], targets[:79], seed=0, ticker=Ticker()) is None
    stop = threading.Event()
    stop.set()
    with pytest.raises(TrainingError):
        measure_queue_gain(rows, targets, seed=0, ticker=Ticker(stop))


def test_the_command_advises_in_words_and_as_json(photos: Project) -> None:
    photos.close()
    said = transferstudio("advise", photos.folder)
    assert said.code == 0, said
    assert "recommended" in said.out and "more labels:" in said.out and "Labels: none looks wrong." in said.out
    found = json.loads(transferstudio("advise", photos.folder, "--json").out)
    parts = {"labels", "networks", "more_labels", "wrong_labels", "disagreements", "suspects", "not_told"}
    assert {*parts, "estimates", "distance_from_pretraining", "proposed_order"} == set(found)
    assert found["distance_from_pretraining"]["value"] > 0.5, "squares of one colour are no photographs"
    assert "very different from those that EfficientNet-Lite0 was pre-trained on" in said.out
