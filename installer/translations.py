#!/usr/bin/env python3
"""Brings the translations up to date with the code, and makes what the program loads of them.

    .venv/bin/python installer/translations.py

New texts appear in resources/translations/*.ts as unfinished; Qt Linguist (pyside6-linguist) or any editor fills them in. Texts that
are no longer said are dropped. Run it once more afterwards: it writes the .qm files.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
# What the engine says, a line each, with {} for what differs; see transferstudio/i18n.py.
SENTENCES = "sentences.txt"
SAYS = ("Note", "Skipped")  # calls whose arguments are sentences; errors are as well
STEPS = ("edit", "follow_up", "open_step")  # methods whose first argument names a step of undo
# Parts of the package that only the command line runs, which speaks English.
COMMANDS = (Path("cli"), Path("serve"), Path("operations/choice.py"), Path("tasks/classification/choice.py"))
FEWEST_LETTERS = 4  # in a sentence; “{}: {}” would match anything
LANGUAGES = ("de", "es", "zh")
TOOLS = Path(sys.executable).parent


def update(folder: Path) -> None:
    """Reads the code anew into the list of sentences and the .ts files of a folder."""
    said = sentences()
    (folder / SENTENCES).write_text("\n".join(said) + "\n", "utf-8")
    with tempfile.TemporaryDirectory() as work:
        marked = Path(work) / "sentences.py"  # so that lupdate finds them too
        marked.write_text("".join(f"QT_TRANSLATE_NOOP('Sentences', {text!r})\n" for text in said), "utf-8")
        _update(folder, marked)


def _update(folder: Path, *more: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "transferstudio").rglob("*.py"))
    sources += map(str, more)
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *options, *sources, "-ts", target],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )


def sentences() -> list[str]:
    """What the engine says to a person at the window: the text of notes and errors, and the reasons for what is left out."""
    found: set[str] = set()
    package = ROOT / "transferstudio"
    for path in package.rglob("*.py"):
        if not any(path.is_relative_to(package / part) for part in COMMANDS):
            found.update(_said_in(ast.parse(path.read_text("utf-8"))))
    return sorted(text for text in found if sum(map(str.isalpha, text.replace("{}", ""))) >= FEWEST_LETTERS)


def _said_in(tree: ast.Module) -> Iterator[str]:
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    for function in (tree, *functions.values()):
        named = {
            name: node.value for node in ast.walk(function) if isinstance(node, ast.Assign) for name in _names(node)
        }
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and _marks(node):
                yield ast.literal_eval(node.args[1])
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in STEPS:
                yield from _templates(node.args[0], named, functions) if node.args else ()
            elif isinstance(node, ast.Call) and _says(node.func):
                advice = [keyword.value for keyword in node.keywords if keyword.arg == "advice"]
                for argument in (*node.args, *advice):
                    yield from _templates(argument, named, functions)


def _marks(call: ast.Call) -> bool:
    """Whether a call is QT_TRANSLATE_NOOP("Sentences", …)."""
    match call:
        case ast.Call(ast.Name("QT_TRANSLATE_NOOP"), [ast.Constant("Sentences"), ast.Constant(str())]):
            return True
    return False


def _says(function: ast.expr) -> bool:
    name = function.id if isinstance(function, ast.Name) else ""
    return name in SAYS or name.endswith("Error")


def _names(assigned: ast.Assign) -> list[str]:
    targets = [part for target in assigned.targets for part in getattr(target, "elts", [target])]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _templates(node: ast.expr, named: dict[str, ast.expr], functions: dict[str, ast.FunctionDef]) -> Iterator[str]:
    """The texts that an expression may be, with {} for what is filled in; names and calls are followed one step."""
    match node:
        case ast.Constant(str(text)) if " " in text:
            yield text
        case ast.JoinedStr(parts):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
        case ast.IfExp(_, body, other):
            yield from _templates(body, named, functions)
            yield from _templates(other, named, functions)
        case ast.Tuple(parts):
            for part in parts:
                yield from _templates(part, {}, {})
        case ast.Name(name) if name in named:
            yield from _templates(named[name], {}, functions)
        case ast.Call(ast.Name(name)) if name in functions:
            for step in ast.walk(functions[name]):
                if isinstance(step, ast.Return) and step.value is not None:
                    yield from _templates(step.value, {}, {})


def release(folder: Path) -> None:
    """Makes a .qm file of each .ts file."""
    for language in LANGUAGES:
        target = folder / f"transferstudio_{language}.ts"
        subprocess.run([TOOLS / "pyside6-lrelease", "-silent", target, "-qm", target.with_suffix(".qm")], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    update(FOLDER)
    release(FOLDER)
