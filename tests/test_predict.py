"""The command `predict`: what is a file and what is a text, for each kind of model, and what is said where something is left out."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import onnxruntime
import openpyxl
import pytest
from fastapi.testclient import TestClient
from hypothesis import example, given
from hypothesis import strategies as st

from tests.command_line import transferstudio
from tests.conftest import picture, small_backbone, write_class_folders
from tests.test_questions import passage, squad, write_squad
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.events import finish
from transferstudio.export.contents import contents
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.runtime.metadata import metadata_of
from transferstudio.sample_data.beach import write_beach
from transferstudio.serve.http import service
from transferstudio.tasks import find_task
from transferstudio.training.plan import Method, TrainingPlan

PARCEL = "A lovely film, with a great ending."


def _exported(work: Path, plan: TrainingPlan, *sources: Path, one_file: bool = False) -> Path:
    with Project.create(work / "p.tsproj") as project:
        for source in sources:
            finish(import_dataset(project, source))
        done = finish(run(project, plan))
        (work / "task.json").write_text(json.dumps(project.task))
        return finish(export_run(project, project.runs.get(done.run_id), work / "out", one_file=one_file)).folder


@pytest.fixture(scope="module")
def colours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that tells red from green."""
    work = tmp_path_factory.mktemp("colours")
    plan = TrainingPlan(backbone=str(small_backbone(work / "own")))
    return _exported(work, plan, write_class_folders(work / "photos"))


@pytest.fixture(scope="module")
def moods(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that tells good reviews from bad ones, also as one file."""
    work = tmp_path_factory.mktemp("moods")
    table = write_csv(work / "reviews.csv", [("text", "label"), *reviews(each=15)])
    return _exported(work, TrainingPlan(backbone="all-minilm-l6-v2"), table, one_file=True)


@pytest.fixture(scope="module")
def towns(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that answers questions, badly."""
    work = tmp_path_factory.mktemp("towns")
    plan = TrainingPlan(backbone=str(tiny_transformer(work / "bert", "bert")), method=Method.HEAD, epochs=1)
    return _exported(work, plan, write_squad(work / "squad.json", squad(20)))


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that finds things, badly."""
    work = tmp_path_factory.mktemp("things")
    plan = TrainingPlan(backbone=str(small_backbone(work / "own")), method=Method.HEAD, epochs=1, input_size=96)
    with pytest.MonkeyPatch.context() as here:
        here.setattr("transferstudio.training.plan.BOX_STEPS", 1)
        return _exported(work, plan, *write_beach(work / "in"))


@pytest.mark.slow
@pytest.mark.parametrize("model", ["colours", "moods", "towns", "things"])
def test_an_export_holds_what_was_promised_and_its_readme_lists_it(model: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(model)
    task = json.loads((folder.parent / "task.json").read_text("utf-8"))
    promised = [one.name for one in contents(find_task(task).how_to_use(), one_file=True)]
    assert {path.name for path in folder.iterdir() if path.name != "__pycache__"} == set(promised)
    page = (folder / "README.md").read_text("utf-8")
    assert re.findall(r"^\| `([^`|]+)` \| [^|]+ \|$", page, re.MULTILINE) == promised


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def predictions(out: str) -> list[dict[str, Any]]:
    return list(json.loads(out)["predictions"])


def labels(out: str) -> list[str]:
    return [one["label"] for one in predictions(out)]


# ---------------------------------------------------------------------------------------------- predict.py of an export


def script(model: Path, *words: str) -> tuple[int, list[list[str]], str]:
    """Runs predict.py of an export: its exit code, the cells of its lines, and what it says beside them."""
    line = [sys.executable, str(model / "predict.py"), *words]
    result = subprocess.run(line, capture_output=True, text=True, check=False)
    assert "Errno" not in result.stderr and "Traceback" not in result.stderr, result.stderr
    return result.returncode, [line.split("\t") for line in result.stdout.splitlines()], result.stderr


def test_predict_py_takes_folders_of_pictures_as_the_program_does(colours: Path, things: Path, here: Path) -> None:
    write_class_folders(here / "photos", each=2)
    (here / "photos" / "notes.txt").write_text("no picture")
    (here / "photos" / "red" / "broken.jpg").write_bytes(b"nothing")
    (here / "empty").mkdir()
    code, rows, err = script(colours, "photos", "empty", "gone.jpg")
    program = transferstudio("predict", colours, "photos", "--json")
    assert [row[1] for row in rows] == labels(program.out) == ["green", "green", "red", "red"]
    assert code == 1 and "broken.jpg\tcannot be read" in err and "empty\tthere are no images in this folder" in err
    assert "gone.jpg\tcannot be read: the file does not exist" in err and "notes" not in err
    for _ in range(2):  # what it has drawn is not taken for a picture
        script(things, "photos")
        drawn = sorted(path.name for path in (here / "photos").rglob("*.boxes.png"))
        assert drawn == ["green0.boxes.png", "green1.boxes.png", "red0.boxes.png", "red1.boxes.png"]


def test_predict_py_takes_files_and_folders_of_texts(moods: Path, here: Path) -> None:
    (here / "mail" / "later").mkdir(parents=True)
    (here / "mail" / "b.txt").write_text("A boring film, with a weak ending.")
    (here / "mail" / "later" / "c.md").write_text(PARCEL)
    (here / "mail" / "a.txt").write_text(PARCEL)
    (here / "mail" / "latin.txt").write_bytes("Übel".encode("latin-1"))
    (here / "rows.csv").write_text("text")
    code, rows, err = script(moods, "mail", PARCEL, "rows.csv", "gone.txt")
    assert [Path(row[2]).name for row in rows[:3]] == ["a.txt", "b.txt", "c.md"] and rows[3][2] == PARCEL
    assert rows[0][:2] == rows[2][:2] == rows[3][:2]
    assert code == 1 and "latin.txt\tcannot be read: it is not UTF-8 text" in err
    assert "gone.txt\tcannot be read: the file does not exist" in err and "rows.csv\tcannot be read: tables" in err


def test_predict_py_takes_folders_of_passages(towns: Path, here: Path) -> None:
    (here / "towns").mkdir()
    for number in range(2):
        (here / "towns" / f"{number}.txt").write_text(passage(number))
    code, rows, err = script(towns, "towns", "Who was the mayor?", "Where is it?")
    assert code == 0, err
    assert [(row[2], Path(row[3]).name) for row in rows] == [
        (question, f"{number}.txt") for number in range(2) for question in ("Who was the mayor?", "Where is it?")
    ]
    assert script(towns, passage(0), "Who was the mayor?")[1][0] == rows[0][:3]
    code, rows, err = script(towns, "gone.txt", "Who was the mayor?")
    assert (code, rows) == (1, []) and "gone.txt\tcannot be read: the file does not exist" in err


# ------------------------------------------------------------------------------------------------------------ pictures


def test_pictures_come_from_files_folders_patterns_tables_and_standard_input(colours: Path, here: Path) -> None:
    write_class_folders(here / "photos", each=2)
    (here / "photos" / "notes.txt").write_text("no picture")
    write_csv(here / "list.csv", [("path", "label"), ("photos/green/green0.png", ""), ("photos/red/red1.png", "")])
    shutil.copy(here / "photos/red/red0.png", here / "one of [mine].png")
    data = (here / "photos/green/green1.png").read_bytes()
    for words, stdin, expected in (
        (["one of [mine].png"], b"", ["red"]),
        (["photos"], b"", ["green", "green", "red", "red"]),
        (["photos/*/*0.png"], b"", ["green", "red"]),
        (["list.csv"], b"", ["green", "red"]),
        (["-"], data, ["green"]),
    ):
        output = transferstudio("predict", colours, *words, "--json", stdin=stdin)
        assert (output.code, labels(output.out)) == (0, expected), output
    assert "1 files that are not images were skipped" in transferstudio("predict", colours, "photos").err


@pytest.mark.parametrize("model", ["colours", "things", "moods", "towns"])
def test_standard_input_without_anything_in_it_is_said(model: str, here: Path, request: pytest.FixtureRequest) -> None:
    words, folder = ["-", "Who?"] if model == "towns" else ["-"], request.getfixturevalue(model)
    for typed in (b"", *([b" \n \n"] if model in ("moods", "towns") else [])):
        output = transferstudio("predict", folder, *words, "--json", stdin=typed)
        expected = {"predictions": [], "left_out": [{"name": "standard input", "reason": "it is empty"}]}
        assert (output.code, json.loads(output.out)) == (2, expected), output
        assert transferstudio("predict", folder, *words, stdin=typed).err == "standard input left out: it is empty\n"


@pytest.mark.parametrize("model", ["moods", "towns"])
def test_standard_input_that_is_no_text_is_left_out_and_the_rest_is_answered(
    model: str, here: Path, request: pytest.FixtureRequest
) -> None:
    (here / "notes.txt").write_text(passage(1))
    words = ["-", "notes.txt", "Who?"] if model == "towns" else ["-", "notes.txt"]
    output = transferstudio("predict", request.getfixturevalue(model), *words, "--json", stdin=b"\x89PNG\x00\x00\xff")
    assert output.code == 2 and "standard input left out" in output.err and len(predictions(output.out)) == 1, output


def test_what_is_left_out_is_said_and_told_by_the_exit_code(colours: Path, here: Path) -> None:
    picture(1).save(here / "good.png")
    (here / "broken.png").write_bytes(b"nothing")
    (here / "empty").mkdir()
    output = transferstudio("predict", colours, "good.png", "broken.png", "missing.png", "empty", "*.gif", "--json")
    assert output.code == 2 and labels(output.out) == ["red"]
    for name, reason in (
        ("broken.png", "cannot be read"),
        ("missing.png", "does not exist"),
        ("empty", "no images in it"),
        ("*.gif", "no file has this name"),
    ):
        left_out = {one["name"]: one["reason"] for one in json.loads(output.out)["left_out"]}
        assert reason in left_out[name] and f"{name} left out: " in output.err, (name, output)


def test_odd_file_names_are_answered(colours: Path, here: Path) -> None:
    (here / "photos").mkdir()
    for name in (b"two\nlines.png", b"latin-\xe9.png", b"-dash.png", b"[red].png"):
        picture(1).save(here / "photos" / os.fsdecode(name))
    output = transferstudio("predict", colours, "photos")
    assert output.code == 0 and len(output.out.splitlines()) == 4, output
    output = transferstudio("predict", colours, "photos", "--json", "--table", "t.csv")
    assert output.code == 0 and labels(output.out) == ["red"] * 4, output
    with (here / "t.csv").open(newline="", encoding="utf-8") as file:
        assert [row["label"] for row in csv.DictReader(file)] == ["red"] * 4


def test_options_that_a_model_has_no_use_for_are_errors(colours: Path, moods: Path, towns: Path, here: Path) -> None:
    picture(1).save(here / "good.png")
    for model, words in ((colours, ["good.png"]), (moods, [PARCEL]), (towns, [passage(1), "Who?"])):
        for option in (["--draw", "drawn"], ["--table", "t.json"], ["--nonsense"]):
            output = transferstudio("predict", model, *words, *option)
            assert output.code == 2 and output.err and not output.out, option
        output = transferstudio("predict", model, *words, "--table", "t.csv")
        assert output.code == 0, output
        with (here / "t.csv").open(newline="", encoding="utf-8") as file:
            (row,) = csv.DictReader(file)
        assert {"sample", "probability"} <= set(row)
        for option in (["--table", "t.parquet"], ["--threshold", "0.5"], ["--top", "0"]):
            assert transferstudio("predict", model, *words, *option).code == 2, option
    assert transferstudio("predict", towns, passage(1), "Who?", "--top", "2").code == 2
    assert not (here / "drawn").exists() and not (here / "t.json").exists()


def test_several_classes_are_named_the_most_probable_first(colours: Path, here: Path) -> None:
    picture(1).save(here / "=1.png")
    output = transferstudio("predict", colours, "=1.png", "--top", "5", "--table", "t.xlsx")
    assert output.code == 0, output
    shares = [float(part) for part in re.findall(r"([\d.]+)%", output.out)]
    assert len(shares) == 2 and shares == sorted(shares, reverse=True) and sum(shares) == pytest.approx(100, abs=0.2)
    header, row = openpyxl.load_workbook(here / "t.xlsx").active.iter_rows(values_only=True)
    assert header == ("sample", "label", "probability", "label 2", "probability 2", "check")
    assert row[0] == "'=1.png" and row[1] == "red" and {row[1], row[3]} == {"red", "green"}


def test_boxes_below_a_threshold_are_left_out(things: Path, here: Path) -> None:
    picture(1, size=(320, 240)).save(here / "1.png")
    counts = {}
    for threshold in ("0.01", "0.2", "1"):
        output = transferstudio("predict", things, "1.png", "--threshold", threshold, "--json", "--table", "t.xlsx")
        found = predictions(output.out)[0]["found"]
        assert output.code == 0 and all(one["score"] >= float(threshold) for one in found)
        counts[threshold] = len(found)
        assert openpyxl.load_workbook(here / "t.xlsx").active.max_row == 1 + len(found)
    assert counts["0.01"] >= counts["0.2"] >= counts["1"] == 0 and counts["0.01"] > 0, counts


def test_pictures_of_one_name_in_two_folders_are_both_drawn(things: Path, here: Path) -> None:
    for folder in ("a", "b"):
        (here / "in" / folder).mkdir(parents=True)
        picture(1, size=(320, 240)).save(here / "in" / folder / "1.png")
    output = transferstudio("predict", things, "in", "--draw", "drawn", "--table", "t.csv")
    assert output.code == 0 and len(list((here / "drawn").iterdir())) == 2
    assert transferstudio("predict", things, "-", "--json", stdin=(here / "in/a/1.png").read_bytes()).code == 0


def test_what_is_drawn_never_lies_where_it_would_be_read(things: Path, here: Path) -> None:
    (here / "in").mkdir()
    picture(1, size=(320, 240)).save(here / "in" / "1.png")
    before = (here / "in" / "1.png").read_bytes()
    write_csv(here / "list.csv", [("path", "label"), ("in/1.png", "")])
    for words, folder in ((["in"], "in"), (["in"], "in/drawn"), (["in/*.png"], "in"), (["list.csv"], "in")):
        output = transferstudio("predict", things, *words, "--draw", folder, "--table", "t.csv")
        assert output.code == 2 and "beside the originals" in output.err, (words, output)
    assert [path.name for path in (here / "in").iterdir()] == ["1.png"] and not (here / "t.csv").exists()
    assert (here / "in" / "1.png").read_bytes() == before
    for _ in range(2):  # what was drawn the first time is not taken for another image
        output = transferstudio("predict", things, ".", "in/1.png", "--draw", here.parent / "drawn", "--json")
        assert output.code == 0 and len(predictions(output.out)) == 2, output
        shutil.copytree(here.parent / "drawn", here / "seen", dirs_exist_ok=True)
    assert "2 images that boxes were drawn into" in output.err


@pytest.mark.parametrize("model", ["colours", "things", "moods", "towns"])
def test_a_table_never_takes_the_place_of_what_is_read(model: str, here: Path, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(model)
    picture(1).save(here / "1.png")
    (here / "mails").mkdir()
    header, row = {"moods": (("text",), (PARCEL,)), "towns": (("passage", "question"), (passage(1), "Who?"))}.get(
        model, (("path", "label"), ("1.png", ""))
    )
    given = write_csv(here / "given.csv", [header, row])
    before = given.read_bytes()
    output = transferstudio("predict", folder, "given.csv", "--table", here / "given.csv")
    assert output.code == 2 and "would replace a file that is read" in output.err and given.read_bytes() == before
    if model in ("moods", "towns"):
        output = transferstudio("predict", folder, "mails", "Who?", "--table", "mails/answers.csv")
        assert output.code == 2 and "in a folder that is read" in output.err and not list((here / "mails").iterdir())
    output = transferstudio("predict", folder, "gone.csv", "--table", "t.csv")
    assert output.code == 2 and "was not written" in output.err and not (here / "t.csv").exists()
    assert transferstudio("predict", folder, "given.csv", "--table", "t.csv").code == 0 and (here / "t.csv").is_file()


# --------------------------------------------------------------------------------------------------------------- texts


def _excel(path: Path, rows: list[tuple[str, ...]]) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(path)


def test_texts_come_from_words_files_folders_tables_and_standard_input(moods: Path, here: Path) -> None:
    rows = [("text",), ("A great film, superb.",), ("A boring film, dreadful.",)]
    write_csv(here / "mails.csv", rows)
    write_csv(here / "mails.tsv", rows, delimiter="\t")
    _excel(here / "mails.xlsx", rows)
    (here / "mails.jsonl").write_text("\n".join(json.dumps({"text": row[0]}) for row in rows[1:]))
    (here / "folder").mkdir()
    (here / "folder" / "1.txt").write_text(rows[1][0])
    (here / "folder" / "2.md").write_text(rows[2][0], encoding="utf-16")
    lines = "\n".join(row[0] for row in rows[1:]).encode()
    for words, stdin in (
        ([rows[1][0], rows[2][0]], b""),
        (["mails.csv"], b""),
        (["mails.tsv"], b""),
        (["mails.xlsx"], b""),
        (["mails.jsonl"], b""),
        (["folder"], b""),
        (["folder/*"], b""),
        (["-"], lines),
    ):
        output = transferstudio("predict", moods, *words, "--json", stdin=stdin)
        assert (output.code, labels(output.out)) == (0, ["good", "bad"]), (words, output)
        assert ("is read as" in output.err) == (words[0][:2] in ("ma", "fo")), "a file is read as one, and that is said"


@pytest.mark.parametrize(
    "text", ["I cannot open holiday.mp4", "great?", "superb/lovely", "https://a.example/great.html", "x" * 5000, ".txt"]
)
def test_what_names_no_file_is_a_text(moods: Path, here: Path, text: str) -> None:
    output = transferstudio("predict", moods, text, "--json")
    assert output.code == 0 and predictions(output.out)[0]["sample"] == text and not output.err


@pytest.mark.parametrize("name", ["mails.csv", "notes.txt", "clip.mp4", "folder/", "*.txt"])
def test_a_file_that_is_not_there_is_no_text(moods: Path, here: Path, name: str) -> None:
    output = transferstudio("predict", moods, name, "--json")
    assert output.code == 2 and not predictions(output.out) and "left out" in output.err


def test_files_that_hold_no_text_are_left_out(moods: Path, here: Path) -> None:
    picture(1).save(here / "photo.png")
    (here / "data.bin").write_bytes(bytes(range(256)))
    (here / "empty.txt").write_text(" \n")
    write_csv(here / "numbers.csv", [("1", "2"), ("3", "4")])
    for name in ("photo.png", "data.bin", "empty.txt", "numbers.csv"):
        output = transferstudio("predict", moods, name)
        assert output.code == 2 and not output.out and f"{name} left out" in output.err, (name, output)


def test_the_one_file_with_the_tokenizer_inside_is_a_model_too(moods: Path, here: Path) -> None:
    (here / "alone").mkdir()
    alone = shutil.copy(moods / "model-text.onnx", here / "alone")
    expected = predictions(transferstudio("predict", moods, PARCEL, "--json").out)[0]
    for model in (moods / "model-text.onnx", alone):
        found = predictions(transferstudio("predict", model, PARCEL, "--json").out)[0]
        assert found["label"] == expected["label"] == "good"
        assert found["probability"] == pytest.approx(expected["probability"], abs=1e-4)


# ----------------------------------------------------------------------------------------------------------- questions


def test_questions_come_with_passages_from_files_tables_and_standard_input(towns: Path, here: Path) -> None:
    (here / "notes.txt").write_text(passage(1))
    (here / "folder").mkdir()
    for number in (1, 2):
        (here / "folder" / f"{number}.txt").write_text(passage(number))
    rows = [("passage", "question"), (passage(1), "Who?"), (passage(2), "When?")]
    write_csv(here / "t.csv", rows)
    _excel(here / "t.xlsx", rows)
    (here / "t.jsonl").write_text("\n".join(json.dumps(dict(zip(rows[0], row, strict=True))) for row in rows[1:]))
    write_squad(here / "squad.json", squad(12))
    for words, stdin, expected in (
        ([passage(1), "Who?", "When?"], b"", ["Who?", "When?"]),
        (["notes.txt", "Who?"], b"", ["Who?"]),
        (["Who?", "notes.txt", "When?"], b"", ["Who?", "When?"]),
        (["-", "Who?"], passage(1).encode(), ["Who?"]),
        (["folder", "Who?"], b"", ["Who?"] * 2),
        (["t.csv"], b"", ["Who?", "When?"]),
        (["t.xlsx"], b"", ["Who?", "When?"]),
        (["t.jsonl"], b"", ["Who?", "When?"]),
    ):
        output = transferstudio("predict", towns, *words, "--json", stdin=stdin)
        assert output.code == 0, output
        assert [one["question"] for one in predictions(output.out)] == expected, words
    output = transferstudio("predict", towns, "squad.json", "--json")
    assert output.code == 0 and len(predictions(output.out)) > 5


def test_a_row_that_is_left_out_is_told_with_its_table(colours: Path, moods: Path, towns: Path, here: Path) -> None:
    picture(1).save(here / "good.png")
    for model, header, good, bad in (
        (colours, ("path", "label"), ("good.png", ""), ("missing.png", "")),
        (moods, ("text", "label"), ("A lovely film.", ""), ("", "good")),
        (towns, ("passage", "question"), (passage(1), "Who?"), (passage(1), "")),
    ):
        for name in ("one.csv", "two.csv"):
            write_csv(here / name, [header, good, bad])
        output = transferstudio("predict", model, "one.csv", "two.csv", "--json")
        left_out = [one["name"] for one in json.loads(output.out)["left_out"]]
        assert output.code == 2 and len(predictions(output.out)) == 2
        assert [name.partition(",")[0] for name in left_out] == ["one.csv", "two.csv"], output.err


@pytest.mark.parametrize("words", [["missing.txt", "Who?"], ["notes.txt"], ["Who?"], ["numbers.csv", "Who?"]])
def test_a_passage_or_a_question_that_is_missing_is_an_error(towns: Path, here: Path, words: list[str]) -> None:
    (here / "notes.txt").write_text(passage(1))
    write_csv(here / "numbers.csv", [("1", "2"), ("3", "4")])
    output = transferstudio("predict", towns, *words, "--json")
    found = json.loads(output.out)
    assert output.code == 2 and (found.get("left_out") or found["event"] == "error")
    assert not found.get("predictions")


def test_help_tells_the_rule() -> None:
    output = transferstudio("predict", "--help")
    reported = " ".join(output.out.split())
    assert output.code == 0 and "Anything else is a text" in reported and "standard input" in reported


@pytest.mark.parametrize("command", ["predict", "serve", "watch"])
def test_a_file_that_is_no_model_is_told_in_one_sentence(here: Path, command: str) -> None:
    (here / "broken.onnx").write_bytes(b"no model")
    (here / "inbox").mkdir()
    for name, reported in (
        ("broken.onnx", "Error: broken.onnx cannot be loaded as a model. Choose a model.onnx"),
        ("gone.onnx", "This file or folder does not exist"),
        ("inbox", "There is no model.onnx in this folder"),
    ):
        words = {"predict": (name, PARCEL), "serve": (name,), "watch": ("inbox", name)}[command]
        done = transferstudio(command, *words)
        output = " ".join((done.out + done.err).split())
        assert done.code and reported in output and "ONNXRuntime" not in output and "docs for the API" not in output, (
            output
        )


@pytest.mark.slow
@pytest.mark.parametrize("model", ["colours", "moods", "towns", "things"])
def test_a_model_says_what_it_is_without_being_loaded(model: str, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue(model)
    known = dict(onnxruntime.InferenceSession(str(folder / "model.onnx")).get_modelmeta().custom_metadata_map)
    assert metadata_of(folder / "model.onnx") == known
    assert known["task"] == json.loads((folder.parent / "task.json").read_text("utf-8"))
    assert type(open_exported(folder)) is type(find_task(known["task"]).open_model(folder))


@given(st.binary(max_size=200))
@example(b"\x0a" + b"\xff" * 9 + b"\x01")  # a message that is longer than any file can be
@example(b"\x72" + b"\xff" * 9 + b"\x01")
def test_no_file_is_too_odd_to_be_asked_what_it_is(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "odd.onnx"
    file.write_bytes(content)
    assert all(isinstance(text, str) for text in metadata_of(file).values())


@pytest.mark.parametrize("model", ["colours", "moods", "towns", "things"])
def test_an_exported_model_says_what_it_is(request: pytest.FixtureRequest, model: str, here: Path) -> None:
    folder = request.getfixturevalue(model)
    said = transferstudio("info", folder)
    assert said.code == 0 and "exported by Transfer Studio" in said.out and "network: " in said.out, said
    found = json.loads(transferstudio("info", folder / "model.onnx", "--json").out)
    session = onnxruntime.InferenceSession(folder / "model.onnx")
    assert [one["name"] for one in found["inputs"]] == [one.name for one in session.get_inputs()]
    assert [one["name"] for one in found["outputs"]] == [one.name for one in session.get_outputs()]
    assert found["bytes"] == (folder / "model.onnx").stat().st_size and found["task"]
    (here / "other.onnx").write_bytes(b"nothing")
    assert transferstudio("info", here / "other.onnx").code == 2


# ---------------------------------------------------------------------------------------------- over HTTP


def test_several_questions_are_answered_in_one_request(towns: Path) -> None:
    asked = [{"passage": passage(number), "question": "Who was the mayor?"} for number in range(3)]
    with TestClient(service(towns), base_url="http://localhost") as client:
        alone = [client.post("/predict", json=one).json() for one in asked]
        answers = client.post("/predict", json=[*asked, {"passage": "Nothing was asked."}, "a text"]).json()
        assert answers[:3] == alone and all("probability" in one for one in alone)
        assert answers[3] == {"error": "question: Field required"} and list(answers[4]) == ["error"]
        told = client.get("/openapi.json").json()["paths"]["/predict"]["post"]["requestBody"]["content"]
        one, several = told["application/json"]["schema"]["anyOf"]
        assert sorted(one["required"]) == ["passage", "question"] and several["items"] == one
