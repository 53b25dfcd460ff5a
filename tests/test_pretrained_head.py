"""The layers that find things as they come with the program, and the drawn pictures that they were trained on."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file

from tests.conftest import ROOT, small_backbone
from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.detector import DetectionHead, Detector
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.network import ImageBody, pretrained
from transferstudio.backbones.pretrained_head import CLASSIFIER, head_file, load_pretrained_head
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.tasks.object_detection.evaluation import overlaps
from transferstudio.tasks.object_detection.training import _network
from transferstudio.training.plan import Method, TrainingPlan

NEVER_SEEN = 100_000  # the first seed of pictures that did not teach
LARGEST = 5_000_000  # bytes


def _drawn() -> ModuleType:
    spec = importlib.util.spec_from_file_location("drawn_objects", ROOT / "installer" / "drawn_objects.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["drawn_objects"] = module
    spec.loader.exec_module(module)
    return module


DRAWN = _drawn()


@pytest.fixture(scope="module")
def detector() -> Detector:
    backbone = find(DEFAULT)
    body = pretrained(backbone, finish(obtain(backbone)))
    assert isinstance(body, ImageBody)
    torch.manual_seed(0)
    made = Detector(body, 2, height=256, width=320)
    assert load_pretrained_head(made.head, backbone)
    return made.eval()


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**31), width=st.sampled_from([64, 160, 320]), height=st.sampled_from([64, 256]))
def test_a_drawn_picture_follows_from_its_seed_and_its_boxes_lie_in_it(seed: int, width: int, height: int) -> None:
    one, again = DRAWN.drawn_picture(seed, width, height), DRAWN.drawn_picture(seed, width, height)
    assert np.array_equal(one.pixels, again.pixels) and np.array_equal(one.boxes, again.boxes)
    assert one.pixels.shape == (height, width, 3) and one.pixels.dtype == np.uint8
    assert len(one.boxes) == len(one.hidden)
    assert (one.boxes[:, :2] >= 0).all() and (one.boxes[:, 2:] <= (width, height)).all()
    assert (one.boxes[:, :2] < one.boxes[:, 2:]).all()


def test_the_file_fits_the_head_and_is_small() -> None:
    file = head_file(find(DEFAULT))
    assert file.stat().st_size < LARGEST
    stored = load_file(file)
    head = DetectionHead([40, 112, 320], 96, 3).state_dict()
    assert {name for name in head if not name.startswith(CLASSIFIER)} == stored.keys()
    assert all(stored[name].shape == head[name].shape and stored[name].isfinite().all() for name in stored)


def test_it_outlines_things_that_it_has_never_seen(detector: Detector) -> None:
    """The boxes at the centres of things, of the best level, fit them; those of new layers do not."""
    fits = {"pretrained": _median_overlap(detector)}
    torch.manual_seed(0)
    detector.head = DetectionHead([channels for channels, _ in detector.levels], 96, 2).eval()
    fits["new"] = _median_overlap(detector)
    assert fits["pretrained"] > 0.75 and fits["new"] < 0.6, fits


def _median_overlap(detector: Detector) -> float:
    found = []
    for seed in range(NEVER_SEEN, NEVER_SEEN + 24):
        drawn = DRAWN.drawn_picture(seed, 320, 256)
        with torch.inference_mode():
            _, distances = detector(torch.from_numpy(drawn.pixels[None]))
            boxes = detector.boxes(distances)[0].numpy()
        for box in drawn.boxes[~drawn.hidden]:
            centre = (box[:2] + box[2:]) / 2
            near = np.abs(detector.points.numpy() - centre).max(axis=1) <= detector.strides.numpy() / 2
            found.append(float(overlaps(box[None].astype(float), boxes[near].astype(float)).max(initial=0.0)))
    return float(np.median(found))


@pytest.mark.parametrize("method", [Method.HEAD, Method.LAST_BLOCKS, Method.FULL, Method.SCRATCH])
def test_every_method_but_from_scratch_begins_with_it(method: Method) -> None:
    backbone = find(DEFAULT)
    plan = TrainingPlan(method=method, learning_rate=1e-3)
    network, _ = _network(backbone, finish(obtain(backbone)), plan, Letterbox(64, 64), 2)
    stored, head = load_file(head_file(backbone)), network.head.state_dict()
    assert all(torch.equal(head[name], stored[name]) for name in stored) == (method != Method.SCRATCH)


def test_a_backbone_without_such_a_file_begins_at_random(tmp_path: Path) -> None:
    own = find(str(small_backbone(tmp_path / "network")))
    head = DetectionHead([16, 16, 16], 96, 2)
    before = {name: value.clone() for name, value in head.state_dict().items()}
    assert not load_pretrained_head(head, own)
    assert all(torch.equal(value, before[name]) for name, value in head.state_dict().items())
