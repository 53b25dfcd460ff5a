"""A page of the Try pane; each task has its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class TryPage(QWidget):
    """See the module."""

    def reset(self) -> None:
        """Another project or model is open."""
        raise NotImplementedError

    def ask_again(self) -> None:
        """Asks what nobody could answer, now that there is a model."""
        raise NotImplementedError

    def ask_anew(self) -> None:
        """Asks what was asked last, of the model that answers now."""
        raise NotImplementedError

    def close_pool(self) -> None:
        """Waits for answers that are being made."""
        raise NotImplementedError
