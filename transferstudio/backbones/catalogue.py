"""The catalogue of backbones, read from resources/*backbones.toml, and a person's own checkpoint folder beside it."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import Reader, TextPreprocessing, TextReader
from transferstudio.errors import BackboneError
from transferstudio.i18n import message
from transferstudio.resources import resource

DEFAULT, DEFAULT_TEXT, DEFAULT_MULTILINGUAL = "efficientnet-lite0", "all-minilm-l6-v2", "multilingual-e5-small"
TOKENIZER = "tokenizer.json"
POOLED_LAYERS = 3  # of a text network, side by side: which of the last ones knows most depends on the task
MOST_TOKENS = 128  # of a text in a folder of one's own, unless its config says less
FOLDER_PREFIX = "folder:"
DETECTORS = ("rt_detr", "rt_detr_v2", "d_fine")  # of transformers, by the model_type of their config.json
DETECTOR_SIZE = 640  # pixels a side that these were trained at
LEFT_TO_RIGHT = ("gpt2", "gpt_neo", "gpt_neox", "opt", "llama", "qwen2", "mistral")
# Families whose position codes belong to one input size.
FIXED_SIZE = ("vit_", "deit", "swin", "beit", "eva", "cait", "xcit", "mixer")


@dataclass(frozen=True)
class Embedded:
    """Weights inside an installed Python package; ``packed``: in a file that :mod:`.packed_e5` unpacks into the cache first."""

    package: str
    file: str
    sha256: str
    packed: bool = False


@dataclass(frozen=True)
class Backbone:
    """One pre-trained network. ``parameters`` and ``gmacs`` (10⁹ multiply-adds an image) are None where not yet known."""

    name: str
    title: str
    family: str
    library: str
    identifier: str
    parameters: int | None
    gmacs: float | None
    licence: str
    commercial: bool | None
    preprocessing: Preprocessing | TextPreprocessing
    any_size: bool = False
    """Whether images of other sizes than its own can go in, as they can into most convolutional networks."""
    embedded: Embedded | None = None
    hub: str | None = None
    folder: Path | None = None
    pooling: str = "mean"
    """How a text network's answers a token become one a text: ``mean``, or ``last`` where it reads from left to right."""
    languages: str = ""

    @property
    def is_text(self) -> bool:
        """Whether it reads texts; else it looks at pictures."""
        return isinstance(self.preprocessing, TextPreprocessing)

    @property
    def is_packed(self) -> bool:
        """Whether its weights came in 4 bits, and can stay so."""
        return self.embedded is not None and self.embedded.packed

    @property
    def is_detector(self) -> bool:
        """Whether it has learnt to find things in pictures already, and does nothing else."""
        return self.library in ("transformers", "torchvision") and not self.is_text

    @property
    def pictures(self) -> Preprocessing:
        """How pictures are prepared for it; only where it looks at pictures."""
        assert isinstance(self.preprocessing, Preprocessing), "a text network has no pictures"
        return self.preprocessing

    @property
    def size(self) -> int:
        """Its input: pixels a side, or tokens at most."""
        return (
            self.preprocessing.size if isinstance(self.preprocessing, Preprocessing) else self.preprocessing.max_length
        )

    def reader(self, folder: Path) -> Reader:
        """What reads samples for it; ``folder`` holds the tokenizer.json of a text network."""
        if isinstance(self.preprocessing, Preprocessing):
            return self.preprocessing
        return TextReader(folder / TOKENIZER, self.preprocessing.max_length)

    @property
    def architecture(self) -> str:
        """The identifier without the name of its weights."""
        return self.identifier.split("/")[-1] if self.is_text else self.identifier.split(".")[0]

    def at_size(self, size: int) -> Backbone:
        """The same network on inputs of another size, in pixels a side; itself where it takes only its own."""
        if not self.any_size or size == self.size:
            return self
        return replace(self, preprocessing=replace(self.pictures, size=size))


@cache
def catalogue() -> dict[str, Backbone]:
    """All backbones of the catalogue by name, in its order."""
    found: dict[str, Backbone] = {}
    for name in ("backbones.toml", "text_backbones.toml", "detection_backbones.toml"):
        with resource(name).open("rb") as file:
            tables: dict[str, dict[str, Any]] = tomllib.load(file)["backbones"]
        found |= {name: _backbone(name, table) for name, table in tables.items()}
    return found


def find(name: str) -> Backbone:
    """The backbone with this name, or the one in the folder that ``name`` leads to.

    Raises:
        BackboneError: there is neither.
    """
    known = catalogue().get(name)
    if known:
        return known
    folder = Path(name.removeprefix(FOLDER_PREFIX)).expanduser()
    if folder.is_dir():
        return from_folder(folder)
    raise BackboneError(
        message("There is no network “{}”", name),
        advice=message("`transferstudio models` lists them; a folder of your own also works."),
    )


def from_folder(folder: Path) -> Backbone:
    """A person's own checkpoint, timm's or transformers': a folder with config.json, as the hub keeps them, and the weights.

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
    for key, made in (("architecture", _vision_from), ("model_type", _transformer_from)):
        if isinstance(config, dict) and key in config:
            return made(folder, config, str(config[key]))
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


def _vision_from(folder: Path, config: dict[str, Any], architecture: str) -> Backbone:
    """One of timm's, or one of torchvision's detectors, which are prepared for as the catalogue says."""
    for known in catalogue().values():
        if known.library == "torchvision" and known.architecture == architecture:
            return replace(
                known,
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
            mean=_three(cfg.get("mean"), (0.485, 0.456, 0.406)),
            std=_three(cfg.get("std"), (0.229, 0.224, 0.225)),
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
        preprocessing=_AS_THEY_ARE if finds else TextPreprocessing(min(MOST_TOKENS, positions)),
        any_size=finds,
        folder=folder.resolve(),
        pooling="last" if kind in LEFT_TO_RIGHT else "mean",
    )


_AS_THEY_ARE = Preprocessing(
    size=DETECTOR_SIZE, crop=1.0, interpolation="bilinear", mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0)
)


def _backbone(name: str, table: dict[str, Any]) -> Backbone:
    return Backbone(
        name=name,
        title=table["title"],
        family=table["family"],
        library=table["library"],
        identifier=table["identifier"],
        parameters=table["parameters"],
        gmacs=table.get("gmacs"),
        licence=table["licence"],
        commercial=table["commercial"],
        preprocessing=_preprocessing(table),
        any_size=table.get("any_size", False),
        embedded=Embedded(**table["embedded"]) if "embedded" in table else None,
        hub=table.get("hub"),
        pooling=table.get("pooling", "mean"),
        languages=table.get("languages", ""),
    )


def _preprocessing(table: dict[str, Any]) -> Preprocessing | TextPreprocessing:
    if "max_length" in table:
        return TextPreprocessing(table["max_length"])
    return Preprocessing(
        size=table["input_size"],
        crop=table["crop"],
        interpolation=table["interpolation"],
        mean=_three(table["mean"], None),
        std=_three(table["std"], None),
    )


def _three(values: Any, default: tuple[float, float, float] | None) -> tuple[float, float, float]:
    if values is None and default is not None:
        return default
    red, green, blue = (float(value) for value in values)
    return red, green, blue
