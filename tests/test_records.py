"""One bad record never ends an import: it is left out with a reason, and the rest comes in."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.conftest import picture
from tests.mutation.reading import import_notes
from transferstudio.errors import DataError, ProjectError
from transferstudio.events import finish
from transferstudio.formats import detect
from transferstudio.formats.boxes.pictures import Pictures
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = Project.create(tmp_path_factory.mktemp("projects") / "p.tsproj")
    yield made  # type: ignore[misc]
    made.close()


def imported(project: Project, source: Path) -> tuple[list[str], dict[str, str]]:
    """The names of what came in, and the reason of each thing that was left out."""
    finish(import_dataset(project, source))
    return sorted(sample.name for sample in project.samples.all()), dict(skipped_files(project))


def class_names(project: Project) -> list[str]:
    return [class_.name for class_ in project.classes.list(project.classes.default_field().id)]


def coco(folder: Path, **changed: object) -> Path:
    for number in range(3):
        picture(number).save(folder / f"{number}.png")
    images = [{"id": n, "file_name": f"{n}.png", "width": 64, "height": 48} for n in range(3)]
    boxes = [{"id": n, "image_id": n, "category_id": 1, "bbox": [1, 1, 9, 9]} for n in range(3)]
    whole = {"images": images, "annotations": boxes, "categories": [{"id": 1, "name": "cat"}], **changed}
    (folder / "c.json").write_text(json.dumps(whole))
    return folder / "c.json"


def test_coco_ids_that_are_lists_leave_out_what_they_belong_to(tmp_path: Path, project: Project) -> None:
    images = [
        {"id": [1], "file_name": "0.png"},
        {"id": 1, "file_name": "1.png"},
        {"id": None, "file_name": "2.png"},
    ]
    boxes = [
        {"image_id": {"a": 1}, "category_id": 1, "bbox": [1, 1, 9, 9]},
        {"image_id": 1, "category_id": [1], "bbox": [1, 1, 9, 9]},
        {"image_id": 1, "category_id": 1, "bbox": [1, 1, 10**400, 9]},
        {"image_id": 1, "category_id": 1, "bbox": [1, 1, 9, 9]},
    ]
    categories = [{"id": 1, "name": "cat"}, {"id": {}, "name": "dog"}, {"id": 3, "name": float("nan")}]
    names, left_out = imported(project, coco(tmp_path, images=images, annotations=boxes, categories=categories))
    assert (names, class_names(project)) == (["1.png"], ["cat"])
    assert left_out == {
        "0.png": "it has no number",
        "2.png": "it has no number",
        "c.json: box 1": "it does not state which image it is in",
        "1.png, a box": "its class has no number",
        "1.png, a box (cat)": "it has no coordinates",
        "c.json: class 2": "it has no number or no name",
        "c.json: class 3": "it has no number or no name",
    }


def test_a_yolo_class_that_is_nan_leaves_out_its_line(tmp_path: Path, project: Project) -> None:
    picture(0).save(tmp_path / "a.png")
    (tmp_path / "data.yaml").write_text("names: [no, yes]\n")
    (tmp_path / "a.txt").write_text("nan 0.5 0.5 0.2 0.2\ninf 0.5 0.5 0.2 0.2\n0 0.5 0.5 0.2 0.2\n")
    _, left_out = imported(project, tmp_path)
    assert left_out == {
        "a.png, line 1": "its class nan is not declared",
        "a.png, line 2": "its class inf is not declared",
    }
    assert class_names(project) == ["no"], "a class is called as it is written, and no truth value"


def test_half_surrogates_are_replaced_and_said(tmp_path: Path, project: Project) -> None:
    rows = [{"text": "half \ud83d of a smile", "label": "odd\udcff"}, {"text": "a whole one", "label": "fine"}]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, rows)))
    notes = import_notes(project, tmp_path / "t.jsonl")
    assert sorted(sample.text or "" for sample in project.samples.all()) == ["a whole one", "half � of a smile"]
    assert sorted(class_names(project)) == ["fine", "odd�"]
    assert any(note.startswith("Repaired: ") and "invalid characters" in note for note in notes)


@pytest.mark.parametrize(
    ("encoding", "text", "title"),
    [("cp1251", "доставка опять опоздала", "Windows-1251"), ("gbk", "包裹一直没有到", "GB 18030"), ("shift_jis", "荷物がまだ届きません", "Shift JIS"), ("cp1250", "Żółw idzie przez łąkę i mówi", "Windows-1250")],
)  # fmt: skip
def test_an_encoding_that_is_no_unicode_is_guessed_and_said(
    tmp_path: Path, project: Project, encoding: str, text: str, title: str
) -> None:
    (tmp_path / "t.csv").write_bytes("\n".join(["text,label", *(f"{text} {n},a" for n in range(4))]).encode(encoding))
    notes = import_notes(project, tmp_path / "t.csv")
    assert {sample.text for sample in project.samples.all()} == {f"{text} {n}" for n in range(4)}
    assert any(title in note for note in notes), notes


def test_windows_1252_is_read_and_said(tmp_path: Path, project: Project) -> None:
    rows = ["text,label", "où est le café à côté,a", "je ne suis pas déçu,b"]
    (tmp_path / "t.csv").write_bytes("\n".join(rows).encode("cp1252"))
    notes = import_notes(project, tmp_path / "t.csv")
    assert {sample.text for sample in project.samples.all()} == {"où est le café à côté", "je ne suis pas déçu"}
    assert any("Windows-1252" in note for note in notes)


def test_a_row_in_another_encoding_than_its_file_loses_a_letter_and_says_so(tmp_path: Path, project: Project) -> None:
    rows = [f"the délivery number {n} came late,a".encode() for n in range(20)]
    rows[7] = "the délivery came late,a".encode("cp1252")
    (tmp_path / "t.csv").write_bytes(b"\n".join([b"text,label", *rows]))
    notes = import_notes(project, tmp_path / "t.csv")
    texts = {sample.text for sample in project.samples.all()}
    assert len(texts) == 20 and "the d�livery came late" in texts
    assert any("line 9" in note and "not valid UTF-8" in note for note in notes)


def test_rows_shorter_than_the_first_are_no_end(tmp_path: Path, project: Project) -> None:
    for number in range(2):
        picture(number).save(tmp_path / f"{number}.png")
    (tmp_path / "t.csv").write_text("thing\ncat,0.png\ndog\ndog,1.png\n")
    names, left_out = imported(project, tmp_path / "t.csv")
    assert (names, left_out) == (["0.png", "1.png"], {"line 3": "no path in this row"})


def test_an_empty_line_above_the_header_is_none(tmp_path: Path, project: Project) -> None:
    (tmp_path / "t.csv").write_text("\n\ntext,label\nthe delivery was late,a\nthe answer was quick,b\n")
    names, left_out = imported(project, tmp_path / "t.csv")
    assert (names, left_out) == (["the answer was quick", "the delivery was late"], {})
    assert class_names(project) == ["a", "b"]


def test_a_cell_beyond_all_bounds_leaves_out_its_row(tmp_path: Path, project: Project) -> None:
    for number in range(2):
        picture(number).save(tmp_path / f"{number}.png")
    (tmp_path / "t.csv").write_text(f"path,label\n0.png,cat\n{'x' * 3_000_000},cat\n1.png,dog\n")
    names, left_out = imported(project, tmp_path / "t.csv")
    assert (names, list(left_out)) == (["0.png", "1.png"], ["line 3"])


def test_what_nobody_foresaw_leaves_out_its_record_alone(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        picture(ord(name)).save(tmp_path / f"{name}.png")
        (tmp_path / f"{name}.txt").write_text(f"{'ab'.index(name)} 0.5 0.5 0.2 0.2\n")
    (tmp_path / "data.yaml").write_text("names: [cat, dog]\n")
    sound = Pictures.record

    def broken(self: Pictures, name: str, *rest: object, **named: object) -> object:
        return sound(self, name, *rest, **named) if name == "a.png" else 1 / 0  # type: ignore[arg-type]

    monkeypatch.setattr(Pictures, "record", broken)
    names, left_out = imported(project, tmp_path)
    assert (names, left_out) == (
        ["a.png"],
        {"b.png": "unreadable for an unknown reason: ZeroDivisionError: division by zero"},
    )


def test_one_damaged_file_of_a_folder_does_not_take_the_others_with_it(tmp_path: Path, project: Project) -> None:
    data = tmp_path / "d"
    data.mkdir()
    (data / "train.jsonl").write_text('{"text": "a good one", "label": "a"}\n')
    (data / "test.xlsx").write_bytes(b"PK\x03\x04 and nothing else")
    names, _ = imported(project, data)
    assert names == ["a good one"]


def test_names_in_a_zip_are_utf8_where_they_read_like_it(tmp_path: Path, project: Project) -> None:
    data = BytesIO()
    picture(1).save(data, "PNG")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        for folder in ("größe", "b"):
            archive.writestr(f"{folder}/{folder}.png", data.getvalue() + folder.encode())
    raw = (tmp_path / "z.zip").read_bytes()
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # without the flag that says so, as many programs pack
        position = raw.find(mark)
        while position >= 0:
            raw = raw[: position + at + 1] + bytes([raw[position + at + 1] & ~0x08]) + raw[position + at + 2 :]
            position = raw.find(mark, position + 1)
    (tmp_path / "z.zip").write_bytes(raw)
    imported(project, tmp_path / "z.zip")
    assert sorted(class_names(project)) == ["b", "größe"]


def test_an_excel_file_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(200_000_000))
    with pytest.raises(DataError, match="suspicious compression ratio"):
        detect(tmp_path / "t.xlsx")


def test_damage_further_down_a_database_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("text,label\n" + "\n".join(f"the text number {n} of many,a" for n in range(2000)))
    with Project.create(tmp_path / "q.tsproj") as project:
        finish(import_dataset(project, tmp_path / "t.csv"))
    file = tmp_path / "q.tsproj" / "project.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40_000] = bytes(range(250)) * 160
    file.write_bytes(data)
    with pytest.raises(ProjectError, match=r"database is damaged.*project\.db.*Restore"), Project.open(file.parent) as project:  # fmt: skip
        list(project.samples.all())
        project.undo()


def test_a_locked_database_is_not_called_damaged(project: Project) -> None:
    other = sqlite3.connect(project.database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    project.database.read().execute("PRAGMA busy_timeout = 10")
    with pytest.raises(Exception, match=r"locked|Another program") as caught:
        project.set_setting("a", 1)
    assert "damaged" not in str(caught.value)
    other.execute("ROLLBACK")
    other.close()
