"""The licence of the network that a model is made from, as it travels with an exported folder."""

from __future__ import annotations

from pathlib import Path

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.weights import licence_text
from transferstudio.export.contents import LICENCE


def licence_metadata(backbone: Backbone) -> dict[str, str]:
    """What a model file says of it."""
    conditions = backbone.conditions
    return {"license": backbone.licence, **({"license_url": conditions.url} if conditions else {})}


def write_licence(folder: Path, backbone: Backbone) -> None:
    """Writes a notice where the licence has conditions, with its text where that came with the weights."""
    conditions = backbone.conditions
    if conditions is None:
        return
    notice = (
        f"The model in this folder is made from {backbone.title} ({backbone.identifier}).\n"
        f"Licence: {backbone.licence}, {conditions.url}\n\n{conditions.words}\n"
    )
    text = licence_text(backbone)
    (folder / LICENCE).write_text(f"{notice}\n{'-' * 80}\n\n{text}" if text else notice, "utf-8")
