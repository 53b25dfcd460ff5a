"""Opens the window. Torch is loaded later, by the work that needs it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from transferstudio.app import language, theme
from transferstudio.app.crash_log import begin_log, catch
from transferstudio.app.interrupt import INTERRUPTED, Interrupt
from transferstudio.app.main_window import MainWindow
from transferstudio.i18n import translate
from transferstudio.resources import resource

# To paint, the window takes Python from a thread that computes hundreds of times, and waits for so long each time; by default it is 5 ms.
SWITCH_S = 0.0005


class _Application(QApplication):
    """Hears of folders that the system asks it to open, as macOS does after a double click on a project."""

    asked_to_open = Signal(str)

    def event(self, event: QEvent) -> bool:
        """See the class."""
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)


def run_window(project: Path | None = None) -> int:
    """Runs the program until its window is closed; returns the exit code."""
    begin_log()
    sys.setswitchinterval(SWITCH_S)
    QApplication.setOrganizationName("transferstudio")
    QApplication.setApplicationName("transferstudio")
    app = _Application(sys.argv[:1])
    app.setWindowIcon(QIcon(str(resource("icon.svg"))))
    language.install(language.chosen(QSettings()))
    theme.apply(app)
    window = MainWindow(project)
    app.asked_to_open.connect(lambda path: window.open_folder(Path(path)))
    catch(window.session.failed.emit)
    interrupt = Interrupt(app)
    interrupt.pressed.connect(window.leave)
    window.show()
    if not QSettings().isWritable():
        window.session.failed.emit(
            translate(
                "Settings",
                "Settings and the list of projects cannot be saved here and are lost when the program ends.",
            )
        )
    code = app.exec()
    return INTERRUPTED if interrupt.heard else code
