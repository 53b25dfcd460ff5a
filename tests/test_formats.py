"""Reading and writing data sets, and every kind of file that cannot be used."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import Path, PurePosixPath

import numpy as np
import pillow_heif
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.command_line import transferstudio
from tests.conftest import picture, write_class_folders
from transferstudio.errors import DataError
from transferstudio.events import Note, finish
from transferstudio.formats import Record, Skipped, detect
from transferstudio.formats.class_folders import write_class_folders as export_folders
from transferstudio.formats.records import suffix_of
from transferstudio.formats.trees import FolderTree
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset, skipped_files
from transferstudio.project.rows import labelled_rows
from transferstudio.runtime import UnreadableImageError, load_image


def read(path: Path) -> tuple[str, set[tuple[str, str | None, str | None]], list[Skipped]]:
    dataset = detect(path)
    items = list(dataset.records())
    records = {(item.name, item.label, item.split) for item in items if isinstance(item, Record)}
    return dataset.format, records, [item for item in items if isinstance(item, Skipped)]


def zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder.parent))
    return target


def test_class_folders(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "d", each=2)
    picture(9).save(tmp_path / "d" / "loose.png")
    format_, records, skipped = read(tmp_path / "d")
    assert format_ == "class folders"
    assert {("red/red0.png", "red", None), ("green/green1.png", "green", None), ("loose.png", None, None)} <= records
    assert (len(records), skipped) == (5, [])


@pytest.mark.parametrize(
    ("folder", "split"), [("train", "train"), ("Valid", "validation"), ("val", "validation"), ("test", "test")]
)
def test_split_folders(tmp_path: Path, folder: str, split: str) -> None:
    write_class_folders(tmp_path / "d" / folder, each=1)
    write_class_folders(tmp_path / "d" / "training", each=1, seed=50)
    format_, records, _ = read(tmp_path / "d")
    assert format_ == "class folders below split folders"
    assert ("red/red0.png", "red", split) in records
    assert ("red/red0.png", "red", "train") in records


def test_flat_folder_has_no_labels(tmp_path: Path) -> None:
    for number in range(3):
        picture(number).save(tmp_path / f"{number}.jpg")
    assert read(tmp_path)[:2] == ("images without labels", {(f"{number}.jpg", None, None) for number in range(3)})


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("header", [True, False])
def test_tables(tmp_path: Path, delimiter: str, header: bool) -> None:
    write_class_folders(tmp_path / "img", each=2)
    rows = [
        ["img/red/red0.png", "röt", "train"],
        ["img/green/green0.png", "grün", "test"],
        ["img/red/red1.png", "röt", "val"],
    ]
    lines = ([["filename", "label", "split"]] if header else []) + rows
    (tmp_path / "labels.csv").write_text("\n".join(delimiter.join(line) for line in lines), "utf-8")
    format_, records, skipped = read(tmp_path / "labels.csv")
    assert format_ == "table of paths"
    assert records == {
        ("img/red/red0.png", "röt", "train"),
        ("img/green/green0.png", "grün", "test"),
        ("img/red/red1.png", "röt", "validation"),
    }
    assert skipped == []


def test_table_names_the_lines_it_leaves_out(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "in" / "img", each=1)
    picture(5).save(tmp_path / "outside.png")
    text = "path,label\nimg/red/red0.png,a\nimg/none.png,b\n../outside.png,c\n,d\n"
    (tmp_path / "in" / "t.csv").write_text(text)
    _, records, skipped = read(tmp_path / "in" / "t.csv")
    assert records == {("img/red/red0.png", "a", None)}
    assert [item.name for item in skipped] == ["line 3: img/none.png", "line 4: ../outside.png", "line 5"]


def test_zip_of_class_folders_and_of_a_table(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "d", each=1)
    format_, records, _ = read(zipped(tmp_path / "d", tmp_path / "d.zip"))
    assert (format_, {label for _, label, _ in records}) == ("class folders in a zip archive", {"red", "green"})
    (tmp_path / "d" / "t.csv").write_text("red/red0.png,x\ngreen/green0.png,y\n")
    format_, records, _ = read(zipped(tmp_path / "d", tmp_path / "t.zip"))
    assert (format_, {label for _, label, _ in records}) == ("table of paths in a zip archive", {"x", "y"})


def test_zip_entries_that_lead_outside_are_left_out(tmp_path: Path) -> None:
    data = BytesIO()
    picture(1).save(data, "PNG")
    link = zipfile.ZipInfo("a/link.png")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(tmp_path / "z.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/ok.png", data.getvalue())
        archive.writestr("b/ok.png", data.getvalue())
        archive.writestr("../evil.png", data.getvalue())
        archive.writestr("/abs.png", data.getvalue())
        archive.writestr(link, "/etc/passwd")
        archive.writestr("b/bomb.png", b"\0" * 200_000_000)
    _, records, skipped = read(tmp_path / "z.zip")
    assert {name for name, _, _ in records} == {"a/ok.png", "b/ok.png"}
    assert len(skipped) == 4
    assert not (tmp_path.parent / "evil.png").exists()


def test_links_that_leave_the_folder_are_left_out(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "d", each=1)
    picture(7).save(tmp_path / "secret.png")
    (tmp_path / "d" / "red" / "out.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "d" / "red" / "in.png").symlink_to(tmp_path / "d" / "red" / "red0.png")
    (tmp_path / "d" / "red" / "loop").symlink_to(tmp_path / "d")
    _, records, skipped = read(tmp_path / "d")
    assert {name for name, _, _ in records} == {"red/red0.png", "red/in.png", "green/green0.png"}
    assert sorted(item.name for item in skipped) == ["red/loop", "red/out.png"]


def _png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + struct.pack(">I", 13)
        + body
        + struct.pack(">I", zlib.crc32(body))
        + b"\0\0\0\0IDAT"
        + b"\0" * 50
    )


def odd_files(folder: Path) -> dict[str, str]:
    """Writes one of every unusable kind; returns a part of the reason expected for each."""
    folder.mkdir(parents=True)
    whole = BytesIO()
    picture(3, size=(200, 200)).save(whole, "JPEG")
    (folder / "truncated.jpg").write_bytes(whole.getvalue()[:-2000])
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "text.jpg").write_text("I am a letter")
    (folder / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 50)
    (folder / "more.zip").write_bytes(b"PK\x03\x04")
    (folder / "bomb.png").write_bytes(_png_header(30_000, 30_000))
    (folder / "notes.txt").write_text("hello")
    return {
        "truncated.jpg": "damaged",
        "empty.jpg": "empty",
        "text.jpg": "not a JPEG",
        "photo.heic": "HEIC",
        "more.zip": "unpack it",
        "bomb.png": "pixels",
        "notes.txt": "describes the data",
    }


def test_unusable_files_are_listed_with_their_reason_and_end_nothing(tmp_path: Path) -> None:
    expected = odd_files(tmp_path / "d" / "a")
    picture(4).save(tmp_path / "d" / "a" / "good.png")
    with Project.create(tmp_path / "p.tsproj") as project:
        report = finish(import_dataset(project, tmp_path / "d"))
        reasons = {Path(name).name: reason for name, reason in skipped_files(project)}
    del expected["notes.txt"]  # which is not left out, but of no use
    assert (report.added, report.skipped) == (1, len(expected))
    assert set(reasons) == set(expected)
    assert all(part in reasons[name] for name, part in expected.items()), reasons


def test_unusual_pictures_are_converted(tmp_path: Path) -> None:
    base = picture(5, size=(40, 20))
    base.convert("CMYK").save(tmp_path / "cmyk.jpg")
    Image.fromarray(np.full((20, 40), 40_000, dtype=np.uint16)).save(tmp_path / "deep.png")
    palette = Image.new("P", (40, 20), 0)
    palette.putpalette([255, 0, 0] * 256)
    palette.save(tmp_path / "clear.png", transparency=0)
    turned = Image.Exif()
    turned[0x0112] = 6
    base.save(tmp_path / "turned.jpg", exif=turned)
    assert load_image(tmp_path / "cmyk.jpg").mode == "RGB"
    assert np.asarray(load_image(tmp_path / "deep.png"))[0, 0].tolist() == [40_000 >> 8] * 3
    assert np.asarray(load_image(tmp_path / "clear.png"))[0, 0].tolist() == [255, 255, 255]
    assert load_image(tmp_path / "turned.jpg").size == (20, 40)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path))
        sizes = {sample.name: (sample.width, sample.height) for sample in project.samples.all()}
    assert sizes["turned.jpg"] == (20, 40)


def _imported(project: Path, source: Path) -> list[str]:
    """Imports, and returns what was said."""
    output: list[str] = []
    with Project.create(project) as made:
        work = import_dataset(made, source)
        for event in work:
            output += [event.text] if isinstance(event, Note) else []
    return output


def test_animated_pictures_give_their_first_frame_and_say_so(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    folder.mkdir()
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "blue")]
    for name in ("moving.gif", "moving.png"):
        frames[0].save(folder / name, save_all=True, append_images=frames[1:])
    output = _imported(tmp_path / "p.tsproj", folder)
    for name in ("moving.gif", "moving.png"):
        assert np.asarray(load_image(folder / name))[0, 0].tolist()[0] > 250
        assert any(name in line and "first of 2" in line for line in output), output


@pytest.mark.parametrize("at_least", [None, 4])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_twelve_bits_in_a_file_of_sixteen_are_not_black(tmp_path: Path, suffix: str, at_least: int | None) -> None:
    grey = np.repeat(np.linspace(0, 4095, 60, dtype=np.uint16)[None], 40, axis=0)
    Image.fromarray(grey).save(tmp_path / f"deep.{suffix}")
    seen = np.asarray(load_image(tmp_path / f"deep.{suffix}", at_least=at_least))
    assert seen.max() > 230
    assert seen.min() < 20


@pytest.mark.parametrize("at_least", [None, 4])
def test_an_alpha_channel_that_is_0_everywhere_is_ignored(tmp_path: Path, at_least: int | None) -> None:
    alpha = np.zeros((40, 60), dtype=np.uint8)
    for name, part in (("none.png", 0), ("half.png", 255)):
        alpha[:20] = part
        Image.merge("RGBA", (*Image.new("RGB", (60, 40), "red").split(), Image.fromarray(alpha))).save(tmp_path / name)
    assert np.asarray(load_image(tmp_path / "none.png", at_least=at_least))[-1, 0].tolist() == [255, 0, 0]
    assert np.asarray(load_image(tmp_path / "half.png", at_least=at_least))[-1, 0].tolist() == [255, 255, 255]


@pytest.mark.parametrize("suffix", ["heic", "avif"])
def test_pictures_of_phones_are_read(tmp_path: Path, suffix: str) -> None:
    red = Image.new("RGB", (64, 48), "red")
    for name in ("a", "b"):
        path = tmp_path / "d" / name / f"1.{suffix}"
        path.parent.mkdir(parents=True)
        if suffix == "heic":
            pillow_heif.from_pillow(red).save(path)
        else:
            red.save(path, "AVIF")
    with Project.create(tmp_path / "p.tsproj") as project:
        assert finish(import_dataset(project, tmp_path / "d")).added == 1  # the two are alike
    assert load_image(tmp_path / "d" / "a" / f"1.{suffix}").size == (64, 48)


@pytest.mark.parametrize("at_least", [None, 5])
def test_the_orientation_of_a_tiff_turns_the_picture_once(tmp_path: Path, at_least: int | None) -> None:
    pixels = np.zeros((40, 60, 3), dtype=np.uint8)
    pixels[:20] = (255, 0, 0)
    Image.fromarray(pixels).save(tmp_path / "t.tif", tiffinfo={0x0112: 6})
    seen = np.asarray(load_image(tmp_path / "t.tif", at_least=at_least))
    assert seen.shape[0] > seen.shape[1]
    assert seen[0, -1].tolist() == [255, 0, 0]
    assert seen[0, 0].tolist() == [0, 0, 0]


@pytest.mark.skipif(os.name == "nt", reason="left out: Windows has no such names")
def test_names_with_newlines_or_without_utf8_are_imported(tmp_path: Path) -> None:
    folder = tmp_path / "d"
    (folder / "a").mkdir(parents=True)
    picture(1).save(folder / "a" / "two\nlines.png")
    picture(2).save(folder / "a" / "x.png")
    os.rename(os.fsencode(folder / "a" / "x.png"), os.fsencode(folder / "a") + b"/caf\xe9.png")  # noqa: PTH104 - bytes
    with Project.create(tmp_path / "p.tsproj") as project:
        assert finish(import_dataset(project, folder, copy=False)).added == 2
        assert sorted(sample.name for sample in project.samples.all()) == ["a/caf�.png", "a/two␊lines.png"]
        assert all(sample.path is not None and sample.path.is_file() for sample in project.samples.all())


def test_what_is_written_is_read_again_the_same(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "d" / "train", classes=("=1+1", "b"), each=2)
    write_class_folders(tmp_path / "d" / "test", classes=("=1+1", "b"), each=1, seed=77)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "d"))
        original = {(sample.hash, sample.split) for sample in project.samples.all()}
        assert export_folders(labelled_rows(project), tmp_path / "out") == 6
    written = tmp_path / "written"
    done = transferstudio("export", tmp_path / "p.tsproj", written, "--data", "csv")
    assert done.code == 0 and "6 samples written" in done.out
    table = (written / "labels.csv").read_text("utf-8")
    assert "'=1+1" in table
    names = {f"{stem}{end}.png" for stem in ("=1+10", "b0") for end in ("", " (2)")} | {"=1+11.png", "b1.png"}
    assert {path.name for path in (written / "images").iterdir()} == names, "their own names"
    assert all(f"images/{name}," in table for name in names)
    refused = transferstudio("export", tmp_path / "p.tsproj", tmp_path / "t.csv", "--data", "csv")
    assert refused.code == 2 and "are written to a folder" in refused.err and not (tmp_path / "t.csv").exists()
    for source, name in ((tmp_path / "out", "q"), (written, "r"), (written / "labels.csv", "s")):
        with Project.create(tmp_path / f"{name}.tsproj") as project:
            finish(import_dataset(project, source))
            assert {(sample.hash, sample.split) for sample in project.samples.all()} == original
            assert {class_.name for class_ in project.classes.list(project.classes.default_field().id)} == {"=1+1", "b"}


@pytest.mark.parametrize("name", ["none", "empty", "broken.zip", "x.csv", "video.mp4"])
def test_what_cannot_be_imported_is_said_in_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    for file in ("broken.zip", "x.csv", "video.mp4"):
        (tmp_path / file).write_text("nothing, here\n")
    with pytest.raises(DataError) as caught:
        detect(tmp_path / name)
    assert str(caught.value).endswith(".")


def test_damaged_bytes_never_crash_the_decoder(tmp_path: Path) -> None:
    generator = np.random.default_rng(0)
    for format_ in ("JPEG", "PNG", "WEBP", "BMP", "TIFF"):
        stream = BytesIO()
        picture(6).save(stream, format_)
        for _ in range(60):
            data = np.frombuffer(stream.getvalue(), dtype=np.uint8).copy()
            data[generator.integers(0, len(data), 8)] = generator.integers(0, 256, 8)
            try:
                assert load_image(data.tobytes()[: generator.integers(1, len(data) + 1)]).mode == "RGB"
            except UnreadableImageError as error:
                assert str(error)


def test_a_name_never_leads_out_of_a_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    for folder in (inside / "a", outside):
        folder.mkdir(parents=True)
        (folder / "x.txt").write_text(str(folder))
    (inside / "link.txt").symlink_to(outside / "x.txt")
    (inside / "folder").symlink_to(outside)
    (inside / "own.txt").symlink_to(inside / "a" / "x.txt")
    tree = FolderTree(inside)
    top = next(path for path in Path("/").iterdir() if path.is_file() or path.is_dir())
    for name in (
        "../out/x.txt",
        "a/../../out/x.txt",
        str(outside / "x.txt"),
        str(top),
        "link.txt",
        "folder/x.txt",
        "..",
        "",
        "a",
        "none.txt",
        "a\x00b",
    ):
        assert not tree.exists(name), name
        if name != "a":
            with pytest.raises(DataError):
                tree.open(name)
    for name in ("a/x.txt", "own.txt", "a/../a/x.txt"):
        with tree.open(name) as file:
            assert file.read() == str(inside / "a").encode()


@given(st.text(alphabet="aB./ é", max_size=9))
def test_suffixes_are_those_of_pathlib(name: str) -> None:
    if name and not name.endswith(("/", "/.", ".")):
        assert suffix_of(name) == PurePosixPath(name).suffix.lower()
