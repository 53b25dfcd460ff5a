"""The frozen body of a backbone as an ONNX file, converted once and kept in the cache outside any project."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from transferstudio.atomic_files import replacing
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.converting import STAGE, Conversion, conversion
from transferstudio.backbones.four_bits import keep_4_bits
from transferstudio.backbones.shipped_body import shipped
from transferstudio.backbones.weights import Weights, cached_file, lasts_not
from transferstudio.events import Meter, Work

if TYPE_CHECKING:
    from torch import nn

    from transferstudio.backbones.body import Body

INPUT, OUTPUT = "sample", "features"
LAST_LAYER = "last_layer"  # in the metadata of the file: see Body.last_layer
# raise it when the converted graph changes, so that old files are not used; then run installer/make_bodies.py
REVISION = 3


def feature_key(backbone: Backbone, weights: Weights, precision: str) -> str:
    """Names everything that features depend on: network, weights, preprocessing, precision."""
    parts = [backbone.architecture, weights.sha256, backbone.preprocessing.as_json(), precision, REVISION]
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]
    return f"{backbone.architecture}-{precision}-{digest}"


def body_file(backbone: Backbone, weights: Weights, precision: str, *, part: str = "") -> Path:
    """Where the ONNX file of a body, or of a ``part`` of it, is kept on this computer."""
    return cached_file(f"bodies/{feature_key(backbone, weights, precision)}{part}.onnx")


def converted(
    make: Callable[[], nn.Module],
    backbone: Backbone,
    weights: Weights,
    *,
    part: str = "",
    like: Body | None = None,
    stop: threading.Event | None = None,
) -> Work[Path]:
    """The ONNX file of a frozen body, or of a ``part`` of it; ``make`` builds that where it was never converted before.

    Raises:
        ExportError: it cannot be converted, or it was cancelled.
    """
    path = body_file(backbone, weights, "fp32", part=part)
    if not path.is_file():
        yield from lasts_not()
        meter = Meter(STAGE)
        yield meter.started()
        module = make()
        with replacing(path) as beside:
            yield from convert(module, backbone, beside, like=like, stop=stop)
        yield meter.finished(file=path.name)
    return path


def frozen_body(backbone: Backbone, weights: Weights, *, stop: threading.Event | None = None) -> Work[Path]:
    """The ONNX file of the frozen body: samples as its reader stacks them in, features (samples, width) out.

    It computes in fp32; the weights of a network that came in 4 bits stay in them.

    Raises:
        BackboneError: the weights do not fit.
        ExportError: the network cannot be converted, or it was cancelled.
    """
    path = body_file(backbone, weights, "fp32")
    if not path.is_file() and (body := shipped(backbone, feature_key(backbone, weights, "fp32"))) is not None:
        yield from lasts_not()
        with replacing(path) as beside:
            body.write(beside)

    def make() -> nn.Module:
        from transferstudio.backbones.stage_features import frozen_network  # here, because torch is heavy

        return frozen_network(backbone, weights)

    return (yield from converted(make, backbone, weights, stop=stop))


def convert(
    body: nn.Module,
    backbone: Backbone,
    path: Path,
    *,
    like: Body | None = None,
    plain: bool = False,
    stop: threading.Event | None = None,
) -> Work[None]:
    """Writes a body, or a part of the body ``like`` that takes the same input, as one ONNX file.

    Weights that came in 4 bits and were not trained stay so, unless all are wanted ``plain``, in fp32.

    Raises:
        ExportError: torch's exporter cannot do it, or it was cancelled.
    """
    from transferstudio.backbones.body import Body  # here, because torch is heavy

    whole = like or body
    assert isinstance(whole, Body), "a part of a body says which body it is of"
    names = ([INPUT], [OUTPUT])
    finish = keep_4_bits if backbone.is_packed and not plain else None
    notes = {LAST_LAYER: str(whole.last_layer)}
    made = Conversion(body, (whole.example(),), (whole.dynamic_shapes(),), backbone.title, names, notes, finish=finish)
    yield from conversion(made, path, stop=stop)
