"""JSON files are read in pieces: what comes of them is the same as from a whole file, and little of it is held."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import picture
from transferstudio.errors import DataError
from transferstudio.formats import json_stream
from transferstudio.formats.boxes import coco, coco_content, create_ml, datumaro, label_studio, via
from transferstudio.formats.json_entries import json_entries
from transferstudio.formats.json_stream import json_parts
from transferstudio.formats.questions import read_questions
from transferstudio.formats.records import BoxRecord, QuestionRecord, Skipped, SourceEntry
from transferstudio.formats.trees import FolderTree

WHOLES: list[Any] = [
    [], {}, [[], {}, [[]]], 7, -1.5e3, "a \\ \" ü 😀", None, True,
    [1, 12, 123, "x" * 50, {"a": [1, {"b": None}]}, 1.25],
    {"a": [], "b": {}, "c": [1, 2], "d": {"x": [1], "y": "z"}, "e": 5, "": [0], "ü": "ß"},
]  # fmt: skip


def rebuilt(tree: FolderTree, name: str) -> Any:
    """The content of a file, put together again from its parts."""
    whole: Any = None
    for key, inner, value in json_parts(tree, name):
        if not key and inner is None and whole is None:
            whole = value
        elif isinstance(whole, list):
            whole.append(value)
        elif inner is None:
            whole[key] = value
        elif isinstance(inner, int):
            whole[key].append(value)
        else:
            whole[key][inner] = value
    return whole


@pytest.mark.parametrize("piece", [1, 2, 7, 64 * 1024])
@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_the_parts_of_a_file_are_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: int, indent: int | None, codec: str
) -> None:
    monkeypatch.setattr(json_stream, "PIECE", piece)
    for number, whole in enumerate(WHOLES):
        name = f"{number}.json"
        (tmp_path / name).write_text(json.dumps(whole, indent=indent, ensure_ascii=False) + "\n", codec)
        assert rebuilt(FolderTree(tmp_path), name) == whole


@pytest.mark.parametrize(
    "text",
    ["", "[1, 2", "[1 2]", "[1,, 2]", '{"a": [1], "b" 2}', '{"a": [1}', "{a: 1}", "[1]]", '{"a": "x', "[" * 5000],
)
def test_a_damaged_file_is_told_wherever_it_is_damaged(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")
    with pytest.raises(ValueError):
        list(json_parts(FolderTree(tmp_path), "x.json"))


def test_one_value_without_end_is_not_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "LONGEST_VALUE", 100_000)
    (tmp_path / "x.json").write_text('["a", "' + "x" * 1_000_000, "utf-8")
    found = json_parts(FolderTree(tmp_path), "x.json")
    assert [next(found).value, next(found).value] == [[], "a"]
    with pytest.raises(ValueError, match="more than 100,000 characters"):
        next(found)


def coco_file(
    folder: Path, images: list[Any], annotations: list[Any], *, first: str = "annotations"
) -> list[SourceEntry]:
    lists = {"images": images, "annotations": annotations, "categories": [{"id": 1, "name": "cell"}]}
    lists = {first: lists.pop(first), **lists}
    (folder / "c.json").write_text(json.dumps(lists), "utf-8")
    return list(coco.read_coco(FolderTree(folder), ["c.json"]))


@pytest.mark.parametrize("first", ["images", "annotations", "categories"])
def test_coco_is_joined_whatever_comes_first_in_the_file(tmp_path: Path, first: str) -> None:
    ids: list[Any] = [10**30, -4, "seven", "8", "\udc80", 2.0]
    for index in range(len(ids)):
        picture(index).save(tmp_path / f"{index}.jpg")
    images = [{"id": one, "file_name": f"{index}.jpg"} for index, one in enumerate(ids)]
    sides = [[index + 2, 1, 5, 5] for index in range(len(ids))]
    annotations = [{"image_id": 8 if one == "8" else one, "category_id": "1", "bbox": sides[index]} for index, one in enumerate(ids)]  # fmt: skip
    found = coco_file(tmp_path, images, [*reversed(annotations), {"image_id": 99, "category_id": 1}], first=first)
    assert [(item.name, [box.x for box in item.boxes or ()]) for item in found if isinstance(item, BoxRecord)] == [
        (f"{index}.jpg", [index + 2]) for index in range(len(ids))
    ]
    assert [(item.name, item.reason) for item in found if isinstance(item, Skipped)] == [
        ("c.json: image 99", "1 boxes of an image that is not listed")
    ]


def test_the_boxes_of_a_large_coco_file_are_not_held(tmp_path: Path) -> None:
    for index in range(40):
        picture(index).save(tmp_path / f"{index}.jpg")
    box = {"category_id": 1, "bbox": [1.5, 2, 30, 40], "segmentation": [[1, 2, 3, 4, 5, 6, 7, 8]], "area": 1200}
    images = [{"id": index, "file_name": f"{index}.jpg"} for index in range(40)]
    coco_file(tmp_path, images, [{"id": index, "image_id": index % 40, **box} for index in range(40_000)])
    size = (tmp_path / "c.json").stat().st_size
    tracemalloc.start()
    count = sum(len(item.boxes or ()) for item in coco.read_coco(FolderTree(tmp_path)) if isinstance(item, BoxRecord))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 40_000
    assert peak < size / 4


def test_no_room_for_what_is_sorted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coco_content, "TABLES", coco_content.TABLES + "PRAGMA max_page_count = 4;")
    picture(0).save(tmp_path / "0.jpg")
    images = [{"id": index, "file_name": f"{index}.jpg"} for index in range(2000)]
    with pytest.raises(DataError, match="could not be sorted by image: database or disk is full"):
        coco_file(tmp_path, images, [])


Entries = Callable[[Path], Iterator[SourceEntry]]


def of_listing(format_: Any) -> Entries:
    return lambda folder: format_.FORMAT.read(FolderTree(folder), ["x.json"])  # type: ignore[no-any-return]


def item(index: int) -> dict[str, Any]:
    return {"image": f"{index}.jpg", "annotations": [{"label": "cell", "coordinates": {"x": 6, "y": 6, "width": 4, "height": 4}}]}  # fmt: skip


def task(index: int) -> dict[str, Any]:
    value = {"x": 1, "y": 1, "width": 5, "height": 5, "rectanglelabels": ["cell"]}
    return {"data": {"image": f"{index}.jpg"}, "annotations": [{"result": [{"value": value}]}]}


def of_datumaro(index: int) -> dict[str, Any]:
    return {"id": f"{index}", "image": {"path": f"{index}.jpg"}, "annotations": [{"type": "bbox", "label_id": 0, "bbox": [1, 1, 5, 5]}]}  # fmt: skip


def of_via(index: int) -> dict[str, Any]:
    shape = {"name": "rect", "x": 1, "y": 1, "width": 5, "height": 5}
    return {"filename": f"{index}.jpg", "regions": [{"shape_attributes": shape, "region_attributes": {"class": "cell"}}]}  # fmt: skip


LISTINGS: list[tuple[Any, Callable[[range], Any]]] = [
    (create_ml, lambda indices: [item(index) for index in indices]),
    (label_studio, lambda indices: [task(index) for index in indices]),
    (
        datumaro,
        lambda indices: {
            "items": [of_datumaro(index) for index in indices],
            "categories": {"label": {"labels": [{"name": "cell"}]}},
        },
    ),
    (via, lambda indices: {"_via_settings": {}, "_via_img_metadata": {f"{index}": of_via(index) for index in indices}}),
    (via, lambda indices: {f"{index}": of_via(index) for index in indices}),
]


@pytest.mark.parametrize(("format_", "made"), LISTINGS, ids=["create-ml", "label-studio", "datumaro", "via", "via-2"])
def test_what_stands_before_the_damage_of_a_list_comes_in(tmp_path: Path, format_: Any, made: Any) -> None:
    for index in range(3):
        picture(index).save(tmp_path / f"{index}.jpg")
    text = json.dumps(made(range(3)))
    (tmp_path / "x.json").write_text(text, "utf-8")
    found = list(of_listing(format_)(tmp_path))
    assert [(one.name, [box.label for box in one.boxes or ()]) for one in found if isinstance(one, BoxRecord)] == [
        (f"{index}.jpg", ["cell"]) for index in range(3)
    ]
    damaged = text[: text.index("2.jpg")] if format_ is not datumaro else text.replace('"2.jpg"', '"2.jpg" x')
    (tmp_path / "x.json").write_text(damaged, "utf-8")
    found = list(of_listing(format_)(tmp_path))
    if format_ is not datumaro:  # its classes follow its images here
        assert [one.name for one in found if isinstance(one, BoxRecord)] == ["0.jpg", "1.jpg"]
    assert isinstance(found[-1], Skipped)
    assert "not JSON" in found[-1].reason


def test_questions_before_the_damage_come_in_and_those_behind_it_are_told(tmp_path: Path) -> None:
    article = {"title": "t", "paragraphs": [{"context": "a b c", "qas": [{"id": "1", "question": "q?", "answers": [{"text": "b", "answer_start": 2}]}]}]}  # fmt: skip
    text = json.dumps({"version": "1.1", "data": [article] * 3})
    (tmp_path / "q.json").write_text(text[:-20], "utf-8")
    found = list(read_questions(FolderTree(tmp_path), "q.json"))
    assert sum(isinstance(one, QuestionRecord) for one in found) == 2
    assert found[-1] == Skipped("what follows article 2", "not JSON")


def test_the_entries_of_an_object_are_found_in_its_list(tmp_path: Path) -> None:
    rows = [{"text": "a", "label": "x"}, {"text": "b", "label": "y"}]
    for number, whole in enumerate(
        (
            {"note": [1], "data": rows},
            {"meta": {"a": 1}, "mine": rows},
            {"text": ["a", "b"], "label": ["x", "y"]},
            {"text": {"0": "a", "1": "b"}, "label": {"0": "x", "1": "y"}},
        )
    ):
        (tmp_path / f"{number}.json").write_text(json.dumps(whole, indent=1), "utf-8")
        assert [one[1] for one in json_entries(FolderTree(tmp_path), f"{number}.json") if not isinstance(one, Skipped)] == rows  # fmt: skip
    (tmp_path / "s.json").write_text(json.dumps({"train": [["a", "x"]], "test": [{"text": "b"}]}, indent=1), "utf-8")
    assert [one[1] for one in json_entries(FolderTree(tmp_path), "s.json") if not isinstance(one, Skipped)] == [
        {"text": "a", "label": "x", "split": "train"},
        {"split": "test", "text": "b"},
    ]
