"""ultralytics' smallest model, from its YAML and without weights, on the blood cells of ``detection``, for a number of minutes.

    python3 -m venv peer && peer/bin/pip install ultralytics && peer/bin/pip install -e .     # an environment of its own: it is AGPL
    peer/bin/python -m tests.benchmarks.ultralytics_peer --minutes 9

Its own defaults, at the same longest side as ``detection``; the official training part teaches, validation chooses the epoch. What it finds
in the test part is scored as everything else is.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from tests.benchmarks.fcos_peer import CLASSES, listed
from tests.benchmarks.results_table import RESULTS, keep, kept
from transferstudio.tasks.object_detection.matching import Detections, Truth, mean_precision, pair

MODEL, SIDE = "yolo11n.yaml", 480


def write_yolo(folder: Path) -> Path:
    """The training and validation pictures in the folders that ultralytics reads; returns their data.yaml."""
    for split in ("train", "val"):
        pictures, labels = folder / "images" / split, folder / "labels" / split
        pictures.mkdir(parents=True)
        labels.mkdir(parents=True)
        for path, boxes, classes in listed(split):
            (pictures / path.name).symlink_to(path.resolve())
            with Image.open(path) as image:
                size = np.tile(image.size, 2)
            sides = np.hstack([(boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]]) / size
            lines = [f"{class_} " + " ".join(f"{side:.6f}" for side in box) for class_, box in zip(classes, sides, strict=True)]  # fmt: skip
            (labels / f"{path.stem}.txt").write_text("\n".join(lines))
    names = "\n".join(f"  {index}: {name}" for index, name in enumerate(CLASSES))
    data = folder / "data.yaml"
    data.write_text(f"path: {folder}\ntrain: images/train\nval: images/val\nnames:\n{names}\n")
    return data


def main() -> None:
    """Trains for the minutes that were asked for, and adds what came out to ``results/ultralytics_peer.json``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=9)
    minutes = parser.parse_args().minutes
    with tempfile.TemporaryDirectory() as work:
        os.environ["YOLO_CONFIG_DIR"] = work
        import ultralytics  # here: it reads its settings when it loads, and is not in this program's environment

        model = ultralytics.YOLO(MODEL)
        start = time.perf_counter()
        model.train(
            data=str(write_yolo(Path(work) / "data")), imgsz=SIDE, time=minutes / 60, seed=0, device="cpu", plots=False, project=work, verbose=False,
        )  # fmt: skip
        spent = time.perf_counter() - start
        whole, half = scored(ultralytics.YOLO(str(model.trainer.best)))
        epochs = int(model.trainer.epoch) + 1
    path = RESULTS / "ultralytics_peer.json"
    rows = kept(path)
    rows.append({"model": MODEL, "version": ultralytics.__version__, "minutes": spent / 60, "epochs": epochs, "map50": half, "map": whole})  # fmt: skip
    keep(path, rows)


def scored(model: object) -> tuple[float, float]:
    """mAP 50–95 and mAP50 on the official test list."""
    truths, seen = [], []
    for path, boxes, classes in listed("test"):
        (found,) = model.predict(str(path), imgsz=SIDE, conf=0.02, verbose=False)  # type: ignore[attr-defined]
        truths.append(Truth(boxes, classes, np.zeros(len(classes), dtype=bool)))
        output = found.boxes.cpu().numpy()
        seen.append(Detections(output.xyxy, output.conf, output.cls.astype(int)))
    return mean_precision(pair(truths, seen, len(CLASSES)))


if __name__ == "__main__":
    main()
