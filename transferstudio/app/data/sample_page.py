"""What shows one sample in the viewer; each task has its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from transferstudio.project.browsing import Tile


class SamplePage(QWidget):
    """See the module."""

    moved = Signal(int)
    """The person wants the sample so many rows on."""
    shows_image = False
    """Whether it shows an image, which can be zoomed and comes in two steps."""
    tells_all = False
    """Whether it says itself what the sample is called and how it is labelled."""

    def show_sample(self, tile: Tile, image: QImage | None) -> None:
        """Shows a sample; ``image`` is a small copy of it, where it is one and that is there already."""
        raise NotImplementedError

    def show_image(self, tile: Tile, image: QImage, path: Path) -> None:
        """Shows the image of the sample, which was decoded meanwhile."""

    def refresh(self) -> None:
        """Reads labels anew, after an edit from elsewhere or an undo."""

    def zoom(self, factor: float) -> None:
        """Makes the image larger, or smaller."""

    def fit(self) -> None:
        """Shows the whole image again."""

    def close_pool(self) -> None:
        """Waits for what is being computed."""


class PartsPage(SamplePage):
    """A page in which parts of a sample are labelled, such as the objects in an image; digits and typed names act on them."""

    @property
    def waits(self) -> bool:
        """Whether there is a new part that has no class yet."""
        raise NotImplementedError

    @property
    def class_point(self) -> QPoint:
        """Where on the screen the list of all classes is to open."""
        raise NotImplementedError

    def use_class(self, class_: int) -> None:
        """Gives the chosen part a class, and the next ones."""
        raise NotImplementedError

    def accept(self) -> None:
        """Accepts what is suggested."""
        raise NotImplementedError

    def reject(self) -> None:
        """Takes away what is suggested."""
        raise NotImplementedError

    def delete(self) -> None:
        """Removes the chosen part."""
        raise NotImplementedError

    def leave_part(self) -> bool:
        """Chooses no part any more; False where none was chosen."""
        raise NotImplementedError
