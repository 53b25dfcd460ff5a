"""The proof of an export uses what is known of the trained network, and still refuses every file that answers otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from tests.conftest import picture, small_backbone
from transferstudio.backbones import weights
from transferstudio.errors import ExportError
from transferstudio.events import finish
from transferstudio.export import parity as export_parity
from transferstudio.export.parity import Parity, drawn_for_proof
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.tasks import load_report
from transferstudio.tasks.classification import export, known_answers
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.trained_network import TrainedNetwork

EACH = 100  # images of a class; some of them are tested


def write_banners(folder: Path) -> Path:
    """Wide pictures of two classes by the colour of their middle; their left end has the colour of the other class."""
    for hue, name in enumerate(("red", "green")):
        (folder / name).mkdir(parents=True)
        for number in range(EACH):
            banner = picture(2 * number + hue, size=(192, 64), hue=hue)
            banner.paste(picture(2 * number + hue, size=(64, 64), hue=1 - hue), (0, 0))
            banner.save(folder / name / f"{number}.png")
    return folder


def count_tested(project: Project, number: int) -> int:
    return load_report(project.runs.get(number)).scored_samples


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project that has a quick run (1) and one whose body learnt (2)."""
    folder = tmp_path_factory.mktemp("proof")
    backbone = str(small_backbone(folder / "own"))
    write_banners(folder / "photos")
    with Project.create(folder / "p.tsproj") as project:
        finish(import_dataset(project, folder / "photos"))
        finish(run(project, TrainingPlan(backbone=backbone)))
        finish(
            run(project, TrainingPlan(backbone=backbone, method=Method.SCRATCH, epochs=8, learning_rate=1e-2, batch=16))
        )
        assert [export.load_classifier(project.runs.get(number), project).body is None for number in (1, 2)] == [
            True,
            False,
        ]
    return folder


@pytest.fixture
def project(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """The project, on a computer that has converted nothing yet."""
    monkeypatch.setattr(known_answers, "ASKED", 8)
    monkeypatch.setattr(weights, "own_cache", lambda: tmp_path / "cache")
    (tmp_path / "cache").mkdir()
    with Project.open(folder / "p.tsproj") as project:
        yield project


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many samples the trained network was asked about, each time."""
    counts: list[int] = []
    real = TrainedNetwork.probabilities

    def counted(self: TrainedNetwork, samples: np.ndarray) -> list[np.ndarray]:
        counts.append(len(samples))
        return real(self, samples)

    monkeypatch.setattr(TrainedNetwork, "probabilities", counted)
    return counts


@pytest.mark.parametrize("number", [1, 2])
def test_of_most_samples_it_is_known_what_the_network_answers(
    project: Project, tmp_path: Path, asked: list[int], number: int
) -> None:
    found = finish(export_run(project, project.runs.get(number), tmp_path / "out")).model.parity
    assert found.passed and found.samples == count_tested(project, number) > 16 and found.drawn_from is None
    assert sum(asked) == 8
    del asked[:]
    again = finish(export_run(project, project.runs.get(number), tmp_path / "out")).model.parity
    assert sum(asked) == (0 if number == 1 else 8), "a frozen body is compared with torch once a computer"
    assert again.score == found.score


def test_without_a_cache_the_network_is_asked_about_all(
    project: Project, tmp_path: Path, asked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_answers.FeatureCache, "width_in", lambda folder: None)
    found = finish(export_run(project, project.runs.get(1), tmp_path / "out")).model.parity
    assert found.passed and sum(asked) == found.samples == count_tested(project, 1)


def shifted(model: onnx.ModelProto, name: str) -> None:
    """Makes weights other ones."""
    for one in model.graph.initializer:
        if one.name == name:
            one.CopyFrom(numpy_helper.from_array(np.roll(numpy_helper.to_array(one), 1, axis=0), name))
            return
    raise AssertionError(name)


def other_crop(model: onnx.ModelProto) -> None:
    """Makes the graph see the upper left corner of an image."""
    for node in model.graph.node:
        if node.op_type == "Div" and node.output[0] in ("top", "left"):
            node.op_type = "Sub"
            node.input[1] = node.input[0]


def other_body(model: onnx.ModelProto) -> None:
    """Makes the body see nothing."""
    for one in model.graph.initializer:
        if one.name.startswith("body/") and len(one.dims) == 4:
            one.CopyFrom(numpy_helper.from_array(0 * numpy_helper.to_array(one), one.name))


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    "broken", [lambda model: shifted(model, "head_weight"), other_body, other_crop], ids=["head", "body", "crop"]
)
def test_a_broken_graph_is_refused(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken: Callable[[onnx.ModelProto], None],
    number: int,
) -> None:
    """Also where what is known of the network was enough before."""
    finish(export_run(project, project.runs.get(number), tmp_path / "sound"))
    real = export.assemble

    def assembled(*given: object) -> onnx.ModelProto:
        model = real(*given)  # type: ignore[arg-type]
        broken(model)
        return model

    monkeypatch.setattr(export, "assemble", assembled)
    with pytest.raises(ExportError, match="disagree"):
        finish(export_run(project, project.runs.get(number), tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_body_that_changed_since_it_was_proven_is_compared_again(
    project: Project, tmp_path: Path, asked: list[int]
) -> None:
    finish(export_run(project, project.runs.get(1), tmp_path / "out"))
    trained = export.load_classifier(project.runs.get(1), project)
    assert known_answers.is_proven(trained)
    body = known_answers._body(trained)
    assert body is not None
    model = onnx.load(str(body))
    model.doc_string = "another file"
    onnx.save(model, str(body))
    assert not known_answers.is_proven(trained)
    del asked[:]
    finish(export_run(project, project.runs.get(1), tmp_path / "out"))
    assert sum(asked) == 8 and known_answers.is_proven(trained)


def test_of_very_many_samples_some_are_drawn_and_it_is_said_what_that_proves(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_parity, "MOST_COMPARED", 12)
    bundle = finish(export_run(project, project.runs.get(1), tmp_path / "out"))
    found = bundle.model.parity
    assert (found.samples, found.drawn_from, found.most_different) == (12, count_tested(project, 1), 0.25)
    words = f"drawn at random out of {found.drawn_from} images, of which at most 25.00\N{NO-BREAK SPACE}% are predicted differently"
    assert words in str(found)
    measured = json.loads((bundle.folder / "parity.json").read_text("utf-8"))["model.onnx"]
    assert (measured["drawn_from"], measured["seed"], measured["most_different"]) == (found.drawn_from, 0, 0.25)
    assert words in (bundle.folder / "MODEL_CARD.md").read_text("utf-8").replace("\n", " ")
    assert Parity.from_json(measured) == found


def test_the_same_seed_draws_the_same_samples() -> None:
    drawn = drawn_for_proof(10_000, seed=3)
    assert drawn is not None and drawn.sum() == export_parity.MOST_COMPARED
    assert (drawn == drawn_for_proof(10_000, seed=3)).all() and (drawn != drawn_for_proof(10_000, seed=4)).any()
    assert drawn_for_proof(export_parity.MOST_COMPARED, seed=3) is None


def test_some_that_differ_widen_what_may_differ() -> None:
    none = Parity(2000, 0, 0, 0.0, 0.0, 1.0, drawn_from=50_000)
    assert none.most_different == 0.0015 < replace(none, different_labels=2).most_different < 0.005
