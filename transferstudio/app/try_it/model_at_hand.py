"""The model to try: one that a person opened, or the run of the open project that answers; its trained network where it was not exported yet."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from transferstudio.app.export.exported import MODEL, kept_export
from transferstudio.app.try_it.kept_model import Model, TrainedRun
from transferstudio.edition import trains
from transferstudio.errors import ExportError, StudioError
from transferstudio.i18n import translate
from transferstudio.project.runs import Run
from transferstudio.tasks import load_report

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.events import Work
    from transferstudio.project import Project

_begun: WeakKeyDictionary[Session, set[tuple[Path, tuple[str, ...]]]] = WeakKeyDictionary()
"""The exports that each window has begun, or that failed: none is made twice."""


def ready_model(session: Session) -> Path | None:
    """The model.onnx of the run that answers, where it has been exported already."""
    project = session.project
    if project is None:
        return None
    run = session.answering.run()
    return _exported(project, run, _names(project, run)) if run is not None else None


def model_at_hand(session: Session, say: Callable[[str], None]) -> Model | None:
    """What to ask, at once; None where there is nothing, and ``say`` gets a sentence that tells why."""
    project = session.project
    if session.model is not None:
        return session.model
    if project is None:
        return None
    run = session.answering.run()
    if run is None:
        say(no_model(session))
        return None
    names = _names(project, run)
    model = _exported(project, run, names)
    if model is not None:
        return model
    if not trains():
        say(translate("TryPane", "The small edition can try models exported by the full edition."))
        return None
    return TrainedRun(project, run, names)


def no_model(session: Session) -> str:
    """Why there is nothing to ask."""
    going = session.work or session.learning
    if going is not None:
        return translate("TryPane", "No trained model yet; “{}” is still running.").format(going.title)
    return translate("TryPane", "No trained model yet. Train one first (Model pane).")


def verify(session: Session, model: Model, done: Callable[[Path], None]) -> None:
    """Exports the network of a run in the background, once; ``done`` gets the file when it is proven to give the same answers."""
    begun = _begun.setdefault(session, set())
    if not isinstance(model, TrainedRun) or model.key in begun:
        return
    begun.add(model.key)
    file = _file_of(model.run)

    def work(stop: threading.Event) -> Work[bool]:
        from transferstudio.operations.export import export_run  # here: it loads torch

        try:
            yield from export_run(model.project, model.run, file.parent, stop=stop)
        except ExportError:
            if not stop.is_set():
                raise
            return False  # it made way for other work; the next answer begins it again
        return True

    title = translate("TryPane", "Verifying the export of {}").format(model.in_words)
    job = session.start(title, work, background=True)
    job.finished.connect(lambda proven: done(file) if proven else begun.discard(model.key))
    job.cancelled.connect(lambda _: begun.discard(model.key))


def _names(project: Project, run: Run) -> tuple[str, ...]:
    """The names that the classes of a run have now; none where it answers with words of a passage."""
    try:
        return load_report(run).named(project).class_names
    except (StudioError, ValueError):  # of a damaged run, which says so when it is loaded
        return ()


def _exported(project: Project, run: Run, names: tuple[str, ...]) -> Path | None:
    """The exported file of a run, where there is one that calls its classes so: made here, or by a person on the Export page."""
    own, kept = _file_of(run), kept_export(project, run)
    files = (own, *((kept / MODEL,) if kept is not None else ()))
    return next((file for file in files if file.is_file() and _calls_classes(file, names)), None)


def _calls_classes(file: Path, names: tuple[str, ...]) -> bool:
    try:
        known = json.loads((file.parent / "labels.json").read_text("utf-8"))
        labels = tuple(next(iter(known.values())) if isinstance(known, dict) else known)  # of the main field
    except (OSError, ValueError, TypeError):  # questions have none
        labels = names
    return labels == names


def _file_of(run: Run) -> Path:
    return run.folder / "export" / MODEL
