"""The command `evaluate MODEL DATA`: an exported model, scored on data that somebody labelled since, for each task."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.command_line import transferstudio
from tests.conftest import picture, write_class_folders
from tests.test_predict import colours, here, moods, things, towns  # noqa: F401  # fixtures
from tests.test_questions import passage, squad, write_squad
from tests.test_texts import reviews, write_csv
from transferstudio.runtime import Predictor, QuestionPredictor, TextPredictor
from transferstudio.sample_data.beach import write_beach
from transferstudio.tasks.question_answering.squad import exact_match, token_f1


def evaluated(*words: object) -> dict[str, object]:
    """The one object that a command prints."""
    done = transferstudio("evaluate", *words, "--json")
    assert done.code == 0, done.err
    (line,) = done.out.splitlines()
    found: dict[str, object] = json.loads(line)
    return found


def test_a_classifier_is_scored_on_new_images_as_it_answers_them(colours: Path, here: Path) -> None:  # noqa: F811
    photos = write_class_folders(here / "new", each=6, seed=500)
    picture(900, hue=1).save(photos / "red" / "mislabelled.png")
    (photos / "blue").mkdir()
    picture(901, hue=2).save(photos / "blue" / "b.png")
    (photos / "red" / "broken.png").write_bytes(b"no picture")
    done = transferstudio("evaluate", colours, photos)
    assert done.code == 0 and done.out.startswith("Accuracy 92.3%") and "95 % confidence interval" in done.out
    assert "red: precision 100.0%, recall 85.7%" in done.out
    notes = " ".join(done.err.split())
    assert "15 images in 3 classes" in notes and "broken.png is left out" in notes
    assert "Not scored: 1 image of classes unknown to the model: “blue” (1)." in notes and "Not read: 1" in notes
    found = evaluated(colours / "model.onnx", photos)
    assert (found["task"], found["format"], found["samples"]) == ("image-classification", "class folders", 14)
    assert found["metric"] == "accuracy" and found["scored"] == 13
    assert found["scores"]["confusion"] == [[6, 0], [1, 6]] and found["classes"] == Predictor(colours).labels
    assert [one["name"] for one in found["mistakes"]] == ["red/mislabelled.png"]
    assert [one["name"] for one in found["left_out"]] == ["red/broken.png"]
    assert found["score"]["low"] < found["score"]["value"] == 12 / 13 < found["score"]["high"]


def test_a_text_model_is_scored_on_each_kind_of_table(moods: Path, here: Path) -> None:  # noqa: F811
    rows = [*reviews(each=7), *reviews(each=1)]
    predictor = TextPredictor(moods)
    right = sum(predictor.predict(text).label == label for text, label in dict(rows).items()) / len(dict(rows))
    write_csv(here / "new.csv", [("text", "label"), *rows])
    (here / "new.tsv").write_text("".join(f"{text}\t{label}\n" for text, label in [("text", "label"), *rows]))
    (here / "new.jsonl").write_text("".join(json.dumps({"text": text, "label": label}) + "\n" for text, label in rows))
    for name in ("new.csv", "new.tsv", "new.jsonl"):
        found = evaluated(moods, name)
        assert "2 duplicates are counted once." in found["notes"], name
        assert found["scored"] == len(dict(rows)) and found["score"]["value"] == pytest.approx(right), name
    one_file = evaluated(moods / "model-text.onnx", "new.csv")
    assert one_file["score"] == found["score"], "the file with the tokenizer inside answers alike"
    write_csv(
        here / "split.csv",
        [("text", "label", "split"), *((*row, "train" if n % 2 else "test") for n, row in enumerate(rows))],
    )
    assert "All samples are scored, whatever split the data name." in evaluated(moods, "split.csv")["notes"]


@pytest.mark.slow
def test_answers_are_scored_as_the_model_gives_them(towns: Path, here: Path) -> None:  # noqa: F811
    write_squad(here / "new.json", squad(12))
    questions = [
        (paragraph["context"], asked["question"], [one["text"] for one in asked["answers"]])
        for article in json.loads((here / "new.json").read_text())["data"]
        for paragraph in article["paragraphs"]
        for asked in paragraph["qas"]
    ]
    refused = transferstudio("evaluate", towns, "new.json", "--field", "mood")
    assert refused.code == 2 and "has no label fields" in refused.err
    predictor = QuestionPredictor(towns)
    texts = [predictor.answer(text, asked).text for text, asked, _ in questions]
    f1 = sum(token_f1(text, known) for text, (_, _, known) in zip(texts, questions, strict=True)) / len(texts)
    exact = sum(exact_match(text, known) for text, (_, _, known) in zip(texts, questions, strict=True)) / len(texts)
    found = evaluated(towns, "new.json")
    assert found["scored"] == len(questions) and found["metric"] == "F1"
    assert found["score"]["value"] == pytest.approx(f1) and found["scores"]["exact_match"]["value"] == pytest.approx(
        exact
    )
    write_csv(
        here / "table.csv", [("passage", "question", "answer"), (passage(1), "When did the market open?", "1801")]
    )
    assert evaluated(towns, "table.csv")["scored"] == 1


@pytest.mark.slow
def test_boxes_are_scored_in_each_format(things: Path, here: Path) -> None:  # noqa: F811
    marked, _ = write_beach(here / "in")
    found = evaluated(things, marked)
    assert found["metric"] == "mAP50" and found["scored"] == len(list((marked / "images").iterdir()))
    boxes = {one["name"]: one["boxes"] for one in found["scores"]["classes"]}
    rows = (marked / "boxes.csv").read_text().splitlines()
    assert boxes == {name: sum(f",{name}," in row for row in rows) for name in boxes}
    assert found["score"]["low"] <= found["score"]["value"] <= found["score"]["high"]
    transferstudio("import", here / "p.tsproj", marked)
    for kind in ("coco", "voc", "yolo"):
        assert transferstudio("export", here / "p.tsproj", here / kind, "--data", kind).code == 0
        other = evaluated(things, here / kind)
        assert other["scored"] == found["scored"], kind
        assert other["score"]["value"] == pytest.approx(found["score"]["value"], abs=0.01), kind


def test_what_cannot_be_evaluated_is_refused_in_words(colours: Path, moods: Path, here: Path) -> None:  # noqa: F811
    write_csv(here / "new.csv", [("text", "label"), *reviews(each=3)])
    write_class_folders(here / "other", classes=("cat", "Red"), each=2)
    shutil.copytree(here / "other" / "cat", here / "bare")
    for words, reported in (
        ((colours,), "An exported model is evaluated on labelled data"),
        ((colours, "gone"), "does not exist"),
        (("gone", "new.csv"), "does not exist"),
        ((colours, "new.csv"), "The model is for image classification, but this is text classification"),
        (
            (colours, "other"),
            "unknown to the model: “Red” (2), “cat” (2). These classes differ only in case or spaces: “red”, “Red”",
        ),
        ((colours, "bare"), "None of the images has a label"),
        ((colours, "other", "--run", "1"), "An exported model has no runs"),
        ((moods, "new.csv", "--field", "mood"), "The model has no label field “mood”"),
        (("p.tsproj", "new.csv"), "Only exported models are scored on data"),
    ):
        done = transferstudio("evaluate", *words)
        assert done.code == 2 and reported in " ".join(done.err.split()), (words, done.err)
        as_json = transferstudio("evaluate", *words, "--json")
        (line,) = as_json.out.splitlines()
        assert as_json.code == 2 and json.loads(line)["event"] == "error", words
