"""A transformer as a body: numbers of tokens in, features of the whole text out."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import AutoConfig, AutoModel, PreTrainedModel

from transferstudio.backbones.body import Body
from transferstudio.backbones.catalogue import POOLED_LAYERS, Backbone
from transferstudio.errors import BackboneError
from transferstudio.i18n import message

EXAMPLE_TOKENS = 7
HOOKED = "_output_capturing_hooks_installed"  # how transformers marks a network that has its hooks


class TextBody(Body):
    """From int64 (texts, length), -1 where a text is shorter, to features, float (texts, width).

    The last three layers are pooled and put side by side: by the mean over a text's tokens, or by its last token where
    the network reads from left to right and only the last one has seen everything.
    """

    can_be_cut = False
    """Activations below a cut would be as many rows as there are tokens, so they are not kept."""

    def __init__(self, backbone: Backbone, folder: Path) -> None:
        super().__init__()
        self.network: PreTrainedModel = _create(backbone, folder)
        self.last_token, self.max_length = backbone.pooling == "last", backbone.size

    def __getstate__(self) -> dict[str, Any]:
        """Without the hooks that transformers hangs into a network that has run: they cannot be handed to another process."""
        shared = {id(tensor): tensor for tensor in (*self.network.parameters(), *self.network.buffers())}
        network = copy.deepcopy(self.network, shared)  # only what holds the tensors is copied
        for module in network.modules():
            for index, hook in list(module._forward_hooks.items()):
                if str(getattr(hook, "__module__", "")).startswith("transformers."):
                    del module._forward_hooks[index]
            module.__dict__.pop(HOOKED, None)
        return {**self.__dict__, "_modules": {**self._modules, "network": network}}

    @property
    def width(self) -> int:
        """The number of features a text."""
        return POOLED_LAYERS * int(self.network.config.hidden_size)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """See the class."""
        if not torch.compiler.is_exporting():
            ids = ids[:, : int((ids >= 0).sum(dim=1).max())]  # a part of a batch may be shorter than the batch
        mask = (ids >= 0).to(torch.int64)
        states = self.network(input_ids=ids.clamp(min=0), attention_mask=mask, output_hidden_states=True).hidden_states
        chosen = torch.cat(states[-POOLED_LAYERS:], dim=-1)
        if self.last_token:
            last = (mask.sum(dim=1) - 1).clamp(min=0)
            return chosen.gather(1, last[:, None, None].expand(-1, 1, chosen.shape[-1])).squeeze(1)
        weights = mask.unsqueeze(-1).to(chosen.dtype)
        pooled: torch.Tensor = (chosen * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1)
        return pooled

    def example(self) -> torch.Tensor:
        """An input to trace the network with."""
        ids = torch.full((2, EXAMPLE_TOKENS), 5, dtype=torch.int64)
        ids[1, -2:] = -1
        return ids

    def dynamic_shapes(self) -> dict[int, Any]:
        """Which dimensions of the input are free."""
        return {0: torch.export.Dim("texts", min=1), 1: torch.export.Dim("length", min=1, max=self.max_length)}

    def block_names(self) -> list[list[str]]:
        """The parameters of each block by name, input first: the embeddings, then layer by layer."""
        layers, prefix = _layers(self.network)
        names = [name for name, _ in self.network.named_parameters()]
        found = [[name for name in names if name.startswith(f"{prefix}{index}.")] for index in range(len(layers))]
        inside = {name for block in found for name in block}
        rest = [name for name in names if name not in inside]
        after = [name for name in rest if names.index(name) > names.index(found[-1][-1])]
        found[-1] += after  # a last norm belongs to the last layer
        return [[name for name in rest if name not in after], *found]


def _layers(network: nn.Module) -> tuple[nn.ModuleList, str]:
    """The repeated layers of a transformer, and how the names of their parameters begin."""
    lists = [(name, module) for name, module in network.named_modules() if isinstance(module, nn.ModuleList)]
    name, layers = max(lists, key=lambda pair: sum(parameter.numel() for parameter in pair[1].parameters()))
    return layers, f"{name}."


def _create(backbone: Backbone, folder: Path) -> PreTrainedModel:
    """The network with random weights; only transformers' own code is ever run."""
    try:
        config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
        config.use_cache = False
        network: PreTrainedModel = AutoModel.from_config(config, trust_remote_code=False, attn_implementation="sdpa")
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise BackboneError(
            message("{} cannot be built: {}", backbone.title, str(error).splitlines()[0]),
            where=folder / "config.json",
            advice=message(
                "A folder of your own must hold a config.json that transformers knows, without code of its own."
            ),
        ) from error
    if getattr(network, "pooler", None) is not None:
        network.pooler = None  # it only ever served the task of the pre-training
    return network
