"""Colours, sizes and the one style sheet of the program, in light and dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

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
    "#f6f7f9", "#ffffff", "#e3e6eb", "#1c2330", "#667085", "#b6bdc9", "#2f6fed", "#e8f0fe", "#12805c", "#a65607", "#c4320a", "#ffffff"
)  # fmt: skip
DARK = Colours(
    "#14171c", "#1c2027", "#2b313b", "#e7eaf0", "#98a2b3", "#4a525f", "#6ea0ff", "#20304f", "#4cc38a", "#f0a35e", "#ff8a65", "#101418"
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
    font = QFont(["Inter", "Noto Sans", "DejaVu Sans", app.font().family()])
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
    return f"""
    QWidget {{ color: {c.text}; font-size: {NORMAL}px; }}
    QMainWindow, QWidget#page {{ background: {c.background}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
    QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 12px; }}
    QFrame#selection-bar, QFrame#class-picker {{ background: {c.card}; border: 1px solid {c.accent}; border-radius: 10px; }}
    QFrame#selection-bar QPushButton {{ padding: 4px 8px; }}
    QListWidget#found-classes::item {{ padding: 4px; }}
    QListWidget#found-classes::item:selected {{ background: {c.accent_background}; color: {c.text}; border-radius: 6px; }}
    QListView#class-view {{ background: transparent; }}
    QPushButton[role="chip"] {{ background: {c.accent_background}; color: {c.accent}; border: 1px solid {c.accent}; padding: 2px 10px; }}
    QPushButton[role="chip"]:focus {{ border: 2px solid {c.accent}; padding: 1px 9px; }}
    QFrame#hint {{ background: {c.accent_background}; border: none; border-radius: 12px; }}
    QFrame#bar, QFrame#rail {{ background: {c.card}; border: none; }}
    QFrame#bar[edge="bottom"] {{ border-bottom: 1px solid {c.line}; }}
    QFrame#bar[edge="top"] {{ border-top: 1px solid {c.line}; }}
    QFrame#rail {{ border-right: 1px solid {c.line}; }}
    QLabel {{ background: transparent; }}
    /* Qt takes what looks like markup for markup, and loads its pictures; but names and texts of others are only text, in every
       label (those of message boxes too) and in every tooltip. */
    QLabel, QToolTip {{ qproperty-textFormat: PlainText; }}
    QLabel[role="{RICH}"] {{ qproperty-textFormat: RichText; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLabel[role="dim"] {{ color: {c.dim}; }}
    QLabel[role="small"] {{ color: {c.dim}; font-size: {SMALL}px; }}
    QLabel[role="title"] {{ font-size: {LARGE}px; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="number"] {{ font-size: {HUGE}px; font-weight: 600; }}
    QLabel[role="good"] {{ color: {c.good}; }}
    QLabel[role="warning"] {{ color: {c.warning}; }}
    QLabel[role="bad"] {{ color: {c.bad}; }}
    QPushButton, QToolButton {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; padding: 6px 12px;
        outline: none; }}  /* the border shows the focus; Qt would draw a frame inside it as well */
    QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
    QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus {{ border: 2px solid {c.accent}; padding: 5px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {c.dim}; background: {c.background}; }}
    QPushButton[role="main"] {{ background: {c.accent}; color: {c.on_accent}; border: none; font-weight: 600; padding: 9px 16px; }}
    QPushButton[role="main"]:disabled {{ background: {c.line}; color: {c.dim}; }}
    QPushButton[role="main"]:focus {{ border: 2px solid {c.text}; padding: 7px 14px; }}
    QPushButton[role="row"] {{ text-align: left; padding: 5px 8px; }}
    QPushButton[role="row"]:focus {{ padding: 4px 7px; }}
    QPushButton[role="picture"], QPushButton[role="picture"]:focus {{ padding: 0; }}
    QPushButton[role="flat"], QToolButton[role="flat"] {{ border: 1px solid transparent; background: transparent; padding: 5px 6px; }}
    QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover {{ border-color: {c.accent}; }}
    QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus {{ border: 1px solid {c.accent}; }}
    QPushButton[role="link"] {{ border: none; border-radius: 0; background: transparent; color: {c.accent}; padding: 2px 0 4px 0; }}
    QPushButton[role="link"]:hover {{ border-bottom: 1px solid {c.accent}; padding-bottom: 3px; }}
    QPushButton[role="link"]:focus {{ border-bottom: 2px solid {c.accent}; padding-bottom: 2px; }}
    QToolButton:checked {{ background: {c.accent_background}; color: {c.accent}; }}
    QToolButton[role="rail"] {{ background: transparent; border: none; color: {c.dim}; font-size: {SMALL}px; padding: 8px 4px; }}
    QToolButton[role="rail"]:disabled {{ color: {c.faint}; }}
    QToolButton[role="rail"]:checked {{ background: {c.accent_background}; color: {c.accent}; font-weight: 600; }}
    QToolButton[role="rail"]:focus {{ border: 2px solid {c.accent}; padding: 6px 2px; }}
    QRadioButton {{ background: transparent; spacing: 10px; font-weight: 600; padding: 4px; }}
    QRadioButton:focus {{ color: {c.accent}; }}
    QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 8px; padding: 6px 12px; }}
    QSpinBox, QDoubleSpinBox {{ padding: 6px 4px 6px 8px; }}
    QSpinBox:focus, QDoubleSpinBox:focus {{ border: 2px solid {c.accent}; padding: 5px 3px 5px 7px; }}
    QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {{ border: none; width: 20px; background: transparent; }}
    QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover {{ background: {c.accent_background}; }}
    QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{_icon("chevron-up", c)}"); width: 12px; height: 12px; }}
    QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{_icon("chevron", c)}"); width: 12px; height: 12px; }}
    /* Qt's own file dialog, where the system has none: its icons are small, and black in every scheme. */
    QFileDialog QToolButton, QFileDialog QToolButton:focus {{ padding: 2px; background: {c.card if c is LIGHT else c.dim}; }}
    QListView, QTableView, QPlainTextEdit, QTextEdit, QTextBrowser {{ background: transparent; border: none; outline: none; }}
    QListView {{ background: {c.card}; }}  /* a window of its own, such as a list of completions, must not be seen through */
    QListView#tiles {{ background: transparent; }}
    QTableView {{ background: {c.card}; alternate-background-color: {c.card}; gridline-color: {c.line}; border-radius: 12px;
        selection-background-color: {c.accent_background}; selection-color: {c.text}; }}
    QTableView, QListView#tiles {{ border: 2px solid transparent; }}
    QTableView:focus, QListView#tiles:focus {{ border: 2px solid {c.accent}; }}
    QTableView::item {{ padding: 6px; border-bottom: 1px solid {c.line}; }}
    QPlainTextEdit#text, QTextEdit#passage {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 12px; padding: 16px; font-size: {LARGE}px; }}
    QPlainTextEdit#try-text, QPlainTextEdit#try-passage, QTextEdit#found {{ background: {c.background}; border-radius: 8px; padding: 8px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {c.accent}; border-radius: 8px; }}
    /* What is only read, such as a log, has the focus so that keys scroll it: nobody is asked to type there. */
    QPlainTextEdit[readOnly="true"], QTextBrowser {{ border: 1px solid transparent; }}
    QPlainTextEdit[readOnly="true"]:focus, QTextBrowser:focus {{ border: 1px solid {c.faint}; border-radius: 8px; }}
    QPlainTextEdit#text:focus, QTextEdit#passage:focus {{ border: 2px solid {c.accent}; border-radius: 12px; padding: 15px; }}
    QPlainTextEdit#try-text:focus, QPlainTextEdit#try-passage:focus, QTextEdit#found:focus {{ padding: 6px; }}
    QGraphicsView#viewer, QGraphicsView#box-canvas {{ background: {c.card}; border: 2px solid {c.line}; border-radius: 12px; }}
    QGraphicsView#viewer:focus, QGraphicsView#box-canvas:focus {{ border: 2px solid {c.accent}; }}
    QListWidget#network-cards {{ background: transparent; }}
    QListWidget#network-cards::item {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; border-radius: 12px; padding: 6px 10px; }}
    QListWidget#network-cards::item:selected {{ background: {c.accent_background}; border: 2px solid {c.accent}; }}
    QCheckBox {{ background: transparent; spacing: 8px; }}
    QCheckBox:focus {{ color: {c.accent}; }}
    QScrollArea#key-list, QScrollArea#glossary-list {{ border: 2px solid transparent; }}
    QScrollArea#key-list:focus, QScrollArea#glossary-list:focus {{ border: 2px solid {c.accent}; border-radius: 8px; }}
    QHeaderView::section {{ text-align: left; background: {c.card}; color: {c.dim}; border: none; border-bottom: 1px solid {c.line}; padding: 6px; }}
    QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.dim}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none; width: 0; height: 0; }}
    QComboBox {{ combobox-popup: 0; }}  /* a list below it: the other kind, a menu, is too short where there are separators */
    QComboBox {{ padding-right: 4px; }}
    QComboBox:focus {{ padding-right: 3px; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url("{_icon("chevron", c)}"); width: 12px; height: 12px; margin-right: 8px; }}
    QComboBox QAbstractItemView {{ background: {c.card}; border: 1px solid {c.line}; selection-background-color: {c.accent_background};
        selection-color: {c.text}; }}
    QComboBox QAbstractItemView::item {{ min-height: 26px; padding: 0 8px; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border-radius: 8px; border: 2px solid {c.dim}; background: {c.card}; }}
    QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border-radius: 4px; border: 1px solid {c.dim}; background: {c.card}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{_icon("check", c)}"); }}
    QCheckBox::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {c.accent}; }}
    QCheckBox::indicator:checked:focus {{ border: 2px solid {c.text}; }}
    QCheckBox::indicator:disabled {{ border-color: {c.line}; }}
    QSlider::groove:horizontal {{ height: 4px; background: {c.line}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ width: 16px; margin: -6px 0; border-radius: 8px; background: {c.accent}; }}
    QTableCornerButton::section {{ background: {c.card}; border: none; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QMenu {{ background: {c.card}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px; }}
    QMenu::item:selected {{ background: {c.accent_background}; }}
    QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
    """
