"""Opens the window. Torch is loaded later, by the work that needs it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from transferstudio.app import language, theme
from transferstudio.app.main_window import MainWindow
from transferstudio.app.mishaps import begin_log, catch
from transferstudio.resources import resource


def run_window(project: Path | None = None) -> int:
    """Runs the program until its window is closed; returns the exit code."""
    begin_log()
    QApplication.setOrganizationName("transferstudio")
    QApplication.setApplicationName("transferstudio")
    app = QApplication(sys.argv[:1])
    app.setWindowIcon(QIcon(str(resource("icon.svg"))))
    language.install(language.chosen(QSettings()))
    theme.apply(app)
    window = MainWindow(project)
    catch(window.session.failed.emit)
    window.show()
    return app.exec()
