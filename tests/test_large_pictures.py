"""Pictures of 120 million pixels: how much memory they take, alone and several at once; and that they are seen as any other."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.conftest import ROOT, picture
from transferstudio.runtime import UnreadableImageError, load_image
from transferstudio.runtime.predict import MAX_PIXELS, inspect_image, reduced, upright_size

SIDE = 10_900
MOST_MB = 600  # four bytes a pixel, once, and a strip of it
LOOK = """
import json, sys, threading
from transferstudio.runtime.predict import load_image

def memory():
    rows = (line.split() for line in open("/proc/self/status"))
    return {row[0]: int(row[1]) / 1024 for row in rows if row[0] in ("VmHWM:", "VmRSS:")}

before = memory()["VmRSS:"]
sizes = []
threads = [threading.Thread(target=lambda: sizes.append(load_image(sys.argv[1], at_least=224).size)) for _ in range(3)]
[thread.start() for thread in threads], [thread.join() for thread in threads]
print(json.dumps({"peak": memory()["VmHWM:"] - before, "kept": memory()["VmRSS:"] - before, "sizes": sizes}))
"""


@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="left out: only Linux tells the peak of a process")
def test_three_at_once_take_the_memory_of_one_and_give_it_back(tmp_path: Path) -> None:
    assert SIDE**2 < MAX_PIXELS
    Image.new("RGB", (SIDE, SIDE), "teal").save(tmp_path / "large.png", compress_level=1)
    line = [sys.executable, "-c", LOOK, str(tmp_path / "large.png")]
    output = subprocess.run(
        line, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    found = json.loads(output.stdout)
    assert found["sizes"] == [[455, 455]] * 3
    assert found["peak"] < MOST_MB, found
    assert found["kept"] < MOST_MB / 4, found


def test_a_webp_image_may_have_fewer_pixels_since_each_takes_more_memory() -> None:
    for rows, refused in ((7_900, False), (8_100, True)):
        file = io.BytesIO()
        Image.new("RGB", (8_000, rows), "teal").save(file, "WEBP", lossless=True, quality=0, method=0)
        if refused:
            with pytest.raises(
                UnreadableImageError,
                match="8,000 × 8,100 pixels: more than 64 million in a WebP image; save it as JPEG",
            ):
                load_image(file.getvalue(), at_least=224)
        else:
            assert upright_size(file.getvalue()) == (8_000, rows)


@pytest.mark.parametrize("kind", ["JPEG", "MPO", "PNG", "TIFF", "WEBP", "AVIF"])
def test_an_image_is_looked_at_once_for_how_it_lies(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    of_pillow = Image.Image.getexif
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    picture(8, size=(40, 30)).save(file, kind, exif=exif)

    def counted(image: Image.Image) -> Image.Exif:
        asked.append(kind)
        return of_pillow(image)

    with monkeypatch.context() as patched:
        patched.setattr(Image.Image, "getexif", counted)
        found = inspect_image(file.getvalue())
    upright = ImageOps.exif_transpose(Image.open(file)).size
    assert (found.width, found.height) == upright == (30, 40)
    assert len(asked) == 1 or kind in ("JPEG", "MPO", "TIFF"), "of these, Pillow asks itself"


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP"])
def test_a_reduced_picture_stands_as_the_whole_one_does(kind: str, orientation: int) -> None:
    image = picture(5, size=(1203, 905))
    exif = Image.Exif()
    exif[0x0112] = orientation
    file = io.BytesIO()
    image.save(file, kind, exif=exif, quality=95)
    whole, small = load_image(file.getvalue()), load_image(file.getvalue(), at_least=100)
    upright = ImageOps.exif_transpose(Image.open(file)).size
    assert whole.size == upright == upright_size(file.getvalue())
    assert 200 <= min(small.size) < 420 and (small.width > small.height) == (whole.width > whole.height)
    again = whole.resize(small.size, Image.Resampling.BOX)
    assert np.abs(np.asarray(small, float) - np.asarray(again, float)).mean() < 3


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_reducing_a_picture_is_the_mean_of_its_pixels_as_they_are_seen(mode: str) -> None:
    image = picture(6, size=(3000, 1500))
    image = (
        image.convert("L").convert("I").point(lambda grey: grey * 256).convert(mode)
        if mode == "I;16"
        else image.convert(mode)
    )
    if mode in ("LA", "RGBA"):
        image.putalpha(Image.linear_gradient("L").resize(image.size))
    file = io.BytesIO()
    image.save(file, "TIFF" if mode == "CMYK" else "PNG")
    whole = np.asarray(load_image(file.getvalue()), float)
    small = np.asarray(load_image(file.getvalue(), at_least=150), float)
    means = whole.reshape(300, 5, 600, 5, 3).mean(axis=(1, 3))
    assert np.abs(small - means).max() <= 1


def test_a_picture_that_is_already_open_is_reduced_as_its_file_is() -> None:
    file = io.BytesIO()
    picture(7, size=(1000, 800)).save(file, "PNG")
    opened = reduced(Image.open(file), at_least=100)
    assert np.array_equal(np.asarray(opened), np.asarray(load_image(file.getvalue(), at_least=100)))
