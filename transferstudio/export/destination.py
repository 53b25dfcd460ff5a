"""Where an export goes: a folder of its own, so that the files of two exports never mix, and nothing else is overwritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import transferstudio
from transferstudio.errors import ExportError
from transferstudio.formats.class_folders import folder_name
from transferstudio.i18n import message
from transferstudio.project import Project
from transferstudio.project.runs import Run

MANIFEST = "export.json"
LONGEST = 60  # letters of a project's name in the name of a folder
NOTHING: Mapping[Path, int] = {}
PYTHONS_OWN = "__pycache__"  # appears where predict.py was imported


@dataclass(frozen=True)
class ExportOrigin:
    """What an exported folder was made of; renaming the project changes nothing about that."""

    project: str
    """When it was made, which stays the same where it is copied, moved or renamed."""
    run: int
    trained: str
    """When the run began: copies of a project go on counting from the same number."""

    @classmethod
    def of(cls, project: Project, run: Run) -> ExportOrigin:
        """The origin of an export of this run."""
        return cls(project.created_at, run.id, run.created_at)


@dataclass(frozen=True)
class Destination:
    """The folder that an export will be, and whether it takes the place of an older one of the same project and run."""

    folder: Path
    replaces: bool = False


def find_destination(
    project: Project, run: Run, chosen: Path, *, underway: Mapping[Path, int] = NOTHING
) -> Destination:
    """Where an export goes, for whom a person has chosen a folder.

    A new folder becomes the export itself. One that is there gets a folder in it, named after project and run; unless it is an export
    of the same project and run, which is replaced. ``underway``: the runs, by id, of exports that are not there yet, by their folders.

    Raises:
        ExportError: it is a file.
    """
    if chosen in underway:
        if underway[chosen] == run.id:
            return Destination(chosen, replaces=True)
        return own_folder(project, run, chosen, underway=underway)
    if not _exists(chosen):
        return Destination(chosen)
    if not chosen.is_dir():
        raise ExportError(
            message("This is a file, but an export is a folder"), where=chosen, advice=message("Choose a folder.")
        )
    if may_replace(chosen, project, run):
        return Destination(chosen, replaces=True)
    return own_folder(project, run, chosen, underway=underway)


def own_folder(
    project: Project, run: Run, parent: Path, *, new: bool = False, underway: Mapping[Path, int] = NOTHING
) -> Destination:
    """The folder of an export in another one, by the name of project and run; ``new``: beside an older export of the same run."""
    name = own_name(project, run)
    number, folder = 1, parent / name
    while folder in underway or _exists(folder):
        if not new and (underway.get(folder) == run.id or may_replace(folder, project, run)):
            return Destination(folder, replaces=True)
        number += 1
        folder = parent / f"{name} ({number})"
    return Destination(folder)


def own_name(project: Project, run: Run) -> str:
    """What the folder of an export is called."""
    return f"{folder_name(project.name[:LONGEST])} run {run.id}"


def is_export_of(folder: Path, project: Project, run: Run) -> bool:
    """Whether a folder is an export of this run, whatever else was put into it."""
    found = _manifest(folder)
    return found is not None and found[0] == ExportOrigin.of(project, run)


def run_of_export(folder: Path) -> int | None:
    """The number of the run that a folder is an export of; None where it does not say."""
    found = _manifest(folder)
    return found[0].run if found is not None else None


def may_replace(folder: Path, project: Project, run: Run) -> bool:
    """Whether a folder is an older export of the same project and run, and nothing was put into it since."""
    found = _manifest(folder)
    if found is None or found[0] != ExportOrigin.of(project, run):
        return False
    known = {MANIFEST, *found[1]}
    files = (path.relative_to(folder) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return all(file.as_posix() in known or PYTHONS_OWN in file.parts for file in files)


def is_export(folder: Path) -> bool:
    """Whether a folder is itself an export, of whatever project."""
    return (folder / MANIFEST).is_file() or (folder / "model.onnx").is_file()


def write_manifest(folder: Path, project: Project, run: Run) -> None:
    """Writes into a filled folder what it is, and which files belong to it."""
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    about = {
        "program": f"Transfer Studio {transferstudio.__version__}",
        "name": project.name,
        **asdict(ExportOrigin.of(project, run)),
        "files": files,
    }
    (folder / MANIFEST).write_text(json.dumps(about, ensure_ascii=False, indent=2), "utf-8")


def _manifest(folder: Path) -> tuple[ExportOrigin, list[str]] | None:
    """What a folder says it was made of, and its files; None where it says nothing that can be understood."""
    try:
        about = json.loads((folder / MANIFEST).read_text("utf-8"))
        return ExportOrigin(about["project"], about["run"], about["trained"]), [str(name) for name in about["files"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _exists(path: Path) -> bool:
    return path.exists() or path.is_symlink()
