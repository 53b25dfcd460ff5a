"""Draws what the start page shows of the sample projects with images, into resources/samples.

python installer/make_sample_pictures.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image, ImageOps

from transferstudio.sample_data.sets import SAMPLES

TARGET = Path(__file__).parents[1] / "resources" / "samples"
WIDE, HIGH, GAP, COUNT = 128, 144, 4, 3  # pixels of a picture, and between two; twice as many as are shown


def strip(pictures: list[Path]) -> Image.Image:
    """Pictures beside one another."""
    whole = Image.new("RGB", (COUNT * WIDE + (COUNT - 1) * GAP, HIGH), "white")
    for index in range(COUNT):
        with Image.open(pictures[index * len(pictures) // COUNT + 1]) as picture:
            part = ImageOps.fit(picture.convert("RGB"), (WIDE, HIGH), Image.Resampling.LANCZOS)
        whole.paste(part, (index * (WIDE + GAP), 0))
    return whole


def main() -> None:
    """Draws all."""
    TARGET.mkdir(exist_ok=True)
    for sample in SAMPLES:
        if sample.picture is not None:
            with tempfile.TemporaryDirectory() as work:
                sources = sample.write(Path(work))
                pictures = sorted(path for path in sources[0].rglob("*") if path.suffix in {".png", ".jpg"})
                strip(pictures).save(TARGET / sample.picture, quality=82)


if __name__ == "__main__":
    main()
