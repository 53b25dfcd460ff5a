"""The samples as Qt's views want them: ids at once, rows by the page as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPixmap

from transferstudio.app.data.query import Opinion, Query
from transferstudio.app.tasks import view_of
from transferstudio.i18n import QT_TRANSLATE_NOOP, number, percent, translate, translate_word
from transferstudio.project.browsing import Tile, tiles

if TYPE_CHECKING:
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.insight.suggestions import Suggestions
    from transferstudio.project import Changes, Project

PAGE = 128
PAGES_KEPT = 40
STAYING = 1000  # edited samples, of which those that match no more stay where they are
SWATCH = 20  # pixels
SHOWN = 600  # characters of a text in a cell or on a tile
Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    QT_TRANSLATE_NOOP("SampleModel", "Suggestion"), QT_TRANSLATE_NOOP("SampleModel", "Confidence"),
    QT_TRANSLATE_NOOP("SampleModel", "Split"), QT_TRANSLATE_NOOP("SampleModel", "Size"),
    QT_TRANSLATE_NOOP("SampleModel", "Imported"),
)  # fmt: skip
"""Behind the first two, which each task calls its own way."""
COLUMN_COUNT = 2 + len(COLUMNS)


@lru_cache(maxsize=256)
def _swatch(colour: str) -> QIcon:
    """The colour of a class, the same in a selected row, where Qt would tint it."""
    square, icon = QPixmap(SWATCH, SWATCH), QIcon()
    square.fill(QColor(colour))
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(square, mode)
    return icon


@dataclass(frozen=True)
class SuggestedClass:
    """What the live head predicts for a sample: a class with its colour, and how sure it is (0–1)."""

    name: str
    colour: str
    confidence: float


def size_in_words(tile: Tile) -> str:
    """Width and height of a picture, or the characters of a text."""
    if tile.text is not None:
        return translate("SampleModel", "{} characters").format(number(len(tile.text)))
    return f"{tile.size[0]} × {tile.size[1]}" if tile.size else ""


def in_one_line(text: str) -> str:
    """How a text begins, its lines one behind the other: those of a mail would leave room for nothing but its first."""
    return " ".join(text[: 2 * SHOWN].split())[:SHOWN]


class SampleModel(QAbstractTableModel):
    """One row a sample that matches the query. Tiles draw the first column, the table view all of them."""

    repaint = Signal()
    """Everything in view looks different. ``dataChanged`` for all rows would make a list view measure each of them."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self._project: Project | None = None
        self.field, self.view = 0, view_of("")
        self.query = Query()
        self.suggestions: Suggestions | None = None
        self._classes: dict[int, tuple[str, str]] = {}
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._pages: OrderedDict[int, list[Tile]] = OrderedDict()
        self._by_hash: dict[str, int] = {}
        self._in_all = 0
        self._gone: set[int] = set()
        self._came: set[int] = set()
        thumbnails.loaded.connect(self._show_thumbnail)

    def show(self, project: Project, field: int, query: Query) -> None:
        """Shows the samples of a project that match."""
        self.beginResetModel()
        self._project, self.field, self.query = project, field, query
        self.view = view_of(project.task)
        self._in_all = project.samples.count()
        self._gone, self._came = set(), set()
        self._ids = query.ids(project, field, self.suggestions)
        self._rows = {id_: row for row, id_ in enumerate(self._ids)}
        self._pages.clear()
        self._by_hash.clear()
        self._read_classes()
        self.endResetModel()

    def clear(self) -> None:
        """Shows nothing, and asks nothing more of a project that closes."""
        self.beginResetModel()
        self._project, self.suggestions, self._in_all = None, None, 0
        for kept in (self._ids, self._rows, self._pages, self._by_hash, self._gone, self._came):
            kept.clear()
        self.endResetModel()

    def suggest(self, suggestions: Suggestions | None) -> None:
        """Draws what the live head says now; the rows stay where they are, so that nothing jumps."""
        self.suggestions = suggestions
        self.repaint.emit()

    def refresh(self, changes: Changes) -> None:
        """Reads again what changed. Rows that no longer match stay until the query is asked again, unless they are many."""
        if self._project is None:
            return
        narrows, many = self.query.narrows, len(changes.samples) > STAYING
        if self._in_all != self._project.samples.count() or (narrows and many):
            self.show(self._project, self.field, self.query)
            return
        self._pages.clear()
        if narrows and changes.samples:
            self._match(changes)
        if changes.classes:
            self._read_classes()
        if changes.classes or changes.runs:  # a run may have decided which samples are for what
            self.repaint.emit()
        if len(changes.samples) > PAGE:  # views take long to hear of each of a hundred thousand
            self.repaint.emit()
            return
        for row in (self._rows[id_] for id_ in changes.samples if id_ in self._rows):
            self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMN_COUNT - 1))

    def _match(self, changes: Changes) -> None:
        """Notes which of what changed match the query no more, or match it now."""
        assert self._project is not None
        matching = self.query.still(self._project, self.field, changes.samples)
        for id_ in changes.samples:
            if id_ in self._rows:
                fits = id_ in matching and not (self.query.opinion == Opinion.DISAGREES and self._agrees(id_))
                (self._gone.discard if fits else self._gone.add)(id_)
            elif self.query.opinion == Opinion.ANY:  # what the live head says of others is not known yet
                (self._came.add if id_ in matching else self._came.discard)(id_)

    def _agrees(self, sample: int) -> bool:
        """Whether a sample has the label that the live head says it has."""
        tile, suggestion = self.tile(self._rows[sample]), self.suggestion(sample)
        return tile is not None and suggestion is not None and tile.label == suggestion.name

    @property
    def matching(self) -> int:
        """How many samples match the query now."""
        return len(self._ids) - len(self._gone) + len(self._came)

    @property
    def outdated(self) -> int:
        """How many samples are shown though they match no longer, or match and are not shown."""
        return len(self._gone) + len(self._came)

    @property
    def in_all(self) -> int:
        """How many samples the project has."""
        return self._in_all

    def row_of(self, sample: int) -> int | None:
        """The row of a sample; None where it is not shown."""
        return self._rows.get(sample)

    def ids_from(self, row: int) -> Iterator[int]:
        """The samples from a row on, in the order of now, whatever is shown when they are asked for."""
        return islice(self._ids, max(0, row), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """The number of samples."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """What the table view shows of each."""
        return 0 if parent.isValid() else COLUMN_COUNT

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr((*self.view.columns, *COLUMNS)[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, or what a screen reader says of it."""
        tile = self.tile(index.row()) if index.isValid() else None
        if tile is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(tile, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._in_words(tile)
        dotted = role == Qt.ItemDataRole.DecorationRole and index.column() == 1 and tile.colour
        return _swatch(tile.colour) if dotted else None

    @property
    def unlabelled(self) -> str:
        """What is shown of a sample that has no label."""
        return self.tr(self.view.unlabelled)

    @property
    def nothing(self) -> str:
        """What is shown of a sample whose label is that there is nothing."""
        return self.tr(self.view.nothing)

    def suggestion(self, sample: int) -> SuggestedClass | None:
        """What the live head predicts for a sample that has no label, or the wrong one as it thinks."""
        found = self.suggestions.of(sample) if self.suggestions else None
        if found is None or found[0] not in self._classes:
            return None
        return SuggestedClass(*self._classes[found[0]], found[1])

    def tile(self, row: int) -> Tile | None:
        """The row's tile, read with its page; None where there is no such row any more."""
        if self._project is None or not 0 <= row < len(self._ids):
            return None
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            found = {tile.id: tile for tile in tiles(self._project, self.field, ids)}
            gone = Tile(0, "", self.tr("(removed)"), None, None, None, None, None, "")
            page = self._pages[number] = [found.get(id_, gone) for id_ in ids]
            self._by_hash.update({tile.hash: number * PAGE + index for index, tile in enumerate(page)})
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[row % PAGE]

    def id_of(self, row: int) -> int:
        """The sample's id."""
        return self._ids[row]

    def ids_in(self, selection: QItemSelection) -> list[int]:
        """The ids of the samples that are selected in a view."""
        spans = dict.fromkeys((part.top(), part.bottom() + 1) for part in selection.toList())
        return [id_ for start, end in spans for id_ in self._ids[start:end]]

    def _text(self, tile: Tile, column: int) -> str:
        suggestion = self.suggestion(tile.id)
        return (
            tile.name
            if tile.text is None
            else in_one_line(tile.text) or self.tr("{}: no question yet").format(tile.name),
            self._label(tile, ""),
            suggestion.name if suggestion else "",
            percent(suggestion.confidence) if suggestion else "",
            translate_word(tile.split) if tile.split else "",
            size_in_words(tile),
            tile.imported[:16].replace("T", " "),
        )[column]

    def _label(self, tile: Tile, nothing: str) -> str:
        if tile.label is None:
            return nothing
        return tile.label or self.nothing

    def _in_words(self, tile: Tile) -> str:
        suggestion = self.suggestion(tile.id)
        words = (
            self.tr(", suggested {} {}").format(suggestion.name, percent(suggestion.confidence)) if suggestion else ""
        )
        return f"{tile.name}: {self._label(tile, self.unlabelled)}{words}{f', {translate_word(tile.split)}' if tile.split else ''}"

    def _read_classes(self) -> None:
        if self._project is not None:
            self._classes = {c.id: (c.name, c.colour) for c in self._project.classes.list(self.field)}

    def _show_thumbnail(self, digest: str) -> None:
        row = self._by_hash.get(digest)
        if row is not None and row < len(self._ids):
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0), [Qt.ItemDataRole.DecorationRole])
