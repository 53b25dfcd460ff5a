"""The program without its window: the same projects, the same engine."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from transferstudio import __version__
from transferstudio.cli import console, model_commands
from transferstudio.cli.commands import (
    INTERRUPTED,
    USER_MISTAKE,
    as_told,
    bring_in,
    hand_out,
    interrupted_run,
    project_for,
    refuse_export,
    show_info,
    show_scores,
    write_data,
)
from transferstudio.cli.console import err, out, plain, stopping
from transferstudio.cli.model_commands import Json
from transferstudio.cli.torchrun import in_step, torchrun
from transferstudio.errors import DataError, StudioError, storage_errors

# Everything else is imported inside the commands, so that --help answers at once.

app = typer.Typer(
    help="Turn a few dozen of your own images or texts into a working model, on this computer, as one ONNX file.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(model_commands.app)  # without a name, so that they stand beside the others


def main() -> None:
    """The entry point; a user's mistake is one sentence and exit code 2, Ctrl-C is 130."""
    try:
        with storage_errors():
            app()
    except StudioError as error:
        if "--json" in sys.argv:
            sys.stdout.write(json.dumps({"event": "error", **error.as_json()}, ensure_ascii=False) + "\n")
        else:
            err.print(f"[red]Error:[/] {plain(str(error))}")
        sys.exit(USER_MISTAKE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _version(wanted: bool) -> None:
    if wanted:
        out.print(__version__)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command("open")
def open_(
    project: Annotated[
        Path | None,
        typer.Argument(help="The project folder, data to import, or a model.onnx to try; else the start page."),
    ] = None,
) -> None:
    """Open the window."""
    from transferstudio.app.main import run_window

    sys.exit(run_window(project))


@app.command()
def new(project: Annotated[Path, typer.Argument(help="The folder to make.")]) -> None:
    """Make an empty project."""
    from transferstudio.project import Project

    with Project.create(project) as made:
        out.print(f"Made {made.folder}")


@app.command("import")
def import_(
    project: Annotated[Path, typer.Argument(help="The project folder; made where there is none.")],
    sources: Annotated[list[Path], typer.Argument(help="Folders, zip archives, tables, images or texts.")],
    reference: Annotated[bool, typer.Option("--reference", help="Leave the files where they are.")] = False,
    about: Annotated[
        bool, typer.Option("--documents", help="The text files are documents to ask questions about.")
    ] = False,
    boxes: Annotated[bool, typer.Option("--boxes", help="The pictures are to have boxes drawn in them.")] = False,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format", help="Part of a format's name, such as coco or class folders; else the one that explains most."
        ),
    ] = None,
    image: Annotated[
        str | None, typer.Option("--image-column", help="Of a table: the column of the images, by name or number.")
    ] = None,
    text: Annotated[str | None, typer.Option("--text-column", help="The column of the texts.")] = None,
    label: Annotated[str | None, typer.Option("--label-column", help="The column of the labels.")] = None,
    split: Annotated[str | None, typer.Option("--split-column", help="The column of the splits.")] = None,
    passage: Annotated[
        str | None, typer.Option("--passage-column", help="Of a table of questions: the column of the passages.")
    ] = None,
    question: Annotated[str | None, typer.Option("--question-column", help="The column of the questions.")] = None,
    answer: Annotated[str | None, typer.Option("--answer-column", help="The column of the answers.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Of an Excel file: the sheet, by name.")] = None,
    encoding: Annotated[str | None, typer.Option(help="In which tables and texts are written, such as gbk.")] = None,
    delimiter: Annotated[
        str | None, typer.Option(help="Of a text table: the sign between its cells, such as ; or tab.")
    ] = None,
    field: Annotated[
        str | None,
        typer.Option(help="The label field that the labels are of; made where it is not there. Else the first."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Bring images, texts or questions into a project; says what the data were taken for and what is not used."""
    from transferstudio.formats import Choices
    from transferstudio.project import Project

    choices = Choices(
        format_,
        image,
        text,
        label,
        split,
        sheet,
        encoding,
        delimiter,
        passage=passage,
        question=question,
        answer=answer,
    )
    with Project.open_or_create(project) as opened:
        found = [as_told(source, choices, documents=about, boxes=boxes) for source in sources]
        bring_in(opened, found, copy=not reference, as_json=as_json, field=field)


@app.command()
def info(project: Annotated[Path, typer.Argument(help="The project folder.")], as_json: Json = False) -> None:
    """Show what a project holds: samples, labels, splits, and what was not imported."""
    from transferstudio.project import Project
    from transferstudio.project.info import info as facts

    with Project.open(project) as opened:
        found = facts(opened)
    if as_json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    else:
        show_info(found)


@app.command()
def train(
    target: Annotated[
        Path,
        typer.Argument(
            help="A project folder, or data: a folder of class folders, a zip, a table of texts (CSV, Excel, JSON lines). Given again, it is followed where it has changed."
        ),
    ],
    project: Annotated[
        Path | None,
        typer.Option(
            help="Where to keep the project when TARGET is data; else here, the one that has it already, or a new one."
        ),
    ] = None,
    backbone: Annotated[
        str | None,
        typer.Option(help="A name from `models`, or a folder with a checkpoint; else the one that is installed."),
    ] = None,
    method: Annotated[
        str | None,
        typer.Option(help="head, contrastive, last-blocks, lora, full or scratch; else what suits the task."),
    ] = None,
    within: Annotated[
        float | None, typer.Option(min=0, help="Texts: minutes that a method which is chosen for you may take.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="The same seed gives the same result on a CPU; else 0.", show_default=False)
    ] = None,
    device: Annotated[str | None, typer.Option(help="auto, cuda, mps or cpu; else auto.", show_default=False)] = None,
    epochs: Annotated[
        int | None, typer.Option(min=1, help="Most epochs of a method that has some: not of head and contrastive.")
    ] = None,
    int8: Annotated[bool, typer.Option("--int8", help="Learn the head on the int8 network: faster.")] = False,
    practice: Annotated[
        bool | None,
        typer.Option(help="Questions: learn on gaps in the passages first; else where few are answered."),
    ] = None,
    go_on: Annotated[bool, typer.Option("--resume", help="Resume the run that was interrupted last.")] = False,
    field: Annotated[
        list[str] | None,
        typer.Option(
            help="The label field, where there are several; more than once: they learn together, on one network."
        ),
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option(
            help="Export the result as this new folder; in a folder that is there it gets one of its own, named after project and run."
        ),
    ] = None,
    processes: Annotated[
        int, typer.Option(min=1, help="Share the work among so many processes of this computer (torchrun).")
    ] = 1,
    nodes: Annotated[
        str | None, typer.Option(help="COUNT@HOST:PORT: show the line to start on each of COUNT computers.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Train a network; one line does the whole job: train PHOTOS --export out/"""
    from transferstudio.operations.choice import said_beforehand, suited_method
    from transferstudio.operations.training import resume, run
    from transferstudio.project.project import DATABASE
    from transferstudio.tasks import find_task
    from transferstudio.training import parallel
    from transferstudio.training.plan import Method, Precision, TrainingPlan

    if (processes > 1 or nodes) and parallel.alone():
        sys.exit(torchrun(processes, nodes))
    _check_choices(method, device or "auto")
    given = {"--backbone": backbone, "--method": method, "--within": within, "--epochs": epochs, "--practice": practice, "--field": field, "--int8": int8 or None, "--seed": seed, "--device": device}  # fmt: skip
    _refuse(given if go_on else {}, "--resume keeps to the plan of the run that was interrupted")
    is_project = (target / DATABASE).is_file()
    _refuse({"--project": project} if is_project else {}, "What is to be trained is a project itself")
    if not is_project and not target.exists():
        raise DataError("This file or folder is not there", where=target, advice="Check the name.")
    if export is not None and not go_on:
        refuse_export(export)  # now, and not after the training
    folder = (lambda: target) if is_project else (lambda: project or project_for(target, as_json=as_json))
    with (
        in_step(
            folder, lambda opened: None if is_project else bring_in(opened, [target], copy=True, as_json=as_json)
        ) as opened,
        stopping() as stop,
    ):
        go_on = go_on or (parallel.restarted() and bool(opened.runs.interrupted()))
        follow = console.follow if parallel.rank() == 0 else console.silently
        task = find_task(opened.task)
        one_field = field is None or len(field) == 1
        undecided = method is None and not int8 and task.chooses_method and one_field
        _refuse({} if undecided else {"--within": within}, "A method is chosen only for texts, where none is given")
        _refuse_unused(task, method, given)
        plan = TrainingPlan(
            backbone=backbone or task.default_backbone,
            method=Method(method or task.default_method),
            epochs=epochs or task.default_epochs,
            seed=seed or 0,
            field=field[0] if field else None,
            together=tuple(field[1:]) if field else (),
            device=device or "auto",
            practice=practice,
            precision=Precision.INT8 if int8 else Precision.FP32,
        )
        if undecided and not go_on:
            seconds = None if within is None else 60 * within
            chosen = follow(suited_method(opened, plan, within=seconds, stop=stop), as_lines=as_json)
            plan = replace(plan, method=chosen)
        elif method is None and not go_on and parallel.alone():
            follow(said_beforehand(opened, plan, stop=stop), as_lines=as_json)
        work = resume(opened, interrupted_run(opened), stop=stop) if go_on else run(opened, plan, stop=stop)
        result = follow(work, as_lines=as_json)
        parallel.part()
        if parallel.rank() > 0:
            return
        show_scores(result.report, as_json=as_json)
        if export is not None and not stop.is_set():
            hand_out(opened, result.run_id, export, as_json=as_json)
        if stop.is_set():
            sys.exit(INTERRUPTED)


def _refuse_unused(task: Any, method: str | None, options: dict[str, Any]) -> None:
    """StudioError where an option was given that is of no use to the task, or to the method that was chosen for it."""
    from transferstudio.training.plan import Method

    if method is not None and method not in task.methods:
        known = ", ".join(task.methods)
        raise StudioError(f"{task.things.capitalize()} cannot be learnt with “{method}”", advice=f"Choose {known}.")
    no_choice = task.default_method == Method.HEAD and not task.chooses_method
    head = method == Method.HEAD or (method is None and (bool(options["--int8"]) or no_choice))
    rules = (
        ("--epochs", task.has_label_fields and head, "A new head alone is learnt without epochs"),
        ("--epochs", method == Method.CONTRASTIVE, "The number of epochs of “contrastive” is fixed"),
        ("--int8", not (task.has_label_fields and head), "Only a new head for classes is learnt on the int8 network"),
        ("--field", not task.has_label_fields, "Only classes have label fields"),
        ("--practice", not task.practises, "Only questions can be practised"),
        ("--practice", options["--practice"] is True and head, "A new head alone does not practise"),
    )
    for name, unused, why in rules:
        _refuse({name: options[name]} if unused else {}, why)


def _check_choices(method: str | None, device: str) -> None:
    """Refuses a method or a device that there is not, before anything is imported or computed."""
    from transferstudio.training.plan import ANYWHERE, Method

    if method is not None and method not in list(Method):
        raise StudioError(f"There is no method “{method}”", advice=f"Choose one of {', '.join(Method)}.")
    if device not in ANYWHERE:
        from transferstudio.training.device import choose  # here, because torch is heavy

        choose(device)


def _refuse(options: dict[str, Any], why: str) -> None:
    """StudioError where an option was given that would be of no use."""
    unused = [name for name, value in options.items() if value is not None]
    if unused:
        raise StudioError(why, advice=f"Leave out {' and '.join(unused)}.")


@app.command()
def evaluate(
    project: Annotated[Path, typer.Argument(help="The project folder.")],
    run: Annotated[int | None, typer.Option(help="The run; else the best one, of those that can be compared.")] = None,
    as_json: Json = False,
) -> None:
    """Show how good a run is, with intervals, and all runs beside it."""
    from transferstudio.project import Project
    from transferstudio.project.answering import answering_run
    from transferstudio.training.trained import load_report

    with Project.open(project) as opened:
        chosen = opened.runs.get(run) if run is not None else answering_run(opened)
        report = load_report(chosen)
        show_scores(report, as_json=as_json)
        if not as_json:
            for other in opened.runs.list():
                shown = f"{other.metric} {other.score['value']:.1%}" if other.score else other.error
                name = f"run {other.id}" if not other.by_program else "for suggestions"
                out.print(f"{name}: {other.plan['backbone']}, {other.plan['method']}, {other.state} {plain(shown)}")
            out.print(f"Report: {chosen.folder / 'report.html'}", soft_wrap=True)


@app.command()
def export(
    project: Annotated[Path, typer.Argument(help="The project folder.")],
    folder: Annotated[
        Path,
        typer.Argument(
            help="Where to write: a new folder becomes the export; in a folder that is there it gets one of its own, named after "
            "project and run. An older export of the same run is replaced whole, one of another run or project never: that is an error."
        ),
    ],
    run: Annotated[int | None, typer.Option(help="The run; else the best one, of those that can be compared.")] = None,
    int8: Annotated[bool, typer.Option("--int8", help="Write an int8 version as well, and compare the two.")] = False,
    one_file: Annotated[
        bool,
        typer.Option("--one-file", help="Texts: write model-text.onnx too, with the tokenizer inside."),
    ] = False,
    data: Annotated[
        str | None,
        typer.Option(
            help="Write the samples instead: folders or csv of images, csv of texts, squad of questions; coco, voc, yolo or csv of boxes."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Write model.onnx with all that belongs to it, proven to answer as the trained network."""
    from transferstudio.project import Project
    from transferstudio.project.answering import answering_run

    model = {"--run": run, "--int8": int8 or None, "--one-file": one_file or None, "--json": as_json or None}
    _refuse(model if data is not None else {}, "--data writes the samples and no model")
    with Project.open(project) as opened:
        if data is not None:
            write_data(opened, folder, data)
        else:
            chosen = run if run is not None else answering_run(opened).id
            texts = opened.task == "text-classification"
            _refuse(
                {} if texts else {"--one-file": one_file or None}, "Only a model of texts has a tokenizer to put inside"
            )
            small = opened.runs.get(chosen).plan.get("precision") == "int8"
            _refuse(
                {"--int8": int8 or None} if small else {},
                "This run learnt on the int8 network, so its model is int8 already",
            )
            hand_out(opened, chosen, folder, int8=int8, one_file=one_file, as_json=as_json)


@app.command()
def models(as_json: Json = False) -> None:
    """List the backbones: size, arithmetic, licence, and whether they are on this computer."""
    from rich.table import Table

    from transferstudio.backbones.catalogue import catalogue
    from transferstudio.backbones.weights import at_hand

    table = Table("name", "family", "parameters", "GMACs", "input", "licence", "weights")
    for backbone in catalogue().values():
        found = at_hand(backbone)
        where = found.source if found else "to download"
        if as_json:
            row: dict[str, Any] = {"name": backbone.name, "parameters": backbone.parameters, "gmacs": backbone.gmacs}
            out.print_json(json.dumps({**row, "licence": backbone.licence, "weights": where}), indent=None)
        table.add_row(
            backbone.name,
            backbone.family,
            f"{(backbone.parameters or 0) / 1e6:.1f} M",
            f"{backbone.gmacs:.2f}" if backbone.gmacs else "",
            f"{backbone.size}",
            backbone.licence,
            where,
        )
    if not as_json:
        out.print(table)


@app.command()
def demo(
    folder: Annotated[Path | None, typer.Option("--out", help="Where to work; else a new temporary folder.")] = None,
) -> None:
    """Do the whole job on handwritten digits, and show what came out."""
    from transferstudio.cli.demo import run_demo

    run_demo(folder)


@app.command()
def selftest() -> None:
    """Do a small job of each task, to see whether all of this installation works; takes a minute or two."""
    from transferstudio.cli.selftest import run_selftest

    if not run_selftest():
        sys.exit(1)
