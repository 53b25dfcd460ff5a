"""The window: puts the rail, the panes and the bars together, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from transferstudio.app import theme
from transferstudio.app.closing import Closing, ask_to_close
from transferstudio.app.data.pane import DataPane
from transferstudio.app.export.pane import ExportPane
from transferstudio.app.glossary_page import GlossaryDialog
from transferstudio.app.guide import GuideWindow
from transferstudio.app.icons import set_icon
from transferstudio.app.importing import Importing
from transferstudio.app.job_bar import JobBar
from transferstudio.app.keyboard import ToolButton, ask_for_menu
from transferstudio.app.layouts import scrolling
from transferstudio.app.model.pane import ModelPane
from transferstudio.app.session import Session
from transferstudio.app.settings import SettingsDialog
from transferstudio.app.shortcuts_dialog import KeysDialog
from transferstudio.app.start_page import StartPage
from transferstudio.app.theme import STEP
from transferstudio.app.top_bar import TopBar
from transferstudio.app.train.pane import TrainPane
from transferstudio.app.try_it.pane import TryPane
from transferstudio.app.widgets import discard, tab_to_checked
from transferstudio.i18n import QT_TRANSLATE_NOOP, number, translate_message, translate_word, units_in_words
from transferstudio.project import Changes, Project
from transferstudio.project.project import DATABASE
from transferstudio.training.plan import TrainingPlan

RAIL = (
    ("image-square", QT_TRANSLATE_NOOP("Words", "Data")),
    ("stack", QT_TRANSLATE_NOOP("Words", "Model")),
    ("activity", QT_TRANSLATE_NOOP("Words", "Train")),
    ("magic-wand", QT_TRANSLATE_NOOP("Words", "Try")),
    ("package", QT_TRANSLATE_NOOP("Words", "Export")),
)

RAIL_ICON = 24  # pixels
MODEL, TRY, EXPORT = 1, 3, 4  # the indices of these panes
FRAME = 40  # pixels that a window's own frame may take of the screen


class MainWindow(QMainWindow):
    """See the module."""

    def __init__(self, project: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setAcceptDrops(True)
        self.setMinimumSize(700, 440)
        room = self.screen().availableGeometry()
        self.resize(min(1280, room.width()), min(800, room.height() - FRAME))
        self.session = session = Session(self)
        self.data, self.models = DataPane(session), ModelPane(session)
        self.training = TrainPane(session, self.data.thumbnails)
        self.trying, self.exporting = TryPane(session), ExportPane(session)
        self.importing = Importing(session, self)
        session.choose_projects_folder = self._choose_projects_folder
        self.start_page: StartPage | None = None
        self._leaving = False
        self._focused: QWidget | None = None
        """What had the focus last in this window."""
        self._panes = QStackedWidget()
        for pane in (self.data, self.models, self.training, self.trying, self.exporting):
            self._panes.addWidget(scrolling(pane))
        self._rail_buttons = QButtonGroup(self)
        self._assemble()
        self._actions()
        self.models.train.connect(self._train)
        self.training.result.samples_wanted.connect(self._show_samples)
        steps = self.training.result.next_steps
        steps.label_wanted.connect(self._label_next)
        steps.method_wanted.connect(partial(self.show_pane, MODEL))
        steps.try_wanted.connect(partial(self._use_run, TRY))
        steps.export_wanted.connect(partial(self._use_run, EXPORT))
        self.training.runs.repeat.connect(self._repeat)
        self.data.live.updated.connect(self.models.suggest)
        session.opened.connect(self._opened)
        session.discarded.connect(self._show_nothing)
        session.model_opened.connect(lambda _predictor: self._model_opened())
        session.changed.connect(self._changed)
        QApplication.instance().focusChanged.connect(self._hear_focus)  # type: ignore[union-attr]
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self._recolour())
        self._recolour()
        self._changed(Changes())
        self._show_start()
        geometry = session.settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if project is not None:
            self.open_folder(project)
            if session.project is not None:
                self.show_pane(min(len(RAIL) - 1, int(str(session.settings.value("pane", 0)))))

    def _assemble(self) -> None:
        self.top_bar = bar = TopBar()
        for signal, do in (
            (bar.home, self.leave_project),
            (bar.undo, self.undo),
            (bar.redo, self.redo),
            (bar.guide, self.show_guide),
            (bar.keys, self.show_keys),
            (bar.words, self.show_words),
            (bar.settings, self.show_settings),
        ):
            signal.connect(do)
        self.session.job_ended.connect(lambda: bar.show_processor(str(self.session.settings.value("device", "auto"))))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail())
        middle.addWidget(self._panes, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(middle, 1)
        self.job_bar = JobBar(self.session)
        self.job_bar.setMinimumHeight(40)  # a long message takes several lines
        column.addWidget(self.job_bar)
        self.setCentralWidget(whole)

    def _rail(self) -> QFrame:
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(88)
        column = QVBoxLayout(rail)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        for index, (sign, name) in enumerate(RAIL):
            item = ToolButton()
            item.setText(translate_word(name))
            item.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            set_icon(item, sign, "dim", RAIL_ICON)
            item.setCheckable(True)
            item.setObjectName(f"rail-{name.lower()}")
            item.setAccessibleName(translate_word(name))
            item.setProperty("role", "rail")
            item.setShortcut(QKeySequence(f"Alt+{index + 1}"))
            item.setFixedSize(72, 64)
            self._rail_buttons.addButton(item, index)
            column.addWidget(item)
        column.addStretch(1)
        self._rail_buttons.idClicked.connect(self.show_pane)
        tab_to_checked(self._rail_buttons)
        return rail

    def _actions(self) -> None:
        for text, key, do in (
            (self.tr("Quit"), "Ctrl+Q", self.close),
            (self.tr("Keys"), "?", self.show_keys),
            *(
                ((self.tr("Menu"), "Shift+F10", ask_for_menu),) if sys.platform != "win32" else ()
            ),  # Windows does it itself
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(do)
            self.addAction(action)

    def show_settings(self) -> None:
        """Opens the settings; the look changes at once."""
        dialog = SettingsDialog(self.session.settings, self)
        dialog.theme.activated.connect(lambda _index: self._recolour())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_keys(self) -> None:
        """Shows all keys."""
        dialog = KeysDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_folder(self, folder: Path) -> None:
        """Opens a project or an exported model, or shows what an import of other files or folders would bring."""
        if folder.suffix == ".onnx":
            self.try_model(folder)
        elif (folder / DATABASE).is_file() or not folder.exists():
            self.session.open(folder)
        else:
            QTimer.singleShot(
                0, self, lambda: self.session.drop([folder])
            )  # the window is to be there before the preview

    def show_guide(self) -> None:
        """Opens the guide beside the window."""
        guide = self.findChild(GuideWindow, "guide") or GuideWindow(self)
        guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def show_words(self) -> None:
        """Shows what the words of the field mean."""
        dialog = GlossaryDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def set_theme(self, name: str) -> None:
        """Keeps and shows a scheme: system, light or dark."""
        self.session.settings.setValue("theme", name)
        self._recolour()

    def show_pane(self, index: int) -> None:
        """Shows a pane by its index in the rail."""
        self._panes.setCurrentIndex(index)
        self._rail_buttons.button(index).setChecked(True)
        if index == 0:
            self.data.focus()
        else:
            self._focus_pane()

    def _hear_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Where what had the focus went away, Qt goes on to what comes next, or to the first of all when the window is active again:
        often to the button that leaves the project."""
        if now is None:
            QTimer.singleShot(0, self, self._focus_again)
        elif now.window() is self:
            if before is None or not isValid(before):
                lost = now is not self._focused and self.top_bar.isAncestorOf(now)
            else:
                lost = not (before.isVisibleTo(self) and before.isEnabled())
            self._focused = now
            if lost:
                QTimer.singleShot(0, self, self._focus_pane)
            else:
                QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        """Scrolls the page to what has the focus where nothing of it is to be seen, as after a key that leads to the class list."""
        pane, focused = self._panes.currentWidget(), self.focusWidget()
        if not isinstance(pane, QScrollArea) or focused is None or not pane.isAncestorOf(focused):
            return
        if focused.visibleRegion().isEmpty():
            pane.ensureWidgetVisible(focused)

    def _focus_again(self) -> None:
        """What had the focus was taken away, and nothing came after it."""
        if self.isActiveWindow() and self.focusWidget() is None and QApplication.activePopupWidget() is None:
            self._focus_pane()

    def _focus_pane(self) -> None:
        """Keeps the focus in the pane that is shown, or beside it."""
        pane, item, focused = self._panes.currentWidget(), self._rail_buttons.checkedButton(), self.focusWidget()
        if focused is not None and pane is not None and pane.isAncestorOf(focused):
            return
        if self._rail_buttons.checkedId() == 0 and self.data.model.rowCount():
            self.data.focus()
        elif item is not None:
            item.setFocus()
        elif self.start_page is not None:
            self.start_page.begin.setFocus()

    def try_model(self, path: Path) -> None:
        """Opens the Try pane for an exported model, instead of the project that is open."""
        if not self.session.busy():
            self.close_project()
            self.session.try_model(path)

    def _choose_projects_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Choose a folder for your projects"), self.session.folders.last
        )
        return Path(chosen) if chosen else None

    def leave_project(self) -> None:
        """Goes back to the start page, where what goes on may end."""
        wanted = ask_to_close(self, self.session)
        if wanted != Closing.STAY:
            self.close_project(go_on_later=wanted == Closing.RESUME_LATER)

    def close_project(self, *, go_on_later: bool = False) -> None:
        """Goes back to the start page; ``go_on_later``: see :meth:`Session.close`."""
        if self.session.project is not None or self.session.model is not None:
            self.job_bar.say_now(self.tr("Closing the project …") if self.session.project is not None else "")
            self.session.close(go_on_later=go_on_later)
            self._show_nothing()
            self.job_bar.rest()

    def _show_nothing(self) -> None:
        """No project is open."""
        self._show_start()
        self._changed(Changes())

    def undo(self) -> None:
        """Takes back the last edit, and says which."""
        project = self.session.project
        what = project.can_undo() if project else None
        if project and what and self._step(Project.undo, of=project.last_touches(undone=False)):
            self.job_bar.say_step(self.tr("Undone: {}").format(translate_message(what)))

    def redo(self) -> None:
        """Brings back what was undone."""
        project = self.session.project
        what = project.can_redo() if project else None
        if project and what and self._step(Project.redo, of=project.last_touches(undone=True)):
            self.job_bar.say_step(self.tr("Redone: {}").format(translate_message(what)))

    def _step(self, step: Callable[[Project], Changes], *, of: int) -> bool:
        """Takes a step back or forth; where it was about one sample, the keys are at that one again."""
        touched: list[Changes] = []

        def noted(project: Project) -> Changes:
            touched.append(step(project))
            return touched[-1]

        done = self.session.edit(noted, of=of)
        if done and touched and len(touched[-1].samples) == 1:
            self.data.go_to(next(iter(touched[-1].samples)))
        return done

    def _show_samples(self, ids: tuple[int, ...], title: str) -> None:
        """Shows certain samples in the browser; a single one large."""
        self.show_pane(0)
        self.data.show_ids(ids, title)
        if len(ids) == 1:
            self.data.open_viewer()

    def _use_run(self, pane: int, run: int) -> None:
        """Shows a pane with the run that is shown, not with the one that answers otherwise."""
        self.session.answering.choose(run)
        self.show_pane(pane)

    def _label_next(self) -> None:
        self.show_pane(0)
        self.data.show_next()

    def _repeat(self, plan: TrainingPlan) -> None:
        self.models.set_plan(plan)
        self.show_pane(1)

    def _train(self, plan: object) -> None:
        self.show_pane(2)
        self.training.start(plan)  # type: ignore[arg-type]

    def _opened(self) -> None:
        self._enable_panes(range(len(RAIL)), "")
        self.show_pane(0)
        self._changed(Changes())

    def _model_opened(self) -> None:
        """Nothing but the Try pane has anything to show of a model alone."""
        self._enable_panes((TRY,), self.tr("{}: a model alone can only be tried. Open or create a project."))
        self.show_pane(TRY)
        self._changed(Changes())

    def _enable_panes(self, panes: Collection[int], why_not: str) -> None:
        """Lets the person go to these panes; the others say why not, with their names in the hole."""
        for index, (_, name) in enumerate(RAIL):
            item = self._rail_buttons.button(index)
            item.setEnabled(index in panes)
            item.setToolTip(
                f"{translate_word(name)} (Alt+{index + 1})" if index in panes else why_not.format(translate_word(name))
            )

    def _show_start(self) -> None:
        self._rail_buttons.setExclusive(False)  # else one of them stays chosen
        self._enable_panes((), self.tr("{}: open a project first, or create one from your data"))
        for item in self._rail_buttons.buttons():
            item.setChecked(False)
        self._rail_buttons.setExclusive(True)
        fresh = StartPage(self.session)
        fresh.model_chosen.connect(self.try_model)
        if self.start_page is not None:
            self._panes.removeWidget(self.start_page)
            discard(self.start_page)
        self.start_page = fresh
        self._panes.addWidget(fresh)
        self._panes.setCurrentWidget(fresh)
        fresh.begin.setFocus()

    def _changed(self, changes: Changes) -> None:
        project = self.session.project
        self.setWindowTitle(f"{project.name} – Transfer Studio" if project else "Transfer Studio")
        model = self.session.model
        undo, redo = (project.can_undo(), project.can_redo()) if project else (None, None)
        self.top_bar.show_steps(undo, redo, shown=project is not None)
        if project is not None:
            classes = len(self.data.classes.classes())  # it has just heard of the same change
            several = self.tr("{} {} · 1 class · saved") if classes == 1 else self.tr("{} {} · {} classes · saved")
            words = several if self.session.view.has_classes else self.tr("{} {} · saved")
            samples = project.samples.count()
            units = units_in_words(self.session.view.task.info.units, samples)
            summary = words.format(number(samples), units, classes) if samples else self.tr("no samples yet · saved")
            self.top_bar.show_open(project.name, summary)
        elif model is not None:
            self.top_bar.show_open(model.parent.name, self.tr("exported model, no project"))
        else:
            self.top_bar.show_open("Transfer Studio", "")

    def _recolour(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, str(self.session.settings.value("theme", theme.SYSTEM)))
        self.training.paint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens a project, or imports."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if paths and paths[0].suffix == ".onnx":
            self.try_model(paths[0])
        elif paths:
            self.session.drop(paths)

    def leave(self) -> None:
        """Closes without a question, and ends the program; a run that goes on is left, to be resumed."""
        self._leaving = True
        self.close()
        QApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks where training is going on; then ends that and closes. Nothing has to be saved."""
        wanted = Closing.RESUME_LATER if self._leaving else ask_to_close(self, self.session)
        if wanted == Closing.STAY:
            event.ignore()
            return
        self.session.settings.setValue("geometry", self.saveGeometry())
        self.session.settings.setValue("pane", self._panes.currentIndex())
        self.session.close(go_on_later=wanted == Closing.RESUME_LATER)
        self.hide()  # what has begun is waited for, and nobody has to look on
        self.data.close_pool()
        self.models.close_pool()
        self.trying.close_pool()
        event.accept()
