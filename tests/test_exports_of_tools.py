"""What annotation tools and clouds export comes in with its labels: an input each, as the tool writes it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from tests.conftest import picture
from transferstudio.formats import BoxRecord, Record, Skipped, TextRecord, detect

KINDS = ("cat", "dog")
SIDES = (10.0, 10.0, 30.0, 20.0)  # of every box: left, top, width and height in pixels of 100 × 80
WORDS = ["I loved every minute of it", "The plot makes no sense at all", "Great acting and a fine story", "What a waste of two hours", "Would watch again tomorrow", "Never been so bored in my life"]  # fmt: skip
Folder = Path


def images(folder: Path, name: str = "img{}.jpg") -> None:
    for number in range(6):
        path = folder / name.format(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        picture(crc32(path.name.encode()), size=(100, 80)).save(path)


def write(path: Path, *content: Any) -> None:
    """Each as a line, objects as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (one if isinstance(one, str) else json.dumps(one) for one in content)
    path.write_text("\n".join(lines) + "\n", "utf-8")


def automl(folder: Folder) -> None:
    images(folder)
    sets = ["TRAIN"] * 4 + ["VALIDATE", "UNASSIGNED"]
    write(
        folder / "import.csv",
        *(f"{sets[n]},gs://bucket/img{n}.jpg,{KINDS[n % 2]},0.1,0.125,,,0.4,0.375,," for n in range(6)),
    )


def automl_with_four_corners(folder: Folder) -> None:
    images(folder)
    write(
        folder / "import.csv",
        *(f"gs://b/img{n}.jpg,{KINDS[n % 2]},0.1,0.125,0.4,0.125,0.4,0.375,0.1,0.375" for n in range(6)),
    )


def azure(folder: Folder) -> None:
    images(folder)
    for number in range(6):
        box = {"label": KINDS[number % 2], "topX": 0.1, "topY": 0.125, "bottomX": 0.4, "bottomY": 0.375, "isCrowd": 0}
        line = {"image_url": f"AmlDatastore://x/img{number}.jpg", "image_details": {"width": "100px"}, "label": [box]}
        with (folder / "train.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")


def sagemaker(folder: Folder) -> None:
    images(folder)
    write(folder / "output.manifest", *(
        {
            "source-ref": f"s3://b/img{n}.jpg",
            "pets": {
                "image_size": [{"width": 100, "height": 80, "depth": 3}],
                "annotations": [{"class_id": n % 2, "left": 10, "top": 10, "width": 30, "height": 20}],
            },
            "pets-metadata": {"objects": [{"confidence": 0.9}], "class-map": {"0": "cat", "1": "dog"}},
        }
        for n in range(6)
    ))  # fmt: skip


def labelbox(folder: Folder) -> None:
    images(folder)
    write(folder / "export.ndjson", *(
        {
            "data_row": {"id": "x", "external_id": f"img{n}.jpg"},
            "media_attributes": {"width": 100, "height": 80},
            "projects": {"p": {"labels": [{"annotations": {"objects": [
                {"name": KINDS[n % 2], "bounding_box": {"top": 10, "left": 10, "height": 20, "width": 30}}
            ]}}]}},
        }
        for n in range(6)
    ))  # fmt: skip


def hugging_face(folder: Folder) -> None:
    images(folder / "train")
    lines = (
        {"file_name": f"img{n}.jpg", "objects": {"bbox": [[10, 10, 30, 20]], "category": [KINDS[n % 2]]}}
        for n in range(6)
    )
    write(folder / "train" / "metadata.jsonl", *lines)


def supervisely(folder: Folder) -> None:
    images(folder / "ds0" / "img")
    images(folder / "ds1" / "img", "other{}.jpg")
    write(folder / "meta.json", {"classes": [{"title": "cat", "shape": "rectangle"}], "tags": []})
    for number in range(6):
        shape = {"geometryType": "rectangle", "classTitle": KINDS[number % 2], "points": {"exterior": [[10, 10], [40, 30]], "interior": []}}  # fmt: skip
        content = {"description": "", "tags": [], "size": {"height": 80, "width": 100}, "objects": [shape]}
        write(folder / "ds0" / "ann" / f"img{number}.jpg.json", content)


def superannotate(folder: Folder) -> None:
    images(folder)
    write(folder / "classes" / "classes.json", [{"name": "cat", "color": "#ff0000"}])
    for number in range(6):
        shape = {"type": "bbox", "className": KINDS[number % 2], "points": {"x1": 10, "y1": 10, "x2": 40, "y2": 30}}
        about = {"name": f"img{number}.jpg", "width": 100, "height": 80}
        write(folder / f"img{number}.jpg.json", {"metadata": about, "instances": [shape], "tags": []})


def darwin(folder: Folder) -> None:
    images(folder / "images")
    for number in range(6):
        slot = {"type": "image", "slot_name": "0", "width": 100, "height": 80}
        if number % 2:
            shape: dict[str, Any] = {"name": "dog", "polygon": {"paths": [[{"x": 10, "y": 10}, {"x": 40, "y": 10}, {"x": 40, "y": 30}]]}}  # fmt: skip
        else:
            shape = {"name": "cat", "bounding_box": {"x": 10, "y": 10, "w": 30, "h": 20}}
        item = {"name": f"img{number}.jpg", "path": "/", "slots": [slot]}
        write(
            folder / "annotations" / f"img{number}.json",
            {"version": "2.0", "item": item, "annotations": [shape, {"name": "x", "tag": {}}]},
        )


def datumaro(folder: Folder) -> None:
    images(folder / "images" / "default")
    items = [
        {
            "id": f"img{n}",
            "annotations": [{"type": "bbox", "label_id": n % 2, "bbox": [10, 10, 30, 20]}],
            "image": {"path": f"img{n}.jpg", "size": [80, 100]},
        }
        for n in range(6)
    ]
    labels = {"labels": [{"name": "cat", "parent": ""}, {"name": "dog", "parent": ""}]}
    content = {"info": {}, "categories": {"label": labels}, "items": items}
    write(folder / "annotations" / "default.json", content)


def kitti(folder: Folder) -> None:
    images(folder / "training" / "image_2", "00000{}.png")
    for number in range(6):
        lines = (
            f"{kind} 0.00 0 -1.82 10.00 10.00 40.00 30.00 1.5 1.6 3.5 -0.2 1.7 10.3 -1.8"
            for kind in (KINDS[number % 2], "DontCare")
        )
        write(folder / "training" / "label_2" / f"00000{number}.txt", *lines)


BOXED = (automl, automl_with_four_corners, azure, sagemaker, labelbox, hugging_face, supervisely, superannotate, darwin, datumaro, kitti)  # fmt: skip


@pytest.mark.parametrize("export", BOXED, ids=lambda export: export.__name__)
def test_boxes(tmp_path: Path, export: Callable[[Folder], None]) -> None:
    export(tmp_path)
    items = list(detect(tmp_path).records())
    marked = [item for item in items if isinstance(item, BoxRecord) and item.boxes is not None]
    assert len(marked) == 6
    boxes = [box for item in marked for box in item.boxes or ()]
    assert Counter(box.label for box in boxes) == {"cat": 3, "dog": 3}
    for item in marked:
        across, down = (100.0, 80.0) if item.frame == (1.0, 1.0) else (1.0, 1.0)
        for box in item.boxes or ():
            sides = (box.x * across, box.y * down, box.width * across, box.height * down)
            assert sides == pytest.approx(SIDES)
    assert not [item for item in items if isinstance(item, BoxRecord) and item.lost]
    if export is automl:
        assert Counter(item.split for item in marked) == {"train": 4, "validation": 1, None: 1}


def caffe(folder: Folder) -> None:
    images(folder / "images")
    write(folder / "train.txt", *(f"images/img{n}.jpg {KINDS[n % 2]}" for n in range(4)))
    write(folder / "val.txt", *(f"images/img{n}.jpg {KINDS[n % 2]}" for n in range(4, 6)))
    write(folder / "classes.txt", *KINDS)


def cvat_tags(folder: Folder) -> None:
    images(folder / "images")
    tagged = (
        f'<image id="{n}" name="img{n}.jpg" width="100" height="80"><tag label="{KINDS[n % 2]}"></tag></image>'
        for n in range(6)
    )
    write(folder / "annotations.xml", "<annotations><version>1.1</version>", *tagged, "</annotations>")


def label_studio(folder: Folder) -> None:
    images(folder)
    write(folder / "project.json", [
        {
            "id": n,
            "data": {"image": f"/data/upload/1/abcd123{n}-img{n}.jpg"},
            "annotations": [{"result": [{"value": {"choices": [KINDS[n % 2]]}, "from_name": "choice", "type": "choices"}]}],
        }
        for n in range(6)
    ])  # fmt: skip


def label_studio_min(folder: Folder) -> None:
    images(folder)
    write(folder / "project.json", [
        {"image": f"/data/upload/1/abcd123{n}-img{n}.jpg", "id": n, "choice": KINDS[n % 2], "annotator": 1, "lead_time": n / 3}
        for n in range(6)
    ])  # fmt: skip


def sagemaker_classes(folder: Folder) -> None:
    images(folder)
    write(folder / "output.manifest", *(
        {"source-ref": f"s3://b/img{n}.jpg", "pets": n % 2, "pets-metadata": {"confidence": n / 9, "class-name": KINDS[n % 2]}}
        for n in range(6)
    ))  # fmt: skip


@pytest.mark.parametrize(
    "export", (caffe, cvat_tags, label_studio, label_studio_min, sagemaker_classes), ids=lambda export: export.__name__
)
def test_classes_of_images(tmp_path: Path, export: Callable[[Folder], None]) -> None:
    export(tmp_path)
    records = [item for item in detect(tmp_path).records() if isinstance(item, Record)]
    assert Counter(item.label for item in records) == {"cat": 3, "dog": 3}
    if export is caffe:
        assert Counter(item.split for item in records) == {"train": 4, "validation": 2}


def test_texts_in_an_object_for_each_split_or_column(tmp_path: Path) -> None:
    entries = [[text, KINDS[index % 2]] for index, text in enumerate(WORDS)]
    objects = [{"text": text, "label": label} for text, label in entries]
    columns = {"text": dict(enumerate(WORDS)), "label": {index: KINDS[index % 2] for index in range(6)}}
    for name, content in (
        ("pairs.json", {"train": entries[:4], "test": entries[4:]}),
        ("objects.json", {"train": objects[:4], "test": objects[4:]}),
        ("columns.json", columns),
    ):
        write(tmp_path / name, content)
        found = [item for item in detect(tmp_path / name).records() if isinstance(item, TextRecord)]
        assert Counter(item.label for item in found) == {"cat": 3, "dog": 3}, name
        splits = Counter(item.split for item in found)
        assert splits == ({None: 6} if name == "columns.json" else {"train": 4, "test": 2}), name


def test_a_file_for_programs_is_named_as_one(tmp_path: Path) -> None:
    images(tmp_path / "cat")
    write(tmp_path / "data" / "train-00000-of-00001.parquet", "PAR1")
    reasons = {item.name: item.reason for item in detect(tmp_path).records() if isinstance(item, Skipped)}
    assert reasons == {
        "data/train-00000-of-00001.parquet": "a file for programs: save its content as CSV, JSON lines or images"
    }


@pytest.mark.parametrize(
    "damage", [[], {}, None, 3, "x", [[1]], [None], {"x": {}}, [{"points": [1]}, {"annotations": 7}]]
)
def test_whatever_stands_in_them_ends_no_import(tmp_path: Path, damage: Any) -> None:
    for export, pattern in ((supervisely, "*.jpg.json"), (superannotate, "*.jpg.json"), (darwin, "img*.json")):
        folder = tmp_path / export.__name__
        export(folder)
        first = min(folder.rglob(pattern))
        content = json.loads(first.read_text("utf-8"))
        for key in content:
            write(first, {**content, key: damage})
            assert images_in(folder) >= 5, (key, damage)
    datumaro(tmp_path / "datumaro")
    file = tmp_path / "datumaro" / "annotations" / "default.json"
    content = json.loads(file.read_text("utf-8"))
    item = content["items"][0]
    for key in item:
        content["items"][0] = {**item, key: damage}
        write(file, content)
        assert images_in(tmp_path / "datumaro") >= 5, (key, damage)
    for export in (sagemaker, labelbox, azure, hugging_face):
        folder = tmp_path / export.__name__
        export(folder)
        (file,) = (path for path in folder.rglob("*") if path.suffix in (".manifest", ".ndjson", ".jsonl"))
        lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        for key in lines[0]:
            write(file, {**lines[0], key: damage}, *lines[1:])
            assert images_in(folder) >= 5, (key, damage)


def images_in(folder: Path) -> int:
    return sum(isinstance(item, (Record, BoxRecord)) for item in detect(folder).records())


def test_tables_of_spark_and_of_excel_as_text(tmp_path: Path) -> None:
    rows = [(f"she said “{text}” twice, today", KINDS[index % 2]) for index, text in enumerate(WORDS)]
    for name, header, form in (
        ("escaped.csv", "text,label", '"{}",{}'),
        ("escaped without header.csv", None, '"{}",{}'),
        ("tabs.txt", "text\tlabel", "{}\t{}"),
        ("bars.txt", "text|label", "{}|{}"),
    ):
        escaped = [text.replace("“", '\\"').replace("”", '\\"') if '"' in form else text for text, _ in rows]
        lines = [form.format(text, label) for text, (_, label) in zip(escaped, rows, strict=True)]
        write(tmp_path / name, *([header] if header else []), *lines)
        found = [item for item in detect(tmp_path / name).records() if isinstance(item, TextRecord)]
        assert Counter(item.label for item in found) == {"cat": 3, "dog": 3}, name
        assert found[0].text.replace('"', "“", 1).replace('"', "”") == rows[0][0], name
    write(tmp_path / "poem.txt", *WORDS)
    assert [item.label for item in detect(tmp_path / "poem.txt").records() if isinstance(item, TextRecord)] == [
        None
    ] * 6


def test_a_list_of_splits_holds_no_labels(tmp_path: Path) -> None:
    images(tmp_path / "img_align_celeba")
    write(tmp_path / "list_eval_partition.txt", *(f"img{number}.jpg {number // 2}" for number in range(6)))
    labels = {item.label for item in detect(tmp_path).records() if isinstance(item, Record)}
    assert not labels & {"0", "1", "2"}
