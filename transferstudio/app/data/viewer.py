"""One sample as large as there is room, in the page of its task; arrows go to the next and the previous one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from transferstudio.app.background import Background
from transferstudio.app.data.model import SampleModel, size_in_words
from transferstudio.app.data.sample_page import PartsPage, SamplePage
from transferstudio.app.keyboard import claims
from transferstudio.app.pictures import as_qimage
from transferstudio.app.tasks import VIEWS
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, counted, label
from transferstudio.app.zoomed import FACTOR
from transferstudio.i18n import percent
from transferstudio.runtime import UnreadableImageError, load_image

if TYPE_CHECKING:
    from transferstudio.app.session import Session

LARGEST = 4096  # pixels of the longer side that are shown


class Viewer(QWidget):
    """Shows the sample of a row; whoever labels it may move on with :meth:`effective_learning_rate`."""

    closed = Signal()
    escaped = Signal()
    menu_wanted = Signal(QPoint)
    """What can be done with the sample is asked for, at this point of the screen."""
    class_wanted = Signal(QPoint)
    """There is a new part of the sample above this point of the screen, and it is not clear which class it has."""
    class_settled = Signal()
    """That part has its class now, or is gone."""
    pick_wanted = Signal(QPoint)
    """All classes are to be shown at this point of the screen, for the chosen part and the next ones."""
    part_menu_wanted = Signal(QPoint)
    """What can be done with the chosen part is asked for, at this point of the screen."""

    def __init__(self, model: SampleModel, session: Session) -> None:
        super().__init__()
        self.session = session
        self._model, self._row, self._sample = model, 0, 0
        self._pages = {name: view.make_page(self) for name, view in VIEWS.items()}
        self._stack = QStackedWidget()
        for page in self._pages.values():
            page.moved.connect(self.step)
            self._stack.addWidget(page)
        self._name, self._about = label("", "strong"), label("", "dim")
        self._loader = Background(self, "viewer")
        self._zooming: list[QPushButton] = []
        bar = QHBoxLayout()
        bar.addWidget(
            button("", lambda: self.step(-1), name="previous", tip=self.tr("Previous (←)"), icon="caret-left")
        )
        bar.addWidget(button("", lambda: self.step(1), name="next", tip=self.tr("Next (→)"), icon="caret-right"))
        bar.addWidget(self._name)
        bar.addWidget(self._about, 1)
        for sign, name, factor, tip in (
            ("magnifying-glass-minus", "smaller", 1 / FACTOR, self.tr("Zoom out (-)")),
            ("magnifying-glass-plus", "larger", FACTOR, self.tr("Zoom in (+)")),
        ):
            self._zooming.append(button("", partial(self._zoom, factor), name=name, tip=tip, icon=sign))
        self._zooming.append(button(self.tr("Fit"), self.fit, name="fit", tip=self.tr("The whole image (Ctrl+0)")))
        for widget in self._zooming:
            bar.addWidget(widget)
        bar.addWidget(button(self.tr("Back"), self.closed.emit, name="close-viewer", tip=self.tr("Back (Space)")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.page)

    @property
    def page(self) -> SamplePage:
        """What shows the samples of the open project."""
        return self._pages[self.session.view.name]

    @property
    def editor(self) -> PartsPage | None:
        """The page, where parts of a sample are labelled in it."""
        page = self.page
        return page if isinstance(page, PartsPage) else None

    @property
    def row(self) -> int:
        """The row that is shown."""
        return self._row

    def open(self, row: int) -> None:
        """Shows a row."""
        tile = self._model.tile(row)
        if tile is None:
            return
        self._row, self._sample = row, tile.id
        self._name.setText(tile.name)
        self.describe()
        page = self.page
        self._stack.setCurrentWidget(page)
        for widget in self._zooming:
            widget.setVisible(page.shows_image)
        if self.focusProxy() is not page:
            self.setFocusProxy(page)
            self.setFocus()
        self._name.setVisible(not page.tells_all)
        if page.tells_all:
            return  # describe() has shown it
        page.show_sample(tile, self._model.thumbnails.get(tile.hash, tile.path) if page.shows_image else None)
        if page.shows_image and (path := tile.path) is not None:
            self._loader.clear()  # of several asked for, the last one counts
            self._loader.start(lambda: _decoded(path), lambda image: self._show(path, image))

    def open_sample(self, sample: int) -> None:
        """Shows a sample by its id, where it is among those that are shown."""
        row = self._model.row_of(sample)
        if row is not None:
            self.open(row)

    def refresh(self) -> None:
        """Shows anew what is known of the picture, after an edit or an undo; where it is gone, the one that took its row."""
        row = self._model.row_of(self._sample)
        if row is None:
            self.open(min(self._row, self._model.rowCount() - 1))
            return
        self._row = row
        self.page.refresh()
        self.describe()

    def describe(self) -> None:
        """Says anew what is known of the picture."""
        tile = self._model.tile(self._row)
        if tile is None:
            return
        suggestion = self._model.suggestion(tile.id)
        if self.page.tells_all:
            self.page.show_sample(tile, None)
            self._about.setText(counted(self._row + 1, self._model.rowCount()))
            return
        parts = [tile.label or (self._model.unlabelled if tile.label is None else self._model.nothing)]
        if suggestion is not None and suggestion.name != tile.label:
            parts.append(self.tr("suggested {} {}").format(suggestion.name, percent(suggestion.confidence)))
        if size_in_words(tile):
            parts.append(size_in_words(tile))
        parts.append(counted(self._row + 1, self._model.rowCount()))
        self._about.setText(" · ".join(parts))

    def event(self, event: QEvent) -> bool:
        """Escape is the viewer's own, also while a job that it could cancel goes on."""
        return claims(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def step(self, steps: int) -> None:
        """Shows another row."""
        row = self._row + steps
        if 0 <= row < self._model.rowCount():
            self.open(row)

    def close_pool(self) -> None:
        """Waits for a picture that is being decoded, and for an answer that is being made."""
        self._loader.close()
        for page in self._pages.values():
            page.close_pool()

    def _show(self, path: Path, image: QImage) -> None:
        tile = self._model.tile(self._row) if self._row < self._model.rowCount() else None
        if tile is not None and tile.path == path and not image.isNull():
            self.page.show_image(tile, image, path)

    def previous(self) -> int | None:
        """The sample of the row before this one."""
        return self._model.id_of(self._row - 1) if self._row > 0 else None

    def _zoom(self, factor: float) -> None:
        self.page.zoom(factor)

    def fit(self) -> None:
        """Shows the whole picture again."""
        self.page.fit()


def _decoded(path: Path) -> QImage:
    """The picture, upright, at most so large as it is shown; a null image where it cannot be read."""
    try:
        picture = load_image(path, at_least=LARGEST)
    except UnreadableImageError:
        return QImage()
    picture.thumbnail((LARGEST, LARGEST))
    return as_qimage(picture)
