"""What an exported folder says of itself to whoever has ONNX Runtime and nothing else of ours."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime as ort
import onnxruntime_extensions
import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from tests.conftest import small_backbone, write_class_folders
from tests.test_questions import squad, write_squad
from tests.test_several_label_fields import remarks
from tests.test_texts import tiny_transformer, write_csv
from transferstudio.events import finish
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import TextPredictor
from transferstudio.sample_data import beach as sample_beach
from transferstudio.training.plan import Method, TrainingPlan


def exported(project: Project, plan: TrainingPlan, out: Path, *, one_file: bool = False) -> Path:
    done = project.runs.get(finish(run(project, plan)).run_id)
    return finish(export_run(project, done, out, one_file=one_file)).folder


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Full fine-tuning was planned, but what is told apart at a glance keeps the new head."""
    work = tmp_path_factory.mktemp("photos")
    plan = TrainingPlan(backbone=str(small_backbone(work / "own")), method=Method.FULL, epochs=1, device="cpu")
    with Project.create(work / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(work / "photos", each=25)))
        return exported(project, plan, work / "out")


def reader(folder: Path) -> Path:
    """A small network whose tokenizer is of BERT's kind, which can be built in."""
    tiny_transformer(folder, "bert")
    letters = "abcdefghijklmnopqrstuvwxyz0123456789.,"
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{letter}" for letter in letters)]
    tokenizer = Tokenizer(models.WordPiece({word: number for number, word in enumerate(vocabulary)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two label fields on one network, with the tokenizer built in as well."""
    work = tmp_path_factory.mktemp("texts")
    rows = remarks(each=17)
    plan = TrainingPlan(backbone=str(reader(work / "own")), field="label", together=("thing",))
    with Project.create(work / "p.tsproj") as project:
        for name, field in (("moods", None), ("things", "thing")):
            table = [("text", "label"), *((text, thing if field else mood) for text, mood, thing in rows)]
            finish(import_dataset(project, write_csv(work / f"{name}.csv", table), field=field))
        return exported(project, plan, work / "out", one_file=True)


@pytest.fixture(scope="module")
def boxes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("boxes")
    plan = TrainingPlan(backbone=str(small_backbone(work / "own")), epochs=1, input_size=96, device="cpu")
    with pytest.MonkeyPatch.context() as patch, Project.create(work / "p.tsproj") as project:
        patch.setattr(sample_beach, "PICTURES", 12)
        patch.setattr(sample_beach, "MARKED", 12)
        patch.setattr("transferstudio.tasks.object_detection.export.LEARNT_NOTHING", -1.0)
        finish(import_dataset(project, sample_beach.write_beach(work / "beach")[0]))
        return exported(project, plan, work / "out")


@pytest.fixture(scope="module")
def questions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("questions")
    plan = TrainingPlan(
        backbone=str(tiny_transformer(work / "own", "bert")), method=Method.HEAD, epochs=1, practice=False, device="cpu"
    )
    with Project.create(work / "p.tsproj") as project:
        finish(import_dataset(project, write_squad(work / "towns.json", squad(12))))
        return exported(project, plan, work / "out")


def loaded(model: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    if model.name == "model-text.onnx":
        options.register_custom_ops_library(onnxruntime_extensions.get_library_path())
    return ort.InferenceSession(str(model), options)


@pytest.mark.parametrize("bundle", ["photos", "texts", "boxes", "questions"])
def test_files_load_without_a_warning_and_call_their_samples_alike(
    bundle: str, request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]
) -> None:
    folder: Path = request.getfixturevalue(bundle)
    capfd.readouterr()
    for model in folder.glob("*.onnx"):
        session = loaded(model)
        assert not session.get_overridable_initializers()
        (batch,) = {value.shape[0] for value in session.get_inputs()}
        outputs = [value for value in session.get_outputs() if value.shape[0] != "found"]  # boxes, of all images
        assert outputs and all(value.shape[0] == batch for value in outputs)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("bundle", ["photos", "texts", "boxes", "questions"])
def test_the_metadata_name_the_method_that_was_kept(bundle: str, request: pytest.FixtureRequest) -> None:
    metadata = loaded(request.getfixturevalue(bundle) / "model.onnx").get_modelmeta().custom_metadata_map
    assert metadata["method"] == "quick"
    assert json.loads(metadata["plan"])["method"] == ("full" if bundle == "photos" else "head")


def test_labels_json_has_every_label_field_in_the_order_of_its_outputs(texts: Path) -> None:
    labels = json.loads((texts / "labels.json").read_text("utf-8"))
    metadata = loaded(texts / "model.onnx").get_modelmeta().custom_metadata_map
    assert labels == {field["name"]: field["labels"] for field in json.loads(metadata["fields"])}
    assert list(labels) == ["label", "thing"]
    page = (texts / "README.md").read_text("utf-8")
    assert "of the label field “thing”" in page and "that field's list in `labels.json`" in page
    program = (texts / "examples" / "one_file.cs").read_text("utf-8")
    assert "Deserialize<Dictionary<string, string[]>>" in program and ".First().Value" in program


def test_more_tokens_than_the_network_reads_are_cut(texts: Path) -> None:
    session = loaded(texts / "model.onnx")
    length = json.loads(session.get_modelmeta().custom_metadata_map["preprocessing"])["max_length"]
    tokens = np.random.default_rng(0).integers(1, 20, (2, 3 * length))
    outputs = ["probabilities", "probabilities_2"]
    whole, cut = (session.run(outputs, {"input_ids": ids}) for ids in (tokens, tokens[:, :length]))
    assert all(np.array_equal(*pair) for pair in zip(whole, cut, strict=True))
    assert f"The model reads the first {length} tokens" in (texts / "README.md").read_text("utf-8")
    answered = subprocess.run(
        [sys.executable, "predict.py", "a word " * 3 * length], cwd=texts, capture_output=True, text=True, check=False
    )
    assert answered.returncode == 0 and "%" in answered.stdout


def test_the_readme_tells_how_the_file_with_the_tokenizer_is_used(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (texts / "README.md").read_text("utf-8")
    assert "python -m pip install onnxruntime-extensions" in page
    assert "one text at a time. For batches use `model.onnx`" in page
    lines = page.split("must be registered before it is loaded:\n")[1].split("\nIt takes")[0]
    known: dict[str, np.ndarray] = {}
    monkeypatch.chdir(texts)
    exec("\n".join(line.removeprefix("    ") for line in lines.splitlines()), known)
    assert known["probabilities"].shape == (1, 2)


@pytest.mark.parametrize(
    ("bundle", "package"), [("photos", "PIL"), ("texts", "tokenizers"), ("boxes", "PIL"), ("questions", "tokenizers")]
)
def test_predict_py_without_its_packages_names_the_line_that_installs_them(
    bundle: str, package: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    folder: Path = request.getfixturevalue(bundle)
    for name in ("predict.py", "pictures.py"):
        if (folder / name).is_file():
            shutil.copy(folder / name, tmp_path / name)
    bare = [sys.executable, "-S", "-I", "predict.py", "a"]  # without what is installed
    ended = subprocess.run(bare, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 1 and "Traceback" not in ended.stderr
    install = {"PIL": "Pillow"}.get(package, package)
    assert f"Not installed: onnxruntime, numpy, {package}" in ended.stderr
    assert f"-m pip install onnxruntime numpy {install}" in ended.stderr


def test_the_file_with_the_tokenizer_names_what_it_needs(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    missing = "onnxruntime_extensions"
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *rest: None if name == missing else found(name, *rest)
    )
    with pytest.raises(ValueError, match="This installs what it needs: python -m pip install onnxruntime-extensions"):
        TextPredictor(texts / "model-text.onnx")
