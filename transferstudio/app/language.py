"""The language of the window: the person's choice, or that of the system where it is one of those there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from transferstudio.i18n import speak
from transferstudio.resources import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh": "中文"}
SYSTEM = ""
SPOKEN = "language"  # property of the application
_QT_NAMES = {"zh": "zh_CN"}  # where Qt calls a language otherwise


def chosen(settings: QSettings) -> str:
    """The two letters of the language to speak; English where there is none better."""
    wanted = str(settings.value("language", SYSTEM)) or QLocale.system().name()[:2]
    return wanted if wanted in LANGUAGES else "en"


def spoken() -> str:
    """The language that the program speaks now."""
    app = QCoreApplication.instance()
    return str((app.property(SPOKEN) if app is not None else None) or "en")


def install(language: str) -> list[QTranslator]:
    """Makes everything that is built from now on speak a language; returns what was installed."""
    speak(None if language == "en" else QCoreApplication.translate)
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(SPOKEN, language)
    QLocale.setDefault(QLocale(language))  # in which fields read and show numbers
    if language == "en":
        return []
    translators = []
    folders = (str(resource("translations")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in zip(
        (f"transferstudio_{language}", f"qtbase_{_QT_NAMES.get(language, language)}"), folders, strict=True
    ):
        translator = QTranslator(QCoreApplication.instance())
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            translators.append(translator)
    return translators
