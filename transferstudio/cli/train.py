"""The command train: data or a project in, a trained run out, and its export where one is wanted."""

from __future__ import annotations

import shlex
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from transferstudio.cli.console import plain, stopping
from transferstudio.cli.data_commands import import_sources, project_for
from transferstudio.cli.export_commands import export_to_folder, refuse_export, scores, show_scores, unless_written
from transferstudio.cli.options import Json, Quiet, refuse
from transferstudio.cli.output import Output
from transferstudio.cli.settings import check_settings, plan_settings
from transferstudio.cli.torchrun import distributed, torchrun
from transferstudio.errors import DataError, StudioError
from transferstudio.i18n import verbatim

if TYPE_CHECKING:
    from transferstudio.operations.training import RunResult
    from transferstudio.training.plan import Method, TrainingPlan

# Everything else is imported inside the functions, so that --help answers at once.


def _networks(incomplete: str) -> list[str]:
    """What a shell can complete."""
    from transferstudio.backbones.catalogue import catalogue

    return [name for name in catalogue() if name.startswith(incomplete)]


def _methods(incomplete: str) -> list[str]:
    """What a shell can complete."""
    from transferstudio.training.plan import Method

    return [method.called for method in Method if method.called.startswith(incomplete)]


Target = Annotated[
    Path,
    typer.Argument(
        help="A project folder, or data: a folder with one subfolder per class, a zip archive, a table of texts (CSV, Excel, JSON lines). If the data have changed since the last run, the project is updated."
    ),
]
ProjectToMake = Annotated[
    Path | None,
    typer.Option(
        help="The project folder if TARGET is data. Default: in the current folder, the existing project of this data or a new one."
    ),
]
Backbone = Annotated[
    str | None,
    typer.Option(
        help="A name listed by `models`, or a folder with a checkpoint. Default: the bundled network.",
        autocompletion=_networks,
    ),
]
MethodName = Annotated[
    str | None,
    typer.Option(
        help="auto, quick, contrastive, balanced, lora, full or scratch. Default: auto, which decides by the data.",
        autocompletion=_methods,
    ),
]
Within = Annotated[
    float | None,
    typer.Option(
        min=0.01,
        help="Classes: the time limit in minutes for fine-tuning, where the method is chosen automatically. Default: 20.",
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        help="The random seed; the same seed reproduces the same result on a CPU. Default: 0.", show_default=False
    ),
]
Device = Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu. Default: auto.", show_default=False)]
Epochs = Annotated[int | None, typer.Option(min=1, help="The maximum number of epochs; not for quick.")]
Int8 = Annotated[bool, typer.Option("--int8", help="Train the head on the int8 network, which is faster.")]
Practice = Annotated[
    bool | None,
    typer.Option(help="Questions: self-supervised warm-up on gaps in the passages. Default: if few are answered."),
]
Resume = Annotated[bool, typer.Option("--resume", help="Resume the run that was stopped with Ctrl-C or killed last.")]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        help="The label field, if there are several. Repeat the option to train several fields together on one network."
    ),
]
Settings = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="NAME=VALUE",
        help="A field of the plan without an option of its own, such as learning_rate=1e-4; a wrong name lists those that the method uses.",
    ),
]
Export = Annotated[
    Path | None,
    typer.Option(
        help="Export the result to this new folder; inside an existing folder, a subfolder named after project and run is created."
    ),
]
CompareScratch = Annotated[
    bool,
    typer.Option(
        "--compare-scratch", help="Then train the same network from scratch too, and say what transfer learning gained."
    ),
]
Processes = Annotated[
    int, typer.Option(min=1, help="The number of processes on this computer that share the work (torchrun).")
]
Nodes = Annotated[
    str | None, typer.Option(help="COUNT@HOST:PORT: show the command to start on each of COUNT computers.")
]


@dataclass(frozen=True)
class _Wanted:
    """What a person wants of the plan; None where the program chooses."""

    backbone: str | None
    method: Method | None
    within: float | None
    epochs: int | None
    practice: bool | None
    fields: list[str] | None
    settings: list[str] | None
    int8: bool | None
    seed: int | None
    device: str | None

    def options(self) -> dict[str, Any]:
        """By the names that they have on the command line."""
        called = {"fields": "--field", "settings": "--set"}
        return {called.get(name, f"--{name}"): value for name, value in vars(self).items()}


def train(
    target: Target,
    project: ProjectToMake = None,
    backbone: Backbone = None,
    method: MethodName = None,
    within: Within = None,
    seed: Seed = None,
    device: Device = None,
    epochs: Epochs = None,
    int8: Int8 = False,
    practice: Practice = None,
    go_on: Resume = False,
    field: Fields = None,
    settings: Settings = None,
    export: Export = None,
    compare_scratch: CompareScratch = False,
    processes: Processes = 1,
    nodes: Nodes = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Train a network. One command does it all: train PHOTOS --export out/"""
    from transferstudio.training import parallel

    refuse(
        {} if processes == 1 and not nodes else {"--within": within},
        "Times are only known for one process on one computer",
    )
    output = Output(as_json, quiet)
    if (processes > 1 or nodes) and parallel.alone():
        sys.exit(torchrun(processes, nodes, output))
    output = replace(output, shows_work=parallel.rank() == 0)
    wanted = _Wanted(backbone, _method(method), within, epochs, practice, field, settings, int8 or None, seed, device)
    _check_choices(wanted.method, device or "auto", settings or ())
    refuse(wanted.options() if go_on else {}, "--resume uses the settings of the interrupted run")
    from_scratch = wanted.method is not None and wanted.method.called == "scratch"
    refuse({"--compare-scratch": (compare_scratch and from_scratch) or None}, "This run is from scratch itself")
    is_project = _is_project(target, project)
    if export is not None and not go_on:
        refuse_export(export)  # now, and not after the training

    def folder() -> Path:
        return target if is_project else project or project_for(target, output)

    came: dict[str, Any] = {}

    def prepare(opened: Any) -> None:
        if not is_project:
            came["sources"] = import_sources(opened, [target], output, copy=True)

    with unless_written(export, output) as written, distributed(folder, prepare) as opened, stopping() as stop:
        result = _trained(opened, None if go_on else wanted, output, stop)
        parallel.part()
        if parallel.rank() > 0:
            return
        show_scores(result.report, output)
        more: dict[str, Any] = {}
        if export is not None and not stop.is_set():
            more["export"] = export_to_folder(opened, result.run_id, export, output, written)
        if compare_scratch and not stop.is_set():
            more |= _compared_with_scratch(opened, result.run_id, output, stop)
        output.result({"project": str(opened.folder), **came, **scores(result.report), **more})


def _trained(opened: Any, wanted: _Wanted | None, output: Output, stop: threading.Event) -> RunResult:
    """The result of a run as it is wanted; None: of the one that was stopped last. Says how to go on with it where Ctrl-C has stopped it."""
    from transferstudio.operations.auto_method import run_decided
    from transferstudio.operations.training import resume
    from transferstudio.training import parallel
    from transferstudio.training.resumable_run import resumable

    before = {run.id for run in opened.runs.list()}
    try:
        if wanted is None or (parallel.restarted() and opened.runs.interrupted()):
            result: RunResult = output.follow(resume(opened, _interrupted_run(opened), stop=stop, keep=True))
        else:
            plan, free = _plan(opened, wanted), wanted.backbone is None
            result = output.follow(run_decided(opened, plan, any_backbone=free, stop=stop, keep=True))
    finally:
        left = resumable(opened.runs.list()) if stop.is_set() and parallel.rank() == 0 else []
        if left and (wanted is None or left[0].id not in before):  # it may not have begun
            line = shlex.join(["transferstudio", "train", str(opened.folder), "--resume"])
            output.note(f"To resume run {left[0].id}: {line}", "warning")
    return result


def _compared_with_scratch(opened: Any, run_id: int, output: Output, stop: threading.Event) -> dict[str, Any]:
    """What transfer learning gained, as plain values; nothing where Ctrl-C ended it."""
    from transferstudio.operations.transfer_gain import compare_with_scratch

    try:
        found = output.follow(compare_with_scratch(opened, run_id, stop=stop))
    except StudioError:
        if stop.is_set():
            return {}
        raise
    output.say(plain(str(found.sentence)))
    return {"transfer_gain": found.as_json()}


def _is_project(target: Path, project: Path | None) -> bool:
    """Whether a project is to be trained, and not data that one is made of.

    Raises:
        DataError: it is not there.
        StudioError: it is a project, and ``project`` names one to be made.
    """
    from transferstudio.project.project import DATABASE

    if (target / DATABASE).is_file():
        refuse({"--project": project}, "The target is already a project")
        return True
    if not target.exists():
        raise DataError(
            verbatim("This file or folder does not exist"), where=target, advice=verbatim("Check the name.")
        )
    return False


def _plan(opened: Any, wanted: _Wanted) -> TrainingPlan:
    """The plan for what is wanted; what nobody named is left to the program."""
    from transferstudio.tasks import find_task
    from transferstudio.training.plan import PAIR_EPOCHS, Method, Precision, TrainingPlan

    task, fields = find_task(opened.task), wanted.fields or []
    plan = TrainingPlan(
        backbone=wanted.backbone or task.info.default_backbone,
        method=wanted.method or Method.AUTO,
        epochs=wanted.epochs or task.info.default_epochs,
        pair_epochs=wanted.epochs or PAIR_EPOCHS,
        seed=wanted.seed or 0,
        field=fields[0] if fields else None,
        together=tuple(fields[1:]),
        device=wanted.device or "auto",
        practice=wanted.practice,
        precision=Precision.INT8 if wanted.int8 else Precision.FP32,
    )
    if wanted.within is not None:
        plan = replace(plan, within=wanted.within)
    known = task.settled(plan)
    refuse(
        {} if known.method == Method.AUTO else {"--within": wanted.within},
        "A method is chosen automatically only for one class per sample, if none is specified",
    )
    _refuse_unused(task, wanted, known.method)
    return replace(plan, **plan_settings(wanted.settings or (), task, known))


def _refuse_unused(task: Any, wanted: _Wanted, method: Method) -> None:
    """StudioError where an option was given that is of no use to the task, or to the method."""
    from transferstudio.training.plan import Method

    options = wanted.options()
    if method != Method.AUTO and method not in task.info.methods:
        known = ", ".join(one.called for one in task.info.methods)
        raise StudioError(
            verbatim(f"{task.info.units.capitalize()} do not support the method “{method.called}”"),
            advice=verbatim(f"Choose {known}."),
        )
    head = method == Method.HEAD
    rules = (
        ("--epochs", task.info.has_label_fields and head, "A new head alone is trained without epochs"),
        (
            "--int8",
            not (task.info.has_label_fields and head),
            "Only a new classifier head can be trained on the int8 network",
        ),
        ("--field", not task.info.has_label_fields, "Only classes have label fields"),
        ("--practice", not task.info.practises, "The self-supervised warm-up is only for questions"),
        ("--practice", options["--practice"] is True and head, "A new head alone has no self-supervised warm-up"),
    )
    for name, unused, why in rules:
        refuse({name: options[name]} if unused else {}, why)


def _method(name: str | None) -> Method | None:
    """The method of a name, as the window calls it or as projects keep it; StudioError where there is none of that name."""
    from transferstudio.training.plan import Method

    try:
        return None if name is None else Method(name)
    except ValueError:
        known = ", ".join(method.called for method in Method)
        raise StudioError(
            verbatim(f"There is no method “{name}”"), advice=verbatim(f"Choose one of {known}.")
        ) from None


def _check_choices(method: Method | None, device: str, settings: Sequence[str]) -> None:
    """Refuses a device or a hyperparameter that there is not, before anything is imported or computed."""
    from transferstudio.training.plan import ANYWHERE

    check_settings(settings, method)
    if device not in ANYWHERE:
        from transferstudio.training.device import choose  # here, because torch is heavy

        choose(device)


def _interrupted_run(project: Any) -> int:
    """The run that was stopped or killed last, by its id; StudioError where there is none."""
    from transferstudio.training.resumable_run import resumable

    left = resumable(project.runs.list())
    if not left:
        raise StudioError(
            verbatim("This project has no interrupted run"), advice=verbatim("Start a new run without --resume.")
        )
    run: int = left[0].id
    return run
