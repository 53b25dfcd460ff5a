"""Ten images of a source that is previewed, as large as there is room for, each with its label or its boxes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from transferstudio.app.background import Background
from transferstudio.app.data.tiles import CAPTION, CORNER, GAP, placed_in
from transferstudio.app.pictures import as_qimage
from transferstudio.app.theme import colours
from transferstudio.errors import DataError
from transferstudio.formats import BoxRecord, Record
from transferstudio.formats.boxes.normalising import normalise_boxes
from transferstudio.i18n import counted
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.runtime.predict import inspect_image

SIDE, THREADS = 320, 2  # pixels of a thumbnail
WIDEST, NARROWEST = 260, 64  # pixels of a tile
ALIKE = 24  # pixels by which widths of tiles may differ that are as good
ACROSS = 5  # tiles beside each other, where there is room
BEHIND_DOT, BETWEEN, LEAST = (
    14,
    10,
    24,
)  # pixels: from a dot to its words, from those to the next dot, and that a class takes at least
HIGH = 0.75  # of its width is the picture of a tile high
Frame = tuple[float, float, float, float]


@dataclass(frozen=True)
class Thumbnail:
    """A small picture, and its boxes: label, then left, top, width and height as shares of the picture."""

    image: QImage
    boxes: tuple[tuple[str, Frame], ...] = ()


class SampleTiles(QWidget):
    """See the module."""

    unreadable = Signal(int, str)
    """How many of them cannot be read as far as is known, and why the last one cannot."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview-tiles")
        self.setMinimumSize(280, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.samples: Sequence[Record | BoxRecord] = ()
        self.thumbnails: dict[int, Thumbnail | None] = {}
        """What was decoded, by index; None where the file cannot be read."""
        self._colours: Mapping[str, str] = {}
        self._pool = Background(self, "preview tiles", threads=THREADS)

    def show_samples(self, samples: Sequence[Record | BoxRecord], class_colours: Mapping[str, str]) -> None:
        """Shows these images, as soon as each is decoded."""
        self._colours = class_colours
        self.update()
        if samples is self.samples:
            return
        self._pool.leave()
        self.samples, self.thumbnails = samples, {}
        self.setAccessibleName(self.tr("Samples: {}").format(", ".join(map(self._caption, samples))))
        for index, sample in enumerate(samples):

            def keep(made: Thumbnail | str, index: int = index) -> None:
                self.thumbnails[index] = None if isinstance(made, str) else made
                if isinstance(made, str):
                    self.unreadable.emit(list(self.thumbnails.values()).count(None), made)
                self.update()

            self._pool.start(lambda sample=sample: _decoded(sample), keep)  # type: ignore[misc]

    def close_pool(self) -> None:
        """Nobody looks any more."""
        self._pool.leave()

    def wanted_height(self, width: int) -> int:
        """The height that five tiles in a row take, or as many as there are."""
        across = min(ACROSS, max(len(self.samples), 1))
        down = -(-len(self.samples) // across)
        wide = min(WIDEST, (width - (across - 1) * GAP) // across)
        return down * (int(wide * HIGH) + CAPTION + GAP) - GAP

    def event(self, event: QEvent) -> bool:
        """Tells the file of the tile that the mouse rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = next((index for index, area in enumerate(self._areas()) if area.contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), "" if at is None else self.samples[at].name, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index, area in enumerate(self._areas()):
            self._tile(painter, area, index)

    def _areas(self) -> list[QRect]:
        """Where each tile lies: in the rows in which tiles are largest and leave no gap."""
        count = len(self.samples)
        if not count:
            return []
        best = (0.0, 1, 0)
        for across in range(1, count + 1):
            down = -(-count // across)
            wide = (self.width() - (across - 1) * GAP) // across
            high = (self.height() - (down - 1) * GAP) // down - CAPTION
            fits = min(wide, int(high / HIGH), WIDEST)
            filled = count / (across * down)  # a row that is not full costs
            best = max(best, (fits // ALIKE * filled, across, fits))
        width, across = max(best[2], NARROWEST), best[1]
        height = int(width * HIGH) + CAPTION
        return [
            QRect((index % across) * (width + GAP), (index // across) * (height + GAP), width, height)
            for index in range(count)
        ]

    def _tile(self, painter: QPainter, area: QRect, index: int) -> None:
        scheme, sample = colours(), self.samples[index]
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.save()
        painter.fillPath(outline, QColor(scheme.card))
        painter.setClipPath(outline)
        picture = QRect(area.left(), area.top(), area.width(), area.height() - CAPTION)
        made = self.thumbnails.get(index)
        painter.fillRect(picture, QColor(scheme.line if made is None else scheme.background))
        if made is not None:
            self._picture(painter, QRectF(picture), made, whole=isinstance(sample, BoxRecord))
        elif index in self.thumbnails:
            painter.setPen(QColor(scheme.bad))
            painter.drawText(picture, Qt.AlignmentFlag.AlignCenter, self.tr("unreadable"))
        painter.setClipping(False)
        room = QRect(area.left() + 10, picture.bottom() + 1, area.width() - 20, CAPTION)
        self._parts(painter, room, self._label_parts(sample))
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.drawPath(outline)
        painter.restore()

    def _picture(self, painter: QPainter, area: QRectF, made: Thumbnail, *, whole: bool) -> None:
        placed = placed_in(area, made.image.width(), made.image.height(), whole=whole)
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        painter.drawImage(placed, made.image, QRectF(made.image.rect()))
        for label, (x, y, width, height) in made.boxes:
            painter.setPen(QPen(QColor(self._colours.get(label, colours().accent)), 2))
            left, top = placed.left() + x * placed.width(), placed.top() + y * placed.height()
            painter.drawRect(QRectF(left, top, width * placed.width(), height * placed.height()))
        painter.restore()

    def _parts(self, painter: QPainter, room: QRect, parts: Sequence[tuple[str | None, str]]) -> None:
        """Classes, each behind a dot in its colour, as far as there is room; or a few words, where the class is None."""
        scheme = colours()
        for name, words in parts:
            if room.width() < LEAST:
                return
            if name is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._colours.get(name, scheme.dim)))
                painter.drawEllipse(QRectF(room.left(), room.center().y() - 3.5, 8, 8))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                room.adjust(BEHIND_DOT, 0, 0, 0)
            painter.setPen(QColor(scheme.dim if name is None else scheme.text))
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)
            room.adjust(painter.fontMetrics().horizontalAdvance(short) + BETWEEN, 0, 0, 0)

    def _caption(self, sample: Record | BoxRecord) -> str:
        return ", ".join(words for _, words in self._label_parts(sample))

    def _label_parts(self, sample: Record | BoxRecord) -> list[tuple[str | None, str]]:
        """The classes of a sample with the words for each; None and what is shown where there is none."""
        if isinstance(sample, Record):
            return [(sample.label, sample.label)] if sample.label else [(None, self.tr("no label"))]
        if not sample.boxes:
            return [(None, self.tr("not labelled") if sample.boxes is None else self.tr("no objects"))]
        counts = Counter(box.label for box in sample.boxes)
        return list(zip(counts, counted(counts), strict=True))


def _decoded(sample: Record | BoxRecord) -> Thumbnail | str:
    """A thumbnail with its boxes; or why the file cannot be read."""
    try:
        data = sample.read()
        boxes: tuple[tuple[str, Frame], ...] = ()
        if isinstance(sample, BoxRecord) and sample.boxes:
            size = inspect_image(data)
            normalised = normalise_boxes(
                sample.boxes, sample.frame, size.width, size.height, orientation=size.orientation
            )
            boxes = tuple(
                (one.label, (one.x / size.width, one.y / size.height, one.width / size.width, one.height / size.height))
                for one in normalised.boxes
            )
        picture = load_image(data, at_least=SIDE // 2)
        picture.thumbnail((SIDE, SIDE))
    except (DataError, UnreadableImageError, OSError) as error:
        return str(error)
    return Thumbnail(as_qimage(picture), boxes)
