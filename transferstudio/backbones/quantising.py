"""Makes an int8 body out of an fp32 one: static, per channel, calibrated on pictures."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from transferstudio.atomic_files import replacing
from transferstudio.backbones.calibration_pictures import calibration_pictures
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.onnx_body import INPUT, body_file, convert, frozen_body
from transferstudio.backbones.weights import Weights
from transferstudio.errors import ExportError, StudioError
from transferstudio.events import Meter, Work
from transferstudio.i18n import message


def int8_body(backbone: Backbone, weights: Weights, *, stop: threading.Event | None = None) -> Work[Path]:
    """The int8 twin of the frozen body; made once and kept beside it, so that a new project needs no calibration.

    What a frozen network does to pictures hardly depends on whose pictures they are: on three data sets, a head on this
    body was as good as one on a body calibrated on the set itself (tests/benchmarks/calibration.py).

    Raises:
        BackboneError: the weights do not fit.
        ExportError: the network cannot be converted or quantised.
    """
    path = body_file(backbone, weights, "int8")
    if not path.is_file():
        with tempfile.TemporaryDirectory(prefix="transferstudio-") as work:
            fp32 = yield from _fp32_body(backbone, weights, Path(work), stop)
            meter = Meter("quantise the network")
            yield meter.started()
            if backbone.is_text:
                quantise_weights(fp32, path)
            else:
                quantise(fp32, path, calibration_pictures(backbone.pictures))
        yield meter.finished(file=path.name)
    return path


def _fp32_body(backbone: Backbone, weights: Weights, work: Path, stop: threading.Event | None) -> Work[Path]:
    """The frozen body with all weights in fp32; one that is kept in 4 bits is converted anew."""
    if not backbone.is_packed:
        return (yield from frozen_body(backbone, weights, stop=stop))
    from transferstudio.backbones.network import pretrained  # here, because torch is heavy

    yield from convert(pretrained(backbone, weights), backbone, work / "body.onnx", plain=True, stop=stop)
    return work / "body.onnx"


class _Reader:
    """Hands prepared pictures to ONNX Runtime's calibrator, one at a time."""

    def __init__(self, images: Iterable[np.ndarray]) -> None:
        self._images: Iterator[np.ndarray] = iter(images)

    def get_next(self) -> dict[str, np.ndarray] | None:
        """The next input, or None at the end."""
        image = next(self._images, None)
        return None if image is None else {INPUT: image[None]}

    def set_range(self, start_index: int, end_index: int) -> None:
        """Part of ONNX Runtime's interface, which asks for it only where calibration is cut into pieces."""


def quantise_weights(fp32: Path, target: Path) -> None:
    """Writes ``target``: weights int8 per channel, activations quantised as they come (dynamic quantisation).

    Source: the guide "Quantize ONNX models" of ONNX Runtime, which advises it for transformers.

    Raises:
        ExportError: the network cannot be quantised.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic  # here, because it loads onnx

    try:
        with replacing(target) as beside:
            quantize_dynamic(str(fp32), str(beside), per_channel=True, weight_type=QuantType.QInt8)
    except (OSError, StudioError):
        raise
    except Exception as error:  # the quantiser raises whatever a graph provokes
        raise _cannot(error) from error


def _cannot(error: Exception) -> ExportError:
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return ExportError(message("This network cannot be converted to int8: {}", reason), advice=message("Use fp32."))


def _joining_nodes(path: Path) -> list[str]:
    """The names of the nodes that put groups of features side by side at the end: 8 bits of the range of all are few for each."""
    import onnx  # here, because it is heavy

    graph = onnx.load(str(path), load_external_data=False).graph
    makers = {output: node for node in graph.node for output in node.output}
    found, wanted = [], [one.name for one in graph.output]
    for name in wanted:
        node = makers.get(name)
        if node is not None and node.op_type in ("Concat", "Mul"):
            found.append(node.name)
            wanted += node.input
    return found


def quantise(fp32: Path, target: Path, images: Iterable[np.ndarray]) -> None:
    """Writes ``target``: weights int8 per channel, activations uint8, ranges from prepared uint8 images (size, size, 3).

    Source: the guide "Quantize ONNX models" of ONNX Runtime (static quantisation, QDQ format, for convolutional networks).

    Raises:
        ExportError: the network cannot be quantised.
    """
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_static  # here, because it loads onnx
    from onnxruntime.quantization.shape_inference import quant_pre_process

    try:
        with tempfile.TemporaryDirectory() as folder, replacing(target) as beside:
            ready = Path(folder) / "ready.onnx"
            quant_pre_process(str(fp32), str(ready), skip_symbolic_shape=True)
            quantize_static(
                str(ready),
                str(beside),
                _Reader(images),
                nodes_to_exclude=_joining_nodes(ready),
                quant_format=QuantFormat.QDQ,
                per_channel=True,
                activation_type=QuantType.QUInt8,
                weight_type=QuantType.QInt8,
            )
    except (OSError, StudioError):
        raise
    except Exception as error:  # the quantiser raises whatever a graph provokes
        raise _cannot(error) from error
