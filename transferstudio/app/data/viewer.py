"""One picture as large as there is room, with zoom and pan, or one text to read; arrows go to the next and the previous one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QGraphicsView,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.background import Background
from transferstudio.app.boxes.editor import BoxEditor
from transferstudio.app.data.model import SampleModel, size_in_words
from transferstudio.app.keyboard import claims
from transferstudio.app.pictures import as_qimage
from transferstudio.app.questions.viewer import QuestionViewer
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, counted, label
from transferstudio.app.zoomed import FACTOR, ZoomedPicture
from transferstudio.i18n import percent
from transferstudio.runtime import UnreadableImageError, load_image

LARGEST = 4096  # pixels of the longer side that are shown
NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Viewer(QWidget):
    """Shows the sample of a row; whoever labels it may move on with :meth:`step`."""

    closed = Signal()
    escaped = Signal()
    menu_wanted = Signal(QPoint)
    """What can be done with the picture is asked for, at this point of the screen."""

    def __init__(self, model: SampleModel, session: Session) -> None:
        super().__init__()
        self._session = session
        self._model, self._row, self._sample = model, 0, 0
        self._view = _Picture()
        self._view.moved.connect(self.step)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(lambda at: self.menu_wanted.emit(self._view.mapToGlobal(at)))
        self._text = _Text()
        self._text.moved.connect(self.step)
        self.questions = QuestionViewer(session)
        self.questions.moved.connect(self.step)
        self.questions.added.connect(self.open_sample)
        self.boxes = BoxEditor(session, previous=self._previous)
        self.boxes.moved.connect(self.step)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._text)
        self._pages.addWidget(self.questions)
        self._pages.addWidget(self.boxes)
        self._name, self._about = label("", "strong"), label("", "dim")
        self._loader = Background(self, "viewer")
        self._zooming: list[QPushButton] = []
        bar = QHBoxLayout()
        bar.addWidget(button("‹", lambda: self.step(-1), name="previous", tip=self.tr("Previous (←)")))
        bar.addWidget(button("›", lambda: self.step(1), name="next", tip=self.tr("Next (→)")))
        bar.addWidget(self._name)
        bar.addWidget(self._about, 1)
        for sign, name, factor, tip in (
            ("−", "smaller", 1 / FACTOR, self.tr("Smaller (-)")),
            ("+", "larger", FACTOR, self.tr("Larger (+)")),
        ):
            self._zooming.append(button(sign, partial(self._zoom, factor), name=name, tip=tip))
        self._zooming.append(button(self.tr("Fit"), self.fit, name="fit", tip=self.tr("The whole image (Ctrl+0)")))
        for widget in self._zooming:
            bar.addWidget(widget)
        bar.addWidget(button(self.tr("Back"), self.closed.emit, name="close-viewer", tip=self.tr("Back (Space)")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self._view)

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
        self._view.setAccessibleName(tile.name)
        self.describe()
        asked = self._session.asks_questions
        picture = self.boxes if self._session.draws_boxes else self._view
        shown = picture if tile.text is None else self.questions if asked else self._text
        self._pages.setCurrentWidget(shown)
        for widget in self._zooming:
            widget.setVisible(tile.text is None)
        if self.focusProxy() is not shown:
            self.setFocusProxy(shown)
            self.setFocus()
        self._name.setVisible(not asked)  # it stands above the passage
        if asked:
            return  # describe() has shown it
        if tile.text is not None:
            self._text.setPlainText(tile.text)
            return
        thumbnail = self._model.thumbnails.get(tile.hash, tile.path)
        if self._session.draws_boxes:
            self.boxes.show_picture(tile.id, thumbnail, tile.path)
        elif thumbnail is not None:
            self._view.show_image(thumbnail)  # until the picture itself is decoded
        if (path := tile.path) is not None:
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
        if self._session.draws_boxes:
            self.boxes.refresh()
        self.describe()

    def describe(self) -> None:
        """Says anew what is known of the picture."""
        tile = self._model.tile(self._row)
        if tile is None:
            return
        said = self._model.said(tile.id)
        if self._session.asks_questions:
            self.questions.show_question(tile.id)
            self._about.setText(counted(self._row + 1, self._model.rowCount()))
            return
        parts = [tile.label or (self._model.unlabelled if tile.label is None else self.tr("nothing in it"))]
        if said is not None and said.name != tile.label:
            parts.append(self.tr("suggested {} {}").format(said.name, percent(said.confidence)))
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
        self.questions.close_pool()
        self.boxes.close_pool()

    def _show(self, path: Path, image: QImage) -> None:
        tile = self._model.tile(self._row) if self._row < self._model.rowCount() else None
        if tile is None or tile.path != path or image.isNull():
            return
        if self._session.draws_boxes:
            self.boxes.show_picture(tile.id, image, path)
        else:
            self._view.show_image(image)

    def _previous(self) -> int | None:
        """The sample of the row before this one."""
        return self._model.id_of(self._row - 1) if self._row > 0 else None

    def _zoom(self, factor: float) -> None:
        (self.boxes.canvas if self._session.draws_boxes else self._view).zoom(factor)

    def fit(self) -> None:
        """Shows the whole picture again."""
        (self.boxes.canvas if self._session.draws_boxes else self._view).fit()


class _Picture(ZoomedPicture):
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)

    def show_image(self, image: QImage) -> None:
        """Shows a picture as a whole."""
        self.item.setPixmap(QPixmap.fromImage(image))
        self.scene().setSceneRect(self.item.boundingRect())
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows change the picture; + - 0 zoom."""
        key = Qt.Key(event.key())
        if key in NEXT:
            self.moved.emit(NEXT[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(FACTOR if key == Qt.Key.Key_Plus else 1 / FACTOR)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)


class _Text(QPlainTextEdit):
    """A text to read; the keys label it, and arrows to the side go to the next one."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.moved.emit(NEXT[key])
        else:
            super().keyPressEvent(event)


def _decoded(path: Path) -> QImage:
    """The picture, upright, at most so large as it is shown; a null image where it cannot be read."""
    try:
        picture = load_image(path, at_least=LARGEST)
    except UnreadableImageError:
        return QImage()
    picture.thumbnail((LARGEST, LARGEST))
    return as_qimage(picture)
