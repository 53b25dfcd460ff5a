"""Keeps those weights of an ONNX file in 4 bits that lie on that grid already: no answer changes, and the file is a sixth.

The grid is that of the file the network came from (:mod:`.packed_e5`): 32 values share a scale, and the largest of them is −8 of
it. The operators are ONNX Runtime's own, ``MatMulNBits`` and ``GatherBlockQuantized``
(https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md).
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.backbones.packed_e5 import BLOCK
from transferstudio.errors import ExportError, StudioError
from transferstudio.i18n import message

if TYPE_CHECKING:
    import onnx

AXES = {"MatMul": 0, "Gather": 1}  # along which the values of a block lie
LOW, HIGH = -8, 7
ROWS = 2**14  # of a large table that are looked at together


def keep_4_bits(path: Path) -> None:
    """Rewrites the file at ``path``: weights of matrix products and tables that lie on the grid are kept in 4 bits, others in float32.

    Raises:
        ExportError: the graph cannot be rewritten.
    """
    import onnx  # here, because both take long to load
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

    logging.getLogger(MatMulNBitsQuantizer.__module__).setLevel(logging.ERROR)
    model = onnx.load(str(path))
    fits, others = _nodes(model.graph)
    if not fits:
        return
    try:
        quantiser = MatMulNBitsQuantizer(
            model,
            block_size=BLOCK,
            is_symmetric=True,
            nodes_to_exclude=others,
            op_types_to_quantize=tuple(AXES),
            quant_axes=tuple(AXES.items()),
        )
        quantiser.process()
        quantiser.model.save_model_to_file(str(path), False)
    except (OSError, StudioError):
        raise
    except Exception as error:  # the quantiser raises whatever a graph provokes
        raise ExportError(
            message("This network cannot be converted to 4 bits: {}", str(error) or type(error).__name__),
            advice=message("Choose another network."),
        ) from error


def _nodes(graph: onnx.GraphProto) -> tuple[list[str], list[str]]:
    """The names of the nodes whose weights lie on the grid, and of those whose weights do not."""
    from onnx import numpy_helper

    weights = {one.name: one for one in graph.initializer}
    weight_input = {"MatMul": 1, "Gather": 0}  # of the weights among the inputs
    found: tuple[list[str], list[str]] = ([], [])
    for node in graph.node:
        if node.op_type in AXES and node.input[weight_input[node.op_type]] in weights:
            values = numpy_helper.to_array(weights[node.input[weight_input[node.op_type]]])
            found[not fits_4_bits(values, axis=AXES[node.op_type])].append(node.name)
    return found


def fits_4_bits(values: np.ndarray, *, axis: int) -> bool:
    """Whether a float32 matrix is what 4 bits give back; blocks lie along ``axis``."""
    if values.dtype != np.float32 or values.ndim != 2 or values.shape[axis] % BLOCK:
        return False
    rows = values if axis == 1 else values.T
    return all(_on_grid(rows[start : start + ROWS]) for start in range(0, len(rows), ROWS))


def _on_grid(rows: np.ndarray) -> bool:
    blocks = rows.reshape(-1, BLOCK)
    largest = np.take_along_axis(blocks, np.abs(blocks).argmax(axis=1)[:, None], axis=1)
    scale = largest / LOW
    steps = np.rint(np.divide(blocks, scale, out=np.zeros_like(blocks), where=scale != 0))
    return bool((np.clip(steps, LOW, HIGH) * scale == blocks).all())
