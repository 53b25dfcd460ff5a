"""What people have of pictures with boxes: every format in the forms that tools and scripts write it."""

from __future__ import annotations

import base64
import csv
import json
import math
import random
import shutil
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import picture
from transferstudio.formats import detect
from transferstudio.formats.boxes import coco, create_ml, cvat, label_studio, labelme, table, via, voc, yolo
from transferstudio.formats.boxes.normalising import normalise_boxes
from transferstudio.formats.records import BoxRecord, Skipped
from transferstudio.formats.survey import Survey
from transferstudio.formats.trees import FolderTree

SIZE = (96, 80)
Found = dict[str, tuple[list[tuple[str, tuple[int, ...]]] | None, str | None]]


def photos(folder: Path, *names: str) -> None:
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        picture(number + len(name), size=SIZE).save(folder / name)


def put(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")


def read(source: Path) -> tuple[Found, dict[str, str]]:
    """Boxes in whole pixels and split of each picture, and the reason of all that is left out."""
    found: Found = {}
    left_out: dict[str, str] = {}
    for item in detect(source).records():
        if isinstance(item, Skipped):
            left_out[item.name] = item.reason
            continue
        assert isinstance(item, BoxRecord), item
        boxes = None
        if item.boxes is not None:
            normalised = normalise_boxes(item.boxes, item.frame, *SIZE)
            left_out |= {f"{item.name}, {lost.name}": lost.reason for lost in (*item.lost, *normalised.lost)}
            boxes = [(box.label, tuple(round(side) for side in (box.x, box.y, box.width, box.height))) for box in normalised.boxes]  # fmt: skip
        found[item.name] = (boxes, item.split)
    return found, left_out


def survey(format_: object, folder: Path) -> Survey:
    (found,) = format_.survey(FolderTree(folder))  # type: ignore[attr-defined]
    return found  # type: ignore[no-any-return]


CELL = ("cell", (10, 10, 20, 20))


# ------------------------------------------------------------------------------------------------------------ COCO


def coco_file(names: list[str], *, first: int = 0, label: str = "cell") -> dict[str, object]:
    return {
        "images": [{"id": first + index, "file_name": name, "width": 96, "height": 80} for index, name in enumerate(names)],
        "annotations": [{"id": index, "image_id": first + index, "category_id": 3, "bbox": [10, 10, 20, 20]} for index in range(len(names))],
        "categories": [{"id": 3, "name": label}, {"id": 4, "name": "never"}],
    }  # fmt: skip


def test_official_coco_folders_of_which_only_the_boxes_are_taken(tmp_path: Path) -> None:
    photos(tmp_path, "train2017/1.jpg", "val2017/1.jpg", "test2017/9.jpg")
    for split in ("train", "val"):
        whole = coco_file(["1.jpg"])
        put(tmp_path / "annotations" / f"instances_{split}2017.json", whole)
        keypoints = {**whole, "annotations": [{"image_id": 0, "category_id": 3, "keypoints": [1, 1, 2], "bbox": [1, 1, 2, 2]}]}  # fmt: skip
        put(tmp_path / "annotations" / f"person_keypoints_{split}2017.json", keypoints)
        put(tmp_path / "annotations" / f"captions_{split}2017.json", {"info": {"text": "x" * 9000}, "images": whole["images"], "annotations": [{"image_id": 0, "caption": "a cat"}]})  # fmt: skip
    put(tmp_path / "annotations" / "image_info_test2017.json", {"images": [{"id": 5, "file_name": "9.jpg"}], "categories": []})  # fmt: skip
    found, left_out = read(tmp_path)
    assert found == {
        "train2017/1.jpg": ([CELL], "train"),
        "val2017/1.jpg": ([CELL], "validation"),
        "test2017/9.jpg": (None, "test"),
    }
    assert {name.split("/")[-1].split("_")[0] for name in left_out} == {"captions", "person"}
    reported = survey(coco, tmp_path)
    assert (reported.samples, reported.boxes, reported.classes) == (3, 2, ("cell", "never"))
    assert reported.splits == {"train": 1, "validation": 1, "test": 1}
    assert "annotations/captions_val2017.json" in reported.used


def test_pictures_with_one_id_are_not_taken_for_empty_ones(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    whole = coco_file(["a.jpg", "b.jpg", "c.jpg"])
    whole["images"][1]["id"] = 0  # type: ignore[index]
    put(tmp_path / "c.json", whole)
    found, left_out = read(tmp_path)
    assert found == {"a.jpg": (None, None), "b.jpg": (None, None), "c.jpg": ([CELL], None)}
    assert "same id" in left_out["c.json: image 0"]


@pytest.mark.parametrize(
    "written",
    ["D:\\data\\set\\images\\my photo.jpg", "/home/x/set/images/my%20photo.jpg", "images/MY PHOTO.png", "https://host/up/my%20photo.jpg?sig=1",
     "/data/local-files/?d=images/my%20photo.jpg", "/data/upload/1/0123abcd-my photo.jpg", "../pics/my photo.jpg", "s3://bucket/my photo.jpg"],
)  # fmt: skip
def test_names_of_another_computer_are_understood(tmp_path: Path, written: str) -> None:
    photos(tmp_path, "images/my photo.jpg", "images/other.jpg")
    put(tmp_path / "labels.json", coco_file([written]))
    assert read(tmp_path)[0] == {"images/my photo.jpg": ([CELL], None), "images/other.jpg": (None, None)}


def test_a_path_chooses_between_pictures_of_one_name(tmp_path: Path) -> None:
    photos(tmp_path, "one/1.jpg", "two/1.jpg")
    put(tmp_path / "c.json", coco_file(["C:\\x\\two\\1.jpg", "C:\\x\\three\\1.jpg"]))
    found, left_out = read(tmp_path)
    assert found == {"two/1.jpg": ([CELL], None), "one/1.jpg": (None, None)}
    assert left_out == {"C:\\x\\three\\1.jpg": "several images have this name"}


def test_shares_in_coco_and_in_tables_are_told_by_the_whole_file(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg")
    rows = "ImageID,LabelName,XMin,XMax,YMin,YMax\na,cell,0.5,1,0.25,0.5\nb,cell,0,1,0,1\n"
    put(tmp_path / "boxes.csv", rows)
    found, _ = read(tmp_path)
    assert found["a.jpg"][0] == [("cell", (48, 20, 48, 20))] and found["b.jpg"][0] == [("cell", (0, 0, 96, 80))]


# ------------------------------------------------------------------------------------------------- formats in JSON


def test_label_studio_as_a_whole_and_as_json_min(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    value = {"x": 100 * 10 / 96, "y": 12.5, "width": 100 * 20 / 96, "height": 25, "rotation": 0}
    sizes = {"original_width": 96, "original_height": 80}
    region = {"type": "rectanglelabels", "value": {**value, "rectanglelabels": ["cell"]}, **sizes}
    turned = {**region, "value": {**value, "x": 50, "y": 50, "rotation": 90, "rectanglelabels": ["cell"]}}
    skipped = {"was_cancelled": True, "result": []}
    tasks = [
        {"id": 1, "data": {"image": "/data/upload/1/0123abcd-a.jpg"}, "annotations": [skipped, {"result": [region, {"type": "choices", "value": {"choices": ["x"]}}]}]},
        {"id": 2, "data": {"image": "/data/upload/1/b.jpg"}, "annotations": [{"result": [turned]}, {"result": []}]},
        {"id": 3, "data": {"image": "/data/upload/1/c.jpg"}, "annotations": [], "predictions": [{"result": [region]}]},
        {"id": 4, "data": {}},
    ]  # fmt: skip
    put(tmp_path / "export.json", tasks)
    found, left_out = read(tmp_path)
    assert found == {"a.jpg": ([CELL], None), "b.jpg": ([("cell", (28, 40, 20, 20))], None), "c.jpg": (None, None)}
    assert left_out == {"export.json: task 4": "it names no image"}
    put(
        tmp_path / "export.json",
        [{"image": "a.jpg", "id": 1, "label": [{**value, **sizes, "rectanglelabels": ["cell"]}]}],
    )
    assert read(tmp_path / "export.json")[0] == {"a.jpg": ([CELL], None)}
    assert survey(label_studio, tmp_path).boxes == 1


def test_labelme_shapes_embedded_pictures_and_pictures_without_a_file(tmp_path: Path) -> None:
    photos(tmp_path, "img/a.jpg", "img/b.jpg")
    shapes = [
        {"label": "cell", "shape_type": "rectangle", "points": [[30, 30], [10, 10]]},
        {"label": "ring", "shape_type": "circle", "points": [[40, 40], [40, 50]]},
        {"label": "four", "shape_type": "rotation", "points": [[10, 0], [20, 10], [10, 20], [0, 10]]},
        {"label": "dot", "shape_type": "point", "points": [[1, 1]]},
        {"label": "cell", "points": "damaged"},
    ]
    whole = {"version": "5", "imageData": None, "shapes": shapes, "imagePath": "..\\old\\x.jpg", "imageWidth": 96, "imageHeight": 80}  # fmt: skip
    put(tmp_path / "ann" / "a.json", whole)
    data = base64.b64encode((tmp_path / "img" / "b.jpg").read_bytes()).decode()
    put(tmp_path / "ann" / "inside.json", {**whole, "shapes": shapes[:1], "imagePath": "inside.jpg", "imageData": data})
    found, left_out = read(tmp_path)
    assert found["img/a.jpg"][0] == [CELL, ("ring", (30, 30, 20, 20)), ("four", (0, 0, 20, 20))]
    assert found["ann/inside.jpg"][0] == [CELL] and found["img/b.jpg"][0] is None
    assert left_out == {"img/a.jpg, a shape (dot)": "a point has no area", "img/a.jpg, a shape (cell)": "it has no coordinates"}  # fmt: skip
    inside = next(one for one in detect(tmp_path).records() if isinstance(one, BoxRecord) and one.path is None)
    assert inside.read() == (tmp_path / "img" / "b.jpg").read_bytes()
    assert survey(labelme, tmp_path).labelled == 2


def test_create_ml_of_roboflow_with_its_splits(tmp_path: Path) -> None:
    for split in ("train", "valid"):
        photos(tmp_path / split, "a.jpg", "b.jpg")
        boxes = [{"label": "cell", "coordinates": {"x": 20, "y": 20, "width": 20, "height": 20}}]
        entries = [{"image": "a.jpg", "annotations": boxes}, {"image": "b.jpg", "annotations": []}]
        put(tmp_path / split / "_annotations.createml.json", entries)
    put(tmp_path / "README.roboflow.txt", "exported\n")
    found, _ = read(tmp_path)
    assert found == {
        "train/a.jpg": ([CELL], "train"), "train/b.jpg": ([], "train"),
        "valid/a.jpg": ([CELL], "validation"), "valid/b.jpg": ([], "validation"),
    }  # fmt: skip
    reported = survey(create_ml, tmp_path)
    assert reported.splits == {"train": 2, "validation": 2} and "README.roboflow.txt" not in reported.used


def test_via_as_project_annotations_and_table(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg")
    regions = [
        {"shape_attributes": {"name": "rect", "x": 10, "y": 10, "width": 20, "height": 20}, "region_attributes": {"note": "x", "class": "cell"}},
        {"shape_attributes": {"name": "circle", "cx": 40, "cy": 40, "r": 10}, "region_attributes": {"type": {"ring": True, "no": False}}},
        {"shape_attributes": {"name": "polygon", "all_points_x": [1, 9, 9], "all_points_y": [2, 2, 8]}, "region_attributes": {}},
    ]  # fmt: skip
    wanted = {"a.jpg": ([CELL, ("ring", (30, 30, 20, 20)), ("object", (1, 2, 8, 6))], None), "b.jpg": ([], None)}
    images = {"a.jpg99": {"filename": "a.jpg", "size": 99, "regions": regions}, "b.jpg9": {"filename": "b.jpg", "regions": {}}}  # fmt: skip
    put(tmp_path / "via.json", {"_via_settings": {"ui": {}}, "_via_img_metadata": images})
    assert read(tmp_path)[0] == wanted
    put(tmp_path / "via.json", images)
    assert read(tmp_path)[0] == read(tmp_path / "via.json")[0] == wanted
    (tmp_path / "via.json").unlink()
    header = "#filename,file_size,file_attributes,region_count,region_id,region_shape_attributes,region_attributes\n"
    quoted = ['"' + json.dumps(region[key]).replace('"', '""') + '"' for region in regions for key in region]
    rows = [f"a.jpg,99,{{}},3,{index},{quoted[2 * index]},{quoted[2 * index + 1]}\n" for index in range(3)]
    put(tmp_path / "via.csv", header + "".join(rows) + "b.jpg,9,{},0,0,{},{}\n")
    assert read(tmp_path)[0] == wanted
    assert survey(via, tmp_path).boxes == 3


def test_cvat_shapes_subsets_and_tracks(tmp_path: Path) -> None:
    photos(tmp_path, "images/a.jpg", "images/b.jpg", "images/frame_000003.png")
    boxes = '<box label="cell" xtl="10" ytl="10" xbr="30" ybr="30"/><polygon label="hill" points="1,2;9,2;9,8"/><points label="dot" points="1,2"/>'
    turned = '<box label="cell" xtl="30" ytl="35" xbr="50" ybr="45" rotation="90"/><tag label="night"/>'
    images = f'<image id="0" name="set/a.jpg" subset="Validation" width="96" height="80">{boxes}</image><image id="1" name="b.jpg" subset="Train">{turned}</image>'
    put(tmp_path / "annotations.xml", f'<?xml version="1.0"?><annotations><meta/>{images}</annotations>')
    found, left_out = read(tmp_path)
    assert found["images/a.jpg"] == ([CELL, ("hill", (1, 2, 8, 6))], "validation")
    assert found["images/b.jpg"] == ([("cell", (35, 30, 10, 20))], "train")
    assert found["images/frame_000003.png"] == (None, None), "nobody has looked at it"
    assert left_out == {"images/a.jpg, a shape (dot)": "a point has no area"}
    track = '<track id="0" label="cell"><box frame="3" outside="0" xtl="10" ytl="10" xbr="30" ybr="30"/><box frame="4" outside="1" xtl="1" ytl="1" xbr="3" ybr="3"/></track>'
    put(tmp_path / "annotations.xml", f"<annotations>{track}</annotations>")
    others = {"images/a.jpg": (None, None), "images/b.jpg": (None, None)}
    assert read(tmp_path)[0] == {"images/frame_000003.png": ([CELL], None), **others}
    assert survey(cvat, tmp_path).classes == ("cell",)


# ---------------------------------------------------------------------------------------------------------- tables


def test_retinanet_of_roboflow_without_header(tmp_path: Path) -> None:
    for split in ("train", "test"):
        photos(tmp_path / split, "a.jpg", "b.jpg")
        put(tmp_path / split / "_annotations.csv", "a.jpg,10,10,30,30,cell\nb.jpg,,,,,\n")
        put(tmp_path / split / "_classes.csv", "cell,0\n")
    found, _ = read(tmp_path)
    assert found["train/a.jpg"] == ([CELL], "train") and found["test/b.jpg"] == ([], "test") and len(found) == 4
    assert survey(table, tmp_path).splits == {"train": 2, "test": 2}


@pytest.mark.parametrize(
    "rows",
    ["image_id,class_name,class_id,rad_id,x_min,y_min,x_max,y_max\na,cell,3,R1,10,10,30,30\nb,No finding,14,R1,,,,\n",
     "X Center;Y Center;Width;Height;Label;Image\n20;20;20;20;cell;photos/a.jpg\n;;;;;photos/b.jpg\n",
     'image_id,width,height,bbox,label\na,96,80,"[10, 10, 30, 30]",cell\na,96,80,"[80, 70, 96, 80]",cell\nb,96,80,[],\n',
     "filename,label,x,y,w,h\nC:\\x\\a.jpg,cell,10,10,20,20\nC:\\x\\b.jpg,,nan,nan,nan,nan\n"],
    ids=["corners", "centre", "bbox with corners", "lengths"],
)  # fmt: skip
def test_columns_of_boxes_in_other_words(tmp_path: Path, rows: str) -> None:
    photos(tmp_path, "photos/a.jpg", "photos/b.jpg", "photos/c.jpg")
    put(tmp_path / "boxes.csv", rows)
    found, _ = read(tmp_path)
    assert found["photos/a.jpg"][0] is not None and found["photos/a.jpg"][0][0] == CELL
    assert found["photos/b.jpg"] == ([], None)
    assert found["photos/c.jpg"] == (None, None), "no row names it"


# ------------------------------------------------------------------------------------------------------------ YOLO


def test_darknet_of_roboflow_with_names_in_each_folder(tmp_path: Path) -> None:
    for split in ("train", "valid", "test"):
        photos(tmp_path / "set" / split, "a.jpg")
        put(tmp_path / "set" / split / "a.txt", "0 0.5 0.5 0.25 0.5\n")
        put(tmp_path / "set" / split / "_darknet.labels", "cell\n")
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        for file in (tmp_path / "set").rglob("*.*"):
            archive.write(file, file.relative_to(tmp_path))
    wanted = ([("cell", (36, 20, 24, 40))], "test")
    assert read(tmp_path / "set")[0]["test/a.jpg"] == read(tmp_path / "set.zip")[0]["test/a.jpg"] == wanted
    assert survey(yolo, tmp_path / "set").splits == {"train": 1, "validation": 1, "test": 1}


def test_darknet_lists_and_two_folders_of_any_name(tmp_path: Path) -> None:
    photos(tmp_path, "pics/a.jpg", "pics/b.jpg", "pics/c.jpg")
    for name in "abx":
        put(tmp_path / "marks" / f"{name}.txt", "1 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "cfg" / "obj.data", "classes= 2\ntrain  = D:/darknet/data/train.txt\nvalid  = D:/darknet/data/test.txt\n")  # fmt: skip
    put(tmp_path / "cfg" / "obj.names", "dot\ncell\n\n")
    put(tmp_path / "data" / "train.txt", "D:\\darknet\\pics\\a.jpg\nD:\\darknet\\pics\\c.jpg\n")
    put(tmp_path / "data" / "test.txt", "D:\\darknet\\pics\\b.jpg\n")
    found, left_out = read(tmp_path)
    box = [("cell", (36, 20, 24, 40))]
    assert found == {"pics/a.jpg": (box, "train"), "pics/b.jpg": (box, "validation"), "pics/c.jpg": (None, "train")}
    assert left_out == {"marks/x.txt": "its image does not exist"}


def test_a_label_never_goes_to_a_picture_of_another_split(tmp_path: Path) -> None:
    photos(tmp_path, "train/images/1.jpg", "train/images/2.jpg", "valid/images/3.jpg")
    put(tmp_path / "train" / "labels" / "1.txt", "0 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "valid" / "labels" / "2.txt", "0 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "data.yaml", "names: [cell]\n")
    found, left_out = read(tmp_path)
    assert found["train/images/2.jpg"] == (None, "train")
    assert left_out == {"valid/labels/2.txt": "its image does not exist"}


def test_key_points_without_their_shape_and_corners_of_dota(tmp_path: Path) -> None:
    photos(tmp_path, "images/a.jpg", "images/b.jpg")
    box = "0 0.5 0.5 0.25 0.5"
    put(tmp_path / "labels" / "a.txt", f"{box} 0.4 0.4 2 0.6 0.6 1\n{box} 0.9\n")
    put(tmp_path / "labels" / "b.txt", "imagesource:Roboflow\ngsd:null\n36 20 60 20 60 60 36 60 cell 0\n")
    put(tmp_path / "data.yaml", "names: [cell]\n")
    found, left_out = read(tmp_path)
    assert found["images/a.jpg"][0] == found["images/b.jpg"][0] == [("cell", (36, 20, 24, 40))]
    assert left_out == {"images/a.jpg, box 2 (cell)": "it occurs twice"}


def test_numbers_that_count_from_one_need_to_be_sure(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg")
    put(tmp_path / "classes.txt", "cell\ndot\n")
    put(tmp_path / "a.txt", "1 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "b.txt", "2 0.5 0.5 0.25 0.5\n")
    assert [boxes[0][0] for boxes, _ in read(tmp_path)[0].values() if boxes] == ["cell", "dot"]
    put(tmp_path / "b.txt", "2 0.5 0.5 0.25 0.5\n0 0.5 0.5 0.5 0.5\n")
    found, left_out = read(tmp_path)
    assert [boxes[0][0] for boxes, _ in found.values() if boxes] == ["dot", "cell"]
    assert left_out == {"b.jpg, line 1": "its class 2 is not declared"}


def test_captions_beside_pictures_are_no_boxes(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg", "b.jpg")
    put(tmp_path / "a.txt", "a photo of a cat\n")
    put(tmp_path / "b.txt", "2 dogs\n")
    assert list(yolo.survey(FolderTree(tmp_path))) == []


# ------------------------------------------------------------------------------------------------------------- VOC


def voc_xml(name: str, declared: str = "utf-8") -> str:
    box = "<bndbox><xmin>10</xmin><ymin>10</ymin><xmax>30</xmax><ymax>30</ymax></bndbox>"
    return f'<?xml version="1.0" encoding="{declared}"?><annotation><filename>{name}</filename><object><name>Größe</name>{box}</object></annotation>'


@pytest.mark.parametrize(
    ("declared", "codec"),
    [("utf-8", "utf-8"), ("gbk", "gb18030"), ("utf8mb4", "utf-8"), ("utf-8", "cp1252"), ("UTF-16", "utf-16"), ("big5", "utf-8")],
)  # fmt: skip
def test_voc_in_any_pair_of_folders_and_any_encoding(tmp_path: Path, declared: str, codec: str) -> None:
    photos(tmp_path, "photos/train/a.jpg", "photos/val/b.jpg", "photos/val/c.jpg")
    for name in ("train/a", "val/b"):
        path = tmp_path / "boxes_xml" / f"{name}.xml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(voc_xml("wrong.jpg", declared).encode(codec))
    found, _ = read(tmp_path)
    assert found["photos/train/a.jpg"] == ([("Größe", (10, 10, 20, 20))], "train")
    assert found["photos/val/b.jpg"] == ([("Größe", (10, 10, 20, 20))], "validation")
    assert found["photos/val/c.jpg"] == (None, "validation")
    reported = survey(voc, tmp_path)
    assert (reported.samples, reported.labelled, reported.boxes) == (3, 2, 2) and reported.splits == {
        "train": 1,
        "validation": 2,
    }


# --------------------------------------------------------------------------------------------------------- surveys


def test_the_order_of_files_changes_no_survey(tmp_path: Path) -> None:
    photos(tmp_path, *(f"images/{number}.jpg" for number in range(12)))
    for number in range(12):
        put(tmp_path / "labels" / f"{number}.txt", f"{number % 3} 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "classes.txt", "a\nb\nc\n")

    class Shuffled(FolderTree):
        def walk(self, folder: str):  # type: ignore[no-untyped-def]
            items = list(super().walk(folder))
            random.Random(1).shuffle(items)
            return iter(items)

    (one,), (other,) = yolo.survey(FolderTree(tmp_path)), yolo.survey(Shuffled(tmp_path))
    assert (one.samples, one.labelled, one.boxes, one.classes, one.used, one.remarks) == (
        other.samples, other.labelled, other.boxes, other.classes, other.used, other.remarks,
    )  # fmt: skip


def test_no_survey_opens_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos(tmp_path, "images/a.jpg")
    put(tmp_path / "labels" / "a.txt", "0 0.5 0.5 0.25 0.5\n")
    put(tmp_path / "c.json", coco_file(["a.jpg"]))
    opened: list[str] = []
    sound = FolderTree.open
    monkeypatch.setattr(FolderTree, "open", lambda self, name: opened.append(name) or sound(self, name))
    for format_ in (coco, create_ml, cvat, label_studio, labelme, table, via, voc, yolo):
        list(format_.survey(FolderTree(tmp_path)))
    assert set(opened) == {"labels/a.txt", "c.json"}


def test_damaged_files_end_no_survey(tmp_path: Path) -> None:
    photos(tmp_path, "a.jpg")
    seeds = {"c.json": json.dumps(coco_file(["a.jpg"])), "v.xml": voc_xml("a.jpg"), "a.txt": "0 0.5 0.5 0.2 0.2\n", "data.yaml": "names: [x]\n", "b.csv": "filename,class,xmin,ymin,xmax,ymax\na.jpg,c,1,1,9,9\n"}  # fmt: skip
    dice = random.Random(5)
    for _ in range(40):
        for name, content in seeds.items():
            data = bytearray(content.encode())
            for _ in range(dice.randrange(1, 4)):
                index = dice.randrange(len(data))
                data[index : index + dice.randrange(3)] = bytes(
                    dice.choices(b'[]{}",:0-nul\xff\x00', k=dice.randrange(3))
                )
            (tmp_path / name).write_bytes(bytes(data))
        for format_ in (coco, create_ml, cvat, label_studio, labelme, table, via, voc, yolo):
            for found in format_.survey(FolderTree(tmp_path)):
                assert found.samples >= found.labelled >= 0


def test_sides_are_turned_and_scaled_as_the_picture_is(tmp_path: Path) -> None:
    """A turned box of VOC (labelImg2): its angle is in radians, around its centre."""
    Image.new("RGB", SIZE).save(tmp_path / "a.png")
    robust = f"<robndbox><cx>40</cx><cy>40</cy><w>20</w><h>10</h><angle>{math.pi / 2}</angle></robndbox>"
    put(tmp_path / "a.xml", f"<annotation><object><name>cell</name>{robust}</object></annotation>")
    assert read(tmp_path)[0]["a.png"][0] == [("cell", (35, 30, 10, 20))]
    shutil.rmtree(tmp_path)


def boxes_of(path: Path) -> tuple[str, dict[str, list[tuple[str, float, float, float, float]] | None], list[str]]:
    """The format, the boxes of each image in pixels of 100 × 100, and what is left out."""
    found = detect(path)
    boxes: dict[str, list[tuple[str, float, float, float, float]] | None] = {}
    left_out = []
    for item in found.records():
        if isinstance(item, Skipped):
            left_out.append(item.name)
        elif isinstance(item, BoxRecord):
            normalised = None if item.boxes is None else normalise_boxes(item.boxes, item.frame, 100, 100).boxes
            boxes[item.name] = (
                None
                if normalised is None
                else [
                    (one.label, *(round(side, 1) for side in (one.x, one.y, one.width, one.height)))
                    for one in normalised
                ]
            )  # type: ignore[misc]
            left_out += [lost.name for lost in item.lost]
    return found.format, boxes, left_out


def images_of_100(folder: Path, *names: str) -> None:
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        picture(number, size=(100, 100)).save(folder / name)


@pytest.mark.parametrize("whole", [True, False])
def test_a_project_of_via_3_is_read(tmp_path: Path, whole: bool) -> None:
    images_of_100(tmp_path, "a.png", "b.png", "c.png")
    region = {"flg": 0, "z": []}
    content = {
        "project": {
            "pid": "__VIA_PROJECT_ID__",
            "pname": "mine",
            "data_format_version": "3.1.1",
            "vid_list": ["7", "8", "9"],
        },
        "config": {"file": {"loc_prefix": {"1": ""}}},
        "attribute": {"1": {"aname": "kind", "type": 4, "options": {"0": "ant", "1": "bee"}, "default_option_id": ""}},
        "file": {
            str(n): {"fid": n, "fname": f"photos/{name}.png", "type": 2, "loc": 2, "src": ""}
            for n, name in enumerate("abc")
        }
        | {"3": {"fid": 3, "fname": "clip.mp4", "type": 4, "loc": 1, "src": ""}},
        "view": {"7": {"fid_list": [0]}, "8": {"fid_list": ["1"]}, "9": {"fid_list": ["2"]}},
        "metadata": {
            "7_aaa": {**region, "vid": "7", "xy": [2, 10, 20, 30, 40], "av": {"1": "1"}},
            "7_bbb": {**region, "vid": "7", "xy": [3, 50, 50, 10], "av": {"1": "0"}},
            "7_ccc": {**region, "vid": "7", "xy": [1, 50, 50], "av": {"1": "0"}},
            "8_aaa": {**region, "vid": "8", "xy": [7, 10, 10, 50, 10, 30, 60], "av": {"1": "0,1"}},
            "8_bbb": {**region, "vid": "8", "xy": [4, 50, 50, 20, 10], "av": {}},
        },
    }
    (tmp_path / "via_project_1Jan2024.json").write_text(json.dumps(content))
    format_, boxes, left_out = boxes_of(tmp_path if whole else tmp_path / "via_project_1Jan2024.json")
    assert format_.startswith("VGG Image Annotator (VIA) 3")
    assert boxes == {
        "a.png": [("bee", 10, 20, 30, 40), ("ant", 40, 40, 20, 20)],
        "b.png": [("ant", 10, 10, 40, 50), ("object", 30, 40, 40, 20)],
        "c.png": [],
    }
    assert "a box (ant)" in left_out and any("clip.mp4" in name for name in left_out)


def test_label_studio_as_csv_is_read(tmp_path: Path) -> None:
    images_of_100(tmp_path, "a.png", "b.png")
    region = {
        "x": 10.0,
        "y": 20.0,
        "width": 30.0,
        "height": 40.0,
        "rotation": 0,
        "original_width": 100,
        "original_height": 100,
    }
    outline = {"points": [[10, 10], [50, 10], [50, 30]], "closed": True, "original_width": 100, "original_height": 100}
    cell = json.dumps([{**region, "rectanglelabels": ["ant"]}, {**outline, "polygonlabels": ["bee"]}])
    head = ("annotation_id", "annotator", "created_at", "id", "image", "label", "lead_time", "updated_at")
    rows = [("1", "1", "2024", "1", "/data/upload/1/0a1b2c3d-a.png", cell, "3.1", "2024"), ("2", "1", "2024", "2", "/data/upload/1/0a1b2c3e-b.png", "", "3.1", "2024")]  # fmt: skip
    with (tmp_path / "export.csv").open("w", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    for source in (tmp_path, tmp_path / "export.csv"):
        format_, boxes, left_out = boxes_of(source)
        assert format_.startswith("Label Studio")
        assert boxes == {"a.png": [("ant", 10, 20, 30, 40), ("bee", 10, 10, 40, 20)], "b.png": []}
        assert not left_out


def test_one_text_file_with_a_line_an_image_is_read(tmp_path: Path) -> None:
    """As Roboflow exports it for YOLOv4 in PyTorch and for YOLO in Keras."""
    for split in ("train", "valid"):
        images_of_100(tmp_path / split, f"{split} 1.jpg", f"{split}-2.jpg")
        (tmp_path / split / "_classes.txt").write_text("ant\nbee\n")
        (tmp_path / split / "_annotations.txt").write_text(
            f"{split} 1.jpg 10,20,40,60,1 0,0,10,10,0\n{split}-2.jpg\ngone.jpg 1,2,30,40,0\n"
        )
    (tmp_path / "README.roboflow.txt").write_text("Exported.\n")
    format_, boxes, left_out = boxes_of(tmp_path)
    assert format_ == "YOLO in one file, one line per image"
    assert boxes["train/train 1.jpg"] == [("bee", 10, 20, 30, 40), ("ant", 0, 0, 10, 10)]
    assert boxes["valid/valid-2.jpg"] == [] and len(boxes) == 4
    assert sorted(left_out) == ["README.roboflow.txt", "gone.jpg", "gone.jpg"]
    splits = {item.name: item.split for item in detect(tmp_path).records() if isinstance(item, BoxRecord)}
    assert splits["train/train 1.jpg"] == "train" and splits["valid/valid-2.jpg"] == "validation"
    assert boxes_of(tmp_path / "train" / "_annotations.txt")[1]["train-2.jpg"] == []
