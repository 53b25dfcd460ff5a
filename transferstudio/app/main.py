"""Opens the window. Torch is loaded later, by the work that needs it."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtWidgets import QApplication

from transferstudio.app import theme
from transferstudio.app.main_window import MainWindow


def run_window(project: Path | None = None) -> int:
    """Runs the program until its window is closed; returns the exit code."""
    folder = user_log_path("transferstudio", appauthor=False, ensure_exists=True)
    logging.basicConfig(
        filename=folder / "transferstudio.log",
        level=logging.WARNING,
        format="%(asctime)s %(name)s %(levelname)s %(message)s",
    )
    QApplication.setOrganizationName("transferstudio")
    QApplication.setApplicationName("transferstudio")
    app = QApplication(sys.argv[:1])
    theme.apply(app)
    window = MainWindow(project)
    window.show()
    return app.exec()
