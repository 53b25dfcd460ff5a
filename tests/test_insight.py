"""What the features tell: suggestions, order, duplicates, comparison, estimates, explanation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.conftest import default_backbone, write_class_folders
from tests.reports import of_boxes, of_classes
from transferstudio.backbones.catalogue import DEFAULT, DEFAULT_TEXT, find
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.insight import advice, health
from transferstudio.insight.advice import advise
from transferstudio.insight.comparing import difference
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.explaining import occlusion
from transferstudio.insight.health import Severity, likeness, sizes
from transferstudio.insight.least_squares import PENALTIES
from transferstudio.insight.suggestions import Suggestions, suggest, suggest_from
from transferstudio.operations.estimates import expected_seconds
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.runtime import Predictor
from transferstudio.sample_data.beach import write_beach
from transferstudio.sample_data.sets import write_digits, write_ships
from transferstudio.tasks import find_task
from transferstudio.tasks.classification.report import ClassificationReport
from transferstudio.training.plan import Method, TrainingPlan
from transferstudio.training.throughput import known_memory, known_throughput, measure_speed


def clouds(count: int, classes: int, *, spread: float = 0.4) -> tuple[np.ndarray, np.ndarray]:
    """Rows, float32 (count, 16), in clouds, and the cloud of each."""
    generator = np.random.default_rng(0)
    targets = np.arange(count) % classes
    rows = generator.normal(size=(classes, 16))[targets] + generator.normal(0, spread, (count, 16))
    return (rows / np.sqrt((rows**2).sum(axis=1).mean())).astype(np.float32), targets


def test_suggestions_are_right_where_classes_lie_apart() -> None:
    rows, targets = clouds(300, 3)
    labels = np.where(np.arange(300) < 30, targets + 7, 0)
    found = suggest_from(np.arange(300), rows, labels)
    assert (found.class_ids == targets + 7).mean() > 0.97
    assert found.accuracy is not None and found.accuracy.value > 0.9
    assert found.of(299) == (int(targets[299]) + 7, pytest.approx(float(found.confidence[299])))
    assert set(found.open()) == set(range(30, 300)), "labelled samples are never suggested"


def test_the_score_is_that_of_leaving_each_label_out() -> None:
    rows, targets = clouds(40, 2, spread=1.5)
    found = suggest_from(np.arange(40), rows, targets + 1)
    assert found.accuracy is not None
    padded = np.concatenate([rows, np.ones((40, 1), np.float32)], axis=1).astype(float)
    wanted = np.eye(2)[targets]
    best = []
    for penalty in PENALTIES:  # by hand: forty fits, each without one sample
        outputs = []
        for out in range(40):
            keep = np.arange(40) != out
            gram = padded[keep].T @ padded[keep] + penalty * np.eye(17)
            outputs.append(padded[out] @ np.linalg.solve(gram, padded[keep].T @ wanted[keep]))
        answers = np.array(outputs)
        best.append((((answers - wanted) ** 2).mean(), (answers.argmax(axis=1) == targets).mean()))
    assert found.accuracy.value == pytest.approx(min(best)[1])
    assert found.accuracy.value < 1, "clouds that overlap are not told apart without fail"


def test_few_labels_make_nobody_nearly_certain() -> None:
    rows, targets = clouds(100, 2, spread=0.05)
    labels = np.where(np.arange(100) < 4, targets + 1, 0)
    assert suggest_from(np.arange(100), rows, labels).confidence.max() <= 5 / 6 + 1e-6


def test_wrong_labels_are_doubted() -> None:
    rows, targets = clouds(60, 2, spread=0.2)
    labels = targets + 1
    labels[5] = 3 - labels[5]
    assert suggest_from(np.arange(60), rows, labels).disagreements().tolist() == [5]


def test_what_to_label_next_covers_every_cloud_first() -> None:
    rows, targets = clouds(400, 8, spread=0.1)
    first = suggest_from(np.arange(400), rows, np.zeros(400, dtype=np.int64)).next[:8]
    assert len(set(targets[first])) == 8, "one of each, before any label was given"
    labels = np.where(np.isin(np.arange(400), first[:6]), targets + 1, 0)
    following = suggest_from(np.arange(400), rows, labels).next
    assert set(targets[following[:4]]) >= set(targets[first[6:]]), "classes that nobody labelled come soon"
    assert not set(following.tolist()) & set(first[:6].tolist())


def looked_at(tmp_path: Path, *, each: int = 12) -> Project:
    project = Project.create(tmp_path / "p.tsproj")
    finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=each)))
    finish(embed_samples(project, default_backbone(project)))
    return project


def test_looking_is_done_once_and_suggests_from_the_project(tmp_path: Path) -> None:
    with looked_at(tmp_path) as project:
        found = load_embeddings(project, default_backbone(project))
        assert found is not None and len(found) == 24
        field = project.classes.default_field().id
        suggestions = suggest(project, found, field)
        assert isinstance(suggestions, Suggestions) and suggestions.accuracy is not None
        assert suggestions.accuracy.value == 1 and not len(suggestions.next)
        project.annotations.clear([int(id_) for id_ in found.ids[:3]], field)
        again = suggest(project, found, field)
        assert set(again.open()) == set(found.ids[:3].tolist())
        assert finish(embed_samples(project, default_backbone(project))) == 24


def test_near_duplicates_across_splits_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_class_folders(tmp_path / "photos", each=8)
    for index in (0, 1):
        with Image.open(tmp_path / "photos" / "red" / f"red{index}.png") as picture:
            picture.resize((63, 47)).resize((64, 48)).save(tmp_path / "photos" / "red" / f"copy{index}.png")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        finish(embed_samples(project, default_backbone(project)))
        named = {sample.name.split("/")[-1]: sample.id for sample in project.samples.all()}
        project.samples.set_split([named["red0.png"]], Split.TRAIN)
        project.samples.set_split([named["copy0.png"]], Split.TEST)
        found = load_embeddings(project, default_backbone(project))
        assert found is not None
        findings = likeness(project, found, project.classes.default_field().id, units="samples")
        across = next(finding for finding in findings if finding.severity == Severity.BAD)
        assert {named["red0.png"], named["copy0.png"]} <= set(across.ids)
        alike = next(finding for finding in findings if "near-duplicates of others" in finding.text)
        assert {named["red1.png"], named["copy1.png"]} <= set(alike.ids)
        monkeypatch.setattr(health, "MOST", 5)  # of more, those that hashing brings together are compared
        of_many = likeness(project, found, project.classes.default_field().id, units="samples")
        assert [(one.text, one.ids) for one in of_many] == [(one.text, one.ids) for one in findings[: len(of_many)]]
        assert any("near-duplicates of others" in one.text for one in of_many)
        assert sizes(project)[0].ids, "pictures of 48 pixels are small"


def test_two_runs_differ_clearly_or_by_chance() -> None:
    def report(wrong: range) -> ClassificationReport:
        return of_classes([(sample, 0, int(sample in wrong), 0.9) for sample in range(200)])

    better = difference(report(range(40)), report(range(5)))
    assert better is not None and better.samples == 200
    assert better.clear and better.value == pytest.approx(0.175, abs=0.01) and better.low > 0.1
    chance = difference(report(range(5)), report(range(3, 8)))
    assert chance is not None and not chance.clear and chance.value == 0
    first, second = (of_boxes([], values=[(sample, value) for sample in range(30)]) for value in (0.2, 0.7))
    by_score = difference(first, second)
    assert by_score is not None and by_score.value == pytest.approx(0.5) and by_score.clear
    same = difference(first, first)
    assert same is not None and same.value == 0 and not same.clear and same.high > 0
    assert difference(of_boxes([]), second) is None, "an old report"
    assert difference(report(range(3)), of_classes([(999, 0, 0, 0.5)])) is None


def test_advice_follows_labels_and_score() -> None:
    rows, targets = clouds(400, 2, spread=2.5)
    hard = suggest_from(np.arange(400), rows, targets + 1)
    assert hard.accuracy is not None and hard.accuracy.value < 0.9
    assert advise([8, 30], hard.accuracy.value, DEFAULT).method == Method.HEAD
    assert advise([200, 200], hard.accuracy.value, DEFAULT).method == Method.FULL
    rows, targets = clouds(400, 2, spread=0.1)
    easy = suggest_from(np.arange(400), rows, targets + 1).accuracy
    assert easy is not None and advise([200, 200], easy.value, DEFAULT).method == Method.HEAD
    assert advise([200, 200], None, DEFAULT).method == Method.AUTO, "what a head reaches decides"
    assert advise([8, 30], None, DEFAULT).method == Method.HEAD, "whatever it reaches"
    assert advise([60, 60], 0.95, DEFAULT).method == Method.HEAD, "one mistake among 18 that validate shows nothing"
    assert [advise([900, 900], known, DEFAULT_TEXT, texts=True).method for known in (None, 0.8, 0.92)] == [
        Method.AUTO, Method.LORA, Method.HEAD,
    ]  # fmt: skip


def test_a_stronger_network_is_the_best_that_is_affordable_and_here(monkeypatch: pytest.MonkeyPatch) -> None:
    usual, here = find("efficientnet-lite0"), {"efficientnet-lite0", "efficientnet-lite1", "efficientnet-lite2"}
    monkeypatch.setattr(advice, "is_here", lambda one: one.name in here)
    monkeypatch.setattr(advice, "known_throughput", lambda _: None)
    assert advice.stronger_than(usual).name == "efficientnet-lite2"
    here |= {"hgnetv2-b2", "tinyvit-21m", "vgg-16", "rf-detr-nano", "all-mpnet-base-v2"}
    assert advice.stronger_than(usual).name == "hgnetv2-b2", "TinyViT-21M takes eleven times as long"
    speeds = {"efficientnet-lite0": 100.0, "hgnetv2-b2": 20.0, "tinyvit-21m": 50.0}
    monkeypatch.setattr(advice, "known_throughput", lambda one: speeds.get(one.name))
    assert advice.stronger_than(usual).name == "tinyvit-21m", "as measured on this computer"
    here.clear()
    assert advice.stronger_than(usual) == usual


def test_a_measured_speed_gives_a_range_that_grows_with_the_work(tmp_path: Path) -> None:
    backbone = find("efficientnet-lite0")
    speed = finish(measure_speed(backbone))
    assert speed > 0 and known_throughput(backbone) == pytest.approx(speed)
    weights = at_hand(backbone)
    assert weights is not None
    assert weights.path.stat().st_size / 2 < (known_memory(backbone) or 0) < 2e9

    def middle(project: Project, plan: TrainingPlan) -> float:
        low, high = expected_seconds(project, plan, 100.0)
        assert 0 < low < high
        return (low + high) / 2

    with Project.create(tmp_path / "few.tsproj") as few, Project.create(tmp_path / "more.tsproj") as more:
        for project, per_class in ((few, 6), (more, 12)):
            finish(import_dataset(project, write_digits(tmp_path / str(per_class), per_class=per_class)[0]))
        head, full = TrainingPlan(), TrainingPlan(method=Method.FULL)
        assert middle(few, head) < middle(more, head) < middle(more, full)
        assert middle(few, full) > 1.5 * middle(more, full), "few labels are cross-validated"
        assert middle(more, replace(full, epochs=16)) > 1.5 * middle(more, full)
        before = middle(more, head)
        rows = list(more.annotations.labelled(more.classes.default_field().id))
        more.samples.assign_splits([row.sample_id for row in rows[::4]], [Split.TEST] * len(rows[::4]))
        assert middle(more, head) < before, "what tests does not teach"


@pytest.mark.parametrize("made", [write_beach, write_ships])
def test_boxes_and_questions_have_a_time_too(tmp_path: Path, made: Callable[[Path], list[Path]]) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, made(tmp_path)[0]))
        task = find_task(project.task)
        plan = TrainingPlan(backbone=task.info.default_backbone, epochs=task.info.default_epochs)
        quick, full = (expected_seconds(project, replace(plan, method=m), 100.0) for m in (Method.HEAD, Method.FULL))
        assert 0 < quick[0] < quick[1] and full[0] > quick[0]
        assert expected_seconds(project, replace(plan, method=Method.FULL), 50.0)[0] > full[0], "a slower computer"


def test_occlusion_finds_the_part_that_matters(tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    for kind, name in enumerate(("plain", "spot")):
        (tmp_path / "photos" / name).mkdir(parents=True)
        for number in range(12):
            pixels = generator.integers(180, 200, (90, 90, 3), dtype=np.uint8)
            if kind:
                pixels[10:35, 10:35] = (220, 20, 20)
            Image.fromarray(pixels).save(tmp_path / "photos" / name / f"{number}.png")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        result = finish(run(project, TrainingPlan()))
        finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    predictor = Predictor(tmp_path / "out")
    with Image.open(tmp_path / "photos" / "spot" / "0.png") as picture:
        assert predictor.predict(picture).label == "spot"
        heat = occlusion(predictor, picture, "spot")
    assert heat.shape == (9, 9) and heat.min() >= 0
    row, column = np.unravel_index(int(heat.argmax()), heat.shape)
    assert row < 4 and column < 4, "the spot is in the upper left"
