"""What a person may set once for all projects."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QHBoxLayout, QWidget

from transferstudio.app import language, theme
from transferstudio.app.dialogs import entitle
from transferstudio.app.inputs import Choice
from transferstudio.app.widgets import button, label
from transferstudio.backbones.weights import cache_folder
from transferstudio.i18n import QT_TRANSLATE_NOOP, number, translate_word

DEVICES = (
    ("auto", QT_TRANSLATE_NOOP("Words", "Automatic")),
    ("cpu", QT_TRANSLATE_NOOP("Words", "CPU")),
    ("cuda", QT_TRANSLATE_NOOP("Words", "NVIDIA GPU (CUDA)")),
    ("mps", QT_TRANSLATE_NOOP("Words", "Apple GPU (MPS)")),
)


class SettingsDialog(QDialog):
    """Every choice holds at once; Close only closes."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        entitle(self, self.tr("Settings"))
        self.setMinimumWidth(520)
        self._settings = settings
        form = QFormLayout(self)
        self.theme = self._choice(
            "theme",
            ((theme.SYSTEM, self.tr("Same as system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            theme.SYSTEM,
        )
        self.language = self._choice(
            "language", ((language.SYSTEM, self.tr("Same as system")), *language.LANGUAGES.items()), language.SYSTEM
        )
        self._restart = label("", "dim")
        self.language.activated.connect(self._say_when)
        self.device = self._choice("device", tuple((key, translate_word(text)) for key, text in DEVICES), "auto")
        self.device.setToolTip(self.tr("The device used for training; Automatic uses the fastest one available"))
        self.reference = QCheckBox(self.tr("Link to images instead of copying them"))
        self.reference.setObjectName("reference")
        self.reference.setToolTip(
            self.tr("Saves disk space, but images that are moved or deleted will be missing here")
        )
        self.reference.setChecked(bool(settings.value("reference", False, type=bool)))
        self.reference.toggled.connect(lambda on: settings.setValue("reference", on))
        self._size = label("", "dim")
        row = QHBoxLayout()
        row.addWidget(self._size, 1)
        row.addWidget(
            button(self.tr("Clear"), self._empty, name="empty-cache", tip=self.tr("It is refilled when needed"))
        )
        form.addRow(self.tr("Appearance"), self.theme)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self._restart)
        form.addRow(self.tr("Compute on"), self.device)
        form.addRow(self.tr("Import"), self.reference)
        form.addRow(self.tr("Network cache"), row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self._say_when()
        self._measure()

    def _choice(self, key: str, choices: tuple[tuple[str, str], ...], default: str) -> QComboBox:
        box = Choice()
        box.setObjectName(key)
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(str(self._settings.value(key, default)))))
        box.activated.connect(lambda _index: self._settings.setValue(key, box.currentData()))
        return box

    def _say_when(self) -> None:
        self._restart.setText(self.tr("The language changes after a restart."))
        self._restart.setVisible(language.chosen(self._settings) != language.spoken())

    def _measure(self) -> None:
        folder = cache_folder()
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else 0
        self._size.setText(f"{folder}: {number(round(size / 1e6))} MB")

    def _empty(self) -> None:
        shutil.rmtree(cache_folder(), ignore_errors=True)
        self._measure()
