"""How often new images or texts are found to differ from the training data: where they do, and where they do not (false alarms).

    python -m tests.benchmarks.drift

In each draw two thirds of a set are training data, and fifty of the others are new: as they are, of one class alone, or changed. Features are
those of the embedded networks; a difference is found where p ≤ 5 %.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

from tests.benchmarks.few_labels import folder_of
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import obtain
from transferstudio.events import finish
from transferstudio.insight.drift import MOST, SIGNIFICANT, two_sample_test
from transferstudio.insight.embeddings import TrainingFeatures
from transferstudio.runtime import load_image
from transferstudio.training.extraction import onnx_runner

SETS = setting(("ants-bees", "hand-signs", "flowers"), ("ants-bees",))
TEXTS = setting(("banking77",), ())
SAMPLES, NEW, DRAWS = setting(600, 80), setting(50, 20), setting(60, 2)
BATCH = 16


def _cropped(image: Image.Image) -> Image.Image:
    width, height = image.size
    return image.crop((width // 4, height // 4, width * 3 // 4, height * 3 // 4))


def _blurred(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(max(image.size) / 100))


def _darker(image: Image.Image) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(0.5)


def _as_it_is(image: Image.Image) -> Image.Image:
    return image


IMAGE_CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "as they are": _as_it_is,
    "blurred": _blurred,
    "half as bright": _darker,
    "cropped to the middle": _cropped,
}
TEXT_CHANGES: dict[str, Callable[[str], str]] = {
    "as they are": str,
    "in capitals": str.upper,
    "first half only": lambda text: text[: len(text) // 2],
}


def images(name: str, work: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Features, float32 (images, width), by what was changed, and the classes, int64 (images)."""
    backbone = find(DEFAULT)
    weights = finish(obtain(backbone))
    run = onnx_runner(finish(frozen_body(backbone, weights))).run
    pictures = backbone.pictures
    files = sorted(path for path in folder_of(name, work).rglob("*") if path.suffix.lower() in (".jpg", ".png"))
    files = [files[index] for index in np.random.default_rng(0).permutation(len(files))[:SAMPLES]]
    found: dict[str, list[np.ndarray]] = {change: [] for change in IMAGE_CHANGES}
    for start in range(0, len(files), BATCH):
        part = [load_image(file, at_least=pictures.shorter_side) for file in files[start : start + BATCH]]
        for change, make in IMAGE_CHANGES.items():
            found[change].append(run(np.stack([pictures.apply(make(image)) for image in part])))
    classes = np.unique([file.parent.name for file in files], return_inverse=True)[1]
    return {change: np.concatenate(parts).astype(np.float32) for change, parts in found.items()}, classes


def texts(name: str) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """As :func:`images`, of texts."""
    backbone = find(DEFAULT_TEXT)
    weights = finish(obtain(backbone))
    run = onnx_runner(finish(frozen_body(backbone, weights))).run
    reader = backbone.reader(weights.path.parent)
    with (DATA / "text-classification" / name / "train.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    chosen = [rows[index] for index in np.random.default_rng(0).permutation(len(rows))[:SAMPLES]]
    found = {}
    for change, make in TEXT_CHANGES.items():
        samples = [reader.read(make(row[0])) for row in chosen]
        parts = [run(reader.stack(samples[start : start + BATCH])) for start in range(0, len(samples), BATCH)]
        found[change] = np.concatenate(parts).astype(np.float32)
    return found, np.unique([row[1] for row in chosen], return_inverse=True)[1]


def share_found(known: np.ndarray, changed: np.ndarray, classes: np.ndarray, *, one_class: bool) -> float:
    """In how many of the draws a difference is found."""
    found = 0
    for seed in range(DRAWS):
        generator = np.random.default_rng(seed)
        order = generator.permutation(len(known))
        training, rest = order[: len(order) * 2 // 3], order[len(order) * 2 // 3 :]
        if one_class:
            largest = np.bincount(classes[rest]).argmax()
            rest = rest[classes[rest] == largest]
        new = changed[rest[:NEW]]
        before = TrainingFeatures(training, known[training], classes[training])
        alike = before.like(new, most=MOST, generator=generator)
        found += two_sample_test(before.features[alike], new, seed=seed) <= SIGNIFICANT
    return found / DRAWS


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in (*SETS, *TEXTS):
        with tempfile.TemporaryDirectory() as work:
            features, classes = texts(name) if name in TEXTS else images(name, Path(work))
        known = features["as they are"]
        row = {"set": name, "kept": f"{share_found(known, known, classes, one_class=False):.0%}"}
        if np.bincount(classes).max() >= len(classes) // 12:
            row["of one class"] = f"{share_found(known, known, classes, one_class=True):.0%}"
        shares = {change: share_found(known, changed, classes, one_class=False) for change, changed in features.items()}
        changes = [f"{change} {share:.0%}" for change, share in shares.items() if change != "as they are"]
        table.append({**row, "of one class": row.get("of one class", "–"), "changed": ", ".join(changes)})
    notes = f"{DRAWS} draws of {NEW} new samples. Aims: false alarms (“kept”) at most 5 %, changes found at least 80 % of the time."
    write("drift", "New samples that differ from the training data", table, notes=notes)


if __name__ == "__main__":
    main()
