"""The steps that the commands are made of, each with its progress and its words."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from transferstudio.console import follow, out, plain, stopping
from transferstudio.errors import StudioError

# Everything else is imported inside the functions, so that --help answers at once.

USER_MISTAKE, INTERRUPTED = 2, 130


def as_told(
    source: Path, *, documents: bool, boxes: bool, text: str | None, label: str | None, split: str | None
) -> Any:
    """A source to import as a data set where the person said what it is, or else its path."""
    from transferstudio import formats
    from transferstudio.formats.texts import named_columns
    from transferstudio.formats.trees import FolderTree

    if documents:
        return formats.documents(source)
    if boxes:
        return formats.pictures_to_mark(source)
    if text is None:
        if label is not None or split is not None:
            raise StudioError("The column of the texts is not said", advice="Give --text-column as well.")
        return source
    if not source.is_file():
        raise StudioError(f"{source} is no table", advice="Give a CSV, TSV or Excel file.")
    columns = named_columns(FolderTree(source.parent), source.name, text, label, split)
    return formats.table_of_texts(source, columns)


def bring_in(project: Any, sources: Sequence[Any], *, copy: bool, as_json: bool, field: str | None = None) -> None:
    """Imports paths or data sets into a project, and says what came in."""
    from transferstudio.project.importing import import_dataset
    from transferstudio.tasks import find_task

    with stopping() as stop:
        for source in sources:
            work = import_dataset(project, source, copy=copy, field=field, stop=stop)
            report = follow(work, as_lines=as_json)
            if not as_json:
                out.print(
                    f"{report.added:,} {find_task(project.task).things} added, {report.known:,} were there already, {report.skipped:,} left out "
                    f"({plain(report.format)})"
                )
            if stop.is_set():
                sys.exit(INTERRUPTED)


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
    """Exports a run."""
    from transferstudio.export.bundle import export_run

    with stopping() as stop:
        work = export_run(project, project.runs.get(run), folder, int8=int8, one_file=one_file, stop=stop)
        bundle = follow(work, as_lines=as_json)
    if not as_json:
        out.print(
            f"{bundle.folder / 'model.onnx'}: {bundle.model.bytes / 1e6:.1f} MB, {bundle.model.latency * 1000:.0f} ms a sample",
            soft_wrap=True,
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

    boxes = {"coco": write_coco, "voc": write_voc, "yolo": write_yolo, "csv": write_box_table}
    writers: dict[str, dict[str, Callable[[], int]]] = {
        "image-classification": {
            "folders": lambda: write_class_folders(labelled_rows(project), target),
            "csv": lambda: write_table(labelled_rows(project), target),
        },
        "text-classification": {"csv": lambda: write_texts(labelled_texts(project), target)},
        "question-answering": {"squad": lambda: write_squad(answered_questions(project), target)},
        "object-detection": {
            name: partial(lambda write: write(boxed_pictures(project), target), write) for name, write in boxes.items()
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


def show_scores(report: dict[str, Any], *, as_json: bool) -> None:
    """Shows how good a run is."""
    if as_json:
        sys.stdout.write(
            json.dumps({key: value for key, value in report.items() if key != "tested"}, ensure_ascii=False) + "\n"
        )
        return
    from transferstudio.tasks import find_task

    out.print(find_task(report["task"]).in_words(report))
