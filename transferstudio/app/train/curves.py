"""Live curves of one measure: training solid, validation dashed."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor

from transferstudio.app.glossary import explain
from transferstudio.app.theme import colours
from transferstudio.app.widgets import Card, label
from transferstudio.i18n import number, percent, translate_word

SPLITS = ("train", "validation")
PLOT_HEIGHT = 150  # pixels, at least
EDGE = 0.04  # of what is shown, around it


class MeasurePlot(pg.PlotWidget):
    """A plot of a measure over epochs, whose axes name only such values as there can be: no epoch and no loss lies below 0, no share
    above 100 %."""

    def __init__(self, *, percent: bool) -> None:
        super().__init__(
            axisItems={"left": _Axis("left", most=100.0 if percent else math.inf), "bottom": _Axis("bottom")}
        )
        self._percent = percent
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setMenuEnabled(False)

    def sizeHint(self) -> QSize:
        """The room that is left; its own wish of 640 by 480 would push what lies below out of sight."""
        return QSize(2 * PLOT_HEIGHT, PLOT_HEIGHT)

    def show_points(self, points: Sequence[tuple[float, float]]) -> None:
        """Shows the part in which these points, epoch and value, lie, with a little room around it."""
        values = [value for _, value in points if math.isfinite(value)]
        last = max(1.0, max((epoch for epoch, _ in points), default=0.0))
        low, high = 0.0, max(values, default=0.0) or 1.0
        if self._percent:
            low, high = max(0.0, math.floor(min(values, default=100.0) / 10) * 10 - 10.0), 100.0
        across, up = EDGE * last, EDGE * (high - low)
        self.setRange(xRange=(-across, last + across), yRange=(low - up, high + up), padding=0)


class _Axis(pg.AxisItem):
    """An axis without ticks below 0 or above the most."""

    def __init__(self, side: str, *, most: float = math.inf) -> None:
        super().__init__(side)
        self._most = most
        self.enableAutoSIPrefix(False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """See AxisItem."""
        every = super().tickValues(minVal, maxVal, size)
        return [(spacing, [tick for tick in ticks if 0 <= tick <= self._most]) for spacing, ticks in every]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """See AxisItem; in the person's language."""
        decimals = max(0, math.ceil(-math.log10(spacing * scale)))
        return [number(value * scale, decimals) for value in values]


class Curve(Card):
    """A plot over epochs, drawn from lists of points."""

    def __init__(self, title: str, word: str, *, percent: bool = False) -> None:
        super().__init__()
        self._title, self._percent = title, percent
        self._heading = label(title, "strong")
        self._legend = label(self.tr("— training   - - validation"), "small")
        explain(self._heading, word)
        explain(self._legend, "split", "epoch")
        self._plot = MeasurePlot(percent=percent)
        self._plot.setAccessibleName(title)
        self._plot.setMinimumHeight(PLOT_HEIGHT)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        self._points: dict[str, tuple[list[float], list[float]]] = {}
        self._lines = {split: self._plot.plot([], []) for split in SPLITS}
        self._last = {split: self._plot.plot([], [], pen=None, symbolSize=6) for split in SPLITS}
        self._plot.scene().sigMouseMoved.connect(self._tell)
        self.add(self._heading, self._legend, self._plot)
        self.column.setStretchFactor(self._plot, 1)
        self.clear()
        self.paint()

    def rename(self, title: str, word: str) -> None:
        """Gives the curve the name of another measure, with the word of the glossary that explains it."""
        self._title = title
        self._heading.setToolTip("")
        explain(self._heading, word)
        self._plot.setAccessibleName(title)

    def clear(self) -> None:
        """Forgets all points."""
        self._points = {split: ([], []) for split in SPLITS}
        self.draw()

    def append(self, split: str, epoch: float, value: float) -> None:
        """Adds a point; :meth:`draw` shows it."""
        if split in self._points:
            xs, ys = self._points[split]
            xs.append(epoch)
            ys.append(value * 100 if self._percent else value)

    def draw(self) -> None:
        """Shows the points."""
        self.setVisible(any(xs for xs, _ in self._points.values()))  # a head alone has no epochs to draw
        every = [point for xs, ys in self._points.values() for point in zip(xs, ys, strict=True)]
        self._plot.show_points(every)
        parts = []
        for split, (xs, ys) in self._points.items():
            # Each fold begins anew at epoch 0: a line of its own.
            onwards = np.append(np.diff(xs) > 0, False) if xs else np.empty(0)
            self._lines[split].setData(xs, ys, connect=onwards.astype(np.int32))
            self._last[split].setData(xs[-1:], ys[-1:])
            if ys:
                parts.append(f"{translate_word(split)} {self._in_words(ys[-1])}")
        self._heading.setText(f"{self._title}   {' · '.join(parts)}")

    def _tell(self, where: QPointF) -> None:
        """Says in the tooltip what the curves are at the epoch under the pointer."""
        epoch = self._plot.getPlotItem().vb.mapSceneToView(where).x()
        lines, of_epoch = [], self.tr("epoch")
        for split, (xs, ys) in self._points.items():
            if xs:
                nearest = min(range(len(xs)), key=lambda index: abs(xs[index] - epoch))
                lines.append(
                    f"{translate_word(split)} {self._in_words(ys[nearest])} · {of_epoch} {number(xs[nearest], 1)}"
                )
        self._plot.setToolTip("\n".join(lines))

    def _in_words(self, value: float) -> str:
        return percent(value / 100, 1) if self._percent else number(value, 3)

    def paint(self) -> None:
        """Takes the colours of the present scheme."""
        scheme = colours()
        for split, colour, style in (
            ("train", scheme.accent, Qt.PenStyle.SolidLine),
            ("validation", scheme.warning, Qt.PenStyle.DashLine),
        ):
            self._lines[split].setPen(pg.mkPen(colour, width=2, style=style))
            self._last[split].setSymbol("o" if split == "train" else "d")
            self._last[split].setSymbolBrush(QColor(colour))
            self._last[split].setSymbolPen(None)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setTextPen(scheme.dim)
            axis.setPen(scheme.line)
        self._plot.setBackground(scheme.card)
        self._plot.setLabel("bottom", self.tr("epoch"), color=scheme.dim)
