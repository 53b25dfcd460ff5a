"""The part of an exported graph that prepares pictures gives the pixels that the network learnt from."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import helper
from PIL import Image

from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.onnx_export import IR_VERSION, OPSET
from transferstudio.export.graph import preparation
from transferstudio.runtime.predict_boxes import DetectionLimits
from transferstudio.tasks.object_detection.graph import letterbox_graph

SIZES = [(640, 480), (333, 500), (1280, 720), (512, 512), (64, 48), (1, 1)]
# Of a classifier's pictures, which Pillow scales: the share of values that may be rounded the other way, and by how many grey levels.
MOST_OTHER, MOST_LEVELS = 0.03, 1


def session(graph: onnx.GraphProto) -> Any:
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    return ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


def picture(size: tuple[int, int]) -> Image.Image:
    """Waves of colour under noise: edges and smooth parts, as photographs have them."""
    generator = np.random.default_rng(0)
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    waves = np.stack([np.sin(x / 9 + y / (7 + channel)) for channel in range(3)], axis=-1)
    noisy = 128 + 80 * waves + generator.normal(0, 20, waves.shape)
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("interpolation", ["bicubic", "bilinear"])
@pytest.mark.parametrize("size", SIZES)
def test_a_classifier_sees_what_it_learnt_from(interpolation: str, size: tuple[int, int]) -> None:
    preprocessing = replace(find(DEFAULT).pictures, interpolation=interpolation)
    image = picture(size)
    seen = session(preparation(preprocessing)).run(["prepared"], {"images": np.asarray(image)[None]})[0][0]
    apart = np.abs(seen.astype(int) - preprocessing.apply(image).astype(int))
    assert apart.max() <= MOST_LEVELS
    assert (apart > 0).mean() <= MOST_OTHER


@pytest.mark.parametrize("size", SIZES)
def test_a_finder_sees_what_it_learnt_from(size: tuple[int, int]) -> None:
    limits, image = DetectionLimits(height=352, width=480), picture(size)
    seen = session(letterbox_graph(limits)).run(["prepared"], {"images": np.asarray(image)[None]})[0][0]
    assert np.array_equal(seen, Letterbox(limits.height, limits.width).apply(image, image.size))
