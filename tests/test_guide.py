"""The guide: its links lead somewhere, and what it tells one to press is called so in the window."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator

from tests.conftest import ROOT
from transferstudio.app.tasks import view_of

GUIDE = ROOT / "resources" / "guide"
KEY = re.compile(r"(Ctrl|Alt|Shift|Esc|Enter|Space|Delete|Page (up|down)|F\d|[A-Z0-9?])(\b|$)|^\W$")


def names_in_the_code() -> set[str]:
    """All texts that the window may show, without dots and holes."""
    found = set()
    for path in (ROOT / "transferstudio").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(plain(node.value))
    return found


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\{[^}]*\}|…|\+ ", " ", text)).strip()


def buttons_in_the_guide() -> Iterator[tuple[str, str]]:
    """Page and name of what is in bold and no key, and of each entry of a menu."""
    for page in sorted(GUIDE.glob("*.md")):
        text = page.read_text("utf-8")
        if page.name in ("glossary.md", "trouble.md"):
            continue  # bold are words, and messages
        for bold in re.findall(r"\*\*([^*]+)\*\*", text):
            if not KEY.match(bold) and bold[0].isupper():
                yield page.name, bold
        for menu in re.findall(r"\*([^*\n]+ → [^*]+)\*", text):
            for entry in menu.split(" → "):
                yield page.name, entry


def test_what_the_guide_says_to_press_is_in_the_window() -> None:
    known = names_in_the_code()
    asked = list(buttons_in_the_guide())
    assert len(asked) > 15
    missing = [f"{page}: {name}" for page, name in asked if plain(name.replace("\n", " ")) not in known]
    assert missing == []


def test_what_the_troubleshooting_page_names_is_in_the_window() -> None:
    """Its italics; texts that are shown are the sources of the translations, and no names of classes in the code."""
    translations = (ROOT / "resources" / "translations" / "transferstudio_de.ts").read_text("utf-8")
    shown = {plain(html.unescape(text)) for text in re.findall("<source>(.*?)</source>", translations, re.DOTALL)}
    named = re.findall(r"(?<!\*)\*([A-Z][^*]*)\*(?!\*)", (GUIDE / "trouble.md").read_text("utf-8"))
    assert len(named) > 5 and [name for name in named if plain(name) not in shown] == []


def test_the_filters_that_the_guide_names_are_those_of_its_task() -> None:
    """What one task calls “No label” is called “Not answered yet” in another."""
    walks = {"photographs": "image-classification", "sentiment": "text-classification", "boxes": "object-detection"}
    every = {view_of(task).without_label for task in (*walks.values(), "question-answering")}
    assert len(every) > 1
    for page, task in {**walks, "questions": "question-answering"}.items():
        named = set(re.findall(r"\*([^*\n]+)\*", (GUIDE / f"{page}.md").read_text("utf-8"))) & every
        assert named <= {view_of(task).without_label}, page


def test_links_and_pictures_of_the_guide_are_there() -> None:
    for page in GUIDE.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
            assert target.startswith("https://") or (GUIDE / target).is_file(), f"{page.name}: {target}"


def test_every_picture_of_the_guide_is_taken_at_its_step() -> None:
    """The script that makes them knows each, and no other is left over."""
    script = (ROOT / "tests" / "screenshots.py").read_text("utf-8")
    for picture in (GUIDE / "pictures").glob("*.png"):
        assert f'"{picture.stem}")' in script, picture.name
