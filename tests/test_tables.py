"""How tables are understood: delimiters, quotes, headers, columns, sheets, labels, and the texts of JSON files."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner

from tests.command_line import transferstudio
from tests.conftest import picture
from tests.test_texts import write_csv
from transferstudio.cli.main import app
from transferstudio.errors import DataError
from transferstudio.formats import BoxRecord, Choices, QuestionRecord, Record, Skipped, TextRecord, detect
from transferstudio.formats.preview import preview_source
from transferstudio.formats.questions import locate
from transferstudio.formats.table_reading import TableOptions, open_table
from transferstudio.formats.texts import read_texts, remarks_on_texts
from transferstudio.formats.texts_survey import survey
from transferstudio.formats.trees import FolderTree
from transferstudio.project import Project

TEXTS = [f"the {word} was rather {mood}" for word in ("soup", "cake", "table") for mood in ("good", "cold")]
ROWS = [(text, ("pos", "neg")[number % 2]) for number, text in enumerate(TEXTS)]
BODY = "".join(f"{text},{label}\n" for text, label in ROWS)


def understood(path: Path) -> str:
    """What a source was taken for, and why."""
    found = detect(path)
    return " ".join((found.format, *(found.survey.remarks if found.survey else ())))


def came(path: Path) -> list[tuple[str, str | None]]:
    return [(item.text, item.label) for item in detect(path).records() if isinstance(item, TextRecord)]


def left_out(path: Path) -> dict[str, str]:
    return {item.name: item.reason for item in detect(path).records() if isinstance(item, Skipped)}


def notes(path: Path) -> str:
    """What is told of the texts: what was repaired in them, and why labels are not taken."""
    found = [item for item in detect(path).records() if isinstance(item, TextRecord)]
    return " | ".join(part for item in found for part in (item.note or "", *(lost.reason for lost in item.lost)))


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_one_quoted_word_does_not_change_the_delimiter(tmp_path: Path) -> None:
    rows = "".join(f'"a ""{n}""; or so, they say; it was",{"pos" if n % 2 else "neg"}\n' for n in range(40))
    assert {label for _, label in came(write(tmp_path / "t.csv", f"text,label\n{rows}"))} == {"pos", "neg"}


@pytest.mark.parametrize("column", ["", "text\n"])
def test_a_file_of_quotes_or_of_prose_has_one_column(tmp_path: Path, column: str) -> None:
    text = column + "".join(f"it rained{', and rained' * (n % 5)} for {n} days\n" for n in range(60))
    assert len(came(write(tmp_path / "t.csv", text))) == 60
    write(tmp_path / "q.csv", '"' * 64_000)
    with pytest.raises(DataError):
        detect(tmp_path / "q.csv")


@pytest.mark.parametrize("later", ["", '"quoted",pos\n'])
def test_a_quote_that_is_never_closed_costs_its_own_line(tmp_path: Path, later: str) -> None:
    path = write(tmp_path / "t.csv", f'text,label\n{BODY}"never closed here,neg\n{BODY.replace("the", "a")}{later}')
    assert len(came(path)) == 2 * len(ROWS) + bool(later)
    assert left_out(path) == {f"line {len(ROWS) + 2}": "a quote in this line is never closed"}


def test_quotes_within_a_cell_that_are_not_doubled_belong_to_it(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", f'text,label\n"He said "hi" to me",pos\n{BODY}')
    assert came(path)[0] == ('He said "hi" to me', "pos")


def test_a_row_with_a_delimiter_that_is_not_quoted_is_left_out_and_not_given_a_class(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", f"text,label\n{BODY}I like it, really,pos\n{BODY}")
    assert list(left_out(path)) == [f"line {len(ROWS) + 2}"]
    assert {label for _, label in came(path)} == {"pos", "neg"}


@pytest.mark.parametrize("above", ["", "Survey of 2024\n", "# made by a program\n", "Survey,,\n,,\n", "\n\n"])
@pytest.mark.parametrize("head", ["text,label", "Meinung der Gäste,Urteil", "Ansicht,Urteil"])
def test_the_header_is_found_below_what_is_above_it_in_any_language(tmp_path: Path, above: str, head: str) -> None:
    path = write(tmp_path / "t.csv", f"{above}{head}\n{BODY}{head}\n{BODY.replace('the', 'our')}")
    assert len(came(path)) == 2 * len(ROWS), "a second header, of a file that was joined, is no row"
    assert {label for _, label in came(path)} == {"pos", "neg"}
    assert head.split(",")[1] in understood(path)


def test_a_table_without_header_loses_no_row(tmp_path: Path) -> None:
    assert came(write(tmp_path / "t.csv", BODY)) == ROWS
    assert came(write(tmp_path / "u.csv", "only a text\n" + BODY))[0][0] in {"only a text", TEXTS[0]}


def test_an_index_column_and_identifiers_are_neither_texts_nor_labels(tmp_path: Path) -> None:
    rows = "".join(
        f"{n},8f14e45f-ceea-467f-a0e6-0123456789{n:02},{text},{label}\n" for n, (text, label) in enumerate(ROWS)
    )
    assert came(write(tmp_path / "t.csv", f",Kennung,Aussage,Urteil\n{rows}")) == ROWS


def test_several_columns_that_could_be_labels_are_named(tmp_path: Path) -> None:
    rows = "".join(f"{text},{label},{('a', 'b', 'c')[n % 3]}\n" for n, (text, label) in enumerate(ROWS * 2))
    path = write(tmp_path / "t.csv", f"text,sentiment,topic\n{rows}")
    assert "“sentiment”" in understood(path) and "topic" in understood(path)


def test_folds_are_no_splits(tmp_path: Path) -> None:
    rows = "".join(f"{text} {n},{label},{n % 5}\n" for n in range(2) for text, label in ROWS)
    path = write(tmp_path / "t.csv", f"text,label,fold\n{rows}")
    assert len(came(path)) == 12 and "fold" in understood(path)


@pytest.mark.parametrize("cell", ["nan", "NULL", "[]", "  ", "N/A"])
def test_what_stands_for_nothing_is_no_label(tmp_path: Path, cell: str) -> None:
    path = write(tmp_path / "t.csv", f"text,label\nnobody has said yet,{cell}\n{BODY}")
    assert came(path)[0] == ("nobody has said yet", None) and len(came(path)) == 1 + len(ROWS)


def test_labels_are_composed_and_whole_numbers(tmp_path: Path) -> None:
    path = write(
        tmp_path / "t.csv", "text,label\nsome words here,1.0\nother words here,caf\u0065\u0301\nand a third,1\n"
    )
    assert [label for _, label in came(path)] == ["1", "caf\u00e9", "1"]


def test_classes_that_differ_by_case_alone_are_reported(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", f"text,label\n{BODY}one more of them,Pos\n")
    assert "differ only in case" in notes(path) and "“Pos”" in notes(path)


def workbook(path: Path, sheets: dict[str, list[Any]], hidden: str = "") -> Any:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if title == hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return book


def test_the_sheet_with_the_data_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    data = [("text", "label"), *ROWS]
    workbook(path, {"Old": [*data, *data], "Cover": [["Our survey"]], "Data": data}, hidden="Old")
    assert came(path) == ROWS
    assert "“Data”" in understood(path) and "Old" in understood(path)
    tree = FolderTree(tmp_path)
    assert len(list(read_texts(tree, "t.xlsx", options=TableOptions(sheet="Old")))) == 2 * len(ROWS)
    with pytest.raises(DataError, match="no sheet"):
        list(read_texts(tree, "t.xlsx", options=TableOptions(sheet="New")))


def test_merged_labels_are_filled_and_a_cell_far_away_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book = workbook(
        path, {"A": [("label", "text"), *(("pos" if n == 0 else None, text) for n, text in enumerate(TEXTS))]}
    )
    book.active.merge_cells(f"A2:A{len(TEXTS) + 1}")
    book.active["ZZ1000000"] = "x"
    book.save(path)
    assert came(path) == [(text, "pos") for text in TEXTS]
    assert list(left_out(path)) == ["row 1000000"]


def test_other_tables_are_named_for_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with zipfile.ZipFile(tmp_path / "b.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    for name, words in (("a.xls", r"\.xls"), ("b.ods", r"\.ods")):
        with pytest.raises(DataError, match=words):
            detect(tmp_path / name)
    workbook(tmp_path / "c.csv", {"A": [("text", "label"), *ROWS]})
    write(tmp_path / "d.xlsx", f"text,label\n{BODY}")
    assert came(tmp_path / "c.csv") == came(tmp_path / "d.xlsx") == ROWS


def test_a_person_says_how_a_table_is_read(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes("a;b\nдень был хорош;1\n".encode("koi8_r"))
    options = TableOptions(encoding="koi8-r", delimiter=";", header=1)
    table = open_table(FolderTree(tmp_path), "t.csv", options)
    assert table.names == ("a", "b") and [row for _, row in table.rows()] == [["день был хорош", "1"]]  # type: ignore[misc]
    assert "“a”" in " ".join(remarks_on_texts(FolderTree(tmp_path), "t.csv", options=options))
    with pytest.raises(DataError, match="not a known encoding"):
        open_table(FolderTree(tmp_path), "t.csv", TableOptions(encoding="klingon"))


FORMS: dict[str, Any] = {
    "doccano": lambda text, label: {"id": 1, "data": text, "label": [label]},
    "doccano-1": lambda text, label: {"id": 1, "text": text, "label": [label]},
    "prodigy-choice": lambda text, label: {"text": text, "options": [{"id": "pos"}, {"id": "neg"}], "accept": [label], "answer": "accept"},
    "spacy": lambda text, label: [text, {"cats": {"pos": float(label == "pos"), "neg": float(label == "neg")}}],
    "spacy-3": lambda text, label: {"text": text, "cats": {"pos": label == "pos", "neg": label == "neg"}},
    "chat": lambda text, label: {"messages": [{"role": "system", "content": "Say pos or neg."}, {"role": "user", "content": text}, {"role": "assistant", "content": label}]},
    "sharegpt": lambda text, label: {"conversations": [{"from": "human", "value": text}, {"from": "gpt", "value": label}]},
    "prompt": lambda text, label: {"prompt": text, "completion": f" {label}\n"},
    "alpaca": lambda text, label: {"instruction": "Classify.", "input": text, "output": label},
    "label-studio": lambda text, label: {"data": {"review": text}, "annotations": [{"result": [{"value": {"choices": [label]}}]}]},
    "own-keys": lambda text, label: {"Kennung": hash(text), "Aussage": text, "Urteil": label},
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("suffix", ["json", "jsonl", "array.jsonl", "one-object.json"])
def test_texts_of_many_tools(tmp_path: Path, form: str, suffix: str) -> None:
    entries = [FORMS[form](text, label) for text, label in ROWS]
    path = tmp_path / f"t.{suffix}"
    lines = "\n".join(json.dumps(entry) for entry in entries)
    whole = {"meta": {"version": 1}, "data": entries} if suffix.startswith("one") else entries
    write(path, lines if suffix == "jsonl" else json.dumps(whole, indent=1))
    if form == "spacy" and suffix == "jsonl":
        pytest.skip("spaCy writes pairs in an array")
    assert came(path) == ROWS


def test_answers_of_a_chat_that_are_texts_are_no_labels(tmp_path: Path) -> None:
    rows = [{"prompt": f"what of {n}", "completion": f"Of {n} there is much to be said, and most of it was said before, in {n} books."} for n in range(20)]  # fmt: skip
    path = write(tmp_path / "t.jsonl", "\n".join(map(json.dumps, rows)))
    assert {label for _, label in came(path)} == {None} and "not labels" in understood(path)


def test_a_large_array_is_read_item_by_item_and_ends_where_it_is_damaged(tmp_path: Path) -> None:
    entries = [{"text": f"{text} {n} " + "x" * 900, "label": label} for n in range(40) for text, label in ROWS]
    path = write(tmp_path / "t.json", json.dumps(entries, ensure_ascii=False)[:-500])
    assert len(came(path)) == len(entries) - 1
    assert list(left_out(path)) == [f"everything after entry {len(entries) - 1}"]


def test_several_labels_are_said_for_each_text(tmp_path: Path) -> None:
    rows = [{"text": text, "label": ["pos", "food"] if n == 0 else ["pos"]} for n, text in enumerate(TEXTS)]
    path = write(tmp_path / "t.jsonl", "\n".join(map(json.dumps, rows)))
    assert came(path)[0] == (TEXTS[0], None) and "several labels (pos, food)" in notes(path)


def test_fasttext_lines(tmp_path: Path) -> None:
    path = write(tmp_path / "t.txt", "".join(f"__label__{label} {text}\n" for text, label in ROWS))
    assert came(path) == ROWS


def test_files_without_suffix_are_texts_where_they_read_like_it(tmp_path: Path) -> None:
    for label in ("a", "b"):
        for number in range(4):
            (tmp_path / label).mkdir(exist_ok=True)
            write(tmp_path / label / f"{number}", f"some words of {label}")
    assert sorted(came(tmp_path)) == [(f"some words of {label}", label) for label in "ab" for _ in range(4)]


@pytest.mark.parametrize(
    ("answer", "start", "place"),
    [("he", None, 10), ("he", 0, 10), ("Holm", 30, 29), ("Holm", 3, 0), ("Holm", 15, None), ("Köln", 44, 42)],
)
def test_an_answer_is_found_as_a_word_and_next_to_its_start(answer: str, start: int | None, place: int | None) -> None:
    passage = "Holm, there he came. Then to Holm, für Köln."
    place = passage.index("Köln") if answer == "Köln" else passage.index(" he ") + 1 if answer == "he" else place
    found, _ = locate(passage, answer, start)
    assert (found[0] if found else None) == place


def test_a_survey_counts_what_would_come_in(tmp_path: Path) -> None:
    write(tmp_path / "train.csv", f"text,label\n{BODY}")
    write(tmp_path / "test.csv", f"text,label\n{BODY.replace('the', 'our')}")
    write(tmp_path / "classes.json", '{"0": "pos"}')
    (found, *others) = survey(FolderTree(tmp_path))
    assert (found.samples, found.labelled, found.classes) == (12, 12, ("neg", "pos"))
    assert dict(found.splits) == {"train": 6, "test": 6} and found.used == {"train.csv", "test.csv"}
    assert any("“label”" in sentence for sentence in found.remarks)
    assert len(others) == 2 and sum(isinstance(item, TextRecord) for item in found.reading()) == 12


def test_a_delimiter_is_told_on_the_command_line(tmp_path: Path) -> None:
    lines = ["text~label", *(f"a soup, no {n}~{'good' if n % 2 else 'bad'}" for n in range(8))]
    table, project = tmp_path / "t.csv", tmp_path / "t.tsproj"
    table.write_text("\n".join(lines), "utf-8")
    result = CliRunner().invoke(app, ["import", str(project), str(table), "--delimiter", "~"])
    assert result.exit_code == 0, result.output
    with Project.open(project) as opened:
        assert {one.name: one.count for one in opened.classes.list(opened.classes.default_field().id)} == {"good": 4, "bad": 4}  # fmt: skip
    wrong = CliRunner().invoke(app, ["import", str(project), str(table), "--delimiter", "ab"])
    assert isinstance(wrong.exception, DataError)


def test_a_column_of_splits_is_told_for_images(tmp_path: Path) -> None:
    for number in range(4):
        picture(number).save(tmp_path / f"{number}.png")
    rows = [("file", "label", "mine", "use"), *((f"{n}.png", "ab"[n % 2], "x", "test" if n else "train") for n in range(4))]  # fmt: skip
    write_csv(tmp_path / "t.csv", rows)
    found = [one for one in detect(tmp_path, Choices(split="use")).records() if isinstance(one, Record)]
    assert [one.split for one in found] == ["train", "test", "test", "test"]
    found = [one for one in detect(tmp_path, Choices(split="")).records() if isinstance(one, Record)]
    assert [one.split for one in found] == [None] * 4


def test_a_column_that_was_chosen_is_no_candidate_for_the_labels(tmp_path: Path) -> None:
    rows = [f"some words {index},{'ab'[index % 2]},{'xy'[index % 2]},{'pq'[index % 3 == 0]}" for index in range(12)]
    (tmp_path / "t.csv").write_text("\n".join(["Message,Country,Outcome,Agent", *rows]), "utf-8")
    as_guessed, chosen = (detect(tmp_path / "t.csv", one).survey for one in (Choices(), Choices(text="Country")))
    assert as_guessed is not None and chosen is not None
    assert "other columns that could be labels: Outcome, Country" in "; ".join(as_guessed.remarks)
    assert "Country" not in "; ".join(chosen.remarks).partition("as well:")[2]


def test_columns_of_questions_are_chosen(tmp_path: Path) -> None:
    rows = [("Nr", "Abschnitt", "Frage", "Antwort"), *((str(n), f"Der Hund Nummer {n} frisst gern.", f"Wer frisst ({n})?", f"Hund Nummer {n}") for n in range(4))]  # fmt: skip
    write_csv(tmp_path / "t.csv", rows)
    line = ["--passage-column", "Abschnitt", "--question-column", "Frage", "--answer-column", "4"]
    assert transferstudio("import", tmp_path / "p.tsproj", tmp_path / "t.csv", *line).code == 0
    output = json.loads(transferstudio("info", tmp_path / "p.tsproj", "--json").out)
    assert (output["task"], output["samples"], output["unlabelled"]) == ("question-answering", 4, 0)
    found = [
        one
        for one in detect(tmp_path / "t.csv", Choices(question="Frage")).records()
        if isinstance(one, QuestionRecord)
    ]
    assert [one.passage for one in found] == [row[1] for row in rows[1:]], "the passages are the longest texts"
    assert all(one.answers is None for one in found)
    assert transferstudio("import", tmp_path / "q.tsproj", tmp_path / "t.csv", "--question-column", "Fragen").code == 2


def test_columns_of_a_table_of_boxes_are_chosen(tmp_path: Path) -> None:
    for number in range(4):
        picture(number).save(tmp_path / f"{number}.png")
    rows = [f"{n}.png,{'ab'[n % 2]},{'xyz'[n % 3]},{['train', 'test'][n % 2]},5,5,20,20" for n in range(4)]
    (tmp_path / "boxes.csv").write_text("\n".join(["filename,class,breed,who,xmin,ymin,xmax,ymax", *rows]))
    for source in (tmp_path, tmp_path / "boxes.csv"):
        found = detect(source, Choices(label="breed", split="who"))
        assert found.survey is not None and found.survey.columns is not None
        assert (found.survey.columns.image, found.survey.columns.label) == (0, 2)
        boxes = [one for one in found.records() if isinstance(one, BoxRecord)]
        assert sorted(box.label for one in boxes for box in one.boxes or ()) == ["x", "x", "y", "z"]
        assert {one.split for one in boxes} == {"train", "test"}


@pytest.mark.parametrize("as_array", [False, True])
def test_keys_of_json_are_chosen(tmp_path: Path, as_array: bool) -> None:
    rows = [{"text": f"A good film number {n}.", "note": f"Seen in the evening of day {n}.", "label": "ab"[n % 2], "place": "xyz"[n % 3]} for n in range(9)]  # fmt: skip
    file = tmp_path / ("t.json" if as_array else "t.jsonl")
    file.write_text(json.dumps(rows) if as_array else "\n".join(map(json.dumps, rows)))
    found = list(detect(file, Choices(text="note", label="place")).records())
    assert [(one.text, one.label) for one in found if isinstance(one, TextRecord)] == [
        (row["note"], row["place"]) for row in rows
    ]
    unlabelled = list(detect(file, Choices(label="")).records())
    assert {one.label for one in unlabelled if isinstance(one, TextRecord)} == {None}
    view = preview_source(file).table
    assert view is not None and [column.title for column in view.columns] == ["text", "note", "label", "place"]
    asked = [{"absatz": f"The dog {n} barks.", "frage": f"Who barks ({n})?", "antwort": f"dog {n}"} for n in range(3)]
    file.write_text(json.dumps(asked) if as_array else "\n".join(map(json.dumps, asked)))
    records = list(detect(file, Choices(passage="absatz", question="frage", answer="antwort")).records())
    assert [one.answers for one in records if isinstance(one, QuestionRecord)] == [((4, 9),)] * 3


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_may_be_in_single_quotes(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["text", "label"],
        *([f"It''s the room {n}, and it{delimiter} was fine", "pos" if n % 2 else "neg"] for n in range(9)),
    ]
    lines = [delimiter.join(f"'{cell}'" for cell in row) for row in rows]
    found = came(write(tmp_path / "t.csv", "\n".join([*lines, delimiter.join(("'It's not doubled'", "'pos'"))])))
    assert found[0] == (f"It's the room 0, and it{delimiter} was fine", "neg")
    assert found[-1] == ("It's not doubled", "pos") and {label for _, label in found} == {"pos", "neg"}


def test_an_apostrophe_is_no_quote(tmp_path: Path) -> None:
    rows = "".join(f"'twas the night {n} and I'm sure,{'pos' if n % 2 else 'neg'}\n" for n in range(9))
    assert came(write(tmp_path / "t.csv", f"text,label\n{rows}"))[0] == ("'twas the night 0 and I'm sure", "neg")


def test_a_column_for_each_class_is_the_class_of_a_text(tmp_path: Path) -> None:
    marks = ["1,0,0", "0,1,0", "0,0,1"]
    rows = "".join(f"{n},the comment number {n} was made here,{marks[n % 3]}\n" for n in range(9))
    path = write(tmp_path / "t.csv", f"id,comment_text,toxic,insult,fine\n{rows}")
    assert [label for _, label in came(path)] == ["toxic", "insult", "fine"] * 3
    assert "one column per class: toxic, insult, fine" in understood(path)
    assert {item.label for item in detect(path, Choices(label="toxic")).records()} == {"0", "1"}  # type: ignore[union-attr]
    late = "".join(f"{n},the comment number {n} was made there,{marks[n % 3]}\n" for n in range(300))
    path = write(
        tmp_path / "late.csv", f"id,comment_text,toxic,insult,fine\n{late}300,both of them at once here,1,1,0\n"
    )
    assert came(path)[-1][1] is None and "several labels (toxic, insult)" in notes(path)


def test_columns_that_are_no_class_each_are_named(tmp_path: Path) -> None:
    rows = "".join(f"{n},the comment number {n} was made here,{n % 2},{n % 2},{n % 3 == 0:d}\n" for n in range(12))
    path = write(tmp_path / "t.csv", f"id,comment_text,toxic,insult,threat\n{rows}")
    assert {label for _, label in came(path)} == {"0", "1"} and "other columns that could be labels" in understood(path)
