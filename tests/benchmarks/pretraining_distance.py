"""How far real sets are from what the embedded networks were pre-trained on, and what changes do to photographs.

python -m tests.benchmarks.pretraining_distance
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from tests.benchmarks.few_labels import folder_of
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.insight.pretraining_distance import pretraining_distance

IMAGES = setting(64, 24)
NETWORKS = setting(("efficientnet-lite0", "efficientnet-lite1", "efficientnet-lite2"), ("efficientnet-lite0",))
SETS: dict[str, Callable[[Path], Path]] = {
    "ants-bees (photographs)": lambda work: folder_of("ants-bees", work),
    "raccoons (photographs)": lambda _: DATA / "object-detection" / "raccoons",
    "flowers (photographs, small and blurred)": lambda work: folder_of("flowers", work),
    "hand-signs (photographs, one background)": lambda work: folder_of("hand-signs", work),
    "magnetic tiles (grey)": lambda _: DATA / "anomaly" / "magnetic-tiles",
    "blood-cells (microscope)": lambda _: DATA / "object-detection" / "blood-cells",
    "digits (8 x 8 pixels)": lambda work: folder_of("digits", work),
}
CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "ants-bees, blurred (1 % of the width)": lambda one: one.filter(ImageFilter.GaussianBlur(one.width / 100)),
    "ants-bees, in grey": lambda one: one.convert("L").convert("RGB"),
    "ants-bees, edges alone": lambda one: one.convert("L").filter(ImageFilter.FIND_EDGES).convert("RGB"),
}


def images_in(folder: Path) -> list[Path]:
    """Some images below a folder, drawn with a fixed seed."""
    every = sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    return [every[index] for index in np.random.default_rng(0).permutation(len(every))[:IMAGES]]


def measured(name: str, backbone: str, images: list[Path]) -> dict[str, Any]:
    """The distance of a set."""
    found = find(backbone)
    weights = finish(obtain(found))
    reader = found.reader(weights.path.parent)
    batches = (np.stack([reader.read(one)]) for one in images)
    value = pretraining_distance(pretrained(found, weights), batches)
    assert value is not None
    return {
        "set": name,
        "network": found.title,
        "shift": f"{value.value:.2f}",
        "interval": f"{value.low:.2f}–{value.high:.2f}",
        "half the images": f"{_of_half(found, weights, images):.2f}",
        "said": "alike" if value.near else "very different" if value.far else "somewhat different",
    }


def _of_half(found: Any, weights: Any, images: list[Path]) -> float:
    reader = found.reader(weights.path.parent)
    half = images[: max(20, len(images) // 2)]
    value = pretraining_distance(pretrained(found, weights), (np.stack([reader.read(one)]) for one in half))
    assert value is not None
    return value.value


def main() -> None:
    """Measures and writes the table."""
    table = []
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for backbone in NETWORKS:
            for name, where in SETS.items():
                if where(work).is_dir():
                    images = images_in(where(work))
                    if len(images) >= 20:
                        table.append(measured(name, backbone, images))
        for number, (name, change) in enumerate(CHANGES.items()):
            changed = []
            for path in images_in(folder_of("ants-bees", work)):
                changed.append(work / f"{number} {path.name}.png")
                change(Image.open(path).convert("RGB")).save(changed[-1])
            table.append(measured(name, NETWORKS[0], changed))
    notes = (
        "Root mean square shift of the channel means at the inputs of all batch normalisation layers, in standard deviations of the pre-training "
        f"images (ImageNet), which those layers keep; {IMAGES} images of each set, 90 % interval by bootstrap. Below 0.3 the program calls images "
        "alike, from 0.5 on very different. The same number from half the images shows that it does not depend on how many there are."
    )
    write("pretraining_distance", "Distance from the pre-training images", table, notes=notes)


if __name__ == "__main__":
    main()
