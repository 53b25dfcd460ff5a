"""A small job of each task, from a sample to an answer of the exported file: shows whether this installation works."""

from __future__ import annotations

import tempfile
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from transferstudio.cli.console import out, plain
from transferstudio.cli.output import Output
from transferstudio.events import finish
from transferstudio.formats.model_inputs import ModelInput
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import ask_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.sample_data.sets import SAMPLES, import_sample
from transferstudio.tasks import find_task
from transferstudio.training.plan import Method, TrainingPlan


@dataclass(frozen=True)
class SelfTest:
    """What is tried: a sample by its name, how the network is adapted, and what the exported file is asked."""

    sample: str
    method: Method
    least: float
    """The score (0–1) below which something is wrong with the installation."""
    words: tuple[str, ...] = ()
    """The texts that it is asked about; none: the first picture of the sample."""
    epochs: int = 1
    """Of the methods that tune: enough to see that they learn."""


def run_selftest(output: Output) -> bool:
    """Runs all jobs, shows a table, and says whether all of them went well; a job that fails shows its traceback."""
    table = Table("sample", "method", "score", "prediction", "seconds", title="Self-test")
    good = True
    with tempfile.TemporaryDirectory(prefix="transferstudio-selftest-", ignore_cleanup_errors=True) as work:
        for job in JOBS:
            start = time.perf_counter()
            try:
                value, score, answer = _do(job, Path(work) / f"{job.sample} {job.method}", output)
                if value < job.least:
                    good = False
                    output.say(f"{job.sample}: {score} is too low; at least {job.least:.0%} is expected")
                    score = f"[red]{score}[/]"
            except Exception:  # whatever fails here is what the test is there to show
                good = False
                score, answer = "", "[red]failed[/]"
                out.print(plain(traceback.format_exc()), soft_wrap=True)
            table.add_row(job.sample, job.method.called, score, answer, f"{time.perf_counter() - start:.1f}")
    out.print(table)
    out.print("Everything works." if good else "[red]Some tasks failed[/]; see the lines above for the reasons.")
    return good


def _do(job: SelfTest, folder: Path, output: Output) -> tuple[float, str, str]:
    """Score of one job (0–1), the same in words, and an answer."""
    output.note(f"{job.sample}, {job.method.called}")
    sample = next(sample for sample in SAMPLES if sample.name == job.sample)
    with Project.create(folder / "project.tsproj") as project:
        finish(import_sample(project, sample))
        task = find_task(project.task)
        plan = TrainingPlan(backbone=task.info.default_backbone, method=job.method, epochs=job.epochs, practice=False)
        result = output.follow(run(project, plan))
        bundle = output.follow(export_run(project, project.runs.get(result.run_id), folder / "out"))
        done = project.runs.get(result.run_id)
        value = done.score["value"] if done.score else 0.0
        return value, f"{done.metric} {value:.0%}", _answer(bundle.folder, job.words or [str(_first(project))])


def _answer(model: Path, words: Sequence[str]) -> str:
    """What an exported model says about a file or some texts."""
    asking = ask_exported(model)
    item = next(item for item in asking.items(words, bytes) if isinstance(item, ModelInput))
    return asking.reply("", item.source, item).words.strip()


def _first(project: Project) -> Path:
    path = next(project.samples.all()).path
    assert path is not None, "the sample has no file"
    return path


JOBS = (
    SelfTest("Handwritten digits", Method.HEAD, 0.9),
    SelfTest("Leaves", Method.LORA, 0.8),
    SelfTest("Messages", Method.HEAD, 0.7, ("Where is my parcel?",)),
    SelfTest("Ships", Method.FULL, 0.3, ("The Aurora was built in 1912.", "When was it built?"), epochs=3),
    SelfTest("Beach", Method.HEAD, 0.5),
)
