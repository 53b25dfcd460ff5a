"""How a picture becomes a network's input: written once here, and once more as ONNX operators in ``export/graph.py``.

The centre square of ``crop`` × the shorter side is cut out, then scaled to the input size with antialiasing. Cutting first
makes both steps exact in ONNX (whole pixels, fixed output size) and scales fewer pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from PIL import Image

from transferstudio.backbones.sample_sources import Source
from transferstudio.runtime import load_image

AT_ONCE = 16  # more fall out of a processor's cache and are slower (tests/benchmarks/extraction.py)
RESAMPLING = {"bicubic": Image.Resampling.BICUBIC, "bilinear": Image.Resampling.BILINEAR}


@dataclass(frozen=True)
class Preprocessing:
    """Input ``size`` in pixels, ``crop`` as a share of the shorter side, ``mean`` and ``std`` a channel on a 0–1 scale."""

    size: int
    crop: float
    interpolation: str
    mean: tuple[float, float, float]
    std: tuple[float, float, float]

    @property
    def shorter_side(self) -> int:
        """The pixels a picture's shorter side should have so that nothing is scaled up."""
        return round(self.size / self.crop)

    def square(self, width: int, height: int) -> tuple[int, int, int]:
        """Left, top and side, in whole pixels, of the square that is used of a picture."""
        side = max(1, int(min(width, height) * self.crop + 0.5))
        return (width - side) // 2, (height - side) // 2, side

    def apply(self, image: Image.Image) -> np.ndarray:
        """A picture (RGB) as uint8 array (size, size, 3); the network itself normalises."""
        left, top, side = self.square(*image.size)
        box = (left, top, left + side, top + side)
        # resize(box=…) would let pixels outside the box shine in; ONNX sees only the box.
        scaled = image.crop(box).resize((self.size, self.size), RESAMPLING[self.interpolation])
        return np.asarray(scaled)

    @property
    def at_once(self) -> int:
        """See Reader."""
        return AT_ONCE

    def read(self, source: Source) -> np.ndarray:
        """See Reader."""
        return self.apply(load_image(source, at_least=self.shorter_side))

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """See Reader."""
        return np.stack(samples)

    def lengths(self, sources: Sequence[Source]) -> np.ndarray | None:
        """See Reader: all pictures cost the same."""
        return None

    def as_json(self) -> dict[str, Any]:
        """Plain values, for keys and metadata."""
        return {**asdict(self), "mean": list(self.mean), "std": list(self.std), "shorter_side": self.shorter_side}
