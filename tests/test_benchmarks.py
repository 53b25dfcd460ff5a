"""Every script that the README's figures come from still runs, with its smallest setting."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import DATA, ROOT

FOLDER = ROOT / "tests" / "benchmarks"
SCRIPTS = {file.stem: file.read_text("utf-8") for file in FOLDER.glob("*.py")}
NO_SCRIPTS = {"__init__", "smoke", "results_table", "frozen_features"}
ELSEWHERE = {"fastai_peer", "setfit_peer", "trainer_peer", "trainer_questions_peer", "ultralytics_peer"}
"""Other programs at the same job: they run in environments of their own, which are not made here."""
RUN = sorted(SCRIPTS.keys() - NO_SCRIPTS - ELSEWHERE)


def test_every_benchmark_has_a_smallest_setting() -> None:
    assert [name for name in RUN if "benchmarks.smoke import" not in SCRIPTS[name]] == []


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="left out: the data sets are not here")
@pytest.mark.parametrize("name", RUN)
def test_a_benchmark_runs_with_its_smallest_setting(name: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", "--smoke"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr[-2000:]
