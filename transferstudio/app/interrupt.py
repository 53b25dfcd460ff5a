"""Ctrl-C in the terminal that the window was opened from."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

INTERRUPTED = 130  # exit code


class Interrupt(QObject):
    """Hears of Ctrl-C while Qt waits for events, when Python does not: the signal writes to a socket, and Qt waits for that too."""

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard = False
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, _nothing)

    def _hear(self) -> None:
        if signal.SIGINT not in self._reader.recv(64):
            return
        self.heard = True
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # the next one ends the process, whatever it waits for
        self.pressed.emit()


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """In place of KeyboardInterrupt, which would be raised in whatever Qt calls just then."""
