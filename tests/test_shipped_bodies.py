"""Bodies that come with the program as graphs without weights give, once they are filled, what a conversion gives."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

from tests.conftest import ROOT
from transferstudio.backbones import onnx_body, weights
from transferstudio.backbones.catalogue import DEFAULT, Backbone, catalogue, find
from transferstudio.backbones.onnx_body import convert, feature_key, frozen_body
from transferstudio.backbones.shipped_body import graph_file, metadata, shipped
from transferstudio.backbones.stage_features import frozen_network
from transferstudio.backbones.weights import Weights, at_hand, identified
from transferstudio.errors import BackboneError
from transferstudio.events import finish
from transferstudio.training.extraction import onnx_runner

EMBEDDED = [name for name, one in catalogue().items() if one.embedded is not None]
AGAIN = "resources/bodies is stale: run `python installer/make_bodies.py` again"
LARGEST_DIFFERENCE = 1e-6
LARGEST_BYTES = 300_000


def samples(backbone: Backbone) -> np.ndarray:
    generator = np.random.default_rng(0)
    if not backbone.is_text:
        return generator.integers(0, 256, (3, backbone.size, backbone.size, 3), dtype=np.uint8)
    ids = generator.integers(1, 500, (3, 9), dtype=np.int64)
    ids[1, -3:] = -1
    return ids


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Backbone], Weights]:
    """Nothing was ever converted; gives the weights of a backbone, which may have been unpacked before."""

    def weights_of(backbone: Backbone) -> Weights:
        found = at_hand(backbone)
        assert found is not None
        monkeypatch.setattr(weights, "own_cache", lambda: tmp_path / "cache")
        (tmp_path / "cache").mkdir()
        return found

    return weights_of


@pytest.mark.parametrize("name", EMBEDDED)
def test_every_embedded_network_comes_converted(name: str) -> None:
    backbone = find(name)
    found = identified(backbone)
    assert found is not None
    assert graph_file(backbone).is_file(), AGAIN
    assert graph_file(backbone).stat().st_size < LARGEST_BYTES, "weights are in it"
    assert shipped(backbone, feature_key(backbone, found, "fp32")) is not None, AGAIN


@pytest.mark.parametrize(
    "name", [name if name == DEFAULT else pytest.param(name, marks=pytest.mark.slow) for name in EMBEDDED]
)
def test_a_filled_body_gives_what_a_conversion_gives(
    name: str, empty_cache: Callable[[Backbone], Weights], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backbone = find(name)
    found = empty_cache(backbone)
    finish(convert(frozen_network(backbone, found), backbone, tmp_path / "converted.onnx"))
    monkeypatch.setattr(onnx_body, "convert", None)  # it is not called
    filled = finish(frozen_body(backbone, found))
    each = [onnx.load(str(path)).graph for path in (filled, tmp_path / "converted.onnx")]
    for interface in ([*graph.input, *graph.output] for graph in each):
        assert [value.name for value in interface] == [value.name for value in (*each[1].input, *each[1].output)], AGAIN
    assert [node.op_type for node in each[0].node] == [node.op_type for node in each[1].node], AGAIN
    assert metadata(onnx.load(str(filled))) == metadata(onnx.load(str(tmp_path / "converted.onnx"))), AGAIN
    ours, theirs = (onnx_runner(path).run(samples(backbone)) for path in (filled, tmp_path / "converted.onnx"))
    assert np.abs(ours - theirs).max() <= LARGEST_DIFFERENCE, AGAIN


def test_a_graph_of_other_features_is_not_used() -> None:
    backbone = find(DEFAULT)
    found = identified(backbone)
    assert found is not None
    assert shipped(backbone, feature_key(backbone, found, "int8")) is None
    other = backbone.at_size(128)
    assert shipped(other, feature_key(other, found, "fp32")) is None
    assert metadata(onnx.load(str(graph_file(backbone))))["key"] == feature_key(backbone, found, "fp32"), AGAIN


def test_a_package_with_other_weights_is_refused() -> None:
    backbone = find(DEFAULT)
    found = identified(backbone)
    assert found is not None and backbone.embedded is not None
    other = replace(backbone, embedded=replace(backbone.embedded, sha256="0" * 64))
    with pytest.raises(BackboneError, match="do not match"):
        shipped(other, feature_key(backbone, found, "fp32"))


def test_a_first_look_does_without_torch(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from transferstudio.backbones.catalogue import DEFAULT, find\n"
        "from transferstudio.backbones.onnx_body import frozen_body\n"
        "from transferstudio.backbones.weights import at_hand\n"
        "from transferstudio.events import finish\n"
        "backbone = find(DEFAULT)\n"
        "assert finish(frozen_body(backbone, at_hand(backbone))).is_file()\n"
        "assert 'torch' not in sys.modules"
    )
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
