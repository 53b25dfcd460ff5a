"""Every network of the catalogue against what timm and transformers know of it, and those that were tried with random weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import timm
import torch
from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES
from transformers.models.auto.modeling_auto import MODEL_FOR_OBJECT_DETECTION_MAPPING_NAMES, MODEL_MAPPING_NAMES

from transferstudio.backbones.blocks import blocks, freeze_below, split_at_cut
from transferstudio.backbones.body import Body
from transferstudio.backbones.catalogue import Backbone, catalogue, find
from transferstudio.backbones.lora import add_adapters
from transferstudio.backbones.network import ImageBody, build, pretrained
from transferstudio.backbones.onnx_body import convert
from transferstudio.backbones.own_network import DETECTORS
from transferstudio.backbones.stage_features import StageFeatures
from transferstudio.backbones.weights import Weights
from transferstudio.events import finish

LICENCES = {"apache-2.0", "mit", "bsd-3-clause", "cc-by-nc-4.0", "dinov3-license"}
OTHER_SIZE = {"dinov2-vit-s-14", "dinov2-vit-s-14-registers", "dinov2-vit-b-14"}  # 224 pixels in place of 518

TRIED = (
    "mobilenetv3-large-21k",
    "mobilenetv4-hybrid-medium",
    "hgnetv2-b0",
    "hgnetv2-b2",
    "hgnetv2-b4",
    "convnext-nano",
    "siglip-2-vit-b-16",
    "tinyvit-11m",
    "tinyvit-21m",
    "eva-02-s-14",
    "pe-core-t-16",
    "pe-core-s-16",
    "caformer-s18",
    "dinov2-vit-s-14-registers",
    "dinov3-vit-s-16",
    "dinov3-convnext-tiny",
)
UNCUT = {"dinov3-vit-s-16"}  # its position codes cross every cut beside the activations

MODERN = ("vocab_size", "hidden_size", "num_hidden_layers", "intermediate_size", "num_attention_heads")
TEXTS = {
    "gte-modernbert-base": (50_368, 768, 22, 1152, 12),
    "granite-embedding-small-english-r2": (50_368, 384, 12, 1536, 12),
    "granite-embedding-97m-multilingual-r2": (180_000, 384, 12, 1536, 12),
    "ettin-encoder-17m": (50_368, 256, 7, 384, 4),
    "ettin-encoder-32m": (50_368, 384, 10, 576, 6),
    "ettin-encoder-68m": (50_368, 512, 19, 768, 8),
    "mmbert-small": (256_000, 384, 22, 1152, 6),
}
KINDS = {
    "MiniLM": "bert",
    "MPNet": "mpnet",
    "BGE": "bert",
    "E5": "bert",
    "BERT": "bert",
    "RoBERTa": "roberta",
    "ELECTRA": "electra",
    "DeBERTa": "deberta-v2",
    "ModernBERT": "modernbert",
    "Granite": "modernbert",
    "Ettin": "modernbert",
    "GPT-2": "gpt2",
    "D-FINE": "d_fine",
    "RT-DETR": "rt_detr_v2",
    "LW-DETR": "lw_detr",
    "RF-DETR": "rf_detr",
}
"""The model_type of transformers for each family."""


def of_timm() -> list[Backbone]:
    return [backbone for backbone in catalogue().values() if backbone.library == "timm"]


@pytest.mark.parametrize("backbone", of_timm(), ids=lambda backbone: backbone.name)
def test_the_catalogue_says_what_timm_says(backbone: Backbone) -> None:
    cfg = timm.get_pretrained_cfg(backbone.identifier, allow_unregistered=False)
    assert cfg is not None and timm.is_model(backbone.architecture)
    assert cfg.license in LICENCES and cfg.license == backbone.licence.lower().replace(" ", "-")
    assert backbone.commercial == ("-nc-" not in cfg.license)
    assert backbone.hub == cfg.hf_hub_id
    assert backbone.any_size == (not cfg.fixed_input_size)
    pictures = backbone.pictures
    if backbone.name not in OTHER_SIZE:
        assert (pictures.size, pictures.crop) == (cfg.input_size[-1], cfg.crop_pct)
    assert (pictures.interpolation, pictures.mean, pictures.std) == (cfg.interpolation, tuple(cfg.mean), tuple(cfg.std))


def test_transformers_knows_every_text_network_and_detector() -> None:
    others = [backbone for backbone in catalogue().values() if backbone.library == "transformers"]
    for backbone in others:
        kind = KINDS[backbone.family]
        assert kind in CONFIG_MAPPING_NAMES
        assert kind in (MODEL_FOR_OBJECT_DETECTION_MAPPING_NAMES if backbone.is_detector else MODEL_MAPPING_NAMES)
        assert not backbone.is_detector or kind in DETECTORS
        assert backbone.hub == backbone.identifier and backbone.hub.count("/") == 1
        assert backbone.commercial is True


@pytest.mark.slow
def test_weights_as_timm_keeps_them_fit() -> None:
    """With their classifier, at the input size that they were trained at, and without taking any memory."""
    from transferstudio.backbones import network

    with pytest.MonkeyPatch.context() as here, torch.device("meta"):
        for backbone in of_timm():
            cfg = timm.get_pretrained_cfg(backbone.identifier)
            state = timm.create_model(backbone.architecture, num_classes=cfg.num_classes).state_dict()
            here.setattr(network, "read_state_dict", lambda _weights, state=state: state)
            body = pretrained(backbone, Weights(Path(backbone.name), "hub", ""))
            assert sum(parameter.numel() for parameter in body.parameters()) == backbone.parameters, backbone.name


def modern(name: str, folder: Path, **other: int) -> Backbone:
    """A text network of the catalogue as a folder with its config.json."""
    folder.mkdir()
    sizes = dict(zip(MODERN, TEXTS[name], strict=True)) | other
    special = {f"{kind}_token_id": index for index, kind in enumerate(("pad", "bos", "eos", "cls", "sep"))}
    (folder / "config.json").write_text(json.dumps({"model_type": "modernbert", **sizes, **special}))
    return find(name)


def without_weights(backbone: Backbone, folder: Path) -> Body:
    with torch.device("meta"):
        return build(backbone, folder)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_network_has_the_parameters_that_the_catalogue_says(tmp_path: Path, name: str) -> None:
    body = without_weights(modern(name, tmp_path / name), tmp_path / name)
    assert sum(parameter.numel() for parameter in body.parameters()) == find(name).parameters


def awakened(body: Body, sample: torch.Tensor) -> Body:
    """A network with random weights whose answers depend on its input: as it begins, some of its layers add next to nothing."""
    with torch.no_grad():
        for name, parameter in body.named_parameters():
            if parameter.ndim == 1 and not name.endswith("bias") and float(parameter.abs().max()) < 0.01:
                parameter.fill_(1.0)
        norms = [module for module in body.modules() if isinstance(module, torch.nn.BatchNorm2d)]
        for module in norms:
            module.momentum = 1.0
        body.train()(sample)
    return body.eval()


def assert_it_is_converted(body: Body, backbone: Backbone, sample: torch.Tensor, path: Path) -> torch.Tensor:
    """The file gives what the network gives, which is returned."""
    with torch.inference_mode():
        features: torch.Tensor = body(sample)
    assert features.shape == (len(sample), body.width) and float(features.std(dim=0).max()) > 1e-3
    finish(convert(body, backbone, path))
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    exported = session.run(None, {session.get_inputs()[0].name: sample.numpy()})[0]
    assert np.allclose(exported, features.numpy(), rtol=1e-3, atol=1e-4 * float(features.abs().max()))
    return features


def assert_it_serves(body: Body, backbone: Backbone, sample: torch.Tensor, folder: Path) -> None:
    """Forward, ONNX, blocks, the cut and adapters."""
    own = {name for name, _ in body.named_parameters()}
    features = assert_it_is_converted(body, backbone, sample, folder / "body.onnx")
    every = blocks(body)
    assert len(every) >= 4 and {name for block in every for name in block.names} == own
    top = freeze_below(body, 2)
    learning = {name for name, parameter in body.named_parameters() if parameter.requires_grad}
    assert learning == {name for block in top for name in block.names} < own
    split = split_at_cut(body)
    assert (split is not None) == (body.can_be_cut and backbone.name not in UNCUT)
    if split is not None:
        with torch.inference_mode():
            assert torch.allclose(split.above(split.below(sample)), features, rtol=1e-3, atol=1e-5)
    merge = add_adapters(body)
    assert any(parameter.requires_grad for parameter in body.parameters())
    body(sample).sum().backward()
    merge()
    assert {name for name, _ in body.named_parameters()} == own
    with torch.inference_mode():  # a fresh adapter changes nothing
        assert torch.allclose(body(sample), features, rtol=1e-3, atol=1e-4 * float(features.abs().max()))


@pytest.mark.slow
@pytest.mark.parametrize("name", TRIED)
def test_a_network_for_images_serves_with_random_weights(tmp_path: Path, name: str) -> None:
    torch.manual_seed(0)
    backbone = find(name)
    body = build(backbone, Path())
    sample = torch.randint(0, 256, (3, backbone.size, backbone.size, 3), dtype=torch.uint8)
    assert isinstance(body, ImageBody)
    staged = StageFeatures(body).eval()
    awakened(body, sample)
    staged.balance(sample.numpy())
    assert staged.width > body.width, "its last stages are seen too"
    assert_it_is_converted(staged, backbone, sample, tmp_path / "stages.onnx")
    assert_it_serves(body, backbone, sample, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("name", TEXTS)
def test_a_text_network_serves_with_random_weights(tmp_path: Path, name: str) -> None:
    torch.manual_seed(0)
    backbone = modern(name, tmp_path / name, vocab_size=500)  # most of their parameters are words
    sample = torch.randint(5, 500, (3, 11))
    sample[1, 6:] = -1
    assert_it_serves(build(backbone, tmp_path / name).eval(), backbone, sample, tmp_path)


def test_what_is_told_of_networks_is_plausible() -> None:
    for backbone in catalogue().values():
        assert backbone.is_text or backbone.pretrained_on, backbone.name
        assert (backbone.accuracy is None) == (not backbone.accuracy_source)
        if backbone.accuracy is not None:
            low, high = (20, 65) if backbone.is_detector else (60, 91)
            assert low < backbone.accuracy < high, backbone.name
        assert (backbone.cpu_speed is None) == backbone.is_text
    assert {one.family for one in catalogue().values() if one.historical} == {"VGG", "Inception", "DenseNet"}
    speeds = [find(name).cpu_speed for name in ("efficientnet-lite0", "resnet-50", "vit-b-16")]
    assert speeds == ["fast", "medium", "slow"]


def test_accuracies_of_torchvision_are_those_that_it_states() -> None:
    from torchvision.models import get_model_weights

    for backbone in catalogue().values():
        if backbone.library == "torchvision":
            stated = get_model_weights(backbone.architecture)["DEFAULT"].meta["_metrics"]["COCO-val2017"]["box_map"]
            assert backbone.accuracy == stated and backbone.accuracy_source == "torchvision"
