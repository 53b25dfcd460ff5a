"""Nothing leaves this computer: ONNX Runtime, which reports its use where nobody forbids it, keeps quiet in the program and in what is exported."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from transferstudio import runtime

A_NETWORK_RUNS = """
import onnxruntime
from onnx.helper import make_graph, make_model, make_node, make_opsetid, make_tensor_value_info

ends = [[make_tensor_value_info(name, 1, [1])] for name in "xy"]
model = make_model(make_graph([make_node("Identity", "x", "y")], "g", *ends), ir_version=8, opset_imports=[make_opsetid("", 17)])
onnxruntime.InferenceSession(model.SerializeToString())
"""


@pytest.mark.parametrize("script", ["transferstudio", "predict", "predict_boxes", "predict_text", "predict_questions"])
def test_a_network_that_runs_leaves_nothing_that_could_be_sent(tmp_path: Path, script: str) -> None:
    """What is to be sent is gathered in a file beside an identifier of the computer, both in the folder for caches."""
    home, beside = tmp_path / "home", Path(runtime.__file__).parent
    home.mkdir()
    shutil.copy(beside / "predict.py", tmp_path / "pictures.py")  # as in an exported folder
    if script != "transferstudio":
        shutil.copy(beside / f"{script}.py", tmp_path)
    usual = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    set_up = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "LOCALAPPDATA": str(home)}
    path = {"PYTHONPATH": str(ROOT)} if script == "transferstudio" else {}
    line = [sys.executable, "-c", f"import {script}\n{A_NETWORK_RUNS}"]
    result = subprocess.run(
        line, cwd=tmp_path, env={**usual, **set_up, **path}, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert not [path for path in home.rglob("*") if path.is_file()]
