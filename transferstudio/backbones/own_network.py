"""A person's own checkpoint folder as a backbone: what its config.json says, and nothing that a hub would have to be asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from transferstudio.backbones.backbone import Backbone
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import TextPreprocessing
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

FOLDER_PREFIX = "folder:"
MOST_TOKENS = 128  # of a text in a folder of one's own, unless its config says less
# Detectors of transformers, by the model_type of their config.json.
DETECTORS = ("rt_detr", "rt_detr_v2", "d_fine", "lw_detr", "rf_detr")
NORMALISED = ("lw_detr", "rf_detr")  # those of them whose pixels are normalised
IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
DETECTOR_SIZE = 640  # pixels a side that these were trained at
LEFT_TO_RIGHT = ("gpt2", "gpt_neo", "gpt_neox", "opt", "llama", "qwen2", "mistral")
# Families whose position codes belong to one input size.
FIXED_SIZE = ("vit_", "deit", "swin", "beit", "eva", "cait", "xcit", "mixer")


def from_folder(folder: Path, known: Iterable[Backbone]) -> Backbone:
    """A folder with config.json, as the hub keeps them, and the weights; detectors of torchvision are prepared for as ``known`` says.

    Raises:
        BackboneError: config.json is missing or names no architecture.
    """
    reason: Exception | None = None
    config: Any = None
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        reason = error
    if elsewhere := _elsewhere(config):
        raise BackboneError(
            message("This config.json refers to a network that is not in its folder: “{}”", elsewhere),
            where=folder / "config.json",
            advice=message(
                "Nothing is downloaded for a folder of your own. Save the network with its complete configuration."
            ),
        )
    if isinstance(config, dict) and "architecture" in config:
        return _vision_from(folder, config, str(config["architecture"]), known)
    if isinstance(config, dict) and "model_type" in config:
        return _transformer_from(folder, config, str(config["model_type"]))
    raise BackboneError(
        message("This folder does not state which network it contains"),
        where=folder / "config.json",
        advice=message(
            'Write a config.json with at least {"architecture": "resnet18"} (a timm name) into it, or specify a transformers folder.'
        ),
    ) from reason


def _elsewhere(config: Any) -> str:
    """What a config.json, or a part of it, would make timm or transformers ask a hub for; empty where that is nothing."""
    if isinstance(config, list):
        return next((found for part in config if (found := _elsewhere(part))), "")
    if not isinstance(config, dict):
        return ""
    for key, value in config.items():
        if not isinstance(value, str):
            if found := _elsewhere(value):
                return found
            continue
        asks = {
            "architecture": any(sign in value for sign in ":/\\"),  # hf-hub:…
            "backbone": not isinstance(
                config.get("backbone_config"), dict
            ),  # transformers looks on the hub what that is
            "model_type": value.startswith("timm_"),  # transformers hands it on to timm
        }
        if asks.get(key, "attn_implementation" in key and "/" in value):  # the last one: code for a graphics processor
            return value
    return ""


def _vision_from(folder: Path, config: dict[str, Any], architecture: str, known: Iterable[Backbone]) -> Backbone:
    """One of timm's, or one of torchvision's detectors."""
    for one in known:
        if one.library == "torchvision" and one.architecture == architecture:
            return replace(
                one,
                name=_own_name(folder),
                title=f"{architecture} ({folder.name})",
                family="own",
                licence="not stated",
                commercial=None,
                hub=None,
                folder=folder.resolve(),
            )
    return _timm_from(folder, config, architecture)


def _own_name(folder: Path) -> str:
    return f"{FOLDER_PREFIX}{folder.resolve()}"


def _timm_from(folder: Path, config: dict[str, Any], architecture: str) -> Backbone:
    cfg = {**config, **config.get("pretrained_cfg", {})}
    size = int((cfg.get("input_size") or [3, 224, 224])[-1])
    interpolation = str(cfg.get("interpolation", "bicubic"))
    return Backbone(
        name=_own_name(folder),
        title=f"{architecture} ({folder.name})",
        family="own",
        library="timm",
        identifier=architecture,
        parameters=None,
        gmacs=None,
        licence=str(cfg.get("license", "not stated")),
        commercial=None,
        preprocessing=Preprocessing(
            size=size,
            crop=float(cfg.get("crop_pct", 0.875)),
            interpolation=interpolation if interpolation in ("bicubic", "bilinear") else "bicubic",
            mean=three(cfg.get("mean") or IMAGENET_MEAN),
            std=three(cfg.get("std") or IMAGENET_STD),
        ),
        any_size=not cfg.get("fixed_input_size", architecture.startswith(FIXED_SIZE)),
        folder=folder.resolve(),
    )


def _transformer_from(folder: Path, config: dict[str, Any], kind: str) -> Backbone:
    finds = kind in DETECTORS
    positions = int(config.get("max_position_embeddings") or config.get("n_positions") or MOST_TOKENS)
    return Backbone(
        name=_own_name(folder),
        title=f"{kind} ({folder.name})",
        family="own",
        library="transformers",
        identifier=kind,
        parameters=None,
        gmacs=None,
        licence="not stated",
        commercial=None,
        preprocessing=_detector_input(kind) if finds else TextPreprocessing(min(MOST_TOKENS, positions)),
        any_size=finds,
        folder=folder.resolve(),
        pooling="last" if kind in LEFT_TO_RIGHT else "mean",
    )


def _detector_input(kind: str) -> Preprocessing:
    """Pixels from 0 to 1, or normalised with the mean of ImageNet where the body is a vision transformer."""
    mean, std = (IMAGENET_MEAN, IMAGENET_STD) if kind in NORMALISED else ((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
    return Preprocessing(size=DETECTOR_SIZE, crop=1.0, interpolation="bilinear", mean=mean, std=std)


def three(values: Any) -> tuple[float, float, float]:
    """A value each for red, green and blue."""
    red, green, blue = (float(value) for value in values)
    return red, green, blue
