#!/usr/bin/env python3
"""Writes resources/bodies: the converted graph, without weights, of each network whose weights come with the installation.

    python installer/make_bodies.py [NAME ...]

Run it in the program's environment after the code of a body, its conversion or ``REVISION`` in ``backbones/onnx_body.py`` has changed;
``tests/test_shipped_bodies.py`` tells when that is needed. Nothing is downloaded. It takes half a minute a network.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from torch import nn

from transferstudio.backbones import packed_e5
from transferstudio.backbones.catalogue import Backbone, catalogue
from transferstudio.backbones.onnx_body import convert, feature_key
from transferstudio.backbones.shipped_body import PACKED_WAYS, Part, Recipe, graph_file, without_weights
from transferstudio.backbones.stage_features import frozen_network
from transferstudio.backbones.weights import at_hand, package_file
from transferstudio.events import finish

TARGET = Path(__file__).parent.parent / "resources" / "bodies"
SMALL = 1024  # bytes: what is smaller is a constant of the graph
LARGE = 32_768  # bytes: what is larger and in no recipe is a weight; between them lie the scales of features


class WeightsFile:
    """The bytes of a package's file, and where in it values lie."""

    def __init__(self, path: Path) -> None:
        self.data = np.memmap(path, np.uint8, "r")
        self._bytes = path.read_bytes()

    def part(self, values: np.ndarray) -> Part | None:
        """Where float32 values lie, in whatever order of their axes they were written."""
        for order in permutations(range(values.ndim)):
            there = np.ascontiguousarray(values.transpose(order), np.float32)
            if (start := self._bytes.find(there.tobytes())) >= 0:
                moved = order != tuple(range(values.ndim))
                return Part(start, there.shape, tuple(np.argsort(order).tolist()) if moved else ())
        return None


def candidates(body: nn.Module, file: WeightsFile) -> Iterator[Recipe]:
    """All that a conversion may have made of a network's tensors."""
    for value in body.state_dict().values():
        if value.is_floating_point():
            for turned in (value, value.T) if value.ndim == 2 else (value,):
                if (part := file.part(turned.detach().numpy())) is not None:
                    yield Recipe("as it is", (part,))
    convolutions = {one: file.part(one.weight.detach().numpy()) for one in body.modules() if isinstance(one, nn.Conv2d)}
    for norm in body.modules():
        if not isinstance(norm, nn.BatchNorm2d):
            continue
        each = (norm.weight, norm.bias, norm.running_mean, norm.running_var)
        scale, bias, mean, variance = (file.part(one.detach().numpy()) for one in each if one is not None)
        if scale is None or bias is None or mean is None or variance is None:
            continue
        yield Recipe("folded bias", (scale, bias, mean, variance), norm.eps)
        for one, weight in convolutions.items():
            if weight is not None and one.out_channels == norm.num_features:
                yield Recipe("folded weight", (weight, scale, variance), norm.eps)


def packed_candidates(path: Path) -> Iterator[Recipe]:
    """What a conversion makes of the tensors that came in 4 bits."""
    network = packed_e5.read_header(np.memmap(path, np.uint8, "r").data)
    for name, tensor in network.tensors.items():
        if tensor.kind == packed_e5.PACKED:
            part = Part(tensor.start, packed_e5.in_bert(name, network)[1])
            yield from (Recipe(way, (part,)) for way in PACKED_WAYS)


def make(backbone: Backbone) -> onnx.ModelProto:
    """The graph of a backbone without its weights."""
    weights, path = at_hand(backbone), package_file(backbone)
    assert weights is not None and path is not None, f"{backbone.title} is not installed"
    body, file = frozen_network(backbone, weights), WeightsFile(path)
    with tempfile.TemporaryDirectory() as work:
        finish(convert(body, backbone, Path(work) / "body.onnx"))
        whole = onnx.load(str(Path(work) / "body.onnx"))
    known: dict[bytes, Recipe] = {}
    for recipe in (*candidates(body, file), *(packed_candidates(path) if backbone.is_packed else ())):
        known.setdefault(recipe.values(file.data).tobytes(), recipe)
    found, unknown = {}, []
    for one in whole.graph.initializer:
        values = numpy_helper.to_array(one)
        raw = one.raw_data or values.tobytes()
        if raw in known and len(raw) >= SMALL:
            found[one.name] = known[raw]
        elif len(raw) >= LARGE and values.dtype.kind == "f":
            unknown.append(one.name)
    if unknown:
        sys.exit(f"{backbone.title}: no recipe makes {len(unknown)} tensors, such as {unknown[0]}")
    return without_weights(whole, found, feature_key(backbone, weights, "fp32"))


def main(names: list[str]) -> None:
    """Writes the graphs of these networks, or of all that are embedded."""
    TARGET.mkdir(exist_ok=True)
    for backbone in catalogue().values():
        if backbone.embedded is not None and (not names or backbone.name in names):
            path = TARGET / graph_file(backbone).name
            onnx.save(make(backbone), str(path))
            print(f"{path}: {path.stat().st_size / 1000:.0f} kB", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
