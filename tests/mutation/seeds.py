"""Small data sets of every format, which are damaged."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.conftest import picture, write_video
from tests.test_exports_of_tools import BOXED, caffe, cvat_tags, sagemaker_classes

COCO_TRAIN, COCO_VAL = "annotations/instances_train.json", "annotations/instances_val.json"


@dataclass(frozen=True)
class Seed:
    """A data set: its files by their names, which of them is imported ("": the folder), and which are damaged (none: any)."""

    name: str
    files: dict[str, bytes]
    source: str = ""
    damaged: tuple[str, ...] = ()


def an_image(seed: int, format_: str = "PNG") -> bytes:
    stream = io.BytesIO()
    picture(seed, size=(16, 12)).save(stream, format_)
    return stream.getvalue()


def packed(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def text_of_lines(*lines: str) -> bytes:
    return "\n".join([*lines, ""]).encode()


def _excel(rows: list[list[str]]) -> bytes:
    from openpyxl import Workbook  # here: it loads slowly

    book = Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _images() -> dict[str, bytes]:
    formats = ("PNG", "JPEG", "WEBP", "BMP", "TIFF")
    files = {f"{'ab'[n % 2]}/{n}.{format_.lower()}": an_image(n, format_) for n, format_ in enumerate(formats)}
    turned = Image.Exif()
    turned[0x0112] = 6
    stream = io.BytesIO()
    picture(9, size=(16, 12)).save(stream, "JPEG", exif=turned, progressive=True)
    palette, grey = io.BytesIO(), io.BytesIO()
    picture(3, size=(16, 12)).convert("P").save(palette, "PNG", transparency=0)
    picture(4, size=(16, 12)).convert("I;16").save(grey, "TIFF", compression="tiff_adobe_deflate")
    return files | {
        "b/turned.jpg": stream.getvalue(),
        "a/palette.png": palette.getvalue(),
        "b/deep.tif": grey.getvalue(),
    }


def _coco(*names: str) -> bytes:
    names = names or ("0.png", "1.png", "2.png")
    boxes = [
        {"id": n, "image_id": n // 2, "category_id": n % 2 + 1, "bbox": [1, 1, 5, 6], "area": 30, "iscrowd": 0}
        for n in range(4)
    ]
    mask = {"id": 9, "image_id": 1, "category_id": 1, "segmentation": {"size": [12, 16], "counts": [20, 6, 166]}}
    outline = {"id": 10, "image_id": 1, "category_id": 2, "segmentation": [[1, 1, 8, 1, 8, 9, 1, 9]], "iscrowd": 1}
    images = [{"id": n, "file_name": name, "width": 16, "height": 12} for n, name in enumerate(names)]
    categories = [{"id": 1, "name": "cat"}, {"id": 2, "name": "dog", "supercategory": "animal"}]
    annotations = [one for one in (*boxes, mask, outline) if one["image_id"] < len(names)]  # type: ignore[operator]
    return json.dumps({"images": images, "annotations": annotations, "categories": categories}).encode()


def _voc(name: str) -> bytes:
    objects = "".join(
        f"<object><name>{label}</name><difficult>0</difficult><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>9</xmax><ymax>8</ymax></bndbox></object>"
        for label in ("cat", "dog")
    )
    size = "<size><width>16</width><height>12</height><depth>3</depth></size>"
    return f"<annotation><filename>{name}</filename>{size}{objects}</annotation>".encode()


def _voc_folder(pictures: dict[str, bytes]) -> dict[str, bytes]:
    images = {f"JPEGImages/{name}": content for name, content in pictures.items()}
    notes = {f"Annotations/{name[0]}.xml": _voc(name) for name in pictures}
    return {**images, **notes, "ImageSets/Main/train.txt": b"0\n1\n"}


def _yolo_folder(pictures: dict[str, bytes]) -> dict[str, bytes]:
    settings = text_of_lines("path: .", "train: images", "val: images/val", "names:", "  0: cat", "  1: dog", "nc: 2")
    boxes = text_of_lines("0 0.5 0.5 0.2 0.2", "1 0.4 0.4 0.3 0.3 0.9", "0 0.1 0.1 0.5 0.1 0.5 0.5 0.1 0.5")
    images = {f"images/{name}": content for name, content in pictures.items()}
    return {**images, "data.yaml": settings, "labels/0.txt": boxes, "labels/1.txt": boxes}


def _label_studio() -> bytes:
    value = {"x": 10, "y": 10, "width": 30, "height": 40, "rotation": 15, "rectanglelabels": ["cat"]}
    region = {"type": "rectanglelabels", "original_width": 16, "original_height": 12, "value": value}
    tasks = [{"id": n, "data": {"image": f"/data/{n}.png"}, "annotations": [{"result": [region]}]} for n in range(3)]
    return json.dumps(tasks).encode()


def _labelme(name: str) -> bytes:
    shapes = [
        {"label": "cat", "points": [[1, 1], [9, 9]], "shape_type": "rectangle"},
        {"label": "dog", "points": [[5, 5], [5, 8]], "shape_type": "circle"},
    ]
    whole = {"shapes": shapes, "imagePath": name, "imageData": None, "imageHeight": 12, "imageWidth": 16}
    return json.dumps(whole).encode()


KERAS = b"0.png 1,1,8,8,0 2,2,9,9,1\n1.png 3,3,9,9,0\n2.png\n"


def _via3() -> bytes:
    files = {str(n): {"fid": n, "fname": f"{n}.png", "type": 2, "loc": 1, "src": ""} for n in range(3)}
    regions = {f"{n}_a": {"vid": str(n), "flg": 0, "z": [], "xy": [2, 1, 1, 8, 8], "av": {"1": "0"}} for n in range(2)}
    content = {
        "project": {"pid": "x", "pname": "p", "vid_list": ["0", "1", "2"]},
        "attribute": {"1": {"aname": "kind", "type": 4, "options": {"0": "cat", "1": "dog"}}},
        "file": files,
        "view": {str(n): {"fid_list": [n]} for n in range(3)},
        "metadata": regions,
    }
    return json.dumps(content).encode()


def _label_studio_csv() -> bytes:
    cell = json.dumps([{"x": 10, "y": 10, "width": 40, "height": 40, "rectanglelabels": ["cat"]}]).replace('"', '""')
    return text_of_lines(
        "annotation_id,annotator,id,image,label,lead_time", *(f'{n},1,{n},{n}.png,"{cell}",2.5' for n in range(3))
    )


def _create_ml() -> bytes:
    boxes = [{"label": "cat", "coordinates": {"x": 6, "y": 6, "width": 5, "height": 5}}]
    return json.dumps([{"image": f"{n}.png", "annotations": boxes} for n in range(3)]).encode()


def _via() -> bytes:
    shapes = [
        {"name": "rect", "x": 1, "y": 1, "width": 8, "height": 8},
        {"name": "polygon", "all_points_x": [2, 9, 9], "all_points_y": [3, 3, 9]},
    ]
    regions = [{"shape_attributes": shape, "region_attributes": {"class": "cat"}} for shape in shapes]
    return json.dumps({f"{n}.png9": {"filename": f"{n}.png", "regions": regions} for n in range(3)}).encode()


def _cvat() -> bytes:
    shapes = (
        '<box label="cat" xtl="1" ytl="1" xbr="9" ybr="9" rotation="5"/><polygon label="dog" points="1,1;9,1;9,9"/>'
    )
    images = "".join(f'<image id="{n}" name="{n}.png" width="16" height="12">{shapes}</image>' for n in range(3))
    return f'<?xml version="1.0" encoding="utf-8"?><annotations>{images}</annotations>'.encode()


def _squad() -> bytes:
    passage = "Tesla was born in Smiljan. He died in New York in 1943."
    questions = [
        {"id": "1", "question": "Where was he born?", "answers": [{"text": "Smiljan", "answer_start": 18}]},
        {"id": "2", "question": "When did he die?", "answers": [{"text": "1943", "answer_start": 50}]},
        {"id": "3", "question": "Who was his wife?", "answers": [], "is_impossible": True},
    ]
    article = {
        "title": "Tesla",
        "paragraphs": [{"context": passage, "qas": questions}, {"context": "Rome.", "qas": []}],
    }
    return json.dumps({"version": "v2.0", "data": [article]}).encode()


def _video() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return write_video(Path(folder) / "v.mp4", [picture(n, size=(32, 32)) for n in range(4)]).read_bytes()


def _of_tools() -> list[Seed]:
    """What other tools export, as the tests of their formats write it."""
    made = []
    for export in (*BOXED, caffe, cvat_tags, sagemaker_classes):
        with tempfile.TemporaryDirectory() as folder:
            export(Path(folder))
            files = {str(file.relative_to(folder)): file.read_bytes() for file in sorted(Path(folder).rglob("*.*"))}
        notes = tuple(name for name in files if not name.endswith((".jpg", ".png")))
        made.append(Seed(export.__name__.replace("_", "-"), files, "", notes))
    return made


def seeds() -> dict[str, Seed]:
    """All of them by name."""
    pictures = {f"{n}.png": an_image(n) for n in range(3)}
    texts = [
        ["the delivery came late again", "complaint", "train"],
        ["thank you for the quick reply", "praise", "train"],
        ["my parcel never arrived at all", "complaint", "test"],
        ["what a friendly team you are", "praise", "validation"],
    ]
    table = text_of_lines("text,label,split", *(",".join(row) for row in texts))
    lines = text_of_lines(*(json.dumps({"text": row[0], "label": row[1], "split": row[2]}) for row in texts))
    asked = text_of_lines(
        "passage,question,answer,start", "Rome is in Italy.,Where is Rome?,Italy,11", "Rome is old.,Who?,no answer,"
    )
    boxes = text_of_lines("filename,width,height,class,xmin,ymin,xmax,ymax", "0.png,16,12,cat,1,1,8,8", "0.png,16,12,dog,2,2,9,9", "1.png,16,12,cat,3,3,9,9", "2.png,16,12,,,,,")  # fmt: skip
    paths = text_of_lines("path,label,split", "0.png,cat,train", "1.png,dog,test", "2.png,cat,val")
    folders = {f"{label}/{n}.txt": f"{row[0]} {n}\n".encode() for label in "ab" for n, row in enumerate(texts[:2])}
    all_seeds = (
        Seed("images", _images()),
        Seed("table", {**pictures, "t.csv": paths}, "t.csv", ("t.csv",)),
        Seed("table-folder", {**pictures, "t.csv": paths}, "", ("t.csv",)),
        Seed("texts", {"t.csv": table}, "t.csv"),
        Seed("texts-tsv", {"train.tsv": table.replace(b",", b"\t"), "test.tsv": table.replace(b",", b"\t")}),
        Seed("texts-excel", {"t.xlsx": _excel([["text", "label", "split"], *texts])}, "t.xlsx"),
        Seed("texts-jsonl", {"t.jsonl": lines}, "t.jsonl"),
        Seed("texts-lines", {"t.txt": table}, "t.txt"),
        Seed("texts-folders", folders),
        Seed("squad", {"train.json": _squad()}, "train.json"),
        Seed("squad-folder", {"train.json": _squad(), "dev.json": _squad()}),
        Seed("questions", {"t.csv": asked}, "t.csv"),
        Seed("documents", {"a.txt": b"Rome is in Italy.\n", "b.md": b"# Paris\n\nIn France.\n"}),
        Seed("coco", {**pictures, "c.json": _coco()}, "c.json", ("c.json",)),
        Seed(
            "coco-folder",
            {**pictures, "3.png": an_image(3), COCO_TRAIN: _coco(), COCO_VAL: _coco("3.png")},
            "",
            (COCO_TRAIN,),
        ),
        Seed("voc", _voc_folder(pictures), "", ("Annotations/0.xml", "Annotations/1.xml", "ImageSets/Main/train.txt")),
        Seed("yolo", _yolo_folder(pictures), "", ("data.yaml", "labels/0.txt")),
        Seed("label-studio", {**pictures, "e.json": _label_studio()}, "", ("e.json",)),
        Seed(
            "labelme", {**pictures, **{f"{n}.json": _labelme(f"{n}.png") for n in range(3)}}, "", ("0.json", "1.json")
        ),
        Seed("create-ml", {**pictures, "c.json": _create_ml()}, "", ("c.json",)),
        Seed("via", {**pictures, "v.json": _via()}, "", ("v.json",)),
        Seed("via-3", {**pictures, "v.json": _via3()}, "", ("v.json",)),
        Seed("label-studio-csv", {**pictures, "e.csv": _label_studio_csv()}, "", ("e.csv",)),
        Seed(
            "yolo-one-file",
            {**pictures, "_annotations.txt": KERAS, "_classes.txt": b"cat\ndog\n"},
            "",
            ("_annotations.txt",),
        ),
        Seed("cvat", {**pictures, "a.xml": _cvat()}, "", ("a.xml",)),
        Seed("boxes", {**pictures, "b.csv": boxes}, "b.csv", ("b.csv",)),
        Seed("zip", {"d.zip": packed(_images())}, "d.zip"),
        Seed("zip-texts", {"d.zip": packed({"train.csv": table, "test.jsonl": lines})}, "d.zip"),
        Seed("zip-boxes", {"d.zip": packed({**pictures, "c.json": _coco()})}, "d.zip"),
        Seed("video", {"v.mp4": _video()}, "v.mp4"),
    )
    return {seed.name: seed for seed in (*all_seeds, *_of_tools())}
