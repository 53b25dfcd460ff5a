"""What went wrong, in full: the sentence, and below it what somebody who helps needs to know, to be copied."""

from __future__ import annotations

import logging
import platform
from collections import deque

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import transferstudio
from transferstudio.app.crash_log import log_file
from transferstudio.app.dialogs import entitle
from transferstudio.app.widgets import button, label

KEPT = 20  # records of the log that the details show


class RecentRecords(logging.Handler):
    """Keeps the last warnings and errors of this run of the program, with their tracebacks."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        self._lines: deque[str] = deque(maxlen=KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        """See logging.Handler."""
        self._lines.append(self.format(record))

    def text(self) -> str:
        """All that is kept, the oldest first."""
        return "\n".join(self._lines)


class ErrorDialog(QDialog):
    """See the module."""

    def __init__(self, message: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error-details")
        entitle(self, self.tr("What went wrong"))
        self.resize(640, 400)
        system = f"Transfer Studio {transferstudio.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
        self.text = QPlainTextEdit("\n".join(filter(None, [message, system, log])))
        self.text.setObjectName("details-text")
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Technical details"))
        buttons = QHBoxLayout()
        buttons.addWidget(
            button(self.tr("Copy"), self._copy, name="copy-details", tip=self.tr("To report the problem"))
        )
        open_log = button(self.tr("Open log"), self._open_log, name="open-log", tip=self.tr("Show the log file"))
        open_log.setEnabled(log_file().is_file())
        buttons.addWidget(open_log)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Close"), self.accept, name="close-details", tip=self.tr("Close"), main=True))
        column = QVBoxLayout(self)
        column.addWidget(label(message))
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file())))
