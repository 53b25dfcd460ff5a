"""The commands that make a project and bring data into it: new, import, info."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from transferstudio.cli.console import out, plain, stopping
from transferstudio.cli.options import Json, Quiet, is_model
from transferstudio.cli.output import Output
from transferstudio.errors import DataError, StudioError
from transferstudio.i18n import verbatim

# Everything else is imported inside the functions, so that --help answers at once.


def new(project: Annotated[Path, typer.Argument(help="The project folder to create.")]) -> None:
    """Create an empty project."""
    from transferstudio.project import Project

    with Project.create(project) as made:
        out.print(f"Made {made.folder}")


def import_(
    project: Annotated[Path, typer.Argument(help="The project folder; created if it does not exist.")],
    sources: Annotated[list[Path], typer.Argument(help="Folders, zip archives, tables, images or text files.")],
    reference: Annotated[
        bool, typer.Option("--reference", help="Link to the image files instead of copying them.")
    ] = False,
    about: Annotated[
        bool, typer.Option("--documents", help="Import the text files as documents to ask questions about.")
    ] = False,
    boxes: Annotated[bool, typer.Option("--boxes", help="Import the images as images to draw boxes in.")] = False,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format", help="Part of the format's name, such as coco or class folders. Default: the best match."
        ),
    ] = None,
    image: Annotated[
        str | None, typer.Option("--image-column", help="Tables: the column with the images, by name or number.")
    ] = None,
    text: Annotated[str | None, typer.Option("--text-column", help="The column with the texts.")] = None,
    label: Annotated[str | None, typer.Option("--label-column", help="The column with the labels.")] = None,
    split: Annotated[str | None, typer.Option("--split-column", help="The column with the splits.")] = None,
    passage: Annotated[
        str | None, typer.Option("--passage-column", help="Tables of questions: the column with the passages.")
    ] = None,
    question: Annotated[str | None, typer.Option("--question-column", help="The column with the questions.")] = None,
    answer: Annotated[str | None, typer.Option("--answer-column", help="The column with the answers.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Excel files: the name of the sheet.")] = None,
    encoding: Annotated[str | None, typer.Option(help="The encoding of tables and texts, such as gbk.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="Text tables: the delimiter, such as ; or tab.")] = None,
    field: Annotated[
        str | None,
        typer.Option(help="The label field for the labels; created if it does not exist. Default: the first."),
    ] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Import images, texts or questions into a project, and report how the data were read and what is not used."""
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
        found = [as_dataset(source, choices, documents=about, boxes=boxes) for source in sources]
        output = Output(as_json, quiet)
        came = import_sources(opened, found, output, copy=not reference, field=field)
        output.result({"project": str(opened.folder), "task": opened.task, "sources": came})


def info(
    target: Annotated[Path, typer.Argument(help="A project folder, or an exported model: model.onnx or its folder.")],
    as_json: Json = False,
) -> None:
    """Show the contents of a project (samples, labels, splits, and what was not imported), or what an exported model is."""
    from transferstudio.project import Project
    from transferstudio.project.info import info as facts

    if is_model(target):
        from transferstudio.cli.model_info import show_model

        show_model(target, as_json=as_json)
        return
    with Project.open_to_read(target) as opened:
        found = facts(opened)
    if as_json:
        Output(as_json).result(found)
    else:
        show_info(found)


def as_dataset(source: Path, choices: Any, *, documents: bool, boxes: bool) -> Any:
    """A source to import as a data set, with what the person chose for it; or as its path, where they chose nothing."""
    from transferstudio import formats

    if documents and boxes:
        raise StudioError(verbatim("Documents cannot have boxes"), advice=verbatim("Omit --documents or --boxes."))
    if (documents or boxes) and choices.columns:
        raise StudioError(verbatim("Only tables have columns"), advice=verbatim("Omit the column options."))
    if documents:
        return formats.documents(source)
    if boxes:
        return formats.pictures_to_mark(source)
    if choices.text is not None and not source.is_file():
        raise StudioError(verbatim(f"{source} is not a table"), advice=verbatim("Specify a CSV, TSV or Excel file."))
    return formats.detect(source, choices)


def import_sources(
    project: Any, sources: Sequence[Any], output: Output, *, copy: bool, field: str | None = None
) -> list[dict[str, Any]]:
    """Imports paths or data sets into a project, and says what came in; returns that of each as plain values.

    Raises:
        DataError: nothing of them can be used.
    """
    from transferstudio.project.importing import import_dataset
    from transferstudio.tasks import find_task

    usable, came = 0, []
    with stopping() as stop:
        for source in sources:
            work = import_dataset(project, source, copy=copy, field=field, stop=stop)
            report = output.follow(work)
            usable += report.added + report.known
            came.append({"source": str(getattr(source, "source", source)), **report.as_json()})
            sentences = report.sentences(find_task(project.task).info.units)
            output.say(f"{', '.join(sentences)} ({plain(report.format)})")
            if stop.is_set():
                break
    if not usable:
        where = ", ".join(str(getattr(source, "source", source)) for source in sources)
        raise DataError(
            verbatim("Nothing in it can be used"),
            where=where,
            advice=verbatim("See the reasons above; choose another folder or file."),
        )
    return came


def project_for(source: Path, output: Output) -> Path:
    """The folder of the project in this folder that holds a data set, or of the one to be made for it; says where another has its name."""
    from transferstudio.project.sources import project_of
    from transferstudio.training import parallel

    folder, other = project_of(source, Path.cwd())
    if other is not None and parallel.rank() == 0:
        output.note(
            f"{other.name} belongs to another data set with this name, so the project for this one is {folder.name}"
        )
    return folder


def show_info(found: dict[str, Any]) -> None:
    """Shows what a project holds."""
    from transferstudio.tasks import find_task

    task = find_task(found["task"])
    out.print(f"{task.info.name}: {found['samples']:,} {task.info.units}, {found['unlabelled']:,} without a label")
    for name, counts in (*found["fields"].items(), ("boxes", found["boxes"])):
        if counts:
            out.print(
                plain(f"{name}: {', '.join(f'{label} {count:,}' for label, count in counts.items())}"), soft_wrap=True
            )
    out.print(" / ".join(f"{count:,} {split}" for split, count in found["splits"].items()))
    if found["not_imported"]:
        out.print(f"{found['not_imported']:,} not imported")
