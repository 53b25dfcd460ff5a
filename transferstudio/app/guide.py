"""The user guide, page by page: Markdown files that come with the program, and the glossary among them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from transferstudio.app.glossary import WORDS, meaning, title
from transferstudio.app.theme import STEP
from transferstudio.app.widgets import button, shortcut
from transferstudio.i18n import translate
from transferstudio.resources import resource

FIRST, GLOSSARY = "index.md", "glossary.md"
SIZE, FRAME = QSize(860, 700), QSize(20, 60)  # pixels of the window, and at most of what the system puts around it
PARSED = QTextDocument.MarkdownFeature.MarkdownDialectGitHub


class GuideWindow(QWidget):
    """Stays open beside the window, so that its steps can be followed; closed as every window is, not by Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._been: list[str] = []
        self._links = self.palette().link().color()
        self.setObjectName("guide")
        self.setWindowTitle(self.tr("Guide"))
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.pages = QTextBrowser()
        self.pages.setAccessibleName(self.tr("Guide"))
        self.pages.setOpenLinks(False)
        self.pages.anchorClicked.connect(self._follow)
        self._back = button(self.tr("Back"), self.back, name="guide-back", tip=self.tr("Previous page"), key="Alt+Left")
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(
            button(
                self.tr("Contents"),
                lambda: self.show_page(FIRST),
                name="guide-contents",
                tip=self.tr("First page"),
                key="Alt+Home",
            )
        )
        row.addStretch(1)
        for key in ("Ctrl+W", "Escape"):
            shortcut(self, key, self.close)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.pages)
        self.show_page(FIRST)
        self.pages.setFocus()  # the arrows scroll at once

    def show_page(self, name: str) -> None:
        """Shows a page by the name of its file."""
        self._set(name)
        self.pages.verticalScrollBar().setValue(0)
        self._been.append(name)
        self._back.setEnabled(len(self._been) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Links are written in the colours of the scheme, and anew where that changes."""
        super().changeEvent(event)
        if self._been and self.palette().link().color() != self._links:
            bar = self.pages.verticalScrollBar()
            at = bar.value()
            self._set(self._been[-1])
            bar.setValue(at)

    def _set(self, name: str) -> None:
        self._links = self.palette().link().color()
        text = glossary_page() if name == GLOSSARY else resource(f"guide/{name}").read_text("utf-8")
        self.pages.document().setBaseUrl(QUrl.fromLocalFile(str(resource("guide")) + "/"))
        self.pages.document().setMarkdown(text, PARSED)
        _give_room(self.pages.document())
        self.pages.moveCursor(QTextCursor.MoveOperation.Start)  # Qt scrolls to it when the window is shown first

    def back(self) -> None:
        """Shows the page before this one."""
        if len(self._been) > 1:
            self._been.pop()
            self.show_page(self._been.pop())

    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path().endswith(".md"):
            self.show_page(link.path())
        elif link.scheme() == "https":
            QDesktopServices.openUrl(link)


def _give_room(page: QTextDocument) -> None:
    """Puts room between paragraphs, more above headings: Qt's Markdown has none."""
    page.setDocumentMargin(4 * STEP)
    cursor = QTextCursor(page)
    block = page.begin()
    while block.isValid():
        shape = block.blockFormat()
        above = 5 * STEP if shape.headingLevel() else 0
        cursor.setPosition(block.position())
        shape.setTopMargin(above)
        shape.setBottomMargin(STEP if cursor.currentList() else 0 if cursor.currentTable() else 2 * STEP)
        cursor.setBlockFormat(shape)
        block = block.next()


def glossary_page() -> str:
    """All words of the field as one page, in the person's language."""
    words = sorted(WORDS, key=lambda word: title(word).casefold())
    heading = translate("GlossaryDialog", "Glossary")
    return "\n\n".join([f"# {heading}", *(f"**{title(word)}**. {meaning(word)}" for word in words)]) + "\n"
