"""Text classification, from tables and folders to an exported file; with MiniLM, and with tiny networks of random weights."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnxruntime
import onnxruntime_extensions
import pytest
from safetensors.numpy import load_file, save_file
from typer.testing import CliRunner

from tests.conftest import default_backbone
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.network import pretrained
from transferstudio.backbones.onnx_body import INPUT, convert
from transferstudio.backbones.weights import obtain
from transferstudio.cli.export_commands import write_data
from transferstudio.cli.main import app
from transferstudio.cli.output import Output
from transferstudio.errors import DataError, ExportError, TrainingError
from transferstudio.events import Note, Progress, finish
from transferstudio.formats import Skipped, TextRecord, detect
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.explaining import words_that_mattered
from transferstudio.insight.health import counts, languages, likeness
from transferstudio.insight.suggestions import suggest
from transferstudio.operations.auto_method import decide, run_decided
from transferstudio.operations.export import export_run
from transferstudio.operations.open_model import open_exported
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.project.samples import Split
from transferstudio.runtime import TextPredictor
from transferstudio.sample_data.sets import write_messages
from transferstudio.tasks.classification.trained import load_classifier
from transferstudio.training.plan import METHODS, Method, TrainingPlan

PRAISE = ["lovely", "wonderful", "great", "excellent", "charming", "superb"]
BLAME = ["awful", "terrible", "boring", "dreadful", "poor", "horrible"]


def reviews(*, each: int) -> list[tuple[str, str]]:
    """Short reviews of two classes that any network can tell apart."""
    rows = []
    for number in range(each):
        for words, label in ((PRAISE, "good"), (BLAME, "bad")):
            first, second = words[number % len(words)], words[(number // len(words) + 1 + number) % len(words)]
            rows.append((f"A {first} film, number {number}, with a {second} ending.", label))
    return rows


def write_csv(path: Path, rows: list[tuple[str, ...]], *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def texts_of(path: Path) -> list[tuple[str, str | None, str | None]]:
    return [(r.text, r.label, r.split) for r in detect(path).records() if isinstance(r, TextRecord)]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    table = write_csv(tmp_path / "reviews.csv", [("text", "label"), *reviews(each=30)])
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, table))
        yield made


# ---------------------------------------------------------------------------------------------------------- formats


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_of_any_delimiter_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [("label", "text"), ("gut", "Schöne Grüße aus Köln"), ("schlecht", "Nein, das reicht nicht")]
    path = write_csv(tmp_path / "t.csv", rows, delimiter=delimiter, encoding=encoding)
    assert texts_of(path) == [("Schöne Grüße aus Köln", "gut", None), ("Nein, das reicht nicht", "schlecht", None)]


def test_a_table_without_header_is_understood_by_its_cells(tmp_path: Path) -> None:
    rows = [(text, "1" if label == "good" else "0") for text, label in reviews(each=5)]
    assert texts_of(write_csv(tmp_path / "t.tsv", rows, delimiter="\t"))[0] == (rows[0][0], "1", None)


@pytest.mark.parametrize("head", ["review,mood,shop", "id,Bewertung,Stimmung", "評論,心情"])
def test_a_spreadsheet_with_names_of_its_own(tmp_path: Path, head: str) -> None:
    """Few rows are labelled, one column says the same everywhere, and another is different in each row."""
    names = head.split(",")
    rows = [head]
    for number in range(40):
        mood = ("good", "bad")[number % 2] if number % 5 == 0 else ""
        cells = {"id": str(number), "mood": mood, "Stimmung": mood, "心情": mood, "shop": "Bonn"}
        rows.append(",".join(cells.get(name, f"a film of {number} parts") for name in names))
    (tmp_path / "films.csv").write_text("\n".join(rows), "utf-8")
    with Project.create(tmp_path / "p.tsproj") as project:
        report = finish(import_dataset(project, tmp_path / "films.csv"))
        field = project.classes.default_field().id
        assert report.added == 40 and {one.name for one in project.classes.list(field)} == {"good", "bad"}
        assert len(list(project.annotations.labelled(field))) == 8
        assert f"“{names[2] if names[0] == 'id' else names[1]}”" in report.format


def test_a_column_that_says_who_teaches_is_found_by_what_it_says(tmp_path: Path) -> None:
    parts = ("train", "dev", "test")
    rows = [(f"a film of {number} parts", "good", parts[number % 3]) for number in range(9)]
    path = write_csv(tmp_path / "t.csv", [("review", "mood", "part"), *rows])
    assert [split for _, _, split in texts_of(path)] == ["train", "validation", "test"] * 3
    assert {label for _, label, _ in texts_of(path)} == {"good"}
    brakes = write_csv(tmp_path / "b.csv", [("text", "label", "part"), ("it squeals", "bad", "brake"), ("all is well", "good", "test")])  # fmt: skip
    assert [split for _, _, split in texts_of(brakes)] == [None, None], "a part of a car is none"


def test_a_first_text_of_one_word_is_no_header(tmp_path: Path) -> None:
    rows = ["dull\t0", *(f"a film of {number} parts\t{number % 2}" for number in range(9))]
    (tmp_path / "films.tsv").write_text("\n".join(rows))
    with Project.create(tmp_path / "p.tsproj") as project:
        assert finish(import_dataset(project, tmp_path / "films.tsv")).added == 10


def test_quotes_in_tab_separated_files_belong_to_the_text(tmp_path: Path) -> None:
    (tmp_path / "t.tsv").write_text('a "lonely quote stays\tgood\nthe next row is whole\tbad\n')
    assert [text for text, _, _ in texts_of(tmp_path / "t.tsv")] == ['a "lonely quote stays', "the next row is whole"]


def test_json_lines_and_excel(tmp_path: Path) -> None:
    from openpyxl import Workbook

    lines = [{"text": "a line of text", "label": "x"}, {"text": "another line", "label": 3}]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\nno json\n")
    book = Workbook()
    for row in (("message", "topic"), ("from a spreadsheet", "one"), ("second row here", "two")):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    assert texts_of(tmp_path / "t.jsonl") == [("a line of text", "x", None), ("another line", "3", None)]
    assert texts_of(tmp_path / "t.xlsx") == [("from a spreadsheet", "one", None), ("second row here", "two", None)]
    assert [item.name for item in detect(tmp_path / "t.jsonl").records() if isinstance(item, Skipped)] == ["line 3"]


def test_file_names_tell_the_split(tmp_path: Path) -> None:
    for name in ("train", "dev", "test"):
        write_csv(tmp_path / f"{name}.csv", [("text", "label"), (f"some words for {name}", "x")])
    assert {split for _, _, split in texts_of(tmp_path)} == {"train", "validation", "test"}


def test_folders_of_text_files_are_classes(tmp_path: Path) -> None:
    for split in ("train", "test"):
        for label in ("spam", "mail"):
            (tmp_path / split / label).mkdir(parents=True)
            (tmp_path / split / label / "1.txt").write_text(f"{label} of {split}")
    assert sorted(texts_of(tmp_path)) == [
        ("mail of test", "mail", "test"),
        ("mail of train", "mail", "train"),
        ("spam of test", "spam", "test"),
        ("spam of train", "spam", "train"),
    ]


def test_plain_lines_have_no_labels(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("one line\n\nanother line\n")
    assert texts_of(tmp_path / "t.txt") == [("one line", None, None), ("another line", None, None)]


def test_bad_rows_are_listed_and_the_rest_comes_in(tmp_path: Path) -> None:
    good = "".join(f"words that are fine {number},x\n" for number in range(5))
    (tmp_path / "t.csv").write_bytes(
        b"text,label,split\n" + good.encode() + b"\x00\x00,x\n" + b"   ,x\n" + b"fine but no split,x,nowhere\n"
        b"nul \x00 inside,x\n"
        + "family 👩‍👩‍👧 e\u0301,x\n".encode()
        + b"y" * 3_000_000
        + b",x\n"
        + b"after the giant,x\n"
    )
    with Project.create(tmp_path / "p.tsproj") as project:
        report = finish(import_dataset(project, tmp_path / "t.csv"))
        reasons = " | ".join(reason for _, reason in skipped_files(project))
        assert report.added == 8 and report.skipped == 4, reasons
        assert "no text" in reasons and "is not a split" in reasons and "cannot be read" in reasons


def test_texts_are_written_and_read_back(project: Project, tmp_path: Path) -> None:
    write_data(project, tmp_path / "out.csv", "csv", Output())
    assert sorted(texts_of(tmp_path / "out.csv"), key=str) == sorted(texts_of(tmp_path / "reviews.csv"), key=str)


def test_formulas_are_read_back_as_they_were(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "t.csv", [("text", "label"), ("'=1+1 is a sum", "x"), ("plain words here", "y")])
    assert texts_of(path)[0][0] == "=1+1 is a sum"


def test_a_table_without_texts_or_files_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No column"):
        detect(write_csv(tmp_path / "t.csv", [("1", "2"), ("3", "4")]))


def test_a_file_of_noise_is_an_error_that_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(np.random.default_rng(0).bytes(3000) + b"a\rb,c\n")
    with Project.create(tmp_path / "p.tsproj") as project:
        try:
            finish(import_dataset(project, tmp_path / "t.csv"))
        except DataError as error:
            assert "t.csv" in str(error)


def test_images_and_texts_do_not_mix(project: Project, tmp_path: Path) -> None:
    from tests.conftest import write_class_folders

    with pytest.raises(DataError, match="text classification"):
        finish(import_dataset(project, write_class_folders(tmp_path / "photos")))


def test_the_same_text_is_one_sample(project: Project, tmp_path: Path) -> None:
    assert finish(import_dataset(project, tmp_path / "reviews.csv")).added == 0


# ------------------------------------------------------------------------------------------------------- training


def test_a_table_becomes_a_file_that_runs_without_torch(project: Project, tmp_path: Path) -> None:
    result = finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2")))
    assert result.report.score.value > 0.8
    bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out", int8=True))
    assert bundle.model.parity.passed and bundle.model.parity.largest_difference < 1e-3
    assert bundle.int8 is not None and bundle.int8.bytes < 0.5 * bundle.model.bytes
    assert {"model.onnx", "tokenizer.json", "labels.json", "MODEL_CARD.md", "predict.py"} <= {
        path.name for path in (tmp_path / "out").iterdir()
    }
    pages = "".join((tmp_path / "out" / name).read_text("utf-8") for name in ("MODEL_CARD.md", "README.md"))
    assert "image" not in pages and f"{result.report.scored_samples} texts" in pages
    code = (
        "import sys, predict; print(predict.TextPredictor('model.onnx').predict('A wonderful film').label);"
        "assert not {'torch', 'transformers', 'transferstudio'} & sys.modules.keys()"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path / "out", capture_output=True, text=True, check=False
    )
    assert answer.stdout.strip() == "good", answer.stderr


def test_an_answer_does_not_depend_on_what_stands_beside_it(project: Project, tmp_path: Path) -> None:
    result = finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2")))
    finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    predictor = open_exported(tmp_path / "out")
    assert isinstance(predictor, TextPredictor)
    together = predictor.probabilities(["short", "a much longer text that goes on and on and on, dull as it is"])
    assert np.allclose(together[0], predictor.probabilities(["short"])[0], atol=1e-4)
    assert predictor.probabilities([""]).shape == (1, 2) and predictor.probabilities(["word " * 5000]).shape == (1, 2)
    mattered = words_that_mattered(predictor, "The ending is horrible", "bad")
    assert max(mattered, key=lambda item: item[2])[:2] == (14, 22)


def test_an_image_network_is_refused(project: Project) -> None:
    with pytest.raises(TrainingError, match="is for images"):
        finish(run(project, TrainingPlan(backbone="efficientnet-lite0")))


def tiny_transformer(folder: Path, kind: str, *, layers: int = 2) -> Path:
    """A transformers folder with random weights and a tokenizer of whole words."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import BertConfig, BertModel, GPT2Config, GPT2LMHeadModel

    folder.mkdir()
    words = sorted(
        {word for text, _ in reviews(each=30) for word in text.replace(",", " ,").replace(".", " .").split()}
    )
    tokenizer = Tokenizer(models.WordLevel({"[UNK]": 0} | {w: n + 1 for n, w in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    torch.manual_seed(0)
    if kind == "gpt2":
        made = GPT2LMHeadModel(GPT2Config(vocab_size=400, n_embd=32, n_layer=layers, n_head=2, n_positions=64))
    else:
        made = BertModel(
            BertConfig(
                vocab_size=400, hidden_size=32, num_hidden_layers=layers, num_attention_heads=2, intermediate_size=64,
                max_position_embeddings=64,
            )
        )  # fmt: skip
    made.save_pretrained(folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bert", "gpt2"])
def test_a_network_is_converted_in_a_process_of_its_own(tmp_path: Path, kind: str) -> None:
    """As the window does it: what transformers knows of a class in one process it has to hear again in the other."""
    backbone = find(str(tiny_transformer(tmp_path / kind, kind)))
    body, path = pretrained(backbone, finish(obtain(backbone))).eval(), tmp_path / "body.onnx"
    with ThreadPoolExecutor(1) as beside:
        beside.submit(finish, convert(body, backbone, path)).result()
    ids = body.example().numpy()
    (features,) = onnxruntime.InferenceSession(path).run(None, {INPUT: ids})
    assert features.shape == (2, body.width)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bert", "gpt2"])
@pytest.mark.parametrize("method", METHODS)
def test_every_method_goes_the_whole_way(project: Project, tmp_path: Path, kind: str, method: Method) -> None:
    folder = tiny_transformer(tmp_path / kind, kind)
    plan = TrainingPlan(backbone=str(folder), method=method, epochs=2, learning_rate=3e-3, last_blocks=1, batch=8)
    result = finish(run(project, plan))
    assert load_classifier(project.runs.get(result.run_id), project).backbone.pooling == (
        "last" if kind == "gpt2" else "mean"
    )
    assert finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out")).model.parity.passed


def test_pairs_that_are_cancelled_while_features_are_computed_leave_nothing(project: Project, tmp_path: Path) -> None:
    """Features that are missing would be zeros, and a head could be fitted to them."""
    folder, stop = tiny_transformer(tmp_path / "bert", "bert"), threading.Event()
    plan = TrainingPlan(backbone=str(folder), method=Method.CONTRASTIVE, batch=8)
    with pytest.raises(TrainingError, match="cancelled before its network was trained"):
        for event in run(project, plan, stop=stop):
            if isinstance(event, Progress) and event.stage == "check":
                stop.set()
    assert stop.is_set()
    latest = project.runs.list()[0]
    assert not latest.summary.get("usable") and not (latest.folder / "best.safetensors").exists()


def test_the_same_text_with_another_label_is_listed(tmp_path: Path) -> None:
    table = write_csv(
        tmp_path / "t.csv", [("text", "label"), ("Hello there", "hi"), ("Hello there", "bye"), ("Ciao", "bye")]
    )
    with Project.create(tmp_path / "p.tsproj") as project:
        report = finish(import_dataset(project, table))
        assert (report.added, report.known, report.skipped) == (2, 0, 1)
        name, reason = next(skipped_files(project))
        assert name == "Hello there" and "“hi”" in reason
        assert [class_.count for class_ in project.classes.list(project.classes.default_field().id)] == [1, 1]


def test_columns_are_told_on_the_command_line(tmp_path: Path) -> None:
    rows = [("kind", "note", "said"), ("a", "a long remark of the house", "yes"), ("b", "another remark", "no")]
    table = write_csv(tmp_path / "odd.csv", rows)
    project = tmp_path / "p.tsproj"
    assert CliRunner().invoke(app, ["new", str(project)]).exit_code == 0
    line = ["import", str(project), str(table), "--text-column", "said", "--label-column"]
    assert CliRunner().invoke(app, [*line, "1"]).exit_code == 0
    wrong = CliRunner().invoke(app, [*line, "kinds"])
    assert isinstance(wrong.exception, DataError) and "kind, note, said" in str(wrong.exception)
    with Project.open(project) as opened:
        assert {sample.text for sample in opened.samples.all()} == {"yes", "no"}


def test_a_first_row_of_names_is_no_sample_where_columns_are_told_by_number(tmp_path: Path) -> None:
    rows = [("label", "note", "said"), ("a", "a long remark", "yes"), ("b", "another remark", "no")]
    table, project = write_csv(tmp_path / "odd.csv", rows), tmp_path / "p.tsproj"
    assert CliRunner().invoke(app, ["new", str(project)]).exit_code == 0
    line = ["import", str(project), str(table), "--text-column", "3", "--label-column", "1"]
    assert CliRunner().invoke(app, line).exit_code == 0
    with Project.open(project) as opened:
        assert {sample.text for sample in opened.samples.all()} == {"yes", "no"}


def test_near_duplicates_with_different_labels_are_found(tmp_path: Path) -> None:
    rows = [("text", "label"), *reviews(each=10), ("A LOVELY film, number 0, with a wonderful ending.", "bad")]
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", rows)))
        finish(embed_samples(project, default_backbone(project)))
        found = load_embeddings(project, default_backbone(project))
        assert found is not None
        findings = likeness(project, found, project.classes.default_field().id, units="samples")
        text = next(finding for finding in findings if "a different label" in finding.text)
        labels = {sample.text: sample.id for sample in project.samples.all()}
        assert {labels[rows[-1][0]], labels["A lovely film, number 0, with a wonderful ending."]} <= set(text.ids)


def test_many_classes_with_few_labels_are_one_finding(tmp_path: Path) -> None:
    def reported(kinds: int) -> list[str]:
        rows = [("text", "label"), *((f"What about topic {n}, please?", f"topic {n}") for n in range(kinds))]
        with Project.create(tmp_path / f"{kinds}.tsproj") as project:
            finish(import_dataset(project, write_csv(tmp_path / f"{kinds}.csv", rows)))
            return [finding.text for finding in counts(project, project.classes.default_field().id)]

    assert len(reported(3)) == 3 and "topic 0" in reported(4)[0]
    assert reported(77) == ["77 classes have fewer than 5 labels. Too few to learn from."]


def test_texts_in_another_language_are_found(tmp_path: Path) -> None:
    english = [f"The parcel number {n} has not arrived yet, could you please look where it is?" for n in range(30)]
    german = [f"Das Paket Nummer {n} ist noch nicht angekommen, können Sie bitte nachsehen?" for n in range(4)]
    table = write_csv(tmp_path / "t.csv", [("text",), *[(text,) for text in [*english, *german]]])
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, table))
        (finding,) = languages(project)
        assert len(finding.ids) == 4 and "(de)" in finding.text and "(en)" in finding.text
        project.samples.delete(finding.ids)
        assert languages(project) == []


@pytest.mark.slow
def test_tuning_by_pairs_beats_the_head_where_it_can(tmp_path: Path) -> None:
    """MiniLM knows topics, and only by pairs does it learn to tell who is meant from a single small word."""
    things = ["parcel", "invoice", "ticket", "garden", "window", "engine", "recipe", "concert", "river", "lesson"]
    rows = [("text", "label")]
    for index, thing in enumerate(things * 2):
        other = things[(index * 3 + 1) % len(things)]
        rows += [
            (f"I saw a {thing} near the {other}.", "first"),
            (f"I saw the {thing} near a {other}.", "second"),
        ]
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", rows)))
        notes: list[str] = []
        left: dict[str, float | None] = {}
        work = run(project, TrainingPlan(backbone="all-minilm-l6-v2", method=Method.CONTRASTIVE, batch=16))
        try:
            while True:
                event = next(work)
                if isinstance(event, Note):
                    notes.append(event.text)
                elif isinstance(event, Progress):
                    left[event.stage] = event.seconds_left
        except StopIteration as end:
            report = end.value.report
        assert left["fold 1 of 3, epoch 4 of 4"] and left["fold 3 of 3, epoch 4 of 4"], (
            "the end of a fold is not the end of the tuning"
        )
        assert left["epoch 4 of 4"] == 0
        assert any("after contrastive fine-tuning" in note for note in notes), notes
        assert report.method == "contrastive" and report.score.value >= 0.9
        bundle = finish(export_run(project, project.runs.latest(), tmp_path / "out"))
        assert bundle.model.parity.passed


def test_the_same_seed_gives_the_same_text_network(project: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(tiny_transformer(tmp_path / "bert", "bert")), method=Method.SCRATCH, epochs=2)
    first, second = (load_classifier(project.runs.get(finish(run(project, plan)).run_id), project) for _ in range(2))
    assert first.body is not None and second.body is not None
    assert all(np.array_equal(first.body[name], second.body[name]) for name in first.body)


def test_the_live_head_suggests_for_texts(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_messages(tmp_path)[0]))
        finish(embed_samples(project, default_backbone(project)))
        found = load_embeddings(project, default_backbone(project))
        assert found is not None and len(found) == 240
        suggestions = suggest(project, found, project.classes.default_field().id)
        assert suggestions.accuracy is not None and suggestions.accuracy.value > 0.6
        assert suggestions.count_open() == 240 - 32


def test_given_splits_are_kept(tmp_path: Path) -> None:
    rows = reviews(each=30)
    write_csv(tmp_path / "train.csv", [("text", "label"), *rows[:40]])
    write_csv(tmp_path / "test.csv", [("text", "label"), *rows[40:]])
    (tmp_path / "data").mkdir()
    for name in ("train.csv", "test.csv"):
        (tmp_path / name).rename(tmp_path / "data" / name)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "data"))
        assert project.samples.count(split=Split.TEST) == 20
        assert finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2"))).report.scored_samples == 20


@pytest.mark.slow
def test_a_file_with_the_tokenizer_inside_reads_texts(tmp_path: Path) -> None:
    rows = [("text", "label"), *reviews(each=30), ("A lovely 😀 Café ending. " * 120, "good")]
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", rows)))
        finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2")))
        finish(export_run(project, project.runs.latest(), tmp_path / "out", one_file=True))
    measured = json.loads((tmp_path / "out" / "parity.json").read_text())["model-text.onnx"]
    assert measured["different_labels"] == 0
    options = onnxruntime.SessionOptions()
    options.register_custom_ops_library(onnxruntime_extensions.get_library_path())
    session = onnxruntime.InferenceSession(tmp_path / "out" / "model-text.onnx", options)
    predictor = TextPredictor(tmp_path / "out")
    for text in ("A great film.", rows[-1][0], "Ein schrecklicher Film – furchtbar!", ""):
        output = session.run(["probabilities"], {"text": np.array([text], dtype=object)})[0]
        assert np.allclose(output, predictor.probabilities([text]), atol=1e-4), text


def byte_pair_tokenizer(path: Path, *, roberta: bool) -> None:
    """A tokenizer of GPT-2's or RoBERTa's kind, learnt from a few texts."""
    from tokenizers import ByteLevelBPETokenizer, Tokenizer
    from tokenizers.processors import RobertaProcessing

    made = ByteLevelBPETokenizer()
    special = ["<s>", "</s>"] if roberta else ["<|endoftext|>"]
    made.train_from_iterator([text for text, _ in reviews(each=30)], vocab_size=330, special_tokens=special)
    made.save(str(path))
    if roberta:
        tokenizer = Tokenizer.from_file(str(path))
        tokenizer.post_processor = RobertaProcessing(("</s>", 1), ("<s>", 0), add_prefix_space=False)
        tokenizer.save(str(path))


@pytest.mark.parametrize("kind", ["gpt2", "roberta"])
def test_byte_pairs_are_put_inside_the_file_too(project: Project, tmp_path: Path, kind: str) -> None:
    folder = tiny_transformer(tmp_path / "own", "gpt2" if kind == "gpt2" else "bert")
    byte_pair_tokenizer(folder / "tokenizer.json", roberta=kind == "roberta")
    finish(run(project, TrainingPlan(backbone=str(folder))))
    finish(export_run(project, project.runs.latest(), tmp_path / "out", one_file=True))
    options = onnxruntime.SessionOptions()
    options.register_custom_ops_library(onnxruntime_extensions.get_library_path())
    session = onnxruntime.InferenceSession(tmp_path / "out" / "model-text.onnx", options)
    predictor = TextPredictor(tmp_path / "out")
    for text in ("A great film.", "Café 😀  isn't\nit – furchtbar!", "long " * 400, "", "中文"):
        output = session.run(["probabilities"], {"text": np.array([text], dtype=object)})[0]
        assert np.allclose(output, predictor.probabilities([text]), atol=1e-4), text


def test_other_tokenizers_stay_outside(project: Project, tmp_path: Path) -> None:
    plan = TrainingPlan(backbone=str(tiny_transformer(tmp_path / "gpt2", "gpt2")))
    finish(run(project, plan))
    finish(export_run(project, project.runs.latest(), tmp_path / "out", one_file=True))
    assert (tmp_path / "out" / "model.onnx").is_file() and not (tmp_path / "out" / "model-text.onnx").exists()


LABELS = ("other", "third")  # that say nothing of a text


@pytest.mark.parametrize(
    ("each", "kinds", "method"),
    [(8, 1, Method.HEAD), (40, 1, Method.HEAD), (40, 0, Method.CONTRASTIVE), (400, 1, Method.HEAD), (400, 15, Method.HEAD)],
)  # fmt: skip
def test_the_method_follows_the_labels(tmp_path: Path, each: int, kinds: int, method: Method) -> None:
    """A handful of labels gets a new head, few that it does not have right (no kinds: wrong labels) are fine-tuned by pairs; those that it has
    right keep it, and so do many small classes."""
    rows = [(text, f"{label} {index // 2 % kinds}" if kinds else LABELS[index % 3 == 0]) for index, (text, label) in enumerate(reviews(each=each))]  # fmt: skip
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", [("text", "label"), *rows])))
        plan = TrainingPlan(backbone="all-minilm-l6-v2", method=Method.AUTO)
        assert finish(decide(project, plan, any_backbone=False)).plan.method == method


def test_a_network_that_is_no_longer_what_was_scored_is_not_handed_out(project: Project, tmp_path: Path) -> None:
    """A damaged file of weights leads to an exported file that agrees with it; labels that were corrected since are no damage."""
    finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2")))
    latest = project.runs.latest()
    field = project.classes.default_field().id
    tested = [row for row in project.annotations.labelled(field) if row.split == Split.TEST]
    first, second = (class_.id for class_ in project.classes.list(field))
    other = {first: second, second: first}
    project.annotations.label_each({row.sample_id: other[row.class_id] for row in tested[::2]})
    finish(export_run(project, latest, tmp_path / "corrected"))
    weights = load_file(latest.folder / "best.safetensors")
    weights["head.weight"], weights["head.bias"] = (
        weights["head.weight"][::-1].copy(),
        weights["head.bias"][::-1].copy(),
    )
    save_file(weights, latest.folder / "best.safetensors")
    project.annotations.label_each({row.sample_id: row.class_id for row in tested})
    with pytest.raises(ExportError, match="when it was evaluated"):
        finish(export_run(project, latest, tmp_path / "damaged"))
    assert not (tmp_path / "damaged").exists() or not any((tmp_path / "damaged").iterdir())


def test_no_method_is_chosen_that_takes_longer_than_asked(tmp_path: Path) -> None:
    plan = TrainingPlan(backbone="all-minilm-l6-v2", method=Method.AUTO)
    with Project.create(tmp_path / "p.tsproj") as project:
        rows = [(text, LABELS[index % 3 == 0]) for index, (text, _) in enumerate(reviews(each=40))]
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", [("text", "label"), *rows])))
        assert finish(decide(project, replace(plan, within=60), any_backbone=False)).plan.method == Method.CONTRASTIVE
        short = finish(decide(project, replace(plan, within=1 / 60), any_backbone=False))
        assert short.plan.method == Method.HEAD and "the time limit is 1 s" in short.notes[-1].text


def test_the_choice_of_a_method_leaves_to_the_run_what_the_run_says(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_csv(tmp_path / "t.csv", [("text", "label"), *reviews(each=8)])))
        plan = TrainingPlan(backbone="all-minilm-l6-v2", method=Method.AUTO)
        ran = [event.text for event in run_decided(project, plan, any_backbone=False) if isinstance(event, Note)]
        assert sum("Too few labels" in text for text in ran) == 1
        assert sum("more labels help most" in text for text in ran) == 1
        latest = project.runs.latest()
        assert latest.plan["method"] == Method.HEAD, "what was decided is on record"
        kept = [event.text for _, event in project.runs.events(latest.id) if isinstance(event, Note)]
        assert any("more labels help most" in text for text in kept), "and why"


def texts_in(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def read_with_reasons(path: Path) -> tuple[set[tuple[str, str | None, str | None]], dict[str, str]]:
    items = list(detect(path).records())
    return (
        {(item.text, item.label, item.split) for item in items if isinstance(item, TextRecord)},
        {item.name: item.reason for item in items if isinstance(item, Skipped)},
    )


def test_notes_beside_class_folders_are_no_texts(tmp_path: Path) -> None:
    texts = {f"{label}/{number}.txt": f"{label} {number}" for label in ("good", "bad") for number in range(4)}
    notes = dict.fromkeys(
        ("README.txt", "LICENSE", "SOURCE.md", "good/readme.txt", "what we did.txt"), "Notes of ours."
    )
    found, reasons = read_with_reasons(texts_in(tmp_path, texts | notes))
    assert found == {(text, text.split()[0], None) for text in texts.values()}
    assert reasons.keys() == notes.keys()
    assert "describes the data" in reasons["README.txt"] and "beside the class folders" in reasons["what we did.txt"]


def test_many_texts_beside_class_folders_are_data_without_labels(tmp_path: Path) -> None:
    texts = {f"{label}/{number}.txt": f"{label} {number}" for label in ("good", "bad") for number in range(3)}
    loose = {f"{number}.txt": f"unknown {number}" for number in range(3)}
    found, reasons = read_with_reasons(texts_in(tmp_path, texts | loose))
    assert {text for text, label, _ in found if label is None} == set(loose.values())
    assert len(found) == 9 and not reasons


def test_lists_of_addresses_beside_classes_in_split_folders_are_no_texts(tmp_path: Path) -> None:
    """As in the Large Movie Review Dataset, with all of it in one folder more."""
    sides = [(split, label) for split in ("train", "test") for label in ("pos", "neg")]
    texts = {f"acl/{split}/{label}/{n}.txt": f"{split} {label} {n}" for split, label in sides for n in range(3)}
    lists = {
        "acl/README": "About it.",
        "acl/train/urls.txt": "http://example.org",
        "acl/test/urls.txt": "http://example.org",
    }
    found, reasons = read_with_reasons(texts_in(tmp_path, texts | lists))
    assert found == {(text, text.split()[1], text.split()[0]) for text in texts.values()}
    assert reasons.keys() == lists.keys()


def test_a_collection_of_readmes_is_data(tmp_path: Path) -> None:
    texts = {f"{label}/{n}/README.md": f"{label} {n}" for label in ("c", "go") for n in range(2)}
    found, reasons = read_with_reasons(texts_in(tmp_path, texts))
    assert found == {(text, text.split()[0], None) for text in texts.values()}
    assert not reasons


def test_a_note_beside_a_table_is_named_as_one(tmp_path: Path) -> None:
    texts_in(tmp_path, {"LICENSE.txt": "You may."})
    write_csv(tmp_path / "train.csv", [("text", "label"), *reviews(each=3)])
    found, reasons = read_with_reasons(tmp_path)
    assert len(found) == 6 and "describes the data" in reasons["LICENSE.txt"]
