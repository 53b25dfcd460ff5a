"""The open project; every view listens here, and edits go through here."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from transferstudio.app.answering_run import AnsweringRun
from transferstudio.app.job_queue import JobQueue
from transferstudio.app.remembered_folders import RememberedFolders
from transferstudio.app.tasks import TaskView, view_of
from transferstudio.app.wait_dialog import Waiting
from transferstudio.app.worker import Job
from transferstudio.atomic_files import write_text
from transferstudio.errors import ExportError, StudioError
from transferstudio.events import Meter, Work
from transferstudio.formats import BOXES
from transferstudio.i18n import number, translate_message, translate_word
from transferstudio.project import Changes, Project
from transferstudio.project.classes import Field
from transferstudio.project.project import DATABASE
from transferstudio.project.sources import name_for

if TYPE_CHECKING:
    from transferstudio.formats import DetectedSource
    from transferstudio.sample_data.sets import SampleSet

MANY = 1000  # rows, from which an edit could take longer than a tenth of a second

log = logging.getLogger(__name__)


class Session(JobQueue):
    """What the window is about: a project, or an exported ``model`` that is tried without one; on the start page neither."""

    opened = Signal()
    import_wanted = Signal(object)
    """Paths that a person wants to import: each is shown first."""
    model_opened = Signal(object)
    """The predictor of a model that is tried without a project."""
    closing = Signal()
    """The project is about to be closed: whoever reads it in a thread ends that now."""
    discarded = Signal()
    """A new project into which nothing came was taken away again."""
    changed = Signal(object)
    """Changes: what an edit or a job touched."""
    imported = Signal(str)
    """How many samples an import added and left out, in words."""
    field_changed = Signal()
    refused = Signal()
    """What was just said is why an edit was not made: the next one that is made is the answer to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.model: Path | None = None
        self.settings = QSettings()
        self.folders = RememberedFolders(self.settings)
        self.choose_projects_folder: Callable[[], Path | None] = lambda: None
        """Asks the person for a folder in which projects can be made."""
        self._waiting = Waiting(self)
        self.answering = AnsweringRun(self, lambda: self.project)
        self.opened.connect(self.answering.open)
        self.closing.connect(self.answering.forget)
        self.changed.connect(self.answering.refresh)

    def open(self, folder: Path) -> None:
        """Opens a project, instead of the one that is open."""
        self._take(lambda: Project.open(folder))

    def try_model(self, path: Path) -> None:
        """Gets an exported model ready to be tried; no project is open."""

        def work(stop: threading.Event) -> Work[object]:
            from transferstudio.operations.open_model import open_exported  # here: the first paint does without

            meter = Meter("open the model")
            yield meter.started()
            try:
                predictor = open_exported(path)
            except ExportError:
                log.warning("%s is no model", path, exc_info=True)  # the details of the message show it
                raise
            yield meter.finished()
            return predictor

        job = self.start(self.tr("Opening {}").format(path.name), work)
        job.finished.connect(lambda predictor: self._take_model(path, predictor))

    def _take_model(self, path: Path, predictor: object) -> None:
        if self.project is None:  # else one was opened meanwhile
            self.model, self.folders.model = path, path.parent
            self.model_opened.emit(predictor)

    def take_in(self, sources: Sequence[Path | DetectedSource]) -> None:
        """Imports into the open project, or into a new one where none is open."""
        if self.project is None:
            self.new_from(*sources)
        else:
            self.import_(sources)

    def new_from(self, *sources: Path | DetectedSource) -> None:
        """Makes a project named after the first of some folders, files or data sets, and imports them."""
        first = sources[0]
        source = first if isinstance(first, Path) else first.source
        if self._create(name_for(source)):
            project = self._the_project()
            job = self.import_(sources)
            failures: list[str] = []
            job.failed.connect(failures.append)
            job.ended.connect(lambda: QTimer.singleShot(0, lambda: self._discard_if_empty(project, source, failures)))

    def _discard_if_empty(self, project: Project, source: Path, failures: Sequence[str]) -> None:
        """Nothing came into a project that was made for it: no project is left behind; the person hears why, if there are no ``failures`` that say so."""
        if self.project is not project or project.samples.count():
            return
        from transferstudio.project.importing import count_skipped, skipped_files  # here: only importing needs it

        count, folder = count_skipped(project), project.folder
        first = next(iter(skipped_files(project, most=1)), None)
        self.close()
        shutil.rmtree(folder, ignore_errors=True)
        if first is None and not failures:
            self.failed.emit(
                self.tr("No samples were imported from “{}”, so no project was created.").format(source.name)
            )
        elif first is not None:
            words = self.tr("Nothing in “{}” can be used, so no project was created. {} left out, for example {}: {}")
            self.failed.emit(words.format(source.name, number(count), *map(translate_message, first)))
        self.discarded.emit()

    def new_sample(self, sample: SampleSet) -> None:
        """Makes a project of a sample that the program brings."""
        if not self._create(sample.name):
            return
        project = self._the_project()

        def work(stop: threading.Event) -> Work[Changes]:
            from transferstudio.sample_data.sets import import_sample  # here: only this needs it

            return import_sample(project, sample, stop=stop)

        self.start(self.tr("Creating the sample “{}”").format(translate_word(sample.name)), work).finished.connect(
            self.changed
        )

    def _create(self, name: str) -> bool:
        """Makes a project where projects are kept; where none can be made there, the person is told why and chooses another place."""
        if self.busy():
            return False
        while not self._take(lambda: Project.create(self.folders.for_project(name))):
            chosen = self.choose_projects_folder()
            if chosen is None:
                return False
            self.folders.projects = chosen
        return True

    def drop(self, paths: list[Path]) -> None:
        """What was dropped: a project is opened; anything else is shown and imported, into a new project where none is open."""
        project = next((path for path in paths if (path / DATABASE).is_file()), None)
        if project is not None:
            self.open(project)
        elif paths:
            self.import_wanted.emit(paths)

    def import_(self, sources: Sequence[Path | DetectedSource]) -> Job:
        """Imports into the open project, in the background."""
        project = self._the_project()
        copy = not self.settings.value("reference", False, type=bool)
        field = self.shown_field.name

        def work(stop: threading.Event) -> Work[Changes]:
            from transferstudio.project.importing import import_dataset  # here: only importing needs it

            changes = Changes()
            for source in sources:
                report = yield from import_dataset(project, source, copy=copy, field=field, stop=stop)
                changes |= report.changes
                name = (source if isinstance(source, Path) else source.source).name
                sentences.append(f"{name}: {', '.join(map(translate_message, report.sentences()))}")
            return changes

        sentences: list[str] = []
        first = sources[0]
        name = (first if isinstance(first, Path) else first.source).name
        job = self.start(self.tr("Importing {}").format(name), work)
        job.finished.connect(self.changed)
        job.finished.connect(lambda _changes: self.imported.emit("; ".join(sentences)))
        return job

    def draw_boxes(self) -> None:
        """Boxes are to be drawn in the pictures of the open project, instead of naming each picture as a whole."""
        project = self._the_project()
        try:
            project.set_task(BOXES)
        except StudioError as error:
            self.failed.emit(str(error))
            return
        self.opened.emit()  # every view begins anew

    def import_text(self, text: str) -> None:
        """Imports texts that were pasted: rows of a spreadsheet where there are tabs, else a text a line."""
        try:
            path = self._the_project().cache / ("pasted.tsv" if "\t" in text else "pasted.txt")
            write_text(path, text)
        except StudioError as error:
            self.failed.emit(str(error))
            return
        self.import_([path])

    @property
    def shown_field(self) -> Field:
        """The label field that the window shows; the first one where the chosen one is gone."""
        project = self._the_project()
        fields = project.classes.fields()
        chosen = project.setting("field")
        return next((field for field in fields if field.id == chosen), fields[0])

    @property
    def field(self) -> int:
        """The label field that the window shows, by id."""
        return self.shown_field.id

    def set_field(self, field: int) -> None:
        """Shows another label field."""
        self._the_project().set_setting("field", field)
        self.field_changed.emit()

    def edit(self, mutation: Callable[[Project], Changes], *, of: int = 1) -> bool:
        """Makes one edit, ``of`` so many rows, and tells the views; False where it was refused or cancelled."""
        project = self._the_project()

        def at_length(stop: threading.Event) -> Changes:
            with project.database.cancellable(stop):
                return mutation(project)

        try:
            if of < MANY:
                changes = mutation(project)
            else:
                changes = self._waiting.result_of(at_length, self.tr("Applying {} changes").format(number(of)))
        except StudioError as error:
            self.failed.emit(str(error))
            self.refused.emit()
            return False
        if changes:
            self.changed.emit(changes)
        return True

    @property
    def view(self) -> TaskView:
        """What the window shows of the open project's task; where none is open, of the task that a new one begins with."""
        return view_of(self.project.task if self.project is not None else "")

    def close(self, *, go_on_later: bool = False) -> None:
        """Ends the job and closes the project. Nobody waits for what the program does by itself; for a person's own work the window waits
        and says so. ``go_on_later``: a run is left as it is, instead of stopping it with what it has."""
        self.drop_waiting()
        job = self.job
        if job is not None and not job.background:
            if go_on_later:
                job.leave()
                words = self.tr("Pausing “{}” until next time")
            else:
                job.cancel()
                words = self.tr("Stopping “{}” and keeping its results so far")
            self._waiting.see_out(job, words.format(job.title))
        if self.job is not None:  # by itself, or the person did not want to wait
            self.job.detach()
        self.model = None
        if self.project is not None:
            self.closing.emit()
            self.project.close()
            self.project = None

    def _the_project(self) -> Project:
        assert self.project is not None, "no project is open"
        return self.project

    def _take(self, make: Callable[[], Project]) -> bool:
        if self.busy():
            return False
        try:
            project = make()
        except StudioError as error:
            self.failed.emit(str(error))
            return False
        self.close()
        self.project = project
        self.folders.add_recent(project.folder)
        self.opened.emit()
        return True
