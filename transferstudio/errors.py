"""The one family of errors that a person can read: what happened, to which file, and what to do."""

from __future__ import annotations

from pathlib import Path

from transferstudio.wording import spoken


class StudioError(Exception):
    """An expected failure, worded for the person at the screen; everything else is a bug."""

    def __init__(self, what: str, *, where: str | Path | None = None, advice: str | None = None) -> None:
        self.what = what
        self.where = str(where) if where is not None else None
        self.advice = advice
        super().__init__(what)

    def as_json(self) -> dict[str, str | None]:
        """What happened, where, and what to do, as they were worded: to be spoken in whatever language is shown later."""
        return {"what": self.what, "where": self.where, "advice": self.advice}

    def __str__(self) -> str:
        place = f" ({self.where})" if self.where else ""
        what = spoken(self.what)
        ending = "" if what.endswith((".", "?", "!", "。")) else "."
        advice = f" {spoken(self.advice)}" if self.advice else ""
        return f"{what.rstrip('.')}{place}{ending}{advice}"


class ProjectError(StudioError):
    """The project folder cannot be opened, written or understood."""


class DataError(StudioError):
    """A file or data set cannot be used."""


class BackboneError(StudioError):
    """A backbone is unknown, or its weights cannot be had or do not fit."""


class TrainingError(StudioError):
    """A run cannot begin or go on."""


class ExportError(StudioError):
    """The exported file could not be made, or did not prove equal to the trained network."""
