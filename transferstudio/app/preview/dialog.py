"""What an import would bring, shown before anything is stored: one Enter accepts, Esc cancels, and a wrong guess is put right here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from transferstudio.app.dialogs import entitle
from transferstudio.app.preview.frame import PreviewFrame
from transferstudio.app.preview.reasons import ReasonsDialog
from transferstudio.app.preview.sentences import Summary, has_classes, shows_images, summary_of
from transferstudio.app.preview.surveying import Surveying, kind_of
from transferstudio.app.widgets import breakable, set_role, shortened
from transferstudio.errors import DataError
from transferstudio.formats import BoxRecord, DetectedSource, QuestionRecord, Record, TextRecord
from transferstudio.formats.choices import Choices
from transferstudio.formats.preview import Counting, SourcePreview
from transferstudio.i18n import verbatim
from transferstudio.project import Project
from transferstudio.project.classes import COLOURS
from transferstudio.project.sources import imports_of

PATIENCE_MS = 300  # after which a bar moves while a source is read


class ImportPreview(PreviewFrame):
    """See the module. Nothing is stored here: whoever opens it hears of the data set that was accepted."""

    wanted = Signal(object)
    """The Dataset to import."""

    def __init__(self, path: Path, project: Project | None, parent: QWidget | None = None, *, of: str = "") -> None:
        """``of``: which of several sources it is, in words."""
        super().__init__(parent)
        self.setObjectName("import-preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._path, self._project = path, project
        self._known = project is not None and bool(imports_of(project.database.read(), path))
        self._shades: dict[str, str] = {}
        if project is not None:
            field = project.classes.default_field().id
            self._shades = {one.name: one.colour for one in project.classes.list(field)}
        self._look: SourcePreview | None = None
        self._first: SourcePreview | None = None
        """What the source was before anything was chosen; its other ways stay open."""
        self._counting: Counting | None = None
        self._seen: object = None
        self._way: str | None = None
        """The format that a person wants it to be read as."""
        self._chosen: dict[str, Choices] = {}
        """What was chosen, for each way to read it."""
        self._surveying_now = False
        name = shortened(path.name or str(path))
        entitle(self, self.tr("Import {} {}").format(name, of).strip())
        self._surveying = Surveying(self, lambda dataset: self._refusal(dataset) is None)
        self._surveying.inspected.connect(self._show_look)
        self._surveying.counted.connect(self._show_counting)
        self._ways.chosen.connect(self._read_as)
        self._table.changed.connect(self._look_again)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._busy.setVisible(not self.is_complete))
        self.finished.connect(self._leave)
        self._heading.setText(breakable(self.tr("Examining {}…").format(name)))
        self._look_again(Choices())

    @property
    def is_complete(self) -> bool:
        """Whether it shows what the present choices make of the source; how much there is may still be counted."""
        return not self._surveying_now

    def _look_again(self, choices: Choices) -> None:
        """Looks at the source with other choices; until that is done there is nothing to accept."""
        self._wait()
        self._surveying.look(self._path, choices, like=self._way)

    def _read_as(self, dataset: DetectedSource) -> None:
        """Reads it in another way, with what was chosen for that one."""
        self._way = dataset.format
        choices = self._chosen.get(kind_of(dataset.format), Choices())
        self._wait()
        looks = [one for one in (self._look, self._first) if one is not None and one.choices == choices]
        known = next((one for one in looks if dataset in one.found), None)
        if known is None:
            self._surveying.look(self._path, choices, like=self._way)
        else:
            self._surveying.count(known, dataset)

    def _wait(self) -> None:
        self._surveying_now = True
        self._import.setEnabled(False)
        self._patience.start()

    def _show_look(self, look: SourcePreview, counting: Counting | None) -> None:
        self._look = look
        if look.choices == Choices():
            self._first = look
        if counting is not None:
            self._show_counting(counting)
            return
        self._settle()
        self._counting = None
        self._ways.show_ways((), None, close=False)
        self._table.show_look(look, None)
        self._class_card.hide()
        error = look.error or DataError(verbatim(""))
        self._say(Summary(self.tr("This cannot be imported yet") if look.table else self.tr("This cannot be imported")), str(error))  # fmt: skip
        if look.table is not None and look.table.rows:
            self._rows.show_table(look.table)
            self._show_only(self._rows)
        else:
            self._show_only(self._hint)
        self._show_status("")
        self._fit()

    def _show_counting(self, counting: Counting) -> None:
        """Shows what a data set holds as far as it is counted."""
        assert self._look is not None
        self._settle()
        again, self._counting = counting is self._counting, counting
        dataset, found = counting.dataset, counting.counted
        error = self._fault(counting)
        if counting is not self._seen:
            self._unreadable = ""
        self._say(summary_of(counting), error)
        known = dataset.survey.classes if dataset.survey is not None and not counting.finished else ()
        counts = dict.fromkeys(known, 0) | dict(found.classes)
        shades = self._colours(list(found.classes) + [name for name in counts if name not in found.classes])
        self._classes.show_counts(counts, shades)
        self._class_card.setVisible(bool(counts) and has_classes(dataset))
        if not again:
            self._ways.show_ways(self._all_ways(self._look), dataset, close=self._look.close)
            self._table.show_look(self._look, dataset)
            if self._look.table is not None:
                self._chosen[kind_of(dataset.format)] = self._look.choices
        if shows_images(dataset):
            images = [one for one in counting.samples if isinstance(one, Record | BoxRecord)]
            self._tiles.show_samples(self._tiles.samples if counting is self._seen else images, shades)
        elif counting is not self._seen:
            self._show_rows(counting)
        self._seen = counting
        self._show_only(self._tiles if shows_images(dataset) else self._rows)
        self._show_status("" if counting.finished else self.tr("Counting…"))
        self._import.setEnabled(not error)
        if not error and self.focusWidget() in (None, self._cancel):
            self._import.setFocus()
        self._fit()

    def _all_ways(self, look: SourcePreview) -> list[DetectedSource]:
        """The ways that a look found, and those of the first one that are different ones."""
        kinds = {kind_of(one.format) for one in look.found}
        return [*look.found, *(one for one in (self._first or look).found if kind_of(one.format) not in kinds)]

    def _show_rows(self, counting: Counting) -> None:
        questions = [one for one in counting.samples if isinstance(one, QuestionRecord)]
        if questions:
            self._rows.show_questions(questions)
        else:
            self._rows.show_texts([one for one in counting.samples if isinstance(one, TextRecord)])

    def _settle(self) -> None:
        self._surveying_now = False
        self._patience.stop()
        self._busy.hide()

    def _show_status(self, words: str) -> None:
        if self._known and not words:
            words = self.tr("Already imported: labels, boxes, answers and splits will be updated from this source.")
        self._status.setText(words)
        set_role(self._status, "warning" if self._known else "dim")

    def _fault(self, counting: Counting) -> str:
        """Why a data set cannot be imported; empty where it can."""
        refusal = self._refusal(counting.dataset)
        if refusal is not None:
            return str(refusal)
        if counting.error is not None:
            return str(counting.error)
        if counting.finished and not counting.counted.samples:
            return self.tr("Nothing in it can be used. Choose another way to read it, or another file or folder.")
        return ""

    def _refusal(self, dataset: DetectedSource) -> DataError | None:
        """Why it cannot come into the project that is open."""
        if self._project is None:
            return None
        return self._project.refusal(self._project.task_for(dataset))

    def _colours(self, names: list[str]) -> dict[str, str]:
        """The colour of each class, that which the project has for it, or will."""
        fresh = [name for name in names if name not in self._shades]
        after = len(self._shades)
        return self._shades | {name: COLOURS[(after + index) % len(COLOURS)] for index, name in enumerate(fresh)}

    def show_reasons(self) -> None:
        """Lists what is not used, each with its reason."""
        if self._counting is not None:
            dialog = ReasonsDialog(self._counting.left_out, self._counting.notes, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def import_(self) -> None:
        """Accepts what is shown, if it can be imported."""
        if self._counting is not None and self._import.isEnabled():
            dataset = self._counting.accepted()
            self.accept()
            self.wanted.emit(dataset)

    def _leave(self) -> None:
        """Nobody looks any more: what goes on in the background is dropped."""
        self._surveying.close()
        self._tiles.close_pool()
