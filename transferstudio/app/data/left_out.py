"""What imports left out, each with its reason, to be read, searched and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from transferstudio.app.widgets import label
from transferstudio.project import Project
from transferstudio.project.importing import count_skipped, skipped_files
from transferstudio.wording import spoken

MOST = 10_000  # lines; a table of which all rows are wrong says the same on each


class LeftOutDialog(QDialog):
    """A line a file or row, the newest first."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("left-out-list")
        self.setWindowTitle(self.tr("Left out"))
        self.resize(760, 480)
        count = count_skipped(project)
        lines = [f"{name}: {spoken(reason)}" for name, reason in skipped_files(project, most=MOST)]
        if count > MOST:
            lines.append(self.tr("… and {} more").format(f"{count - MOST:,}"))
        text = QPlainTextEdit("\n".join(lines))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(
            label(self.tr("Mend these files, then import them again: what is here already is not doubled."), "dim")
        )
        column.addWidget(text)
        column.addWidget(buttons)
