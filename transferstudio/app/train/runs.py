"""The runs of the project: scores, notes, comparison; each can be shown, repeated with changes, gone on with, deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from transferstudio.app.data.class_picker import ICON, dot
from transferstudio.app.dialogs import ask_text
from transferstudio.app.icons import set_icon
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.methods import METHODS
from transferstudio.app.theme import colours
from transferstudio.app.train.curves import MeasurePlot
from transferstudio.app.train.remarks import spoken_caveats
from transferstudio.app.train.result import read_report
from transferstudio.app.train.scored_on import scored_on
from transferstudio.app.widgets import UNBROKEN, Card, clear, label
from transferstudio.backbones.catalogue import catalogue
from transferstudio.events import Metric
from transferstudio.i18n import Number, duration, number, percent, translate_word
from transferstudio.project.classes import COLOURS
from transferstudio.training.plan import TrainingPlan
from transferstudio.training.report import Caveats

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.runs import Run

SHOWN, MOST_COMPARED = 12, 5
PLOT_HEIGHT = 170  # pixels
MEASURES = ("accuracy", "F1", "mAP50")  # what a run is watched by on validation, one of them by its task


class RunsCard(Card):
    """A line a run, the newest first; two to five that are ticked are compared below."""

    chosen = Signal(object)
    """A Run to be shown."""
    go_on = Signal(object)
    """A Run that was interrupted, to be gone on with."""
    repeat = Signal(object)
    """A TrainingPlan to begin from."""
    stop = Signal()
    """The run that goes on is to be stopped."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Runs"))
        self._session = session
        self._ticked: list[int] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._comparison = Comparison(session)
        self.column.addLayout(self._grid)
        self.add(self._comparison)

    def refresh(self, *, training: bool, running: int | None = None) -> None:
        """Shows the present runs; ``training``: one of them is going on, ``running`` by its id where that is known."""
        clear(self._grid)
        project = self._session.project
        every = project.runs.list() if project else []
        runs = [run for run in every if run.score or not run.by_program]
        self._ticked = [id_ for id_ in self._ticked if any(run.id == id_ for run in runs)]
        for row, run in enumerate(runs[:SHOWN]):
            self._fill(row, run, training=training, running=run.id == running)
        self._compare()

    def _fill(self, row: int, run: Run, *, training: bool, running: bool) -> None:
        found = run.score
        tick = QCheckBox("" if run.by_program else str(run.id))
        tick.setObjectName(f"compare-{run.id}")
        tick.setAccessibleName(self.tr("Compare run {}").format(run.id))
        tick.setToolTip(self.tr("Select two to five runs to compare them"))
        tick.setEnabled(bool(found))
        tick.setChecked(run.id in self._ticked)
        tick.clicked.connect(lambda ticked, id_=run.id: self._tick(id_, ticked))
        title = in_words(TrainingPlan.from_json(run.plan))
        by = self.tr("started by the program, for suggestions") if run.by_program else ""
        what = label(
            "\n".join(part for part in (title, by, spoken_caveats(Caveats.from_json(run.summary)), run.note) if part)
        )
        what.setObjectName(f"what-{run.id}")
        interrupted = run.state == "running" and not training
        state = self.tr("interrupted") if interrupted else translate_word(run.state)
        score = f"{percent(found['value'], 1)} ({percent(found['low'])} – {percent(found['high'])})" if found else state
        seconds = run.seconds if run.state != "running" or interrupted else 0.0
        self._grid.addWidget(tick, row, 0)
        self._grid.addWidget(what, row, 1)
        shown = label(score, "" if found else "dim")
        shown.setWordWrap(False)
        self._grid.addWidget(shown, row, 2)
        stopped = (
            run.state == "cancelled" and not found
        )  # that it was, and what to do, is reported where it was stopped
        how = "" if stopped else run.error or (scored_on(run.scoring) if run.scoring else "")
        took = duration(seconds).replace(" ", UNBROKEN) if seconds else ""
        about = label(" · ".join(part for part in (how, took) if part), "dim")
        about.setObjectName(f"about-{run.id}")
        self._grid.addWidget(about, row, 3)
        self._grid.addWidget(self._more(run, usable=bool(found), training=training, running=running), row, 4)

    def _more(self, run: Run, *, usable: bool, training: bool, running: bool) -> QToolButton:
        more = ToolButton()
        set_icon(more, "dots-three")
        more.setObjectName(f"run-{run.id}")
        more.setProperty("role", "flat")
        more.setAccessibleName(self.tr("Actions for run {}").format(run.id))
        more.setToolTip(self.tr("Show, repeat, note, delete"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        if usable or running:
            menu.addAction(self.tr("Show"), partial(self.chosen.emit, run))
        if running:
            menu.addAction(self.tr("Stop…"), self.stop.emit)
        interrupted = run.state == "running" and not training
        if interrupted:
            menu.addAction(self.tr("Resume after its last complete epoch"), partial(self.go_on.emit, run))
        menu.addAction(self.tr("Repeat with changes…"), partial(self.repeat.emit, TrainingPlan.from_json(run.plan)))
        if run.state != "running":
            menu.addAction(self.tr("Note…"), partial(self._ask_note, run))
        if run.state != "running" or interrupted:
            menu.addAction(self.tr("Delete"), partial(self.delete, run.id))
        more.setMenu(menu)
        return more

    def paint(self) -> None:
        """Takes the colours of the present scheme."""
        self._compare()

    def delete(self, run: int) -> None:
        """Takes a run out of the list; undo brings it back."""
        self._session.edit(lambda project: project.runs.delete(run))

    def _ask_note(self, run: Run) -> None:
        text, given = ask_text(self, self.tr("Note"), self.tr("Note on run {}").format(run.id), run.note)
        if given:
            self._session.edit(lambda project: project.runs.set_note(run.id, text))

    def _tick(self, run: int, ticked: bool) -> None:
        self._ticked = [id_ for id_ in self._ticked if id_ != run] + ([run] if ticked else [])
        self._compare()

    def _compare(self) -> None:
        if self._session.project is not None:
            runs = self._session.project.runs.list()
            self._comparison.show_runs([item for item in runs if item.id in self._ticked[-MOST_COMPARED:]])


class Comparison(QWidget):
    """Validation curves over one another, and whether the scores differ by more than chance."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._plot = MeasurePlot(percent=True)
        self._plot.setAccessibleName(self.tr("Validation accuracy of the compared runs"))
        self._plot.setFixedHeight(PLOT_HEIGHT)
        self._lines, self._legend = QVBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._legend)
        column.addWidget(self._plot)
        column.addLayout(self._lines)
        self.hide()

    def show_runs(self, runs: list[Run]) -> None:
        """Compares runs, newest first; fewer than two show nothing."""
        clear(self._lines)
        clear(self._legend)
        self.setVisible(len(runs) > 1)
        if len(runs) < 2 or self._session.project is None:
            return
        drawn = self._draw(runs)
        for sentence in self._sentences(runs):
            self._lines.addWidget(label(sentence))
        for run in runs:
            if run.id not in drawn:
                words = self.tr("Run {} has no curve: it was not evaluated on a validation set after each epoch.")
                self._lines.addWidget(label(words.format(run.id), "dim"))

    def _draw(self, runs: list[Run]) -> set[int]:
        """Draws the curves, and returns the ids of the runs that have one."""
        assert self._session.project is not None
        scheme = colours()
        self._plot.clear()
        self._plot.setBackground(scheme.card)
        self._plot.setLabel("bottom", self.tr("epoch"), color=scheme.dim)
        every: list[tuple[float, float]] = []
        drawn: set[int] = set()
        for index, run in enumerate(runs):
            points = [
                (event.epoch, 100 * event.value)
                for _, event in self._session.project.runs.events(run.id)
                if isinstance(event, Metric) and event.name in MEASURES and event.split == "validation"
            ]
            if points:
                xs, ys = [point[0] for point in points], [point[1] for point in points]
                pen = pg.mkPen(COLOURS[index], width=2, style=Qt.PenStyle.SolidLine)
                self._plot.plot(xs, ys, pen=pen, symbol="o", symbolSize=5, symbolBrush=COLOURS[index], symbolPen=None)
                every += points
                drawn.add(run.id)
                sign = QLabel()
                sign.setPixmap(dot(COLOURS[index]).pixmap(ICON, ICON))
                self._legend.addWidget(sign)
                name = label(self.tr("Run {}").format(run.id), "small")
                name.setWordWrap(False)
                self._legend.addWidget(name)
        self._legend.addStretch(1)
        self._plot.show_points(every)
        self._plot.setVisible(bool(every))  # a head alone has no epochs
        return drawn

    def _sentences(self, runs: list[Run]) -> list[str]:
        from transferstudio.insight.comparing import difference  # here: the first paint does without scipy

        newest, report = runs[0], read_report(runs[0])
        found = []
        for other in runs[1:]:
            before = read_report(other)
            apart = difference(before, report) if before and report else None
            if apart is None:
                words = self.tr("Runs {} and {} were evaluated on different samples and cannot be compared.")
                found.append(words.format(newest.id, other.id))
                continue
            points, low, high = (
                Number(share * 100, "+.1f").in_words() for share in (apart.value, apart.low, apart.high)
            )
            interval = f"{low} … {high}"
            words = (
                self.tr("Run {} compared with run {}: {} points ({}) on the same {} samples. The difference is clear.")
                if apart.clear
                else self.tr("Run {} compared with run {}: {} points ({}) on the same {} samples. This may be chance.")
            )
            found.append(words.format(newest.id, other.id, points, interval, number(apart.samples)))
        return found


def in_words(plan: TrainingPlan) -> str:
    """A plan as a title."""
    backbone = catalogue().get(plan.backbone)
    words = f"{backbone.title if backbone else plan.backbone.rsplit('/', 1)[-1]} · {translate_word(METHODS[plan.method][0])}"
    fields = " + ".join(plan.fields)
    return f"{words} · {fields}" if fields not in ("", "label") else words
