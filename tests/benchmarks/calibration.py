"""What an int8 body may be calibrated on: a head on one calibrated on scikit-learn's photographs, and on one calibrated on the set.

python -m tests.benchmarks.calibration
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.calibration_pictures import CALIBRATION_IMAGES
from transferstudio.backbones.catalogue import Backbone, find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.quantising import int8_body, quantise
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.runtime import load_image
from transferstudio.training.extraction import onnx_runner
from transferstudio.training.linear_head import fit_head

SETS = setting(("ants-bees", "hand-signs", "flowers"), ("ants-bees",))
BACKBONES = setting(("efficientnet-lite0", "efficientnet-lite2"), ("efficientnet-lite0",))
IMAGES = 1000  # of a set, half of them to be scored on


def sample(name: str, backbone: Backbone) -> tuple[np.ndarray, np.ndarray]:
    """Prepared images and class numbers of a set, in a random order."""
    folder = DATA / "image-classification" / name
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    chosen = [files[index] for index in np.random.default_rng(0).permutation(len(files))[:IMAGES]]
    images = np.stack([backbone.preprocessing.apply(load_image(path)) for path in chosen])
    return images, np.unique([path.parent.name for path in chosen], return_inverse=True)[1]


def accuracy(body: Path, images: np.ndarray, targets: np.ndarray, batch: int) -> float:
    """Of a head learnt on the first half, on the second."""
    run = onnx_runner(body).run
    features = np.concatenate([run(images[start : start + batch]) for start in range(0, len(images), batch)])
    half = len(images) // 2
    fit = fit_head(features[:half], targets[:half], classes=int(targets.max()) + 1, groups=np.arange(half), seed=0)
    return float((fit.head.logits(features[half:]).argmax(axis=1) == targets[half:]).mean())


def main() -> None:
    """Measures and writes the table."""
    rows = []
    for title in BACKBONES:
        backbone = find(title)
        weights = at_hand(backbone)
        assert weights is not None
        fp32, shipped = finish(frozen_body(backbone, weights)), finish(int8_body(backbone, weights))
        for name in SETS:
            images, targets = sample(name, backbone)
            with tempfile.TemporaryDirectory() as work:
                own = Path(work) / "own.onnx"
                quantise(fp32, own, images[:CALIBRATION_IMAGES])
                bodies = {"fp32": fp32, "int8, two photographs": shipped, "int8, the set's own images": own}
                batch = backbone.preprocessing.at_once
                scores = {what: f"{accuracy(body, images, targets, batch):.1%}" for what, body in bodies.items()}
            rows.append({"network": title, "set": name, "scored": len(images) - len(images) // 2, **scores})
    notes = f"Accuracy of a head learnt on half of up to {IMAGES} images, scored on the other half."
    write("calibration", "What an int8 network is calibrated on", rows, notes=notes)


if __name__ == "__main__":
    main()
