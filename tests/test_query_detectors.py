"""RT-DETR, D-FINE, LW-DETR and RF-DETR, tiny and with random weights: from a folder of one's own to the exported file."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import (
    AutoModelForObjectDetection,
    DFineConfig,
    HGNetV2Config,
    LwDetrConfig,
    RfDetrConfig,
    RTDetrResNetConfig,
    RTDetrV2Config,
)

from tests.test_anchor_detectors import assert_goes_the_whole_way, learnt
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.query_detector import from_pretrained
from transferstudio.errors import BackboneError, TrainingError
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.sample_data.sets import write_digits
from transferstudio.tasks.object_detection.assignment import Targets
from transferstudio.tasks.object_detection.export import convert
from transferstudio.training.plan import TrainingPlan

SMALL = {
    "encoder_hidden_dim": 32,
    "encoder_in_channels": [24, 32, 40],
    "feat_strides": [8, 16, 32],
    "encoder_ffn_dim": 32,
    "encoder_attention_heads": 2,
    "d_model": 32,
    "decoder_in_channels": [32, 32, 32],
    "decoder_ffn_dim": 32,
    "decoder_layers": 2,
    "decoder_attention_heads": 2,
    "num_queries": 30,
    "num_denoising": 10,
    "num_labels": 5,
}
STAGES = ["stage2", "stage3", "stage4"]
KINDS = ["d_fine", "rt_detr_v2", "lw_detr", "rf_detr"]
GROUPED = {
    "d_model": 32,
    "decoder_ffn_dim": 32,
    "decoder_layers": 2,
    "decoder_self_attention_heads": 2,
    "decoder_cross_attention_heads": 2,
    "decoder_n_points": 2,
    "num_queries": 30,
    "group_detr": 3,
    "num_labels": 5,
}
WINDOWED = {"hidden_size": 32, "num_hidden_layers": 4, "num_attention_heads": 2, "patch_size": 16}


def written(folder: Path, kind: str) -> Path:
    """A folder as the hub keeps it, of a network that knows five classes."""
    torch.manual_seed(0)
    if kind == "d_fine":
        body = HGNetV2Config(
            stem_channels=[3, 8, 8],
            stage_in_channels=[8, 16, 24, 32],
            stage_mid_channels=[8, 8, 8, 8],
            stage_out_channels=[16, 24, 32, 40],
            stage_num_blocks=[1, 1, 1, 1],
            stage_downsample=[False, True, True, True],
            stage_light_block=[False, False, True, True],
            stage_kernel_size=[3, 3, 5, 5],
            stage_numb_of_layers=[2, 2, 2, 2],
            hidden_sizes=[16, 24, 32, 40],
            depths=[1, 1, 1, 1],
            out_features=STAGES,
        )
        config = DFineConfig(backbone_config=body, **SMALL)
    elif kind == "lw_detr":
        windows = {"window_block_indices": [0, 2], "out_indices": [2, 4], "image_size": 128}
        body = {"model_type": "lw_detr_vit", **WINDOWED, **windows}
        config = LwDetrConfig(backbone_config=body, projector_scale_factors=[1.0], **GROUPED)
    elif kind == "rf_detr":
        windows = {"num_windows": 2, "out_features": ["stage2", "stage4"], "image_size": 96}
        config = RfDetrConfig(backbone_config={"model_type": "rf_detr_dinov2", **WINDOWED, **windows}, **GROUPED)
    else:
        sizes = {"embedding_size": 16, "hidden_sizes": [16, 24, 32, 40], "depths": [1, 1, 1, 1]}
        body = RTDetrResNetConfig(layer_type="basic", out_features=STAGES, **sizes)
        config = RTDetrV2Config(backbone_config=body, **SMALL)
    AutoModelForObjectDetection.from_config(config).save_pretrained(folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_converted_in_a_process_of_its_own(tmp_path: Path, kind: str) -> None:
    own = written(tmp_path / kind, kind)
    network, path = from_pretrained(find(str(own)), own, 2, height=96, width=96), tmp_path / "network.onnx"
    with ThreadPoolExecutor(1) as beside:
        beside.submit(finish, convert(network, path, title=kind)).result()
    assert path.is_file()


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("short_epochs")
def test_a_network_that_finds_things_goes_the_whole_way(tmp_path: Path, kind: str) -> None:
    assert_goes_the_whole_way(written(tmp_path / kind, kind), tmp_path)


@pytest.mark.parametrize("kind", KINDS)
def test_boxes_are_in_pixels_of_the_input_whatever_its_windows_need(tmp_path: Path, kind: str) -> None:
    """LW-DETR takes only sides that are multiples of 64."""
    own = written(tmp_path / kind, kind)
    network = from_pretrained(find(str(own)), own, 2, height=96, width=160).eval()
    with torch.inference_mode():
        logits, encoded = network(torch.zeros((2, 96, 160, 3), dtype=torch.uint8))
    assert logits.shape == (2, 30, 2)
    whole = torch.tensor([[[0.5, 0.5, 1.0, 1.0]]])
    right, below = (192, 128) if kind == "lw_detr" else (160, 96)
    assert network.boxes(whole)[0, 0].tolist() == [0, 0, right, below]
    assert encoded.shape == (2, 30, 4)
    network.train_mode(update_batch_norm=False)
    loss = network.learning_loss(
        torch.zeros((1, 96, 160, 3), dtype=torch.uint8), [torch.tensor([[8.0, 8, 40, 40]])], [torch.tensor([1])]
    )
    loss.backward()
    assert torch.isfinite(loss)


@pytest.mark.slow
def test_it_learns_where_things_are(tmp_path: Path) -> None:
    own = written(tmp_path / "own", "d_fine")
    network = from_pretrained(find(str(own)), own, 2, height=96, width=96)
    images = torch.zeros((2, 96, 96, 3), dtype=torch.uint8)
    boxes = torch.zeros((2, 1, 4))
    for row, (left, top) in enumerate(((16, 16), (56, 48))):
        images[row, top : top + 24, left : left + 24] = 255
        boxes[row, 0] = torch.tensor([left, top, left + 24, top + 24])
    targets = Targets(boxes, torch.tensor([[0], [1]]))
    losses = learnt(network, images, targets, step=1e-3)
    assert np.mean(losses[-5:]) < 0.85 * np.mean(losses[:5])


def test_only_layers_that_name_classes_begin_anew(tmp_path: Path) -> None:
    own = written(tmp_path / "own", "rt_detr_v2")
    before = AutoModelForObjectDetection.from_pretrained(own).state_dict()
    after = from_pretrained(find(str(own)), own, 2, height=96, width=96).network.state_dict()
    changed = [name for name in before if before[name].shape != after[name].shape]
    assert changed and all("class" in name or "score" in name for name in changed)
    same = [name for name in before if name not in changed]
    assert all(torch.equal(before[name], after[name]) for name in same)


def test_what_does_not_fit_is_said(tmp_path: Path) -> None:
    own = written(tmp_path / "own", "rt_detr_v2")
    config = json.loads((own / "config.json").read_text())
    (own / "config.json").write_text(json.dumps(config | {"decoder_layers": 3}))
    with pytest.raises(BackboneError, match="do not fit"):
        from_pretrained(find(str(own)), own, 2, height=96, width=96)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_digits(tmp_path / "digits", per_class=6)[0]))
        with pytest.raises(TrainingError, match="for object detection"):
            finish(run(project, TrainingPlan(backbone="dfine-nano")))
