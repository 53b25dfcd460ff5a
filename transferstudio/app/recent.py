"""Projects that were open lately, with the score of the model that answers: opened by a click, renamed, shown, or taken off the list, by mouse and by key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QDir, QFile, QLocale, QPoint, QRectF, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.dialogs import ask_text
from transferstudio.app.icons import set_icon
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP, colours
from transferstudio.app.widgets import Elided, button, discard, shortcut
from transferstudio.errors import StudioError
from transferstudio.i18n import percent, units_in_words
from transferstudio.project.names import contents, is_interrupted, project_name, rename_project, shown_score
from transferstudio.project.project import DATABASE
from transferstudio.tasks import TASKS

PICTURES, SIDE, GAP = 4, 29, 2  # thumbnails of a recent project, in two rows; pixels
HIGH = 76  # pixels of an entry
LETTER, EDGE = 9, 6  # pixels of the letters of a text that is shown as a page, and around them


class RecentProjects(QWidget):
    """See the module."""

    emptied = Signal()
    """The last one was taken off the list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._fill()

    def rename(self, folder: Path) -> None:
        """Asks for another name."""
        before = project_name(folder)
        name, given = ask_text(self, self.tr("Rename the project"), self.tr("Name"), before)
        if given and name.strip() != before:
            try:
                rename_project(folder, name)
            except StudioError as error:
                self._session.failed.emit(str(error))
            self._fill(focus=folder)

    def remove(self, folder: Path) -> None:
        """Takes a project off the list; its files stay where they are."""
        before = self._session.folders.recent()
        self._session.folders.forget_recent(folder)
        after = self._session.folders.recent()
        index = before.index(folder) if folder in before else 0
        self._fill(focus=after[min(index, len(after) - 1)] if after else None)

    def move_to_trash(self, folder: Path) -> None:
        """Asks, and then moves the files of a project to the trash."""
        box = QMessageBox(self)
        box.setObjectName("trash-project")
        box.setWindowTitle(self.tr("Move to the trash"))
        box.setText(
            self.tr("Move the project “{}” with its labels and trained models to the trash?").format(
                project_name(folder)
            )
        )
        box.setInformativeText(str(folder))
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        away = box.addButton(self.tr("Move to the trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is not away:
            return
        if to_trash(folder):
            self.remove(folder)
        else:
            self._session.failed.emit(
                self.tr("{} cannot be moved to the trash here. Delete the folder instead.").format(folder)
            )

    def _fill(self, *, focus: Path | None = None) -> None:
        """Shows the list anew; ``focus``: the project that the keys are at."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                discard(old)
        recent = self._session.folders.recent()
        for index, folder in enumerate(recent):
            entry = self._entry(folder)
            self._grid.addWidget(entry, index, 0)
            more = self._more(folder)
            self._grid.addWidget(more, index, 1)
            if self.isVisible():
                entry.show()
                more.show()
            if folder == focus:
                entry.setFocus()
        if not recent:
            self.emptied.emit()

    def _entry(self, folder: Path) -> QPushButton:
        tip = self.tr("{}\nF2 renames it, Delete removes it from this list").format(folder)
        made = button("", lambda: self._session.open(folder), name=f"recent-{folder.stem}", tip=tip)
        made.setProperty("role", "card")
        made.setMinimumSize(120, HIGH)
        day = self._day(folder)  # first: reading a database makes files beside it
        name, score = Elided(project_name(folder), "strong"), shown_score(folder)
        name.setObjectName("recent-name")
        words = f"{percent(score.value, 1)} ({percent(score.low)} – {percent(score.high)})" if score else ""
        held = contents(folder)
        task = TASKS.get(held.task)
        parts = [] if task is None else [f"{held.samples:,} {units_in_words(task.info.units, held.samples)}"]
        count = " · ".join(filter(None, [*parts, day]))
        if is_interrupted(folder):
            state, words = Elided(self.tr("Training was interrupted"), "warning"), ""
            state.setObjectName("recent-interrupted")
        else:
            state = Elided(words)  # in no colour, as no score has one: which is good, the data decide
            state.setObjectName("recent-score")
        made.setAccessibleName(", ".join(filter(None, (name.text(), count, state.text()))))
        inside = QHBoxLayout(made)
        inside.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        inside.setSpacing(3 * STEP)
        pictures = list(islice((folder / "cache" / "thumbnails").glob("*.jpg"), PICTURES))
        if pictures:
            shown = QLabel()
            shown.setPixmap(_mosaic(pictures, self.devicePixelRatioF()))
            shown.setObjectName("recent-preview")
            inside.addWidget(shown)
        elif held.text:
            inside.addWidget(_Page(held.text))
        lines = QVBoxLayout()
        lines.setSpacing(STEP // 2)
        lines.addStretch(1)
        lines.addWidget(name)
        number = Elided(count, "small")
        number.setObjectName("recent-count")
        lines.addWidget(number)
        if state.text():
            lines.addWidget(state)
        lines.addStretch(1)
        inside.addLayout(lines, 1)
        self._bind(made, folder)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(lambda at: self._show_menu(folder, made, at))
        return made

    def _day(self, folder: Path) -> str:
        """When a project was changed last; an empty journal beside its database says nothing."""
        try:
            found = [(folder / name).stat() for name in (DATABASE, f"{DATABASE}-wal") if (folder / name).is_file()]
        except OSError:
            return ""
        changed = [one.st_mtime for one in found if one.st_size]
        if not changed:
            return ""
        last = QDateTime.fromSecsSinceEpoch(int(max(changed))).date()
        days = last.daysTo(QDate.currentDate())
        spoken = {0: self.tr("today"), 1: self.tr("yesterday")}
        return spoken.get(days) or QLocale().toString(last, QLocale.FormatType.ShortFormat)

    def _more(self, folder: Path) -> QToolButton:
        more = ToolButton()
        set_icon(more, "dots-three")
        more.setObjectName(f"more-{folder.stem}")
        more.setProperty("role", "flat")
        more.setAccessibleName(self.tr("Actions for {}").format(project_name(folder)))
        more.setToolTip(self.tr("Rename, show the folder, remove"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(folder, more))
        self._bind(more, folder)
        return more

    def _bind(self, widget: QWidget, folder: Path) -> None:
        shortcut(widget, "F2", lambda: self.rename(folder))
        shortcut(widget, "Del", lambda: self.remove(folder))

    def _menu(self, folder: Path, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.addAction(self.tr("Open"), lambda: self._session.open(folder))
        menu.addAction(self.tr("Rename…"), lambda: self.rename(folder)).setObjectName("rename-project")
        menu.addAction(self.tr("Show the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from this list"), lambda: self.remove(folder)).setObjectName("remove-recent")
        menu.addAction(self.tr("Move to the trash…"), lambda: self.move_to_trash(folder)).setObjectName("trash")
        return menu

    def _show_menu(self, folder: Path, entry: QWidget, at: QPoint) -> None:
        menu = self._menu(folder, entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(entry.mapToGlobal(at))


def to_trash(folder: Path) -> bool:
    """Moves a folder to the trash of this computer; False where it has none."""
    # Qt makes a missing trash, but not the folder that it is to lie in, which a new account may not have yet.
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    QDir().mkpath(data)
    return QFile(str(folder)).moveToTrash()


class _Page(QWidget):
    """The beginning of a text as a small page, as large as thumbnails are."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("recent-preview")
        self._text = " ".join(text.split())
        self.setFixedSize(2 * SIDE + GAP, 2 * SIDE + GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """See QWidget."""
        scheme, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.background))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        font = painter.font()
        font.setPixelSize(LETTER)
        painter.setFont(font)
        painter.setPen(QColor(scheme.dim))
        flags = (
            Qt.AlignmentFlag.AlignTop
            | Qt.AlignmentFlag.AlignLeft
            | Qt.TextFlag.TextWordWrap
            | Qt.TextFlag.TextWrapAnywhere
        )
        painter.drawText(area.adjusted(EDGE, EDGE, -EDGE, -EDGE), flags, self._text)


def _mosaic(pictures: Sequence[Path], ratio: float) -> QPixmap:
    """Thumbnails, two beside one another; ``ratio``: pixels of the screen for each of the window's."""
    side = 2 * SIDE + GAP
    whole = QPixmap(round(side * ratio), round(side * ratio))
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, side, side), 8, 8)
    painter.setClipPath(outline)
    for index, path in enumerate(pictures):
        image = QImage(str(path))
        short = min(image.width(), image.height())
        down, across = divmod(index, 2)
        area = QRectF(across * (SIDE + GAP), down * (SIDE + GAP), SIDE, SIDE)
        painter.drawImage(area, image, QRectF((image.width() - short) / 2, (image.height() - short) / 2, short, short))
    painter.end()
    return whole
