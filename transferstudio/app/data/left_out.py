"""What imports left out, each with its reason, to be read, searched and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from transferstudio.app.dialogs import LinesDialog
from transferstudio.app.widgets import label
from transferstudio.i18n import joined, number, translate_message
from transferstudio.project.importing import count_skipped, skipped_files

if TYPE_CHECKING:
    from transferstudio.project import Project

MOST = 10_000  # lines; a table of which all rows are wrong says the same on each


class LeftOutDialog(LinesDialog):
    """A line a file or row, the newest first."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("left-out-list")
        self.resize(760, 480)
        count = count_skipped(project)
        lines = [translate_message(joined(": ", found)) for found in skipped_files(project, most=MOST)]
        if count > MOST:
            lines.append(self.tr("… and {} more").format(number(count - MOST)))
        self.column.addWidget(
            label(self.tr("Fix these files and import them again; existing samples are not duplicated."), "dim")
        )
        self.show_lines(self.tr("Left out"), lines)
