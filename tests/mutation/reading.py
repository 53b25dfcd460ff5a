"""Damaged data sets, imported as the program does it: recognised, read, stored, listed and taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

from tests.mutation.damage import of_kind
from tests.mutation.list_seeds import list_seeds
from tests.mutation.seeds import Seed, seeds
from tests.mutation.trial import Trial, Unforeseen
from transferstudio.errors import StudioError
from transferstudio.events import Note, finish
from transferstudio.formats import detect, documents
from transferstudio.formats.guard import UNFORESEEN
from transferstudio.formats.video import count as count_frames
from transferstudio.formats.video import frames
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.runtime import UnreadableImageError


def reading_trials(template: Path) -> dict[str, Trial]:
    """A trial for each format. ``template``: where an empty project is made, of which each trial takes a copy."""
    Project.create(template).close()
    return {seed.name: _trial(seed, template) for seed in (*seeds().values(), *list_seeds())}


def _trial(seed: Seed, template: Path) -> Trial:
    def trial(random: Random, folder: Path) -> str:
        data = folder / "data"
        write_damaged(seed, random, data)
        if seed.name == "video":
            return _watch(data / seed.source)
        shutil.copytree(template, folder / "p.tsproj")
        with Project.open(folder / "p.tsproj") as project:
            try:
                path = data / seed.source
                source = documents(path) if seed.name == "documents" else detect(path)
                report = finish(import_dataset(project, source, copy=random.random() < 0.5))
            except StudioError as error:
                shown(str(error))
                if UNFORESEEN in str(error).lower():
                    raise Unforeseen(str(error)) from error
                return "refused in a sentence"
            look_at(project)
            return "imported, some left out" if report.skipped else "imported"

    return trial


def write_damaged(seed: Seed, random: Random, folder: Path) -> None:
    """Writes a data set of which one file is damaged, now and then two."""
    files = dict(seed.files)
    for name in random.choices(seed.damaged or tuple(files), k=random.choice((1, 1, 1, 2))):
        files[name] = of_kind(name)(random, files[name])
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def look_at(project: Project) -> None:
    """Looks at all that was stored, as window and command line do, and takes it back."""
    for name, reason in skipped_files(project):
        shown(name), shown(reason)
        if UNFORESEEN in reason.lower():
            raise Unforeseen(f"{name}: {reason}")
    for sample in project.samples.all():
        shown(sample.name), shown(sample.text or "")
    for field in project.classes.fields():
        for class_ in project.classes.list(field.id):
            shown(class_.name)
            assert class_.name.strip(), "a class without a name"
    list(project.boxes.pictures())
    list(project.annotations.questions())
    before = project.samples.count()
    project.undo()
    assert not project.samples.count()
    project.redo()
    assert project.samples.count() == before


def shown(text: str) -> None:
    """Sees that a text can be printed, stored and sent."""
    text.encode("utf-8")
    json.dumps(text).encode("ascii")


def _watch(video: Path) -> str:
    count_frames(video)
    try:
        for frame, _ in zip(frames(video), range(10), strict=False):
            frame.image.load()
    except UnreadableImageError as error:
        shown(str(error))
        return "refused in a sentence"
    return "read"


def import_notes(project: Project, source: Path) -> list[str]:
    """Imports a data set; what a person was told meanwhile."""
    return [event.text for event in import_dataset(project, source) if isinstance(event, Note)]
