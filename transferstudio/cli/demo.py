"""The main job, from pictures to a checked ONNX file, on handwritten digits that a package brings."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from rich.table import Table

from transferstudio.cli.console import out
from transferstudio.cli.output import Output
from transferstudio.i18n import duration
from transferstudio.operations.export import Bundle, export_run
from transferstudio.operations.training import RunResult, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import Predictor
from transferstudio.sample_data.sets import write_digits
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.report import scored_on_in_words


def run_demo(folder: Path | None, output: Output) -> Path:
    """Imports, trains, evaluates, exports and predicts; ends with a table of what was measured. Returns the work folder."""
    work = folder or Path(tempfile.mkdtemp(prefix="transferstudio-demo-"))
    seconds: dict[str, float] = {}

    def timed(stage: str, start: float) -> None:
        seconds[stage] = time.perf_counter() - start

    start = time.perf_counter()
    write_digits(work)
    output.note(f"Scans of handwritten digits written to {work / 'digits'}")
    timed("write the images", start)
    with Project.create(work / "digits.tsproj") as project:
        start = time.perf_counter()
        output.follow(import_dataset(project, work / "digits"))
        timed("import", start)
        start = time.perf_counter()
        result = output.follow(run(project, TrainingPlan()))
        timed("train and evaluate", start)
        start = time.perf_counter()
        bundle = output.follow(export_run(project, project.runs.get(result.run_id), work / "export"))
        timed("export and verify", start)
        start = time.perf_counter()
        predictor = Predictor(bundle.folder)
        pictures = [work / "digits" / str(digit) / f"{digit}-000.png" for digit in range(10)]
        answers = [predictor.predict(picture) for picture in pictures]
        timed("load and predict", start)
    for picture, answer in zip(pictures, answers, strict=True):
        out.print(f"  {picture.name}: predicted {answer.label}, {answer.probability:.1%}")
    out.print(_table(result, bundle, seconds, work))
    return work


def _table(result: RunResult, bundle: Bundle, seconds: dict[str, float], work: Path) -> Table:
    accuracy = result.report.score
    table = Table("what", "measured", title="The demo")
    table.add_row(
        "accuracy", f"{accuracy.value:.1%} (95 % confidence interval {accuracy.low:.1%} to {accuracy.high:.1%})"
    )
    table.add_row("measured on", f"{result.report.scored_samples} images, {scored_on_in_words(result.report.scoring)}")
    for stage, value in seconds.items():
        table.add_row(stage, duration(value))
    table.add_row("all stages", duration(sum(seconds.values())))
    table.add_row("verification of the export", str(bundle.model.parity))
    table.add_row("size of model.onnx", f"{bundle.model.bytes / 1e6:.1f} MB")
    table.add_row("latency per image", f"{bundle.model.latency * 1000:.1f} ms, including reading the file")
    for name in ("digits.tsproj", "export/model.onnx", "export/MODEL_CARD.md", "export/predict.py"):
        table.add_row("", str(work / name))
    return table
