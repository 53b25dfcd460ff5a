"""What of images or texts a person sees at a glance, in numbers, and in what of it two sets of samples differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PIL import Image

from transferstudio.i18n import QT_TRANSLATE_NOOP

SIDE, LONGEST = 256, 2048  # pixels of the shorter side at which sharpness is measured, and of the longer one at most
SIGNIFICANT = 0.01  # of all traits together
CLEAR = 0.2  # how far the share of pairs in which the new sample has more must be from one half

TRAITS: Mapping[str, tuple[str, str]] = {
    "brightness": (QT_TRANSLATE_NOOP("Words", "darker"), QT_TRANSLATE_NOOP("Words", "brighter")),
    "contrast": (QT_TRANSLATE_NOOP("Words", "lower in contrast"), QT_TRANSLATE_NOOP("Words", "higher in contrast")),
    "saturation": (QT_TRANSLATE_NOOP("Words", "less colourful"), QT_TRANSLATE_NOOP("Words", "more colourful")),
    "sharpness": (QT_TRANSLATE_NOOP("Words", "blurrier"), QT_TRANSLATE_NOOP("Words", "sharper")),
    "pixels": (QT_TRANSLATE_NOOP("Words", "smaller"), QT_TRANSLATE_NOOP("Words", "larger")),
    "shape": (QT_TRANSLATE_NOOP("Words", "narrower"), QT_TRANSLATE_NOOP("Words", "wider")),
    "length": (QT_TRANSLATE_NOOP("Words", "shorter"), QT_TRANSLATE_NOOP("Words", "longer")),
    "capitals": (QT_TRANSLATE_NOOP("Words", "with fewer capitals"), QT_TRANSLATE_NOOP("Words", "with more capitals")),
    "digits": (QT_TRANSLATE_NOOP("Words", "with fewer digits"), QT_TRANSLATE_NOOP("Words", "with more digits")),
    "foreign": (
        QT_TRANSLATE_NOOP("Words", "with fewer non-Latin letters"),
        QT_TRANSLATE_NOOP("Words", "with more non-Latin letters"),
    ),
}
"""What less and more of each is called."""
Traits = Mapping[str, float]


@dataclass(frozen=True)
class Difference:
    """A trait of which new samples have less or ``more``; ``share`` (0–1): of pairs, in which the new sample has more."""

    trait: str
    more: bool
    share: float

    @property
    def word(self) -> str:
        """What it is called; marked in the context ``Words``."""
        return TRAITS[self.trait][self.more]


def traits_of_image(image: Image.Image, size: tuple[int, int]) -> Traits:
    """Of a picture (RGB), and of its ``size`` in the file, width and height in pixels."""
    scale = min(1.0, SIDE / min(image.size))
    width, height = (max(3, min(LONGEST, round(side * scale))) for side in image.size)
    small = image.resize((width, height))
    colours = np.asarray(small, dtype=np.float32) / 255
    grey = colours @ np.array([0.299, 0.587, 0.114], dtype=np.float32)
    inner = grey[1:-1, 1:-1]
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * inner
    spread = float(grey.std())
    return {
        "brightness": float(grey.mean()),
        "contrast": spread,
        "saturation": float((colours.max(axis=2) - colours.min(axis=2)).mean()),
        "sharpness": float(np.abs(laplacian).mean()) / max(spread, 0.01),
        "pixels": float(size[0] * size[1]),
        "shape": size[0] / size[1],
    }


def traits_of_text(text: str) -> Traits:
    """Of a text."""
    letters = [letter for letter in text if letter.isalpha()]
    count = max(len(letters), 1)
    return {
        "length": float(len(text)),
        "capitals": sum(letter.isupper() for letter in letters) / count,
        "digits": sum(sign.isdigit() for sign in text) / max(len(text), 1),
        "foreign": sum(ord(letter) > 0x24F for letter in letters) / count,  # beyond Latin Extended-B
    }


def differences(known: list[Traits], new: list[Traits]) -> list[Difference]:
    """In what new samples clearly differ from those that are known, the clearest first."""
    from scipy.stats import mannwhitneyu  # here, because it is heavy

    if not known or not new:
        return []
    found = []
    for trait in known[0]:
        before, after = ([one[trait] for one in samples] for samples in (known, new))
        test = mannwhitneyu(after, before)
        share = float(test.statistic) / (len(before) * len(after))
        if test.pvalue * len(known[0]) <= SIGNIFICANT and abs(share - 0.5) >= CLEAR:
            found.append(Difference(trait, share > 0.5, share))
    return sorted(found, key=lambda one: -abs(one.share - 0.5))
