"""Data sets whose images are described by text lists: numbered lists, lists of splits, labels beside class folders, labels in JSON."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from tests.conftest import picture
from transferstudio.formats import BoxRecord, Choices, Record, Skipped, detect
from transferstudio.formats.detect import DetectedSource
from transferstudio.formats.folder_roles import MASK_REASON
from transferstudio.formats.survey import BOXES, IMAGES, TEXTS

Labels = dict[str, tuple[str | None, str | None]]


def photos(folder: Path, *names: str) -> None:
    for number, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        picture(number).save(folder / name)


def put(path: Path, *lines: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")


def labels(found: DetectedSource) -> Labels:
    """Label and split of each image, by the last part of its name."""
    return {
        item.name.rpartition("/")[2]: (item.label, item.split) for item in found.records() if isinstance(item, Record)
    }


def left_out(found: DetectedSource) -> set[str]:
    return {item.name.rpartition("/")[2] for item in found.records() if isinstance(item, Skipped) and not item.unused}


def numbered(folder: Path, *, below: str = "images") -> None:
    """A small CUB-200."""
    names = [f"{one % 2 + 1:03d}.Kind_{one % 2 + 1}/p{one}.jpg" for one in range(6)]
    photos(folder / below, *names)
    put(folder / "images.txt", *(f"{one + 1} {name}" for one, name in enumerate(names)))
    put(folder / "image_class_labels.txt", *(f"{one + 1} {one % 2 + 1}" for one in range(6)))
    put(folder / "classes.txt", "1 Black Albatross", "2 Käuzchen")
    put(folder / "train_test_split.txt", *(f"{one + 1} {int(one < 4)}" for one in range(6)))
    put(folder / "bounding_boxes.txt", *(f"{one + 1} 1.0 2.0 {one + 5}.0 9.0" for one in range(5)), "6 not numbers")


WANTED = {f"p{one}.jpg": (("Black Albatross", "Käuzchen")[one % 2], "train" if one < 4 else "test") for one in range(6)}


def test_numbered_lists_give_classes_and_splits(tmp_path: Path) -> None:
    numbered(tmp_path / "CUB")
    photos(tmp_path, "CUB/images/001.Kind_1/more.jpg")
    put(tmp_path / "CUB" / "parts" / "parts.txt", "1 back")
    found = detect(tmp_path)
    assert (found.task, found.format, found.close) == (IMAGES, "numbered lists", True)
    assert not [other.format for other in found.others if "YOLO" in other.format]
    assert labels(found) == {**WANTED, "more.jpg": (None, None)}
    assert left_out(found) == {"parts.txt"}


def test_numbered_lists_give_boxes_as_the_other_way(tmp_path: Path) -> None:
    numbered(tmp_path, below="pictures")
    found = detect(tmp_path).others[0]
    assert found.task == BOXES
    assert found.format == "numbered lists, boxes in bounding_boxes.txt"
    boxes = {item.name.rpartition("/")[2]: (item.split, item.boxes and (item.boxes[0].label, item.boxes[0].width)) for item in found.records() if isinstance(item, BoxRecord)}  # fmt: skip
    assert boxes == {
        f"p{one}.jpg": (WANTED[f"p{one}.jpg"][1], (WANTED[f"p{one}.jpg"][0], one + 5) if one < 5 else None)
        for one in range(6)
    }


def test_numbered_lists_in_an_archive(tmp_path: Path) -> None:
    numbered(tmp_path / "a")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for file in sorted((tmp_path / "a").rglob("*.*")):
            if file.is_file():
                archive.write(file, file.relative_to(tmp_path))
    assert labels(detect(tmp_path / "a.zip")) == WANTED


def test_lists_of_a_split_beside_class_folders(tmp_path: Path) -> None:
    """Food-101: the lists name images without suffix, below their class."""
    classes = ("apple_pie", "ice_cream")
    photos(tmp_path / "images", *(f"{name}/{one}.jpg" for name in classes for one in range(4)))
    put(tmp_path / "meta" / "train.txt", *(f"{name}/{one}" for name in classes for one in range(3)))
    put(tmp_path / "meta" / "test.txt", "apple_pie/3")
    put(tmp_path / "meta" / "classes.txt", *classes)
    put(tmp_path / "meta" / "labels.txt", "Apple pie", "Ice cream")
    found = detect(tmp_path)
    assert found.survey is not None
    assert found.survey.splits == {"train": 6, "test": 1}
    assert left_out(found) == set()
    by_name = {item.name: (item.label, item.split) for item in found.records() if isinstance(item, Record)}
    assert by_name == {
        f"{name}/{one}.jpg": (name, "train" if one < 3 else "test" if name == "apple_pie" else None)
        for name in classes
        for one in range(4)
    }


def test_one_list_alone_splits_nothing(tmp_path: Path) -> None:
    photos(tmp_path, *(f"{name}/{one}.jpg" for name in "ab" for one in range(4)))
    put(tmp_path / "train.txt", *(f"{name}/{one}.jpg" for name in "ab" for one in range(4)))
    assert {split for _, split in labels(detect(tmp_path)).values()} == {None}


def test_lists_with_numbers_and_classes_in_the_names_of_files(tmp_path: Path) -> None:
    """Oxford-IIIT Pets: names without suffix and numbers; masks are called as the images are, and some images have boxes."""
    names = [f"{name}_{one}" for name in ("Abyssinian", "english_setter") for one in range(1, 7)]
    photos(tmp_path, *(f"images/{name}.jpg" for name in names), *(f"annotations/trimaps/{name}.png" for name in names))
    put(tmp_path / "annotations" / "list.txt", "#Image CLASS-ID", *(f"{name} 1 1 1" for name in names))
    put(tmp_path / "annotations" / "trainval.txt", *(f"{name} 1 1 1" for name in names if name[-1] < "5"))
    put(tmp_path / "annotations" / "test.txt", *(f"{name} 1 1 1" for name in names if name[-1] >= "5"))
    for name in names[::2]:
        xml = "<annotation><object><name>cat</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>"
        put(tmp_path / "annotations" / "xmls" / f"{name}.xml", xml)
    found = detect(tmp_path)
    assert labels(found) == {f"{name}.jpg": (name[:-2], "train" if name[-1] < "5" else "test") for name in names}
    (boxes,) = (other for other in found.others if other.task == BOXES)
    marked = {item.name: item.boxes for item in boxes.records() if isinstance(item, BoxRecord)}
    assert {name.rpartition("/")[2] for name in marked} == {f"{name}.jpg" for name in names}, "masks are no images"
    assert {
        str(item.reason) for item in boxes.records() if isinstance(item, Skipped) and item.name.endswith("png")
    } == {MASK_REASON}


def test_lists_of_names_without_suffix_and_labels_with_blanks(tmp_path: Path) -> None:
    """FGVC Aircraft: a list for each split, twice: by family, and by variant, of which there are more."""
    photos(tmp_path / "images", *(f"{one:07d}.jpg" for one in range(9)))
    for split, indices in (("train", range(6)), ("val", range(6, 8)), ("test", range(8, 9))):
        put(tmp_path / f"images_family_{split}.txt", *(f"{one:07d} {('Boeing 707', 'Cessna')[one % 2]}" for one in indices))  # fmt: skip
        put(tmp_path / f"images_variant_{split}.txt", *(f"{one:07d} {('707-320', 'Cessna 172', 'A 3')[one % 3]}" for one in indices))  # fmt: skip
    put(tmp_path / "images_box.txt", *(f"{one:07d} 1 2 3{one} 4" for one in range(9)))
    found = detect(tmp_path)
    assert found.survey is not None
    assert "images_family_train.txt" in found.survey.remarks[-1]
    splits = ["train"] * 6 + ["validation"] * 2 + ["test"]
    assert labels(found) == {
        f"{one:07d}.jpg": (("707-320", "Cessna 172", "A 3")[one % 3], splits[one]) for one in range(9)
    }


@pytest.mark.parametrize("kind", ["tiny", "imagenet"])
def test_a_list_labels_the_images_that_lie_in_no_class_folder(tmp_path: Path, kind: str) -> None:
    codes = ("n01443537", "n01629819")
    photos(tmp_path / "train", *(f"{code}/{code}_{one}.JPEG" for code in codes for one in range(3)))
    photos(tmp_path / "val", *(f"v{one}.JPEG" for one in range(4)))
    if kind == "tiny":
        put(tmp_path / "val" / "val_annotations.txt", *(f"v{one}.JPEG\t{codes[one % 2]}\t0\t0\t9\t9" for one in range(4)))  # fmt: skip
    else:
        put(tmp_path / "solution.csv", "ImageId,PredictionString", *(f"v{one},{codes[one % 2]} 0 0 9 9 " for one in range(4)))  # fmt: skip
    put(tmp_path / "words.txt", "n01443537\tgoldfish", "n01629819\tsalamander")
    found = labels(detect(tmp_path))
    assert {name: one for name, one in found.items() if name[0] == "v"} == {
        f"v{one}.JPEG": (("goldfish", "salamander")[one % 2], "validation") for one in range(4)
    }
    assert len(found) == 10


def test_a_list_of_other_classes_labels_nothing(tmp_path: Path) -> None:
    photos(tmp_path / "train", *(f"{name}/{one}.jpg" for name in ("cat", "dog") for one in range(3)))
    photos(tmp_path / "val", *(f"v{one}.jpg" for one in range(4)))
    put(tmp_path / "times.txt", *(f"v{one}.jpg\tnoon" for one in range(4)))
    assert {label for name, (label, _) in labels(detect(tmp_path)).items() if name[0] == "v"} == {None}


JSON_LABELS = [
    {"classes": ["cat", "dog"], "labels": {f"{one}": one % 2 for one in range(6)}},
    {f"{one}.jpg": ("cat", "dog")[one % 2] for one in range(6)},
    [{"file": f"images/{one}.jpg", "label": ("cat", "dog")[one % 2]} for one in range(6)],
]


@pytest.mark.parametrize("content", JSON_LABELS, ids=["fiftyone", "names", "objects"])
def test_json_labels_whole_images(tmp_path: Path, content: object) -> None:
    photos(tmp_path / "images", *(f"{one}.jpg" for one in range(6)))
    put(tmp_path / "labels.json", json.dumps(content))
    found = detect(tmp_path)
    assert labels(found) == {f"{one}.jpg": (("cat", "dog")[one % 2], None) for one in range(6)}
    assert left_out(found) == set()


def test_flags_of_labelme_are_classes_where_nothing_is_drawn(tmp_path: Path) -> None:
    flags = [{"ok": True}, {"ok": False, "broken": True}, {"ok": False}, {"ok": True, "broken": True}]
    for one, output in enumerate(flags):
        photos(tmp_path, f"{one}.jpg")
        put(tmp_path / f"{one}.json", json.dumps({"flags": output, "shapes": [], "imagePath": f"{one}.jpg"}))
    found = detect(tmp_path)
    assert (found.task, found.format) == (IMAGES, "LabelMe, flags of images")
    assert labels(found) == {"0.jpg": ("ok", None), "1.jpg": ("broken", None), "2.jpg": (None, None)}
    assert left_out(found) == {"3.jpg"}


def test_annotation_files_without_suffix(tmp_path: Path) -> None:
    """Stanford Dogs: such files are no damaged images, and describe those of their names."""
    for name in ("n1-pug", "n2-boxer"):
        for one in range(2):
            photos(tmp_path, f"Images/{name}/{name[:2]}_{one}.jpg")
            put(tmp_path / "Annotation" / name / f"{name[:2]}_{one}", f"<annotation><filename>%s</filename><object><name>{name[3:]}</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>")  # fmt: skip
    found = detect(tmp_path)
    assert [found.task, found.others[0].task] == [BOXES, IMAGES]
    assert [item.boxes[0].label for item in found.records() if isinstance(item, BoxRecord) and item.boxes] == ["pug", "pug", "boxer", "boxer"]  # fmt: skip
    folders = found.others[0]
    assert folders.survey is not None
    assert folders.survey.samples == len(labels(folders)) == 4


def texts_in(path: Path) -> list[tuple[str, str | None, str | None]]:
    found = detect(path)
    assert found.task == TEXTS
    return [(item.text, item.label, item.split) for item in found.records() if not isinstance(item, Skipped)]  # type: ignore[union-attr]


TEXTS_JSON = [
    ("clinc.json", {"train": [["a b c", "x"], ["d e", "y"]], "val": [["f g", "x"]], "oos_test": [["h i", "oos"]]},
     [("a b c", "x", "train"), ("d e", "y", "train"), ("f g", "x", "validation"), ("h i", "oos", "test")]),
    ("columns.json", {"data": ["a b c", "d e"], "target": [0, 1], "target_names": ["x", "y", "z"][:1]},
     [("a b c", "0", None), ("d e", "1", None)]),
    ("intents.json", {"intents": [{"tag": "hi", "patterns": ["hello there", "good day"], "responses": ["x"]}, {"tag": "bye", "patterns": ["see you"]}]},
     [("hello there", "hi", None), ("good day", "hi", None), ("see you", "bye", None)]),
    ("vertex.jsonl", {"textContent": "a b c", "classificationAnnotation": {"displayName": "x"}, "dataItemResourceLabels": {"aiplatform.googleapis.com/ml_use": "test"}},
     [("a b c", "x", "test")]),
    ("argilla.jsonl", {"fields": {"text": "a b c"}, "responses": {"q": [{"value": "n", "status": "discarded"}, {"value": "x", "status": "submitted"}]}},
     [("a b c", "x", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "wanted"), TEXTS_JSON, ids=[one[0] for one in TEXTS_JSON])
def test_texts_in_json_of_other_tools(tmp_path: Path, name: str, content: object, wanted: object) -> None:
    put(tmp_path / name, json.dumps(content))
    assert texts_in(tmp_path / name) == wanted


def remarks(found: DetectedSource) -> str:
    assert found.survey is not None
    return " | ".join(map(str, found.survey.remarks))


ATTRIBUTES = ("Bald", "Male", "Smiling", "Young")


def attributes(folder: Path, kind: str) -> list[str]:
    """A small CelebA: as its authors pack it, or as tables."""
    names = [f"{one + 1:06d}.jpg" for one in range(24)]
    values = [[(1 if (one >> bit) & 1 else -1) for bit in range(4)] for one in range(24)]
    photos(folder / "img_align_celeba", *names)
    parts = [0 if one < 16 else 1 if one < 20 else 2 for one in range(24)]
    rows, marks = list(zip(names, values, strict=True)), ["image_id x_1 y_1 width height"]
    marks += [f"{name}    {20 + one % 3}  30  40  50" for one, name in enumerate(names)]
    if kind == "lists":
        put(folder / "list_attr_celeba.txt", "24", " ".join(ATTRIBUTES) + " ", *(f"{name} " + " ".join(f"{one:2d}" for one in row) for name, row in rows))  # fmt: skip
        put(folder / "list_eval_partition.txt", *(f"{name} {part}" for name, part in zip(names, parts, strict=True)))
        put(folder / "list_bbox_celeba.txt", "24", *marks)
        put(folder / "identity_CelebA.txt", *(f"{name} {one // 3}" for one, name in enumerate(names)))
    else:
        put(folder / "list_attr_celeba.csv", ",".join(["image_id", *ATTRIBUTES]), *(f"{name},{','.join(map(str, row))}" for name, row in rows))  # fmt: skip
        put(folder / "list_eval_partition.csv", "image_id,partition", *(f"{name},{part}" for name, part in zip(names, parts, strict=True)))  # fmt: skip
        put(folder / "list_bbox_celeba.csv", *(",".join(line.split()) for line in marks))
    return names


@pytest.mark.parametrize("kind", ["lists", "tables"])
def test_columns_of_attributes_and_a_table_of_splits(tmp_path: Path, kind: str) -> None:
    names = attributes(tmp_path, kind)
    found = detect(tmp_path)
    parts = ["train"] * 16 + ["validation"] * 4 + ["test"] * 4
    assert labels(found) == {name: (("-1", "1")[one & 1], parts[one]) for one, name in enumerate(names)}
    assert "column Bald. Several of the columns Bald, Male, Smiling, Young can be 1 in a row" in remarks(found)
    assert "a label field of its own" in remarks(found)
    assert (kind == "lists") == ("Other labels of the same images are in identity_CelebA.txt." in remarks(found))
    chosen = labels(detect(tmp_path, Choices(label="Smiling")))
    assert chosen == {name: (("-1", "1")[(one >> 2) & 1], parts[one]) for one, name in enumerate(names)}


def test_a_table_of_splits_beside_class_folders(tmp_path: Path) -> None:
    names = [f"{kind}/{one}.jpg" for kind in ("cat", "dog") for one in range(4)]
    photos(tmp_path / "images", *names)
    put(tmp_path / "splits.csv", "file,split", *(f"{name},{'test' if name[-5] == '3' else 'train'}" for name in names))
    found = detect(tmp_path)
    assert {(item.label, item.split) for item in found.records() if isinstance(item, Record)} == {
        (kind, split) for kind in ("cat", "dog") for split in ("train", "test")
    }
    assert left_out(found) == set()


def test_folds_are_neither_splits_nor_labels(tmp_path: Path) -> None:
    """A column called fold holds the number of a fold: its rows are good, and it is not what is to be learnt."""
    photos(tmp_path / "images", *(f"{one}.jpg" for one in range(20)))
    put(tmp_path / "train.csv", "image_id,breed,fold", *(f"{one},{('pug', 'boxer', 'husky')[one % 3]},{one % 2}" for one in range(20)))  # fmt: skip
    found = detect(tmp_path)
    assert labels(found) == {f"{one}.jpg": (("pug", "boxer", "husky")[one % 3], None) for one in range(20)}


def test_coordinates_are_no_labels(tmp_path: Path) -> None:
    photos(tmp_path, *(f"{one}.jpg" for one in range(12)))
    put(tmp_path / "t.csv", "file,lefteye_x,x_1,kind", *(f"{one}.jpg,7,{one % 2},{('a', 'b', 'c')[one % 3]}" for one in range(12)))  # fmt: skip
    assert {label for label, _ in labels(detect(tmp_path)).values()} == {"a", "b", "c"}


def test_names_that_are_codes_give_one_way_a_part(tmp_path: Path) -> None:
    """UTKFace: age_gender_race_date."""
    names = [f"{20 + one}_{one % 2}_{one % 3}_201701{10 + one}1234567.jpg.chip.jpg" for one in range(12)]
    photos(tmp_path / "UTKFace", *names, "39_1_20170116174525125.jpg.chip.jpg")
    found = detect(tmp_path)
    assert labels(found) == {
        **{name: (("male", "female")[one % 2], None) for one, name in enumerate(names)},
        "39_1_20170116174525125.jpg.chip.jpg": (None, None),
    }
    assert remarks(found) == "File names state age, gender, ethnicity and date; age and date are not used."
    assert found.close
    assert labels(found.others[0])[names[1]] == ("Black", None)


def test_photos_of_a_telephone_are_no_codes(tmp_path: Path) -> None:
    photos(tmp_path, *(f"IMG_20230{1 + one % 2}01_{one:06d}.jpg" for one in range(12)))
    assert {label for label, _ in labels(detect(tmp_path)).values()} == {None}


DECLARED = [
    ({"columns": {"prompt": "frage", "response": "art"}},
     {"frage": "was kostet das heute", "art": "Preis", "notiz": "ein sehr langer Text, der hier nur im Weg ist und nichts bedeutet"}),
    ({"columns": {"prompt": "anweisung", "query": "frage", "response": "art"}},
     {"anweisung": "Ordne zu", "frage": "was kostet das heute", "art": "Preis"}),
    ({"columns": {"messages": "dialog"}, "tags": {"role_tag": "wer", "content_tag": "was", "user_tag": "ich", "assistant_tag": "du"}},
     {"dialog": [{"wer": "ich", "was": "was kostet das heute"}, {"wer": "du", "was": "Preis"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("declared", "entry"), DECLARED, ids=["prompt", "query", "messages"])
def test_columns_that_dataset_info_names(tmp_path: Path, declared: dict[str, object], entry: object) -> None:
    put(tmp_path / "mine.json", json.dumps([entry]))
    put(tmp_path / "dataset_info.json", json.dumps({"other": {"hf_hub_url": "x/y"}, "mine": {"file_name": "mine.json", **declared}}))  # fmt: skip
    for source in (tmp_path, tmp_path / "mine.json"):
        assert texts_in(source) == [("was kostet das heute", "Preis", None)]
    assert "mine.json: columns as dataset_info.json names them" in remarks(detect(tmp_path))


@pytest.mark.parametrize("content", ["", "[", "[1]", '{"a": 1}', '{"mine": {"file_name": ["mine.json"], "columns": {"prompt": 3}}}'])  # fmt: skip
def test_a_dataset_info_that_says_nothing_changes_nothing(tmp_path: Path, content: str) -> None:
    put(tmp_path / "mine.json", json.dumps([{"text": "was kostet das heute", "label": "Preis"}]))
    put(tmp_path / "dataset_info.json", content)
    assert texts_in(tmp_path / "mine.json") == [("was kostet das heute", "Preis", None)]


def test_a_table_whose_columns_dataset_info_names(tmp_path: Path) -> None:
    put(tmp_path / "data.csv", "a,b,c", *(f"some words {one},{'xy'[one % 2]},much longer words that say nothing {one}" for one in range(8)))  # fmt: skip
    put(tmp_path / "dataset_info.json", json.dumps({"m": {"file_name": "data.csv", "columns": {"prompt": "a", "response": "b"}}}))  # fmt: skip
    assert texts_in(tmp_path)[:2] == [("some words 0", "x", None), ("some words 1", "y", None)]


def test_what_a_hub_writes_beside_a_table_is_not_lost(tmp_path: Path) -> None:
    put(tmp_path / "data.csv", "text,label", *(f"some words {one},{'ab'[one % 2]}" for one in range(8)))
    put(tmp_path / "dataset_info.json", json.dumps({"mine": {"file_name": "data.csv", "columns": {"prompt": "text"}}}))
    found = detect(tmp_path)
    assert (found.task, left_out(found)) == (TEXTS, set())


def told_of_ones(folder: Path, rows: list[tuple[int, int, int]]) -> tuple[DetectedSource, str]:
    photos(folder, *(f"{one}.jpg" for one in range(len(rows))))
    put(folder / "t.csv", "file,cat,dog,cow", *(f"{one}.jpg,{','.join(map(str, row))}" for one, row in enumerate(rows)))
    found = detect(folder)
    assert found.survey is not None
    return found, found.survey.remarks[0]


def test_a_column_for_each_class_says_which_rows_do_not_fit(tmp_path: Path) -> None:
    rows = [((1, 0, 0), (0, 1, 0), (0, 0, 1))[one % 3] for one in range(20)]
    assert told_of_ones(tmp_path / "a", rows)[1] == "Labels from t.csv, one column per class."
    rows[3], rows[5] = (1, 1, 0), (0, 0, 0)
    found, output = told_of_ones(tmp_path / "b", rows)
    assert output.endswith("a column for each class. 2 of the first 20 rows have several classes, or none.")
    assert {name for name, (label, _) in labels(found).items() if label is None} == {"3.jpg", "5.jpg"}
    assert not left_out(found), "they come in without a label, and it is said why"
    assert [lost for item in found.records() if isinstance(item, Record) for lost in item.lost] == [
        Skipped("label of 3.jpg", "several classes at once (cat, dog), but an image has only one here")
    ]


def test_columns_of_which_several_can_be_1_are_said_to_be_no_classes(tmp_path: Path) -> None:
    rows = [(one % 2, (one // 2) % 2, (one // 4) % 2) for one in range(16)]
    found, output = told_of_ones(tmp_path, rows)
    assert output == "Labels from t.csv, column cat. Several of the columns cat, dog, cow can be 1 in a row, so they are no classes of one question."  # fmt: skip
    assert {label for label, _ in labels(found).values()} == {"0", "1"}
