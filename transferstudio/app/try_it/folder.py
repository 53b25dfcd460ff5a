"""Many images asked at once, those of a folder or a video: a table that fills while it goes on, whose rows open, and that can be saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QTableWidget, QVBoxLayout

from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, Cell, Elided, button, label
from transferstudio.events import Meter, Work
from transferstudio.formats.video import count, frames, is_video
from transferstudio.i18n import message_of, number, translate, translate_message
from transferstudio.runtime import UnreadableImageError

if TYPE_CHECKING:
    from PIL.Image import Image

    from transferstudio.app.session import Session

MOST = 100_000  # files of a folder that are asked about
ROW = Qt.ItemDataRole.UserRole  # the index of what a row of the table shows; the table can be sorted


AnyPrediction = TypeVar("AnyPrediction")


@dataclass(frozen=True)
class FolderRow(Generic[AnyPrediction]):
    """The answer for an image, or why there is none; ``seconds``: of a video, when the image is shown."""

    name: str
    answer: AnyPrediction | None
    failure: str
    path: Path
    seconds: float | None = None


def ask_all(
    paths: Sequence[Path],
    load: Callable[[], Callable[[Path | Image], AnyPrediction]],
    rows: list[FolderRow[AnyPrediction]],
    *,
    stop: threading.Event,
) -> Work[bool]:
    """Asks a model about every file, those in folders and below, and every image of a video; ``load`` gets the model ready and returns
    what answers. Each answer is appended to ``rows`` when it is there; True where none is missing at the end."""
    files = [found for path in paths for found in _files(path)][:MOST]
    ask = load()
    meter = Meter("ask", sum(count(file) if is_video(file) else 1 for _, file in files))
    yield meter.started()
    for name, file in files:
        try:
            for frame in frames(file) if is_video(file) else (None,):
                if stop.is_set():
                    return False
                shown, seconds = (frame.name(name), frame.seconds) if frame else (name, None)
                rows.append(FolderRow(shown, ask(frame.image if frame else file), "", file, seconds))
                yield meter.advance()
        except UnreadableImageError as error:
            words = translate("TryPane", "cannot be read: {}").format(translate_message(message_of(error)))
            rows.append(FolderRow(name, None, words, file))
            yield meter.advance()
    return True


def _files(path: Path) -> Iterator[tuple[str, Path]]:
    """The files of a folder and of those in it, hidden ones left out, with their names; or the file itself."""
    if path.is_file():
        yield path.name, path
        return
    for file in sorted(path.rglob("*")):
        name = file.relative_to(path)
        if file.is_file() and not any(part.startswith(".") for part in name.parts):
            yield str(name), file


class FolderCard(Card):
    """A table of answers; what is in a row, and how it is saved, is for its subclasses to say."""

    save_filter, save_as = "CSV (*.csv)", "answers.csv"
    chosen = Signal(object)
    """The :class:`FolderRow` of the row that a person is at."""

    def __init__(self, session: Session, name: str, columns: int, save_name: str) -> None:
        super().__init__()
        self._session = session
        self.rows: list[FolderRow[Any]] = []
        self._title, self._summary = Elided("", "strong"), label("", "dim")  # neither may push the rows
        self.table = QTableWidget(0, columns)
        self.table.setObjectName(name)
        self.table.setAccessibleName(self.tr("Predictions for the folder"))
        self.table.setToolTip(self.tr("Select a row to open its image"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._take_as_they_come()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)  # Qt would break a path at its slash, and leave out all the rest
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)  # Tab must not ask about another row
        self.table.setMinimumHeight(220)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.currentCellChanged.connect(lambda row, *_: self._choose(row))
        self.save_button = button(self.tr("Save…"), self._ask_where, name=save_name, tip=self.tr("To a file"))
        self.add(self._title, self.table, self._summary, self.save_button)
        self.hide()

    def above(self, answer: Card) -> QVBoxLayout:
        """A column of the list and the card that tells of one of its rows, which both keep their places: what is below the pointer must
        not move while answers come."""
        column, lower = QVBoxLayout(), QVBoxLayout()
        column.setSpacing(3 * STEP)
        lower.addWidget(answer)
        lower.addStretch(1)
        column.addWidget(self, 1)
        column.addLayout(lower, 1)
        return column

    def ask(self, paths: Sequence[Path], load: Callable[[], Callable[[Path | Image], Any]]) -> None:
        """Asks about files and folders; answers appear as they come."""
        rows: list[FolderRow[Any]] = []
        name = paths[0].name if len(paths) == 1 else self.tr("{} files").format(number(len(paths)))
        self.rows = rows
        self.table.setSortingEnabled(False)
        self.table.setRowCount(0)
        self._take_as_they_come()
        self._say(name)
        self.show()
        title = self.tr("Predicting {}").format(name)
        job = self._session.start(title, lambda stop: ask_all(paths, load, rows, stop=stop))
        job.reported.connect(lambda _event: self._show_new(rows, name))
        job.finished.connect(lambda complete: self._finish(rows, name, complete))

    def _take_as_they_come(self) -> None:
        """Until a person sorts the rows: by itself Qt sorts the first column downwards."""
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def save(self, path: Path) -> None:
        """Saves what is shown."""
        raise NotImplementedError

    def cells(self, asked: FolderRow[Any]) -> Sequence[Cell]:
        """What stands in the columns of a row."""
        raise NotImplementedError

    def summary(self) -> str:
        """What was found in all rows, beside their number; may be empty."""
        return ""

    def _show_new(self, rows: list[FolderRow[Any]], name: str) -> None:
        if rows is not self.rows:
            return  # something else was asked meanwhile
        first, count_ = self.table.rowCount(), len(rows)
        self.table.setRowCount(count_)
        for index in range(first, count_):
            for column, item in enumerate(self.cells(rows[index])):
                item.setData(ROW, index)
                self.table.setItem(index, column, item)
        self._say(self.tr("{}: {} images").format(name, number(count_)), self.summary())

    def _say(self, title: str, summary: str = "") -> None:
        self._title.setText(title)
        self._title.setToolTip(title)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))

    def _finish(self, rows: list[FolderRow[Any]], name: str, complete: bool) -> None:
        self._show_new(rows, name)
        if rows is self.rows:
            self.table.setSortingEnabled(True)
            if not complete:
                self._say(
                    self.tr("{} (cancelled, the rest was not processed)").format(self._title.text()),
                    self._summary.text(),
                )

    def _choose(self, row: int) -> None:
        item = self.table.item(row, 0)
        index = item.data(ROW) if item is not None else None
        if index is not None and index < len(self.rows):
            self.chosen.emit(self.rows[index])

    def _ask_where(self) -> None:
        home = str(Path.home() / self.save_as)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), home, self.save_filter)
        if chosen:
            self.save(Path(chosen))
