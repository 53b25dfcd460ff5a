"""The steps that the commands are made of, each with its progress and its words."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from transferstudio.cli.console import err, follow, out, plain, stopping
from transferstudio.errors import DataError, StudioError

# Everything else is imported inside the functions, so that --help answers at once.

USER_MISTAKE, INTERRUPTED = 2, 130
NAMED = 3  # of what was left out, so many are named


def as_told(source: Path, choices: Any, *, documents: bool, boxes: bool) -> Any:
    """A source to import as a data set, with what the person said of it; or as its path, where they said nothing."""
    from transferstudio import formats

    if documents and boxes:
        raise StudioError("Documents have no boxes", advice="Leave out --documents or --boxes.")
    if (documents or boxes) and choices.columns:
        raise StudioError("Only a table has columns", advice="Leave out the options that name columns.")
    if documents:
        return formats.documents(source)
    if boxes:
        return formats.pictures_to_mark(source)
    if choices.text is not None and not source.is_file():
        raise StudioError(f"{source} is no table", advice="Give a CSV, TSV or Excel file.")
    return formats.detect(source, choices)


def bring_in(project: Any, sources: Sequence[Any], *, copy: bool, as_json: bool, field: str | None = None) -> None:
    """Imports paths or data sets into a project, and says what came in.

    Raises:
        DataError: nothing of them can be used.
    """
    from transferstudio.project.importing import import_dataset
    from transferstudio.tasks import find_task

    usable = 0
    with stopping() as stop:
        for source in sources:
            work = import_dataset(project, source, copy=copy, field=field, stop=stop)
            report = follow(work, as_lines=as_json)
            usable += report.added + report.known
            if not as_json:
                out.print(f"{', '.join(report.sentences(find_task(project.task).things))} ({plain(report.format)})")
            if stop.is_set():
                sys.exit(INTERRUPTED)
    if not usable:
        where = ", ".join(str(getattr(source, "source", source)) for source in sources)
        raise DataError(
            "Nothing in it can be used", where=where, advice="The reasons are above; choose another folder or file."
        )


def project_for(source: Path, *, as_json: bool) -> Path:
    """The folder of the project in this folder that holds a data set, or of the one to be made for it; says where another has its name."""
    from transferstudio.project.sources import project_of
    from transferstudio.training import parallel

    folder, other = project_of(source, Path.cwd())
    if other is not None and not as_json and parallel.rank() == 0:
        out.print(
            plain(f"{other.name} holds another data set of this name, so the project of this one is {folder.name}"),
            soft_wrap=True,
        )
    return folder


def interrupted_run(project: Any) -> int:
    """The run that was killed last, by its id; StudioError where there is none."""
    left = project.runs.interrupted()
    if not left:
        raise StudioError("No run of this project was interrupted", advice="Start a new one, without --resume.")
    run: int = left[0].id
    return run


def hand_out(
    project: Any, run: int, folder: Path, *, as_json: bool, int8: bool = False, one_file: bool = False
) -> None:
    """Exports a run to the folder that was named, or into it; replaces an older export of the same run."""
    from transferstudio.export.destination import find_destination, may_replace
    from transferstudio.operations.export import export_run

    chosen = project.runs.get(run)
    if not may_replace(folder, project, chosen):
        refuse_export(folder)
    target = find_destination(project, chosen, folder)
    if target.replaces:
        err.print(f"{plain(str(target.folder))} holds an older export of run {run}; it is replaced.", soft_wrap=True)
    with stopping() as stop:
        work = export_run(project, chosen, target.folder, int8=int8, one_file=one_file, stop=stop)
        bundle = follow(work, as_lines=as_json)
    if not as_json:
        out.print(
            f"{bundle.folder / 'model.onnx'}: {bundle.model.bytes / 1e6:.1f} MB, {bundle.model.latency * 1000:.0f} ms a sample",
            soft_wrap=True,
        )


def refuse_export(folder: Path) -> None:
    """Raises StudioError where a folder is itself an export: scripts would go on with the model that lies there."""
    from transferstudio.export.destination import is_export

    if is_export(folder):
        raise StudioError(
            "This folder is the export of another run or project, or files were added to it",
            where=folder,
            advice="Name a new folder, or delete this one.",
        )


def write_data(project: Any, target: Path, kind: str) -> None:
    """Writes the labelled samples in a format that the task has."""
    from transferstudio.formats.boxes.coco import write_coco
    from transferstudio.formats.boxes.table import write_box_table
    from transferstudio.formats.boxes.voc import write_voc
    from transferstudio.formats.boxes.yolo import write_yolo
    from transferstudio.formats.class_folders import write_class_folders
    from transferstudio.formats.questions import write_squad
    from transferstudio.formats.table import write_table
    from transferstudio.formats.texts import write_texts
    from transferstudio.project.rows import answered_questions, boxed_pictures, labelled_rows, labelled_texts
    from transferstudio.tasks import find_task

    lost: list[str] = []
    boxes = {"coco": write_coco, "voc": write_voc, "yolo": write_yolo, "csv": write_box_table}
    writers: dict[str, dict[str, Callable[[], int]]] = {
        "image-classification": {
            "folders": lambda: write_class_folders(labelled_rows(project), target, lost),
            "csv": lambda: write_table(labelled_rows(project), target),
        },
        "text-classification": {"csv": lambda: write_texts(labelled_texts(project), target)},
        "question-answering": {"squad": lambda: write_squad(answered_questions(project), target)},
        "object-detection": {
            name: partial(lambda write: write(boxed_pictures(project), target, lost), write)
            for name, write in boxes.items()
        },
    }
    task = find_task(project.task)
    known = writers[task.name]
    if kind not in known:
        raise StudioError(
            f"{task.things.capitalize()} cannot be written as “{kind}”", advice=f"Choose {' or '.join(known)}."
        )
    count = known[kind]()
    out.print(f"{count:,} samples written to {target}", soft_wrap=True)
    if lost:
        first = plain(", ".join(lost[:NAMED]))
        text = f"{len(lost):,} left out, since their original files are gone or hold something else now: {first}"
        err.print(f"{text}{' …' if len(lost) > NAMED else ''}", soft_wrap=True)


def show_info(found: dict[str, Any]) -> None:
    """Shows what a project holds."""
    from transferstudio.tasks import find_task

    task = find_task(found["task"])
    out.print(f"{task.name}: {found['samples']:,} {task.things}, {found['unlabelled']:,} without a label")
    for name, counts in (*found["fields"].items(), ("boxes", found["boxes"])):
        if counts:
            out.print(
                plain(f"{name}: {', '.join(f'{label} {count:,}' for label, count in counts.items())}"), soft_wrap=True
            )
    out.print(" / ".join(f"{count:,} {split}" for split, count in found["splits"].items()))
    if found["not_imported"]:
        out.print(f"{found['not_imported']:,} not imported")


def show_scores(report: dict[str, Any], *, as_json: bool) -> None:
    """Shows how good a run is."""
    if as_json:
        sys.stdout.write(
            json.dumps({key: value for key, value in report.items() if key != "tested"}, ensure_ascii=False) + "\n"
        )
        return
    from transferstudio.tasks import find_task
    from transferstudio.training.report import remarks_in_words

    out.print(find_task(report["task"]).in_words(report))
    for sentence in remarks_in_words(report):
        out.print(f"[yellow]{plain(sentence)}[/]", soft_wrap=True)
