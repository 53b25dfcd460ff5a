"""The floors of the house: who may import whom, and what must not be loaded early."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import ROOT
from transferstudio.app.tasks import VIEWS
from transferstudio.tasks import TASKS

PACKAGE = ROOT / "transferstudio"
FLOORS = {  # every room of the package; an import goes down or stays
    "__init__": 0,
    "atomic_files": 0,
    "edition": 0,
    "errors": 0,
    "events": 0,
    "i18n": 0,
    "resources": 0,
    "templates": 0,
    "runtime": 0,
    "formats": 1,
    "project": 2,
    "backbones": 3,
    "training": 4,
    "export": 5,
    "insight": 6,
    "tasks": 7,
    "sample_data": 8,
    "operations": 8,
    "serve": 9,
    "app": 10,
    "cli": 11,
    "__main__": 12,
}
HEAVY = ("torch", "timm", "transformers", "torchvision")


def _imports(path: Path, *, for_types: bool = True) -> set[str]:
    """All that a file imports anywhere, by full names; ``for_types``: also what only the type checker imports."""
    found = set()
    waiting: list[ast.AST] = [ast.parse(path.read_text("utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif for_types or not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            waiting.extend(ast.iter_child_nodes(node))
    return found


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_room_is_known() -> None:
    assert {_room(path) for path in PACKAGE.rglob("*.py")} == set(FLOORS)


def test_imports_only_go_down() -> None:
    climbing = []
    for path in PACKAGE.rglob("*.py"):
        for name in _imports(path):
            parts = name.split(".")
            if parts[0] == PACKAGE.name and len(parts) > 1 and FLOORS.get(parts[1], 0) > FLOORS[_room(path)]:
                climbing.append(f"{path.relative_to(ROOT)} imports {name}")
    assert climbing == []


def test_an_exported_model_runs_with_nothing_of_the_program() -> None:
    used = {name for path in (PACKAGE / "runtime").rglob("*.py") for name in _imports(path)}
    assert [name for name in used if name.startswith("transferstudio.") and name.split(".")[1] != "runtime"] == []


def test_no_two_files_need_each_other() -> None:
    modules = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
    modules = {name.removesuffix(".__init__"): path for name, path in modules.items()}
    graph = {name: set[str]() for name in modules}
    for name, path in modules.items():
        for imported in _imports(path, for_types=False):
            graph[name].add(imported if imported in modules else imported.rpartition(".")[0])
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"these import each other: {' → '.join(error.args[1])}")


def test_only_the_folders_of_tasks_know_what_a_task_is() -> None:
    """Whatever serves all tasks looks one up; the window has a table of its own."""
    free = ("backbones", "training", "export", "insight", "operations", "serve", "cli")
    naming = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for room in free
        for path in (PACKAGE / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.stmt | ast.expr) and (_names_a_task(node) or _reaches_into_a_task(node))
    ]
    assert naming == []


def _reaches_into_a_task(node: ast.AST) -> bool:
    match node:
        case ast.ImportFrom(module=str(module)):
            return module.startswith("transferstudio.tasks.") and module.split(".")[2] not in ("base", "asking")
    return False


def test_qt_is_only_used_by_the_window() -> None:
    users = [
        path
        for path in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] in ("PySide6", "pyqtgraph") for name in _imports(path))
    ]
    assert {path.relative_to(PACKAGE).parts[0] for path in users} <= {"app"}


@pytest.mark.parametrize(
    ("code", "forbidden"),
    [
        ("import transferstudio.runtime", (*HEAVY, "PySide6", "sklearn", "scipy", "onnx")),
        ("import transferstudio.project.importing", (*HEAVY, "PySide6", "onnxruntime")),
        ("import transferstudio.operations.training", (*HEAVY, "PySide6", "onnxruntime")),
        (
            "import transferstudio.cli.main as c, sys; sys.argv = ['t', '--help']\ntry: c.main()\nexcept SystemExit: pass",
            (*HEAVY, "PySide6", "numpy", "onnxruntime"),
        ),
    ],
)
def test_nothing_heavy_is_loaded_early(code: str, forbidden: tuple[str, ...]) -> None:
    check = f"{code}\nimport sys\nprint(sorted(set({forbidden!r}) & set(sys.modules)), file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stderr.strip().splitlines()[-1] == "[]"


TASK_PARTS = (
    "boxes",
    "classification",
    "questions",
    "tasks",
)  # rooms of the window that serve one task, and the table that names them


def _names_a_task(node: ast.AST) -> bool:
    """Whether a piece of code asks which task, or which kind of label or model, is at hand."""
    match node:
        case ast.ImportFrom(
            module="transferstudio.tasks" | "transferstudio.tasks.base" | "transferstudio.tasks.asking"
        ):
            return not {alias.name for alias in node.names} <= {
                "TASKS",
                "Task",
                "find_task",
                "Asking",
                "Sorted",
                "line",
                "load_report",
            }
        case ast.Constant(str(text)):
            return text in TASKS
        case ast.Compare(left, _, others):
            return any(isinstance(side, ast.Attribute) and side.attr == "task" for side in (left, *others))
        case ast.Call(ast.Name("isinstance"), [_, kind]):
            return any(isinstance(part, ast.Name) and part.id.endswith("Predictor") for part in ast.walk(kind))
    return False


def test_the_panes_ask_the_table_of_tasks_and_never_which_task_it_is() -> None:
    naming = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (PACKAGE / "app").rglob("*.py")
        if path.relative_to(PACKAGE / "app").parts[0] != "tasks"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if _names_a_task(node) and isinstance(node, ast.stmt | ast.expr)
    ]
    assert naming == []


def _is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def test_what_serves_one_task_is_only_known_to_the_table() -> None:
    users = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in (PACKAGE / "app").rglob("*.py")
        if path.relative_to(PACKAGE / "app").parts[0] not in TASK_PARTS
        for name in _imports(path)
        if name.startswith(tuple(f"transferstudio.app.{part}." for part in TASK_PARTS))
        and not name.startswith("transferstudio.app.tasks.base")  # what a row of the table is
        and _is_module(name)
    }
    assert users == set()


def test_every_task_has_a_row_in_the_table_of_the_window() -> None:
    assert set(VIEWS) == set(TASKS)


def test_every_package_says_what_it_is_for() -> None:
    silent = [path for path in PACKAGE.rglob("*.py") if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


def test_the_wheel_passes_over_whatever_can_be_chosen() -> None:
    made = re.compile(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|Slider|Dial)\(\)|\bQSlider\(Qt")
    files = [path for path in (PACKAGE / "app").rglob("*.py") if made.search(path.read_text("utf-8"))]
    assert not files, "app/inputs.py has one that does not change under the wheel"
