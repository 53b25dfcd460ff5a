"""What an import would leave out, each file or row with its reason, and what is remarked on the rest, to be read and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from transferstudio.app.dialogs import LinesDialog
from transferstudio.formats import Skipped
from transferstudio.formats.preview import MOST_LEFT_OUT
from transferstudio.i18n import joined, translate_message


class ReasonsDialog(LinesDialog):
    """A line a file or row."""

    def __init__(self, left_out: Sequence[Skipped], notes: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview-reasons-list")
        self.resize(700, 420)
        lines = [translate_message(joined(": ", (one.name, one.reason))) for one in left_out]
        if left_out and notes:
            lines += ["", self.tr("Notes")]
        lines += [translate_message(note) for note in notes]
        if MOST_LEFT_OUT in (len(left_out), len(notes)):
            lines.append(self.tr("… and possibly more"))
        self.show_lines(self.tr("Not used") if left_out else self.tr("Notes"), lines)
