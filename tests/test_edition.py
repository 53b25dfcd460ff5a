"""The small edition: the window without what training needs, as if that were not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_model_alone import exported
from tests.test_texts import reviews, tiny_transformer, write_csv

WITHOUT = (
    "torch",
    "torchvision",
    "timm",
    "transformers",
    "peft",
    "onnx",
    "onnxscript",
    "scipy",
    "sklearn",
    "pycocotools",
)
SCRIPT = """
import logging, sys, time

for name in {without!r}:
    sys.modules[name] = None  # as if it were not installed
logging.basicConfig(level=logging.WARNING)
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, {work!r})
app = QApplication([])
app.setOrganizationName("small")
app.setApplicationName("small")
QSettings().setValue("projects", {work!r})

def wait(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)  # lets the other threads run, which QTest.qWait does not

from transferstudio.app.main_window import MainWindow
from transferstudio.edition import trains
assert not trains()
window = MainWindow()
window.show()
wait(0.5)
names = [made.objectName() for made in window.findChildren(QPushButton) if made.objectName().startswith("sample-")]
assert "sample-digits" not in names and len(names) == 4, names
for name in names:
    window.findChild(QPushButton, name).click()
    while window.session.job is not None or window.session.waiting:
        wait(0.05)
    wait(0.6)
    assert window.data.model.rowCount() > 0
    for pane in range(5):
        window.show_pane(pane)
        wait(0.05)
    window.show_pane(1)
    wait(0.05)
    assert not window.findChild(QPushButton, "train").isEnabled()
    window.show_pane(0)
    window.session.close()
    window.session.opened.emit()
    wait(0.1)
window.close_project()
from pathlib import Path
window.try_model(Path({model!r}))
while window.session.model is None:
    wait(0.05)
texts = window.trying.page
texts.text.setPlainText("A lovely film.")
texts.ask()
while texts._predicted.text() not in ("good", "bad"):
    wait(0.05)
wait(1)
window.close()
print("labelled and shown, and a model asked")
"""


@pytest.mark.slow
def test_the_window_does_without_all_that_training_needs(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=12)])
    model = exported(table, tiny_transformer(tmp_path / "bert", "bert"), tmp_path / "moods")
    script = SCRIPT.format(without=set(WITHOUT), work=str(tmp_path), model=str(model))
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr[-3000:]
    assert "labelled and shown, and a model asked" in result.stdout
    assert "Traceback" not in result.stderr, result.stderr[-3000:]
