"""The engine with real weights on small data: features, head, score, export, and the file alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest

from tests.conftest import ROOT, picture, write_class_folders
from transferstudio.backbones.catalogue import catalogue, find
from transferstudio.backbones.weights import at_hand
from transferstudio.errors import BackboneError, ExportError, TrainingError
from transferstudio.events import Finished, Metric, Note, Progress, Started, finish
from transferstudio.export.parity import Parity
from transferstudio.operations import training as training_run
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.features import IN_MEMORY, ROWS, DamagedFeaturesError, FeatureCache, Rows, writing
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.project.scoring import ScoredOn, Scoring
from transferstudio.runtime import Predictor
from transferstudio.tasks import load_report
from transferstudio.tasks.classification.parity import differences
from transferstudio.training import near_duplicates
from transferstudio.training.background_work import Ticker
from transferstudio.training.calibration import expected_calibration_error
from transferstudio.training.linear_head import fit_head
from transferstudio.training.near_duplicates import dissolved, near_duplicate_groups
from transferstudio.training.out_of_core_head import HELD_OUT, divided, fit_out_of_core_head
from transferstudio.training.plan import Method, Precision, TrainingPlan
from transferstudio.training.report import SampleCounts
from transferstudio.training.scores import score, wilson
from transferstudio.training.splitting import divide, folds


def project_of(tmp_path: Path, *, each: int, classes: tuple[str, ...] = ("red", "green", "blue")) -> Project:
    write_class_folders(tmp_path / "photos", classes=classes, each=each)
    project = Project.create(tmp_path / "p.tsproj")
    finish(import_dataset(project, tmp_path / "photos"))
    return project


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("trained")
    with project_of(folder, each=25) as project:
        result = finish(run(project, TrainingPlan()))
        bundle = finish(export_run(project, project.runs.get(result.run_id), folder / "out"))
        yield project, result, bundle


def test_a_run_learns_and_is_scored_on_a_test_split(trained) -> None:
    project, result, _ = trained
    assert result.report.scoring.on == ScoredOn.TEST
    assert result.report.samples == SampleCounts(60, 0, 15)
    assert result.report.score.value > 0.9
    assert result.report.score.low < result.report.score.value
    assert (project.runs.get(result.run_id).folder / "report.html").read_text().startswith("<!doctype html>")
    assert project.runs.get(result.run_id).state == "finished"
    assert any(isinstance(event, Metric) for _, event in project.runs.events(result.run_id))


def test_each_event_is_stored_with_the_moment_at_which_it_came(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are written down together, and had the moment of that: the log of a run was another one when it had ended."""
    moments = (f"2026-01-01T00:{second // 60:02}:{second % 60:02}+00:00" for second in range(3600))
    monkeypatch.setattr(training_run, "now", lambda: next(moments))
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos")))
        result = finish(run(project, TrainingPlan()))
        stored = [at for at, _ in project.runs.events(result.run_id)]
    assert len(stored) > 3 and stored == sorted(set(stored)) and stored[0].startswith("2026-01-01T00:00:00")


def test_a_sample_that_is_deleted_while_all_are_looked_at_is_left_out(tmp_path: Path) -> None:
    notes = []
    with project_of(tmp_path, each=12) as project:
        gone = next(project.samples.all())
        for event in run(project, TrainingPlan()):
            if isinstance(event, Started) and event.stage == "features":
                project.samples.delete([gone.id])
            if isinstance(event, Note):
                notes.append(event.text)
        assert "A sample is left out: it has been deleted in the meantime" in notes
        assert load_report(project.runs.latest()).samples.train == 35
        project.undo()
        assert project.samples.get(gone.id).name == gone.name


def test_the_exported_file_needs_onnxruntime_alone(trained, tmp_path: Path) -> None:
    _, _, bundle = trained
    assert sorted(path.name for path in bundle.folder.iterdir()) == [
        "MODEL_CARD.md",
        "README.md",
        "examples",
        "export.json",
        "labels.json",
        "model.onnx",
        "parity.json",
        "predict.py",
    ]
    session = ort.InferenceSession(str(bundle.folder / "model.onnx"), providers=["CPUExecutionProvider"])
    for count, height, width in ((1, 50, 80), (2, 300, 224), (5, 31, 17)):
        images = np.random.default_rng(0).integers(0, 256, (count, height, width, 3), dtype=np.uint8)
        probabilities, label = session.run(["probabilities", "label"], {"images": images})
        assert probabilities.shape == (count, 3) and label.shape == (count,)
        assert np.allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    picture(12345, hue=1).save(tmp_path / "new.png")
    blocked = "import sys\nfor name in ('torch', 'timm', 'transferstudio', 'scipy'): sys.modules[name] = None\n"
    script = f"{blocked}sys.argv = ['predict.py', {str(tmp_path / 'new.png')!r}]\nimport runpy; runpy.run_path({str(bundle.folder / 'predict.py')!r}, run_name='__main__')"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert result.stdout.split("\t")[1] == "green", result.stderr


def test_the_exported_file_says_what_it_is(trained) -> None:
    _, _, bundle = trained
    model = onnx.load(str(bundle.folder / "model.onnx"), load_external_data=False)
    onnx.checker.check_model(model, full_check=True)
    assert {entry.domain: entry.version for entry in model.opset_import}[""] >= 18
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    assert json.loads(metadata["labels"]) == ["blue", "green", "red"]
    assert (metadata["task"], metadata["license"]) == ("image-classification", "Apache-2.0")
    assert {node.domain for node in model.graph.node} == {""}, "operators that other runners may lack"


def test_parity_is_proven_from_the_files(trained) -> None:
    _, _, bundle = trained
    assert bundle.model.parity.passed and bundle.model.parity.samples == 15
    assert bundle.model.parity.largest_difference < 0.01


def test_an_export_that_answers_differently_fails_and_leaves_nothing(
    trained, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, result, _ = trained
    real = Predictor.answers
    monkeypatch.setattr(Predictor, "answers", lambda self, images: [rows[:, ::-1] for rows in real(self, images)])
    with pytest.raises(ExportError, match="disagree"):
        finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    assert list(tmp_path.iterdir()) == []


def test_parity_forgives_ties_and_nothing_else() -> None:
    expected = np.array([[0.505, 0.495], [0.9, 0.1]] * 200)
    swapped = expected.copy()

    def found() -> Parity:
        changed, clear, apart = differences(expected, swapped)
        return Parity(400, int(changed.sum()), int(clear.sum()), float(apart.max()), float(apart.mean()), 1.0)

    swapped[0] = [0.495, 0.505]
    assert found().passed
    swapped[1] = [0.1, 0.9]
    assert not found().passed


def test_the_same_seed_gives_the_same_head(trained) -> None:
    project, result, _ = trained
    again = finish(run(project, TrainingPlan()))
    first, second = (project.runs.get(number).folder / "best.safetensors" for number in (result.run_id, again.run_id))
    assert first.read_bytes() == second.read_bytes()


def test_features_are_computed_once(trained, tmp_path: Path) -> None:
    project, _, _ = trained
    events = list(run(project, TrainingPlan(seed=1)))
    computed = next(
        event.summary["computed"] for event in events if isinstance(event, Finished) and event.stage == "features"
    )
    assert computed == 0


def test_few_labels_are_cross_validated_and_all_teach(tmp_path: Path) -> None:
    with project_of(tmp_path, each=6) as project:
        events, work = [], run(project, TrainingPlan())
        while True:
            try:
                events.append(next(work))
            except StopIteration as end:
                report = end.value.report
                break
        assert report.scoring == Scoring(ScoredOn.CROSS_VALIDATION)
        assert report.samples == SampleCounts(18, 0, 0)
        assert any(isinstance(event, Note) and "Too few labels in the smallest class" in event.text for event in events)
        assert all(sample.split is None for sample in project.samples.all()), "more labels may bring a test split later"


@pytest.mark.parametrize(
    ("classes", "each", "words"), [(("red",), 5, "two are needed"), (("red", "green"), 1, "at least 2")]
)
def test_what_makes_learning_impossible_is_said_before(
    tmp_path: Path, classes: tuple[str, ...], each: int, words: str
) -> None:
    with project_of(tmp_path, each=each, classes=classes) as project:
        with pytest.raises(TrainingError, match=words) as caught:
            finish(run(project, TrainingPlan()))
        assert caught.value.advice
        failed = project.runs.list()[0]
        assert (failed.state, failed.error) == ("failed", str(caught.value))


def test_cancelling_keeps_the_features_made_so_far(tmp_path: Path) -> None:
    with project_of(tmp_path, each=30) as project:
        stop = threading.Event()
        work = run(project, TrainingPlan(), stop=stop)
        with pytest.raises(TrainingError, match="cancelled"):
            for event in work:
                if isinstance(event, Progress) and event.stage == "features":
                    stop.set()
        summary = next(
            e.summary for e in run(project, TrainingPlan()) if isinstance(e, Finished) and e.stage == "features"
        )
        assert 0 < summary["computed"] < 90
        assert summary["cached"] >= 16


def test_a_lost_file_is_left_out_with_a_note(tmp_path: Path) -> None:
    with project_of(tmp_path, each=25) as project:
        lost = next(project.samples.all())
        assert lost.path is not None
        lost.path.unlink()
        notes = [event.text for event in run(project, TrainingPlan()) if isinstance(event, Note)]
        assert any(lost.name in note and "does not exist" in note for note in notes)


def test_near_duplicates_of_many_are_found_by_hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    generator = np.random.default_rng(0)
    rows = generator.standard_normal((3000, 64)).astype(np.float32)
    rows[1000:1100] = rows[:100] + 0.1 * generator.standard_normal((100, 64)).astype(np.float32)
    every_pair = finish(near_duplicate_groups(Rows.of(rows)))
    assert (every_pair[1000:1100] == every_pair[:100]).all()
    monkeypatch.setattr(near_duplicates, "EVERY_PAIR", 0)
    *events, end = list(near_duplicate_groups(Rows.of(rows)))
    assert isinstance(end, Finished) and isinstance(events[-1], Progress) and events[-1].done == events[-1].total
    assert np.array_equal(finish(near_duplicate_groups(Rows.of(rows))), every_pair)
    stop = threading.Event()
    work = near_duplicate_groups(Rows.of(rows), stop=stop)
    next(work)
    stop.set()
    with pytest.raises(TrainingError, match="cancelled"):
        finish(work)


def test_where_most_samples_are_alike_they_are_divided_all_the_same() -> None:
    groups, notes = dissolved(np.array([0] * 30 + [1, 1, 2]))
    assert len(np.unique(groups)) == 32 and groups[30] == groups[31]
    assert "inflated" in notes[0].text
    assert dissolved(np.array([0, 0, 1, 2] * 10))[1] == []


def test_a_class_of_which_all_are_nearly_alike_is_taught_all_the_same() -> None:
    targets = np.array([0] * 12 + [1] * 12)
    groups, notes = dissolved(np.array([0] * 12 + [1] * 6 + [2] * 6), targets)
    assert len(np.unique(groups)) == 14 and "12 of 24" in notes[0].text
    parts = folds(targets, groups, count=3, seed=0)
    assert all(len(np.unique(targets[parts != part])) == 2 for part in range(3)), "each fold learns both classes"


def test_near_duplicates_stay_on_one_side() -> None:
    generator = np.random.default_rng(0)
    features = generator.normal(size=(60, 32)).astype(np.float32)
    features = np.concatenate([features, features[:20] + 0.01])
    groups = finish(near_duplicate_groups(Rows.of(features)))
    assert len(np.unique(groups)) == 60
    targets = np.concatenate([np.arange(60) % 3, np.arange(20) % 3])
    parts = divide(targets, groups, [0.8, 0.2], seed=0)
    assert not set(groups[parts == 0]) & set(groups[parts == 1])
    assert 12 <= (parts == 1).sum() <= 20
    assert np.array_equal(parts, divide(targets, groups, [0.8, 0.2], seed=0))


def test_the_head_agrees_with_scikit_learn() -> None:
    from sklearn.linear_model import LogisticRegression

    generator = np.random.default_rng(0)
    targets = generator.integers(0, 3, 200)
    features = (generator.normal(size=(200, 20)) + targets[:, None] * 0.4).astype(np.float32)
    fit = fit_head(features, targets, classes=3, groups=np.arange(200), seed=0)
    centred = features - features.mean(axis=0)
    scale = np.sqrt((centred**2).mean())
    peer = LogisticRegression(C=1 / (fit.penalty * 200), max_iter=2000, tol=1e-8).fit(centred / scale, targets)
    ours = fit.head.logits(features)
    theirs = peer.decision_function(centred / scale)
    assert np.allclose(ours - ours.mean(axis=1, keepdims=True), theirs, atol=0.02)


def test_a_head_of_more_samples_than_memory_holds_is_the_one_of_all_at_once() -> None:
    generator = np.random.default_rng(0)
    count = IN_MEMORY + HELD_OUT + 10_000
    targets = generator.integers(0, 4, count)
    centres = generator.normal(size=(4, 24)) * 0.5
    features = (generator.normal(size=(count, 24)) * np.linspace(0.3, 3, 24) + centres[targets]).astype(np.float32)
    groups = np.arange(count) // 2  # each sample has a twin
    division = divided(groups, seed=0)
    assert not np.isin(groups[division.held_out], groups[division.train]).any()
    assert np.isin(division.sample, division.train).all() and len(division.train) >= count - HELD_OUT - 2
    read_at_most = 0

    def read(indices: np.ndarray) -> np.ndarray:
        nonlocal read_at_most
        read_at_most = max(read_at_most, len(indices))
        return features[indices]

    stop = threading.Event()
    fit_many = partial(
        fit_out_of_core_head, read, targets, division, classes=4, groups=groups, seed=0, ticker=Ticker(stop)
    )
    many = fit_many(views=(slice(None), slice(12, None)))
    at_once = fit_head(features, targets, classes=4, groups=groups, seed=0)
    assert read_at_most <= IN_MEMORY
    fresh = generator.integers(0, 4, 5000)
    unseen = (generator.normal(size=(5000, 24)) * np.linspace(0.3, 3, 24) + centres[fresh]).astype(np.float32)
    ours, theirs = many.head.logits(unseen), at_once.head.logits(unseen)
    assert (ours.argmax(axis=1) == theirs.argmax(axis=1)).mean() > 0.98
    assert many.accuracy == pytest.approx(at_once.accuracy, abs=0.02)
    assert many.loss == pytest.approx(at_once.loss, abs=0.02)
    assert many.head.temperature == pytest.approx(1, abs=0.1)
    stop.set()
    with pytest.raises(TrainingError, match="cancelled"):
        fit_many(views=(slice(None),))


def test_features_of_many_stay_on_disk_and_those_of_few_do_not(tmp_path: Path) -> None:
    hashes = [f"{number:064x}" for number in range(IN_MEMORY + 5)]
    values = np.arange(len(hashes) * 4, dtype=np.float32).reshape(-1, 4) % 1024
    with writing(tmp_path, width=4) as writer:
        writer.append(hashes, values.astype(np.float16))
    cache = FeatureCache(tmp_path, width=4)
    many, few = cache.rows(hashes), cache.rows(hashes[:10])
    (tmp_path / ROWS).rename(tmp_path / "elsewhere")
    assert np.array_equal(few.read(), values[:10]) and np.array_equal(few.at(np.array([3, 1])).read(), values[[3, 1]])
    with pytest.raises(DamagedFeaturesError, match="recomputed"):
        many.at(np.array([0])).read()
    (tmp_path / "elsewhere").rename(tmp_path / ROWS)
    assert np.array_equal(np.concatenate(list(many.blocks())), values)


def test_scores_agree_with_scikit_learn_and_small_sets_have_wide_intervals() -> None:
    from sklearn.metrics import f1_score

    generator = np.random.default_rng(1)
    probabilities = generator.dirichlet(np.ones(4), 50)
    targets = generator.integers(0, 4, 50)
    scores = score(probabilities, targets, seed=0)
    assert scores.macro_f1.value == pytest.approx(f1_score(targets, probabilities.argmax(axis=1), average="macro"))
    assert scores.macro_f1.low < scores.macro_f1.value < scores.macro_f1.high
    assert wilson(10, 10).low < 0.75
    faultless = score(np.eye(2)[[0, 1] * 5], np.array([0, 1] * 5), seed=0).macro_f1
    assert faultless.value == 1 and faultless.low < 0.75, "ten right answers do not show that all will be"


def test_the_catalogue_is_broad_and_complete() -> None:
    entries = catalogue()
    assert len(entries) >= 30
    assert {"inception-v4", "inception-resnet-v2"} <= entries.keys()
    assert len({entry.family for entry in entries.values()}) >= 8
    assert {name for name, entry in entries.items() if entry.embedded} == {
        "all-minilm-l6-v2",
        "multilingual-e5-small",
        *(f"efficientnet-lite{number}" for number in range(3)),
    }
    texts = [entry for entry in entries.values() if entry.is_text]
    assert len(texts) >= 16 and {"gpt2", "distilgpt2"} <= {entry.name for entry in texts if entry.pooling == "last"}


@pytest.mark.parametrize(
    "name",
    ["efficientnet-lite0", "efficientnet-lite1", "efficientnet-lite2", "all-minilm-l6-v2", "multilingual-e5-small"],
)
def test_embedded_weights_fit_exactly(name: str) -> None:
    from transferstudio.backbones.network import pretrained

    weights = at_hand(find(name))
    assert weights is not None and weights.source == "embedded"
    body = pretrained(find(name), weights)
    assert all(bool(parameter.isfinite().all()) for parameter in body.parameters())


def _own_checkpoint(folder: Path, *, suffix: str = "safetensors") -> Path:
    import timm
    import torch
    from safetensors.torch import save_file

    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"architecture": "mobilenetv3_small_050", "num_classes": 7}))
    torch.manual_seed(0)
    state = timm.create_model("mobilenetv3_small_050", num_classes=7).state_dict()
    if suffix == "safetensors":
        save_file(state, folder / "model.safetensors")
    else:
        torch.save({"state_dict": state}, folder / f"model.{suffix}")
    return folder


@pytest.mark.parametrize("suffix", ["safetensors", "pth"])
def test_a_persons_own_checkpoint_works(tmp_path: Path, suffix: str) -> None:
    from transferstudio.backbones.network import pretrained

    backbone = find(str(_own_checkpoint(tmp_path / "own", suffix=suffix)))
    weights = at_hand(backbone)
    assert weights is not None and weights.source == "folder"
    assert pretrained(backbone, weights).width > 0


def test_weights_that_do_not_fit_are_refused_with_what_differs(tmp_path: Path) -> None:
    from transferstudio.backbones.network import pretrained

    folder = _own_checkpoint(tmp_path / "own")
    (folder / "config.json").write_text(json.dumps({"architecture": "resnet18"}))
    backbone = find(str(folder))
    weights = at_hand(backbone)
    assert weights is not None
    with pytest.raises(BackboneError, match=r"do not fit.*missing"):
        pretrained(backbone, weights)


def test_a_pickle_in_a_checkpoint_never_runs(tmp_path: Path) -> None:
    import pickle

    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"architecture": "resnet18"}))

    class Evil:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "ran"),))

    (folder / "model.pth").write_bytes(pickle.dumps(Evil()))
    backbone = find(str(folder))
    from transferstudio.backbones.network import pretrained

    weights = at_hand(backbone)
    assert weights is not None
    with pytest.raises(BackboneError):
        pretrained(backbone, weights)
    assert not (tmp_path / "ran").exists()


def test_no_network_is_one_clear_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from transferstudio.backbones import weights

    monkeypatch.setattr(weights, "cache_folder", lambda: tmp_path)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(BackboneError, match="no connection to the Hugging Face Hub"):
        finish(weights.obtain(find("resnet-18")))


@pytest.mark.skipif(shutil.which("true") is None, reason="left out: POSIX only")
def test_the_runtime_loads_without_torch() -> None:
    code = "import sys, transferstudio.runtime; print(int('torch' in sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert result.stdout.strip() == "0"


def test_int8_is_measured_beside_fp32_and_never_mixed(tmp_path: Path) -> None:
    with project_of(tmp_path, each=25) as project:
        first = finish(run(project, TrainingPlan()))
        events, work = [], export_run(project, project.runs.get(first.run_id), tmp_path / "out", int8=True)
        while True:
            try:
                events.append(next(work))
            except StopIteration as end:
                bundle = end.value
                break
        assert bundle.int8 is not None and bundle.int8.parity.passed and bundle.int8.parity.samples == 15
        assert bundle.int8.bytes < 0.4 * bundle.model.bytes
        assert any(isinstance(event, Note) and event.text.startswith("int8: ") for event in events)
        measured = json.loads((tmp_path / "out" / "parity.json").read_text())
        assert set(measured) == {"model.onnx", "model-int8.onnx"}
        small = onnx.load(str(tmp_path / "out" / "model-int8.onnx"))
        assert "QuantizeLinear" in {node.op_type for node in small.graph.node}
        assert project.runs.latest().id == first.run_id


def test_a_head_learnt_on_int8_features_is_exported_with_the_int8_network(tmp_path: Path) -> None:
    with project_of(tmp_path, each=25) as project:
        result = finish(run(project, TrainingPlan(precision=Precision.INT8)))
        bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
        assert bundle.model.parity.passed
        model = onnx.load(str(tmp_path / "out" / "model.onnx"))
        assert "QuantizeLinear" in {node.op_type for node in model.graph.node}
        finish(run(project, TrainingPlan()))
        assert len(list((project.cache / "features").iterdir())) == 2, "each precision has features of its own"


def test_tuning_on_an_int8_network_is_refused(tmp_path: Path) -> None:
    with (
        project_of(tmp_path, each=3) as project,
        pytest.raises(TrainingError, match="Only a head"),
    ):
        finish(run(project, TrainingPlan(precision=Precision.INT8, method=Method.FULL)))


def test_confidence_is_honest_with_many_classes_and_few_labels() -> None:
    """Seventy classes of ten labels: the doubt that few labels bring must not be spread over all of them."""
    generator = np.random.default_rng(0)
    classes, width = 70, 48
    centres = generator.normal(size=(classes, width))

    def drawn(each: int) -> tuple[np.ndarray, np.ndarray]:
        targets = np.repeat(np.arange(classes), each)
        return (centres[targets] + generator.normal(size=(len(targets), width)) * 1.3).astype(np.float32), targets

    features, targets = drawn(10)
    head = fit_head(features, targets, classes=classes, groups=np.arange(len(targets)), seed=0).head
    asked, truth = drawn(30)
    output = head.probabilities(asked)
    assert 0.5 < (output.argmax(axis=1) == truth).mean() < 0.99
    assert expected_calibration_error(output, truth) < 0.05


def test_the_test_split_keeps_its_share_of_a_set_that_grows(tmp_path: Path) -> None:
    """What is labelled after the first run is tested too, unless a person made the split or locked it."""
    with Project.create(tmp_path / "p.tsproj") as project:

        def trained_after(seed: int) -> dict[str, int]:
            finish(import_dataset(project, write_class_folders(tmp_path / f"in{seed}", each=30, seed=seed)))
            finish(run(project, TrainingPlan()))
            return project.samples.by_split()

        first = trained_after(5000)[Split.TEST]
        assert 8 <= first <= 16
        second = trained_after(9000)[Split.TEST]
        assert first + 8 <= second <= first + 16
        project.set_setting("test_locked", True)
        assert not project.samples.test_grows()
        assert trained_after(13000)[Split.TEST] < second + 8, "only what is all but the same as a test picture"
        project.set_setting("test_locked", False)
        assert project.samples.test_grows()
        project.samples.set_split([next(iter(project.samples.all())).id], Split.TEST)
        assert not project.samples.test_grows(), "a person has a say in it"
