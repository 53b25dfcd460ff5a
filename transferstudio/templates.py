"""Documents out of Jinja2 templates, which stand in the folder of what fills them: ``.html.jinja`` and ``.md.jinja``.

What is put in is text that other people may have written: it is escaped for the kind of document, unless it was made safe on purpose.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment

PACKAGE = Path(__file__).parent
SUFFIX = ".jinja"


class Plain(str):
    """Text that a Markdown template takes as it is."""

    __slots__ = ()


def render(template: str, *, escape: Callable[[str], str] | None = None, **values: Any) -> str:
    """The document that a template gives with some values; ``template`` is its path in the package, without ``.jinja``.

    ``escape``: what makes text safe in a document that is no HTML; whatever is not :class:`Plain` goes through it. Without it the
    document is HTML.
    """
    return _environment(escape).get_template(f"{template}{SUFFIX}").render(values)


@cache
def _environment(escape: Callable[[str], str] | None) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # here: the first paint does without it

    finalize = None if escape is None else lambda value: value if isinstance(value, Plain) else escape(str(value))
    made = Environment(
        loader=FileSystemLoader(PACKAGE),
        autoescape=escape is None,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters |= {name: (lambda *given, _filter=one: Plain(_filter(*given))) for name, one in _filters().items()}
    return made


def _filters() -> dict[str, Callable[..., str]]:
    """How numbers are written, and what is text of the program's own."""
    from transferstudio.i18n import Number, time_taken

    return {
        "percent": lambda share, digits=1: "–" if share is None else str(Number(share, f".{digits}%")),
        "plain": str,
        "fixed": lambda number, digits=3: f"{number:.{digits}f}",
        "count": lambda number: f"{number:,}",
        "duration": lambda seconds: str(time_taken(seconds)),
    }
