"""The ONNX nodes of a novelty detector: features in, p-values out; the twin of :meth:`NoveltyDetector.p_values`."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from transferstudio.export.graph import FEATURES
from transferstudio.training.novelty import GRID, NoveltyDetector

P_VALUE = "p_value"
"""The output: float (samples)."""
PREFIX = "novelty_"  # of the names of all tensors


def novelty_nodes(detector: NoveltyDetector, width: int) -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """Nodes and constants that compute :data:`P_VALUE` of features (samples, ``width``), of which the first ones count."""
    graph = _Graph()
    own = len(detector.axes)
    seen = FEATURES
    if own < width:
        seen = graph.node("Slice", FEATURES, graph.whole([0]), graph.whole([own]), graph.whole([1]))
    raw = graph.node("MatMul", seen, graph.as_float(detector.axes))
    rows = graph.node("Mul", raw, graph.constant(detector.scales))
    length = graph.node("Max", graph.over_columns("ReduceL2", seen), graph.constant(np.float32(1e-12)))
    unit = graph.node("Div", rows, length)
    similar = graph.over_columns("ReduceMax", graph.node("MatMul", unit, graph.as_float(detector.prototypes.T)))
    one = graph.constant(np.float32(1))
    dissimilar = graph.node("Sub", one, graph.node("Div", similar, graph.constant(np.float32(GRID))))
    turned = graph.node("MatMul", rows, graph.constant(detector.whitening))
    squares = graph.over_columns("ReduceSum", graph.node("Mul", turned, turned))
    products = graph.node("MatMul", turned, graph.constant(2 * detector.class_means.T))
    of_classes = graph.constant((detector.class_means**2).sum(axis=1)[None])
    nearest = graph.over_columns("ReduceMin", graph.node("Sub", of_classes, products))
    apart = graph.node("Sub", turned, graph.constant(detector.mean))
    each = graph.node("Div", graph.node("Mul", apart, apart), graph.constant(detector.variances))
    distant = graph.node("Sub", graph.node("Add", nearest, squares), graph.over_columns("ReduceSum", each))
    least = graph.node(
        "Min",
        graph.p_value("GreaterOrEqual", detector.dissimilarities, dissimilar),
        graph.p_value("GreaterOrEqual", detector.distances, distant),
    )
    found = graph.p_value("LessOrEqual", detector.least_p, least)
    graph.nodes.append(helper.make_node("Squeeze", [found, graph.whole([1])], [P_VALUE], name=P_VALUE))
    return graph.nodes, graph.constants


class _Graph:
    """Nodes and constants that are being put together; each tensor has a number in its name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, value: np.ndarray | np.generic) -> str:
        """The name of a constant."""
        name = f"{PREFIX}constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value).reshape(np.shape(value)), name))
        return name

    def whole(self, values: list[int]) -> str:
        """The name of a constant of whole numbers."""
        return self.constant(np.array(values, dtype=np.int64))

    def as_float(self, values: np.ndarray) -> str:
        """The name of a tensor of the values of an int8 constant."""
        return self.node("Cast", self.constant(values), to=TensorProto.FLOAT)

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """The name of what a new node gives."""
        name = f"{PREFIX}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=name, **attributes))
        return name

    def over_columns(self, kind: str, tensor: str) -> str:
        """The name of a tensor (samples, columns) reduced to (samples, 1)."""
        return self.node(kind, tensor, self.whole([1]), keepdims=1)

    def p_value(self, compared: str, calibration: np.ndarray, scores: str) -> str:
        """The name of the p-values of scores (samples, 1): the share of the calibration's that compare so, itself counted in."""
        holds = self.node(compared, self.constant(calibration[None]), scores)
        counted = self.over_columns("ReduceSum", self.node("Cast", holds, to=TensorProto.FLOAT))
        more = self.node("Add", counted, self.constant(np.float32(1)))
        return self.node("Div", more, self.constant(np.float32(len(calibration) + 1)))
