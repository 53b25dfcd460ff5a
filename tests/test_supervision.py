"""What supervision reads of what we write, and we of what it writes.

Its packages are kept out of ours: it lies in an environment of its own (``python3 -m venv /tmp/sv; /tmp/sv/bin/pip install supervision``),
whose Python is named in TRANSFERSTUDIO_SUPERVISION.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.conftest import picture
from transferstudio.events import finish
from transferstudio.formats.boxes.coco import write_coco
from transferstudio.formats.boxes.voc import write_voc
from transferstudio.formats.boxes.yolo import write_yolo
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.rows import boxed_pictures

Boxes = dict[str, list[tuple[str, list[float]]]]
PYTHON = Path(os.environ.get("TRANSFERSTUDIO_SUPERVISION", "/tmp/sv/bin/python"))
PLACES = {
    "coco": {"images": "images", "annotations": "instances.json"},
    "voc": {"images": "JPEGImages", "annotations": "Annotations"},
    "yolo": {"images": "images", "annotations": "labels", "data": "data.yaml"},
}
WRITERS = {"coco": write_coco, "voc": write_voc, "yolo": write_yolo}
SCRIPT = """
import json, sys, warnings
warnings.simplefilter("ignore")
import supervision as sv
kind, source, places, target = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), sys.argv[4]
at = {key: source + "/" + place for key, place in places.items()}
to = {key: target + "/" + place for key, place in places.items()}
data = sv.DetectionDataset
if kind == "coco":
    read = data.from_coco(at["images"], at["annotations"])
elif kind == "voc":
    read = data.from_pascal_voc(at["images"], at["annotations"])
else:
    read = data.from_yolo(at["images"], at["annotations"], at["data"])
boxes = {}
for path, _, found in read:
    sides = [[float(side) for side in box] for box in found.xyxy]
    boxes[path.split("/")[-1]] = sorted((read.classes[int(class_)], box) for class_, box in zip(found.class_id, sides))
print(json.dumps(boxes))
if kind == "coco":
    read.as_coco(to["images"], to["annotations"])
elif kind == "voc":
    read.as_pascal_voc(to["images"], to["annotations"])
else:
    read.as_yolo(to["images"], to["annotations"], to["data"])
"""


@pytest.fixture
def supervision() -> Path:
    found = PYTHON.is_file() and subprocess.run([PYTHON, "-c", "import supervision"], capture_output=True, check=False)
    if not found or found.returncode:
        pytest.skip(f"left out: supervision is not installed for {PYTHON} (set TRANSFERSTUDIO_SUPERVISION)")
    return PYTHON


def ours(folder: Path, source: Path) -> tuple[Project, Boxes]:
    project = Project.create(folder)
    finish(import_dataset(project, source))
    names = {class_.id: class_.name for class_ in project.classes.list(project.classes.default_field().id)}
    return project, {
        Path(one.name).name: sorted(
            (names[box.class_id], [box.x, box.y, box.x + box.width, box.y + box.height]) for box in one.boxes
        )
        for one in project.boxes.pictures()
    }


def assert_same(one: Boxes, other: Boxes, within: float) -> None:
    assert one.keys() == other.keys()
    for name, boxes in one.items():
        assert [label for label, _ in boxes] == [label for label, _ in other[name]]
        for (_, sides), (_, others) in zip(boxes, other[name], strict=True):
            assert sides == pytest.approx(others, abs=within)


@pytest.mark.parametrize("kind", WRITERS)
def test_both_read_what_the_other_writes(supervision: Path, tmp_path: Path, kind: str) -> None:
    rows = ["filename,class,xmin,ymin,xmax,ymax"]
    for number in range(4):
        (tmp_path / "in").mkdir(exist_ok=True)
        picture(number, size=(100, 80)).save(tmp_path / "in" / f"größe {number}.png")
        rows += [f"größe {number}.png,Käfer,{10 + number},12,{40 + number},50", f"größe {number}.png,ant,60,20,90,44"]
    (tmp_path / "in" / "b.csv").write_text("\n".join(rows), "utf-8")
    project, before = ours(tmp_path / "a.tsproj", tmp_path / "in")
    with project:
        WRITERS[kind](boxed_pictures(project), tmp_path / "ours")
    (tmp_path / "theirs").mkdir()
    line = [supervision, "-c", SCRIPT, kind, tmp_path / "ours", json.dumps(PLACES[kind]), tmp_path / "theirs"]
    done = subprocess.run(list(map(str, line)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    # supervision counts the upper left corner of VOC from 1, as the development kit does; the program takes it as it stands.
    shift = (1.0, 1.0, 0.0, 0.0) if kind == "voc" else (0.0,) * 4
    shifted = {
        name: [(label, [side + more for side, more in zip(sides, shift, strict=True)]) for label, sides in boxes]
        for name, boxes in read.items()
    }
    assert_same(before, shifted, within=0.01)
    again, back = ours(tmp_path / "b.tsproj", tmp_path / "theirs")
    again.close()
    assert_same(before, back, within=0.01)
