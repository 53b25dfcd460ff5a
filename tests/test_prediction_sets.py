"""Prediction sets: how often the right class is in them, and that the exported file has the same ones."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import softmax

from transferstudio.export.graph import FEATURES
from transferstudio.tasks.classification.tail import tail
from transferstudio.training.calibration import fit_temperature
from transferstudio.training.conformal import least_probability, nonconformity_scores, prediction_set
from transferstudio.training.linear_head import LinearHead


def predicted(
    generator: np.random.Generator, count: int, classes: int = 5, skill: float = 2.0
) -> tuple[np.ndarray, np.ndarray]:
    """Logits (samples, classes) of samples of random classes, and these."""
    targets = generator.integers(0, classes, count)
    return generator.standard_normal((count, classes)) + skill * np.eye(classes)[targets], targets


@pytest.mark.parametrize("coverage", [0.8, 0.9, 0.95])
@pytest.mark.parametrize("count", [50, 400, 3000])
def test_the_right_class_is_in_the_set_as_often_as_promised(coverage: float, count: int) -> None:
    covered = []
    for seed in range(40):
        generator = np.random.default_rng(seed)
        logits, targets = predicted(generator, count)
        temperature = fit_temperature(logits, targets)
        least = least_probability(nonconformity_scores(logits, targets, temperature), coverage)
        assert least is not None
        new, right = predicted(generator, 2000)
        found = prediction_set(softmax(new / temperature, axis=1), least)
        covered.append(found[np.arange(len(right)), right].mean())
    assert abs(float(np.mean(covered)) - coverage) < 0.01


def test_an_easy_task_is_answered_with_one_class_and_a_hard_one_with_several() -> None:
    sizes = []
    for skill in (8.0, 0.5):
        logits, targets = predicted(np.random.default_rng(1), 300, skill=skill)
        least = least_probability(nonconformity_scores(logits, targets, 1.0), 0.95)
        assert least is not None
        sizes.append(prediction_set(softmax(logits, axis=1), least).sum(axis=1).mean())
    assert sizes[0] == 1 and sizes[1] > 3


def test_nothing_is_promised_from_too_few_samples() -> None:
    logits, targets = predicted(np.random.default_rng(0), 18)
    assert least_probability(nonconformity_scores(logits, targets, 1.0), 0.95) is None
    logits, targets = predicted(np.random.default_rng(0), 19)
    assert least_probability(nonconformity_scores(logits, targets, 1.0), 0.95) is not None
    assert LinearHead(np.zeros((2, 3), np.float32), np.zeros(2, np.float32)).least_probability is None


@settings(max_examples=50, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(2, 9),
    st.integers(1, 6),
    st.floats(0, 1, width=32),
)
def test_the_most_probable_class_is_in_every_set(seed: int, classes: int, count: int, least: float) -> None:
    probabilities = softmax(np.random.default_rng(seed).standard_normal((count, classes)), axis=1).astype(np.float32)
    found = prediction_set(probabilities, least)
    assert found[np.arange(count), probabilities.argmax(axis=1)].all()
    assert (found[probabilities >= np.float32(least)]).all()


def test_the_exported_graph_has_the_same_sets() -> None:
    import onnxruntime as ort

    generator = np.random.default_rng(3)
    features = generator.standard_normal((300, 12)).astype(np.float32)
    heads = []
    for classes in (4, 3):  # two label fields
        weight = generator.standard_normal((classes, 12)).astype(np.float32)
        logits = features @ weight.T
        targets = np.array([generator.choice(classes, p=row) for row in softmax(logits, axis=1)])
        heads.append(LinearHead(weight, np.zeros(classes, np.float32)).calibrated_on(logits, targets))
    graph = tail(heads, None)
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 18)], ir_version=10)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    assert [one.name for one in session.get_outputs()] == [
        "probabilities", "label", "prediction_set", "probabilities_2", "label_2", "prediction_set_2",
    ]  # fmt: skip
    for head, end in zip(heads, ("", "_2"), strict=True):
        sets, probabilities = session.run([f"prediction_set{end}", f"probabilities{end}"], {FEATURES: features})
        assert head.least_probability is not None
        np.testing.assert_array_equal(sets, prediction_set(probabilities, head.least_probability))
        assert 1 < sets.sum(axis=1).mean() < sets.shape[1]
