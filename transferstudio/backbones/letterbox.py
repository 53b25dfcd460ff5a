"""Letterboxing: how a whole picture becomes the input of a detector; once more as ONNX operators in ``tasks/object_detection/graph.py``.

The picture is scaled to fit into the input, and what remains at the right or below is grey.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from PIL import Image

from transferstudio.backbones.onnx_export import IR_VERSION, OPSET
from transferstudio.backbones.sample_sources import Source
from transferstudio.runtime import load_image
from transferstudio.runtime.predict import upright_size

AT_ONCE = 8
GREY = 114
# How ONNX scales pictures, here and in the exported file. Pillow rounds other values up where they lie between two grey levels, as they
# often do where sizes are as 5 to 3: a network that was trained on ten pictures then found other things in the file than here.
RESIZE: dict[str, Any] = {
    "mode": "linear",
    "antialias": 1,
    "coordinate_transformation_mode": "half_pixel",
    "exclude_outside": 1,  # what lies beyond the edge does not count
}


@dataclass(frozen=True)
class Letterbox:
    """An input of ``height`` × ``width`` pixels; ``mirrored``: left and right are swapped. See Reader."""

    height: int
    width: int
    mirrored: bool = False

    @property
    def at_once(self) -> int:
        """See Reader."""
        return AT_ONCE

    def scaled(self, width: int, height: int) -> tuple[int, int]:
        """The whole pixels, width and height, that a picture of this size is scaled to."""
        scale = min(self.width / width, self.height / height)
        return max(1, int(width * scale + 0.5)), max(1, int(height * scale + 0.5))

    def apply(self, image: Image.Image, size: tuple[int, int]) -> np.ndarray:
        """A picture (RGB) whose original is ``size`` (width, height) as uint8 array (height, width, 3)."""
        canvas = np.full((self.height, self.width, 3), GREY, dtype=np.uint8)
        wide, high = self.scaled(*size)
        canvas[:high, :wide] = resized(np.asarray(image), wide, high)
        return canvas[:, ::-1] if self.mirrored else canvas

    def load(self, source: Source | bytes) -> tuple[Image.Image, tuple[int, int]]:
        """A picture, large ones at reduced scale, and the width and height of the original."""
        size = upright_size(source)
        return load_image(source, at_least=min(self.scaled(*size))), size

    def read(self, source: Source) -> np.ndarray:
        """See Reader."""
        return self.apply(*self.load(source))

    def stack(self, samples: Sequence[np.ndarray]) -> np.ndarray:
        """See Reader."""
        return np.stack(samples)

    def lengths(self, sources: Sequence[Source]) -> np.ndarray | None:
        """See Reader: all pictures cost the same."""
        return None

    def forth(self, boxes: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        """Boxes (n, 4: left, top, right, bottom) of a picture of ``size``, in pixels of the input."""
        wide, high = self.scaled(*size)
        moved = boxes * np.tile([wide / size[0], high / size[1]], 2)
        return mirror(moved, self.width) if self.mirrored else moved

    def back(self, boxes: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        """Boxes in pixels of the input (not mirrored), in pixels of a picture of ``size`` and within it."""
        wide, high = self.scaled(*size)
        moved = boxes * np.tile([size[0] / wide, size[1] / high], 2)
        clipped: np.ndarray = np.clip(moved, 0, np.tile(size, 2))
        return clipped


def resized(pixels: np.ndarray, width: int, height: int) -> np.ndarray:
    """Pixels, uint8 (height, width, 3), at another size, as an exported file scales them."""
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1))[None]
    found: np.ndarray = _resizer().run(None, {"planes": planes, "sizes": np.array([1, 3, height, width])})[0][0]
    return found.transpose(1, 2, 0)


@cache
def _resizer() -> Any:
    """An ONNX Runtime session that does nothing but scale; one thread, since pictures are read side by side."""
    import onnxruntime as ort  # here: both take long to load
    from onnx import TensorProto, helper

    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        [helper.make_node("Resize", ["planes", "", "", "sizes"], ["scaled"], **RESIZE)],
        "resize",
        [value("planes", TensorProto.UINT8, [1, 3, "height", "width"]), value("sizes", TensorProto.INT64, [4])],
        [value("scaled", TensorProto.UINT8, [1, 3, "high", "wide"])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def mirror(boxes: np.ndarray, width: float) -> np.ndarray:
    """Boxes with left and right swapped in a picture of this width."""
    return np.stack([width - boxes[:, 2], boxes[:, 1], width - boxes[:, 0], boxes[:, 3]], axis=1)
