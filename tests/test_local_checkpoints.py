"""A person's own checkpoint folder is all there is: whatever its config.json says, nothing is asked of the internet. And devices that are not here."""

from __future__ import annotations

import contextlib
import json
import socket
from pathlib import Path
from typing import Any

import pytest
import torch
from typer.testing import CliRunner

from tests.conftest import small_backbone, write_class_folders
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.detector_registry import from_config, from_pretrained
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.weights import at_hand
from transferstudio.cli.main import app
from transferstudio.errors import BackboneError, TrainingError
from transferstudio.events import finish
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, TrainingPlan


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What is asked of the network: addresses that are looked up or connected to, all of them in vain."""
    addresses: list[Any] = []

    def refuse(*given: Any, **_more: Any) -> Any:
        addresses.append(given)
        raise OSError("no network in this test")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    return addresses


CONFIGS: list[dict[str, Any]] = [
    {"architecture": "hf-hub:timm/resnet18.a1_in1k"},
    {"architecture": "timm/resnet18.a1_in1k"},
    {"architecture": "resnet_that_nobody_has"},
    {"architecture": "mobilenetv3_small_050", "pretrained_cfg": {"hf_hub_id": "timm/mobilenetv3_small_050.lamb_in1k"}},
    {"architecture": "mobilenetv3_small_050", "pretrained_cfg": {"url": "https://example.org/weights.bin"}},
    {"architecture": "mobilenetv3_small_050", "pretrained_cfg": {"architecture": "hf-hub:timm/resnet18"}},
    {"architecture": "ssdlite320_mobilenet_v3_large"},
    {"model_type": "timm_wrapper", "architecture": "resnet18"},
    {"model_type": "timm_backbone", "backbone": "resnet18", "use_pretrained_backbone": True},
    {"model_type": "rt_detr", "backbone": "microsoft/resnet-50", "use_pretrained_backbone": True},
    {"model_type": "rt_detr", "backbone": "resnet18", "use_timm_backbone": True, "use_pretrained_backbone": True},
    {"model_type": "d_fine", "backbone_config": {"model_type": "timm_backbone", "backbone": "resnet18"}},
    {"model_type": "rt_detr", "attn_implementation": "kernels-community/flash-attn"},
    {"model_type": "bert", "_attn_implementation_internal": "kernels-community/flash-attn"},
    {"model_type": "bert", "auto_map": {"AutoModel": "somebody/model--modeling.Model"}},
    {
        "model_type": "bert",
        "_name_or_path": "bert-base-uncased",
        "tokenizer_class": "BertTokenizer",
        "num_hidden_layers": 1,
    },
    {"model_type": "dpt", "backbone": "microsoft/resnet-50"},
    {"model_type": "encoder-decoder", "encoder": {"model_type": "bert"}, "decoder": {"model_type": "bert"}},
]


@pytest.mark.parametrize("config", CONFIGS, ids=str)
def test_a_folder_of_ones_own_asks_nobody(tmp_path: Path, asked: list[Any], config: dict[str, Any]) -> None:
    folder = small_backbone(tmp_path / "own")
    (folder / "config.json").write_text(json.dumps(config))
    with contextlib.suppress(BackboneError):  # a sentence is as good as a network
        backbone = find(str(folder))
        weights = at_hand(backbone)
        assert weights is not None
        if backbone.is_detector:
            from_config(backbone, folder, 2, height=64, width=64)
            from_pretrained(backbone, weights, 2, height=64, width=64)
        else:
            pretrained(backbone, weights)
    assert not asked, "the internet was asked"


def test_a_folder_that_refers_elsewhere_is_told_so(tmp_path: Path) -> None:
    folder = small_backbone(tmp_path / "own")
    (folder / "config.json").write_text(json.dumps(CONFIGS[0]))
    with pytest.raises(BackboneError, match=r"“hf-hub:timm/resnet18.a1_in1k”.*Nothing is downloaded"):
        find(str(folder))


def test_a_whole_training_on_ones_own_folder_asks_nobody(tmp_path: Path, asked: list[Any]) -> None:
    own = small_backbone(tmp_path / "own")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=4)))
        finish(run(project, TrainingPlan(backbone=str(own), method=Method.SCRATCH, epochs=1)))
    assert not asked


@pytest.mark.parametrize("device", ["cuda", "mps", "tpu"])
@pytest.mark.parametrize("method", ["head", "full"])
def test_a_device_that_is_not_here_is_an_error_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: str, method: str
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.chdir(tmp_path)
    photos = write_class_folders(tmp_path / "photos", each=4)
    result = CliRunner().invoke(app, ["train", str(photos), "--device", device, "--method", method])
    assert isinstance(result.exception, TrainingError) and f"no device “{device}”" in str(result.exception)
    assert not (tmp_path / "photos.tsproj").exists()
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, photos))
        with pytest.raises(TrainingError, match="no device"):
            finish(run(project, TrainingPlan(device=device, method=Method(method))))
        assert not project.runs.list(), "no failed run is left in the list"
