"""The card that answers whether more labels are needed, which network suits the project, and which labels are probably wrong."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from transferstudio.app.widgets import Card, button, clear, label, wrapped_button
from transferstudio.i18n import Number, number, percent, translate_message
from transferstudio.project.browsing import Filter, sample_ids
from transferstudio.project.changes import Changes, Ids

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.app.worker import Job
    from transferstudio.insight.learning_curve import Gain
    from transferstudio.operations.advise import MoreLabels, ProjectAdvice
    from transferstudio.operations.backbone_ranking import EstimatedBackbone, RankedBackbone
    from transferstudio.project import Project

ROOM = 216  # pixels of a line


class AdviceCard(Card):
    """Offers advice, and shows it: each line names what it was computed from, so that it stays true when labels change."""

    chosen = Signal(object, str)
    """Samples to look at, and what they are."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Do you need more labels?"), "cross-validation", "interval")
        self._session = session
        self._words = label(
            self.tr("Compares the networks, forecasts what more labels bring, and finds labels that may be wrong."),
            "dim",
        )
        tip = self.tr("Computed from the samples that teach, not from the test set")
        self._begin = button(self.tr("Get advice"), self.ask, name="advise", tip=tip, key="Ctrl+Shift+L")
        self._lines = QVBoxLayout()
        self._job: Job | None = None
        for changed in (session.queue_changed, session.job_ended):
            changed.connect(self._offer)
        self.add(self._words)
        self.column.addLayout(self._lines)
        self.add(self._begin)

    def ask(self) -> None:
        """Begins to find out."""
        project = self._session.project
        if project is None or not self.isEnabled():
            return
        field, plan_field = self._session.field, self._session.shown_field.name

        def work(stop: threading.Event) -> Any:
            from transferstudio.operations.advise import advise  # here: it loads ONNX Runtime
            from transferstudio.training.plan import TrainingPlan

            return advise(project, TrainingPlan(field=plan_field), keep=True, stop=stop)

        self._job = self._session.start(self.tr("Advice"), work)
        self._job.finished.connect(lambda found: self._tell((project, field), found))
        before = project.samples.by_split()
        self._job.ended.connect(lambda: self._show_splits(project, before))
        self._offer()

    def _show_splits(self, project: Project, before: dict[str, int]) -> None:
        """Lets the window hear that advice decided which samples test, as training does."""
        if project is self._session.project and project.samples.by_split() != before:
            everything = sample_ids(project, self._session.field, Filter())
            self._session.changed.emit(Changes(samples=Ids(everything)))

    def _offer(self) -> None:
        """The button can be pressed while nothing is being found out."""
        self._begin.setEnabled(not self._session.holds(self._job))

    def forget(self) -> None:
        """Another project or label field is shown."""
        clear(self._lines)
        self._words.show()

    def _tell(self, about: tuple[object, int], found: ProjectAdvice) -> None:
        if about == (self._session.project, self._session.field):
            self.show_advice(found)

    def show_advice(self, found: ProjectAdvice) -> None:
        """Shows what was found."""
        clear(self._lines)
        self._words.hide()
        if found.more_labels is not None:
            self._show_more(found.more_labels)
        self._show_suspects(found)
        for one in found.ranking or ():
            self._lines.addWidget(label(self._network(one), "strong" if one.recommended else "dim"))
        if found.ranking:
            chosen = found.ranking[0].samples < found.labels
            words = (
                self.tr("Networks cross-validated on {} samples, balanced over the classes.")
                if chosen
                else self.tr("Networks cross-validated on all {} samples.")
            )
            self._lines.addWidget(label(words.format(number(found.ranking[0].samples)), "small"))
        for other in found.estimates:
            self._lines.addWidget(label(self._estimate(other), "small"))
        alike = None if found.distance is None else found.distance.sentence
        for sentence in (one for one in (found.queue_sentence, alike, *found.why_not) if one is not None):
            self._lines.addWidget(label(translate_message(sentence), "dim"))

    def _network(self, one: RankedBackbone) -> str:
        shares = (percent(share) for share in (one.accuracy.value, one.accuracy.low, one.accuracy.high))
        words = self.tr("{}: {} ({} – {})").format(one.title, *shares)
        size = number(max(1, round(one.megabytes)))
        if one.seconds is None:
            words = self.tr("{}, {} MB of memory").format(words, size)
        else:
            words = self.tr("{}, {} ms per sample, {} MB of memory").format(words, number(1000 * one.seconds, 1), size)
        if not one.recommended:
            return words
        return self.tr("{}, recommended: the cheapest that is not clearly worse").format(words)

    def _estimate(self, one: EstimatedBackbone) -> str:
        shares = (percent(share) for share in (one.accuracy, one.low, one.high))
        words = self.tr(
            "{}, not installed: perhaps {} (95 % interval {} – {}), estimated from its accuracy on ImageNet; {} × the computation of {}"
        )
        return words.format(one.title, *shares, number(one.cost, 1), one.than)

    def _show_more(self, found: MoreLabels) -> None:
        if found.shape == "flat":
            words = self.tr("The learning curve is flat: more labels like these would hardly help.")
            self._lines.addWidget(label(words, "dim"))
        for gain in found.gains:
            self._lines.addWidget(label(self._gain(found, gain), "dim"))
        words = self.tr("Forecast from heads trained on {} parts of {} labels, with 90 % bands.").format(
            len(found.sizes), number(found.labels)
        )
        self._lines.addWidget(label(words, "small"))

    def _gain(self, found: MoreLabels, gain: Gain) -> str:
        points = (Number(100 * value, "+.1f").in_words() for value in (gain.value, gain.low, gain.high))
        words = self.tr("{} more labels: {} percentage points ({} to {})").format(number(gain.labels), *points)
        classes = found.most_from(gain)
        return self.tr("{}; most errors are in {}").format(words, ", ".join(classes)) if classes else words

    def _show_suspects(self, found: ProjectAdvice) -> None:
        if found.suspects is None:
            return
        if not found.suspects:
            self._lines.addWidget(label(self.tr("No label looks wrong."), "dim"))
            return
        ids = tuple(one.sample for one in found.suspects)
        if found.wrong_labels:
            words = self.tr("About {} of {} labels are probably wrong: show the least likely first")
            count = found.wrong_labels
        else:
            words = self.tr("A head disagrees with {} of {} labels: show the least likely first")
            count = found.disagreements
        words = words.format(number(count), number(found.labels))
        title = self.tr("Labels that may be wrong")
        line = wrapped_button(words, lambda: self.chosen.emit(ids, title), name="suspects", room=ROOM, role="warning")
        self._lines.addWidget(line)
