"""The model to try: one that a person opened, or the newest of the open project, exported where that has not been done yet."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from transferstudio.app.session import Session
from transferstudio.edition import trains
from transferstudio.errors import ProjectError
from transferstudio.events import Work
from transferstudio.wording import translate


def ready_model(session: Session) -> Path | None:
    """The newest model.onnx where it has been exported already; nothing is begun."""
    try:
        model = session.project.runs.latest().folder / "export" / "model.onnx" if session.project else None
    except ProjectError:
        return None
    return model if model is not None and model.is_file() else None


def with_model(session: Session, then: Callable[[Path], None], say: Callable[[str], None]) -> None:
    """Calls ``then`` with the model.onnx to try, once it is there; ``say`` gets a sentence where it has to wait, or cannot be."""
    project = session.project
    if session.model is not None:
        say(translate("TryPane", "asking …"))
        then(session.model)
        return
    if project is None:
        return
    try:
        run = project.runs.latest()
    except ProjectError:
        going = session.work
        if going is not None:
            say(translate("TryPane", "There is no model yet; “{}” is still going on.").format(going.title))
        else:
            say(translate("TryPane", "There is no model yet. Train one first; with Quick it takes seconds."))
        return
    model = run.folder / "export" / "model.onnx"
    say(translate("TryPane", "asking …"))
    if model.is_file():
        then(model)
        return

    if not trains():
        say(translate("TryPane", "The small edition tries models that were exported where they were trained."))
        return

    def work(stop: threading.Event) -> Work[object]:
        from transferstudio.export.bundle import export_run  # here: it loads torch

        return export_run(project, run, model.parent, stop=stop)

    job = session.start(translate("TryPane", "Making the model of run {} ready").format(run.id), work)
    job.finished.connect(lambda _: then(model))
    job.failed.connect(say)
