"""Pictures with boxes: every format, its flaws, and the way through the project and back."""

from __future__ import annotations

import json
import math
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pycocotools import mask
from typer.testing import CliRunner

from tests.conftest import picture
from tests.reports import of_boxes
from transferstudio.cli.main import app
from transferstudio.errors import DataError, ProjectError
from transferstudio.events import Note, finish
from transferstudio.formats import detect, pictures_to_mark
from transferstudio.formats.boxes.coco import write_coco
from transferstudio.formats.boxes.masks import around_mask
from transferstudio.formats.boxes.normalising import SHARES, normalise_boxes
from transferstudio.formats.boxes.table import write_box_table
from transferstudio.formats.boxes.voc import write_voc
from transferstudio.formats.boxes.yolo import write_yolo
from transferstudio.formats.records import Box, BoxRecord, Skipped
from transferstudio.project import Project
from transferstudio.project.boxes import BoxAnnotation
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.project.rows import boxed_pictures
from transferstudio.tasks.object_detection import health as box_health

Known = dict[str, list[tuple[str, tuple[float, ...]]]]
WRITERS = {"coco": write_coco, "voc": write_voc, "yolo": write_yolo, "csv": write_box_table}


def known(project: Project) -> Known:
    """The boxes of each picture by the picture's content, so that names do not matter."""
    names = {class_.id: class_.name for class_ in project.classes.list(1)}
    return {
        one.hash: sorted(
            ((names[box.class_id], (box.x, box.y, box.width, box.height)) for box in one.boxes),
            key=lambda box: (box[0], [round(side) for side in box[1]]),
        )
        for one in project.boxes.pictures()
        if one.boxed
    }


def assert_same(one: Known, other: Known, *, within: float = 1e-3) -> None:
    assert one.keys() == other.keys()
    for digest, boxes in one.items():
        assert [label for label, _ in boxes] == [label for label, _ in other[digest]]
        for (_, sides), (_, others) in zip(boxes, other[digest], strict=True):
            assert sides == pytest.approx(others, abs=within)


def imported(folder: Path, source: Path) -> Project:
    project = Project.create(folder)
    finish(import_dataset(project, source))
    return project


# ------------------------------------------------------------------------------------------------------- real data


def test_the_same_raccoons_from_coco_and_yolo(real_data: Path, tmp_path: Path) -> None:
    source = real_data / "object-detection" / "raccoons"
    shutil.copytree(source, tmp_path / "yolo")
    (tmp_path / "yolo" / "instances.json").unlink()
    assert detect(source).format.startswith("COCO") and detect(tmp_path / "yolo").format.startswith("YOLO")
    with imported(tmp_path / "a.tsproj", source) as coco, imported(tmp_path / "b.tsproj", tmp_path / "yolo") as yolo:
        assert coco.samples.count() == 196, "four of the 200 are there twice"
        assert sum(len(boxes) for boxes in known(coco).values()) == 213
        differing = [name for name, reason in skipped_files(coco) if "other boxes" in reason]
        assert len(differing) == 4, "copies of a picture were not marked the same"
        first, second = known(coco), known(yolo)
        same = [
            digest
            for digest in first
            if len(first[digest]) == 1 and first[digest][0][1][0] == pytest.approx(second[digest][0][1][0], abs=0.6)
        ]
        assert len(same) > 175
        assert_same({digest: first[digest] for digest in same}, {digest: second[digest] for digest in same}, within=0.6)
        assert coco.samples.by_split() == yolo.samples.by_split() == {"": 196}, "data.yaml gives one folder two splits"


def test_blood_cells_come_with_their_official_split_and_their_flaws(real_data: Path, tmp_path: Path) -> None:
    with imported(tmp_path / "p.tsproj", real_data / "object-detection" / "blood-cells") as project:
        assert project.samples.by_split() == {"train": 205, "validation": 87, "test": 72}
        counts = {class_.name: class_.count for class_ in project.classes.list(1)}
        assert counts == {"RBC": 4153, "WBC": 372, "Platelets": 361}
        flaws = [(name, reason) for name, reason in skipped_files(project) if name != "SOURCE.txt"]
        assert len(flaws) == 2 and all(reason == "it has no area" for _, reason in flaws)


@pytest.mark.parametrize("kind", WRITERS)
def test_what_is_written_comes_back_the_same(real_data: Path, tmp_path: Path, kind: str) -> None:
    with imported(tmp_path / "a.tsproj", real_data / "object-detection" / "blood-cells") as project:
        WRITERS[kind](boxed_pictures(project), tmp_path / "out")
        splits, before = project.samples.by_split(), known(project)
    with imported(tmp_path / "b.tsproj", tmp_path / "out") as again:
        assert_same(before, known(again))
        assert again.samples.by_split() == splits


# --------------------------------------------------------------------------------------------------------- writing


def photos(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        picture(number, size=(100, 80)).save(folder / name)
    return folder


def coco(folder: Path, images: list[dict[str, object]], annotations: list[dict[str, object]]) -> Path:
    categories = [{"id": 7, "name": "cat"}, {"id": 90, "name": "dog"}]
    whole = {"images": images, "annotations": annotations, "categories": categories}
    (folder / "instances.json").write_text(json.dumps(whole))
    return folder


def records(folder: Path) -> list[BoxRecord | Skipped]:
    found = list(detect(folder).records())
    assert all(isinstance(record, (BoxRecord, Skipped)) for record in found)
    return found  # type: ignore[return-value]


def test_coco_categories_need_not_be_dense_and_flaws_are_listed(tmp_path: Path) -> None:
    photos(tmp_path, "a.png", "b.png")
    images: list[dict[str, object]] = [
        {"id": 3, "file_name": "a.png", "width": 100, "height": 80},
        {"id": 4, "file_name": "../b.png", "width": 100, "height": 80},
        {"id": 5, "file_name": "gone.png"},
        {"id": 6, "file_name": "a.png"},
        {"id": 8},
    ]
    annotations: list[dict[str, object]] = [
        {"image_id": 3, "category_id": 90, "bbox": [10, 10, 20, 20]},
        {"image_id": 3, "category_id": 7, "bbox": [1, 1, 5, 5], "iscrowd": 1},
        {"image_id": 3, "category_id": 1, "bbox": [1, 1, 5, 5]},
        {"image_id": 3, "category_id": 7},
        {"image_id": 3, "category_id": 7, "segmentation": [[2, 3, 12, 3, 12, 9]]},
        {"image_id": 99, "category_id": 7, "bbox": [1, 1, 5, 5]},
    ]
    good, outside, gone, twice, nameless, unlisted, other = records(coco(tmp_path, images, annotations))
    assert isinstance(good, BoxRecord)
    assert good.boxes == (Box("dog", 10, 10, 20, 20), Box("cat", 1, 1, 5, 5, True), Box("cat", 2, 3, 10, 6))
    assert [lost.reason for lost in good.lost] == ["its class 1 is not declared", "it has no coordinates"]
    reasons = [one.reason for one in (outside, gone, twice, nameless, unlisted) if isinstance(one, Skipped)]
    assert reasons == [
        "its path leads outside the data set",
        "the image does not exist",
        "it is listed twice",
        "an image without a file name",
        "1 boxes of an image that is not listed",
    ]
    assert isinstance(other, BoxRecord) and (other.name, other.boxes) == ("b.png", None), "no entry names it"


def test_boxes_around_masks_are_those_of_pycocotools() -> None:
    generator = np.random.default_rng(0)
    for _ in range(60):
        height, width = generator.integers(1, 40, 2)
        marked = np.asfortranarray(
            generator.random((height, width)) < generator.choice([0.002, 0.05, 0.6]), dtype=np.uint8
        )
        packed = mask.encode(marked)
        as_text = {"size": packed["size"], "counts": packed["counts"].decode()}
        flat = marked.flatten(order="F")
        edges = np.flatnonzero(np.diff(np.concatenate([[0], flat, [1 - flat[-1]]])))
        as_numbers = {
            "size": [int(height), int(width)],
            "counts": [int(run) for run in np.diff(np.concatenate([[0], edges]))],
        }
        wanted = tuple(mask.toBbox(packed)) if marked.any() else None
        assert around_mask(as_text) == wanted and around_mask(as_numbers) == wanted
    for odd in (
        None,
        {},
        {"size": [2, 2]},
        {"size": [2, 2], "counts": "~~~~"},
        {"size": [2, 2], "counts": [1, -1, 4]},
        {"size": [0, 0], "counts": []},
    ):
        assert around_mask(odd) is None


def test_names_that_differ_in_case_only(tmp_path: Path) -> None:
    photos(tmp_path, "one/a.jpg", "two/a.JPG", "B.PNG")
    images: list[dict[str, object]] = [{"id": 1, "file_name": "a.JPG"}, {"id": 2, "file_name": "b.png"}]
    upper, other, lower = (one for one in records(coco(tmp_path, images, [])) if isinstance(one, BoxRecord))
    assert upper.name == "two/a.JPG"
    assert other.name == "B.PNG" and other.boxes == ()
    assert lower.name == "one/a.jpg" and lower.boxes is None


@pytest.mark.parametrize(
    "content", ["{", '{"images": 3}', '{"images": [], "annotations": {}}', '{"images": ' + "[" * 9999]
)
def test_broken_coco_files_are_an_error_that_can_be_read(tmp_path: Path, content: str) -> None:
    (tmp_path / "i.json").write_text(content)
    with pytest.raises(DataError, match=r"not a COCO file|Unknown file type"):
        list(detect(tmp_path / "i.json").records())


XML = """<annotation><filename>{name}</filename><size><width>100</width><height>80</height></size>
<object><name>cat</name><difficult>1</difficult><bndbox><xmin>5</xmin><ymin>6</ymin><xmax>25</xmax><ymax>36</ymax></bndbox></object>
<object><name>dog</name><bndbox><xmin>5</xmin></bndbox></object></annotation>"""


def test_voc_beside_its_pictures_and_harmful_xml(tmp_path: Path) -> None:
    photos(tmp_path, "a.png", "b.png", "c.png")
    (tmp_path / "a.xml").write_text(XML.format(name="elsewhere.png"))
    (tmp_path / "b.xml").write_text(
        '<!DOCTYPE x [<!ENTITY e "boom">]><annotation><filename>&e;</filename></annotation>'
    )
    found = records(tmp_path)
    good = next(one for one in found if isinstance(one, BoxRecord) and one.name == "a.png")
    assert good.boxes == (Box("cat", 5, 6, 20, 30, True),) and good.lost[0].reason == "it has no coordinates"
    assert [one.name for one in found if isinstance(one, Skipped)] == ["b.xml"]
    unmarked = [one for one in found if isinstance(one, BoxRecord) and one.boxes is None]
    assert {one.name for one in unmarked} == {"b.png", "c.png"}


def test_yolo_outlines_unknown_classes_and_empty_files(tmp_path: Path) -> None:
    photos(tmp_path / "images" / "train", "a.png", "b.png", "c.png")
    photos(tmp_path / "images" / "val", "d.png")
    labels = tmp_path / "labels" / "train"
    labels.mkdir(parents=True)
    (labels / "a.txt").write_text("0 0.5 0.5 0.2 0.5\n1 0.1 0.1 0.3 0.1 0.3 0.4\n9 0.5 0.5 0.1 0.1\n0 x\n0 0.1\n")
    (labels / "b.txt").write_text("")
    (tmp_path / "data.yaml").write_text("train: ../images/train\nval: images/val\nnames: [cat, dog]\n")
    by_name = {one.name: one for one in records(tmp_path) if isinstance(one, BoxRecord)}
    a = by_name["images/train/a.png"]
    assert a.boxes is not None and [box.label for box in a.boxes] == ["cat", "dog"] and len(a.lost) == 3
    normalised = normalise_boxes(a.boxes, a.frame, 100, 80).boxes
    assert (normalised[0].x, normalised[0].y, normalised[0].width, normalised[0].height) == pytest.approx(
        (40, 20, 20, 40)
    )
    assert by_name["images/train/b.png"].boxes == () and by_name["images/train/c.png"].boxes is None
    assert a.split == "train" and by_name["images/val/d.png"].split == "validation"


def test_a_yaml_bomb_does_not_go_off(tmp_path: Path) -> None:
    photos(tmp_path, "a.png")
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    lines += [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(12)]
    (tmp_path / "data.yaml").write_text("\n".join([*lines, "train: *m", "path: *m", "names: [cat, *m]"]))
    (tmp_path / "a.txt").write_text("0 0.5 0.5 0.2 0.2\n1 0.5 0.5 0.2 0.2\n")
    (one,) = records(tmp_path)
    assert isinstance(one, BoxRecord) and one.boxes is not None
    assert [box.label for box in one.boxes] == ["cat"] and len(one.lost) == 1


def test_a_table_of_boxes_in_a_zip(tmp_path: Path) -> None:
    photos(tmp_path / "set" / "images", "a.png", "b.png")
    rows = "filename,width,height,class,xmin,ymin,xmax,ymax\na.png,100,80,cat,10,10,30,30\na.png,100,80,dog,0,0,x,5\nb.png,100,80,,,,,\n"
    (tmp_path / "set" / "boxes.csv").write_text(rows)
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        for file in (tmp_path / "set").rglob("*.*"):
            archive.write(file, file.relative_to(tmp_path))
    a, b = records(tmp_path / "set.zip")
    assert isinstance(a, BoxRecord) and a.boxes == (Box("cat", 10, 10, 20, 20),) and len(a.lost) == 1
    assert isinstance(b, BoxRecord) and b.boxes == ()


# ------------------------------------------------------------------------------------------------------- settling


@pytest.mark.parametrize(
    ("box", "kept", "said"),
    [
        (Box("a", 10, 10, 20, 0), None, "no area"),
        (Box("a", 10, 10, math.nan, 5), None, "not a number"),
        (Box("a", 200, 10, 20, 20), None, "outside"),
        (Box("a", 30, 40, -20, -30), (10, 10, 20, 30), "swapped"),
        (Box("a", -10, -10, 30, 30), (0, 0, 20, 20), "edge"),
        (Box("a", 80, 60, 20.5, 20.5), (80, 60, 20, 20), ""),
    ],
)
def test_flaws_are_repaired_or_left_out(box: Box, kept: tuple[float, ...] | None, said: str) -> None:
    normalised = normalise_boxes([box], (100, 80), 100, 80)
    found = [(one.x, one.y, one.width, one.height) for one in normalised.boxes]
    assert found == ([kept] if kept else [])
    words = [*normalised.repaired, *(lost.reason for lost in normalised.lost)]
    assert (not said and not words) or (len(words) == 1 and said in words[0])


def test_sizes_that_do_not_agree() -> None:
    box = Box("a", 10, 10, 20, 20)
    assert normalise_boxes([box], (50, 40), 100, 80).boxes == (Box("a", 20, 20, 40, 40),)
    assert normalise_boxes([box], (90, 40), 100, 80).boxes == (box,), "it fits as it is"
    assert normalise_boxes([Box("a", 10, 10, 200, 20)], (300, 40), 100, 80).boxes == ()
    assert normalise_boxes([Box("a", 0.1, 0.5, 0.2, 0.5)], SHARES, 100, 80).boxes == (Box("a", 10, 40, 20, 40),)
    assert len(normalise_boxes([box, box, Box("b", 10, 10, 20, 20)], None, 100, 80).boxes) == 2


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
def test_boxes_of_a_picture_that_lies_on_its_side(tmp_path: Path, orientation: int) -> None:
    """A white patch on black: its box, drawn on the stored picture, is where the patch is upright."""
    stored = Image.new("L", (60, 40))
    stored.paste(255, (5, 8, 20, 14))
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / "a.png", exif=exif)
    images: list[dict[str, object]] = [{"id": 1, "file_name": "a.png", "width": 60, "height": 40}]
    coco(tmp_path, images, [{"image_id": 1, "category_id": 7, "bbox": [5, 8, 15, 6]}])
    with imported(tmp_path / "p.tsproj", tmp_path) as project:
        (one,) = project.boxes.pictures()
        from transferstudio.runtime import load_image

        rows, columns = np.nonzero(np.asarray(load_image(tmp_path / "a.png"))[..., 0] > 128)
        (box,) = one.boxes
        assert (one.width, one.height) == (40, 60)
        assert (box.x, box.y) == (columns.min(), rows.min())
        assert (box.x + box.width, box.y + box.height) == (columns.max() + 1, rows.max() + 1)


# ---------------------------------------------------------------------------------------------------- the project


def test_boxes_are_edited_and_undone(tmp_path: Path) -> None:
    photos(tmp_path / "in", "a.png")
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, pictures_to_mark(tmp_path / "in")))
        assert project.task == "object-detection"
        (one,) = project.boxes.pictures()
        project.classes.add(1, "cat")
        cat = project.classes.list(1)[0].id
        assert not one.boxed and project.boxes.boxed() == 0
        assert project.boxes.draw(one.id, 1, [BoxAnnotation(cat, 1, 2, 30, 40)], "draw a box").samples == {one.id}
        (first,) = project.boxes.of(one.id)
        project.boxes.draw(
            one.id, 1, [BoxAnnotation(cat, 5, 2, 30, 40, id=first.id), BoxAnnotation(cat, 50, 2, 30, 40)], "more"
        )
        moved, second = project.boxes.of(one.id)
        assert moved.id == first.id and moved.x == 5 and second.x == 50 and project.boxes.boxed() == 1
        project.undo()
        assert project.boxes.of(one.id) == [first]
        project.undo()
        assert project.boxes.of(one.id) == [] and project.boxes.boxed() == 0, "nobody has looked at it again"
        project.redo()
        project.redo()
        assert project.boxes.of(one.id) == [moved, second]
        assert not project.boxes.draw(one.id, 1, [moved, BoxAnnotation(cat, 50, 2, 30, 40)], "the same again")
        assert project.boxes.draw(one.id, 1, [moved, second, BoxAnnotation(cat, 50, 2, 30, 40)], "a twin").samples == {
            one.id
        }
        assert len(project.boxes.of(one.id)) == 3, "two that lie on each other are two"
        project.undo()
        project.boxes.draw(one.id, 1, [], "delete boxes")
        assert project.boxes.boxed() == 1, "it was looked at, and is empty on purpose"


def test_importing_again_keeps_what_a_person_drew(tmp_path: Path) -> None:
    photos(tmp_path / "in", "a.png")
    coco(tmp_path / "in", [{"id": 1, "file_name": "a.png"}], [{"image_id": 1, "category_id": 7, "bbox": [1, 1, 9, 9]}])
    with imported(tmp_path / "p.tsproj", tmp_path / "in") as project:
        (one,) = project.boxes.pictures()
        project.boxes.draw(one.id, 1, [BoxAnnotation(one.boxes[0].class_id, 20, 20, 9, 9)], "redraw")
        report = finish(import_dataset(project, tmp_path / "in"))
        assert report.added == 0 and [box.x for box in project.boxes.of(one.id)] == [20]
        photos(tmp_path / "more", "b.png", "c.png")
        assert finish(import_dataset(project, tmp_path / "more")).added == 1, "pictures without labels fit; b is new"


def test_an_undo_from_before_a_migration(tmp_path: Path) -> None:
    photos(tmp_path / "in", "a.png")
    with imported(tmp_path / "p.tsproj", tmp_path / "in") as project:
        with project.database.write() as edit:  # as the version before wrote it
            edit.execute("UPDATE journal SET image = json_remove(image, '$.boxed') WHERE tbl = 'samples'")
        project.samples.delete([one.id for one in project.samples.all()])
        with project.database.write() as edit:
            edit.execute("UPDATE journal SET image = json_remove(image, '$.boxed') WHERE tbl = 'samples'")
        project.undo()
        assert project.samples.count() == 1


def test_the_command_line_brings_in_and_writes(tmp_path: Path) -> None:
    photos(tmp_path / "in" / "sorted", "a.png", "b.png")
    run = CliRunner().invoke
    for line in (
        ["new", str(tmp_path / "p.tsproj")],
        ["import", str(tmp_path / "p.tsproj"), str(tmp_path / "in"), "--boxes"],
        ["export", str(tmp_path / "p.tsproj"), str(tmp_path / "voc"), "--data", "voc"],
    ):
        result = run(app, line)
        assert result.exit_code == 0, result.output
    assert len(list((tmp_path / "voc" / "JPEGImages").iterdir())) == 2, "pictures without boxes are pictures too"
    assert not list((tmp_path / "voc" / "Annotations").iterdir())
    refused = run(app, ["export", str(tmp_path / "p.tsproj"), str(tmp_path / "x"), "--data", "folders"])
    assert refused.exit_code != 0


def test_repairs_are_told(tmp_path: Path) -> None:
    photos(tmp_path, "a.png")
    coco(tmp_path, [{"id": 1, "file_name": "a.png"}], [{"image_id": 1, "category_id": 7, "bbox": [90, 60, 50, 50]}])
    with Project.create(tmp_path / "p.tsproj") as project:
        reported = [event.text for event in import_dataset(project, tmp_path) if isinstance(event, Note)]
        assert any("Repaired: a.png: box 1 (cat) extended beyond the edge" in text for text in reported)


def test_health_speaks_of_boxes(tmp_path: Path) -> None:
    names = [f"{number}.png" for number in range(8)]
    photos(tmp_path / "in", *names)
    images: list[dict[str, object]] = [{"id": index, "file_name": name} for index, name in enumerate(names[:7])]
    annotations: list[dict[str, object]] = [
        {"image_id": index, "category_id": 7, "bbox": [10, 10, 20 + index, 20]} for index in range(6)
    ]
    annotations.append({"image_id": 0, "category_id": 7, "bbox": [10, 10, 21, 20]})
    annotations.append({"image_id": 1, "category_id": 90, "bbox": [50, 50, 2, 2]})
    with imported(tmp_path / "p.tsproj", coco(tmp_path / "in", images, annotations)) as project:
        more = photos(tmp_path / "more", *(f"x{number}.png" for number in range(9)))
        (more / "x0.png").unlink()
        finish(import_dataset(project, more))  # two of the pictures are new
        run = project.runs.start({})
        mistakes = [{"kind": "invented", "confidence": 0.9, "sample": 3}, {"kind": "invented", "confidence": 0.2, "sample": 4}, {"kind": "wrong class", "confidence": 0.8, "sample": 5}]  # fmt: skip
        (run.folder / "report.json").write_text(json.dumps(of_boxes(mistakes).as_json()))
        project.runs.finish(run.id, "finished", {"usable": True})
        output = {finding.text.split(":")[0]: finding.ids for finding in box_health.boxes(project)}
        assert any(text.startswith("1 image is marked as empty") for text in output), list(output)
        assert any(text.startswith("2 images are not labelled") for text in output), list(output)
        twice = next(ids for text, ids in output.items() if "two boxes" in text)
        tiny = next(ids for text, ids in output.items() if "smaller than 8 pixels" in text)
        by_id = {one.id: one.name for one in project.boxes.pictures()}
        assert [by_id[id_] for id_ in twice] == ["0.png"] and [by_id[id_] for id_ in tiny] == ["1.png"]
        assert next(ids for text, ids in output.items() if "have no box" in text) == (3,)
        assert next(ids for text, ids in output.items() if "another class" in text) == (5,)
        assert any("Most are 1 to 1.2 times as wide as they are high" in text for text in output), list(output)


def test_boxes_of_one_size_and_shape_are_told_by_one_number(tmp_path: Path) -> None:
    names = [f"{number}.png" for number in range(6)]
    photos(tmp_path / "in", *names)
    images: list[dict[str, object]] = [{"id": index, "file_name": name} for index, name in enumerate(names)]
    annotations: list[dict[str, object]] = [
        {"image_id": index, "category_id": 7, "bbox": [10, 10, 40, 20]} for index in range(6)
    ]
    with imported(tmp_path / "p.tsproj", coco(tmp_path / "in", images, annotations)) as project:
        output = [finding.text for finding in box_health.boxes(project)]
    side = next(text for text in output if "longer image side" in text)
    assert side.count("%") == 1 and " to " not in side and "median" not in side, side
    assert "Most are 2 times as wide as they are high" in output


def test_boxes_of_what_was_removed_meanwhile_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        field = project.classes.fields()[0].id
        with pytest.raises(ProjectError, match="removed from the project in the meantime"):
            project.boxes.draw(901, field, [BoxAnnotation(902, 1, 1, 5, 5)], "draw a box")
        assert project.can_undo() is None
