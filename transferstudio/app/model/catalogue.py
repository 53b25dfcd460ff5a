"""The catalogue of networks: filters above, a table or cards, and what is known of the chosen one below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from transferstudio.app.icons import set_icon
from transferstudio.app.keyboard import ToolButton
from transferstudio.app.layouts import FlowLayout
from transferstudio.app.model.table import BackboneTable, languages_in_words, title_of
from transferstudio.app.session import Session
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, label
from transferstudio.backbones.catalogue import DEFAULT, Backbone, find, from_folder
from transferstudio.backbones.weights import is_here
from transferstudio.errors import StudioError
from transferstudio.i18n import number, percent, translate, translate_word
from transferstudio.tasks import Task

NAME_ROLE = Qt.ItemDataRole.UserRole
CARD = QSize(262, 84)  # pixels


class Catalogue(QWidget):
    """See the module; the table knows what is chosen, and the cards follow it."""

    changed = Signal()
    """Another network was chosen."""
    measure_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.table, self.cards = BackboneTable(), _Cards()
        self.search = QLineEdit()
        self.search.setObjectName("search-backbones")
        self.search.setPlaceholderText(self.tr("Network or family …"))
        self.search.setAccessibleName(self.tr("Search networks"))
        self.here, self.commercial, self.small = (
            QCheckBox(self.tr("Installed weights only")),
            QCheckBox(self.tr("Commercial use")),
            QCheckBox(self.tr("Fewer than 30 million parameters")),
        )
        self.about = label("", "dim")
        self.measure = button(
            self.tr("Measure the speed here"),
            self.measure_wanted.emit,
            name="measure",
            tip=self.tr("Takes a second, or longer if the network has to be downloaded"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.cards)
        self._as_cards = ToolButton()
        set_icon(self._as_cards, "squares-four")
        self._as_cards.setObjectName("as-cards")
        self._as_cards.setCheckable(True)
        self._as_cards.setProperty("role", "flat")
        self._as_cards.setAccessibleName(self.tr("As cards"))
        self._as_cards.setToolTip(self.tr("As cards (Ctrl+B)"))
        self._as_cards.setShortcut("Ctrl+B")
        self._as_cards.clicked.connect(self.show_cards)
        self._assemble()
        self._remember_own()
        self.search.textChanged.connect(lambda _text: self._filter())
        for box in (self.here, self.commercial, self.small):
            box.toggled.connect(lambda _on: self._filter())
        self.table.itemSelectionChanged.connect(self._follow)
        self.cards.currentItemChanged.connect(self._choose_card)
        self.show_cards(bool(session.settings.value("network-cards", False, type=bool)))

    def chosen(self) -> str:
        """The name of the chosen network."""
        return self.table.chosen()

    def select(self, name: str) -> None:
        """Chooses a network by its name."""
        self.table.select(name)

    def show_task(self, task: Task, recommended: str) -> None:
        """Shows the networks that suit a task, and chooses the recommended one, by name."""
        self.table.show_task(task, recommended)
        self._filter()  # what is ticked holds for every project

    def describe(self, backbone: Backbone, words: str) -> None:
        """Says what is known of the chosen network, and what its licence asks for."""
        if about := _facts(backbone):
            words += f"\n{about}"
        if backbone.conditions is not None:
            asked = translate_word(backbone.conditions.words)
            words += "\n" + self.tr("Licence: {}. {} {}").format(backbone.licence, asked, backbone.conditions.url)
        self.about.setText(words)

    def show_cards(self, cards: bool) -> None:
        """Shows cards instead of the table, or the table again."""
        self._as_cards.setChecked(cards)
        self._session.settings.setValue("network-cards", cards)
        if cards:
            self.cards.fill(self.table.shown())
            self.cards.select(self.chosen())
        self._stack.setCurrentIndex(1 if cards else 0)

    def add_own(self, folder: Path) -> None:
        """Offers the network in a folder beside those of the catalogue; it is remembered."""
        settings = self._session.settings
        try:
            self.table.add(from_folder(folder))
        except StudioError as error:
            self._session.failed.emit(str(error))
            return
        settings.setValue("own-networks", list(dict.fromkeys([*_own_folders(settings), str(folder)])))
        self.cards.fill(self.table.shown())
        self.cards.select(self.chosen())

    def _assemble(self) -> None:
        bar = FlowLayout()
        bar.addWidget(self.search)
        for box in (self.here, self.commercial, self.small, self._as_cards):
            bar.addWidget(box)
        own = button(
            self.tr("Own network…"),
            self._choose_own,
            name="own-network",
            tip=self.tr(
                "A folder with the config.json and weights of a timm or transformers network, laid out as on the Hugging Face Hub"
            ),
        )
        foot = FlowLayout()
        foot.addWidget(own)
        foot.addWidget(self.measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.about)
        column.addLayout(foot)

    def _remember_own(self) -> None:
        for folder in _own_folders(self._session.settings):
            if (Path(folder) / "config.json").is_file():
                self.add_own(Path(folder))
        self.table.select(DEFAULT)

    def _choose_own(self) -> None:
        title = self.tr("A folder with your own network")
        chosen = QFileDialog.getExistingDirectory(self, title, self._session.folders.last)
        if chosen:
            self.add_own(Path(chosen))

    def _filter(self) -> None:
        self.table.filter(
            self.search.text(),
            here=self.here.isChecked(),
            commercial=self.commercial.isChecked(),
            small=self.small.isChecked(),
        )
        self.cards.fill(self.table.shown())
        self.cards.select(self.chosen())

    def _follow(self) -> None:
        self.cards.select(self.chosen())
        self.changed.emit()

    def _choose_card(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(NAME_ROLE) != self.chosen():
            self.table.select(str(item.data(NAME_ROLE)))


class _Cards(QListWidget):
    """A card a network: name, size, licence, and whether its weights are here."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("network-cards")
        self.setAccessibleName(self.tr("Networks"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.setSpacing(STEP)

    def fill(self, names: list[str]) -> None:
        """Shows these networks, in their order."""
        self.blockSignals(True)
        self.clear()
        for name in names:
            backbone = find(name)
            size = f"{number(backbone.parameters / 1e6, 1)} M" if backbone.parameters else self.tr("own")
            where = self.tr("installed") if is_here(backbone) else self.tr("to download")
            about = " · ".join(filter(None, (size, languages_in_words(backbone), backbone.licence)))
            item = QListWidgetItem(f"{title_of(backbone)}\n{about}\n{where}")
            item.setData(NAME_ROLE, name)
            item.setSizeHint(CARD)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.addItem(item)
        self.blockSignals(False)

    def select(self, name: str) -> None:
        """Shows which network is chosen."""
        for row in range(self.count()):
            if self.item(row).data(NAME_ROLE) == name:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)


def _facts(backbone: Backbone) -> str:
    """What a network has learnt from, how good that made it, and how fast it is without a graphics card; empty where nothing is known."""
    facts = []
    if backbone.pretrained_on:
        facts.append(translate("Catalogue", "Pre-trained on {}").format(backbone.pretrained_on))
    if backbone.accuracy is not None:
        data = "COCO mAP" if backbone.is_detector else "ImageNet-1k"
        facts.append(f"{data} {percent(backbone.accuracy / 100, 1)} ({backbone.accuracy_source})")
    if backbone.cpu_speed is not None:
        facts.append(translate("Catalogue", "on a CPU: {}").format(translate_word(backbone.cpu_speed)))
    return " · ".join(facts)


def _own_folders(settings: QSettings) -> list[str]:
    """The folders that were chosen with *Own network*."""
    kept = settings.value("own-networks", [])
    return [str(folder) for folder in (kept if isinstance(kept, list) else [kept])]
