"""The frozen body of a backbone as an ONNX file, converted once and kept in the cache outside any project."""

from __future__ import annotations

import hashlib
import json
import logging
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.weights import Weights, cache_folder
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Work
from transferstudio.project.files import replacing

if TYPE_CHECKING:
    import torch
    from torch import nn

    from transferstudio.backbones.body import Body

OPSET = 18
IR_VERSION = 10  # read by ONNX Runtime from 1.18 on
INPUT, OUTPUT = "sample", "features"
REVISION = 2  # raise it when the converted graph changes, so that old files in caches are not used


def feature_key(backbone: Backbone, weights: Weights, precision: str) -> str:
    """Names everything that features depend on: network, weights, preprocessing, precision."""
    parts = [backbone.architecture, weights.sha256, backbone.preprocessing.as_json(), precision, REVISION]
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]
    return f"{backbone.architecture}-{precision}-{digest}"


def body_file(backbone: Backbone, weights: Weights, precision: str, *, part: str = "") -> Path:
    """Where the ONNX file of a body, or of a ``part`` of it, is kept on this computer."""
    return cache_folder() / "bodies" / f"{feature_key(backbone, weights, precision)}{part}.onnx"


def converted(
    make: Callable[[], nn.Module], backbone: Backbone, weights: Weights, *, part: str = "", like: Body | None = None
) -> Work[Path]:
    """The ONNX file of a frozen body, or of a ``part`` of it; ``make`` builds that where it was never converted before.

    Raises:
        ExportError: it cannot be converted.
    """
    path = body_file(backbone, weights, "fp32", part=part)
    if not path.is_file():
        meter = Meter("convert the network")
        yield meter.started()
        module = make()
        with replacing(path) as beside:
            convert(module, backbone, beside, like=like)
        yield meter.finished(file=path.name)
    return path


def frozen_body(backbone: Backbone, weights: Weights) -> Work[Path]:
    """The ONNX file of the frozen body, fp32: samples as its reader stacks them in, features (samples, width) out.

    Raises:
        BackboneError: the weights do not fit.
        ExportError: the network cannot be converted.
    """

    def make() -> nn.Module:
        from transferstudio.backbones.network import pretrained  # here, because torch is heavy and mostly not needed

        return pretrained(backbone, weights)

    return (yield from converted(make, backbone, weights))


def convert(body: nn.Module, backbone: Backbone, path: Path, *, like: Body | None = None) -> None:
    """Writes a body, or a part of the body ``like`` that takes the same input, as one ONNX file.

    Raises:
        ExportError: torch's exporter cannot do it.
    """
    from transferstudio.backbones.body import Body  # here, because torch is heavy

    whole = like or body
    assert isinstance(whole, Body), "a part of a body says which body it is of"
    export_graph(
        body, (whole.example(),), (whole.dynamic_shapes(),), path, title=backbone.title, names=([INPUT], [OUTPUT])
    )


def export_graph(
    network: nn.Module,
    example: tuple[torch.Tensor, ...],
    shapes: tuple[dict[int, Any], ...],
    path: Path,
    *,
    title: str,
    names: tuple[list[str], list[str]],
) -> None:
    """Writes a network as one ONNX file; ``shapes``: the free dimensions of each input, ``names``: those of inputs and outputs.

    Raises:
        ExportError: torch's exporter cannot do it; ``title`` says with what.
    """
    import torch  # here, because it is heavy

    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                network,
                example,
                dynamo=True,
                input_names=names[0],
                output_names=names[1],
                dynamic_shapes=shapes,
                opset_version=OPSET,
                optimize=True,
                verbose=False,
            )
    except Exception as error:  # the exporter raises whatever the network's code provokes
        raise ExportError(
            f"{title} cannot be converted to ONNX: {str(error).splitlines()[0]}", advice="Choose another backbone."
        ) from error
    assert program is not None
    program.save(str(path), external_data=False)
