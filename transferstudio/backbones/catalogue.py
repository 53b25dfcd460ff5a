"""The catalogue of backbones, read from resources/*backbones.toml, and a person's own checkpoint folder beside it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from transferstudio.backbones import own_network
from transferstudio.backbones.backbone import TOKENIZER, Backbone, Embedded
from transferstudio.backbones.own_network import FOLDER_PREFIX, three
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.sample_sources import TextPreprocessing
from transferstudio.errors import BackboneError
from transferstudio.i18n import message
from transferstudio.resources import resource

__all__ = ["DEFAULT", "DEFAULT_MULTILINGUAL", "DEFAULT_TEXT", "FOLDER_PREFIX", "POOLED_LAYERS", "TOKENIZER", "Backbone", "catalogue", "find", "from_folder"]  # fmt: skip

DEFAULT, DEFAULT_TEXT, DEFAULT_MULTILINGUAL = "efficientnet-lite0", "all-minilm-l6-v2", "multilingual-e5-small"
POOLED_LAYERS = 3  # of a text network, side by side: which of the last ones knows most depends on the task


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
    """A person's own checkpoint, timm's, torchvision's or transformers': a folder with config.json and the weights.

    Raises:
        BackboneError: config.json is missing or names no architecture.
    """
    return own_network.from_folder(folder, catalogue().values())


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
        pretrained_on=table.get("pretrained_on", ""),
        accuracy=table.get("accuracy"),
        accuracy_source=table.get("accuracy_source", ""),
        historical=table.get("historical", False),
    )


def _preprocessing(table: dict[str, Any]) -> Preprocessing | TextPreprocessing:
    if "max_length" in table:
        return TextPreprocessing(table["max_length"])
    return Preprocessing(
        size=table["input_size"],
        crop=table["crop"],
        interpolation=table["interpolation"],
        mean=three(table["mean"]),
        std=three(table["std"]),
    )
