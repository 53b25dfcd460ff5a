"""The exported graph of a detector: images of any size in; boxes in their pixels, scores and classes out.

Three parts are joined: the letterbox (the ONNX twin of ``backbones/letterbox.py``), the network up to what each location predicts, and the choice
of boxes: honest scores, non-maximum suppression within a class, and back to the pixels of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper

from transferstudio.backbones.letterbox import GREY, RESIZE
from transferstudio.backbones.onnx_export import IR_VERSION
from transferstudio.errors import ExportError
from transferstudio.i18n import message
from transferstudio.runtime.predict_boxes import DetectionLimits

INPUT, LOGITS, BOXES = "sample", "logits", "corners"


def assemble(core: onnx.ModelProto, limits: DetectionLimits, classes: int) -> onnx.ModelProto:
    """The whole model around ``core``, which takes letterboxed images to :data:`LOGITS` and :data:`BOXES` of all locations.

    Raises:
        ExportError: the parts do not make a valid model.
    """
    network = compose.add_prefix_graph(core.graph, "network/")
    try:
        joined = compose.merge_graphs(letterbox_graph(limits), network, io_map=[("prepared", f"network/{INPUT}")])
        ends = [
            (f"network/{LOGITS}", "logits"),
            (f"network/{BOXES}", "corners"),
            *((name, f"{name}_in") for name in ("across", "down", "size")),
        ]
        joined = compose.merge_graphs(joined, _choice(limits, classes), io_map=ends)
        joined.name = "transferstudio"
        opsets = {entry.domain: entry.version for entry in core.opset_import}
        imports = [helper.make_opsetid(domain, version) for domain, version in opsets.items()]
        model = helper.make_model(joined, opset_imports=imports, ir_version=IR_VERSION, functions=core.functions)
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError, ValueError) as error:
        raise ExportError(message("The parts of the network do not fit together: {}", error)) from error
    return model


def letterbox_graph(limits: DetectionLimits) -> onnx.GraphProto:
    """``images``, uint8 (images, height, width, 3) of any size, to ``prepared``, uint8 of the network's size; with ``size`` (4: width and
    height of the picture, twice) and how many of its pixels one of the input is, ``across`` and ``down`` (1)."""
    node = helper.make_node
    double: dict[str, Any] = {"to": TensorProto.DOUBLE}
    nodes = [
        node("Shape", ["images"], ["count"], start=0, end=1),
        node("Shape", ["images"], ["height"], start=1, end=2),
        node("Shape", ["images"], ["width"], start=2, end=3),
        node("Cast", ["height"], ["height_d"], **double),
        node("Cast", ["width"], ["width_d"], **double),
        node("Div", ["input_width", "width_d"], ["scale_w"]),
        node("Div", ["input_height", "height_d"], ["scale_h"]),
        node("Min", ["scale_w", "scale_h"], ["scale"]),
        *_scaled("width", "wide"),
        *_scaled("height", "high"),
        node("Transpose", ["images"], ["planes"], perm=[0, 3, 1, 2]),
        node("Concat", ["count", "three", "high", "wide"], ["sizes"], axis=0),
        node("Resize", ["planes", "", "", "sizes"], ["scaled"], **RESIZE),
        node("Sub", ["input_height_i", "high"], ["below"]),
        node("Sub", ["input_width_i", "wide"], ["beside"]),
        node("Concat", ["zeros_6", "below", "beside"], ["pads"], axis=0),
        node("Pad", ["scaled", "pads", "grey"], ["boxed"]),
        node("Transpose", ["boxed"], ["prepared"], perm=[0, 2, 3, 1]),
        node("Concat", ["width", "height", "width", "height"], ["size"], axis=0),
        *_ratio("width_d", "wide", "across"),
        *_ratio("height_d", "high", "down"),
    ]
    constants: dict[str, np.ndarray] = {
        "input_width": np.array([limits.width], np.float64),
        "input_height": np.array([limits.height], np.float64),
        "input_width_i": np.array([limits.width], np.int64),
        "input_height_i": np.array([limits.height], np.int64),
        "half": np.array([0.5], np.float64),
        "one": np.array([1], np.int64),
        "three": np.array([3], np.int64),
        "zeros_6": np.zeros(6, np.int64),
        "grey": np.array(GREY, np.uint8),
    }
    outputs = [
        helper.make_tensor_value_info("prepared", TensorProto.UINT8, ["images_count", limits.height, limits.width, 3]),
        helper.make_tensor_value_info("size", TensorProto.INT64, [4]),
        helper.make_tensor_value_info("across", TensorProto.FLOAT, [1]),
        helper.make_tensor_value_info("down", TensorProto.FLOAT, [1]),
    ]
    images = helper.make_tensor_value_info("images", TensorProto.UINT8, ["images_count", "height", "width", 3])
    return _graph("letterbox", nodes, [images], outputs, constants)


def _scaled(side: str, out: str) -> list[onnx.NodeProto]:
    """out = max(1, floor(side × scale + 0.5)), as Letterbox.scaled() has it."""
    node = helper.make_node
    return [
        node("Mul", [f"{side}_d", "scale"], [f"{out}_d"]),
        node("Add", [f"{out}_d", "half"], [f"{out}_half"]),
        node("Floor", [f"{out}_half"], [f"{out}_floor"]),
        node("Cast", [f"{out}_floor"], [f"{out}_whole"], to=TensorProto.INT64),
        node("Max", [f"{out}_whole", "one"], [out]),
    ]


def _ratio(side: str, scaled: str, out: str) -> list[onnx.NodeProto]:
    node = helper.make_node
    return [
        node("Cast", [scaled], [f"{out}_by"], to=TensorProto.DOUBLE),
        node("Div", [side, f"{out}_by"], [f"{out}_d"]),
        node("Cast", [f"{out}_d"], [out], to=TensorProto.FLOAT),
    ]


def _choice(limits: DetectionLimits, classes: int) -> onnx.GraphProto:
    """What each location predicts to boxes, the surest of each picture first."""
    constants: dict[str, np.ndarray] = {
        "slope": np.array(limits.slope, np.float32),
        "offset": np.array(limits.offset, np.float32),
        "most": np.array([limits.most], np.int64),
        "zero": np.array(0, np.int64),
        "one_": np.array(1, np.int64),
        "image_and_box": np.array([0, 2], np.int64),
        "nothing": np.array(0, np.float32),
        "score_threshold": np.array([limits.threshold], np.float32),
        "overlap_threshold": np.array([limits.overlap], np.float32),
    }
    value = helper.make_tensor_value_info
    inputs = [
        value("logits", TensorProto.FLOAT, ["images_count", "places", classes]),
        value("corners", TensorProto.FLOAT, ["images_count", "places", 4]),
        value("across_in", TensorProto.FLOAT, [1]),
        value("down_in", TensorProto.FLOAT, [1]),
        value("size_in", TensorProto.INT64, [4]),
    ]
    outputs = [
        value("boxes", TensorProto.FLOAT, ["found", 4]),
        value("scores", TensorProto.FLOAT, ["found"]),
        value("classes", TensorProto.INT64, ["found"]),
        value("numbers", TensorProto.INT64, ["found"]),
        value("counts", TensorProto.INT64, ["images_count"]),
    ]
    return _graph("choice", [*_suppressed(), *_in_pixels(), *_counted()], inputs, outputs, constants)


def _suppressed() -> list[onnx.NodeProto]:
    """Non-maximum suppression of calibrated scores; what is left, ordered by picture and score."""
    node = helper.make_node
    return [
        node("Mul", ["logits", "slope"], ["sloped"]),
        node("Add", ["sloped", "offset"], ["honest"]),
        node("Sigmoid", ["honest"], ["scores_places"]),
        node("Transpose", ["scores_places"], ["scores_classes"], perm=[0, 2, 1]),
        node(
            "NonMaxSuppression",
            ["corners", "scores_classes", "most", "overlap_threshold", "score_threshold"],
            ["chosen"],
        ),
        node("GatherND", ["scores_classes", "chosen"], ["chosen_scores"]),
        node("Gather", ["chosen", "zero"], ["chosen_images"], axis=1),
        # Picture by picture, the surest first: sorted by 2 × picture - score.
        node("Cast", ["chosen_images"], ["chosen_images_f"], to=TensorProto.FLOAT),
        node("Add", ["chosen_images_f", "chosen_images_f"], ["twice"]),
        node("Sub", ["twice", "chosen_scores"], ["rank"]),
        node("Shape", ["rank"], ["how_many"]),
        node("TopK", ["rank", "how_many"], ["sorted", "order"], largest=0),
        node("Gather", ["chosen_scores", "order"], ["scores"]),
        node("Gather", ["chosen", "order"], ["ordered"]),
        node("Gather", ["ordered", "zero"], ["numbers"], axis=1),
        node("Gather", ["ordered", "one_"], ["classes"], axis=1),
    ]


def _in_pixels() -> list[onnx.NodeProto]:
    """The boxes that are left, from the network's input to the picture, and cut off at its sides."""
    node = helper.make_node
    return [
        node("Gather", ["ordered", "image_and_box"], ["which"], axis=1),
        node("GatherND", ["corners", "which"], ["boxes_input"]),
        node("Concat", ["across_in", "down_in", "across_in", "down_in"], ["stretch"], axis=0),
        node("Mul", ["boxes_input", "stretch"], ["boxes_wide"]),
        node("Cast", ["size_in"], ["size_f"], to=TensorProto.FLOAT),
        node("Max", ["boxes_wide", "nothing"], ["boxes_from"]),
        node("Min", ["boxes_from", "size_f"], ["boxes"]),
    ]


def _counted() -> list[onnx.NodeProto]:
    """How many boxes each picture has."""
    node = helper.make_node
    return [
        node("Shape", ["logits"], ["image_count"], start=0, end=1),
        node("ConstantOfShape", ["image_count"], ["none_yet"], value=_tensor("none", np.array([0], np.int64))),
        node("Shape", ["numbers"], ["numbers_shape"]),
        node("ConstantOfShape", ["numbers_shape"], ["ones"], value=_tensor("one", np.array([1], np.int64))),
        node("ScatterElements", ["none_yet", "numbers", "ones"], ["counts"], axis=0, reduction="add"),
    ]


def _graph(
    name: str,
    nodes: Sequence[onnx.NodeProto],
    inputs: Sequence[onnx.ValueInfoProto],
    outputs: Sequence[onnx.ValueInfoProto],
    constants: dict[str, np.ndarray],
) -> onnx.GraphProto:
    for index, item in enumerate(nodes):
        item.name = f"{name}_{index}_{item.op_type}"
    tensors = [numpy_helper.from_array(value, key) for key, value in constants.items()]
    return helper.make_graph(nodes, name, inputs, outputs, tensors)


def _tensor(name: str, value: np.ndarray) -> onnx.TensorProto:
    return numpy_helper.from_array(value, name)
