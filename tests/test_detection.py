"""Finding things: assignment, precision, every method, the exported file, and faults on the way."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest
import torch
from PIL import Image
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from typer.testing import CliRunner

from tests.conftest import small_backbone, write_video
from transferstudio.backbones.letterbox import Letterbox, mirror
from transferstudio.cli.main import app
from transferstudio.errors import ExportError, TrainingError
from transferstudio.events import Note, finish
from transferstudio.formats import pictures_to_mark
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import resume, run
from transferstudio.project import Project
from transferstudio.project.boxes import BoxAnnotation
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.runtime import BoxPredictor
from transferstudio.sample_data import beach as sample_beach
from transferstudio.sample_data.beach import write_beach
from transferstudio.tasks import find_task, load_report
from transferstudio.tasks.object_detection.assignment import Targets, assign
from transferstudio.tasks.object_detection.augmentation import varied
from transferstudio.tasks.object_detection.evaluation import (
    THRESHOLDS,
    best_threshold,
    calibration,
    confusion,
    evaluate,
    f1_by_threshold,
    mistakes,
)
from transferstudio.tasks.object_detection.export import judge
from transferstudio.tasks.object_detection.matching import Detections, Truth, mean_precision, pair, pair_by_size
from transferstudio.tasks.object_detection.report import MistakeKind
from transferstudio.tasks.object_detection.training import load_boxes
from transferstudio.training.plan import Method, TrainingPlan


@pytest.fixture
def few_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample has fewer of them, for tests that do not ask how well is learnt."""
    monkeypatch.setattr(sample_beach, "PICTURES", 30)
    monkeypatch.setattr(sample_beach, "MARKED", 26)


@pytest.fixture
def beach(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "beach.tsproj") as project:
        for source in write_beach(tmp_path / "in"):
            finish(import_dataset(project, source))
        yield project


def drawn_at_random(seed: int, pictures: int = 12, classes: int = 3) -> tuple[list[Truth], list[Detections]]:
    """True boxes, and found ones near them, some wrong, some missing."""
    generator = np.random.default_rng(seed)
    truths, seen = [], []
    for _ in range(pictures):
        count = int(generator.integers(0, 7))
        start = generator.uniform(0, 200, (count, 2))
        boxes = np.hstack([start, start + generator.uniform(10, 120, (count, 2))])
        labels = generator.integers(0, classes, count)
        truths.append(Truth(boxes, labels, generator.random(count) < 0.15))
        copies = np.repeat(np.arange(count), generator.integers(0, 3, count))
        found = np.round(boxes[copies] + generator.normal(0, 6, (len(copies), 4)), 2)
        found[:, 2:] = np.maximum(found[:, 2:], found[:, :2] + 1)
        output = np.where(
            generator.random(len(copies)) < 0.2, generator.integers(0, classes, len(copies)), labels[copies]
        )
        scores = np.sort(generator.permutation(len(copies)) / 50 + 0.05)[::-1]
        seen.append(Detections(found, scores, output))
    return truths, seen


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_precision_is_that_of_pycocotools(seed: int) -> None:
    truths, seen = drawn_at_random(seed)
    annotations, results = [], []
    for number, (truth, one) in enumerate(zip(truths, seen, strict=True)):
        for boxes, labels, into in ((truth.boxes, truth.classes, annotations), (one.boxes, one.classes, results)):
            for index, (box, class_) in enumerate(zip(boxes.tolist(), labels, strict=True)):
                entry = {"image_id": number, "category_id": int(class_), "id": len(into) + 1, "iscrowd": 0}
                entry["bbox"] = [box[0], box[1], box[2] - box[0], box[3] - box[1]]
                entry["area"] = entry["bbox"][2] * entry["bbox"][3]
                if into is annotations:
                    entry["iscrowd"] = int(truth.difficult[index])
                else:
                    entry["score"] = float(one.scores[index])
                into.append(entry)
    with contextlib.redirect_stdout(io.StringIO()):
        known = COCO()
        known.dataset = {"images": [{"id": n} for n in range(len(truths))], "annotations": annotations, "categories": [{"id": c} for c in range(3)]}  # fmt: skip
        known.createIndex()
        official = COCOeval(known, known.loadRes(results), "bbox")
        official.evaluate()
        official.accumulate()
        official.summarize()
    by_size = pair_by_size(truths, seen, 3)
    assert mean_precision(by_size["all"]) == pytest.approx(official.stats[:2], abs=1e-12)
    for name, index in (("small", 3), ("medium", 4), ("large", 5)):
        assert mean_precision(by_size[name])[0] == pytest.approx(max(0, official.stats[index]), abs=1e-12)
    twice = mean_precision(by_size["all"], np.full(len(truths), 2))
    assert twice == pytest.approx(mean_precision(by_size["all"])), "each picture twice is the same set"


@pytest.mark.usefixtures("short_epochs", "few_pictures")
def test_pictures_that_are_all_to_teach_give_up_a_part_to_test_on(beach: Project, tmp_path: Path) -> None:
    every = [one.id for one in beach.boxes.pictures()]
    beach.samples.set_split(every, Split.TRAIN)
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.HEAD, epochs=1, input_size=64)
    notes = [event.text for event in run(beach, plan) if isinstance(event, Note)]
    assert any("the test set" in note for note in notes)
    splits = {one.id: one.split for one in beach.boxes.pictures() if one.boxed}
    assert {Split.TRAIN, Split.TEST} == set(splits.values())
    finish(run(beach, dataclasses.replace(plan, seed=5)))
    again = {one.id: one.split for one in beach.boxes.pictures() if one.boxed}
    assert again == splits, "what tested once never teaches"


@pytest.mark.usefixtures("short_epochs", "few_pictures")
def test_pictures_full_of_boxes_are_learnt_in_larger_steps(beach: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.HEAD, epochs=1, input_size=64)
    few = finish(run(beach, plan)).report.plan.learning_rate
    field = beach.classes.default_field().id
    for one in list(beach.boxes.pictures()):
        if one.boxed and one.boxes:
            more = [dataclasses.replace(box, x=box.x + shift, id=None) for box in one.boxes for shift in range(5)]
            beach.boxes.draw(one.id, field, more, "draw many boxes")
    assert finish(run(beach, plan)).report.plan.learning_rate == 2 * few
    chosen = dataclasses.replace(plan, learning_rate=1e-3)
    assert finish(run(beach, chosen)).report.plan.learning_rate == 1e-3, "what a person chose stays"


def test_mistakes_are_told_apart() -> None:
    truth = Truth(
        np.array([[0, 0, 10, 10], [20, 0, 30, 10], [40, 0, 50, 10], [60, 0, 70, 10], [80, 0, 90, 10.0]]),
        np.array([0, 0, 0, 1, 1]),
        np.array([False, False, False, False, True]),
    )
    seen = Detections(
        np.array([[0, 0, 10, 10], [0, 1, 10, 10], [20, 0, 30, 10], [44, 4, 54, 12], [100, 0, 110, 10], [0, 0, 9, 9.0]]),
        np.array([0.9, 0.8, 0.7, 0.6, 0.55, 0.1]),
        np.array([0, 0, 1, 0, 1, 0]),
    )
    made = mistakes([truth], [seen], 0.5)
    assert sorted(one.kind for one in made) == sorted(MistakeKind)
    missed = next(one for one in made if one.kind == MistakeKind.MISSED)
    assert missed.true == 1 and missed.box == (60, 0, 70, 10), "what is difficult is not missed"
    table = confusion([truth], [seen], 0.5, 2)
    assert table[0, 0] == 1 and table[0, 1] == 1 and table[1, 2] == 1 and table[2].sum() == 3


def test_a_few_pictures_without_mistakes_leave_doubt() -> None:
    truth = Truth(np.array([[0, 0, 10, 10.0]]), np.array([0]), np.array([False]))
    seen = Detections(truth.boxes, np.array([0.9]), truth.classes)
    reported = evaluate([truth] * 9, [seen] * 9, ["shell"], threshold=0.5, seed=0).scores
    for measure in (reported.map50, reported.map):
        assert measure.value == pytest.approx(1) and 0.6 < measure.low < 0.75


def test_the_best_threshold_and_honest_scores() -> None:
    truths, seen = drawn_at_random(5, pictures=60)
    pairs = pair(truths, seen, 3)
    f1 = f1_by_threshold(pairs)
    assert f1[np.abs(THRESHOLDS - best_threshold(pairs)).argmin()] == pytest.approx(f1.max())
    shy = [Detections(one.boxes, one.scores / 3, one.classes) for one in seen]
    slope, offset = calibration(pair(truths, shy, 3))
    scores = np.concatenate([one.scores for one in shy])
    right = np.concatenate([of.right[0][~of.ignored[0]] for of in pair(truths, shy, 3)]).mean()
    honest = 1 / (1 + np.exp(-(slope * np.log(scores / (1 - scores)) + offset)))
    assert slope > 0 and abs(honest.mean() - right) < 0.08 < abs(scores.mean() - right)


def test_a_place_answers_for_the_box_that_it_finds_best() -> None:
    points = torch.tensor([[4.0, 4], [12, 4], [4, 12], [12, 12], [40, 40]])
    strides = torch.full((5,), 8.0)
    targets = Targets(torch.tensor([[[0.0, 0, 8, 8], [0, 0, 16, 16], [0, 0, 1, 1]]]), torch.tensor([[0, 1, -1]]))
    boxes = torch.tensor([[[0.0, 0, 8, 8], [0, 0, 16, 16], [0, 0, 15, 16], [0, 0, 4, 4], [30, 30, 50, 50]]])
    chosen = assign(torch.full((1, 5, 2), 0.1), boxes, points, strides, targets)
    assert chosen.box[0].tolist()[:3] == [0, 1, 1] and chosen.box[0, 4] == -1
    assert chosen.score[0, 0] == pytest.approx(1) and chosen.score[0, 1] == pytest.approx(1)
    nothing = assign(torch.full((1, 5, 2), 0.1), boxes, points, strides, Targets(torch.zeros(1, 0, 4), torch.zeros(1, 0).long()))  # fmt: skip
    assert (nothing.box == -1).all()


def test_boxes_go_along_with_what_is_done_to_a_picture() -> None:
    """White patches on black: wherever a picture is moved, its boxes still hold them."""
    image = Image.new("RGB", (200, 150))
    image.paste((255, 255, 255), (40, 30, 90, 70))
    box = np.array([[40.0, 30, 90, 70]])
    letterbox = Letterbox(96, 128)
    assert letterbox.back(letterbox.forth(box, (200, 150)), (200, 150)) == pytest.approx(box)
    mirrored = Letterbox(96, 128, mirrored=True)
    for pixels, boxes in [
        (letterbox.apply(image, (200, 150)), letterbox.forth(box, (200, 150))),
        (mirrored.apply(image, (200, 150)), mirrored.forth(box, (200, 150))),
        *(
            varied(image, (200, 150), box, letterbox, np.random.default_rng(seed), zoom=0.3, flip=0.5)[:2]
            for seed in range(20)
        ),
    ]:
        if len(boxes):
            bright = pixels.mean(axis=2) > (pixels.max() * 0.6)
            rows, columns = np.nonzero(bright & (pixels.std(axis=2) < 60) & (pixels[..., 0] != 114))
            assert boxes[0] == pytest.approx([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1], abs=2)
    assert mirror(box, 200).tolist() == [[110, 30, 160, 70]]


# --------------------------------------------------------------------------------------------------- the whole way


@pytest.mark.slow
@pytest.mark.parametrize("method", find_task("object-detection").info.methods)
@pytest.mark.usefixtures("short_epochs", "few_pictures")
def test_every_method_goes_the_whole_way(beach: Project, tmp_path: Path, method: Method) -> None:
    own = small_backbone(tmp_path / "own")
    plan = TrainingPlan(backbone=str(own), method=method, epochs=1, batch=16, input_size=96)
    result = finish(run(beach, plan))
    assert 0 <= result.report.scores.map.value <= result.report.scores.map50.value <= 1
    assert (beach.runs.get(result.run_id).folder / "report.html").is_file()
    assert load_report(beach.runs.get(result.run_id)).each == result.report.each
    assert all(0 <= value <= 1 for value in result.report.each.values())
    bundle = finish(export_run(beach, beach.runs.get(result.run_id), tmp_path / "out"))
    assert bundle.model.parity.passed
    if method != Method.HEAD:
        return
    report = load_report(beach.runs.get(result.run_id)).as_json()
    report["scores"]["map"]["value"] = 0.9  # far from what one epoch from random weights can be
    (beach.runs.get(result.run_id).folder / "report.json").write_text(json.dumps(report), "utf-8")
    with pytest.raises(ExportError, match="when it was evaluated"):
        finish(export_run(beach, beach.runs.get(result.run_id), tmp_path / "worse"))


def test_each_sure_box_needs_its_like_in_the_other() -> None:
    def seen(left: float, score: float) -> list[Detections]:
        return [Detections(np.array([[left, 0.0, left + 100, 100.0]]), np.array([score]), np.array([0]))]

    def different(theirs: list[Detections], ours: list[Detections]) -> int:
        return judge(theirs, ours, score=1.0).different_labels

    assert different(seen(0, 0.5), seen(1, 0.495)) == 0
    assert different(seen(0, 0.5), seen(0, 0.45)) == 2, "another score"
    assert different(seen(0, 0.5), seen(20, 0.5)) == 2, "another place"
    assert different(seen(0, 0.305), seen(0, 0.298)) == 0, "on both sides of the line, and nearly the same"
    assert different(seen(0, 0.2), seen(60, 0.1)) == 0, "neither is sure"
    assert not judge(seen(0, 0.5), seen(60, 0.5), score=1.0).passed


@pytest.mark.slow
def test_shells_and_starfish_are_found_by_the_exported_file_alone(
    beach: Project, tmp_path: Path, node_modules: Path
) -> None:
    plan = TrainingPlan(method=Method.FULL, epochs=3, batch=4, input_size=192)
    result = finish(run(beach, plan))
    assert result.report.scores.map50.value > 0.8
    bundle = finish(export_run(beach, beach.runs.get(result.run_id), tmp_path / "out", int8=True))
    assert bundle.model.parity.passed and bundle.model.parity.samples > 4
    photo = Path(shutil.copytree(tmp_path / "in" / "unmarked", tmp_path / "photos")) / "beach-41.jpg"
    code = (
        "import runpy, sys; sys.argv = ['predict.py', sys.argv[1]]\n"
        f"sys.path.insert(0, {str(tmp_path / 'out')!r})\n"
        f"try: runpy.run_path({str(tmp_path / 'out' / 'predict.py')!r}, run_name='__main__')\n"
        "except SystemExit as end: assert not end.code\n"
        "assert not {'torch', 'torchvision', 'transferstudio'} & set(sys.modules)\n"
    )
    line = [sys.executable, "-P", "-c", code, str(photo)]
    output = subprocess.run(line, capture_output=True, text=True, check=True, cwd=tmp_path / "out").stdout
    assert {row.split("\t")[1] for row in output.splitlines()} <= {"shell", "starfish"} and output
    assert photo.with_suffix(".boxes.png").is_file()
    _batches_and_thresholds(tmp_path / "out", photo)
    _programs(tmp_path / "out", photo, node_modules)
    _by_command_line(tmp_path, tmp_path / "in" / "unmarked")


def _programs(out: Path, photo: Path, node_modules: Path) -> None:
    """The programs that are handed over find the same boxes."""
    (out / "node_modules").symlink_to(node_modules, target_is_directory=True)
    expected = BoxPredictor(out).find(photo)
    for line in ([sys.executable, "examples/find.py"], ["node", "examples/find.mjs"]):
        output = subprocess.run([*line, str(photo)], cwd=out, capture_output=True, text=True, check=True).stdout
        rows = [row.split() for row in output.splitlines()]
        assert [row[0] for row in rows] == [one.label for one in expected]
        for row, one in zip(rows, expected, strict=True):
            assert [float(side) for side in row[2:]] == pytest.approx(one.box, abs=0.5)


def _batches_and_thresholds(out: Path, photo: Path) -> None:
    session = ort.InferenceSession(str(out / "model.onnx"))
    one = np.asarray(Image.open(photo))[None]
    both = np.concatenate([one, one[:, :, ::-1]])
    boxes, scores, classes, numbers, counts = session.run(None, {"images": both})
    assert counts.tolist() == [(numbers == 0).sum(), (numbers == 1).sum()] and (np.diff(numbers) >= 0).all()
    alone = session.run(None, {"images": one})
    assert alone[0] == pytest.approx(boxes[numbers == 0], abs=0.05) and alone[4].tolist() == [counts[0]]
    assert (classes < 2).all() and (np.diff(scores[numbers == 0]) <= 0).all()
    assert boxes.min() >= 0 and boxes[:, 2].max() <= 320 and boxes[:, 3].max() <= 240
    low, none = (_with_threshold(out, one, threshold) for threshold in (0.01, 1.0))
    assert len(low[0]) >= len(alone[0]) and len(none[0]) == 0 and none[4].tolist() == [0]
    predictor = BoxPredictor(out)
    for threshold in (predictor.limits.threshold, 0.5, 0.01, 0.1, 1.0):  # down and up again
        asked = predictor.run(one, threshold=threshold)
        assert all(np.array_equal(*pair) for pair in zip(asked, _with_threshold(out, one, threshold), strict=False))
    large = np.asarray(Image.open(photo).resize((1600, 1200)))[None]
    assert session.run(None, {"images": large})[0].max() > 320, "pixels of the picture as it came"


def _with_threshold(out: Path, images: np.ndarray, threshold: float) -> list[np.ndarray]:
    """What the file finds with another threshold, as its README.md says."""
    options = ort.SessionOptions()
    value = ort.OrtValue.ortvalue_from_numpy(np.array([threshold], np.float32))
    options.add_initializer("score_threshold", value)
    found: list[np.ndarray] = ort.InferenceSession(str(out / "model.onnx"), options).run(None, {"images": images})
    return found


def _by_command_line(tmp_path: Path, photos: Path) -> None:
    line = ["predict", str(tmp_path / "out"), str(photos), "--json", "--draw", str(tmp_path / "drawn"), "--table", str(tmp_path / "t.csv")]  # fmt: skip
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 0, result.output
    rows = json.loads(result.stdout)["predictions"]
    assert len(rows) == 20 and any(row["found"] for row in rows)
    assert len(list((tmp_path / "drawn").iterdir())) == 20
    assert (tmp_path / "t.csv").read_text().startswith("path,class,score,xmin")
    assert len((tmp_path / "t.csv").read_text().splitlines()) == 1 + sum(len(row["found"]) for row in rows)
    _a_video(tmp_path, sorted(photos.iterdir())[:4])


def _a_video(tmp_path: Path, photos: list[Path]) -> None:
    """Its pictures are found as the photographs are, and come out as COCO."""
    video = write_video(tmp_path / "beach.mp4", [Image.open(photo).convert("RGB") for photo in photos], a_second=2)
    line = ["predict", str(tmp_path / "out"), str(video), "--draw", str(tmp_path / "seen"), "--table", str(tmp_path / "t.json")]  # fmt: skip
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 0, result.output
    assert len(list((tmp_path / "seen").iterdir())) == 4
    found = json.loads((tmp_path / "t.json").read_text())
    assert [image["file_name"] for image in found["images"]] == [f"{video} 0:{index / 2:04.1f}" for index in range(4)]
    assert all((image["width"], image["height"]) == (320, 240) for image in found["images"])
    model = BoxPredictor(tmp_path / "out")
    counts = [sum(box["image_id"] == image["id"] for box in found["annotations"]) for image in found["images"]]
    assert counts == pytest.approx([len(model.find(photo)) for photo in photos], abs=1) and sum(counts) > 2
    (tmp_path / "broken.mp4").write_bytes(b"nothing")
    assert CliRunner().invoke(app, ["predict", str(tmp_path / "out"), str(tmp_path / "broken.mp4")]).exit_code == 2


@pytest.mark.slow
@pytest.mark.usefixtures("few_pictures")
def test_pictures_that_are_lost_after_they_were_looked_at_are_left_out(beach: Project) -> None:
    plan = TrainingPlan(method=Method.HEAD, epochs=1, input_size=96)
    finish(run(beach, plan))
    for picture in list(beach.boxes.pictures())[2:20:5]:
        beach.media.path(picture.media, picture.reference).unlink()
    result = finish(run(beach, replace(plan, input_size=128)))  # of which there are no maps yet
    assert beach.runs.get(result.run_id).state == "finished"


@pytest.mark.usefixtures("short_epochs", "few_pictures")
def test_the_same_seed_gives_the_same_network_and_a_left_run_goes_on(beach: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(
        backbone=str(small_backbone(tmp_path / "own")), method=Method.FULL, epochs=2, batch=2, input_size=96
    )
    first = finish(run(beach, plan))
    work = run(beach, plan)
    for event in work:
        if type(event).__name__ == "Checkpoint":
            break
    work.close()  # as a kill would leave it
    left = beach.runs.interrupted()[0]
    finish(resume(beach, left.id))
    one, other = (load_boxes(beach.runs.get(id_).folder, beach).network.state_dict() for id_ in (first.run_id, left.id))
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_too_few_pictures_say_what_to_do(tmp_path: Path) -> None:
    marked, unmarked = write_beach(tmp_path / "in")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, pictures_to_mark(unmarked)))
        project.classes.add(1, "shell")
        shell = project.classes.list(1)[0].id
        for one in list(project.boxes.pictures())[:3]:
            project.boxes.draw(one.id, 1, [BoxAnnotation(shell, 1, 1, 50, 50)], "draw a box")
        with pytest.raises(TrainingError, match="Only 3 images have boxes, but at least 4"):
            finish(run(project, TrainingPlan(method=Method.HEAD)))
    assert marked.is_dir()


def test_other_models_find_no_boxes(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(b"no model")
    with pytest.raises(ExportError, match="cannot be loaded"):
        open_exported(tmp_path)
    with pytest.raises(ValueError, match="cannot be loaded"):
        BoxPredictor(tmp_path)
