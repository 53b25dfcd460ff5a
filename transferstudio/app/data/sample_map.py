"""The map of samples: a window in which alike samples lie close together; what is in view can be shown in the browser."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from transferstudio.app.dialogs import entitle
from transferstudio.app.theme import STEP, colours
from transferstudio.app.widgets import Card, button, label
from transferstudio.i18n import number

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.app.worker import Job
    from transferstudio.operations.sample_map import SampleMap
    from transferstudio.project.classes import Class

SYMBOLS = ("o", "s", "t", "d", "p", "h", "star", "+", "x")
"""Of the classes in turn, so that they are told apart without their colours."""
LISTED = 12  # classes in the legend
POINT, SIZE = 8, (900, 640)  # pixels


class MapCard(Card):
    """Offers the map."""

    chosen = Signal(object, str)
    """Samples to look at, and what they are."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Map"))
        self._session = session
        self._job: Job | None = None
        self.window_: MapWindow | None = None
        tip = self.tr("Samples that look alike to the network lie close together")
        self._show = button(self.tr("Show map"), self.ask, name="show-map", tip=tip, key="Ctrl+Shift+M")
        self.add(self._show)
        for changed in (session.queue_changed, session.job_ended):
            changed.connect(self._offer)
        session.closing.connect(self.close_map)

    def ask(self) -> None:
        """Begins to lay out the samples."""
        project, field = self._session.project, self._session.field
        if project is None or not self._show.isEnabled():
            return

        def work(stop: threading.Event) -> Any:
            from transferstudio.operations.sample_map import map_samples  # here: it loads ONNX Runtime

            return map_samples(project, field, stop=stop)

        self._job = self._session.start(self.tr("Map of samples"), work)
        self._job.finished.connect(lambda found: self._open((project, field), found))
        self._offer()

    def close_map(self) -> None:
        """Another project is opened."""
        if self.window_ is not None:
            self.window_.close()
            self.window_.deleteLater()
            self.window_ = None

    def _offer(self) -> None:
        """The button can be pressed while nothing is being laid out."""
        self._show.setEnabled(not self._session.holds(self._job))

    def _open(self, about: tuple[object, int], found: SampleMap) -> None:
        project = self._session.project
        if project is None or about != (project, self._session.field):
            return
        self.close_map()
        classes = project.classes.list(self._session.field)
        self.window_ = MapWindow(found, classes, project.samples.name_and_source, self.window())
        self.window_.wanted.connect(self._show_in_browser)
        self.window_.show()

    def _show_in_browser(self, ids: tuple[int, ...]) -> None:
        self.chosen.emit(ids, self.tr("In the part of the map"))


class MapWindow(QDialog):
    """A point for each sample, in the colour and shape of its class; wheel and drag move the view."""

    wanted = Signal(object)
    """Ids of the samples in view."""

    def __init__(self, found: SampleMap, classes: list[Class], named: Any, parent: QWidget) -> None:
        super().__init__(parent)
        entitle(self, self.tr("Map of samples"))
        self.resize(*SIZE)
        self._found, self._named = found, named
        self.plot = pg.PlotWidget(background=colours().card)
        self.plot.setAccessibleName(self.tr("Map of samples"))
        self.plot.hideAxis("left")
        self.plot.hideAxis("bottom")
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        self._hovered, self._count = label("", "dim"), label("", "dim")
        self._hovered.setText(self.tr("Point at a sample to see its name; turn the wheel to zoom, drag to move."))
        self._draw(classes)
        whole = button(self.tr("Show all"), self.show_all, name="map-all", tip=self.tr("The whole map"), key="Ctrl+0")
        wanted = button(
            self.tr("Show in browser"),
            self.ask,
            name="map-browse",
            tip=self.tr("The samples in view"),
            key="Ctrl+Return",
        )
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(whole)
        row.addWidget(wanted)
        column = QVBoxLayout(self)
        column.setSpacing(2 * STEP)
        column.addLayout(self._legend(classes))
        column.addWidget(self.plot, 1)
        column.addWidget(self._hovered)
        column.addLayout(row)
        self.plot.sigRangeChanged.connect(lambda *_: self._tell())
        self.show_all()

    def ids_in_view(self) -> tuple[int, ...]:
        """The samples that are seen."""
        (left, right), (low, high) = self.plot.viewRange()
        x, y = self._found.places.T
        seen = (x >= left) & (x <= right) & (y >= low) & (y <= high)
        return tuple(self._found.ids[seen].tolist())

    def show_all(self) -> None:
        """The whole map."""
        self.plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.04)
        self._tell()

    def ask(self) -> None:
        """The samples in view are wanted in the browser."""
        self.wanted.emit(self.ids_in_view())

    def keyPressEvent(self, event: Any) -> None:
        """Arrow keys move the view, + and - zoom; what else a dialog does."""
        box = self.plot.getViewBox()
        (left, right), (low, high) = self.plot.viewRange()
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        zooms = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Minus: 1.25}
        if event.key() in steps:
            across, up = steps[event.key()]
            box.translateBy(x=across * (right - left) / 8, y=up * (high - low) / 8)
        elif event.key() in zooms:
            box.scaleBy((zooms[event.key()],) * 2)
        else:
            super().keyPressEvent(event)

    def _draw(self, classes: list[Class]) -> None:
        faint = colours().faint
        shown = [(0, faint, "o"), *((one.id, one.colour, _symbol(index)) for index, one in enumerate(classes))]
        for class_, colour, symbol in shown:
            own = np.flatnonzero(self._found.classes == class_)
            if len(own):
                points = pg.ScatterPlotItem(
                    pos=self._found.places[own],
                    data=self._found.ids[own],
                    symbol=symbol,
                    size=POINT,
                    pen=None if symbol not in "+x" else pg.mkPen(colour),
                    brush=pg.mkBrush(colour),
                    hoverable=True,
                    tip=None,
                )
                points.sigHovered.connect(self._point_at)
                self.plot.addItem(points)

    def _legend(self, classes: list[Class]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * STEP)
        for index, one in enumerate(classes[:LISTED]):
            sign = label(f"{_SIGNS[_symbol(index)]} {one.name}")
            sign.setStyleSheet(f"color: {one.colour}")
            row.addWidget(sign)
        if len(classes) > LISTED:
            row.addWidget(label(self.tr("and {} more classes").format(number(len(classes) - LISTED)), "dim"))
        row.addStretch(1)
        return row

    def _point_at(self, _item: object, points: Any) -> None:
        if len(points):
            try:
                self._hovered.setText(self._named(int(points[0].data()))[0])
            except KeyError:
                self._hovered.setText("")  # it was deleted meanwhile

    def _tell(self) -> None:
        shown = self.tr("{} of {} samples in view").format(number(len(self.ids_in_view())), number(self._found.out_of))
        self._count.setText(shown)


_SIGNS = dict(zip(SYMBOLS, ("●", "■", "▼", "◆", "⬟", "⬢", "★", "+", "×"), strict=True))


def _symbol(index: int) -> str:
    return SYMBOLS[index % len(SYMBOLS)]
