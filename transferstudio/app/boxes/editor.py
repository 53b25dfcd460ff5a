"""One picture in which boxes are drawn: by the mouse, by keys, or by accepting what the newest model suggests; every edit is saved at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from transferstudio.app.boxes.background_training import LearningAlong
from transferstudio.app.boxes.canvas import BoxCanvas, Shape
from transferstudio.app.boxes.gestures import Handle, Point, Rect, moved, pasted, resized
from transferstudio.app.boxes.suggesting import Suggester, Suggestion
from transferstudio.app.data.sample_page import PartsPage
from transferstudio.app.layouts import FlowLayout
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, label, shortcut
from transferstudio.i18n import Message, message, number
from transferstudio.project.boxes import BoxAnnotation, Picture

if TYPE_CHECKING:
    from transferstudio.app.session import Session
    from transferstudio.project.browsing import Tile
    from transferstudio.project.classes import Class

NUDGES = (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))
FAR = 10  # pixels of a nudge with Shift


class BoxEditor(PartsPage):
    """See the module. Digits and typed names reach it through :meth:`use_class`, as they reach labels elsewhere."""

    shows_image = True
    class_wanted = Signal(QPoint)
    """A box was drawn whose lower left corner is at this point of the screen, and it is not clear which class it has."""
    class_settled = Signal()
    """That box has its class now, or is gone."""
    pick_wanted = Signal(QPoint)
    """All classes are to be shown at this point of the screen, for the chosen box and the next ones."""
    menu_wanted = Signal(QPoint)
    """What can be done with the chosen box is asked for, at this point of the screen."""

    def __init__(self, session: Session, *, previous: Callable[[], int | None]) -> None:
        """``previous``: the sample shown before this one in the list, whose boxes can be repeated."""
        super().__init__()
        self._session, self._previous = session, previous
        self._picture: Picture | None = None
        self._boxes: list[BoxAnnotation] = []
        self._copied: list[BoxAnnotation] = []
        self._waiting: Rect | None = None
        self._class = 0
        self._suggester = Suggester(session, there=lambda: [_rect(box) for box in self._boxes])
        self._suggester.offered.connect(self._offer)
        self.along = LearningAlong(session)
        self.along.learnt.connect(self._ask_again)
        self.canvas = BoxCanvas(self)
        self._status = label("", "dim")
        self._buttons: dict[str, QPushButton] = {}
        self._assemble()
        self._keys()
        self.canvas.drawn.connect(self._draw)
        self.canvas.changed.connect(self._change)
        self.canvas.chosen.connect(lambda _place: self._describe())
        self.canvas.accepted.connect(self._accept_one)
        self.canvas.menu_wanted.connect(self._ask_menu)
        session.opened.connect(self.forget)
        self.setFocusProxy(self.canvas)

    # ------------------------------------------------------------------------------------------------- what is shown

    def show_sample(self, tile: Tile, image: QImage | None) -> None:
        """See SamplePage."""
        self.show_picture(tile.id, image, tile.path)

    def show_image(self, tile: Tile, image: QImage, path: Path) -> None:
        """See SamplePage."""
        self.show_picture(tile.id, image, path)

    def zoom(self, factor: float) -> None:
        """See SamplePage."""
        self.canvas.zoom(factor)

    def fit(self) -> None:
        """See SamplePage."""
        self.canvas.fit()

    def show_picture(self, sample: int, image: QImage | None, path: Path | None) -> None:
        """Shows the picture of a sample with its boxes; ``image`` may be a smaller copy of it."""
        project = self._session.project
        picture = next(project.boxes.pictures([sample]), None) if project else None
        if picture is None:
            self._leave_picture()
            return
        same = self._picture is not None and picture.id == self._picture.id
        if not same:
            self._settle()
            self._suggester.begin(path, ask=not picture.boxed)
        self._take(picture, selected=self.canvas.selected if same else -1)
        if image is not None:
            self.canvas.show_picture(image, (picture.width, picture.height))

    def refresh(self) -> None:
        """Reads the boxes anew, after an edit from elsewhere or an undo."""
        project, shown = self._session.project, self._picture
        picture = next(project.boxes.pictures([shown.id]), None) if project and shown else None
        if picture is None:
            self._leave_picture()
        else:
            self._take(picture, selected=self.canvas.selected)

    def _ask_again(self) -> None:
        """There is a new model: it may know what the picture holds that is open and has no boxes."""
        picture, project = self._picture, self._session.project
        if picture is not None and project is not None and not picture.boxed and self.isVisible():
            self._suggester.begin(project.samples.get(picture.id).path, ask=True)

    def forget(self) -> None:
        """Another project is open."""
        self._copied, self._class = [], 0
        self._leave_picture()

    def _leave_picture(self) -> None:
        """Shows none: another project is open, or an undo took the picture away."""
        self._settle()
        self._picture, self._boxes = None, []
        self._suggester.forget()

    def close_pool(self) -> None:
        """Waits for suggestions that are being made."""
        self._suggester.close()

    def status(self) -> str:
        """The line below the picture."""
        return self._status.text()

    @property
    def waits(self) -> bool:
        """Whether a box was drawn that has no class yet."""
        return self._waiting is not None

    @property
    def suggestions(self) -> list[Suggestion]:
        """What the model found here and nobody has accepted or rejected."""
        return list(self._suggester.open)

    def _take(self, picture: Picture, *, selected: int) -> None:
        self._picture, self._boxes = picture, list(picture.boxes)
        self._paint(selected=selected)
        self._describe()

    def _paint(self, *, selected: int) -> None:
        known = {class_.id: class_ for class_ in self._classes(every=True)}
        shapes = [Shape(_rect(box), known[box.class_id].name, known[box.class_id].colour) for box in self._boxes]
        by_name = {class_.name: class_.colour for class_ in known.values()}
        dashed = [
            Shape(one.rect, one.name, by_name.get(one.name, "#5b6b82"), one.score) for one in self._suggester.open
        ]
        if self._waiting is not None:
            dashed.append(Shape(self._waiting, "", "#5b6b82", 0.0))
        self.canvas.show_boxes(shapes, dashed, selected=selected)

    def _describe(self) -> None:
        picture, index = self._picture, self.canvas.selected
        if picture is None:
            return
        chosen = 0 <= index < len(self._boxes)
        for name, possible in (
            ("accept-boxes", bool(self._suggester.open)),
            ("mark-empty", not self._boxes),
            ("delete-box", chosen or self.waits),
            ("repeat-boxes", self._previous() is not None),
        ):
            self._buttons[name].setEnabled(possible)
        if chosen:
            box = self._boxes[index]
            name = next((class_.name for class_ in self._classes(every=True) if class_.id == box.class_id), "")
            self._status.setText(
                self.tr("{}: {} × {} pixels. Digits change its class, arrows nudge it, Delete removes it.").format(
                    name, number(round(box.width)), number(round(box.height))
                )
            )
        elif self.waits:
            self._status.setText(
                self.tr("What is it? Click a class, press its digit, or type its name.")
                if self._classes()
                else self.tr("What is it? Press C and type the name of its class.")
            )
        elif self._suggester.open:
            words = (
                self.tr("1 suggested: Enter or a click accepts it, X rejects it.")
                if len(self._suggester.open) == 1
                else self.tr("{} suggested: Enter accepts all, a click one of them, X rejects them.")
            )
            self._status.setText(words.format(len(self._suggester.open)))
        elif picture.boxed:
            several = self.tr("{} boxes.").format(len(self._boxes)) if len(self._boxes) > 1 else self.tr("1 box.")
            self._status.setText(several if self._boxes else self.tr("Marked as empty."))
        else:
            self._status.setText(
                self.tr("Not labelled yet: draw a box around each object. E: no objects. S: suggestions.")
            )
        self.canvas.setAccessibleName(f"{picture.name}: {self._status.text()}")

    # ---------------------------------------------------------------------------------------------------------- edits

    def use_class(self, class_: int) -> None:
        """Gives the chosen box this class, and those that are drawn from now on."""
        self._class = class_
        rect = self._settle()
        if rect is not None:
            self._add([rect], [class_])
            return
        index = self.canvas.selected
        if 0 <= index < len(self._boxes) and self._boxes[index].class_id != class_:
            boxes = list(self._boxes)
            boxes[index] = replace(boxes[index], class_id=class_)
            self._save(boxes, message("change the class of a box"), selected=index)

    def accept(self) -> None:
        """Makes all suggestions boxes; where there are none, goes on to the next picture."""
        taken = self._suggester.take_all()
        if not taken:
            self.moved.emit(1)
            return
        classes = [self._class_called(one.name) for one in taken]
        self._add([one.rect for one in taken], classes)

    def reject(self) -> None:
        """Takes the suggestions away."""
        self._suggester.take_all()
        self._paint(selected=self.canvas.selected)
        self._describe()

    def delete(self) -> None:
        """Removes the chosen box, or the one that has no class yet. Without its last box a picture is as it was before the first: that
        there is nothing in it, only a person can say."""
        if self._settle() is not None:
            self._paint(selected=-1)
            self._describe()
            return
        index = self.canvas.selected
        if 0 <= index < len(self._boxes):
            boxes = [box for number, box in enumerate(self._boxes) if number != index]
            what = message("delete a box")
            self._save(boxes, what, selected=min(index, len(boxes) - 1), done=bool(boxes))

    def mark_empty(self) -> None:
        """Says that nothing is in the picture."""
        if self._boxes:
            self._status.setText(self.tr("This image has boxes. Delete them first, then press E to mark it as empty."))
        elif self._picture is not None:
            self._save([], message("mark an image as empty"), selected=-1)
            self.moved.emit(1)

    def copy(self) -> None:
        """Remembers the chosen box, or all of them."""
        index = self.canvas.selected
        self._copied = [self._boxes[index]] if 0 <= index < len(self._boxes) else list(self._boxes)
        words = self.tr("1 box copied.") if len(self._copied) == 1 else self.tr("{} boxes copied.")
        self._status.setText(words.format(len(self._copied)))

    def paste(self) -> None:
        """Adds what was copied, here or in another picture."""
        self._paste(self._copied)

    def repeat(self) -> None:
        """Adds the boxes of the picture before this one."""
        project, sample = self._session.project, self._previous()
        if project is not None and sample is not None:
            self._paste(project.boxes.of(sample))

    def suggest(self) -> None:
        """Asks the newest model what is in the picture."""
        self._suggester.ask(self._status.setText)

    def nudge(self, across: int, down: int) -> None:
        """Moves the chosen box by some pixels; without one, arrows go to other pictures."""
        index, picture = self.canvas.selected, self._picture
        if picture is None:
            return
        if not 0 <= index < len(self._boxes):
            self.moved.emit(across or down)
            return
        rect = moved(_rect(self._boxes[index]), across, down, (picture.width, picture.height))
        self._change(index, rect)

    def stretch(self, across: int, down: int) -> None:
        """Moves the right or lower side of the chosen box by some pixels."""
        index, picture = self.canvas.selected, self._picture
        if picture is not None and 0 <= index < len(self._boxes):
            box = _rect(self._boxes[index])
            corner = Point(box.right + across, box.bottom + down)
            size = (picture.width, picture.height)
            self._change(index, resized(box, Handle(int(across != 0), int(down != 0)), corner, size, reach=0))

    def draw_in_middle(self) -> None:
        """Draws a box without the mouse, to be moved and stretched by keys."""
        if self._picture is not None:
            wide, high = self._picture.width / 3, self._picture.height / 3
            self._draw(Rect(wide, high, wide, high))

    def choose_next(self, steps: int) -> None:
        """Chooses the next box, or the one before."""
        if self._boxes:
            index = self.canvas.selected
            self.canvas.selected = (index + steps) % len(self._boxes) if index >= 0 else 0
            self.canvas.viewport().update()
            self._describe()

    def leave_part(self) -> bool:
        """Chooses no box any more, and forgets one without a class; False where there was neither."""
        chosen = self.canvas.selected >= 0 or self._settle() is not None
        self._paint(selected=-1)
        self._describe()
        return chosen

    def _draw(self, rect: Rect) -> None:
        classes = self._classes()
        class_ = self._class if any(class_.id == self._class for class_ in classes) else 0
        if not class_ and len(classes) == 1:
            class_ = classes[0].id
        if class_:
            self._add([rect], [class_])
            return
        self._waiting = rect
        self._paint(selected=-1)
        self._describe()
        corner = self.canvas.mapFromScene(rect.x, rect.y + rect.height)
        self.class_wanted.emit(self.canvas.viewport().mapToGlobal(corner))

    def _settle(self) -> Rect | None:
        """The box that waited for its class, which it does not do any more."""
        rect, self._waiting = self._waiting, None
        if rect is not None:
            self.class_settled.emit()
        return rect

    def _ask_menu(self, at: QPoint) -> None:
        """The right button: the classes for a box that has none, else what can be done with the chosen one."""
        if self.waits:
            self.pick_wanted.emit(at)
        elif self.canvas.selected >= 0:
            self.menu_wanted.emit(at)

    def _change(self, index: int, rect: Rect) -> None:
        boxes = list(self._boxes)
        boxes[index] = replace(boxes[index], x=rect.x, y=rect.y, width=rect.width, height=rect.height)
        self._save(boxes, message("move a box"), selected=index)

    def _add(self, rects: Sequence[Rect], classes: Sequence[int]) -> None:
        fresh = [BoxAnnotation(class_, *rect) for rect, class_ in zip(rects, classes, strict=True)]
        what = message("draw a box") if len(fresh) == 1 else message("draw {} boxes", len(fresh))
        self._save([*self._boxes, *fresh], what, selected=len(self._boxes) if len(fresh) == 1 else -1)

    def _paste(self, boxes: Sequence[BoxAnnotation]) -> None:
        picture, known = self._picture, {class_.id for class_ in self._classes(every=True)}
        boxes = [box for box in boxes if box.class_id in known]  # a class may have been deleted since it was copied
        if picture is None or not boxes:
            self._status.setText(self.tr("Nothing to paste: copy a box first."))
            return
        there = [_rect(box) for box in self._boxes]
        rects = pasted([_rect(box) for box in boxes], there, (picture.width, picture.height))
        self._add(rects, [box.class_id for box in boxes])

    def _accept_one(self, index: int) -> None:
        if index >= len(self._suggester.open):
            return  # the box that waits for its class
        taken = self._suggester.open.pop(index)
        self._add([taken.rect], [self._class_called(taken.name)])

    def _save(self, boxes: Sequence[BoxAnnotation], what: Message, *, selected: int, done: bool = True) -> None:
        picture, field = self._picture, self._session.field
        if picture is None:
            return
        self.canvas.selected = selected
        if self._session.edit(lambda project: project.boxes.draw(picture.id, field, boxes, what, done=done)):
            self.refresh()

    def _offer(self, nothing: str) -> None:
        self._paint(selected=self.canvas.selected)
        self._describe()
        if nothing:
            self._status.setText(nothing)

    def _class_called(self, name: str) -> int:
        """The class of this name, which is made where somebody deleted it since."""
        found = next((class_.id for class_ in self._classes() if class_.name == name), None)
        if found is None:
            field = self._session.field
            self._session.edit(lambda project: project.classes.add(field, name))
            found = next(class_.id for class_ in self._classes() if class_.name == name)
        return found

    def _classes(self, *, every: bool = False) -> list[Class]:
        """The classes of the label field that is shown, or of every field."""
        project = self._session.project
        if project is None:
            return []
        fields = [field.id for field in project.classes.fields()] if every else [self._session.field]
        return [class_ for field in fields for class_ in project.classes.list(field)]

    # --------------------------------------------------------------------------------------------------------- layout

    def _assemble(self) -> None:
        row = FlowLayout()
        for text, do, name, tip, main in (
            (
                self.tr("Suggest"),
                self.suggest,
                "suggest-boxes",
                self.tr("Show what the latest model detects here (S)"),
                True,
            ),
            (
                self.tr("Accept all"),
                self.accept,
                "accept-boxes",
                self.tr("Turn the suggestions into boxes (Enter)"),
                False,
            ),
            (
                self.tr("No objects"),
                self.mark_empty,
                "mark-empty",
                self.tr("There are no objects in this image (E)"),
                False,
            ),
            (
                self.tr("Repeat"),
                self.repeat,
                "repeat-boxes",
                self.tr("Repeat the boxes of the previous image (R)"),
                False,
            ),
            (self.tr("Delete box"), self.delete, "delete-box", self.tr("Delete the selected box (Delete)"), False),
        ):
            self._buttons[name] = button(text, do, name=name, tip=tip, main=main)
            row.addWidget(self._buttons[name])
        tip = self.tr("The class of the selected box and of the next ones (C)")
        pick = button(self.tr("Class …"), lambda: self.pick_wanted.emit(self.class_point), name="box-class", tip=tip)
        self._buttons["box-class"] = pick
        row.addWidget(pick)
        self._status.setAlignment(Qt.AlignmentFlag.AlignTop)
        # The picture must not jump with the words.
        self._status.setMinimumHeight(2 * self._status.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        column.addWidget(self._status)

    @property
    def class_point(self) -> QPoint:
        """Where on the screen the list of all classes opens."""
        return self._buttons["box-class"].mapToGlobal(QPoint(0, 0))

    def _keys(self) -> None:
        for key, do in (
            ("S", self.suggest),
            ("E", self.mark_empty),
            ("R", self.repeat),
            ("B", self.draw_in_middle),
            ("Ctrl+C", self.copy),
            ("Ctrl+V", self.paste),
            (".", partial(self.choose_next, 1)),
            (",", partial(self.choose_next, -1)),
            ("PgDown", partial(self.moved.emit, 1)),
            ("PgUp", partial(self.moved.emit, -1)),
            ("+", partial(self.canvas.zoom, 1.25)),
            ("-", partial(self.canvas.zoom, 0.8)),
        ):
            shortcut(self, key, do)  # also where one of the buttons has the focus
        for key, across, down in NUDGES:
            shortcut(self.canvas, key, partial(self.nudge, across, down))
            shortcut(self.canvas, f"Shift+{key}", partial(self.nudge, FAR * across, FAR * down))
            shortcut(self.canvas, f"Ctrl+{key}", partial(self.stretch, across, down))
            shortcut(self.canvas, f"Ctrl+Shift+{key}", partial(self.stretch, FAR * across, FAR * down))


def _rect(box: BoxAnnotation) -> Rect:
    return Rect(box.x, box.y, box.width, box.height)
