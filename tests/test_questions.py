"""Questions about passages, from SQuAD files and tables to an exported file; with tiny networks of random weights."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file
from typer.testing import CliRunner

from tests.test_texts import tiny_transformer, write_csv
from transferstudio.backbones.catalogue import find
from transferstudio.backbones.weights import at_hand
from transferstudio.cli.export_commands import write_data
from transferstudio.cli.main import app
from transferstudio.cli.output import Output
from transferstudio.errors import DataError, ExportError, TrainingError
from transferstudio.events import Checkpoint, Note, Progress, finish
from transferstudio.formats import QuestionRecord, Skipped, detect
from transferstudio.operations.export import export_run
from transferstudio.operations.training import resume, run
from transferstudio.project import Project
from transferstudio.project.annotations import Question
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.runtime import QuestionPredictor
from transferstudio.runtime.predict_questions import PASSAGE, QUESTION, AnswerLimits, PairEncoder, choose
from transferstudio.tasks import find_task, load_report
from transferstudio.tasks.question_answering.augmentation import varied
from transferstudio.tasks.question_answering.cloze_pretraining import cloze_questions
from transferstudio.tasks.question_answering.evaluation import estimate
from transferstudio.tasks.question_answering.squad import exact_match, token_f1
from transferstudio.training.plan import Method, TrainingPlan

TOWNS = (
    "Arlen",
    "Brome",
    "Caster",
    "Dunmore",
    "Elton",
    "Farley",
    "Grimsby",
    "Harrow",
    "Ilkley",
    "Jarrow",
    "Keld",
    "Leeds",
)


def passage(index: int) -> str:
    """A few sentences about a town, each with something to ask."""
    town = TOWNS[index % len(TOWNS)]
    return (
        f"The market of {town} opened in {1800 + index}. Its mayor, Anna {town}son, lived by the old bridge over the river. "
        f"About {index + 3} thousand people live there today, and most of them work in the paper mill."
    )


def squad(count: int, *, impossible: bool = False) -> dict[str, object]:
    """A SQuAD file with three questions a passage, the third without an answer where that is asked for."""
    paragraphs = []
    for index in range(count):
        text = passage(index)
        year, name = str(1800 + index), f"Anna {TOWNS[index % len(TOWNS)]}son"
        asked = [
            ("When did the market open?", year),
            ("Who was the mayor?", name),
            ("Where do most people work?", "the paper mill"),
        ]
        qas: list[dict[str, object]] = [
            {"id": f"{index}-{n}", "question": q, "answers": [{"text": a, "answer_start": text.index(a)}]}
            for n, (q, a) in enumerate(asked)
        ]
        if impossible:
            qas[2] = {"id": f"{index}-2", "question": "Who built the church?", "answers": [], "is_impossible": True}
        paragraphs.append({"context": text, "qas": qas})
    return {"version": "2.0", "data": [{"title": "Towns", "paragraphs": paragraphs}]}


def write_squad(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), "utf-8")
    return path


def records(path: Path) -> list[QuestionRecord]:
    return [item for item in detect(path).records() if isinstance(item, QuestionRecord)]


def skipped(path: Path) -> list[str]:
    return [f"{item.name}: {item.reason}" for item in detect(path).records() if isinstance(item, Skipped)]


def answers(record: QuestionRecord) -> list[str]:
    return [record.passage[start:stop] for start, stop in record.answers or ()]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, write_squad(tmp_path / "towns.json", squad(12, impossible=True))))
        yield made


# ---------------------------------------------------------------------------------------------------------- formats


def test_squad_files_are_read_with_and_without_answers(tmp_path: Path) -> None:
    found = records(write_squad(tmp_path / "q.json", squad(2, impossible=True)))
    assert [answers(record) for record in found[:2]] == [["1800"], ["Anna Arlenson"]]
    assert found[2].answers == () and len(found) == 6
    flat = {"version": "1", "data": squad(1)["data"][0]["paragraphs"]}  # type: ignore[index]
    assert len(records(write_squad(tmp_path / "flat.json", flat))) == 3


def test_wrong_offsets_are_repaired_where_that_is_safe(tmp_path: Path) -> None:
    text = "Mill Lane leads to the mill. The mill is old."
    cases = [("Lane", 3), ("mill", 2), ("nowhere", 0), ("", 0), ("old", 10_000), ("old", -4)]
    qas = [{"question": f"q{n}?", "answers": [{"text": a, "answer_start": s}]} for n, (a, s) in enumerate(cases)]
    path = write_squad(tmp_path / "q.json", {"data": [{"paragraphs": [{"context": text, "qas": qas}]}]})
    assert [answers(record) for record in records(path)] == [["Lane"], ["old"], ["old"]]
    assert "begins at 5" in (records(path)[0].note or "")
    assert [line.split(": ", 1)[1] for line in skipped(path)] == [
        "the answer “mill” is not at that position in the passage",
        "the answer “nowhere” is not in the passage",
        "the answer is empty",
    ]
    with Project.create(tmp_path / "p.tsproj") as project:
        output = [event.text for event in import_dataset(project, path) if isinstance(event, Note)]
    assert any("Repaired" in line and "question 1" in line for line in output)


def test_a_table_of_questions(tmp_path: Path) -> None:
    rows = [
        ("passage", "question", "answer", "start", "split"),
        ("The cat sat.", "Who sat?", "cat", "4", "test"),
        ("The cat sat.", "Why?", "no answer", "", ""),
        ("The cat sat.", "Where?", "", "", ""),
        ("The cat sat.", "", "cat", "", ""),
        ("", "What?", "cat", "", ""),
    ]
    path = write_csv(tmp_path / "q.csv", rows)
    found = records(path)
    assert detect(path).task == "question-answering"
    assert [record.answers for record in found] == [((4, 7),), (), None] and found[0].split == "test"
    assert len(skipped(path)) == 2


def test_emoji_and_combining_characters_at_the_edges_of_an_answer(tmp_path: Path) -> None:
    text = "Sie kam mit 🐈‍⬛ und cafe\u0301 nach Köln."
    qas = [
        {"question": f"{a}?", "answers": [{"text": a, "answer_start": text.index(a)}]}
        for a in ("🐈‍⬛", "cafe\u0301", "Köln")
    ]
    path = write_squad(tmp_path / "q.json", {"data": [{"paragraphs": [{"context": text, "qas": qas}]}]})
    assert [answers(record) for record in records(path)] == [["🐈‍⬛"], ["cafe\u0301"], ["Köln"]]


@pytest.mark.parametrize(
    "content",
    ["[" * 10_000, '{"data": 5}', '{"version": "1.1", "data": {"paragraphs": []}}', '{"data": [' * 3000],
)
def test_broken_squad_files_are_an_error_that_can_be_read(tmp_path: Path, content: str) -> None:
    (tmp_path / "q.json").write_text(content)
    with pytest.raises(DataError):
        list(detect(tmp_path / "q.json").records())


def test_odd_entries_are_listed_and_the_rest_comes_in(tmp_path: Path) -> None:
    paragraphs = [
        5,
        {"context": "Some words."},
        {"context": "Some words.", "qas": [3, {"question": "Ok?"}, {"question": "\x00"}]},
    ]
    path = write_squad(tmp_path / "q.json", {"data": [7, {"paragraphs": 5}, {"paragraphs": paragraphs}]})
    assert [record.question for record in records(path)] == ["Ok?"]
    assert len(skipped(path)) == 6


def test_what_is_written_as_squad_comes_back_the_same(project: Project, tmp_path: Path) -> None:
    line = CliRunner().invoke(app, ["export", str(tmp_path / "none"), str(tmp_path / "out.json"), "--data", "squad"])
    assert line.exit_code != 0, "the project is open here, and that one is not there"
    write_data(project, tmp_path / "out.json", "squad", Output())
    key = lambda record: (record.passage, record.question)  # noqa: E731
    first, again = (sorted(records(tmp_path / name), key=key) for name in ("towns.json", "out.json"))
    assert [(r.question, r.passage, r.answers, r.title) for r in first] == [
        (r.question, r.passage, r.answers, r.title) for r in again
    ]


# ---------------------------------------------------------------------------------------------------------- project


def test_questions_live_in_the_project_and_edits_are_undone(project: Project) -> None:
    every = list(project.annotations.questions())
    assert len(every) == 36 and sum(question.answers == () for question in every) == 12
    one = next(question for question in every if question.answers)
    field = project.classes.default_field().id
    project.annotations.answer(one.id, field, (4, 10))
    assert next(project.annotations.questions([one.id])).answers == ((4, 10),)
    project.undo()
    assert next(project.annotations.questions([one.id])).answers == one.answers
    project.samples.delete([one.id])
    project.undo()
    assert next(project.annotations.questions([one.id])).answers == one.answers
    project.samples.add_question(one.passage_id, "Is there a bridge?")
    added = next(q for q in project.annotations.questions() if q.question == "Is there a bridge?")
    assert added.passage == one.passage and added.answers is None


def test_importing_again_adds_nothing_and_keeps_what_a_person_said(project: Project, tmp_path: Path) -> None:
    one = next(question for question in project.annotations.questions() if question.answers)
    project.annotations.answer(one.id, project.classes.default_field().id, None)
    report = finish(import_dataset(project, tmp_path / "towns.json"))
    assert (report.added, report.known) == (0, 36)
    assert next(project.annotations.questions([one.id])).answers == ()


# ----------------------------------------------------------------------------------------------------------- scores


@pytest.mark.parametrize(
    ("said", "known", "exact", "f1"),
    [
        ("the Denver Broncos", ["Denver Broncos"], 1.0, 1.0),
        ("Denver Broncos.", ["Carolina Panthers", "Denver Broncos"], 1.0, 1.0),
        ("Santa Clara, California", ["Santa Clara"], 0.0, 0.8),
        ("", [], 1.0, 1.0),
        ("something", [], 0.0, 0.0),
        ("", ["something"], 0.0, 0.0),
        ("a", ["the"], 1.0, 1.0),  # nothing is left of either, and the official script counts that as equal
    ],
)
def test_scores_are_those_of_the_official_script(said: str, known: list[str], exact: float, f1: float) -> None:
    assert exact_match(said, known) == exact
    assert token_f1(said, known) == pytest.approx(f1)


def test_cloze_questions_have_their_answer_in_the_passage() -> None:
    made = list(cloze_questions([passage(0), passage(1)], seed="0"))
    assert len(made) > 8 and made == list(cloze_questions([passage(0), passage(1)], seed="0"))
    assert made != list(cloze_questions([passage(0), passage(1)], seed="1"))
    for question in made:
        start, stop = (question.answers or ((0, 0),))[0]
        assert question.passage[start:stop].strip() and question.question.endswith("?")


def test_sentences_are_left_out_but_never_the_answer() -> None:
    passage = "The ship left Bremen. It carried tea! Was it late? In May it came back.\n最後の船は五月に着いた。茶を運んだ。 The end"
    for begin, end in [(14, 20), (32, 52), (0, len(passage)), (72, 74)]:
        question = Question(0, "", "?", passage, 0, "", "train", ((begin, end), (0, 3)))
        shown = [varied(question, random.Random(seed)) for seed in range(30)]
        for one in shown:
            assert one.answers is not None
            ((start, stop),) = one.answers
            assert one.passage[start:stop] == passage[begin:end]
        assert (len({one.passage for one in shown}) > 5) == (end < len(passage))
    nothing = Question(0, "", "?", "One sentence alone.", 0, "", "train", ())
    assert all(varied(nothing, random.Random(seed)) == nothing for seed in range(10))


# --------------------------------------------------------------------------------------------------- the whole way


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bert", "gpt2"])
@pytest.mark.parametrize("method", find_task("question-answering").info.methods)
def test_every_method_goes_the_whole_way(project: Project, tmp_path: Path, kind: str, method: Method) -> None:
    own = tiny_transformer(tmp_path / kind, kind)
    result = finish(run(project, TrainingPlan(backbone=str(own), method=method, epochs=1)))
    assert 0 <= result.report.scores.exact_match.value <= result.report.scores.f1.value <= 1
    assert result.report.limits.threshold is not None, "some questions have no answer"
    bundle = finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out"))
    assert bundle.model.parity.passed and bundle.model.parity.samples == result.report.scored_samples
    if (kind, method) != ("bert", Method.FULL):
        return
    made = project.runs.get(result.run_id)
    report = load_report(made).as_json()
    known = {one.id: one for one in project.annotations.questions()}
    for row in report["answers"]:  # as if the run had known them all
        one = known[row[0]]
        row[1] = one.passage[slice(*one.answers[0])] if one.answers else ""
    (made.folder / "report.json").write_text(json.dumps(report), "utf-8")
    with pytest.raises(ExportError, match="when it was evaluated"):
        finish(export_run(project, made, tmp_path / "worse"))


def test_an_exported_file_answers_without_torch(project: Project, tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    result = finish(run(project, TrainingPlan(backbone=str(own), method=Method.FULL, epochs=1)))
    finish(export_run(project, project.runs.get(result.run_id), tmp_path / "out", int8=True))
    (tmp_path / "passage.txt").write_text(passage(3) * 30, "utf-8")
    code = (
        "import runpy, sys; sys.argv = ['predict.py', sys.argv[1], 'Who was the mayor?']\n"
        f"try: runpy.run_path({str(tmp_path / 'out' / 'predict.py')!r}, run_name='__main__')\n"
        "except SystemExit as end: assert not end.code\n"
        "assert not {'torch', 'transformers', 'transferstudio'} & set(sys.modules)\n"
    )
    line = [sys.executable, "-c", code, str(tmp_path / "passage.txt")]
    output = subprocess.run(line, capture_output=True, text=True, check=True, cwd=tmp_path).stdout
    assert output.strip().endswith("Who was the mayor?")
    result_line = CliRunner().invoke(
        app, ["predict", str(tmp_path / "out"), passage(3), "Who was the mayor?", "--json"]
    )
    assert (
        result_line.exit_code == 0
        and json.loads(result_line.stdout)["predictions"][0]["question"] == "Who was the mayor?"
    )
    predictor = QuestionPredictor(tmp_path / "out" / "model-int8.onnx")
    answer = predictor.answer(passage(3), "When did the market open?")
    assert answer.start is None or passage(3)[answer.start : answer.stop] == answer.text


def test_layers_of_a_network_for_questions_thaw_from_the_top(project: Project, tmp_path: Path) -> None:
    """After the first of four epochs the lowest layer is as it came, after all it is not."""
    own = tiny_transformer(tmp_path / "bert", "bert", layers=4)
    came = load_file(own / "model.safetensors")["encoder.layer.0.output.dense.weight"]
    seen = []
    for event in run(
        project, TrainingPlan(backbone=str(own), method=Method.FULL, epochs=4, gradual=True, practice=False)
    ):
        if isinstance(event, Checkpoint) and (Path(event.path) / "last.safetensors").is_file():
            state = load_file(Path(event.path) / "last.safetensors")
            (name,) = (name for name in state if name.endswith("encoder.layer.0.output.dense.weight"))
            top = next(value for key, value in state.items() if key.endswith("encoder.layer.3.output.dense.weight"))
            seen.append((np.array_equal(state[name], came), top))
    assert [frozen for frozen, _ in seen[:-1]] == [True, False, False, False]  # the last one says where the result is
    assert not np.array_equal(seen[0][1], load_file(own / "model.safetensors")["encoder.layer.3.output.dense.weight"])


def test_the_time_left_is_that_of_all_epochs(project: Project, tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    work = run(project, TrainingPlan(backbone=str(own), method=Method.FULL, epochs=4, practice=False))
    reported = [event for event in work if isinstance(event, Progress) and event.stage.startswith("epoch")]
    last = [[event for event in reported if event.stage == f"epoch {number} of 4"][-1] for number in range(1, 5)]
    first, third = last[0].seconds_left, last[2].seconds_left
    assert first is not None and third is not None and first > third > 0, "the end of an epoch is not that of the run"
    assert last[3].seconds_left == 0


def test_the_command_line_trains_and_shows_the_scores(tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    source = write_squad(tmp_path / "towns.json", squad(12, impossible=True))
    folder = str(tmp_path / "towns.tsproj")
    train = ["train", str(source), "--project", folder, "--backbone", str(own), "--method", "head", "--epochs", "1"]
    for line in (train, ["evaluate", folder]):
        result = CliRunner().invoke(app, line)
        assert result.exit_code == 0 and "F1" in result.output, result.output
        output = " ".join(result.output.split())
        assert "(only 3 passages: too few for a confidence interval)" in output, "and no numbers that look like one"
    page = (tmp_path / "towns.tsproj" / "runs" / "1" / "report.html").read_text("utf-8")
    assert "passages are too few for a confidence interval; measured on" in page
    assert CliRunner().invoke(app, ["export", folder, str(tmp_path / "out")]).exit_code == 0
    card = (tmp_path / "out" / "MODEL_CARD.md").read_text("utf-8")
    assert "passages are too few for confidence intervals), on" in card


def test_long_passages_are_cut_into_windows_that_overlap(tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    limits = AnswerLimits(max_length=40, stride=10, question_length=12)
    text = " ".join(passage(index) for index in range(4))
    windows = PairEncoder(own / "tokenizer.json", limits).windows(text, "Who was the mayor? " * 20)
    assert len(windows) > 3 and all(len(window.ids) <= 40 for window in windows)
    assert all(list(window.parts[:12]) == [QUESTION] * 12 for window in windows), "the question is cut off at 12 tokens"
    covered = set()
    for window in windows:
        for part, (start, stop) in zip(window.parts, window.spans, strict=True):
            if part == PASSAGE:
                covered.update(range(start, stop))
    assert covered == {index for index, sign in enumerate(text) if not sign.isspace()}
    # The best span of all windows wins, and a threshold can refuse it.
    scores = [(np.full(len(w.ids), -5.0), np.full(len(w.ids), -5.0)) for w in windows]
    index = int(np.flatnonzero(windows[2].parts == PASSAGE)[4])
    scores[2][0][index] = scores[2][1][index] = 7.0
    answer, gap = choose(text, windows, scores, limits)
    assert (answer.start, answer.stop) == windows[2].spans[index] and gap == -24.0
    refused = choose(text, windows, scores, AnswerLimits(max_length=40, threshold=-30.0))[0]
    assert refused.text == "" and refused.start is None


def test_a_checkpoint_tuned_on_questions_begins_with_its_head(project: Project, tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    state = load_file(own / "model.safetensors")
    head = np.random.default_rng(0).normal(size=(2, 32)).astype(np.float32)
    save_file(
        {**state, "qa_outputs.weight": head, "qa_outputs.bias": np.zeros(2, np.float32)}, own / "model.safetensors"
    )
    plan = TrainingPlan(backbone=str(own), method=Method.HEAD, epochs=1, learning_rate=1e-12)
    notes = []
    work = run(project, plan)
    try:
        while True:
            event = next(work)
            notes += [event.text] if isinstance(event, Note) else []
    except StopIteration as end:
        report = end.value.report
    assert any("already" in note for note in notes) and report.plan.practice is False
    kept = load_file(project.runs.get(report.run).folder / "best.safetensors")
    assert np.allclose(kept["head.weight"], head, atol=1e-6)


def test_passages_stay_on_one_side_of_the_split(project: Project, tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    finish(run(project, TrainingPlan(backbone=str(own), method=Method.HEAD, epochs=1)))
    sides: dict[int, set[str | None]] = {}
    for question in project.annotations.questions():
        sides.setdefault(question.passage_id, set()).add(question.split)
    assert all(len(found) == 1 for found in sides.values())
    assert {Split.TRAIN, Split.TEST} <= {split for found in sides.values() for split in found}


@pytest.mark.parametrize("other", [None, "dev"])
def test_a_file_that_is_all_to_teach_gives_up_a_part_to_test_on(tmp_path: Path, other: str | None) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    with Project.create(tmp_path / "train-only.tsproj") as project:
        for name, first in (("train", 0), (other, 8)) if other else (("train", 0),):
            rows = [(passage(first + index), question, answer) for index in range(8) for question, answer in (("When did the market open?", str(1800 + first + index)), ("Where do most people work?", "the paper mill"))]  # fmt: skip
            table = [("passage", "question", "answer", "split"), *((*row, name) for row in rows)]
            finish(import_dataset(project, write_csv(tmp_path / f"{name}.csv", table)))
        plan = TrainingPlan(backbone=str(own), method=Method.HEAD, epochs=1)
        notes = [event.text for event in run(project, plan) if isinstance(event, Note)]
        splits = {question.passage_id: question.split for question in project.annotations.questions()}
        assert {Split.TRAIN, Split.TEST} == set(splits.values())
        output = "the test set"
        assert sum(output in note for note in notes) == 1
        finish(run(project, TrainingPlan(backbone=str(own), method=Method.HEAD, epochs=1, seed=9)))
        again = {question.passage_id: question.split for question in project.annotations.questions()}
        assert again == splits, "what tested once never teaches, whatever the seed of the next run"
        if other:
            tested = {question.passage for question in project.annotations.questions() if question.split == Split.TEST}
            assert tested == {passage(8 + index) for index in range(8)}


def test_the_same_seed_gives_the_same_network_and_a_left_run_goes_on(project: Project, tmp_path: Path) -> None:
    own = tiny_transformer(tmp_path / "bert", "bert")
    plan = TrainingPlan(backbone=str(own), method=Method.FULL, epochs=2, seed=3)
    first = finish(run(project, plan)).report
    work = run(project, plan)
    for event in work:
        if type(event).__name__ == "Checkpoint":
            break
    work.close()  # as a kill would leave it: after the epoch of practice
    left = project.runs.interrupted()[0]
    again = finish(resume(project, left.id)).report
    assert first.answers == again.answers


def test_too_few_answers_say_what_to_do(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_squad(tmp_path / "q.json", squad(2))))
        with pytest.raises(TrainingError, match="at least 10"):
            finish(run(project, TrainingPlan(backbone="all-minilm-l6-v2", method=Method.FULL)))


def test_the_embedded_network_marks_question_and_passage() -> None:
    weights = at_hand(find("all-minilm-l6-v2"))
    assert weights is not None
    (window,) = PairEncoder(weights.path.parent / "tokenizer.json", AnswerLimits()).windows("He died.", "Who died?")
    assert window.parts.tolist() == [2, 0, 0, 0, 2, 1, 1, 1, 2]
    assert window.spans[5:8] == [(0, 2), (3, 7), (7, 8)]


def test_a_few_questions_that_are_all_right_prove_little() -> None:
    passages = np.array([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3])
    all_right, none, some = np.ones(12), np.zeros(12), np.array([1.0, 0.5, 0, 1] * 3)
    assert estimate(all_right, passages, seed=0).value == 1
    assert 0.3 < estimate(all_right, passages, seed=0).low < 0.6, "three passages are no more than that"
    assert 0.4 < estimate(none, passages, seed=0).high < 0.7
    assert estimate(some, passages, seed=0).value == pytest.approx(0.625)
