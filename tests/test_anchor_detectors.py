"""torchvision's SSDlite, RetinaNet and Faster R-CNN, with random weights: from a folder of one's own to the exported file."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from safetensors.torch import load_file, save_file
from torchvision.models import get_model, mobilenetv3
from torchvision.models.detection import retinanet
from torchvision.models.resnet import Bottleneck, ResNet
from torchvision.ops import box_iou

from transferstudio.backbones.anchor_detector import AnchorDetector, from_pretrained
from transferstudio.backbones.catalogue import FOLDER_PREFIX, catalogue, find
from transferstudio.backbones.hub import torchvision_address
from transferstudio.backbones.pretrained_detector import Part, PretrainedDetector
from transferstudio.backbones.weights import Weights, at_hand
from transferstudio.errors import BackboneError, ExportError
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime.predict_boxes import DetectionLimits
from transferstudio.sample_data.beach import write_beach
from transferstudio.tasks import load_report
from transferstudio.tasks.object_detection.assignment import Targets
from transferstudio.tasks.object_detection.export import convert
from transferstudio.tasks.object_detection.graph import INPUT
from transferstudio.tasks.object_detection.inference import detect
from transferstudio.tasks.object_detection.loss import own_loss
from transferstudio.training.plan import Method, TrainingPlan

KINDS = ("ssdlite320_mobilenet_v3_large", "retinanet_resnet50_fpn_v2", "fasterrcnn_mobilenet_v3_large_fpn")


def written(folder: Path, kind: str) -> Path:
    """A folder with a network that knows five classes."""
    folder.mkdir()
    torch.manual_seed(0)
    network = get_model(kind, weights=None, weights_backbone=None, num_classes=6)
    for module in network.modules() if kind == KINDS[0] else ():
        if isinstance(module, torch.nn.Conv2d):  # as torchvision begins SSDlite, it answers the same everywhere
            torch.nn.init.kaiming_normal_(module.weight, mode="fan_out")
    save_file(network.state_dict(), folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps({"architecture": kind}))
    return folder


@pytest.fixture
def shallow(monkeypatch: pytest.MonkeyPatch) -> None:
    """torchvision builds its networks with one block a width: layers of the same kinds, and a third as many to train and convert."""
    settings = mobilenetv3._mobilenet_v3_conf

    def fewer(*words: object, **options: object) -> tuple[list[mobilenetv3.InvertedResidualConfig], int]:
        blocks, last = settings(*words, **options)
        return [one for index, one in enumerate(blocks) if not index or one.input_channels != one.out_channels], last

    def resnet(*, weights: None, progress: bool, **options: object) -> ResNet:
        return ResNet(Bottleneck, [1, 1, 1, 1], **options)

    monkeypatch.setattr(mobilenetv3, "_mobilenet_v3_conf", fewer)
    monkeypatch.setattr(retinanet, "resnet50", resnet)


def weights_in(folder: Path) -> Weights:
    found = at_hand(find(str(folder)))
    assert found is not None
    return found


@pytest.mark.slow
@pytest.mark.usefixtures("short_epochs", "shallow")
def test_a_network_of_torchvision_goes_the_whole_way(tmp_path: Path) -> None:
    assert_goes_the_whole_way(written(tmp_path / "own", KINDS[0]), tmp_path)


@pytest.mark.slow
@pytest.mark.usefixtures("short_epochs")
def test_a_network_that_has_learnt_nothing_is_not_exported_and_said_to_be_so(tmp_path: Path) -> None:
    own = written(tmp_path / "own", KINDS[0])
    with Project.create(tmp_path / "beach.tsproj") as project:
        finish(import_dataset(project, write_beach(tmp_path / "in")[0]))
        plan = TrainingPlan(backbone=f"{FOLDER_PREFIX}{own}", method=Method.HEAD, epochs=1)
        result = finish(run(project, plan))
        with pytest.raises(ExportError, match="not learnt anything yet"):
            finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
        assert not (tmp_path / "out").exists() or not any((tmp_path / "out").iterdir())


def assert_goes_the_whole_way(own: Path, tmp_path: Path) -> None:
    """A network in a folder of one's own, from a data set to what the exported file finds."""
    with Project.create(tmp_path / "beach.tsproj") as project:
        finish(import_dataset(project, write_beach(tmp_path / "in")[0]))
        plan = TrainingPlan(backbone=f"{FOLDER_PREFIX}{own}", method=Method.FULL, epochs=1, input_size=128)
        result = finish(run(project, plan))
        assert result.report.backbone.licence == "not stated"
        assert 0 <= result.report.scores.map50.value <= 1
        assert load_report(project.runs.get(result.run_id)).class_names == result.report.classes
        bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
        assert bundle.model.parity.passed
        picture = next(iter(project.boxes.pictures()))
        found = open_exported(bundle.folder).find(project.media.path(picture.media, picture.reference), threshold=0.0)
        assert found and all(0 <= one.box[0] <= one.box[2] <= picture.width for one in found)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_it_learns_and_says_what_torchvision_itself_would_say(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    if not kind.startswith("fasterrcnn"):  # which needs its depth to find anything in 25 steps
        request.getfixturevalue("shallow")
    own = written(tmp_path / "own", kind)
    network = from_pretrained(find(str(own)), weights_in(own), 2, height=96, width=96)
    images = torch.zeros((2, 96, 96, 3), dtype=torch.uint8)
    boxes = torch.zeros((2, 2, 4))  # the second one of each has no area: left out
    for row, (left, top) in enumerate(((16, 16), (40, 36))):
        images[row, top : top + 40, left : left + 40] = 255
        boxes[row, 0] = torch.tensor([left, top, left + 40, top + 40])
    targets = Targets(boxes, torch.tensor([[0, 0], [1, 1]]))
    losses = learnt(network, images, targets, step=1e-4 if network.has_second_stage else 1e-3)
    assert np.mean(losses[-5:]) < 0.85 * np.mean(losses[:5])
    network.eval()
    ours = detect(network, images.numpy(), [(96, 96)] * 2, DetectionLimits(96, 96, threshold=0.01), exact=True)
    with torch.inference_mode():
        theirs = network.network(list(network.pixels(images)))
    first = 0 if kind.startswith("retinanet") else 1
    for one, other in zip(ours, theirs, strict=True):
        assert len(one.scores)
        assert len(other["scores"])
        assert one.scores[0] == pytest.approx(float(other["scores"][0]), abs=1e-3)
        assert one.classes[0] == int(other["labels"][0]) - first
        assert float(box_iou(torch.from_numpy(one.boxes[:1]), other["boxes"][:1])) > 0.98
    assert_same_in_onnx(network, images, tmp_path / "core.onnx")


def assert_same_in_onnx(network: AnchorDetector, images: torch.Tensor, path: Path) -> None:
    """One picture at a time and all together."""
    finish(convert(network, path, title="this network"))
    session = onnxruntime.InferenceSession(str(path))
    for part in (images[:1], images):
        logits, corners = session.run(None, {INPUT: part.numpy()})
        with torch.inference_mode():
            wanted, indices = network(part)
            boxes = network.boxes(indices)
        surest = wanted.flatten(1).argmax(dim=1) // wanted.shape[2]
        for row, index in enumerate(surest.tolist()):
            assert np.allclose(logits[row, index], wanted[row, index].numpy(), atol=1e-3)
            assert np.allclose(corners[row, index], boxes[row, index].numpy(), atol=1e-2)


def learnt(network: PretrainedDetector, images: torch.Tensor, targets: Targets, *, step: float) -> list[float]:
    """The losses of some steps on these images."""
    network.train_mode(update_batch_norm=True)
    optimizer = torch.optim.AdamW(network.parameters(), lr=step)
    losses = []
    for _ in range(25):
        optimizer.zero_grad()
        loss = own_loss(network, images, targets)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        losses.append(float(loss.detach()))
    return losses


@pytest.mark.parametrize("kind", ["ssdlite320_mobilenet_v3_large", "fasterrcnn_mobilenet_v3_large_fpn"])
def test_only_layers_that_name_classes_begin_anew(tmp_path: Path, kind: str) -> None:
    own = written(tmp_path / "own", kind)
    network = from_pretrained(find(str(own)), weights_in(own), 2, height=96, width=96)
    before = load_file(own / "model.safetensors")
    after = network.network.state_dict()
    changed = [name for name in before if before[name].shape != after[name].shape]
    assert changed and all(network.part_of(f"network.{name}") == Part.HEADS for name in changed)
    assert all(torch.equal(before[name], after[name]) for name in before if name not in changed)


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    own = written(tmp_path / "own", "ssdlite320_mobilenet_v3_large")
    (own / "config.json").write_text(json.dumps({"architecture": "fasterrcnn_mobilenet_v3_large_fpn"}))
    with pytest.raises(BackboneError, match="do not fit"):
        from_pretrained(find(str(own)), weights_in(own), 2, height=96, width=96)


def test_torchvision_has_weights_for_each_that_the_catalogue_names() -> None:
    named = [backbone for backbone in catalogue().values() if backbone.library == "torchvision"]
    assert {backbone.family for backbone in named} == {"SSD", "RetinaNet", "Faster R-CNN"}
    for backbone in named:
        assert backbone.is_detector
        assert backbone.architecture in torchvision_address(backbone)
