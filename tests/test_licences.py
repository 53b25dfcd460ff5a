"""A licence that asks for something is shown before the download, and travels with what is made from the network."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import onnx
import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from tests.conftest import small_backbone, write_class_folders
from tests.hands import click
from transferstudio.app.main_window import MainWindow
from transferstudio.backbones import hub
from transferstudio.backbones.catalogue import catalogue, find
from transferstudio.cli.main import app
from transferstudio.events import Note, finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

FREE = {"Apache-2.0", "MIT", "BSD-3-Clause"}
TERMS = "https://ai.meta.com/resources/models-and-libraries/dinov3-license/"


def test_every_licence_is_free_or_says_what_it_asks_for() -> None:
    for backbone in catalogue().values():
        assert (backbone.licence in FREE) == (backbone.conditions is None), backbone.licence
        if backbone.commercial is False:
            assert backbone.conditions is not None and "Commercial use is forbidden" in backbone.conditions.words


def test_it_is_said_before_anything_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "_from_hub", lambda *_: pytest.fail("it was fetched first"))
    first = next(hub.download(find("dinov3-vit-s-16"), tmp_path, stop=threading.Event()))
    assert isinstance(first, Note) and first.level == "warning"
    assert "DINOv3 License" in str(first.text) and TERMS in str(first.text)
    usual = next(hub.download(find("resnet-18"), tmp_path, stop=threading.Event()))
    assert isinstance(usual, Note) and "Downloading" in str(usual.text)


def test_an_export_has_it(tmp_path: Path) -> None:
    own = small_backbone(tmp_path / "own")
    config = json.loads((own / "config.json").read_text())
    (own / "config.json").write_text(json.dumps({**config, "license": "dinov3-license"}))
    (own / "LICENSE.md").write_text("the whole text")
    write_class_folders(tmp_path / "photos", each=10)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        result = finish(run(project, TrainingPlan(backbone=str(own))))
        finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    notice = (tmp_path / "out" / "NETWORK_LICENCE.txt").read_text("utf-8")
    assert "must include the licence" in notice and TERMS in notice and notice.endswith("the whole text")
    assert TERMS in (tmp_path / "out" / "MODEL_CARD.md").read_text("utf-8")
    assert "`NETWORK_LICENCE.txt`" in (tmp_path / "out" / "README.md").read_text("utf-8")
    model = onnx.load(str(tmp_path / "out" / "model.onnx"), load_external_data=False)
    assert {entry.key: entry.value for entry in model.metadata_props}["license_url"] == TERMS


def test_the_list_of_networks_has_it() -> None:
    shown = CliRunner().invoke(app, ["models"]).output
    assert "DINOv3 License *" in shown and TERMS in shown
    rows = json.loads(CliRunner().invoke(app, ["models", "--json"]).stdout)["models"]
    by_name = {row["name"]: row for row in rows}
    assert by_name["dinov3-vit-s-16"]["licence_url"] == TERMS
    assert "licence_url" not in by_name["resnet-18"]


def test_the_model_pane_shows_it_for_the_chosen_network(qtbot: QtBot, opened: MainWindow) -> None:
    click(qtbot, opened, "rail-model")
    about = opened.models.catalogue.about
    assert TERMS not in about.text()
    opened.models.catalogue.select("dinov3-vit-s-16")
    assert TERMS in about.text() and "must include the licence" in about.text()
    table = opened.models.catalogue.table
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex()).center()))
