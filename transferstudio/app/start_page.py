"""What the window shows while no project is open: how to begin, two samples, and what was open lately."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from transferstudio.app.layouts import FlowLayout, scrolling
from transferstudio.app.recent import RecentProjects
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, label
from transferstudio.edition import trains
from transferstudio.i18n import translate_word

WIDTH = 760  # pixels, at most


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
        column = QVBoxLayout(whole)
        column.setSpacing(4 * STEP)
        column.addWidget(self._begin())
        column.addWidget(self._samples())
        if session.folders.recent():
            column.addWidget(self._lately())
        inside = QWidget()
        outer = QVBoxLayout(inside)
        middle = QHBoxLayout()  # not an alignment, which would take no notice of lines that wrap
        middle.addStretch(1)
        middle.addWidget(whole, 1000)
        middle.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(inside))

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
        card = Card()
        words = self.tr(
            "Drop a folder with one subfolder of images per class, images with boxes (COCO, VOC, YOLO), a table of texts (CSV, Excel), "
            "or passages with questions (SQuAD) anywhere in this window. "
            "Unlabelled data is fine: you can label it here. Nothing leaves this computer."
        )
        row = FlowLayout()
        self.begin = button(
            self.tr("New from folder…"),
            self.new_from_folder,
            name="new-from-folder",
            tip=self.tr("Create a project"),
            key="Ctrl+N",
            main=True,
        )
        row.addWidget(self.begin)
        row.addWidget(
            button(
                self.tr("From a table…"),
                self.new_from_file,
                name="new-from-file",
                tip=self.tr("Create a project from a table of texts or a zip archive"),
                key="Ctrl+Shift+N",
            )
        )
        row.addWidget(
            button(
                self.tr("Open project…"),
                self.open_project,
                name="open-project",
                tip=self.tr("Open a project"),
                key="Ctrl+O",
            )
        )
        row.addWidget(
            button(
                self.tr("Try a model…"),
                self.choose_model,
                name="try-model",
                tip=self.tr("Try an exported model.onnx without a project"),
                key="Ctrl+Shift+T",
            )
        )
        card.add(label(self.tr("Train a network on your own images, boxes or texts"), "title"), label(words, "dim"))
        card.column.addLayout(row)
        return card

    def _samples(self) -> Card:
        from transferstudio.sample_data.sets import SAMPLES  # here: it loads numpy and Pillow, after the first paint

        card = Card(self.tr("Or try a sample"))
        row = QHBoxLayout()
        for sample in SAMPLES if trains() else SAMPLES[1:]:  # the digits come out of scikit-learn
            made = button(
                translate_word(sample.name),
                partial(self._session.new_sample, sample),
                name=f"sample-{sample.name.split()[-1].lower()}",
                tip=translate_word(sample.about),
            )
            column = QVBoxLayout()
            column.addWidget(made)
            column.addWidget(label(translate_word(sample.about), "small"))
            column.addStretch(1)
            row.addLayout(column, 1)
        card.column.addLayout(row)
        return card

    def _lately(self) -> Card:
        card = Card(self.tr("Recent projects"))
        projects = RecentProjects(self._session)
        projects.emptied.connect(card.hide)
        card.add(projects)
        return card
