"""One place for what nobody foresaw: it is logged, reported once, and the program goes on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from platformdirs import user_log_path

from transferstudio.errors import StudioError, storage_error
from transferstudio.i18n import translate
from transferstudio.resources import temporary_folder

log = logging.getLogger(__name__)
_crashes: list[TextIO] = []  # the file that faulthandler writes to stays open as long as the program runs


def log_file() -> Path:
    """Where the program writes what went wrong."""
    try:
        return user_log_path("transferstudio", appauthor=False, ensure_exists=True) / "transferstudio.log"
    except OSError:  # the home folder is read-only
        return temporary_folder() / "transferstudio.log"


def begin_log() -> None:
    """Writes warnings, and the stacks of hard crashes, to the log file."""
    logging.basicConfig(
        filename=log_file(), level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s"
    )
    _crashes.append(log_file().open("a", encoding="utf-8"))
    faulthandler.enable(_crashes[-1])


def catch(say: Callable[[str], None]) -> None:
    """Sends every exception that nobody caught to the log, and a sentence about each kind of them to ``say`` once."""
    reported: set[str] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        known = error if isinstance(error, StudioError) else storage_error(error)
        words = (
            str(known)
            if known is not None
            else translate("Mishap", "An unexpected error occurred: {}. See the log for details.").format(
                error or kind.__name__
            )
        )
        if words not in reported:
            reported.add(words)
            say(words)

    sys.excepthook = hook
    threading.excepthook = lambda given: hook(given.exc_type, given.exc_value or given.exc_type(), given.exc_traceback)
