"""Pictures drawn by program, with a box around each thing: what the layers that find things are pre-trained on, without any photograph.

Formula-driven pre-training: contours are sums of waves on a circle (Takashima et al. 2023, "Visual Atoms", arXiv:2303.01112) or polygons, filled with
fractal noise, on grounds of such noise; labels follow from the formula (Shinoda et al. 2023, "SegRCDB", arXiv:2309.17083). Each picture is a
function of its seed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

HIDDEN = 0.35  # share of a thing that has to be seen; others are neither right nor wrong
FEWEST_PIXELS, FEWEST_SEEN = 30, 12
POINTS = 96  # of a contour


@dataclass(frozen=True)
class DrawnPicture:
    """``pixels``, uint8 (height, width, 3); ``boxes``, float32 (things, 4): left, top, right, bottom; ``hidden``, bool (things)."""

    pixels: np.ndarray
    boxes: np.ndarray
    hidden: np.ndarray


@dataclass(frozen=True)
class _Kind:
    """The things of one kind look alike: a polygon of ``radii`` at ``angles``, or waves, each an amplitude, a frequency and a phase."""

    angles: np.ndarray
    radii: np.ndarray
    waves: tuple[tuple[float, int, float], ...] | None
    turns: bool
    aspect: float


def drawn_picture(seed: int, width: int, height: int) -> DrawnPicture:
    """A ground with one, a few or many things of up to three kinds."""
    generator = np.random.default_rng(seed)
    pixels = _noise(generator, height, width)
    if generator.random() < 0.4:
        pixels = _blurred(pixels, generator.uniform(0.5, 4))
    crowd = generator.random()
    count = 1 if crowd < 0.3 else int(generator.integers(2, 6)) if crowd < 0.7 else int(generator.integers(6, 22))
    largest = 0.85 if count == 1 else 0.6 if count < 6 else 0.28
    kinds = [_kind(generator) for _ in range(int(generator.integers(1, 4)))]
    looks = [(generator.uniform(0, 255, 3), generator.random()) for _ in kinds]
    fills = [_noise(generator, height, width) for _ in kinds]
    if generator.random() < 0.4:
        pixels = _with_lines(generator, pixels)
    owner, areas = np.full((height, width), -1), []
    for index in range(count):
        which = int(generator.integers(len(kinds)))
        pixels, solid = _with_thing(generator, pixels, kinds[which], looks[which], fills[which], count, largest)
        areas.append(0 if solid is None else int(solid.sum()))
        if solid is not None:
            owner[solid] = index
    boxes, hidden = _boxes(owner, areas)
    if generator.random() < 0.3:
        pixels = _blurred(pixels, generator.uniform(0.3, 1.5))
    if generator.random() < 0.4:
        pixels = _clipped(pixels + generator.normal(0, generator.uniform(2, 14), pixels.shape))
    return DrawnPicture(pixels, boxes, hidden)


def _boxes(owner: np.ndarray, areas: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """The box around what is seen of each thing, and whether most of it is hidden behind others."""
    boxes, hidden = [], []
    for index, area in enumerate(areas):
        down, across = np.nonzero(owner == index)
        if len(down) >= FEWEST_SEEN:
            boxes.append((across.min(), down.min(), across.max() + 1, down.max() + 1))
            hidden.append(len(down) < HIDDEN * area)
    return np.array(boxes, np.float32).reshape(-1, 4), np.array(hidden, bool)


def _noise(generator: np.random.Generator, height: int, width: int) -> np.ndarray:
    """A texture: fractal noise in colour, some of it hard-edged or wavy, with stripes or a gradient."""
    found = np.tile(generator.uniform(0, 255, 3), (height, width, 1)).astype(np.float32)
    kind, longer = generator.integers(4), max(height, width)
    for _ in range(generator.integers(1, 4)):
        cells = int(2 ** generator.uniform(1, 6))
        planes = 1 if generator.random() < 0.5 else 3
        size = max(2, cells * height // longer), max(2, cells * width // longer), planes
        small = generator.normal(0, 1, size).astype(np.float32)
        large = [_enlarged(small[..., plane], width, height) for plane in range(planes)]
        texture = np.stack(large, -1)
        if kind == 1:
            texture = np.sign(texture) * 0.7
        if kind == 2:
            texture = np.sin(4 * texture)
        found += texture * generator.uniform(5, 60)
    down, across = np.mgrid[:height, :width]
    if generator.random() < 0.3:
        angle, frequency = generator.uniform(0, np.pi), generator.uniform(0.03, 0.6)
        stripes = np.sin((across * np.cos(angle) + down * np.sin(angle)) * frequency)
        found += (stripes * generator.uniform(10, 60))[..., None] * generator.uniform(0.2, 1, 3)
    if generator.random() < 0.5:
        angle = generator.uniform(0, 2 * np.pi)
        slope = across / width * np.cos(angle) + down / height * np.sin(angle)
        found += (slope * generator.uniform(0, 90))[..., None] * generator.uniform(0.3, 1, 3)
    return _clipped(found)


def _kind(generator: np.random.Generator) -> _Kind:
    if generator.random() < 0.35:
        corners = int(generator.integers(3, 9))
        angles = np.linspace(0, 2 * np.pi, corners, endpoint=False) + generator.normal(0, 0.2, corners)
        radii, waves = generator.uniform(0.5, 1, corners), None
    else:
        count = int(generator.integers(0, 4))
        amplitudes, frequencies = generator.uniform(0.02, 0.4, count), generator.integers(2, 9, count)
        waves = tuple(zip(amplitudes, frequencies, generator.uniform(0, 6.3, count), strict=True))
        angles = radii = np.empty(0)
    turns = bool(generator.random() < 0.6)
    return _Kind(angles, radii, waves, turns, float(np.exp(generator.normal(0, 0.4))))


def _contour(generator: np.random.Generator, kind: _Kind, jitter: float) -> np.ndarray:
    """Points (n, 2) of one thing of a kind, whose larger half side is 1."""
    if kind.waves is None:
        count = len(kind.angles)
        angles = np.sort(kind.angles + generator.normal(0, 0.05, count))
        radii = kind.radii * (1 + generator.normal(0, jitter, count))
    else:
        angles, radii = np.linspace(0, 2 * np.pi, POINTS, endpoint=False), np.ones(POINTS)
        for amplitude, frequency, phase in kind.waves:
            strength = amplitude * (1 + generator.normal(0, jitter))
            radii = radii + strength * np.sin(frequency * angles + phase)
        radii = np.abs(radii) + 0.05
    across, down = radii * np.cos(angles) * kind.aspect, radii * np.sin(angles)
    turn = generator.uniform(0, 2 * np.pi) if kind.turns else generator.normal(0, 0.15)
    turned = np.stack(
        [across * np.cos(turn) - down * np.sin(turn), across * np.sin(turn) + down * np.cos(turn)], axis=1
    )
    scaled: np.ndarray = turned / np.abs(turned).max()
    return scaled


def _with_thing(
    generator: np.random.Generator,
    pixels: np.ndarray,
    kind: _Kind,
    look: tuple[np.ndarray, float],
    fill: np.ndarray,
    count: int,
    largest: float,
) -> tuple[np.ndarray, np.ndarray | None]:
    """The picture with one thing more, and where that lies, bool (height, width); None where it is too small to be drawn."""
    height, width = pixels.shape[:2]
    size = min(width, height) * np.exp(generator.uniform(np.log(0.06 if count > 1 else 0.2), np.log(largest)))
    aspect = np.exp(generator.normal(0, 0.25))
    half = size * aspect / 2, size / aspect / 2
    centre = generator.uniform(-0.02, 1.02) * width, generator.uniform(-0.02, 1.02) * height
    if count == 1:
        centre = generator.uniform(0.2, 0.8) * width, generator.uniform(0.2, 0.8) * height
    points = _contour(generator, kind, 0.1) * half + centre
    mask = Image.new("L", (2 * width, 2 * height), 0)
    ImageDraw.Draw(mask).polygon([tuple(point) for point in points * 2], fill=255)
    soft = np.asarray(mask.resize((width, height), Image.Resampling.BOX), np.float32) / 255
    solid = soft > 0.5
    if solid.sum() < FEWEST_PIXELS:
        return pixels, None
    colour, style = look
    if style < 0.7:
        shift = generator.integers(width), generator.integers(height)
        surface = np.roll(fill, (shift[1], shift[0]), (0, 1)).astype(np.float32) + generator.normal(0, 12, 3)
    else:
        surface = np.tile(colour + generator.normal(0, 12, 3), (height, width, 1)).astype(np.float32)
    down, across = np.mgrid[:height, :width]
    beside, below = (across - centre[0]) / half[0], (down - centre[1]) / half[1]
    if generator.random() < 0.6:
        angle = generator.uniform(0, 2 * np.pi)
        strength = generator.uniform(0, 0.5)
        surface = surface * (1 + strength * (beside * np.cos(angle) + below * np.sin(angle)).clip(-1, 1))[..., None]
    if generator.random() < 0.3:
        inner = beside**2 + below**2 < generator.uniform(0.05, 0.4)
        surface = np.where(inner[..., None], surface + generator.normal(0, 60, 3), surface)
    opaque = (soft * (generator.uniform(0.5, 1) if generator.random() < 0.3 else 1.0))[..., None]
    pixels = _clipped(pixels * (1 - opaque) + surface * opaque)
    if generator.random() < 0.4:
        edge = _clipped(colour * 0.5 + generator.normal(0, 20, 3))
        picture = Image.fromarray(pixels)
        outline = [tuple(point) for point in (*points, points[0])]
        ImageDraw.Draw(picture).line(outline, fill=tuple(map(int, edge)), width=int(generator.integers(1, 3)))
        pixels = np.asarray(picture).copy()
    return pixels, solid


def _with_lines(generator: np.random.Generator, pixels: np.ndarray) -> np.ndarray:
    """Lines across the ground, which are no things."""
    height, width = pixels.shape[:2]
    picture = Image.fromarray(pixels)
    for _ in range(generator.integers(1, 8)):
        ends = generator.uniform(0, 1, (2, 2)) * (width, height)
        colour = tuple(int(value) for value in generator.uniform(0, 255, 3))
        line_width = int(generator.integers(1, 6))
        ImageDraw.Draw(picture).line([tuple(ends[0]), tuple(ends[1])], fill=colour, width=line_width)
    return np.asarray(picture).copy()


def _enlarged(plane: np.ndarray, width: int, height: int) -> np.ndarray:
    return np.asarray(Image.fromarray(plane).resize((width, height), Image.Resampling.BICUBIC))


def _blurred(pixels: np.ndarray, radius: float) -> np.ndarray:
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(radius))).copy()


def _clipped(values: np.ndarray) -> np.ndarray:
    found: np.ndarray = np.clip(values, 0, 255).astype(np.uint8)
    return found
