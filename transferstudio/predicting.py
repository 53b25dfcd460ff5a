"""What the command `predict` says, by kind of model."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from transferstudio.console import err, out, plain
from transferstudio.errors import StudioError

# Everything else is imported inside the functions, so that --help answers at once.


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


def _answers(ask: Callable[[Any], Any], samples: Sequence[str], unread: list[str]) -> Iterator[tuple[str, Any, Any]]:
    """The name of each sample, or of each picture of a video; what was asked about; the answer. What cannot be read is said, and
    listed in ``unread``."""
    from transferstudio.formats.video import frames, is_video
    from transferstudio.runtime import UnreadableImageError

    for sample in samples:
        try:
            if is_video(Path(sample)):
                for frame in frames(Path(sample)):
                    yield frame.name(sample), frame.image, ask(frame.image)
            else:
                yield sample, sample, ask(sample)
        except UnreadableImageError as error:
            unread.append(sample)
            err.print(f"{plain(sample)} cannot be read: {plain(str(error))}", soft_wrap=True)


def say_classes(predictor: Any, samples: Sequence[str], *, as_json: bool) -> bool:
    """Says what is on pictures, or what texts are about; False where some could not be read."""
    unread: list[str] = []
    for sample, _, answer in _answers(predictor.predict, samples, unread):
        if as_json:
            row = {"sample": sample, "label": answer.label, "probability": answer.probability, "all": answer.probabilities}  # fmt: skip
            row |= {"others": {name: asdict(said) for name, said in answer.others.items()}} if answer.others else {}
            out.print_json(json.dumps(row), indent=None)
        else:
            words = [f"[bold]{plain(answer.label)}[/]  {answer.probability:.1%}"]
            words += [f"{plain(name)}: [bold]{plain(said.label)}[/]  {said.probability:.1%}" for name, said in answer.others.items()]  # fmt: skip
            out.print(f"{plain(sample)}  {', '.join(words)}", soft_wrap=True)
    return not unread


def find_things(
    predictor: Any, samples: Sequence[str], *, draw: Path | None, table: Path | None, as_json: bool
) -> bool:
    """Says where things are in pictures; False where some could not be read.

    ``draw``: a folder for the pictures with their boxes; ``table``: a file for all boxes, CSV or COCO (.json).
    """
    from transferstudio.formats.boxes.found import save_found, search
    from transferstudio.formats.class_folders import folder_name
    from transferstudio.runtime import load_image
    from transferstudio.runtime.predict_boxes import drawn

    rows: list[tuple[str, Any]] = []
    unread: list[str] = []
    for name, source, searched in _answers(lambda source: search(predictor, source), samples, unread):
        found = searched.found
        rows.append((name, searched))
        if as_json:
            out.print_json(json.dumps({"sample": name, "found": [asdict(one) for one in found]}), indent=None)
        else:
            words = ", ".join(f"[bold]{plain(one.label)}[/] {one.score:.0%}" for one in found) or "nothing"
            out.print(f"{plain(name)}  {words}", soft_wrap=True)
        if draw is not None:
            draw.mkdir(parents=True, exist_ok=True)
            image = load_image(source) if isinstance(source, str) else source
            stem = Path(name).stem if isinstance(source, str) else folder_name(Path(name).name)
            drawn(image, found, predictor.labels).save(draw / f"{stem}.png")
    if table is not None:
        save_found(rows, predictor.labels, table)
    return not unread


def pictures_in(samples: Sequence[str]) -> list[str]:
    """The samples, with the pictures and videos of a folder in place of its name."""
    from transferstudio.formats.records import IMAGE_SUFFIXES
    from transferstudio.formats.video import VIDEO_SUFFIXES

    found: list[str] = []
    for sample in samples:
        path = Path(sample)
        if path.is_dir():
            found += sorted(
                str(file) for file in path.iterdir() if file.suffix.lower() in IMAGE_SUFFIXES | VIDEO_SUFFIXES
            )
        else:
            found.append(sample)
    return found
