"""The commands that show and hand out what was trained: evaluate, export."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from transferstudio.cli.console import INTERRUPTED, out, plain, stopping
from transferstudio.cli.options import Json, ProjectFolder, Quiet, Run, is_model, refuse
from transferstudio.cli.output import Output
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

if TYPE_CHECKING:
    from transferstudio.training.report import Report

# Everything else is imported inside the functions, so that --help answers at once.

NAMED = 3  # of what was left out, so many are named


def evaluate(
    target: Annotated[Path, typer.Argument(help="A project folder, or an exported model: model.onnx or its folder.")],
    data: Annotated[
        Path | None,
        typer.Argument(help="For an exported model: labelled data, as `import` reads them, that it is scored on."),
    ] = None,
    run: Run = None,
    field: Annotated[
        str | None,
        typer.Option(
            help="For a model of several label fields: the field that the labels of DATA are of. Default: the first."
        ),
    ] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Show the scores of a run with confidence intervals, and list all runs; or score an exported model on new labelled data."""
    from transferstudio.cli.evaluate_model import score_model
    from transferstudio.formats.trees import is_project
    from transferstudio.project import Project
    from transferstudio.tasks import load_report
    from transferstudio.training.plan import method_name

    output = Output(as_json, quiet)
    if is_model(target) or (data is not None and not is_project(target)):
        refuse({"--run": run}, "An exported model has no runs")
        score_model(target, data, output, field=field)
        return
    refuse({"DATA": data, "--field": field}, "Only exported models are scored on data")
    with Project.open_to_read(target) as opened:
        chosen = opened.runs.get(run) if run is not None else _default_run(opened, output)
        report = load_report(chosen)
        show_scores(report, output)
        output.result(scores(report))
        if not as_json:
            for other in opened.runs.list():
                shown = _score(other) if other.score else other.error
                name = f"run {other.id}" if not other.by_program else "for suggestions"
                out.print(
                    f"{name}: {other.plan['backbone']}, {method_name(str(other.plan['method']))}, {other.state} {plain(shown)}"
                )
            out.print(f"Report: {chosen.folder / 'report.html'}", soft_wrap=True)


def _score(run: Any) -> str:
    """The score of a run, and what it was measured on."""
    from transferstudio.training.report import scored_on_in_words

    measured = f" ({scored_on_in_words(run.scoring)})" if run.scoring else ""
    return f"{run.metric} {run.score['value']:.1%}{measured}"


def _default_run(opened: Any, output: Output) -> Any:
    """The run that is taken where none is named; where there are several, it is said why.

    Raises:
        ProjectError: nothing has been trained yet.
    """
    from transferstudio.project.answering import Why, answering_run, answers_of

    found, run = answers_of(opened), answering_run(opened)
    why = {
        Why.BEST: "the best of the comparable runs",
        Why.LATEST: "the latest run",
        Why.FINISHED: "the latest run that was not stopped",
        Why.FITTING: "the run that knows the present classes",
    }
    if found is not None and found.why in why:
        output.note(f"Run {run.id}: {why[found.why]}")
    return run


def export(
    project: ProjectFolder,
    folder: Annotated[
        Path,
        typer.Argument(
            help="The destination. A new folder becomes the export; inside an existing folder, a subfolder named "
            "after project and run is created. An older export of the same run is replaced completely; an "
            "export of another run or project is never replaced and causes an error."
        ),
    ],
    run: Run = None,
    int8: Annotated[bool, typer.Option("--int8", help="Also write an int8 version and compare the two.")] = False,
    one_file: Annotated[
        bool,
        typer.Option("--one-file", help="Texts: also write model-text.onnx with the tokenizer built in."),
    ] = False,
    data: Annotated[
        str | None,
        typer.Option(
            help="Write the samples instead: folders or csv (a table beside the images) for images, csv for texts, squad for questions; coco, voc, yolo or csv for boxes."
        ),
    ] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Write model.onnx and everything that belongs to it, verified against the trained network."""
    from transferstudio.project import Project
    from transferstudio.tasks import find_task

    model = {"--run": run, "--int8": int8 or None, "--one-file": one_file or None}
    refuse(model if data is not None else {}, "--data writes the samples, not a model")
    output = Output(as_json, quiet)
    with unless_written(folder if data is None else None, output) as written, Project.open(project) as opened:
        if data is not None:
            write_data(opened, folder, data, output)
        else:
            chosen = run if run is not None else _default_run(opened, output).id
            tokenizer = find_task(opened.task).how_to_use().one_file
            refuse(
                {} if tokenizer else {"--one-file": one_file or None},
                "Only text models have a tokenizer to build in",
            )
            small = opened.runs.get(chosen).plan.get("precision") == "int8"
            refuse(
                {"--int8": int8 or None} if small else {},
                "This run was trained on the int8 network, so its model is already int8",
            )
            exported = export_to_folder(opened, chosen, folder, output, written, int8=int8, one_file=one_file)
            output.result(exported)


@contextmanager
def unless_written(folder: Path | None, output: Output) -> Iterator[threading.Event]:
    """Where Ctrl-C ends what goes on inside, says that nothing was written to a folder, unless the event that this gives was set before."""
    written = threading.Event()
    try:
        yield written
    except (KeyboardInterrupt, SystemExit) as end:
        code = INTERRUPTED if isinstance(end, KeyboardInterrupt) else end.code
        if folder is not None and code == INTERRUPTED and not written.is_set():
            output.note(f"Nothing was written to {folder}.", "warning")
        raise


def export_to_folder(
    project: Any,
    run: int,
    folder: Path,
    output: Output,
    written: threading.Event,
    *,
    int8: bool = False,
    one_file: bool = False,
) -> dict[str, Any]:
    """Exports a run to the folder that was named, or into it, and then sets ``written``; replaces an older export of the same run. Returns
    plain values."""
    from transferstudio.export.destination import find_destination, may_replace
    from transferstudio.operations.export import export_run

    chosen = project.runs.get(run)
    if not may_replace(folder, project, chosen):
        refuse_export(folder)
    target = find_destination(project, chosen, folder)
    if target.replaces:
        output.note(f"{target.folder} contains an older export of run {run}, which is replaced.")
    with stopping() as stop:
        work = export_run(project, chosen, target.folder, int8=int8, one_file=one_file, stop=stop)
        bundle = output.follow(work)
        written.set()
    model = bundle.folder / bundle.model.name
    output.say(f"{model}: {bundle.model.bytes / 1e6:.1f} MB, {bundle.model.latency * 1000:.0f} ms per sample")
    files = {one.name: one.as_json() for one in (bundle.model, bundle.int8) if one is not None}
    return {"run": run, "folder": str(bundle.folder), "models": files}


def refuse_export(folder: Path) -> None:
    """Raises StudioError where a folder is itself an export: scripts would go on with the model that lies there."""
    from transferstudio.export.destination import is_export

    if is_export(folder):
        raise StudioError(
            verbatim("This folder is the export of another run or project, or files were added to it"),
            where=folder,
            advice=verbatim("Specify a new folder, or delete this one."),
        )


def write_data(project: Any, target: Path, kind: str, output: Output) -> None:
    """Writes the labelled samples in a format that the task has."""
    from transferstudio.tasks import find_task

    lost: list[str] = []
    task = find_task(project.task)
    known = task.writers(project, lost)
    if kind not in known:
        raise StudioError(
            verbatim(f"{task.info.units.capitalize()} cannot be written as “{kind}”"),
            advice=verbatim(f"Choose {' or '.join(known)}."),
        )
    count = known[kind](target)
    output.say(f"{count:,} samples written to {plain(str(target))}")
    if lost:
        text = f"{len(lost):,} left out because their original files are missing or have changed: {', '.join(lost[:NAMED])}"
        output.note(f"{text}{' …' if len(lost) > NAMED else ''}", "warning")
    output.result({"folder": str(target), "samples": count, "left_out": lost})


def scores(report: Report) -> dict[str, Any]:
    """How good a run is, as plain values."""
    return {key: value for key, value in report.as_json().items() if key != "tested"}


def show_scores(report: Report, output: Output) -> None:
    """Says how good a run is."""
    output.say(report.in_words())
    for sentence in report.caveats.sentences:
        output.say(f"[yellow]{plain(sentence)}[/]")
