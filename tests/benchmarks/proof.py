"""Seconds of the proof of an export beside those of computing the features of the same samples, in one run.

    python -m tests.benchmarks.proof

Both begin with opening their ONNX file, and read every sample from its file. The first proof on a computer also compares the converted body
with torch, which has to be loaded; later ones compare with the features that are stored. Where the body was trained, the answers of its
evaluation are stored, and torch is asked about some samples each time.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.export.parity import Parity
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import Predictor, TextPredictor
from transferstudio.tasks.classification import export, known_answers
from transferstudio.tasks.classification.graph import assemble
from transferstudio.tasks.classification.labelled_samples import LabelledSamples, read_labelled_samples
from transferstudio.tasks.classification.parity import THREADS, compare
from transferstudio.tasks.classification.trained import LoadedClassifier, load_classifier
from transferstudio.training.extraction import ExtractionSamples, extract, onnx_runner
from transferstudio.training.plan import Method, TrainingPlan

IMAGES, TEXTS = "image-classification", "text-classification"
RUNS = setting(
    (
        (IMAGES, "flowers", TrainingPlan(backbone=DEFAULT)),
        (TEXTS, "sst2", TrainingPlan(backbone=DEFAULT_TEXT)),
        (IMAGES, "ants-bees", TrainingPlan(backbone=DEFAULT, method=Method.SCRATCH, epochs=1)),
    ),
    ((IMAGES, "ants-bees", TrainingPlan(backbone=DEFAULT)),),
)
REPEATS = setting(2, 1)
SAMPLES = 1000  # at most


def seconds(act: Callable[[], object]) -> float:
    """How long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def extraction(trained: LoadedClassifier, body: Path, samples: LabelledSamples) -> None:
    """Computes the features of all samples, as a project without any does."""
    items = ExtractionSamples(samples.hashes, samples.samples.name, samples.samples.sources)
    with tempfile.TemporaryDirectory() as work:
        finish(extract(Path(work) / "features", onnx_runner(body), trained.reader, items))


def proof(project: Project, trained: LoadedClassifier, file: Path, samples: LabelledSamples, *, first: bool) -> Parity:
    """As an export does it; ``first``: nothing was proven on this computer yet."""
    kind = TextPredictor if trained.backbone.is_text else Predictor
    known = known_answers.known_answers(project, trained, samples)
    if first and known is not None:
        known.there[: known_answers.ASKED] = False
    return finish(compare(trained, kind(file, threads=THREADS), samples, known=known))


def measured(project: Project, name: str) -> dict[str, object]:
    """The row of the newest run of a project."""
    trained = load_classifier(project.runs.latest(), project)
    every = read_labelled_samples(project, trained.plan.fields, known=trained.known)
    samples = export._proof_samples(every, trained)
    samples = samples.where(np.arange(len(samples)) < SAMPLES)
    weights = at_hand(trained.backbone)
    assert weights is not None
    with tempfile.TemporaryDirectory() as work:
        body = finish(export._body(trained, Path(work), None))
        frozen = finish(frozen_body(trained.backbone, weights))
        file = Path(work) / "model.onnx"
        onnx.save(assemble(trained, body), str(file))
        if trained.backbone.is_text:
            (Path(work) / "tokenizer.json").write_bytes((trained.folder / "tokenizer.json").read_bytes())
        taken: dict[str, list[float]] = {"extraction": [], "first": [], "later": []}
        known_answers.note_proven(trained, known_answers.ASKED)
        for _ in range(REPEATS):  # in turns, since a computer is not equally fast all the time
            taken["extraction"].append(seconds(lambda: extraction(trained, frozen, samples)))
            for way in ("first", "later"):
                start = time.perf_counter()
                found = proof(project, trained, file, samples, first=way == "first")
                taken[way].append(time.perf_counter() - start)
    assert found.passed, str(found)
    best = {way: min(values) for way, values in taken.items()}
    return {
        "set": name,
        "method": trained.report.method,
        "samples": f"{found.samples:,} {trained.report.units}",
        "features": f"{best['extraction']:.1f} s",
        "first proof": f"{best['first']:.1f} s ({best['first'] / best['extraction']:.2f} ×)",
        "later proofs": f"{best['later']:.1f} s ({best['later'] / best['extraction']:.2f} ×)",
        "largest difference": f"{found.largest_difference:.4f}",
        "aim": "≤ 1.2 ×",
    }


def main() -> None:
    """Measures and writes the table."""
    rows = []
    for kind, name, plan in RUNS:
        with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj", task=kind) as project:
            finish(import_dataset(project, DATA / kind / name))
            finish(run(project, plan))
            rows.append(measured(project, name))
            print(rows[-1], flush=True)
    notes = f"The fastest of {REPEATS}, in turns. Torch is loaded once in this process, so the first proof does not count that."
    write("proof", "The proof of an export", rows, notes=notes, repeats=REPEATS)


if __name__ == "__main__":
    main()
