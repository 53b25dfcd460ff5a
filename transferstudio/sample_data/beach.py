"""Draws pictures of a beach with shells and starfish among pebbles, and knows where they lie: the sample for boxes."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from transferstudio.formats.boxes.table_columns import CORNERS

PICTURES, MARKED = 60, 40
WIDTH, HEIGHT, OVERSAMPLING = 320, 240, 2  # pixels; drawn larger and scaled down, for smooth edges
Sides = tuple[float, float, float, float]


def write_beach(folder: Path) -> list[Path]:
    """Writes pictures with a table of boxes, and some without, in which boxes are still to be drawn."""
    marked, rest = folder / "marked", folder / "unmarked"
    (marked / "images").mkdir(parents=True, exist_ok=True)
    rest.mkdir(exist_ok=True)
    with (marked / "boxes.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["path", "class", *CORNERS])
        for number in range(PICTURES):
            picture, things = beach(np.random.default_rng([7, number]))
            name = f"beach-{number:02d}.jpg"
            if number >= MARKED:
                picture.save(rest / name, quality=90)
                continue
            picture.save(marked / "images" / name, quality=90)
            if not things:
                rows.writerow([f"images/{name}", "", "", "", "", ""])
            for label, sides in things:
                rows.writerow([f"images/{name}", label, *(f"{side:.1f}" for side in sides)])
    return [marked, rest]


def beach(generator: np.random.Generator) -> tuple[Image.Image, list[tuple[str, Sides]]]:
    """A picture, and each shell and starfish in it with its left, top, right and bottom in pixels."""
    wide, high = WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING
    sand = np.array([214, 190, 150]) + generator.normal(0, 8, 3)
    ripples = generator.normal(0, 1, (6, 8, 1)) * 12
    page = Image.fromarray((sand + ripples).clip(0, 255).astype(np.uint8)).resize(
        (wide, high), Image.Resampling.BICUBIC
    )
    draw = ImageDraw.Draw(page)
    things: list[tuple[str, Sides]] = []
    taken: list[tuple[float, float, float]] = []
    kinds = ["pebble"] * int(generator.integers(4, 9)) + ["shell", "starfish"] * int(generator.integers(1, 3))
    for kind in generator.permutation(kinds):
        size = float(generator.uniform(18, 40)) * OVERSAMPLING
        x, y = generator.uniform(size, wide - size), generator.uniform(size, high - size)
        if any(math.hypot(x - other[0], y - other[1]) < size + other[2] for other in taken):
            continue
        taken.append((x, y, size))
        outline = _OUTLINES[str(kind)](generator) * size * 0.9 + [x, y]
        tint = np.clip(_TINTS[str(kind)] + generator.normal(0, 14, 3), 0, 255).astype(int)
        corners = [(float(a), float(b)) for a, b in outline]
        draw.polygon([(a + 4, b + 4) for a, b in corners], fill=tuple((sand * 0.72).astype(int).tolist()))
        draw.polygon(corners, fill=tuple(tint.tolist()), outline=tuple((tint * 0.7).astype(int).tolist()))
        if kind == "shell":
            for point in corners[6:-6:4]:
                draw.line([corners[0], point], fill=tuple((tint * 0.8).astype(int).tolist()), width=OVERSAMPLING)
        if kind != "pebble":
            low, top = outline.min(axis=0) / OVERSAMPLING, outline.max(axis=0) / OVERSAMPLING
            things.append((str(kind), (float(low[0]), float(low[1]), float(top[0]), float(top[1]))))
    small = np.asarray(page.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)).astype(float)
    noise = generator.normal(0, 5, (HEIGHT, WIDTH, 1))
    return Image.fromarray((small + noise).clip(0, 255).astype(np.uint8)), things


def _turned(points: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    angle = generator.uniform(0, 2 * math.pi)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    found: np.ndarray = points @ turn
    return found


def _pebble(generator: np.random.Generator) -> np.ndarray:
    angles = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    radius = 0.6 + 0.08 * np.sin(2 * angles + generator.uniform(0, 6)) + 0.05 * np.sin(3 * angles)
    wide = generator.uniform(0.6, 1)
    return _turned(np.stack([radius * np.cos(angles), wide * radius * np.sin(angles)], axis=1), generator)


def _shell(generator: np.random.Generator) -> np.ndarray:
    angles = np.linspace(-1.1, 1.1, 40)
    radius = 1.6 + 0.06 * np.cos(18 * angles)
    fan = np.stack([radius * np.sin(angles), 0.8 - radius * np.cos(angles)], axis=1)
    return _turned(np.vstack([[0, 0.8], fan]) * 0.75, generator)


def _starfish(generator: np.random.Generator) -> np.ndarray:
    angles = np.linspace(0, 2 * math.pi, 100, endpoint=False)
    radius = 0.38 + 0.6 * np.abs(np.cos(2.5 * angles)) ** 3
    return _turned(np.stack([radius * np.sin(angles), radius * np.cos(angles)], axis=1), generator)


_OUTLINES = {"pebble": _pebble, "shell": _shell, "starfish": _starfish}
_TINTS = {
    "pebble": np.array([140, 138, 132]),
    "shell": np.array([236, 214, 200]),
    "starfish": np.array([205, 98, 60]),
}
