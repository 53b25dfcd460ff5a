"""The Model pane: choose a network and how it is adapted, then train."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.layouts import Columns
from transferstudio.app.methods import METHODS
from transferstudio.app.model.advanced import Advanced
from transferstudio.app.model.blocks import BlockSlider
from transferstudio.app.model.catalogue import Catalogue
from transferstudio.app.model.extra_fields import Together
from transferstudio.app.model.method_row import MethodRow
from transferstudio.app.model.time_limit import TimeLimit
from transferstudio.app.model.times import Times
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, label, tab_to_checked
from transferstudio.backbones.backbone import CpuSpeed
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import is_here
from transferstudio.edition import trains
from transferstudio.i18n import number, translate_message, translate_word
from transferstudio.operations.recommended_backbone import recommended_backbone
from transferstudio.project import Changes
from transferstudio.project.samples import Split
from transferstudio.training.plan import Method, Precision, TrainingPlan

if TYPE_CHECKING:
    from transferstudio.insight.advice import Advice
    from transferstudio.insight.suggestions import Suggestions

NAMED = 3  # classes that are named where many are concerned

SIDE_HEIGHT = 260  # pixels of the methods, at least; the rest scrolls


class ModelPane(QWidget):
    """See the module."""

    train = Signal(object)
    """A TrainingPlan."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self._session = session
        self._suggestions: Suggestions | None = None
        self._view = session.view
        self.catalogue, self.blocks, self.advanced = Catalogue(session), BlockSlider(), Advanced()
        self.together, self.time_limit = Together(), TimeLimit()
        self._methods = QButtonGroup(self)
        self._times = Times(self, session)
        self._rows: dict[Method, MethodRow] = {}
        self._recommended = self._recommend()
        row = Columns(self)
        row.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 2 * STEP)
        row.setSpacing(4 * STEP)
        row.addLayout(self._networks(), 1)
        row.addWidget(self._side())
        self.catalogue.changed.connect(self._refresh)
        self.catalogue.measure_wanted.connect(self._begin_measuring)
        self.advanced.changed.connect(self._refresh)
        self.time_limit.changed.connect(self._refresh)
        self._times.estimated.connect(self._say_time)
        self._methods.idToggled.connect(lambda _id, _on: self._refresh())
        session.opened.connect(self._open)
        session.changed.connect(self._hear)
        session.field_changed.connect(self._refresh)
        session.job_ended.connect(self._job_ended)

    def plan(self) -> TrainingPlan:
        """What is chosen."""
        field = self._session.shown_field.name if self._session.project is not None else None
        settings: dict[str, Any] = self.advanced.apply()
        if self._method() not in (Method.AUTO, Method.HEAD):
            settings["precision"] = Precision.FP32
        return TrainingPlan(
            backbone=self.catalogue.chosen(),
            method=self._method(),
            field=field,
            together=self.together.chosen() if self._learns_several() else (),
            device=str(self._session.settings.value("device", "auto")),
            last_blocks=self.blocks.learning,
            within=self.time_limit.minutes,
            **settings,
        )

    def set_plan(self, plan: TrainingPlan) -> None:
        """Begins from another run's plan."""
        self.catalogue.select(plan.backbone)
        self.choose(plan.method)
        self.blocks.set_learning(plan.last_blocks)
        self.advanced.show_plan(plan)
        self.together.choose(plan.together)
        self.time_limit.set_minutes(plan.within)

    def choose(self, method: Method) -> None:
        """Checks a method."""
        for item in self._methods.buttons():
            item.setChecked(item.objectName() == method)

    def suggest(self, suggestions: Suggestions | None) -> None:
        """Hears what the live head says: the advice rests on it."""
        self._suggestions = suggestions
        self._refresh()

    def showEvent(self, event: object) -> None:
        """What is out of sight is not kept up to date."""
        self._refresh()

    def close_pool(self) -> None:
        """Waits for its threads."""
        self.blocks.close_pool()
        self._times.close_pool()

    def _learns_several(self) -> bool:
        """Whether several label fields can learn together."""
        project = self._session.project
        return project is not None and self._session.view.classifies and self._method() != Method.CONTRASTIVE

    def _method(self) -> Method:
        chosen = self._methods.checkedButton()
        assert chosen is not None, "one method is always checked"
        return Method(chosen.objectName())

    def _networks(self) -> QVBoxLayout:
        hint = Card(kind="hint")
        self._advice = label("")
        self._take = button(
            self.tr("Use this recommendation"),
            self._follow_advice,
            name="take-advice",
            tip=self.tr("Choose the recommended network and method"),
        )
        line = QHBoxLayout()
        line.addWidget(self._advice, 1)
        line.addWidget(self._take)
        hint.column.addLayout(line)
        left = QVBoxLayout()
        left.setSpacing(3 * STEP)
        left.addWidget(label(self.tr("Which pre-trained network?"), "title"))
        left.addWidget(hint)
        left.addWidget(self.catalogue, 1)
        return left

    def _side(self) -> QWidget:
        card = Card(self.tr("How to adapt it"), "frozen", "head", "lora")
        card.add(self.together)
        for method, (title, text) in METHODS.items():
            choice = QRadioButton(translate_word(title))
            choice.setObjectName(method)
            choice.setToolTip(translate_word(text))
            choice.setChecked(method == Method.AUTO)
            self._methods.addButton(choice)
            more = {Method.AUTO: (self.time_limit,), Method.LAST_BLOCKS: (self.blocks,)}.get(method, ())
            self._rows[method] = MethodRow(choice, translate_word(text), self._times.line(method), *more)
            card.add(self._rows[method])
        tab_to_checked(self._methods)
        card.add(self.advanced)
        self._train = button(
            self.tr("Train"),
            lambda: self.train.emit(self.plan()),
            name="train",
            tip=self.tr("Train it"),
            key="Ctrl+Return",
            main=True,
            icon="play",
        )
        self._why = label("", "warning")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 2 * STEP, 0)
        around.addWidget(card)
        around.addStretch(1)
        area.setWidget(inside)
        area.setMinimumHeight(SIDE_HEIGHT)
        whole = QWidget()
        whole.setFixedWidth(320)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(area, 1)
        column.addWidget(self._why)
        column.addWidget(self._train)
        return whole

    def _open(self) -> None:
        self._show_task()
        self._suggestions = None
        self._refresh()

    def _hear(self, _changes: Changes) -> None:
        if self._session.view is not self._view:  # the first import decided what the project is for
            self._show_task()
        self._refresh()

    def _job_ended(self) -> None:
        recommended = self._recommend()
        if recommended != self._recommended:  # an import told the language of the texts
            if self.catalogue.chosen() == self._recommended:
                self.catalogue.select(recommended)
            self._recommended = recommended
        self._refresh()

    def _recommend(self) -> str:
        return recommended_backbone(self._session.project, self._session.view.task)

    def _show_task(self) -> None:
        self._recommended = self._recommend()
        self.catalogue.show_task(self._session.view.task, self._recommended)
        self._take_defaults()

    def _take_defaults(self) -> None:
        """The method and the epochs that suit the project's task."""
        self._view = self._session.view
        if self._session.project is not None:
            task = self._view.task
            possible = (*((Method.AUTO,) if task.info.chooses_method else ()), *task.info.methods)
            self.choose(Method.AUTO if task.info.chooses_method else task.info.default_method)
            for method, line in self._rows.items():
                line.setVisible(method in possible)
            self.advanced.set_epochs(task.info.default_epochs)

    def _begin_measuring(self) -> None:
        backbone = find(self.catalogue.chosen())

        def work(stop: Any) -> Any:
            from transferstudio.training.throughput import measure_speed  # here: it loads ONNX Runtime

            return measure_speed(backbone, stop=stop)

        job = self._session.start(self.tr("Measuring {}").format(backbone.title), work)
        job.finished.connect(lambda _speed: self._refresh())

    def _follow_advice(self) -> None:
        if self._session.view.advice:
            self.choose(Method.FULL)
            return
        self.catalogue.select(self._recommended)
        self.choose(Method.AUTO)

    def _advise(self, counts: list[int]) -> Advice:
        from transferstudio.insight.advice import advise  # here: the first paint does without it

        project, known = self._session.project, None
        # What the live head has right says nothing where it was asked about samples that test.
        if self._suggestions is not None and project is not None and not project.samples.count(split=Split.TEST):
            known = self._suggestions.accuracy
        texts = find(self._recommended).is_text
        return advise(counts, None if known is None else known.value, self._recommended, texts=texts)

    def _decided(self, advice: Advice) -> Method:
        """The method that would be trained by an automatic plan, where that can be told; ``Method.AUTO``: any of them, within the time limit."""
        known = self._session.view.task.settled(replace(self.plan(), method=Method.AUTO)).method
        if known != Method.AUTO:
            return known
        return advice.method if advice.backbone == self.catalogue.chosen() else Method.AUTO

    def _counts(self) -> list[int]:
        """Labels of each class that may teach; of questions and boxes, how many are answered or drawn."""
        project = self._session.project
        return self._session.view.count_labels(project, self._session.field) if project else []

    def _refresh(self) -> None:
        if not self.isVisible():
            return  # it is refreshed when it is shown
        counts = self._counts()
        project = self._session.project
        of_classes = project.classes.list(self._session.field) if project and self._session.view.classifies else []
        why = self._missing([c.count for c in of_classes if c.count] if of_classes else counts)
        self._why.setText(why)
        self._train.setEnabled(not why)
        if project is not None:
            shown = self._session.shown_field
            self.together.show_fields(project, shown, possible=self._learns_several())
        has_blocks = self._method() == Method.LAST_BLOCKS and not find(self.catalogue.chosen()).is_detector
        self.blocks.setVisible(has_blocks)
        if has_blocks:
            self.blocks.show_backbone(self.catalogue.chosen())
        self.advanced.show_only(self._session.view.task.hyperparameters(self.plan()))
        self._say_time()
        if trains():
            self._say(counts)
        else:
            self._take.hide()

    def _missing(self, counts: list[int]) -> str:
        """Why nothing can be trained yet; empty where it can."""
        if not trains():
            return self.tr("This is the small edition: you can label samples and try models, but not train.")
        fewest = self._session.view.fewest
        if fewest is not None:
            return self.tr(fewest.words).format(fewest.count) if sum(counts) < fewest.count else ""
        if len(counts) < 2:
            return self.tr("First label samples of at least two classes.")
        return self._too_few() if min(counts) < 2 else ""

    def _too_few(self) -> str:
        """Which classes have a single label; of many, the first few by name."""
        project = self._session.project
        classes = project.classes.list(self._session.field) if project is not None else []
        few = [class_.name for class_ in classes if class_.count == 1]
        words = self.tr("Each class needs at least two labelled samples.")
        if not few:
            return words
        named = ", ".join(few[:NAMED]) + (" …" if len(few) > NAMED else "")
        return f"{words} " + self.tr("{} with only one: {}").format(number(len(few)), named)

    def _say(self, counts: list[int]) -> None:
        """The advice, how fast the network is, and how long each method would take."""
        speed = self._say_speed()
        advice = None if self._session.view.advice else self._advise(counts)
        self._times.show_plan(
            self.plan(),
            speed,
            Method.AUTO if advice is None else self._decided(advice),
            features_cached=self._suggestions is not None,
            why_not=self._why.text(),
        )
        if advice is None:
            self._advice.setText(self.tr(self._session.view.advice))
            self._take.setVisible(self._method() != Method.FULL)
            return
        title, method = find(advice.backbone).title, translate_word(METHODS[advice.method][0])
        words = self.tr("Recommended: {} with {}. {}").format(title, method, translate_message(advice.reason))
        self._advice.setText(words if counts else self.tr("Label some samples first to get a recommendation."))
        chosen = self.catalogue.chosen(), self._method()
        followed = chosen in ((self._recommended, Method.AUTO), (advice.backbone, advice.method))
        self._take.setVisible(bool(counts) and not followed)

    def _say_time(self) -> None:
        """How long it would take, on the button that begins it."""
        time = self._times.of(self._method())
        self._train.setText(self.tr("Train · {}").format(time) if time else self.tr("Train"))
        self._train.setAccessibleName(self._train.text())

    def _say_speed(self) -> float | None:
        """Says how fast the chosen network is here; returns that, in samples a second, where it is known."""
        from transferstudio.training.throughput import known_throughput

        backbone = find(self.catalogue.chosen())
        self.catalogue.measure.setVisible(not backbone.is_detector)
        if backbone.is_detector:
            words = self.tr("{}: pre-trained for object detection")
            if backbone.cpu_speed == CpuSpeed.SLOW:
                words = self.tr("{}: pre-trained for object detection; large, needs a GPU")
            self.catalogue.describe(backbone, words.format(backbone.title))
            return None
        here = is_here(backbone)
        speed = known_throughput(backbone) if here else None
        self.catalogue.describe(
            backbone,
            self.tr("{}: {} samples per second on this computer").format(backbone.title, number(round(speed)))
            if speed
            else self.tr("{}: not measured on this computer yet").format(backbone.title),
        )
        self.catalogue.measure.setText(self.tr("Measure the speed here") if here else self.tr("Download and measure"))
        return speed
