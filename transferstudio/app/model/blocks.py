"""The network as a row of blocks, with a slider for how many of them learn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from transferstudio.app.background import Background
from transferstudio.app.inputs import Slider
from transferstudio.app.theme import STEP, colours
from transferstudio.app.widgets import label
from transferstudio.backbones.catalogue import find
from transferstudio.i18n import number

HEIGHT, LOWEST = 44, 0.25  # pixels; share of the height that the smallest block has


class BlockSlider(QWidget):
    """Shows the blocks of the chosen backbone as soon as they are known; the ones that learn are coloured."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._sizes: dict[str, list[int]] = {}
        self._picture = _Blocks()
        self._slider = Slider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("learning-blocks")
        self._slider.setAccessibleName(self.tr("How many of the last blocks are trainable"))
        self._slider.setToolTip(self.tr("Drag to the left to train more blocks"))
        self._slider.setInvertedAppearance(True)
        self._slider.setMinimum(1)
        self._slider.valueChanged.connect(lambda _value: self._show())
        self._words = label("", "small")
        self._reader = Background(self, "blocks")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for widget in (self._picture, self._slider, self._words):
            column.addWidget(widget)

    @property
    def learning(self) -> int:
        """How many of the last blocks learn."""
        return self._slider.value()

    def set_learning(self, count: int) -> None:
        """Chooses how many learn; more than there are is all of them."""
        self._slider.setMaximum(max(self._slider.maximum(), count))
        self._slider.setValue(count)

    def show_backbone(self, name: str) -> None:
        """Shows another backbone."""
        self._name = name
        if name in self._sizes:
            self._show()
        else:
            self._words.setText(self.tr("Loading the network …"))
            self._reader.start(lambda: _read(name), lambda sizes: self._take(name, sizes))

    def close_pool(self) -> None:
        """Waits for a network that is being read."""
        self._reader.close()

    def _take(self, name: str, sizes: list[int]) -> None:
        self._sizes[name] = sizes
        if name == self._name:
            self._show()

    def _show(self) -> None:
        sizes = self._sizes.get(self._name)
        if not sizes:
            return
        self._slider.setMaximum(len(sizes))
        learning = self._slider.value()
        count = sum(sizes[-learning:])
        self._picture.show_blocks(sizes, learning)
        words = self.tr("{} of {} blocks are trainable: {} of {} million parameters")
        self._words.setText(words.format(learning, len(sizes), number(count / 1e6, 1), number(sum(sizes) / 1e6, 1)))


class _Blocks(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._sizes: list[int] = []
        self._learning = 0
        self.setFixedHeight(HEIGHT)

    def show_blocks(self, sizes: list[int], learning: int) -> None:
        """Draws blocks of so many parameters, input first."""
        self._sizes, self._learning = sizes, learning
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See the class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, count = colours(), len(self._sizes)
        wide = self.width() / max(count, 1)
        for index, size in enumerate(self._sizes):
            high = HEIGHT * (LOWEST + (1 - LOWEST) * (size / max(self._sizes)) ** 0.5)
            learns = index >= count - self._learning
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent if learns else scheme.line))
            painter.drawRoundedRect(QRectF(index * wide + 1, HEIGHT - high, wide - 2, high), 2, 2)


def _read(name: str) -> list[int]:
    from transferstudio.backbones.blocks import block_sizes  # here: it loads torch

    return block_sizes(find(name))
