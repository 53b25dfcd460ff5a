"""Images a second through the frozen body: ONNX Runtime fp32 and int8, torch eager and channels_last.

python -m tests.benchmarks.extraction
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.calibration_pictures import CALIBRATION_IMAGES
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.onnx_export import IR_VERSION, OPSET
from transferstudio.backbones.quantising import quantise
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.runtime import load_image
from transferstudio.training.extraction import onnx_runner, open_session

SECONDS = setting(6.0, 0.01)
REPEATS = setting(3, 1)
BATCHES = setting((1, 4, 16, 64), (1, 4))
SIDE, PRODUCTS = setting((2048, 5), (64, 1))


def rate(forward: Callable[[np.ndarray], object], images: np.ndarray, batch: int) -> float:
    """Images a second: the median of some repeats, ``batch`` images at a time."""
    images = images[:batch]
    forward(images)
    rates = []
    for _ in range(REPEATS):
        start, count = time.perf_counter(), 0
        while time.perf_counter() - start < SECONDS:
            forward(images)
            count += len(images)
        rates.append(count / (time.perf_counter() - start))
    return statistics.median(rates)


def matrix_rate(kind: str) -> float:
    """Multiply-adds a second of a large matrix product in ONNX Runtime, the roofline of a network: ``MatMul`` (fp32), or
    ``MatMulInteger`` (uint8 by int8)."""
    types = {"MatMul": ("FLOAT", "FLOAT", "FLOAT"), "MatMulInteger": ("UINT8", "INT8", "INT32")}[kind]
    left, right, out = (getattr(TensorProto, name) for name in types)
    generator = np.random.default_rng(0)
    of_type = {TensorProto.FLOAT: np.float32, TensorProto.UINT8: np.uint8, TensorProto.INT8: np.int8}
    values = generator.integers(0, 100, (SIDE, SIDE)).astype(of_type[right])
    graph = helper.make_graph(
        [helper.make_node(kind, ["a", "b"], ["c"])],
        "roofline",
        [helper.make_tensor_value_info("a", left, [SIDE, SIDE])],
        [helper.make_tensor_value_info("c", out, [SIDE, SIDE])],
        [numpy_helper.from_array(values, "b")],
    )
    with tempfile.TemporaryDirectory() as work:
        path = Path(work) / "matrices.onnx"
        onnx.save(
            helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION), str(path)
        )
        session = open_session(path)
    given = {"a": generator.integers(0, 100, (SIDE, SIDE)).astype(of_type[left])}
    session.run(None, given)
    best = float("inf")
    for _ in range(PRODUCTS):
        start = time.perf_counter()
        session.run(None, given)
        best = min(best, time.perf_counter() - start)
    return SIDE**3 / best


def main() -> None:
    """Measures and writes the table."""
    backbone = find("efficientnet-lite0")
    weights = at_hand(backbone)
    assert weights is not None and backbone.gmacs is not None
    fp32 = finish(frozen_body(backbone, weights))
    paths = sorted((DATA / "image-classification" / "ants-bees" / "train").rglob("*.jpg"))[:CALIBRATION_IMAGES]
    images = np.stack([backbone.preprocessing.apply(load_image(path)) for path in paths])
    body = pretrained(backbone, weights)
    last = pretrained(backbone, weights).to(memory_format=torch.channels_last)

    def eager(batch: np.ndarray) -> object:
        with torch.inference_mode():
            return body.network(body.pixels(torch.from_numpy(batch)).contiguous())

    def channels_last(batch: np.ndarray) -> object:
        with torch.inference_mode():
            return last(torch.from_numpy(batch))

    usual = backbone.pictures.at_once  # as the program does
    rates: dict[tuple[str, int], tuple[float, float]] = {}
    with tempfile.TemporaryDirectory() as work:
        small = Path(work) / "int8.onnx"
        quantise(fp32, small, images)
        ways: list[tuple[str, Callable[[np.ndarray], object], str, tuple[int, ...]]] = [
            ("torch eager", eager, "MatMul", (usual,)),
            ("torch channels_last", channels_last, "MatMul", (usual,)),
            ("ONNX Runtime fp32", onnx_runner(fp32).run, "MatMul", BATCHES),
            ("ONNX Runtime int8", onnx_runner(small).run, "MatMulInteger", BATCHES),
        ]
        for name, forward, product, batches in ways:
            for (
                batch
            ) in batches:  # the roofline is measured beside each, since a computer is not equally fast all the time
                rates[name, batch] = (rate(forward, images, batch), matrix_rate(product))
    base = rates["torch channels_last", usual][0]
    rows = [
        {
            "what": name,
            "images at a time": batch,
            "images/s": f"{value:.0f}",
            "× channels_last": f"{value / base:.1f}",
            "GMAC/s": f"{value * backbone.gmacs:.0f}",
            "roofline, GMAC/s": f"{top / 1e9:.0f}",
            "share of it": f"{value * backbone.gmacs * 1e9 / top:.0%}",
        }
        for (name, batch), (value, top) in rates.items()
    ]
    notes = (
        f"EfficientNet-Lite0 ({backbone.gmacs} GMACs), 224 px, decoding not included; the program takes {usual} images at a time. The "
        f"roofline is a matrix product of {SIDE} × {SIDE} in ONNX Runtime, of fp32 or of int8. Aims: fp32 2 ×, int8 3.5 × channels_last."
    )
    write("extraction", "The frozen network", rows, notes=notes, repeats=REPEATS)


if __name__ == "__main__":
    main()
