"""The steps that the commands are made of, each with its progress and its words."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from transferstudio.console import follow, out, plain, stopping
from transferstudio.errors import StudioError

# Everything else is imported inside the functions, so that --help answers at once.

USER_MISTAKE, INTERRUPTED = 2, 130


def as_told(source: Path, *, documents: bool, text: str | None, label: str | None, split: str | None) -> Any:
    """A source to import as a data set where the person said what it is, or else its path."""
    from transferstudio import formats
    from transferstudio.formats.texts import named_columns
    from transferstudio.formats.trees import FolderTree

    if documents:
        return formats.documents(source)
    if text is None:
        if label is not None or split is not None:
            raise StudioError("The column of the texts is not said", advice="Give --text-column as well.")
        return source
    if not source.is_file():
        raise StudioError(f"{source} is no table", advice="Give a CSV, TSV or Excel file.")
    columns = named_columns(FolderTree(source.parent), source.name, text, label, split)
    return formats.table_of_texts(source, columns)


def bring_in(project: Any, sources: Sequence[Any], *, copy: bool, as_json: bool) -> None:
    """Imports paths or data sets into a project, and says what came in."""
    from transferstudio.project.importing import import_dataset
    from transferstudio.tasks import find_task

    with stopping() as stop:
        for source in sources:
            report = follow(import_dataset(project, source, copy=copy, stop=stop), as_lines=as_json)
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
    """Writes the labelled samples as class folders, a table, or SQuAD JSON, as the task has it."""
    from transferstudio.formats.class_folders import write_class_folders
    from transferstudio.formats.questions import write_squad
    from transferstudio.formats.table import write_table
    from transferstudio.formats.texts import write_texts
    from transferstudio.project.rows import answered_questions, labelled_rows, labelled_texts
    from transferstudio.tasks import Answers, find_task

    task = find_task(project.task)
    kinds = ["squad"] if task.answers == Answers.SPAN else ["csv"] if task.reads_texts else ["folders", "csv"]
    if kind not in kinds:
        raise StudioError(
            f"{task.things.capitalize()} cannot be written as “{kind}”", advice=f"Choose {' or '.join(kinds)}."
        )
    if kind == "squad":
        count = write_squad(answered_questions(project), target)
    elif task.reads_texts:
        count = write_texts(labelled_texts(project), target)
    else:
        count = (write_class_folders if kind == "folders" else write_table)(labelled_rows(project), target)
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


def answer_questions(predictor: Any, samples: list[str], *, as_json: bool) -> None:
    """Answers questions about a passage; the first of ``samples`` is the passage or a file that holds it."""
    if len(samples) < 2:
        raise StudioError(
            "This model needs a passage and a question", advice='For example: predict out notes.txt "When?"'
        )
    passage, questions = samples[0], samples[1:]
    with contextlib.suppress(OSError, ValueError):  # a passage is no name of a file
        if Path(passage).is_file():
            passage = Path(passage).read_text("utf-8", "replace")
    for question in questions:
        answer = predictor.answer(passage, question)
        if as_json:
            out.print_json(json.dumps({"question": question, **asdict(answer)}, ensure_ascii=False), indent=None)
        else:
            said = f"[bold]{plain(answer.text)}[/]" if answer.text else "no answer"
            out.print(f"{plain(question)}  {said}  {answer.probability:.1%}", soft_wrap=True)
