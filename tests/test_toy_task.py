"""A task that the package has never heard of goes the whole way by the public doors: import, training, resuming, export, and every use.

How bright a picture is, as a number: a label that is no class. What stands here is what “How to add a task” asks for, and nothing else.
"""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Self

import numpy as np
import onnx
import onnxruntime
import pytest
from fastapi.testclient import TestClient
from onnx import TensorProto, helper, numpy_helper
from PIL import Image
from safetensors.numpy import load_file, save

from tests.command_line import transferstudio
from transferstudio.atomic_files import write_bytes
from transferstudio.backbones.catalogue import DEFAULT, find
from transferstudio.backbones.onnx_body import frozen_body
from transferstudio.backbones.weights import obtain
from transferstudio.events import Finished, Work
from transferstudio.export.contents import LABELS, MODEL, ONE_FILE, PICTURES, TOKENIZER
from transferstudio.export.examples import IMAGE_INPUT, HowToUse
from transferstudio.export.graph import FEATURES, join
from transferstudio.export.model_file import Bundle, ModelFile, median_seconds
from transferstudio.export.parity import Parity
from transferstudio.export.readme import readme
from transferstudio.formats import model_inputs, registry
from transferstudio.formats.records import IMAGE_SUFFIXES, Record, SourceEntry
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import Tree, read
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.runtime import load_image
from transferstudio.serve.folder import watched
from transferstudio.serve.http import service
from transferstudio.tasks import TASKS, load_report
from transferstudio.tasks.asking import Asking, Reply, Sorted, Source, line
from transferstudio.tasks.base import Task, TaskInfo
from transferstudio.training.extraction import ExtractionSamples
from transferstudio.training.features import extract_features
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.model_scores import ModelScores
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.report import Report, SampleCounts, UsedBackbone, in_common
from transferstudio.training.scores import Estimate
from transferstudio.training.splitting import decided, keep_splits
from transferstudio.training.time_left import ExpectedStage
from transferstudio.training.trained import BEST

NAME = "brightness"
LISTED = "brightness.list"  # a line per picture: its file, and how bright it is (0–1)
PICTURES_MADE = 24


class BrightnessList:
    """The format: pictures, and a file that says how bright each is."""

    @staticmethod
    def survey(tree: Tree) -> Iterator[Survey]:
        if tree.exists(LISTED):
            lines = read(tree, LISTED).decode().splitlines()
            used = frozenset({LISTED, *(one.split()[0] for one in lines)})
            yield Survey(
                "list of brightness",
                NAME,
                lambda: _records(tree, lines),
                len(lines),
                len(lines),
                used=used,
                explicit=True,
            )


def _records(tree: Tree, lines: Sequence[str]) -> Iterator[SourceEntry]:
    for one in lines:
        name, value = one.split()
        yield Record(name, lambda name=name: read(tree, name), tree.path(name), label=value)  # type: ignore[misc]


class BrightnessPredictor:
    """Answers for an exported model, with ONNX Runtime alone."""

    def __init__(self, model: Path) -> None:
        self._session = onnxruntime.InferenceSession(str(model / MODEL if model.is_dir() else model))

    def brightness(self, source: Source) -> float:
        picture = source if isinstance(source, Image.Image) else load_image(source)
        return float(self._session.run([NAME], {"images": np.asarray(picture)[None]})[0][0, 0])


class BrightnessAsking(Asking):
    predictor: BrightnessPredictor
    header = ("sample", NAME)
    suffixes = frozenset(IMAGE_SUFFIXES)
    summary = "Say how bright a picture is; its bytes are the body"

    def items(self, words: Sequence[str], stdin: Callable[[], bytes]) -> model_inputs.ModelInputs:
        return model_inputs.pictures(words, stdin)

    def reply(self, name: str, source: Source, item: model_inputs.ModelInput) -> Reply:
        value = self.predictor.brightness(source)
        return Reply({"sample": name, NAME: value}, f"{line(name)}  {value:.2f}", [[name, f"{value:.4f}"]])

    def answer(self, body: bytes | Mapping[str, str]) -> dict[str, Any]:
        return {NAME: self.predictor.brightness(body)}

    def sort(self, path: Path) -> Sorted:
        found = "bright" if self.predictor.brightness(path) > 0.5 else "dark"
        return Sorted(found, found, 1.0)


@dataclass(frozen=True, kw_only=True)
class BrightnessReport(Report):
    metric: ClassVar[str] = "R²"
    r2: Estimate

    @property
    def score(self) -> Estimate:
        return self.r2

    @property
    def each(self) -> Mapping[int, float]:
        return {}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Self:
        return cls(**in_common(values), r2=Estimate.from_json(values["scores"]["r2"]))

    def scores_as_json(self) -> dict[str, Any]:
        return {"scores": {"r2": self.r2.as_json()}}

    def in_words(self) -> str:
        return f"R² {self.r2.value:.2f} on {self.scored_samples} images"

    def page(self) -> str:
        return f"<!doctype html><p>{self.in_words()}</p>"


class Brightness(Task):
    """See Task."""

    info = TaskInfo(
        name=NAME,
        title="Brightness",
        units="images",
        default_backbone=DEFAULT,
        default_epochs=1,
        methods=(Method.HEAD,),
    )

    def hyperparameters(self, plan: TrainingPlan) -> frozenset[str]:
        return frozenset({"test_share"})

    def labelled_count(self, project: Project) -> int:
        return len(list(project.annotations.labelled(project.classes.default_field().id)))

    def read_report(self, stored: Mapping[str, Any]) -> Report:
        return BrightnessReport.from_json(stored)

    def how_to_use(self) -> HowToUse:
        meanings = {"images": IMAGE_INPUT, NAME: "how bright each picture is, 0 to 1"}
        absent = frozenset({TOKENIZER, ONE_FILE, PICTURES, LABELS, "predict.py"})
        return HowToUse("Pillow", "python -c ''", (), meanings, absent=absent)

    def stages(self, project: Project, plan: TrainingPlan) -> list[ExpectedStage]:
        return [ExpectedStage("features", self.labelled_count(project), 1.0)]

    def seconds(self, project: Project, plan: TrainingPlan, speed: float, *, features_cached: bool) -> float:
        return 0.0 if features_cached else self.labelled_count(project) / speed

    def check_same_classes(self, project: Project, plan: TrainingPlan, begun: Sequence[FieldClasses]) -> None:
        """There are none."""

    def learn(self, project: Project, plan: TrainingPlan, run_id: int, stop: threading.Event | None) -> Work[Report]:
        """Ridge regression on the features of the frozen network."""
        backbone, folder = find(plan.backbone), project.runs.get(run_id).folder
        weights = yield from obtain(backbone, stop=stop)
        field = project.classes.default_field().id
        rows = list(project.annotations.labelled(field))
        value_of = {one.id: float(one.name) for one in project.classes.list(field)}
        values = np.array([value_of[row.class_id] for row in rows])
        before = np.array([row.split or "" for row in rows], dtype="<U10")
        alone, same = np.arange(len(rows)), np.zeros(len(rows), dtype=np.int64)
        splits, _ = decided(
            before, same, alone, plan, grows=False, spares_test=True, spares_validation=lambda teaching: False
        )
        keep_splits(project, np.array([row.sample_id for row in rows]), before, splits)
        sources = [project.media.path(row.media, row.reference) for row in rows]
        items = ExtractionSamples([row.hash for row in rows], lambda index: rows[index].name, sources)
        cache = (yield from extract_features(project, plan, items, backbone, weights, stop)).cache
        features = cache.read([row.hash for row in rows]).astype(np.float64)
        tested = splits == "test"
        weight, bias = _ridge(features[~tested], values[~tested])
        predicted = features[tested] @ weight + bias
        r2 = 1 - ((predicted - values[tested]) ** 2).sum() / ((values[tested] - values[tested].mean()) ** 2).sum()
        write_bytes(folder / BEST, save({"weight": weight.astype(np.float32), "bias": np.array([bias], np.float32)}))
        report = BrightnessReport(
            run=run_id,
            plan=plan,
            backbone=UsedBackbone(backbone.name, backbone.title, backbone.licence),
            method=plan.method,
            input_size=backbone.size,
            samples=SampleCounts(*(int((splits == split).sum()) for split in ("train", "validation", "test"))),
            seconds=0.0,
            scoring=Scoring(ScoredOn.TEST),
            scored_samples=int(tested.sum()),
            tested=tuple(row.hash for row, out in zip(rows, tested, strict=True) if out),
            r2=Estimate(float(r2), float(r2), float(r2)),
        )
        yield Finished("train", 0.0, report.summary())
        return report

    def export(
        self, project: Project, run: Run, folder: Path, *, int8: bool, one_file: bool, stop: threading.Event | None
    ) -> Work[Bundle]:
        """Body and head as one graph, compared with the head on the cached features' own network."""
        backbone, head = find(TrainingPlan.from_json(run.plan).backbone), load_file(run.folder / BEST)
        weights = yield from obtain(backbone, stop=stop)
        body = yield from frozen_body(backbone, weights, stop=stop)
        onnx.save(join(backbone, body, _tail(head), {"task": NAME}), str(folder / MODEL))
        tested = set(load_report(run).tested)
        pictures = [sample.path for sample in project.samples.all() if sample.hash in tested]
        predictor, reader = self.open_model(folder), backbone.reader(weights.path.parent)
        session = onnxruntime.InferenceSession(str(body))
        seen = session.run(["features"], {"sample": np.stack([reader.read(path) for path in pictures])})[0]
        expected = seen @ head["weight"] + head["bias"]
        apart = np.abs(expected - [predictor.brightness(path) for path in pictures])
        clear = int((apart > 0.01).sum())
        assert clear == 0, apart
        seconds = median_seconds(predictor.brightness, pictures, 3)
        parity = Parity(len(pictures), 0, clear, float(apart.max()), float(apart.mean()), 1.0, metric="R²")
        (folder / "README.md").write_text(readme(folder, self.how_to_use(), ()), "utf-8")
        return Bundle(folder, ModelFile(MODEL, parity, (folder / MODEL).stat().st_size, seconds, tested=True))

    def open_model(self, model: Path) -> BrightnessPredictor:
        return BrightnessPredictor(model)

    def score_model(
        self, predictor: BrightnessPredictor, project: Project, *, field: str | None, stop: threading.Event | None
    ) -> Work[ModelScores]:
        rows = list(project.annotations.labelled(project.classes.default_field().id))
        value_of = {one.id: float(one.name) for one in project.classes.list(project.classes.default_field().id)}
        asked = [project.media.path(row.media, row.reference) for row in rows]
        apart = np.array(
            [predictor.brightness(path) - value_of[row.class_id] for path, row in zip(asked, rows, strict=True)]
        )
        mean = float(np.abs(apart).mean())
        yield Finished("evaluate", 0.0)
        return ModelScores("error", Estimate(mean, mean, mean), len(rows), f"mean error {mean:.2f}", {})

    def asking(self, predictor: BrightnessPredictor) -> Asking:
        return BrightnessAsking(predictor)

    def writers(self, project: Project, lost: list[str]) -> Mapping[str, Callable[[Path], int]]:
        def write(target: Path) -> int:
            field = project.classes.default_field().id
            names = {one.id: one.name for one in project.classes.list(field)}
            rows = list(project.annotations.labelled(field))
            target.mkdir()
            for row in rows:
                shutil.copy(project.media.path(row.media, row.reference), target / row.name)
            (target / LISTED).write_text("".join(f"{row.name} {names[row.class_id]}\n" for row in rows))
            return len(rows)

        return {"list": write}


def _ridge(features: np.ndarray, values: np.ndarray, penalty: float = 1.0) -> tuple[np.ndarray, float]:
    """Weight (width) and bias of a ridge regression, in its dual form: there are fewer samples than features."""
    centre, mean = features.mean(axis=0), values.mean()
    rows = features - centre
    weight = rows.T @ np.linalg.solve(rows @ rows.T + penalty * np.eye(len(rows)), values - mean)
    return weight, float(mean - centre @ weight)


def _tail(head: Mapping[str, np.ndarray]) -> onnx.GraphProto:
    width = len(head["weight"])
    constants = {"weight": head["weight"][:, None].astype(np.float32), "bias": head["bias"].astype(np.float32)}
    return helper.make_graph(
        [helper.make_node("Gemm", [FEATURES, "weight", "bias"], [NAME], name="head")],
        "tail",
        [helper.make_tensor_value_info(FEATURES, TensorProto.FLOAT, ["samples", width])],
        [helper.make_tensor_value_info(NAME, TensorProto.FLOAT, ["samples", 1])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program with one line more in each table: that of the tasks and that of the formats."""
    monkeypatch.setitem(TASKS, NAME, Brightness())  # type: ignore[arg-type]
    monkeypatch.setattr(registry, "FORMATS", (BrightnessList, *registry.FORMATS))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    noise = np.random.default_rng(0)
    values = np.linspace(0.05, 0.95, PICTURES_MADE)
    for index, value in enumerate(values):
        pixels = np.clip(255 * value + noise.normal(0, 10, (64, 64, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{index:02}.png")
    (folder / LISTED).write_text("".join(f"{index:02}.png {value:.3f}\n" for index, value in enumerate(values)))
    return folder


def run(*words: object, code: int = 0) -> str:
    """What a command prints; it ends with a code."""
    done = transferstudio(*words)
    assert done.code == code, done.err
    return done.out


def test_a_task_that_is_defined_elsewhere_goes_the_whole_way(data: Path, tmp_path: Path) -> None:
    project, model = tmp_path / "p.tsproj", tmp_path / "out"
    done = transferstudio("import", project, data)
    assert "24 images, 24 of them with labels" in done.err and "24 images added (list of brightness)" in done.out
    known = json.loads(run("info", project, "--json"))
    assert (known["task"], known["samples"], known["unlabelled"]) == (NAME, PICTURES_MADE, 0)

    assert "R²" in run("train", project, "--set", "test_share=0.25")
    assert "do not support the method" in run("train", project, "--method", "full", "--json", code=2)
    report = json.loads(run("evaluate", project, "--json"))
    assert report["task"] == NAME and report["scores"]["r2"]["value"] > 0.9 and report["scored_samples"] == 6

    run("export", project, model)
    assert (model / "README.md").is_file() and "how bright each picture is" in (model / "README.md").read_text()
    light, dark = data / "22.png", data / "01.png"
    answers = json.loads(run("predict", model, light, dark, "--json"))["predictions"]
    assert answers[0][NAME] == pytest.approx(0.91, abs=0.15) and answers[1][NAME] == pytest.approx(0.09, abs=0.15)
    scored = json.loads(run("evaluate", model, data, "--json"))
    assert scored["metric"] == "error" and scored["scored"] == PICTURES_MADE and scored["score"]["value"] < 0.1
    run("predict", model, data, "--table", tmp_path / "answers.csv")
    assert (tmp_path / "answers.csv").read_text().splitlines()[0] == f"sample,{NAME}"
    assert "does not predict boxes" in run("predict", model, light, "--draw", tmp_path, "--json", code=2)

    with TestClient(service(model), base_url="http://localhost") as client:
        answer = client.post("/predict", content=light.read_bytes())
        assert answer.json() == {NAME: pytest.approx(answers[0][NAME], abs=1e-5)}
        assert client.post("/predict", content=b"nothing").status_code == 422

    inbox, stop = tmp_path / "inbox", threading.Event()
    inbox.mkdir()
    shutil.copy(dark, inbox / "x.png")
    moved = next(watched(inbox, model, sort=tmp_path / "sorted", table=None, stop=stop))
    assert moved == (tmp_path / "sorted" / "dark" / "x.png", "dark", 1.0)

    run("export", project, tmp_path / "again", "--data", "list")
    again = tmp_path / "again.tsproj"
    run("import", again, tmp_path / "again")
    assert json.loads(run("info", again, "--json")) == known


def test_a_version_that_does_not_know_the_task_says_so(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, model = tmp_path / "p.tsproj", tmp_path / "out"
    run("import", project, data)
    run("train", project, "--export", model)
    monkeypatch.delitem(TASKS, NAME)
    assert "cannot open models of the task “brightness”" in run("predict", model, data, "--json", code=2)
    assert "cannot train the task “brightness”" in run("train", project, "--json", code=2)
