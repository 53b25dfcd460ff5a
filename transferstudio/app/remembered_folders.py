"""Folders that the window remembers: of projects, of what was chosen last, of exported models."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSettings

from transferstudio.project.project import DATABASE, SUFFIX

RECENT = 8


class RememberedFolders:
    """See the module; they are kept in the person's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def projects(self) -> Path:
        """Where new projects are made."""
        return Path(str(self._settings.value("projects", str(Path.home() / "Transfer Studio"))))

    @projects.setter
    def projects(self, folder: Path) -> None:
        self._settings.setValue("projects", str(folder))

    def for_project(self, name: str) -> Path:
        """The folder of a new project, which is not there yet."""
        folder, number = self.projects / f"{name}{SUFFIX}", 1
        while folder.exists():
            number += 1
            folder = self.projects / f"{name} {number}{SUFFIX}"
        return folder

    @property
    def likely(self) -> Path:
        """Where a project is likely to be found: beside the one that was opened last."""
        return next((project.parent for project in self.recent()), self.projects)

    @property
    def last(self) -> str:
        """Where the person chose a file or folder last; at first the home folder."""
        return str(self._settings.value("last-folder", str(Path.home())))

    @last.setter
    def last(self, folder: str) -> None:
        self._settings.setValue("last-folder", folder)

    @property
    def model(self) -> Path:
        """Where a model was exported to or opened last, or as much of that path as is still there; at first the home folder."""
        kept = Path(str(self._settings.value("model-folder", str(Path.home()))))
        return next((folder for folder in (kept, *kept.parents) if folder.is_dir()), Path.home())

    @model.setter
    def model(self, folder: Path) -> None:
        self._settings.setValue("model-folder", str(folder))

    def recent(self) -> list[Path]:
        """Projects opened lately that are still there, newest first."""
        kept = self._settings.value("recent", [])
        names: Iterable[object] = kept if isinstance(kept, list) else [kept]
        return [Path(str(name)) for name in names if (Path(str(name)) / DATABASE).is_file()]

    def add_recent(self, folder: Path) -> None:
        """Puts a project at the head of those opened lately."""
        recent = [folder, *(path for path in self.recent() if path != folder)]
        self._settings.setValue("recent", [str(path) for path in recent[:RECENT]])

    def forget_recent(self, folder: Path) -> None:
        """Takes a project off the list of those opened lately; its files stay."""
        self._settings.setValue("recent", [str(path) for path in self.recent() if path != folder])
