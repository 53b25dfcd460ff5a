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
from typing import Any

import numpy as np
import onnx

from transferstudio.backbones.catalogue import TOKENIZER
from transferstudio.backbones.onnx_body import convert, frozen_body
from transferstudio.backbones.reading import Source
from transferstudio.backbones.weights import obtain
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Note, Work
from transferstudio.export.graph import assemble
from transferstudio.export.int8 import int8_twin
from transferstudio.export.model_card import model_card
from transferstudio.export.parity import Parity, compare
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.runtime import open_model, predict, predict_text
from transferstudio.tasks import Labelled, find_task
from transferstudio.training.trained import Trained, load_trained

LATENCY_SAMPLES = 20
MODEL, MODEL_INT8 = "model.onnx", "model-int8.onnx"
MOST_LOST = 0.5  # points of accuracy


@dataclass(frozen=True)
class ModelFile:
    """One exported file: its proof, its size, and the median seconds for one sample on this computer."""

    name: str
    parity: Parity
    bytes: int
    latency: float
    tested: bool
    """Whether the samples of the proof are a test split; else the network learnt from them, and how many are right tells nothing."""

    @property
    def accuracy(self) -> float | None:
        """Its accuracy on the test split (0–1), where there is one."""
        return self.parity.right / self.parity.samples if self.tested else None

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            **self.parity.as_json(),
            "bytes": self.bytes,
            "seconds_a_sample": self.latency,
            "accuracy": self.accuracy,
        }


@dataclass(frozen=True)
class Bundle:
    """An exported folder with its model.onnx, and model-int8.onnx where it was asked for."""

    folder: Path
    model: ModelFile
    int8: ModelFile | None = None


def export_run(
    project: Project, run: Run, out: Path, *, int8: bool = False, stop: threading.Event | None = None
) -> Work[Bundle]:
    """Exports the network of a run to the folder ``out``; nothing appears there unless the proof succeeds.

    ``int8`` writes ``model-int8.onnx`` beside ``model.onnx``, and measures both.

    Raises:
        ExportError: ``out`` is occupied, the network cannot be converted, or the file answers differently.
        TrainingError: the run's files are damaged.
    """
    if out.exists() and any(out.iterdir()) and not (out / MODEL).is_file():
        raise ExportError("This folder holds other things", where=out, advice="Choose a new or empty folder.")
    trained = load_trained(run)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as beside:
        folder = Path(beside)
        tested = _proof_samples(find_task(project.task).labelled(project, trained.plan.field), trained)
        body = yield from _body(trained, folder, stop)
        model = yield from _proven(trained, body, folder / MODEL, tested, stop)
        small = None
        if int8 and trained.int8_body is None:
            twin = yield from int8_twin(project, trained, body, folder / "body-int8.onnx", stop=stop)
            small = yield from _proven(twin, twin.int8_body or body, folder / MODEL_INT8, tested, stop)
            yield _compared(model, small)
        for file in folder.glob("body*.onnx"):
            file.unlink()
        _write_rest(folder, trained, model, small)
        _hand_over(folder, out)
    yield Note(f"Exported to {out}: {model.parity}")
    return Bundle(out, model, small)


def _proven(
    trained: Trained, body: Path, path: Path, tested: Labelled, stop: threading.Event | None
) -> Work[ModelFile]:
    """Writes a model file and proves that it answers as the trained network."""
    meter = Meter("assemble")
    yield meter.started()
    onnx.save(assemble(trained, body), str(path))
    if trained.backbone.is_text:
        shutil.copyfile(trained.folder / TOKENIZER, path.parent / TOKENIZER)
    yield meter.finished()
    parity = yield from compare(trained, path, tested, stop=stop)
    if not parity.passed:
        raise ExportError(
            f"The exported file answers differently from the trained network: {parity}, "
            f"{parity.clear_changes} of them with a clear margin",
            advice="Nothing was written. Please report this with the backbone's name.",
        )
    return ModelFile(
        path.name,
        parity,
        path.stat().st_size,
        measure_latency(path, tested.sources),
        trained.report["how"] == "test split",
    )


def _compared(model: ModelFile, small: ModelFile) -> Note:
    """What int8 costs and brings on this computer; it is only recommended where it costs nothing."""
    lost = 100 * (model.parity.right - small.parity.right) / model.parity.samples
    figures = (
        f"int8: {small.bytes / 1e6:.1f} MB in place of {model.bytes / 1e6:.1f}, {small.latency * 1000:.1f} ms in place of "
        f"{model.latency * 1000:.1f}, {lost:.1f} points of accuracy lost"
    )
    if lost > MOST_LOST or small.latency > model.latency:
        return Note(f"{figures}. model.onnx (fp32) is the better one here.", "warning")
    return Note(f"{figures}. It is the better one here.")


def _hand_over(folder: Path, out: Path) -> None:
    """Moves the files to where the person wants them; the model last, since it completes the bundle."""
    out.mkdir(parents=True, exist_ok=True)
    for file in sorted(folder.iterdir(), key=lambda file: file.name == MODEL):
        file.replace(out / file.name)


def _body(trained: Trained, folder: Path, stop: threading.Event | None) -> Work[Path]:
    if trained.int8_body is not None:
        return trained.int8_body
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


def measure_latency(model: Path, sources: list[Source]) -> float:
    """Seconds for one answer, decoding included: the median over some samples, after one to warm up."""
    predictor = open_model(model)
    seconds = []
    for source in [sources[0], *sources[:LATENCY_SAMPLES]]:
        start = time.perf_counter()
        predictor.predict(source)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds[1:])


def _write_rest(folder: Path, trained: Trained, model: ModelFile, small: ModelFile | None) -> None:
    (folder / "labels.json").write_text(json.dumps(trained.classes, ensure_ascii=False, indent=2), "utf-8")
    (folder / "MODEL_CARD.md").write_text(model_card(trained, model.parity, model.latency), "utf-8")
    measured = {file.name: file.as_json() for file in (model, small) if file is not None}
    (folder / "parity.json").write_text(json.dumps(measured, indent=2), "utf-8")
    script = predict_text if trained.backbone.is_text else predict
    shutil.copyfile(str(script.__file__), folder / "predict.py")
