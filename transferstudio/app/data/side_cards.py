"""The cards beside the tiles: the model in the making, the health of the data, the splits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout

from transferstudio.app.data.left_out import LeftOutDialog
from transferstudio.app.data.sample_menu import split_menu
from transferstudio.app.inputs import Choice
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import Card, button, clear, is_sentence, key_in_words, label, shortcut, wrapped_button
from transferstudio.errors import StudioError
from transferstudio.i18n import joined, number, percent, translate_message
from transferstudio.project.importing import dismiss_skipped

if TYPE_CHECKING:
    from transferstudio.app.data.labelling import Labelling
    from transferstudio.app.session import Session
    from transferstudio.insight.health import Finding, Merge
    from transferstudio.insight.suggestions import Suggestions

LIMITS, SURE = (70, 80, 90, 95, 99), 90  # per cent, above which all suggestions are accepted


class LiveCard(Card):
    """How good the model in the making is, what it suggests, and what to label next."""

    def __init__(
        self, *, accept: Callable[[float], None], show_next: Callable[[], None], look: Callable[[], None]
    ) -> None:
        super().__init__(self.tr("Preview model"), "suggestion")
        self.number, self.words = label("", "number"), label("", "dim")
        self.number.setToolTip(
            self.tr(
                "The share of labelled samples it predicts correctly, each predicted without its label (cross-validation). If the hardest samples are labelled first, the others are easier."
            )
        )
        self._limit = Choice()
        self._limit.setObjectName("limit")
        for limit in LIMITS:
            self._limit.addItem(percent(limit / 100), limit / 100)
        self._limit.setCurrentIndex(LIMITS.index(SURE))
        self._limit.setAccessibleName(self.tr("Minimum confidence of the suggestions to accept"))
        self._limit.setToolTip(self._limit.accessibleName())
        self._limit.activated.connect(lambda _index: self._count())
        self._accept = button(
            "",
            lambda: accept(self._limit.currentData()),
            name="accept-all",
            tip=self.tr("Turn these suggestions into labels"),
        )
        self._next = button(
            self.tr("Show the most informative first"),
            show_next,
            name="label-next",
            tip=self.tr("Labelling the most informative samples first improves the model fastest")
            + f" ({key_in_words('Ctrl+L')})",
        )
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(
            show_next
        )  # which says why not, where the button is hidden
        self._look = button(
            self.tr("Compute features"), look, name="look", tip=self.tr("Compute the features needed for suggestions")
        )
        self._suggestions: Suggestions | None = None
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self._accept, 1)
        row.addWidget(self._limit)
        self.add(self.number, self.words, self._look, self._next)
        self.column.addLayout(row)
        self.show_state(None, pending=False)

    def show_state(
        self, suggestions: Suggestions | None, *, pending: bool, loading: bool = False, label_next: str = ""
    ) -> None:
        """Shows what the live head says now.

        ``pending``: some images have not been embedded, and nothing is about to; ``loading``: it is not known yet whether they have;
        ``label_next``: what to label next, where no classes are suggested.
        """
        self._suggestions = suggestions
        accuracy = suggestions.accuracy if suggestions else None
        self.number.setVisible(accuracy is not None)
        self._look.setVisible(pending)
        self._next.setVisible(suggestions is not None and len(suggestions.next) > 0)
        if suggestions is None and loading:
            self.words.setText(self.tr("Loading features …"))
        elif suggestions is None:
            self.words.setText(self.tr("Starts once the features of all samples have been computed."))
        elif label_next:
            self.words.setText(self.tr(label_next))
        elif not suggestions.available:
            self.words.setText(self.tr("Label samples of two classes to get suggestions."))
        elif accuracy is None:
            self.words.setText(
                self.tr("The first suggestions are based on the class names; every label you give improves them.")
            )
        else:
            count = int((suggestions.labels != 0).sum())
            self.number.setText(percent(accuracy.value))
            self.words.setText(
                self.tr("cross-validated accuracy (95 % confidence interval {} – {}), {} labels").format(
                    percent(accuracy.low), percent(accuracy.high), number(count)
                )
            )
        self._count()

    def _count(self) -> None:
        count = self._suggestions.count_open(above=self._limit.currentData()) if self._suggestions else 0
        self._accept.setText(self.tr("Accept {} at ≥").format(number(count)))
        self._accept.setAccessibleName(self._accept.text())
        for widget in (self._accept, self._limit):
            widget.setVisible(self._suggestions is not None and self._suggestions.available)
        self._accept.setEnabled(count > 0)


class HealthCard(Card):
    """A line a finding; a click shows the images that it is about."""

    chosen = Signal(object, str)
    dismissed = Signal()
    """What imports left out has been read: it is to be counted anew."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Data quality"), "near-duplicate")
        self._session = session
        self._rows = QVBoxLayout()
        self.column.addLayout(self._rows)
        self.shown: list[Finding] | None = None
        self._skipped: tuple[list[tuple[str, str]], int] = ([], 0)
        self._unchecked = False

    def show_findings(
        self, found: list[Finding], skipped: list[tuple[str, str]], in_all: int, *, unchecked: bool
    ) -> None:
        """Shows findings, and some of the files and rows that were left out, with their reasons and how many there are ``in_all``.

        ``unchecked``: what follows from the samples themselves is still to be found out.
        """
        state = (found, (skipped, in_all), unchecked)
        if state == (self.shown, self._skipped, self._unchecked):
            return
        self.shown, self._skipped, self._unchecked = state
        clear(self._rows)
        for finding in found:
            self._rows.addWidget(self._line(finding) if finding.ids else label(finding.text, finding.severity))
            if finding.merge is not None:
                self._rows.addWidget(self._merge_button(finding.merge), alignment=Qt.AlignmentFlag.AlignLeft)
        self._add_skipped()
        if unchecked:
            self._rows.addWidget(label(self.tr(self._session.view.unchecked), "dim"))
        elif not self._rows.count():
            self._rows.addWidget(label(self.tr("No problems found."), "dim"))

    def forget(self) -> None:
        """Another project is open."""
        self.shown = None
        clear(self._rows)

    def _line(self, finding: Finding) -> QPushButton:
        question, statement = self.tr("{} Click to show them."), self.tr("{}. Click to show them.")
        return wrapped_button(
            finding.text,
            lambda: self.chosen.emit(finding.ids, finding.text),
            name="finding",
            tip=(question if is_sentence(finding.text) else statement).format(finding.text),
            room=216,
            role=finding.severity,
        )

    def _merge_button(self, merge: Merge) -> QPushButton:
        def do() -> None:
            self._session.edit(lambda project: project.classes.merge(merge.into, *merge.classes), of=merge.labels)

        tip = self.tr("Move all their labels to this class; you can undo this")
        return button(self.tr("Merge into “{}”").format(merge.name), do, name="merge-spellings", tip=tip)

    def _add_skipped(self) -> None:
        skipped, in_all = self._skipped
        if skipped:
            words = self.tr("1 left out: see why") if in_all == 1 else self.tr("{} left out: see why")
            tip = self.tr("All files and rows that could not be used, each with its reason")
            words = words.format(number(in_all))
            line = wrapped_button(words, self._show_left_out, name="left-out", tip=tip, room=180, role="warning")
            close_tip = self.tr("Mark these as read: do not show them again (Delete)")
            close = button("", self._dismiss_left_out, name="close-left-out", tip=close_tip, icon="x")
            close.setAccessibleName(self.tr("Do not show left-out items again"))
            close.setProperty("role", "flat")
            row = QHBoxLayout()
            row.addWidget(line, 1)
            row.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
            for one in (line, close):
                shortcut(one, "Del", self._dismiss_left_out)
            self._rows.addLayout(row)
            self._rows.addWidget(label("\n".join(translate_message(joined(": ", found)) for found in skipped), "small"))

    def _dismiss_left_out(self) -> None:
        """Takes the line away; the next import that leaves something out shows it again, for what is new."""
        if self._session.project is None:
            return
        try:
            dismiss_skipped(self._session.project)
        except StudioError as error:
            self._session.failed.emit(str(error))
            return
        self.show_findings(self.shown or [], [], 0, unchecked=self._unchecked)
        self.dismissed.emit()

    def _show_left_out(self) -> None:
        if self._session.project is not None:
            dialog = LeftOutDialog(self._session.project, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()


class SplitCard(Card):
    """How many images are for what, and how to change it."""

    def __init__(self, session: Session, labelling: Labelling) -> None:
        super().__init__(self.tr("Splits"), "split")
        self._session, self.move_to = session, labelling.move_to
        self._counts = label("", "dim")
        self._counts.setToolTip(
            self.tr(
                "The network is trained on the training set, the validation set is used to choose the best epoch, and the test set only measures. Unassigned samples are assigned when you train."
            )
        )
        self._lock = QCheckBox(self.tr("Lock the test set"))
        self._lock.setObjectName("lock-test")
        self._lock.setToolTip(self.tr("No samples can be added to or removed from the test set"))
        self._lock.clicked.connect(self._set_lock)
        move = button(self.tr("Move selected to …"), lambda: None, name="move-split", tip=self.tr("Change their split"))
        move.setMenu(split_menu(move, labelling))
        self.add(self._counts, move, self._lock)

    def show_counts(self, counts: dict[str, int], *, locked: bool) -> None:
        """Shows how many images each split has; the undecided are under the empty string."""
        self._counts.setText(
            self.tr("Training {} · Validation {} · Test {} · Unassigned {}").format(
                *(number(counts.get(key, 0)) for key in ("train", "validation", "test", ""))
            )
        )
        self._lock.setChecked(locked)

    def forget(self) -> None:
        """Another project is open, and nothing of it is counted yet."""
        self._counts.setText("")

    def _set_lock(self, locked: bool) -> None:
        if self._session.project is not None:
            try:
                self._session.project.set_setting("test_locked", locked)
            except StudioError as error:
                self._session.failed.emit(str(error))
