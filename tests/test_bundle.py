"""What is handed over with a model: programs that answer as predict.py does, a card that shows names as they are, nothing of others."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest
from markdown_it import MarkdownIt
from PIL import Image
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot
from safetensors.numpy import load_file, save_file
from typer.testing import CliRunner

from tests.conftest import small_backbone, write_class_folders
from transferstudio import runtime
from transferstudio.cli.main import app
from transferstudio.errors import ExportError
from transferstudio.events import finish
from transferstudio.formats import BOXES
from transferstudio.operations.export import export_run
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime import Predictor
from transferstudio.training.plan import Precision, TrainingPlan

CLOSE = 0.02  # probabilities: libvips and Pillow may differ by a grey level


def stripes(seed: int, *, upright: bool) -> Image.Image:
    """Dark stripes on a light picture: another answer where it is read lying on its side."""
    generator = np.random.default_rng(seed)
    pixels = np.full((72, 96, 3), generator.integers(190, 256, 3), np.uint8)
    step, ink = int(generator.integers(8, 14)), generator.integers(0, 90, 3)
    for start in range(int(generator.integers(0, 8)), 96, step):
        pixels[(slice(None), slice(start, start + 4)) if upright else slice(start, start + 4)] = ink
    return Image.fromarray(pixels)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that tells upright stripes from level ones."""
    folder = tmp_path_factory.mktemp("bundle")
    for name in ("upright", "level"):
        (folder / "stripes" / name).mkdir(parents=True)
        for number in range(12):
            stripes(number, upright=name == "upright").save(folder / "stripes" / name / f"{name}{number}.png")
    with Project.create(folder / "stripes.tsproj") as project:
        finish(import_dataset(project, folder / "stripes"))
        made = project.runs.get(finish(run(project, TrainingPlan())).run_id)
        finish(export_run(project, made, folder / "out"))
    return folder / "out"


def on_its_side(path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stripes(100, upright=True).save(path, exif=exif, quality=95)


def transparent(path: Path) -> None:
    """Level stripes are seen; behind what is transparent there are upright ones."""
    image = stripes(101, upright=True).convert("RGBA")
    seen = np.asarray(stripes(101, upright=False).convert("L")) < 120
    image.putalpha(Image.fromarray((seen * 255).astype(np.uint8)))
    image.save(path)


ODD: dict[str, Callable[[Path], None]] = {
    "on-its-side.jpg": on_its_side,
    "transparent.png": transparent,
    "palette.png": lambda path: stripes(102, upright=True).quantize(32).save(path, transparency=3),
    "cmyk.jpg": lambda path: stripes(103, upright=False).convert("CMYK").save(path, quality=95),
    "sixteen-bit.png": lambda path: Image.fromarray(np.asarray(stripes(104, upright=True).convert("L")).astype(np.uint16) * 257).save(path),
    "grey.jpg": lambda path: stripes(105, upright=False).convert("L").save(path, quality=95),
}  # fmt: skip


def program_of(page: str, file: str) -> list[str]:
    """The line that the table of a README.md gives to run a program, as words."""
    line = next(row.split("|")[4].strip(" `") for row in page.splitlines() if f"`{file}`" in row)
    return line.split()


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("file", ["examples/classify.py", "examples/classify.mjs"])
def test_the_programs_answer_as_predict_py_does(
    bundle: Path, tmp_path: Path, name: str, file: str, request: pytest.FixtureRequest
) -> None:
    if file.endswith(".mjs") and not (bundle / "node_modules").exists():
        (bundle / "node_modules").symlink_to(request.getfixturevalue("node_modules"), target_is_directory=True)
    ODD[name](tmp_path / name)
    line = program_of((bundle / "README.md").read_text("utf-8"), file)
    line = [{"python": sys.executable, "picture.jpg": str(tmp_path / name)}.get(word, word) for word in line]
    caches = {"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "home")}
    usual = {key: value for key, value in os.environ.items() if key != "ORT_DISABLE_TELEMETRY"}
    result = subprocess.run(line, cwd=bundle, env=usual | caches, capture_output=True, text=True, check=False)
    assert not list((tmp_path / "home").rglob("onnxruntime*")), "nothing is gathered that would be sent"
    label, probability = result.stdout.split()
    answer = Predictor(bundle).predict(tmp_path / name)
    assert label == answer.label and float(probability) == pytest.approx(answer.probability, abs=CLOSE)


def test_reading_odd_pictures_carelessly_gives_another_answer(bundle: Path, tmp_path: Path) -> None:
    """Else the test above could not fail."""
    predictor = Predictor(bundle)
    for name in ("on-its-side.jpg", "transparent.png"):
        ODD[name](tmp_path / name)
        careless = predictor.probabilities(np.asarray(Image.open(tmp_path / name).convert("RGB"))[None])[0]
        assert predictor.labels[careless.argmax()] == "upright" and predictor.predict(tmp_path / name).label == "level"


def test_the_page_beside_the_model_explains_every_input_and_output(bundle: Path) -> None:
    page = (bundle / "README.md").read_text("utf-8")
    session = ort.InferenceSession(str(bundle / "model.onnx"), providers=["CPUExecutionProvider"])
    for value in (*session.get_inputs(), *session.get_outputs()):
        row = next(row for row in page.splitlines() if f"| `{value.name}` |" in row)
        assert len(row.split("|")[5].split()) > 3, row
    assert "pip install onnxruntime numpy Pillow" in page and "predict.py photo.jpg" in page
    assert all((bundle / file).is_file() for file in re.findall(r"`(examples/\S+?)` \|", page))


@pytest.mark.parametrize(
    ("script", "line"),
    [
        ("predict", "pip install onnxruntime numpy Pillow"),
        ("predict_boxes", "pip install onnxruntime numpy Pillow"),
        ("predict_text", "pip install onnxruntime numpy tokenizers"),
        ("predict_questions", "pip install onnxruntime numpy tokenizers"),
    ],
)
def test_predict_py_without_its_packages_names_the_line_that_installs_them(script: str, line: str) -> None:
    path = Path(runtime.__file__).with_name(f"{script}.py")
    result = subprocess.run(
        [sys.executable, "-I", "-S", str(path), "x"], capture_output=True, text=True, check=False
    )  # -S: no packages
    assert result.returncode == 1 and line in result.stderr and "Traceback" not in result.stderr


# ---------------------------------------------------------------------------------------------------------- names

NAMES = ['<img src="https:x.png">', "a|b`c`|d", "*bold* [link](x)", "# heading\nand more", "<b>&amp;"]


@pytest.mark.skipif(os.name == "nt", reason="left out: Windows has no folders of such names")
def test_a_card_shows_names_as_they_are(tmp_path: Path, qtbot: QtBot) -> None:
    write_class_folders(tmp_path / "odd", classes=tuple(f"class {number}" for number in range(len(NAMES))), each=5)
    with Project.create(tmp_path / "odd.tsproj") as project:
        finish(import_dataset(project, tmp_path / "odd"))
        field = project.classes.default_field().id
        with project.database.write() as edit:  # as a project of somebody else may have them
            for class_, name in zip(project.classes.list(field), NAMES, strict=True):
                edit.execute("UPDATE classes SET name = ? WHERE id = ?", (name, class_.id))
        plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")))
        made = project.runs.get(finish(run(project, plan)).run_id)
        finish(export_run(project, made, tmp_path / "out"))
        report = (made.folder / "report.html").read_text("utf-8")
    for name in ("MODEL_CARD.md", "README.md"):
        page = (tmp_path / "out" / name).read_text("utf-8")
        html = MarkdownIt("commonmark").enable("table").render(page)
        assert not re.search(r"<(img|b|em|a)\b", html), html
    shown = QTextDocument()
    card = (tmp_path / "out" / "MODEL_CARD.md").read_text("utf-8")
    shown.setMarkdown(card, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    text = shown.toPlainText()
    for name in NAMES:
        assert text.count(" ".join(name.split())) == 2, "in the sentence, and in a cell of the table"
    assert "<img" not in shown.toHtml() and "<img" not in report and "<b>" not in report


# ---------------------------------------------------------------------------------- projects that somebody has sent


@pytest.mark.parametrize("task", ["image-classification", BOXES])
@pytest.mark.parametrize("way", ["reference", "media", "link"])
def test_a_project_of_somebody_else_pulls_no_other_file_into_a_data_set(tmp_path: Path, task: str, way: str) -> None:
    secret = tmp_path / "home" / "secret.txt"
    secret.parent.mkdir()
    secret.write_text("my password", "utf-8")
    write_class_folders(tmp_path / "photos", each=4)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        first = next(project.samples.all())
        assert first.path is not None
    with sqlite3.connect(tmp_path / "p.tsproj" / "project.db") as database:
        database.execute("UPDATE project SET task = ?", (task,))
        database.execute("UPDATE samples SET boxed = 1")
        if way == "reference":
            database.execute("UPDATE samples SET media = NULL, reference = ? WHERE id = ?", (secret.as_uri(), first.id))
        elif way == "media":
            database.execute("UPDATE samples SET media = '../../home/secret.txt' WHERE id = ?", (first.id,))
        else:
            first.path.unlink()
            first.path.symlink_to(secret)
    kinds = ("folders", "csv") if task != BOXES else ("coco", "voc", "yolo", "csv")
    for kind in kinds:
        written = tmp_path / f"out-{kind}"
        result = CliRunner().invoke(app, ["export", str(tmp_path / "p.tsproj"), str(written), "--data", kind])
        assert result.exit_code == 0, result.output
        files = [path for path in written.rglob("*") if path.is_file()] if written.is_dir() else [written]
        assert not any(b"my password" in path.read_bytes() for path in files)
        if written.is_dir():
            assert len([path for path in files if path.suffix == ".png"]) == 7
            assert "1 left out" in result.output and first.name in result.output


def test_a_project_whose_media_lead_outside_opens_and_trains(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=6)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        with project.database.write() as edit:
            edit.execute("UPDATE samples SET media = '../../../etc/passwd' WHERE id IN (1, 2)")
        plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")))
        made = project.runs.get(finish(run(project, plan)).run_id)
        bundle = finish(export_run(project, made, tmp_path / "out"))
    assert bundle.model.parity.samples == 10


# ------------------------------------------------------------------------------------------------- right answers


def test_a_file_that_is_worse_than_its_run_is_not_handed_over(tmp_path: Path) -> None:
    """File and network agree, and both name everything wrongly: the rows of the head have changed places."""
    write_class_folders(tmp_path / "photos", each=8)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        made = project.runs.get(finish(run(project, TrainingPlan())).run_id)
        assert json.loads((made.folder / "report.json").read_text("utf-8"))["how"] != "test split"
        weights = load_file(made.folder / "best.safetensors")
        for name in ("head.weight", "head.bias"):
            weights[name] = np.ascontiguousarray(weights[name][::-1])
        save_file(weights, made.folder / "best.safetensors")
        with pytest.raises(ExportError, match="when it was evaluated"):
            finish(export_run(project, made, tmp_path / "out"))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("apart", "damaged"), [(1, False), (4, True)])
def test_one_sample_more_or_less_is_no_damage_to_an_int8_network(tmp_path: Path, apart: int, damaged: bool) -> None:
    """What it says of a sample depends on what else is in a batch; here the report says that samples were right which are not."""
    write_class_folders(tmp_path / "photos", each=12)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        made = project.runs.get(finish(run(project, TrainingPlan(precision=Precision.INT8))).run_id)
        report = json.loads((made.folder / "report.json").read_text("utf-8"))
        ids = {class_.name: class_.id for class_ in project.classes.list(project.classes.default_field().id)}
        for answer in report["answers"][:apart]:
            answer[2] = 1 - answer[1]
            project.annotations.label([answer[0]], ids[report["classes"][answer[2]]])
        (made.folder / "report.json").write_text(json.dumps(report), "utf-8")
        if damaged:
            with pytest.raises(ExportError, match="when it was evaluated"):
                finish(export_run(project, made, tmp_path / "out"))
        else:
            parity = finish(export_run(project, made, tmp_path / "out")).model.parity
            assert parity.score < 0.98, "more than what is borne of other networks"


def test_classes_in_another_order_change_nothing_about_an_export(tmp_path: Path) -> None:
    """The score is measured by the names of classes; it would be 0 % by their numbers."""
    write_class_folders(tmp_path / "photos", classes=("a", "b", "c"), each=25)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
        made = project.runs.get(finish(run(project, TrainingPlan())).run_id)
        with project.database.write() as edit:
            edit.execute("UPDATE classes SET position = 10 - position")
        assert [class_.name for class_ in project.classes.list(project.classes.default_field().id)] == ["c", "b", "a"]
        bundle = finish(export_run(project, made, tmp_path / "out"))
    assert bundle.model.score is not None and made.score is not None
    assert bundle.model.score == pytest.approx(made.score["value"], abs=0.02)
