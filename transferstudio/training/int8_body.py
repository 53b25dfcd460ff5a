"""The int8 body of a project: calibrated once on images that teach, and kept with the features that it gives."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from transferstudio.backbones.preprocessing import Preprocessing
from transferstudio.backbones.quantising import CALIBRATION_IMAGES, quantise
from transferstudio.backbones.weights import file_sha256
from transferstudio.errors import TrainingError
from transferstudio.events import Meter, Work
from transferstudio.project.files import write_text
from transferstudio.project.samples import Split
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.tasks import Labelled


def int8_body(folder: Path, key: str, fp32: Path, labelled: Labelled, preprocessing: Preprocessing) -> Work[Path]:
    """The int8 twin of a body, made where the project has none yet.

    It is calibrated on images whose split is undecided or training; :func:`teach_with_calibration` then sees to it that
    none of them is ever tested.

    Raises:
        TrainingError: none of the images can be read.
        ExportError: the network cannot be quantised.
    """
    path = folder / f"{key}.onnx"
    if not path.is_file():
        meter = Meter("quantise the network")
        yield meter.started()
        open_ = labelled.where(np.isin(labelled.splits, ("", Split.TRAIN)))
        chosen = open_.where(
            np.arange(len(open_)) < CALIBRATION_IMAGES
        )  # in the order of hashes, which is a random one
        quantise(fp32, path, prepared_pictures(chosen.paths, preprocessing))
        write_text(path.with_suffix(".json"), json.dumps(chosen.hashes))
        yield meter.finished(images=len(chosen))
    return path


def features_key(key: str, body: Path) -> str:
    """Names the features of this very int8 body: another calibration gives other features."""
    return f"{key}-{file_sha256(body)[:8]}"


def teach_with_calibration(body: Path, labelled: Labelled) -> np.ndarray:
    """The splits, with the images that calibrated a body among those that teach."""
    calibrated = set(json.loads(body.with_suffix(".json").read_text("utf-8")))
    splits = labelled.splits.astype("U10")
    splits[[place for place, digest in enumerate(labelled.hashes) if digest in calibrated]] = Split.TRAIN
    return splits


def prepared_pictures(paths: Sequence[Path], preprocessing: Preprocessing) -> Iterator[np.ndarray]:
    """Pictures as the body takes them, one at a time; those that cannot be read are left out.

    Raises:
        TrainingError: none of them can be read.
    """
    found = 0
    for path in paths:
        try:
            yield preprocessing.apply(load_image(path, at_least=preprocessing.shorter_side))
            found += 1
        except UnreadableImageError:
            continue  # it is listed with its reason when features are extracted
    if not found:
        raise TrainingError("None of the images can be read", advice="Import them again.")
