"""Samples unlike the training data: false alarms, what is caught, and that the exported file says the same."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from transferstudio.export.graph import FEATURES
from transferstudio.tasks.classification.tail import tail
from transferstudio.training.linear_head import LinearHead
from transferstudio.training.novelty import (
    FALSE_ALARMS,
    FEWEST,
    NoveltyDetector,
    fit_novelty,
    novelty_scores,
    share_of_unknown_classes_caught,
)

WIDTH, CLASSES = 60, 6


class World:
    """Classes in a space of features, and ways of drawing samples of them."""

    def __init__(self, seed: int) -> None:
        self.generator = np.random.default_rng(seed)
        self.centres = self.generator.standard_normal((CLASSES, WIDTH)) * 1.5 + 3

    def draw(self, each: int, classes: range = range(CLASSES)) -> tuple[np.ndarray, np.ndarray]:
        """Features, float32, and targets of ``each`` samples of some classes."""
        targets = np.repeat(np.arange(len(classes)), each)
        noise = self.generator.standard_normal((len(targets), WIDTH))
        return (self.centres[list(classes)][targets] + noise).astype(np.float32), targets

    def detector(self, each: int = 60) -> NoveltyDetector:
        features, targets = self.draw(each)
        found = fit_novelty(features, targets, np.arange(len(targets)), seed=0)
        assert found is not None
        return found


def test_false_alarms_are_as_rare_as_stated() -> None:
    alarms = [
        float((world.detector().p_values(world.draw(300)[0]) <= FALSE_ALARMS).mean()) for world in map(World, range(8))
    ]
    assert 0.02 < np.mean(alarms) < 0.08 and max(alarms) < 0.12


def test_far_and_near_strangers_are_caught() -> None:
    """Far: another direction altogether; near: a class that was left out, in the midst of the others."""
    world = World(1)
    features, targets = world.draw(60, range(CLASSES - 1))
    detector = fit_novelty(features, targets, np.arange(len(targets)), seed=0)
    assert detector is not None
    far = world.generator.standard_normal((200, WIDTH)).astype(np.float32) * 5
    near = world.draw(200, range(CLASSES - 1, CLASSES))[0]
    assert (detector.p_values(far) <= FALSE_ALARMS).mean() > 0.97
    assert (detector.p_values(near) <= FALSE_ALARMS).mean() > 0.9


def test_near_duplicates_do_not_vouch_for_each_other() -> None:
    """Each sample is there twice: were twins compared with each other, every new sample would look strange."""
    world = World(2)
    features, targets = world.draw(40)
    twice, groups = np.repeat(features, 2, axis=0), np.repeat(np.arange(len(features)), 2)
    detector = fit_novelty(twice, np.repeat(targets, 2), groups, seed=0)
    assert detector is not None
    assert (detector.p_values(world.draw(300)[0]) <= FALSE_ALARMS).mean() < 0.1


def test_what_a_network_was_not_trained_on_calibrates() -> None:
    """A fine-tuned network knows the samples that it was trained on too well: here they lie at the centres of their classes."""
    world = World(3)
    features, targets = world.draw(80)
    held_out = np.arange(len(targets)) % 4 == 0
    features[~held_out] -= 0.5 * (features[~held_out] - world.centres[targets[~held_out]].astype(np.float32))
    alarms = {}
    for known in (None, held_out):
        detector = fit_novelty(features, targets, np.arange(len(targets)), seed=0, held_out=known)
        assert detector is not None
        alarms[known is None] = float((detector.p_values(world.draw(300)[0]) <= FALSE_ALARMS).mean())
    assert alarms[False] < 0.1 and alarms[True] > 2 * alarms[False]


def test_nothing_is_said_from_too_few_samples_or_classes() -> None:
    world = World(4)
    features, targets = world.draw(FEWEST // CLASSES)
    assert fit_novelty(features, targets, np.arange(len(targets)), seed=0) is None
    features, targets = world.draw(60, range(2))
    assert share_of_unknown_classes_caught(features, targets, np.arange(len(targets)), seed=0) is None


def test_the_share_of_unknown_classes_that_is_caught_is_measured() -> None:
    apart, alike = World(5), World(6)
    alike.centres = alike.centres.mean(axis=0) + (alike.centres - alike.centres.mean(axis=0)) / 20
    shares = []
    for world in (apart, alike):
        features, targets = world.draw(60)
        shares.append(share_of_unknown_classes_caught(features, targets, np.arange(len(targets)), seed=0))
    assert shares[0] is not None and shares[1] is not None
    assert shares[0] > 0.9 and shares[1] < 0.2


def test_one_class_and_equal_samples_are_no_trouble() -> None:
    features, targets = np.ones((80, WIDTH), np.float32), np.zeros(80, np.int64)
    detector = fit_novelty(features, targets, np.arange(80), seed=0)
    assert detector is not None
    for samples in (features, np.zeros((3, WIDTH), np.float32)):
        assert np.isfinite(detector.p_values(samples)).all()
    assert fit_novelty(features, targets, np.zeros(80, np.int64), seed=0) is None


@pytest.mark.parametrize("width", [WIDTH, WIDTH + 7])
def test_the_exported_graph_gives_the_same_p_values(width: int) -> None:
    """Also where the network gives more features than the detector was made for."""
    import onnxruntime as ort

    world = World(7)
    detector = world.detector()
    head = LinearHead(np.zeros((CLASSES, width), np.float32), np.zeros(CLASSES, np.float32))
    model = onnx.helper.make_model(
        tail([head], detector), opset_imports=[onnx.helper.make_opsetid("", 18)], ir_version=10
    )
    onnx.checker.check_model(model, full_check=True)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    samples = np.concatenate([world.draw(50)[0], world.generator.standard_normal((100, WIDTH)).astype(np.float32) * 3])
    wide = np.concatenate([samples, np.full((len(samples), width - WIDTH), 100, np.float32)], axis=1)
    found = session.run(["p_value"], {FEATURES: wide})[0]
    expected = detector.p_values(wide)
    assert (
        np.abs(found - expected).max() < 0.02
    )  # a score that is as large as one of the calibration may be ranked beside it
    assert ((found <= FALSE_ALARMS) == (expected <= FALSE_ALARMS)).mean() > 0.99
    assert session.run(["p_value"], {FEATURES: wide[:1]})[0].shape == (1,)


def test_it_is_kept_as_tensors_and_damage_is_refused() -> None:
    detector = World(8).detector()
    again = NoveltyDetector.from_tensors(detector.as_tensors())
    samples = World(9).draw(5)[0]
    np.testing.assert_array_equal(again.p_values(samples), detector.p_values(samples))
    with pytest.raises(ValueError, match="fit together"):
        NoveltyDetector.from_tensors({**detector.as_tensors(), "whitening": np.eye(3, dtype=np.float32)})
    with pytest.raises(KeyError):
        NoveltyDetector.from_tensors({"axes": detector.axes})


def test_scores_by_networks_of_folds_calibrate() -> None:
    """Each sample scored by a network that was not trained on it: here, features that lie closer together only where it was."""
    world = World(10)
    features, targets = world.draw(80)
    closer = features - 0.7 * (features - world.centres[targets].astype(np.float32))
    parts = np.arange(len(targets)) % 3
    scores = np.zeros((2, len(targets)), np.float32)
    for part in range(3):
        rest = parts == part
        scores[:, rest] = novelty_scores(closer[~rest], targets[~rest], features[rest], seed=0)
    detector = fit_novelty(closer, targets, np.arange(len(targets)), seed=0, scores=scores)
    assert detector is not None
    assert (detector.p_values(world.draw(300)[0]) <= FALSE_ALARMS).mean() < 0.1
