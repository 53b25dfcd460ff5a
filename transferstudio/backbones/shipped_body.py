"""The bodies of networks whose weights come with the installation: converted beforehand, and filled with their weights at first use.

``resources/bodies`` has the ONNX graph of each without its weights, and ``installer/make_bodies.py`` writes it. Since the file of the
weights is known by its hash, it is enough to know where in it the values of an initializer lie, and what the conversion made of them:
neither torch nor a reader of the file's format is needed, and instead of half a minute it takes a second.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.packed_e5 import BLOCK
from transferstudio.backbones.weights import package_file
from transferstudio.resources import resource

if TYPE_CHECKING:
    import onnx

KEY, RECIPES = "key", "recipes"
"""What the metadata of a graph without weights say: the key of the features it gives, and how its initializers are made."""
BLOCK_BYTES = 2 + BLOCK // 2  # a scale in float16, and two values a byte


@dataclass(frozen=True)
class Part:
    """Values in a file: the byte where they begin, their shape there, and the order in which its axes are to stand (none: as there)."""

    start: int
    shape: tuple[int, ...]
    axes: tuple[int, ...] = ()

    def values(self, data: np.ndarray) -> np.ndarray:
        """The values, float32, out of the bytes of the file."""
        there = data[self.start : self.start + 4 * prod(self.shape)].tobytes()
        values = np.frombuffer(there, np.float32).reshape(self.shape)
        return np.ascontiguousarray(values.transpose(self.axes)) if self.axes else values

    def blocks(self, data: np.ndarray) -> np.ndarray:
        """The same where they were packed to 4 bits, as blocks, uint8 (blocks, 18)."""
        return data[self.start : self.start + prod(self.shape) // BLOCK * BLOCK_BYTES].reshape(-1, BLOCK_BYTES)


@dataclass(frozen=True)
class Recipe:
    """How the values of an initializer are made: ``way``, of :data:`WAYS` or :data:`PACKED_WAYS`, takes ``parts`` of the weights file."""

    way: str
    parts: tuple[Part, ...]
    epsilon: float = 0.0

    def values(self, weights: np.ndarray) -> np.ndarray:
        """The values, out of the bytes of the weights file (uint8)."""
        if self.way in PACKED_WAYS:
            return PACKED_WAYS[self.way](self.parts[0].blocks(weights), self.parts[0].shape)
        return WAYS[self.way]([part.values(weights) for part in self.parts], self.epsilon)


def _factor(scale: np.ndarray, variance: np.ndarray, epsilon: float) -> np.ndarray:
    factor: np.ndarray = scale / np.sqrt(variance + epsilon)
    return factor


def _folded_weight(parts: Sequence[np.ndarray], epsilon: float) -> np.ndarray:
    """A convolution with its batch normalisation in it, from its weight and the normalisation's scale and variance."""
    weight, scale, variance = parts
    folded: np.ndarray = weight * _factor(scale, variance, epsilon).reshape(-1, *[1] * (weight.ndim - 1))
    return folded


def _folded_bias(parts: Sequence[np.ndarray], epsilon: float) -> np.ndarray:
    """The bias that such a convolution gets, from the normalisation's scale, bias, mean and variance."""
    scale, bias, mean, variance = parts
    folded: np.ndarray = -mean * _factor(scale, variance, epsilon) + bias
    return folded


def _in_pairs(blocks: np.ndarray) -> np.ndarray:
    """Bytes of two values each that stand beside one another, from blocks whose low nibbles are the first half of the values."""
    even, odd = blocks[:, 2::2], blocks[:, 3::2]
    return np.concatenate([(even & 15) | (odd << 4), (even >> 4) | (odd & 0xF0)], axis=1)


def as_4_bits(blocks: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The weights of a ``MatMulNBits``, uint8 (rows, blocks, 16)."""
    return _in_pairs(blocks).reshape(shape[0], -1, BLOCK // 2)


def as_signed_4_bits(blocks: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The table of a ``GatherBlockQuantized``, two values of int4 a byte, uint8 (rows, width / 2)."""
    return (_in_pairs(blocks) ^ 0x88).reshape(shape[0], -1)


def scales(blocks: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The scale of each block, float32 (rows, blocks)."""
    return np.ascontiguousarray(blocks[:, :2]).view(np.float16).astype(np.float32).reshape(shape[0], -1)


WAYS: dict[str, Callable[[Sequence[np.ndarray], float], np.ndarray]] = {
    "as it is": lambda parts, _: parts[0],
    "folded weight": _folded_weight,
    "folded bias": _folded_bias,
}
PACKED_WAYS: dict[str, Callable[[np.ndarray, tuple[int, ...]], np.ndarray]] = {
    "4 bits": as_4_bits,
    "signed 4 bits": as_signed_4_bits,
    "scales": scales,
}


@dataclass(frozen=True)
class ShippedBody:
    """A graph without its weights, and the file of the installed package that has them."""

    graph: onnx.ModelProto
    weights: Path

    def write(self, path: Path) -> None:
        """Writes the whole body as one ONNX file."""
        import onnx  # here, because it takes long to load

        whole = onnx.ModelProto()
        whole.CopyFrom(self.graph)
        recipes = recipes_of(whole)
        notes = {name: value for name, value in metadata(whole).items() if name not in (KEY, RECIPES)}
        onnx.helper.set_model_props(whole, notes)
        data = np.memmap(self.weights, np.uint8, "r")
        for one in whole.graph.initializer:
            if one.name in recipes:
                one.raw_data = recipes[one.name].values(data).tobytes()
        onnx.save(whole, str(path))


def shipped(backbone: Backbone, key: str) -> ShippedBody | None:
    """The graph that comes with the program for a backbone; None where there is none, or none that gives the features named ``key``."""
    path = graph_file(backbone)
    if backbone.embedded is None or not path.is_file():
        return None
    weights = package_file(backbone)
    if weights is None or metadata(graph := _read(path)).get(KEY) != key:
        return None
    return ShippedBody(graph, weights)


def graph_file(backbone: Backbone) -> Path:
    """Where the graph of a backbone is, if it has one."""
    return resource(f"bodies/{backbone.name}.onnx")


def _read(path: Path) -> onnx.ModelProto:
    import onnx  # here, because it takes long to load

    return onnx.load(str(path), load_external_data=False)


def metadata(graph: onnx.ModelProto) -> dict[str, str]:
    """What a file says of itself."""
    return {entry.key: entry.value for entry in graph.metadata_props}


def recipes_of(graph: onnx.ModelProto) -> dict[str, Recipe]:
    """The recipe of each initializer that has no values."""
    found = json.loads(metadata(graph)[RECIPES])
    return {
        name: Recipe(way, tuple(Part(start, tuple(shape), tuple(axes)) for start, shape, axes in parts), epsilon)
        for name, (way, parts, epsilon) in found.items()
    }


def without_weights(whole: onnx.ModelProto, recipes: dict[str, Recipe], key: str) -> onnx.ModelProto:
    """A converted body with the values of those initializers left out that have a recipe, and what torch's exporter notes for itself."""
    import onnx  # here, because it takes long to load

    small = onnx.ModelProto()
    small.CopyFrom(whole)
    for part in (small.graph, *small.graph.node, *small.graph.initializer, *small.graph.value_info):
        del part.metadata_props[:]
    for one in small.graph.initializer:
        if one.name in recipes:
            one.raw_data = b""
    told = {name: astuple(recipe) for name, recipe in recipes.items()}
    onnx.helper.set_model_props(small, {**metadata(small), KEY: key, RECIPES: json.dumps(told, separators=(",", ":"))})
    return small
