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
import torch

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.calibration_pictures import CALIBRATION_IMAGES
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.quantising import quantise
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.runtime import load_image
from transferstudio.training.extraction import onnx_runner

SECONDS = setting(6.0, 0.01)
REPEATS = setting(3, 1)


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


def matrix_rate() -> float:
    """Multiply-adds a second of a large fp32 matrix product in torch: what this machine can do at best."""
    side = 2048
    left, right = torch.randn(side, side), torch.randn(side, side)
    left @ right
    start = time.perf_counter()
    for _ in range(5):
        left @ right
    return 5 * side**3 / (time.perf_counter() - start)


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

    batch = backbone.preprocessing.at_once  # as the program does
    top = matrix_rate()
    rates = {"torch eager": rate(eager, images, batch), "torch channels_last": rate(channels_last, images, batch)}
    rates["ONNX Runtime fp32"] = rate(onnx_runner(fp32).run, images, batch)
    with tempfile.TemporaryDirectory() as work:
        small = Path(work) / "int8.onnx"
        quantise(fp32, small, images)
        rates["ONNX Runtime int8"] = rate(onnx_runner(small).run, images, batch)
    base = rates["torch channels_last"]
    rows = [
        {
            "what": name,
            "images/s": f"{value:.0f}",
            "× channels_last": f"{value / base:.1f}",
            "share of the fp32 matrix rate": f"{value * backbone.gmacs * 1e9 / top:.0%}",
        }
        for name, value in rates.items()
    ]
    notes = (
        f"EfficientNet-Lite0 ({backbone.gmacs} GMACs), 224 px, {batch} images at a time, decoding not included. The machine's fp32 matrix "
        f"product reaches {top / 1e9:.0f} GMAC/s. Aims: fp32 2 ×, int8 3.5 × channels_last."
    )
    write("extraction", "The frozen network", rows, notes=notes, repeats=REPEATS)


if __name__ == "__main__":
    main()
