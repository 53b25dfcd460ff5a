"""The blocks of a network from its input to its output, and the cut between what stays frozen and what learns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from timm.models import get_notrace_functions, get_notrace_modules
from torch import fx, nn

from transferstudio.backbones.body import Body
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.network import build
from transferstudio.backbones.weights import at_hand

# A network counts as this many levels, whatever its blocks are, so that a layer decay means the same for all.
LEVELS = 8


@dataclass(frozen=True)
class Block:
    """One block: its parameters by name, and how many numbers they hold."""

    names: tuple[str, ...]
    size: int


def blocks(body: Body) -> list[Block]:
    """The blocks of a body, input first; names are those of ``body.named_parameters()``."""
    sizes = {name: parameter.numel() for name, parameter in body.network.named_parameters()}
    return [
        Block(tuple(f"network.{name}" for name in names), sum(sizes[name] for name in names))
        for names in body.block_names()
    ]


def freeze_below(body: Body, learning: int) -> list[Block]:
    """Freezes all but the top ``learning`` blocks (at least one); returns those that learn, input first."""
    every = blocks(body)
    top = every[-max(1, min(learning, len(every))) :]
    learns = {name for block in top for name in block.names}
    for name, parameter in body.named_parameters():
        parameter.requires_grad_(name in learns)
    return top


def levels(body: Body) -> list[list[nn.Parameter]]:
    """What learns of each block that does, input first."""
    own = dict(body.named_parameters())
    found = [[own[name] for name in block.names if own[name].requires_grad] for block in blocks(body)]
    return [level for level in found if level]


def lr_scales(body: Body, decay: float) -> dict[str, float]:
    """How far each parameter steps in relation to the head's: 1 × ``decay`` a level downwards, 8 levels a network."""
    every = blocks(body)
    depth = max(len(every) - 1, 1)
    return {
        name: decay ** (1 + (LEVELS - 1) * (len(every) - 1 - index) / depth)
        for index, block in enumerate(every)
        for name in block.names
    }


class _Tracer(fx.Tracer):
    """Does not look into those modules of timm whose code depends on the image's size."""

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return isinstance(m, tuple(get_notrace_modules())) or super().is_leaf_module(m, module_qualified_name)


@dataclass(frozen=True)
class SplitBody:
    """A body in two: ``below`` gives float (images, n), rows of ``shape``, and ``above`` goes on from there to features.

    Both share their parameters with the body they were cut from.
    """

    below: nn.Module
    above: nn.Module
    shape: tuple[int, ...]


def split_at_cut(body: Body) -> SplitBody | None:
    """Cuts a body (in evaluation mode) below its first parameter that learns.

    None where that cannot be done or does not pay: its code cannot be traced, more than one tensor crosses the cut, or nothing is frozen.
    """
    if not body.can_be_cut:
        return None
    learning = {name for name, parameter in body.named_parameters() if parameter.requires_grad}
    try:
        graph = fx.GraphModule(body, _Tracer(autowrap_functions=tuple(get_notrace_functions())).trace(body))
    except Exception:  # tracing fails in as many ways as networks can be written
        return None
    reached: set[fx.Node] = set()
    for node in graph.graph.nodes:
        own = isinstance(node.target, str) and any(
            name == node.target or name.startswith(f"{node.target}.") for name in learning
        )
        if own or any(argument in reached for argument in node.all_input_nodes):
            reached.add(node)
    crossing = {
        argument
        for node in reached
        for argument in node.all_input_nodes
        if argument not in reached and argument.op != "get_attr"
    }
    if len(crossing) != 1 or (cut := crossing.pop()).op == "placeholder":
        return None
    below, above = _below(graph, cut), _above(graph, cut, reached)
    with torch.inference_mode():
        value = below(body.example())
    if not isinstance(value, torch.Tensor) or len(value) != 2:
        return None
    shape = tuple(value.shape[1:])
    return SplitBody(nn.Sequential(below, nn.Flatten(1)), nn.Sequential(nn.Unflatten(1, shape), above), shape)


def _below(whole: fx.GraphModule, cut: fx.Node) -> fx.GraphModule:
    graph = fx.Graph()
    copies: dict[fx.Node, fx.Node] = {}
    for node in whole.graph.nodes:
        copies[node] = graph.node_copy(node, copies.__getitem__)
        if node is cut:
            break
    graph.output(copies[cut])
    return _tidy(fx.GraphModule(whole, graph))


def _above(whole: fx.GraphModule, cut: fx.Node, reached: set[fx.Node]) -> fx.GraphModule:
    graph = fx.Graph()
    copies = {cut: graph.placeholder("boundary")}
    for node in whole.graph.nodes:
        if node in reached or node.op == "get_attr":
            copies[node] = graph.node_copy(node, copies.__getitem__)
    return _tidy(fx.GraphModule(whole, graph))


def _tidy(module: fx.GraphModule) -> fx.GraphModule:
    module.graph.eliminate_dead_code()
    module.recompile()
    return module


def block_sizes(backbone: Backbone) -> list[int]:
    """How many parameters each block has, input first; no memory is taken for them.

    Empty for a text network that is not on this computer yet: only its own config.json tells.
    """
    folder = Path()
    if backbone.is_text:
        weights = at_hand(backbone)
        if weights is None:
            return []
        folder = weights.path.parent
    with torch.device("meta"):
        return [block.size for block in blocks(build(backbone, folder))]
