"""A whole folder asked at once: a table that can be saved."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem

from transferstudio.app.widgets import Card, button, label
from transferstudio.events import Meter, Work
from transferstudio.formats.table import guarded
from transferstudio.formats.video import count, frames, is_video
from transferstudio.project.files import replacing
from transferstudio.runtime import Prediction, UnreadableImageError
from transferstudio.wording import spoken, translate

if TYPE_CHECKING:
    from PIL.Image import Image

MOST = 100_000  # files of a folder that are asked about
Row = tuple[str, str, float]
"""Name, label (or why there is none), probability (0–1; 0 where it could not be read)."""


Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Asked(Generic[Answer]):
    """The answer for a picture, or why there is none; ``seconds``: of a video, when the picture is shown."""

    name: str
    answer: Answer | None
    failure: str
    path: Path
    seconds: float | None = None


def ask_all(
    path: Path, load: Callable[[], Callable[[Path | Image], Answer]], *, stop: threading.Event
) -> Work[list[Asked[Answer]]]:
    """Asks a model about every file of a folder, or every picture of a video; ``load`` gets the model ready and returns what answers."""
    files = [path] if path.is_file() else sorted(file for file in path.iterdir() if file.is_file())[:MOST]
    ask = load()
    meter = Meter("ask", sum(count(file) if is_video(file) else 1 for file in files))
    yield meter.started()
    rows: list[Asked[Answer]] = []
    for file in files:
        try:
            for frame in frames(file) if is_video(file) else (None,):
                if stop.is_set():
                    return rows
                name, seconds = (frame.name(file.name), frame.seconds) if frame else (file.name, None)
                rows.append(Asked(name, ask(frame.image if frame else file), "", file, seconds))
                yield meter.advance()
        except UnreadableImageError as error:
            words = translate("TryPane", "cannot be read: {}").format(spoken(str(error)))
            rows.append(Asked(file.name, None, words, file))
            yield meter.advance()
    return rows


def as_row(asked: Asked[Prediction]) -> Row:
    """What is shown of an answer."""
    said = asked.answer
    return (asked.name, said.name, said.probability) if said else (asked.name, asked.failure, 0.0)


def save_csv(rows: list[Row], path: Path) -> None:
    """Writes the answers; cells that a spreadsheet would take for a formula get an apostrophe (OWASP, CSV injection)."""
    with replacing(path) as beside, beside.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "label", "probability"])
        writer.writerows([guarded(name), guarded(said), f"{probability:.4f}"] for name, said, probability in rows)


class FolderCard(Card):
    """The answers for a folder."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._title = label("", "strong")
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("folder-answers")
        self.table.setAccessibleName(self.tr("Answers for the folder"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Label"), self.tr("Sure")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(300)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        save = button(self.tr("Save as CSV…"), self._ask_where, name="save-csv", tip=self.tr("For a spreadsheet"))
        self.add(self._title, self.table, save)
        self.hide()

    def show_rows(self, folder: str, rows: list[Row]) -> None:
        """Shows the answers, sortable by column."""
        self._rows = rows
        self._title.setText(self.tr("{}: {} pictures").format(folder, f"{len(rows):,}"))
        self.table.setSortingEnabled(False)
        self.table.setRowCount(len(rows))
        for place, (name, said, probability) in enumerate(rows):
            sure = QTableWidgetItem()
            sure.setData(Qt.ItemDataRole.DisplayRole, round(100 * probability, 1))
            for column, item in enumerate((QTableWidgetItem(name), QTableWidgetItem(said), sure)):
                self.table.setItem(place, column, item)
        self.table.setSortingEnabled(True)
        self.show()

    def save(self, path: Path) -> None:
        """Saves what is shown."""
        save_csv(self._rows, path)

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as CSV"), str(Path.home() / "answers.csv"), "CSV (*.csv)"
        )
        if chosen:
            self.save(Path(chosen))
