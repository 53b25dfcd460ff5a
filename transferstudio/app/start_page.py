"""What the window shows while no project is open: how to begin, what a model can do, samples, and what was open lately."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from transferstudio.app.choice_cards import ChoiceCard, Excerpt, Picture, as_high_as_the_highest
from transferstudio.app.icons import Sign
from transferstudio.app.layouts import Columns, FlowLayout, scrolling
from transferstudio.app.recent import RecentProjects
from transferstudio.app.session import Session
from transferstudio.app.tasks import VIEWS, TaskView
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, label
from transferstudio.edition import trains
from transferstudio.i18n import translate, translate_word
from transferstudio.resources import resource

WIDTH, NARROW = 1560, 900  # pixels, at most; and below which what was open lately comes last
RECENT = 352  # pixels
TASK, SAMPLE = 136, 136  # pixels of a card, at least
SIGN, GOAL = 38, 26  # pixels of icons


class StartPage(QWidget):
    """See the module."""

    model_chosen = Signal(object)
    """The path of an exported model, to be tried without a project."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        whole = QWidget()
        whole.setMaximumWidth(WIDTH)
        columns = Columns(whole, narrow=NARROW)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(6 * STEP)
        columns.addLayout(self._first(), 1)
        if session.folders.recent():
            columns.addWidget(self._lately(), alignment=Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        middle = QHBoxLayout(inside)  # not an alignment, which would take no notice of lines that wrap
        middle.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        middle.addStretch(1)
        middle.addWidget(whole, 1000)
        middle.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))

    def _first(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(3 * STEP)
        column.addWidget(label(self.tr("Train a model on your own data"), "number"))
        words = self.tr("A few dozen examples per class are enough. Nothing leaves this computer.")
        column.addWidget(label(words, "dim"))
        column.addSpacing(STEP)
        column.addWidget(self._begin())
        if trains():
            column.addSpacing(2 * STEP)
            column.addWidget(label(self.tr("What should the model do?"), "strong"))
            column.addLayout(self._tasks())
        column.addSpacing(2 * STEP)
        column.addWidget(label(self.tr("Explore a sample project"), "strong"))
        column.addLayout(self._samples())
        column.addStretch(1)
        return column

    def new_from_folder(self) -> None:
        """Asks for a folder of images and makes a project of it."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A folder of images or texts"), self._session.folders.last
        )
        if chosen:
            self._session.folders.last = chosen
            self._session.drop([Path(chosen)])

    def new_from_file(self) -> None:
        """Asks for a file, such as a table of texts, and makes a project of it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("A table of texts, or a zip archive"), self._session.folders.last
        )
        if chosen:
            self._session.folders.last = str(Path(chosen).parent)
            self._session.drop([Path(chosen)])

    def open_project(self) -> None:
        """Asks for a project folder and opens it."""
        beside = str(self._session.folders.likely)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a project folder"), beside)
        if chosen:
            self._session.open(Path(chosen))

    def choose_model(self) -> None:
        """Asks for an exported model, to try it without a project."""
        kinds = self.tr("Models ({})").format("*.onnx")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Try a model"), str(self._session.folders.model), kinds)
        if chosen:
            self.model_chosen.emit(Path(chosen))

    def _begin(self) -> Card:
        card = Card(kind="drop-zone")
        words = self.tr(
            "One folder per class · boxes as COCO, VOC, YOLO or LabelMe · texts in CSV, Excel or JSON lines · questions in SQuAD · unlabelled "
            "data, to be labelled here"
        )
        row = FlowLayout()
        for made in self._ways_in():
            row.addWidget(made)
        lines = QVBoxLayout()
        lines.setSpacing(2 * STEP)
        lines.addWidget(label(self.tr("Drop a folder, a table or a model here"), "title"))
        lines.addWidget(label(words, "dim"))
        lines.addLayout(row)
        beside = QHBoxLayout()
        beside.setContentsMargins(2 * STEP, 3 * STEP, 2 * STEP, 3 * STEP)
        beside.setSpacing(6 * STEP)
        beside.addWidget(
            Sign("folder-simple-plus", SIGN, "on_accent", tile="accent"), alignment=Qt.AlignmentFlag.AlignTop
        )
        beside.addLayout(lines, 1)
        card.column.addLayout(beside)
        return card

    def _ways_in(self) -> tuple[QPushButton, ...]:
        table = self.tr("Create a project from a table of texts or a zip archive")
        model = self.tr("Try an exported model.onnx without a project")
        self.begin, *others = (
            button(text, do, name=name, tip=tip, key=key, icon=icon, main=name == "new-from-folder")
            for icon, text, do, name, tip, key in (
                ("folder-open", self.tr("New from folder…"), self.new_from_folder, "new-from-folder", self.tr("Create a project"), "Ctrl+N"),
                ("table", self.tr("From a table…"), self.new_from_file, "new-from-file", table, "Ctrl+Shift+N"),
                ("folder-notch-open", self.tr("Open project…"), self.open_project, "open-project", self.tr("Open a project"), "Ctrl+O"),
                ("magic-wand", self.tr("Try a model…"), self.choose_model, "try-model", model, "Ctrl+Shift+T"),
            )
        )  # fmt: skip
        return self.begin, *others

    def _tasks(self) -> FlowLayout:
        """A card for each task, which asks for data of the kind that it takes."""
        cards = []
        for view in VIEWS.values():
            title, about = (translate("Goals", words) for words in view.goal)
            sign = Sign(view.icon, GOAL)
            cards.append(
                ChoiceCard(partial(self._begin_task, view), sign, title, about, name=f"goal-{view.name}", width=TASK)
            )
        return _in_a_row(cards)

    def _begin_task(self, view: TaskView) -> None:
        if view.from_file:
            self.new_from_file()
        else:
            self.new_from_folder()

    def _samples(self) -> FlowLayout:
        from transferstudio.sample_data.sets import SAMPLES  # here: it loads numpy and Pillow, after the first paint

        cards = []
        for sample in SAMPLES if trains() else SAMPLES[1:]:  # the digits come out of scikit-learn
            picture = sample.picture
            head = Excerpt(sample.excerpt) if picture is None else Picture(QPixmap(str(resource(f"samples/{picture}"))))
            begin = partial(self._session.new_sample, sample)
            name = f"sample-{sample.name.split()[-1].lower()}"
            cards.append(
                ChoiceCard(
                    begin, head, translate_word(sample.name), translate_word(sample.about), name=name, width=SAMPLE
                )
            )
        return _in_a_row(cards)

    def _lately(self) -> QWidget:
        whole = QWidget()
        whole.setFixedWidth(RECENT)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        projects = RecentProjects(self._session)
        projects.emptied.connect(whole.hide)
        column.addWidget(label(self.tr("Recent projects"), "strong"))
        column.addWidget(projects)
        return whole


def _in_a_row(cards: list[ChoiceCard]) -> FlowLayout:
    as_high_as_the_highest(cards)
    row = FlowLayout(even=True)
    row.setSpacing(3 * STEP)
    for card in cards:
        row.addWidget(card)
    return row
