"""The floors of the house: who may import whom, and what must not be loaded early."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from transferstudio.app.tasks import VIEWS
from transferstudio.tasks import TASKS

PACKAGE = ROOT / "transferstudio"
FLOORS = {
    "runtime": 0,
    "formats": 1,
    "project": 1,
    "backbones": 2,
    "training": 3,
    "export": 4,
    "tasks": 5,
    "insight": 6,
    "operations": 7,
    "serve": 8,
    "sample_data": 8,
    "cli": 9,
    "app": 10,
}
HEAVY = ("torch", "timm", "transformers", "torchvision")


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found


def test_imports_only_go_down() -> None:
    climbing = []
    for path in PACKAGE.rglob("*.py"):
        here = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for name in _imports(path):
            parts = name.split(".")
            if parts[0] == "transferstudio" and len(parts) > 1 and FLOORS.get(parts[1], -1) > FLOORS.get(here, 99):
                climbing.append(f"{path.relative_to(ROOT)} imports {name}")
    # the command line opens the window, and nothing else may climb
    assert [
        line for line in climbing if not line.startswith("transferstudio/cli/main.py imports transferstudio.app")
    ] == []


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


TASK_PARTS = ("boxes", "questions", "tasks")  # rooms of the window that serve one task, and the table that names them
OTHERS_TASK = ("preview",)  # it tells of data sets, whose formats name their task


def _names_a_task(node: ast.AST) -> bool:
    """Whether a piece of code asks which task, or which kind of label or model, is at hand."""
    match node:
        case ast.ImportFrom(module="transferstudio.tasks" | "transferstudio.tasks.base", names=names):
            return not {alias.name for alias in names} <= {"TASKS", "Task", "find_task"}
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
        if path.relative_to(PACKAGE / "app").parts[0] not in ("tasks", *OTHERS_TASK)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if _names_a_task(node) and isinstance(node, ast.stmt | ast.expr)
    ]
    assert naming == []


def test_what_serves_one_task_is_only_known_to_the_table() -> None:
    users = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in (PACKAGE / "app").rglob("*.py")
        if path.relative_to(PACKAGE / "app").parts[0] not in TASK_PARTS
        for name in _imports(path)
        if name.startswith(("transferstudio.app.boxes", "transferstudio.app.questions", "transferstudio.app.tasks."))
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
