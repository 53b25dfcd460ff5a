"""Features of several stages: what a head sees of a frozen image network beside its last layer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from transferstudio.backbones.catalogue import Backbone, catalogue
from transferstudio.backbones.network import ImageBody
from transferstudio.backbones.onnx_body import LAST_LAYER, convert
from transferstudio.backbones.quantising import quantise
from transferstudio.backbones.stage_features import MOST_COLUMNS, StageFeatures
from transferstudio.events import finish
from transferstudio.project.features import Rows
from transferstudio.tasks.classification.dataset import views_of
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.linear_head import EVERYTHING, LinearHead, fit_head

FAMILIES = {one.family: one for one in catalogue().values() if not one.is_text and not one.is_detector}
QUICK = {"EfficientNet", "ConvNeXt"}  # the others take longer


def staged(backbone: Backbone) -> tuple[StageFeatures, np.ndarray]:
    """A network with random weights, and images to look at."""
    torch.manual_seed(0)
    body = StageFeatures(ImageBody(backbone)).eval()
    size = backbone.size
    images = np.random.default_rng(0).integers(0, 256, (4, size, size, 3), dtype=np.uint8)
    body.balance(images)
    return body, images


@pytest.mark.parametrize(
    "backbone",
    [
        pytest.param(one, id=one.name, marks=[] if one.family in QUICK else pytest.mark.slow)
        for one in FAMILIES.values()
    ],
)
def test_the_last_layer_comes_first_and_stages_follow(backbone: Backbone) -> None:
    body, images = staged(backbone)
    with torch.inference_mode():
        features = body(torch.from_numpy(images)).numpy()
        last = body.body(torch.from_numpy(images)).numpy()
    assert features.shape == (4, body.width)
    assert body.last_layer == last.shape[1]
    assert last.shape[1] < body.width <= MOST_COLUMNS or last.shape[1] == body.width == MOST_COLUMNS  # VGG has no room
    np.testing.assert_allclose(features[:, : body.last_layer], last, rtol=1e-4, atol=1e-5)
    assert np.isfinite(features).all()


def test_a_last_layer_that_is_the_mean_of_the_last_stage_is_not_taken_twice() -> None:
    body, _ = staged(catalogue()["resnet-18"])
    assert body.width == 512 + 256 + (256 + 512)


def test_the_file_tells_how_many_columns_are_the_last_layer_and_int8_keeps_that(tmp_path: Path) -> None:
    backbone = catalogue()["efficientnet-lite0"]
    small = replace(backbone, preprocessing=replace(backbone.pictures, size=96))
    body, images = staged(small)
    finish(convert(body, small, tmp_path / "body.onnx"))
    quantise(tmp_path / "body.onnx", tmp_path / "int8.onnx", images)
    with torch.inference_mode():
        expected = body(torch.from_numpy(images)).numpy()
    for name, far in (("body.onnx", 1e-3), ("int8.onnx", 0.5)):
        runner = onnx_runner(tmp_path / name)
        assert (runner.width, runner.last_layer) == (body.width, body.last_layer)
        found = runner.run(images)
        assert np.abs(found - expected).mean() < far * np.abs(expected).mean()
    session = onnxruntime.InferenceSession(str(tmp_path / "body.onnx"), providers=["CPUExecutionProvider"])
    assert session.get_modelmeta().custom_metadata_map[LAST_LAYER] == str(body.last_layer)


def test_a_head_sees_the_stages_only_where_that_helps() -> None:
    """Signal in the last layer alone, then in the further columns alone."""
    backbone = catalogue()["efficientnet-lite0"]
    views = views_of(backbone, 420, 20)
    assert views == (EVERYTHING, slice(0, 20))
    generator = np.random.default_rng(1)
    targets = np.arange(120) % 2
    for told in (slice(0, 20), slice(20, 420)):
        features = generator.standard_normal((120, 420)).astype(np.float32)
        features[:, told] += 0.6 * targets[:, None]
        fit = fit_head(features, targets, classes=2, groups=np.arange(120), seed=0, views=views)
        if told.start:
            assert fit.head.weight[:, 20:].any() and fit.accuracy > 0.8
        else:
            assert not fit.head.weight[:, 20:].any(), "columns that say nothing are left out"


def test_a_head_of_an_earlier_version_looks_at_the_last_layer_alone() -> None:
    generator = np.random.default_rng(0)
    features = generator.standard_normal((5, 30)).astype(np.float32)
    head = LinearHead(generator.standard_normal((3, 20)).astype(np.float32), np.zeros(3, np.float32))
    expected = features[:, :20] @ head.weight.T
    np.testing.assert_allclose(head.logits(features), expected, rtol=1e-6)
    np.testing.assert_allclose(head.padded(30).logits(features), expected, rtol=1e-6)
    assert Rows.of(features).columns(20).at(np.array([1, 3])).read().shape == (2, 20)
