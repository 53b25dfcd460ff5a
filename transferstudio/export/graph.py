"""Puts an exported graph together: pictures as people have them, or texts as tokens, in; what a task makes of the features out.

Three parts are joined: the preparation of pictures (crop, antialiased resize; the ONNX twin of ``backbones/preprocessing.py``),
the body, and the tail of a task. Texts come in as numbers of tokens, and the mask is made inside.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper

import transferstudio
from transferstudio.backbones.catalogue import Backbone
from transferstudio.backbones.letterbox import RESIZE
from transferstudio.backbones.onnx_body import INPUT, OUTPUT
from transferstudio.backbones.onnx_export import IR_VERSION, OPSET
from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.errors import ExportError
from transferstudio.export.licence import licence_metadata
from transferstudio.i18n import message

FEATURES, TOKENS = "features", "tokens"
"""The inputs of a tail: float (samples, width), and where it has a second one, int64 (samples, length)."""
PIXELS = {
    "Image.BitmapPixelFormat": "Rgb8",
    "Image.ColorSpaceGamma": "SRGB",
    "Image.NominalPixelRange": "NominalRange_0_255",
}
CUT = "input_ids_cut"  # the tokens that a network reads
CUBIC = -0.5  # Pillow's bicubic kernel; ONNX's own default is -0.75


def join(backbone: Backbone, body: Path, tail: onnx.GraphProto, metadata: Mapping[str, str]) -> onnx.ModelProto:
    """The whole model of a body that was converted to a file, and a tail that takes :data:`FEATURES` (and :data:`TOKENS`) to the outputs.

    ``metadata``: what the file says of itself, ``task`` among it; whose backbone it has, and which version wrote it, is added.

    Raises:
        ExportError: the parts do not make a valid model.
    """
    network = onnx.load(str(body), load_external_data=False)
    try:
        joined = _front(backbone, network.graph)
        io_map = [(f"body/{OUTPUT}", FEATURES)]
        if len(tail.input) > 1:
            io_map.append((_passed_on(joined), TOKENS))
        joined = compose.merge_graphs(joined, tail, io_map=io_map)
        joined.name = "transferstudio"
        for output in joined.output:  # as many as went in, by the same name
            output.type.tensor_type.shape.dim[0].CopyFrom(joined.input[0].type.tensor_type.shape.dim[0])
        opsets = {entry.domain: entry.version for entry in network.opset_import}
        opsets[""] = max(opsets.get("", OPSET), OPSET)
        imports = [helper.make_opsetid(domain, version) for domain, version in opsets.items()]
        model = helper.make_model(joined, opset_imports=imports, ir_version=IR_VERSION, functions=network.functions)
        model.producer_name, model.producer_version = "Transfer Studio", transferstudio.__version__
        origin = {
            "backbone": backbone.identifier,
            **licence_metadata(backbone),
            "transferstudio": transferstudio.__version__,
            **({} if backbone.is_text else PIXELS),
        }
        helper.set_model_props(model, {**metadata, **origin})
        onnx.checker.check_model(model, full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError, ValueError) as error:
        raise ExportError(message("The parts of the network do not fit together: {}", error)) from error
    return model


def _front(backbone: Backbone, body: onnx.GraphProto) -> onnx.GraphProto:
    """The body with what comes before it; the names of its own tensors begin with ``body/``."""
    prefixed = _prefixed(body)
    if not backbone.is_text:
        preparing = preparation(backbone.pictures)
        joined: onnx.GraphProto = compose.merge_graphs(preparing, prefixed, io_map=[("prepared", f"body/{INPUT}")])
        return joined
    for node in prefixed.node:
        node.input[:] = [CUT if name == f"body/{INPUT}" else name for name in node.input]
    prefixed.input[0].name = "input_ids"
    # More tokens than the network knows places for would be an error that names none of this.
    bounds = {"cut_start": 0, "cut_stop": backbone.size, "cut_axis": 1}
    prefixed.initializer.extend(numpy_helper.from_array(np.array([at], np.int64), name) for name, at in bounds.items())
    prefixed.node.insert(0, helper.make_node("Slice", ["input_ids", *bounds], [CUT], name="cut"))
    return prefixed


def _passed_on(graph: onnx.GraphProto) -> str:
    """Makes the tokens that go into a graph come out of it too; returns their name."""
    name = "input_ids_again"
    graph.node.append(helper.make_node("Identity", [CUT], [name], name="tokens"))
    graph.output.append(helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "length"]))
    return name


def preparation(preprocessing: Preprocessing) -> onnx.GraphProto:
    """``images``, uint8 (images, height, width, 3) of any size, to ``prepared``, uint8 (images, size, size, 3)."""
    constants = {
        "crop": np.array(preprocessing.crop, dtype=np.float64),
        "half": np.array(0.5, dtype=np.float64),
        "one": np.array([1], dtype=np.int64),
        "two": np.array([2], dtype=np.int64),
        "axes_hw": np.array([1, 2], dtype=np.int64),
        "channels": np.array([3], dtype=np.int64),
        "size": np.array([preprocessing.size], dtype=np.int64),
    }
    node = helper.make_node
    cubic = {"mode": "cubic", "cubic_coeff_a": CUBIC} if preprocessing.interpolation == "bicubic" else {}
    nodes = [
        node("Shape", ["images"], ["height"], start=1, end=2),
        node("Shape", ["images"], ["width"], start=2, end=3),
        node("Shape", ["images"], ["count"], start=0, end=1),
        # side = max(1, floor(crop × shorter side + 0.5)), as Preprocessing.square() has it
        node("Min", ["height", "width"], ["shorter"]),
        node("Cast", ["shorter"], ["shorter_f"], to=TensorProto.DOUBLE),
        node("Mul", ["shorter_f", "crop"], ["side_f"]),
        node("Add", ["side_f", "half"], ["side_half"]),
        node("Floor", ["side_half"], ["side_floor"]),
        node("Cast", ["side_floor"], ["side_whole"], to=TensorProto.INT64),
        node("Max", ["side_whole", "one"], ["side"]),
        node("Sub", ["height", "side"], ["space_h"]),
        node("Sub", ["width", "side"], ["space_w"]),
        node("Div", ["space_h", "two"], ["top"]),
        node("Div", ["space_w", "two"], ["left"]),
        node("Add", ["top", "side"], ["bottom"]),
        node("Add", ["left", "side"], ["right"]),
        node("Concat", ["top", "left"], ["starts"], axis=0),
        node("Concat", ["bottom", "right"], ["ends"], axis=0),
        node("Slice", ["images", "starts", "ends", "axes_hw"], ["square"]),
        node("Transpose", ["square"], ["planes"], perm=[0, 3, 1, 2]),
        # On whole grey levels: then ONNX Runtime computes as Pillow does, rows first, in whole numbers, halves rounded up.
        node("Concat", ["count", "channels", "size", "size"], ["sizes"], axis=0),
        node("Resize", ["planes", "", "", "sizes"], ["scaled"], **{**RESIZE, **cubic}),
        node("Transpose", ["scaled"], ["prepared"], perm=[0, 2, 3, 1]),
    ]
    for index, item in enumerate(nodes):
        item.name = f"prepare_{index}_{item.op_type}"
    size = preprocessing.size
    return helper.make_graph(
        nodes,
        "preparation",
        [helper.make_tensor_value_info("images", TensorProto.UINT8, ["images", "height", "width", 3])],
        [helper.make_tensor_value_info("prepared", TensorProto.UINT8, ["images", size, size, 3])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )


def _prefixed(graph: onnx.GraphProto) -> onnx.GraphProto:
    prefixed: onnx.GraphProto = compose.add_prefix_graph(graph, "body/")
    return prefixed
