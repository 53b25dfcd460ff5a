"""An exported folder as the Export page shows it, read from its own files: so a page that is opened later shows the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transferstudio.export.destination import is_export_of
from transferstudio.export.parity import Parity
from transferstudio.i18n import Message
from transferstudio.project import Project
from transferstudio.project.runs import Run

MODEL = "model.onnx"
EXPORTS = "exports"  # the setting that holds where each run was exported to last
EXAMPLES = {"Python": ".py", "C#": ".cs", "JavaScript": ".mjs"}
ONE_FILE = "one_file"  # how the programs for model-text.onnx are called


@dataclass(frozen=True)
class ExportedFile:
    """A model file: size in bytes, seconds for one answer on the computer that exported it, and its score (0–1) where it has one."""

    name: str
    bytes: int
    seconds: float | None
    score: float | None


@dataclass(frozen=True)
class Exported:
    """A folder that was exported: its models, the proof in words, what the score is, and the model card."""

    folder: Path
    files: list[ExportedFile]
    proof: Message
    metric: str
    card: str

    def program(self, language: str) -> str | None:
        """The program in a language that was handed over with the model; None where there is none."""
        found = sorted(
            (self.folder / "examples").glob(f"*{EXAMPLES[language]}"), key=lambda path: path.stem == ONE_FILE
        )
        return found[0].read_text("utf-8") if found else None


def keep_export(project: Project, run: Run, folder: Path) -> None:
    """Keeps in mind where a run was exported to last."""
    kept = project.setting(EXPORTS)
    project.set_setting(EXPORTS, {**(kept if isinstance(kept, dict) else {}), str(run.id): str(folder)})


def kept_export(project: Project, run: Run) -> Path | None:
    """Where a run was exported to last, if that is still there and is an export of it."""
    kept = project.setting(EXPORTS)
    folder = kept.get(str(run.id)) if isinstance(kept, dict) else None
    there = Path(folder) if isinstance(folder, str) else None
    return there if there is not None and is_export_of(there, project, run) else None


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


def read_exported(folder: Path) -> Exported | None:
    """The export in a folder; None where it is gone or was changed so that it cannot be read."""
    try:
        measured: dict[str, dict[str, Any]] = json.loads((folder / "parity.json").read_text("utf-8"))
        card = (folder / "MODEL_CARD.md").read_text("utf-8")
        files = [
            ExportedFile(name, int(one["bytes"]), _number(one.get("seconds_a_sample")), _number(one.get("score")))
            for name, one in measured.items()
            if (folder / name).is_file()
        ]
        model = measured[MODEL]
        return Exported(folder, files, Parity.from_json(model).in_words, str(model["metric"]), card)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
