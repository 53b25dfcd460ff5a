#!/usr/bin/env python3
"""Draws the README's picture: the window on handwritten digits, trained, without a screen.

.venv/bin/python installer/make_screenshot.py
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from transferstudio.app.main_window import MainWindow
from transferstudio.demo import write_digits
from transferstudio.training.plan import TrainingPlan

TARGET = Path(__file__).parent.parent / "resources"
WAIT_S = 180


def main() -> int:
    """Writes screenshot-data.png and screenshot-train.png."""
    with tempfile.TemporaryDirectory() as work:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, work)
        app = QApplication([])
        app.setOrganizationName("transferstudio")
        app.setApplicationName("screenshot")
        QSettings().setValue("projects", work)
        write_digits(Path(work) / "Handwritten digits", per_class=60)
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        window.session.new_from(Path(work) / "Handwritten digits")
        _wait(app, window)
        window.grab().save(str(TARGET / "screenshot-data.png"))
        window.set_theme("dark")
        window.show_pane(2)
        window.training.start(TrainingPlan())
        _wait(app, window)
        window.grab().save(str(TARGET / "screenshot-train.png"))
        window.close()
    return 0


def _wait(app: QApplication, window: MainWindow) -> None:
    end = time.monotonic() + WAIT_S
    while window.session.job is not None and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
    for _ in range(100):  # thumbnails come in
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
