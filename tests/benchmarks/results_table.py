"""Writes what a benchmark measured as JSON and as a Markdown table, with the machine and the versions."""

from __future__ import annotations

import json
import os
import platform
from importlib.metadata import version
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from tests.benchmarks.smoke import SMOKE

RESULTS = Path(mkdtemp(prefix="smoke-")) if SMOKE else Path(__file__).parent / "results"
LIBRARIES = ("torch", "torchvision", "timm", "onnxruntime", "numpy", "Pillow")


def machine() -> dict[str, Any]:
    """The processor, its cores, and the versions that matter."""
    names = [line.split(":", 1)[1].strip() for line in _cpuinfo() if line.startswith("model name")]
    return {
        "processor": names[0] if names else platform.processor(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        **{name: version(name) for name in LIBRARIES},
    }


def write(name: str, title: str, rows: list[dict[str, Any]], *, notes: str, **details: Any) -> None:
    """Writes ``results/NAME.json`` and ``results/NAME.md``; the keys of the first row are the columns."""
    RESULTS.mkdir(exist_ok=True)
    everything = {"machine": machine(), "rows": rows, **details}
    (RESULTS / f"{name}.json").write_text(json.dumps(everything, indent=1, ensure_ascii=False) + "\n", "utf-8")
    columns = list(rows[0])
    lines = [f"# {title}", "", f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}"]
    lines += [f"| {' | '.join(str(row.get(column, '')) for column in columns)} |" for row in rows]
    about = ", ".join(f"{key} {value}" for key, value in machine().items())
    lines += [
        "",
        notes.strip(),
        "",
        f"Machine: {about}. {', '.join(f'{k}: {v}' for k, v in details.items())}".rstrip(),
        "",
    ]
    (RESULTS / f"{name}.md").write_text("\n".join(lines), "utf-8")
    print("\n".join(lines))


def kept(path: Path) -> list[dict[str, Any]]:
    """The rows that were measured before; none where there is no such file yet."""
    rows: list[dict[str, Any]] = json.loads(path.read_text("utf-8")) if path.is_file() else []
    return rows


def keep(path: Path, rows: list[dict[str, Any]]) -> None:
    """Writes the rows measured so far, so that a benchmark goes on where it stopped, and prints the newest."""
    path.write_text(json.dumps(rows, indent=0) + "\n", "utf-8")
    print(rows[-1], flush=True)


def _cpuinfo() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text("utf-8").splitlines() if path.is_file() else []
