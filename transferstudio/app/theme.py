"""Colours, sizes and the one style sheet of the program, in light and dark."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from transferstudio.app import fonts
from transferstudio.resources import resource


@dataclass(frozen=True)
class Colours:
    """The tokens of one scheme, as #rrggbb."""

    background: str
    card: str
    line: str
    text: str
    dim: str
    faint: str
    accent: str
    accent_background: str
    good: str
    warning: str
    bad: str
    on_accent: str


LIGHT = Colours(
    "#f5f6f8", "#ffffff", "#e2e5ea", "#161c28", "#5f6b7e", "#b6bdc9", "#2f6fed", "#eaf1fe", "#12805c", "#a65607", "#c4320a", "#ffffff"
)  # fmt: skip
DARK = Colours(
    "#12151a", "#1a1e25", "#2a303a", "#e8ebf0", "#97a1b2", "#4a525f", "#6ea0ff", "#1d2b47", "#4cc38a", "#f0a35e", "#ff8a65", "#101418"
)  # fmt: skip

SMALL, NORMAL, LARGE, HUGE = 11, 13, 17, 24  # font sizes, pixels
STEP = 4  # all distances are multiples of this, pixels


RICH = "rich"  # the role of a label whose markup is the program's own

SYSTEM = "system"
SCHEMES = {"light": LIGHT, "dark": DARK}
_wanted = [SYSTEM]


def colours() -> Colours:
    """The tokens of the chosen scheme, or of the one that the system asks for now."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return SCHEMES.get(_wanted[0], DARK if dark else LIGHT)


def apply(app: QApplication, wanted: str = SYSTEM) -> None:
    """Gives the whole program its looks (light, dark, or the system's); called again when the system's scheme changes."""
    _wanted[0] = wanted
    scheme = colours()
    sheet = _style_sheet(scheme)
    if app.styleSheet() == sheet:
        return  # each of the four below paints all widgets anew: half of the time that a window takes to open
    app.setStyle("Fusion")
    font = QFont([fonts.letters(), app.font().family()])
    font.setPixelSize(NORMAL)
    app.setFont(font)
    app.setPalette(_palette(scheme))
    app.setStyleSheet(sheet)


def _palette(scheme: Colours) -> QPalette:
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: scheme.background,
        QPalette.ColorRole.Base: scheme.card,
        QPalette.ColorRole.AlternateBase: scheme.background,
        QPalette.ColorRole.Button: scheme.card,
        QPalette.ColorRole.Text: scheme.text,
        QPalette.ColorRole.WindowText: scheme.text,
        QPalette.ColorRole.ButtonText: scheme.text,
        QPalette.ColorRole.PlaceholderText: scheme.dim,
        QPalette.ColorRole.Highlight: scheme.accent,
        QPalette.ColorRole.Link: scheme.accent,
        QPalette.ColorRole.HighlightedText: scheme.on_accent,
        QPalette.ColorRole.ToolTipBase: scheme.card,
        QPalette.ColorRole.ToolTipText: scheme.text,
        QPalette.ColorRole.Mid: scheme.line,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.dim))
    return palette


def _icon(name: str, c: Colours) -> str:
    return resource(f"{name}-{'light' if c is LIGHT else 'dark'}.svg").as_posix()


def _style_sheet(c: Colours) -> str:
    """``resources/style.qss`` in the colours of a scheme."""
    template = Template(resource("style.qss").read_text("utf-8"))
    return template.substitute(
        asdict(c),
        small=SMALL, normal=NORMAL, large=LARGE, huge=HUGE, rich=RICH,
        check=_icon("check", c), chevron=_icon("chevron", c), chevron_up=_icon("chevron-up", c),
        file_button=c.card if c is LIGHT else c.dim,
    )  # fmt: skip
