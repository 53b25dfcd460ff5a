"""The samples as Qt's views want them: ids at once, rows by the page as they come into view."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from transferstudio.app.data.thumbnails import Thumbnails
from transferstudio.project import Changes, Project
from transferstudio.project.browsing import Filter, Tile, sample_ids, tiles

PAGE = 128
PAGES_KEPT = 40
TILE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class SampleModel(QAbstractListModel):
    """One row a sample that matches the filter."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self._project: Project | None = None
        self._field = 0
        self._filter = Filter()
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._pages: OrderedDict[int, list[Tile]] = OrderedDict()
        self._by_hash: dict[str, int] = {}
        thumbnails.loaded.connect(self._show_thumbnail)

    def show(self, project: Project, chosen: Filter) -> None:
        """Shows the samples of a project that match."""
        self.beginResetModel()
        self._project, self._filter = project, chosen
        self._field = project.classes.default_field().id
        self._ids = sample_ids(project, self._field, chosen)
        self._rows = {id_: row for row, id_ in enumerate(self._ids)}
        self._pages.clear()
        self._by_hash.clear()
        self.endResetModel()

    def refresh(self, changes: Changes) -> None:
        """Reads again what changed; rows that no longer match stay until the filter is set again, so that nothing jumps."""
        if self._project is None:
            return
        if self._filter == Filter() and len(self._ids) != self._project.samples.count():
            self.show(self._project, self._filter)
            return
        self._pages.clear()
        if changes.classes and self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
        for row in (self._rows[id_] for id_ in changes.samples if id_ in self._rows):
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """The number of samples."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The tile, its name, or what a screen reader says of it."""
        if not index.isValid():
            return None
        tile = self.tile(index.row())
        if tile is None:
            return None
        if role == TILE_ROLE:
            return tile
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{tile.name}: {tile.label or 'no label'}{f', {tile.split}' if tile.split else ''}"
        return None

    def tile(self, row: int) -> Tile | None:
        """The row's tile, read with its page."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            if self._project is None:
                return None
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            found = {tile.id: tile for tile in tiles(self._project, self._field, ids)}
            gone = Tile(0, "", "(removed)", None, None, None, None)
            page = self._pages[number] = [found.get(id_, gone) for id_ in ids]
            self._by_hash.update({tile.hash: number * PAGE + place for place, tile in enumerate(page)})
            while len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return page[row % PAGE]

    def id_of(self, row: int) -> int:
        """The sample's id."""
        return self._ids[row]

    def _show_thumbnail(self, digest: str) -> None:
        row = self._by_hash.get(digest)
        if row is not None and row < len(self._ids):
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
