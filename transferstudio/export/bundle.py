"""Writes the folder that a person leaves with: the model, its labels, its card, and a script that runs it."""

from __future__ import annotations

import json
import shutil
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx

from transferstudio.backbones.onnx_body import convert, frozen_body
from transferstudio.backbones.weights import obtain
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Note, Work
from transferstudio.export.graph import assemble
from transferstudio.export.model_card import model_card
from transferstudio.export.parity import Parity, compare
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.runtime import Predictor, predict
from transferstudio.tasks import Labelled, find_task
from transferstudio.training.trained import Trained, load_trained

LATENCY_IMAGES = 20


@dataclass(frozen=True)
class Bundle:
    """An exported folder: ``bytes`` of model.onnx, median ``latency`` in seconds for one image on this computer."""

    folder: Path
    parity: Parity
    bytes: int
    latency: float


def export_run(project: Project, run: Run, out: Path, *, stop: threading.Event | None = None) -> Work[Bundle]:
    """Exports the network of a run to the folder ``out``; nothing appears there unless the proof succeeds.

    Raises:
        ExportError: ``out`` is occupied, the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    if out.exists() and any(out.iterdir()) and not (out / "model.onnx").is_file():
        raise ExportError("This folder holds other things", where=out, advice="Choose a new or empty folder.")
    trained = load_trained(run)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as beside:
        folder = Path(beside)
        body = yield from _body(trained, folder, stop)
        meter = Meter("assemble")
        yield meter.started()
        onnx.save(assemble(trained, body), str(folder / "model.onnx"))
        (folder / "body.onnx").unlink(missing_ok=True)
        yield meter.finished()
        tested = _proof_samples(find_task(project.task).labelled(project, trained.plan.field), trained)
        parity = yield from compare(trained, folder / "model.onnx", tested.paths, stop=stop)
        if not parity.passed:
            raise ExportError(
                f"The exported file answers differently from the trained network: {parity}, "
                f"{parity.clear_changes} of them with a clear margin",
                advice="Nothing was written. Please report this with the backbone's name.",
            )
        latency = measure_latency(folder / "model.onnx", tested.paths)
        _write_rest(folder, trained, parity, latency)
        size = (folder / "model.onnx").stat().st_size
        out.mkdir(parents=True, exist_ok=True)
        for file in sorted(
            folder.iterdir(), key=lambda file: file.name == "model.onnx"
        ):  # the model last: it completes the bundle
            file.replace(out / file.name)
    yield Note(f"Exported to {out}: {parity}")
    return Bundle(out, parity, size, latency)


def _body(trained: Trained, folder: Path, stop: threading.Event | None) -> Work[Path]:
    if trained.body is None:
        weights = yield from obtain(trained.backbone, stop=stop)
        return (yield from frozen_body(trained.backbone, weights))
    from transferstudio.training.reference import trained_body  # here, because torch is heavy

    meter = Meter("convert the network")
    yield meter.started()
    convert(trained_body(trained), trained.backbone, folder / "body.onnx")
    yield meter.finished()
    return folder / "body.onnx"


def _proof_samples(labelled: Labelled, trained: Trained) -> Labelled:
    """The samples the report was scored on: the test split, or all where scores were cross-validated."""
    if trained.report["how"] == "test split":
        chosen = np.isin(labelled.hashes, list(trained.report["tested"]))
        if chosen.any():
            return labelled.where(chosen)
    return labelled


def measure_latency(model: Path, paths: list[Path]) -> float:
    """Seconds for one answer, decoding included: the median over some images, after one to warm up."""
    predictor = Predictor(model)
    seconds = []
    for path in [paths[0], *paths[:LATENCY_IMAGES]]:
        start = time.perf_counter()
        predictor.predict(path)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[1:])


def _write_rest(folder: Path, trained: Trained, parity: Parity, latency: float) -> None:
    (folder / "labels.json").write_text(json.dumps(trained.classes, ensure_ascii=False, indent=2), "utf-8")
    (folder / "MODEL_CARD.md").write_text(model_card(trained, parity, latency), "utf-8")
    (folder / "parity.json").write_text(json.dumps(parity.as_json(), indent=2), "utf-8")
    shutil.copyfile(predict.__file__, folder / "predict.py")
