"""What the panes ask about a task. Texts are English, each marked in the context of the class that shows it; widgets are made on demand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transferstudio.app.data.query import Order
from transferstudio.i18n import QT_TRANSLATE_NOOP
from transferstudio.tasks import Task, find_task

if TYPE_CHECKING:
    from transferstudio.app.data.sample_page import SamplePage
    from transferstudio.app.data.thumbnails import Thumbnails
    from transferstudio.app.data.viewer import Viewer
    from transferstudio.app.session import Session
    from transferstudio.app.train.result_view import ResultView
    from transferstudio.app.try_it.page import TryPage
    from transferstudio.insight.health import Finding
    from transferstudio.project import Project

NAMES = (Order.NAME, Order.NAME_DOWN)
TEXTS = (Order.TEXT, Order.TEXT_DOWN)
LABELS = (Order.LABEL, Order.LABEL_DOWN)
BOXES = (Order.BOXES_DOWN, Order.BOXES)


@dataclass(frozen=True)
class TableLook:
    """How the samples look as a table.

    ``setting``: what keeps in mind whether a person wants them as a table, and ``wanted`` what holds before; ``row``: the pixels of a
    row, ``lines``: whether a cell has several; ``share``: of the room that the other columns leave, what labels get, and as much
    suggestions; ``label``: the pixels of the labels where they do not follow what is in them; ``details``: whether sizes and dates are
    shown where there is room.
    """

    setting: str
    wanted: bool
    row: int
    lines: bool
    share: float
    label: int | None = None
    details: bool = False


PICTURES_AS_TABLE = TableLook("table", wanted=False, row=30, lines=False, share=1 / 3, details=True)
TEXTS_AS_TABLE = TableLook("table-of-texts", wanted=True, row=48, lines=True, share=1 / 4)


@dataclass(frozen=True)
class Measure:
    """What a run is watched by: its name among the metrics, its title in the context ``RunRecord``, and its word in the glossary."""

    metric: str
    title: str
    word: str


@dataclass(frozen=True)
class Fewest:
    """How many labels training needs at least, and a sentence in the context ``ModelPane`` that says so."""

    count: int
    words: str


def find_odd_samples(project: Project) -> list[Finding]:
    """Images of odd sizes, texts of odd lengths."""
    from transferstudio.insight.health import sizes, texts  # here: the first paint does without scipy

    return [*sizes(project), *texts(project)]


Keys = tuple[str, tuple[tuple[str, str], ...]]
"""A title, and keys with what each does; all in the context ``Words``."""


@dataclass(frozen=True, kw_only=True)
class TaskView:
    """One task, as the panes ask about it."""

    name: str
    """Of the task, as projects call it."""
    classifies: bool = False
    """Whether a sample has one class as a whole, which keys, the mouse and the list of classes give it."""
    has_classes: bool = True
    """Whether there are classes at all."""
    suggests: bool = True
    """Whether the live head learns along: it says what to label next, and of whole samples their class."""
    edits_parts: bool = False
    """Whether labels are given in the sample's own page: keys that label act on what is chosen there, and on nothing elsewhere."""

    # Start
    icon: str
    """By its name among the icons of Phosphor."""
    goal: tuple[str, str]
    """What a model of this task does, as an order, and of what; in the context ``Goals``."""
    from_file: bool = False
    """Whether its data mostly come in one file, such as a table; else in a folder."""

    # Data
    hint: str
    """The keys in one line; in the context ``DataPane``."""
    keys: Keys | None = None
    """The keys that only this task has."""
    make_page: Callable[[Viewer], SamplePage]
    """What shows one sample large."""
    table: TableLook = PICTURES_AS_TABLE
    columns: tuple[str, str]
    """The heads of the first two; in the context ``SampleModel``."""
    orders: tuple[tuple[Order, Order], tuple[Order, Order]]
    """What a click on these heads orders by, and a second one."""
    whole_tiles: bool = False
    """Whether a tile shows all of its picture; else it fills the tile, and is cut off."""
    unlabelled: str = QT_TRANSLATE_NOOP("SampleModel", "no label")
    """What is shown of a sample without a label; in the context ``SampleModel``."""
    nothing: str = QT_TRANSLATE_NOOP("SampleModel", "no answer")
    """What is shown of one whose label is that there is nothing; in the context ``SampleModel``."""
    all_samples: str = QT_TRANSLATE_NOOP("FilterBar", "All labels")
    without_label: str = QT_TRANSLATE_NOOP("FilterBar", "No label")
    """What can be shown; in the context ``FilterBar``."""
    clears: str = ""
    """What takes a label off is called so, in the context ``ByMouse``; empty where nothing does for a sample as a whole."""
    label_next: str = ""
    """What to label next, where the live head can say no class; in the context ``LiveCard``."""
    unchecked: str
    """What the health of the data rests on so far; in the context ``HealthCard``."""
    no_classes: tuple[str, ...] = ()
    """What to do while there are no classes; in the context ``ClassList``."""
    may_draw_boxes: bool = False
    """Whether the samples may also be meant to have boxes drawn in them."""
    find_faults: Callable[[Project], list[Finding]] = find_odd_samples
    """Findings that not every task has; called in a thread."""

    # Model
    count_labels: Callable[[Project, int], list[int]]
    """Labels in a field that may teach, one number a class, or a single one where labels are no classes."""
    fewest: Fewest | None = None
    """What training needs at least; None where each class needs some."""
    advice: str = ""
    """Why all layers should learn, in the context ``ModelPane``; empty where the data decide what is recommended."""

    # Train
    measure: Measure
    make_result: Callable[[Session, Thumbnails], ResultView]
    """What shows a report."""

    # Try
    make_try: Callable[[Session], TryPage]
    predictor: Callable[[], type]
    """What answers for an exported model."""
    learnt: str
    """That the answer to a sample that the network learnt from proves little; in the context ``Origin``."""

    # Export
    file_in_words: str
    """What the exported file takes and gives; in the context ``ExportPane``."""
    one_file: bool = False
    """Whether the tokenizer can be put inside the file."""

    @property
    def task(self) -> Task:
        """The task itself."""
        return find_task(self.name)
