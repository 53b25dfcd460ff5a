"""What a source is taken for: by all that it holds, not by one file, nor by the order in which a disk lists them."""

from __future__ import annotations

import json
import re
import runpy
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from unittest.mock import patch
from zlib import crc32

import pytest

from tests.command_line import transferstudio
from tests.conftest import ROOT, picture
from transferstudio import i18n
from transferstudio.errors import DataError
from transferstudio.formats import BoxRecord, Choices, Record, Skipped, TextRecord, detect, sampling, trees
from transferstudio.formats.guard import result_or_none
from transferstudio.formats.json_entries import json_entries
from transferstudio.formats.records import Box
from transferstudio.formats.sampling import Listing
from transferstudio.formats.summary import counted, details
from transferstudio.formats.trees import FolderTree

Found = dict[str, tuple[str | None, str | None]]


def pictures(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        picture(crc32(name.encode())).save(folder / name)
    return folder


def read(path: Path, choices: Choices | None = None) -> tuple[Found, dict[str, str]]:
    """Label and split of each picture, and what is left out with its reason."""
    items = list(detect(path, choices or Choices()).records())
    found = {item.name: (item.label, item.split) for item in items if isinstance(item, Record)}
    return found, {item.name: item.reason for item in items if isinstance(item, Skipped)}


def test_a_stray_table_does_not_decide_what_a_folder_is(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"{kind}/{number}.png" for kind in ("cat", "dog") for number in range(4)))
    (tmp_path / "notes.csv").write_text(
        "id,what is known of it\n1,the cat was asleep at noon\n2,the dog barked all night\n"
    )
    found, left_out = read(tmp_path)
    assert {label for label, _ in found.values()} == {"cat", "dog"}
    assert left_out == {"notes.csv": "a table that does not describe the samples here"}


def test_a_table_that_cannot_be_read_is_named_with_the_reason(tmp_path: Path) -> None:
    pictures(tmp_path, "cat/1.png", "dog/2.png")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 no Excel file")
    found, left_out = read(tmp_path)
    assert len(found) == 2
    assert "Excel" in left_out["broken.xlsx"]


def test_the_order_of_directory_entries_changes_nothing(tmp_path: Path) -> None:
    pictures(tmp_path, "cat/1.png", "dog/2.png", "pics/3.png")
    (tmp_path / "labels.csv").write_text("file,label\ncat/1.png,a\ndog/2.png,b\npics/3.png,a\n")
    forwards = read(tmp_path)
    walk = FolderTree.walk

    def backwards(tree: FolderTree, folder: str) -> Iterator[str | Skipped]:
        return reversed(list(walk(tree, folder)))  # type: ignore[return-value]

    with patch.object(FolderTree, "walk", backwards):
        assert read(tmp_path) == forwards
    assert forwards[0]["cat/1.png"] == ("a", None)


def test_the_sample_of_a_large_source_follows_from_its_names(tmp_path: Path) -> None:
    class Names:
        def __init__(self, names: list[str]) -> None:
            self.names = names

        def walk(self, folder: str) -> Iterator[str]:
            return iter(self.names)

    names = [f"images/{number}.jpg" for number in range(20_000)] + [f"labels/{number}.txt" for number in range(20_000)]
    one, other = Listing.of(Names(names)), Listing.of(Names(names[::-1]))  # type: ignore[arg-type]
    assert one == other
    assert (one.count, one.complete) == (40_000, False)
    assert len(one.names) < 10_000
    stems = [{Path(name).stem for name in one.names if name.endswith(suffix)} for suffix in (".jpg", ".txt")]
    assert stems[0] == stems[1]


def test_a_large_source_is_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "KEPT", 5)
    monkeypatch.setattr(sampling, "KEPT_ABOVE", 0)
    drawn = tmp_path / "drawn"
    pictures(drawn, *(f"{number}.png" for number in range(30)))
    for number in range(30):
        (drawn / f"{number}.xml").write_text(
            f"<annotation><filename>{number}.png</filename><object><name>dot</name><bndbox><xmin>1</xmin><ymin>1</ymin>"
            "<xmax>9</xmax><ymax>9</ymax></bndbox></object></annotation>"
        )
    found = detect(drawn)
    assert found.survey is not None
    assert (found.survey.samples, found.survey.labelled) == (30, 30), "of a sample it is told how many there are in all"
    items = list(found.records())
    assert sum(isinstance(item, BoxRecord) and bool(item.boxes) for item in items) == 30
    listed = tmp_path / "listed"
    pictures(listed, *(f"pics/a{number}.png" for number in range(30)))
    (listed / "labels.csv").write_text(
        "id,label\n" + "".join(f"a{number},{'xy'[number % 2]}\n" for number in range(30))
    )
    assert [label for label, _ in read(listed)[0].values()].count("x") == 15


@pytest.mark.parametrize("folders", [("seg_train", "seg_test"), ("train_images", "test_images"), ("Train", "valid2")])
def test_split_folders_have_prefixes_and_suffixes(tmp_path: Path, folders: tuple[str, str]) -> None:
    pictures(tmp_path, *(f"{folder}/{kind}/{folder}.png" for folder in folders for kind in ("cat", "dog")))
    assert {split for _, split in read(tmp_path)[0].values()} in ({"train", "test"}, {"train", "validation"})
    assert {label for label, _ in read(tmp_path)[0].values()} == {"cat", "dog"}


def test_classes_that_are_called_like_splits_stay_classes(tmp_path: Path) -> None:
    pictures(tmp_path, "train/1.png", "car/2.png", "bus/3.png", "boat/4.png")
    assert read(tmp_path)[0]["train/1.png"] == ("train", None)
    shoes = tmp_path.parent / "shoes"
    pictures(shoes, "training shoes/1.png", "test tube/2.png")
    assert {label for label, _ in read(shoes)[0].values()} == {"training shoes", "test tube"}


def test_what_is_to_be_predicted_has_no_label_and_no_split(tmp_path: Path) -> None:
    pictures(tmp_path, "train/cat/1.png", "train/dog/2.png", "test/3.png", "test/4.png")
    found, _ = read(tmp_path)
    assert (found["cat/1.png"], found["3.png"]) == (("cat", "train"), (None, None))


@pytest.mark.parametrize(
    "folder", ["unsorted", "_unsorted", "unlabelled", "Unlabeled images", "to-label", "ToDo", "未标注"]
)
def test_a_folder_that_is_called_as_what_has_no_label_is_no_class(tmp_path: Path, folder: str) -> None:
    pictures(tmp_path, "cat/1.png", "dog/2.png", f"{folder}/3.png", f"{folder}/more/4.png")
    assert {name: label for name, (label, _) in read(tmp_path)[0].items()} == {
        "cat/1.png": "cat",
        "dog/2.png": "dog",
        f"{folder}/3.png": None,
        f"{folder}/more/4.png": None,
    }
    done = transferstudio("import", tmp_path.parent / "p.tsproj", tmp_path)
    output = " ".join((done.out + done.err).split())
    assert "4 images in 2 classes" in output and f"The content of “{folder}” is imported without labels" in output


@pytest.mark.parametrize("folder", ["unknown", "other", "new", "inbox", "unclassified", "background", "none", "todos"])
def test_a_folder_that_may_be_a_class_is_one(tmp_path: Path, folder: str) -> None:
    pictures(tmp_path, "cat/1.png", "dog/2.png", f"{folder}/3.png")
    assert read(tmp_path)[0][f"{folder}/3.png"] == (folder, None)


def test_what_has_no_label_is_beside_classes_in_split_folders_and_as_texts_too(tmp_path: Path) -> None:
    pictures(tmp_path / "p", *(f"{split}/{kind}/{split}.png" for split in ("train", "test") for kind in ("cat", "dog")))
    pictures(tmp_path / "p", "train/unsorted/3.png")
    assert read(tmp_path / "p")[0]["unsorted/3.png"] == (None, "train")
    for kind in ("pos", "neg", "unsup"):  # as the reviews of films of Maas and others come
        for number in range(3):
            path = tmp_path / "t" / "train" / kind / f"{number}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"a film that {kind} saw {number}", "utf-8")
    labels = [item.label for item in detect(tmp_path / "t").records() if isinstance(item, TextRecord)]
    assert sorted(map(str, labels)) == ["None"] * 3 + ["neg"] * 3 + ["pos"] * 3
    pictures(tmp_path / "two", "todo/1.png", "done/2.png")
    assert read(tmp_path / "two")[0] == {"todo/1.png": ("todo", None), "done/2.png": ("done", None)}


def test_folds_are_no_classes_where_each_holds_the_same(tmp_path: Path) -> None:
    pictures(tmp_path / "a", *(f"fold{n}/{kind}/{n}.png" for n in (1, 2, 10) for kind in ("cat", "dog")))
    found, _ = read(tmp_path / "a")
    assert len(found) == 6 and {label for label, _ in found.values()} == {"cat", "dog"}
    survey = detect(tmp_path / "a").survey
    assert survey is not None and survey.remarks == ("The classes are the folders in “fold1”, “fold10”, “fold2”",)
    pictures(tmp_path / "b", "part 1/screw/1.png", "part 1/nut/2.png", "part 2/bolt/3.png", "part 2/washer/4.png")
    assert {label for label, _ in read(tmp_path / "b")[0].values()} == {"part 1", "part 2"}


def test_masks_beside_the_images_of_a_class_are_named_as_what_they_are(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"{kind}/{part}/1.png" for kind in ("sick", "well") for part in ("images", "masks")))
    found, left_out = read(tmp_path)
    assert found == {"sick/images/1.png": ("sick", None), "well/images/1.png": ("well", None)}
    assert all("mask" in reason for reason in left_out.values())
    assert len(left_out) == 2


def test_splits_below_classes(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"{kind}/{split}/1.png" for kind in ("cat", "dog") for split in ("train", "test")))
    assert read(tmp_path)[0]["cat/test/1.png"] == ("cat", "test")


@pytest.mark.parametrize(
    "written", ["{}", "{}.png", "/home/me/data/pics/{}.png", "C:\\data\\pics\\{}.png", "pics/{}.jpg"]
)
def test_tables_name_pictures_in_many_ways(tmp_path: Path, written: str) -> None:
    pictures(tmp_path, *(f"pics/{number}.png" for number in range(10, 14)))
    rows = [f"{written.format(number)},{'even' if number % 2 == 0 else 'odd'}" for number in range(10, 14)]
    (tmp_path / "list.csv").write_text("\n".join(["image,label", *rows]))
    found, left_out = read(tmp_path)
    assert found["pics/10.png"] == ("even", None)
    assert found["pics/11.png"] == ("odd", None)
    assert left_out == {}


def test_a_name_that_several_pictures_have_is_told(tmp_path: Path) -> None:
    pictures(tmp_path, "a/1.png", "b/1.png", "a/2.png", "a/3.png", "a/4.png")
    (tmp_path / "list.csv").write_text("image,label\n1.png,x\n2.png,y\n3.png,x\n4.png,y\nb/1.png,y\n")
    found, left_out = read(tmp_path)
    assert found["b/1.png"] == ("y", None)
    assert left_out["line 2: 1.png"] == "several images have this name"


def test_a_table_for_each_split_and_a_template_for_answers(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"images/{number}.png" for number in range(12)))
    (tmp_path / "train.csv").write_text("id,breed\n" + "".join(f"{number},{'ab'[number % 2]}\n" for number in range(6)))
    (tmp_path / "val.csv").write_text(
        "id,breed\n" + "".join(f"{number},{'ab'[number % 2]}\n" for number in range(6, 10))
    )
    (tmp_path / "sample_submission.csv").write_text("id,breed\n10,a\n11,a\n")
    found, left_out = read(tmp_path)
    assert (found["images/1.png"], found["images/7.png"]) == (("b", "train"), ("b", "validation"))
    assert (found["images/10.png"], found["images/11.png"]) == ((None, None), (None, None))
    assert left_out == {"sample_submission.csv": "a template for predictions, without labels"}


def test_a_table_of_boxes_is_no_table_of_labels(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"pics/{number}.png" for number in range(6)))
    (tmp_path / "boxes.csv").write_text("file,class,xmin,ymin,xmax,ymax\n0.png,cat,1,1,9,9\n1.png,dog,2,2,9,9\n")
    assert detect(tmp_path).task == "object-detection"


def test_a_column_for_each_class(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"train/{number}.png" for number in range(4)))
    rows = ["filename,cat,dog", "0.png,1,0", "1.png,0,1", "2.png,0,1", "3.png,1,0"]
    (tmp_path / "train" / "_classes.csv").write_text("\n".join(rows))
    assert [read(tmp_path)[0][f"train/{number}.png"][0] for number in range(4)] == ["cat", "dog", "dog", "cat"]


def test_metadata_csv_beside_pictures(tmp_path: Path) -> None:
    for split in ("train", "test"):
        pictures(tmp_path / split, "1.png", "2.png")
        (tmp_path / split / "metadata.csv").write_text("file_name,label\n1.png,cat\n2.png,dog\n")
    assert read(tmp_path)[0]["test/2.png"] == ("dog", "test")
    assert read(tmp_path)[0]["train/1.png"] == ("cat", "train")


def test_a_person_chooses_columns_and_format(tmp_path: Path) -> None:
    pictures(tmp_path, *(f"pics/{number}.png" for number in range(4)))
    rows = ["nr,file,species,place", "1,0.png,cat,here", "2,1.png,dog,here", "3,2.png,cat,there", "4,3.png,dog,there"]
    (tmp_path / "list.csv").write_text("\n".join(rows))
    assert read(tmp_path)[0]["pics/1.png"] == ("dog", None)
    assert read(tmp_path, Choices(label="place"))[0]["pics/1.png"] == ("here", None)
    assert read(tmp_path, Choices(format="without labels"))[0]["pics/1.png"] == (None, None)
    with pytest.raises(DataError, match="nothing"):
        read(tmp_path, Choices(label="nothing"))
    with pytest.raises(DataError, match="table of paths"):
        read(tmp_path, Choices(format="coco"))


@pytest.mark.parametrize(
    ("codec", "classes"),
    [
        ("cp437", {"Käfer", "Bär"}), ("cp1252", {"Käfer", "Bär"}), ("utf-8", {"Käfer", "犬"}), ("cp932", {"いぬ", "ねこ"}), ("gbk", {"猫", "狗"}),
        ("cp866", {"кошка", "собака"}), ("cp1251", {"кошка", "Собака"}), ("euc_kr", {"고양이", "강아지"}),
    ],
)  # fmt: skip
def test_names_in_an_archive_that_does_not_say_its_letters(tmp_path: Path, codec: str, classes: set[str]) -> None:
    data = BytesIO()
    picture(1).save(data, "PNG")
    stand_ins = {f"{number}".ljust(len(name.encode(codec)), "x"): name for number, name in enumerate(sorted(classes))}
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for stand_in in stand_ins:
            archive.writestr(f"pets\\{stand_in}\\1.png", data.getvalue())
    written = stream.getvalue()
    for stand_in, name in stand_ins.items():
        written = written.replace(stand_in.encode(), name.encode(codec))
    (tmp_path / "old.zip").write_bytes(written)
    assert {label for label, _ in read(tmp_path / "old.zip")[0].values()} == classes


def test_import_makes_the_project_says_what_it_took_and_info_counts_it(tmp_path: Path) -> None:
    pictures(
        tmp_path / "d", *(f"{split}/{kind}/1.png" for split in ("train", "test") for kind in ("Cat", "cat ", "dog"))
    )
    (tmp_path / "d" / "sample.pdf").write_text("x")
    output = transferstudio("import", tmp_path / "p.tsproj", tmp_path / "d")
    assert output.code == 0, output.err
    for part in ("6 images in", "3 train / 0 validation / 3 test", "Not used: sample.pdf", "differ only in case"):
        assert part in output.err
    assert "a document" in output.err
    answer = json.loads(transferstudio("info", tmp_path / "p.tsproj", "--json").out)
    assert answer["splits"] == {"train": 3, "validation": 0, "test": 3}
    assert (answer["task"], answer["samples"], answer["unlabelled"], answer["not_imported"]) == (
        "image-classification",
        6,
        0,
        1,
    )
    assert sum(answer["fields"]["label"].values()) == 6
    assert "6 images" in transferstudio("info", tmp_path / "p.tsproj").out


def test_where_nothing_comes_in_the_code_is_2_and_no_project_is_left(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "more.zip").write_bytes(b"PK")
    output = transferstudio("import", tmp_path / "p.tsproj", tmp_path / "d", "--json")
    error = json.loads(output.out)
    assert (output.code, error["event"]) == (2, "error")
    assert "unpack it" in error["what"]
    pictures(tmp_path / "e", "a/1.png")
    (tmp_path / "e" / "a" / "1.png").write_bytes(b"no picture")
    assert transferstudio("import", tmp_path / "p.tsproj", tmp_path / "e").code == 2
    assert not (tmp_path / "p.tsproj").exists()


def test_the_command_line_takes_columns_sheet_and_encoding(tmp_path: Path) -> None:
    from openpyxl import Workbook  # here: only this test needs it

    rows = [("text", "kind"), *((f"this is text number {number}", "ab"[number % 2]) for number in range(8))]
    book = Workbook()
    book.active.append(["nothing", "here"])  # type: ignore[union-attr]
    sheet = book.create_sheet("data")
    for row in rows:
        sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    assert transferstudio("import", tmp_path / "p.tsproj", tmp_path / "t.xlsx", "--sheet", "data").code == 0
    (tmp_path / "t.csv").write_bytes(
        "\n".join(",".join(row) for row in rows).replace("text number", "größer").encode("utf-16-le")
    )
    line = ["import", tmp_path / "q.tsproj", tmp_path / "t.csv", "--encoding", "utf-16-le", "--label-column", "kind"]
    assert transferstudio(*line).code == 0
    for project in ("p", "q"):
        answer = json.loads(transferstudio("info", tmp_path / f"{project}.tsproj", "--json").out)
        assert (answer["samples"], answer["fields"]["label"]) == (8, {"a": 4, "b": 4})
    assert transferstudio("import", tmp_path / "q.tsproj", tmp_path / "t.csv", "--encoding", "klingon").code == 2


@pytest.mark.parametrize(("in_coco", "format_"), [(20, "COCO"), (3, "YOLO")])
def test_of_two_formats_of_boxes_the_one_that_marks_more_images_counts(
    tmp_path: Path, in_coco: int, format_: str
) -> None:
    """The files of the other one, and a note beside them, change nothing of that."""
    pictures(tmp_path, *(f"images/{number}.png" for number in range(20)))
    (tmp_path / "labels").mkdir()
    for number in range(20):
        (tmp_path / "labels" / f"{number}.txt").write_text("0 0.5 0.5 0.4 0.4\n")
    (tmp_path / "classes.txt").write_text("cat\n")
    (tmp_path / "SOURCE.txt").write_text("From a shelf, this year, with thanks.\n")
    images = [
        {"id": number, "file_name": f"images/{number}.png", "width": 64, "height": 48} for number in range(in_coco)
    ]
    marked = [{"id": n, "image_id": n, "category_id": 1, "bbox": [20, 15, 24, 18]} for n in range(in_coco)]
    categories = [{"id": 1, "name": "cat"}]
    (tmp_path / "instances.json").write_text(
        json.dumps({"images": images, "annotations": marked, "categories": categories})
    )
    found = detect(tmp_path)
    assert found.format.startswith(format_)
    assert found.close == (in_coco == 20)
    items = list(detect(tmp_path, Choices(format="COCO")).records())
    unmarked = [item for item in items if isinstance(item, BoxRecord) and item.boxes is None]
    assert len(unmarked) == 20 - in_coco, "images that the file does not list have no label yet"


def test_why_nothing_can_be_used_is_told_a_file_a_reason(tmp_path: Path) -> None:
    for name in ("a.zip", "b.zip", "c.mp4"):
        (tmp_path / name).touch()
    with pytest.raises(DataError) as raised:
        detect(tmp_path)
    assert str(raised.value).count("(") == 1, "only the folder is in brackets"
    assert "a.zip: an archive" in str(raised.value) and "c.mp4: a video" in str(raised.value)
    assert "and 1 more" in str(raised.value), "what is said of one file is not said of several"


def test_an_error_of_several_sentences_is_translated_part_by_part(tmp_path: Path) -> None:
    for name in ("a.zip", "c.mp4", "d.docx"):
        (tmp_path / name).touch()
    with pytest.raises(DataError) as raised:
        detect(tmp_path)
    i18n.speak(lambda _context, text: text.upper())
    try:
        output = str(raised.value)
    finally:
        i18n.speak(None)
    assert output.startswith(
        "NOTHING IN IT CAN BE USED – a.zip: AN ARCHIVE: UNPACK IT AND IMPORT THE FOLDER; c.mp4: A VIDEO"
    )


def test_a_json_file_that_is_too_large_to_be_held_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    columns = {"text": {"0": "a warm soup", "1": "a cold soup"}, "label": {"0": "x", "1": "y"}}  # has to be turned
    (tmp_path / "t.json").write_text(json.dumps({**columns, "more": {"0": "x" * 2 * 1024**2, "1": ""}}, indent=1))
    monkeypatch.setattr(trees, "MAX_FILE_BYTES", 1024**2)
    with pytest.raises(DataError, match=r"larger than 1 MB and has to be read as a whole.*Split it"):
        list(json_entries(FolderTree(tmp_path), "t.json"))


def test_a_coco_file_may_be_larger_than_what_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures(tmp_path, "0.png", "1.png")
    images = [{"id": number, "file_name": f"{number}.png", "width": 64, "height": 48} for number in range(2)]
    marked = [{"id": n, "image_id": n, "category_id": 1, "bbox": [20, 15, 24, 18]} for n in range(2)]
    content = {"images": images, "annotations": marked, "categories": [{"id": 1, "name": "cat"}]}
    (tmp_path / "c.json").write_text(json.dumps({"info": "x" * 2 * 1024**2, **content}))
    monkeypatch.setattr(trees, "MAX_FILE_BYTES", 1024**2)
    for source in (tmp_path, tmp_path / "c.json"):
        found = list(detect(source).records())
        assert [item.boxes for item in found if isinstance(item, BoxRecord)] == [(Box("cat", 20, 15, 24, 18),)] * 2


def test_whatever_is_told_of_awkward_data_can_be_translated(real_data: Path) -> None:
    """The template of each sentence is known to the translators; only names and numbers of the data are filled in."""
    known = set(runpy.run_path(str(ROOT / "installer" / "translations.py"))["templates"]())
    output = set[str]()
    for source in sorted((real_data / "awkward").glob("*/*")):
        dataset = result_or_none(partial(detect, source))
        for one in (dataset, *dataset.others) if dataset is not None else ():
            assert one.survey is not None
            output |= {text for sentence in (one.format, *one.survey.remarks) for text in templates(sentence)}
            for item in result_or_none(lambda one=one: list(one.records())) or ():  # type: ignore[misc]
                sentence = item.reason if isinstance(item, Skipped) else item.note
                output |= set(templates(sentence)) if sentence else set()
    assert len(output) > 40
    left = {text for text in output if re.search("[a-z]", text)} - known - {"Label Studio", "LabelMe", "Pascal VOC"}
    assert not left, left


def templates(text: str) -> Iterator[str]:
    """The template of a message, and those of the messages that fill it."""
    assert isinstance(text, i18n.Message), text
    yield text.template
    for value in text.values:
        if isinstance(value, i18n.Message):
            yield from templates(value)


@pytest.mark.parametrize(
    ("labels", "several"),
    [
        (("cat", "dog", "cat,dog"), True),
        (("cat|dog", "dog|bird", "bird|cat"), True),
        (("cat dog", "cat", "dog"), True),
        (("red circle", "red square", "blue circle", "blue square"), False),
        (("tench, Tinca tinca", "goldfish, Carassius auratus"), False),
    ],
)
def test_several_labels_in_one_cell_are_told(tmp_path: Path, labels: tuple[str, ...], several: bool) -> None:
    pictures(tmp_path / "set", *(f"img/{n}.png" for n in range(12)))
    rows = "".join(f"{n}.png;{labels[n % len(labels)]}\n" for n in range(12))
    (tmp_path / "set" / "t.csv").write_text(f"image;label\n{rows}", "utf-8")
    dataset = detect(tmp_path / "set")
    output = " ".join(details(dataset, counted(dataset)))
    assert set(labels) == {record.label for record in dataset.records() if isinstance(record, Record)}
    assert ("seem to be several labels at once" in output) == several


def test_folders_within_a_class_are_told_and_offered_as_the_classes(tmp_path: Path) -> None:
    folders = ("garden/rose", "garden/tulip", "garden/unsorted", "phone")
    pictures(tmp_path / "set", *(f"{folder}/{n}.png" for folder in folders for n in range(3)))
    dataset = detect(tmp_path / "set")
    assert {label for label, _ in read(tmp_path / "set")[0].values()} == {"garden", "phone"}
    assert "Subfolders of a class are not classes here: “rose”, “tulip”, “unsorted”" in dataset.survey.remarks  # type: ignore[union-attr]
    assert dataset.close
    found, _ = read(tmp_path / "set", Choices(format="innermost"))
    assert {label for label, _ in found.values()} == {"rose", "tulip", "phone", None}


@pytest.mark.parametrize("inside", [("day", "night"), ("2021", "2022"), ("batch_1", "batch_2"), ("images", "more")])
def test_folders_that_are_alike_in_each_class_or_numbered_are_no_classes(
    tmp_path: Path, inside: tuple[str, ...]
) -> None:
    pictures(
        tmp_path / "set", *(f"{one}/{name}/{n}.png" for one in ("cat", "dog") for name in inside for n in range(3))
    )
    dataset = detect(tmp_path / "set")
    assert not dataset.close and not dataset.survey.remarks  # type: ignore[union-attr]


def test_classes_stand_in_the_names_of_the_files(tmp_path: Path) -> None:
    named = [f"train/{one}.{n}.jpg" for one in ("cat", "dog") for n in range(6)]
    pictures(tmp_path / "set", *named, *(f"test1/{n}.jpg" for n in range(4)))
    found, _ = read(tmp_path / "set")
    assert found["cat.0.jpg"] == ("cat", "train") and found["test1/0.jpg"] == (None, None) and len(found) == 16
    dataset = detect(tmp_path / "set")
    assert dataset.survey is not None and "Classes from file names: cat, dog" in dataset.survey.remarks
    assert "images without labels" in [one.format for one in dataset.others]


def test_breeds_stand_in_names_beside_masks(tmp_path: Path) -> None:
    breeds = ("Abyssinian", "great_pyrenees")
    names = [
        f"{folder}/{one}_{n}" for folder in ("images", "annotations/trimaps") for one in breeds for n in range(1, 8)
    ]
    pictures(tmp_path / "set", *(f"{name}.{'jpg' if name.startswith('im') else 'png'}" for name in names))
    found, skipped = read(tmp_path / "set")
    assert {label for label, _ in found.values()} == set(breeds) and len(found) == 14 and len(skipped) == 14


@pytest.mark.parametrize("stems", [("IMG_", "DSC_"), ("train_", "test_"), ("left", "right"), ("a1b", "c2d"), ("cat",)])
def test_what_cameras_call_files_is_no_class(tmp_path: Path, stems: tuple[str, ...]) -> None:
    pictures(tmp_path / "set", *(f"{stem}{n:04d}.jpg" for stem in stems for n in range(8)))
    assert {label for label, _ in read(tmp_path / "set")[0].values()} == {None}


INFO = {"features": {"text": {"dtype": "string"}, "label": {"names": ["tench", "gold fish"], "_type": "ClassLabel"}}}


@pytest.mark.parametrize(
    ("codes", "file", "text"),
    [
        (("n01440764", "n01443537"), "LOC_synset_mapping.txt", "n01440764 tench\nn01443537 gold fish\nn02084071 dog\n"),
        (("n01440764", "n01443537"), "words.txt", "n01443537\tgold fish\nn01440764\ttench\n"),
        (("0", "1"), "classes.txt", "tench\ngold fish\n"),
        (("1", "2"), "classes.txt", "tench\ngold fish\n"),
        (("1", "2"), "labels.csv", "id,name\n1,tench\n2,gold fish\n"),
        (("0", "1"), "label_map.json", '{"tench": 0, "gold fish": 1}'),
        (
            ("n01440764", "n01443537"),
            "class_index.json",
            '{"n01440764": ["0", "tench"], "n01443537": ["1", "gold fish"]}',
        ),
        (("0", "1"), "dataset_info.json", json.dumps(INFO)),
    ],
)
def test_a_file_beside_says_what_classes_are_called(
    tmp_path: Path, codes: tuple[str, ...], file: str, text: str
) -> None:
    pictures(tmp_path / "set", *(f"{code}/{n}.png" for code in codes for n in range(3)))
    (tmp_path / "set" / file).write_text(text, "utf-8")
    found, skipped = read(tmp_path / "set")
    assert found[f"{codes[0]}/0.png"][0] == "tench" and found[f"{codes[1]}/0.png"][0] == "gold fish" and not skipped
    assert f"Class names from {file}" in detect(tmp_path / "set").survey.remarks  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["1,0.5\n2,0.25\n", "tench\n", "a\nb\nc\n", "a,1\nb,2\nc,1\n", "1,fish\n2,fish\n", "{", "0,cat\n3,dog\n"]
)
def test_a_file_that_does_not_name_each_class_changes_nothing(tmp_path: Path, text: str) -> None:
    pictures(tmp_path / "set", *(f"{code}/{n}.png" for code in "12" for n in range(3)))
    (tmp_path / "set" / "labels.txt").write_text(text, "utf-8")
    found, skipped = read(tmp_path / "set")
    assert {label for label, _ in found.values()} == {"1", "2"} and "labels.txt" in skipped


def test_open_images_names_the_classes_of_boxes_in_another_table(tmp_path: Path) -> None:
    pictures(tmp_path / "set", *(f"data/{n}a.png" for n in range(4)))
    rows = "".join(f"{n}a,xclick,/m/0{n % 2}xy,1,0.1,0.6,0.2,0.7,0,0,0,0,0\n" for n in range(4))
    head = "ImageID,Source,LabelName,Confidence,XMin,XMax,YMin,YMax,IsOccluded,IsTruncated,IsGroupOf,IsDepiction,IsInside\n"
    (tmp_path / "set" / "train-annotations-bbox.csv").write_text(head + rows, "utf-8")
    (tmp_path / "set" / "class-descriptions-boxable.csv").write_text('/m/00xy,"Fish, big"\n/m/01xy,Dog\n/m/02xy,Cat\n')
    records = [item for item in detect(tmp_path / "set").records() if isinstance(item, BoxRecord)]
    assert {box.label for item in records for box in item.boxes or ()} == {"Fish, big", "Dog"}


def test_a_class_in_one_split_only_is_told(tmp_path: Path) -> None:
    folders = ("train/cat", "train/dog", "train/rejected", "val/cat", "val/dog", "test/cat", "test/dog")
    pictures(tmp_path / "set", *(f"{folder}/{n}.png" for folder in folders for n in range(3)))
    dataset = detect(tmp_path / "set")
    assert "Classes that occur in only one split: “rejected” (train)" in details(dataset, counted(dataset))
    for n in range(3):
        (tmp_path / "set" / "train" / "rejected" / f"{n}.png").unlink()
    dataset = detect(tmp_path / "set")
    assert not [one for one in details(dataset, counted(dataset)) if "in only one split" in one]
