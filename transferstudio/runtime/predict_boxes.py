"""Detects objects in images, with the model.onnx beside this file.

    python predict.py photo.jpg [more.jpg ...] [folder ...]

Given a folder, it takes all images in it and in its subfolders. It prints one line per box, and draws the boxes into photo.boxes.png. It needs only
onnxruntime, numpy and Pillow; pictures.py beside this file reads the images. The file can also be imported as a module:

    from predict import BoxPredictor
    print(BoxPredictor("model.onnx").find("photo.jpg"))
"""

from __future__ import annotations

import importlib.util
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # before they are imported: what is missing is reported in a sentence
    missing = [name for name in ("onnxruntime", "numpy", "PIL") if importlib.util.find_spec(name) is None]
    if missing:
        line = f"{sys.executable} -m pip install onnxruntime numpy Pillow"
        sys.exit(f"Not installed: {', '.join(missing)}. This command installs what is needed:\n\n    {line}")

import numpy as np
from PIL import Image, ImageDraw

if __package__:
    from transferstudio.runtime.predict import (
        DRAWN,
        ModelError,
        UnreadableImageError,
        load_image,
        pictures_of,
        reduced,
        upright_size,
    )
else:  # beside an exported model
    from pictures import DRAWN, ModelError, UnreadableImageError, load_image, pictures_of, reduced, upright_size  # type: ignore[no-redef]

LARGEST = 100_000  # pixels a side, and boxes
COLOURS = ("#2f6fed", "#d08a1d", "#12805c", "#b4447f", "#4aa3d9", "#c4320a", "#8a6fd1", "#7a8b1f")


@dataclass(frozen=True)
class DetectionLimits:
    """What a model sees and says: its input in pixels, the score that a box needs, how far boxes of a class may overlap (0–1), how many
    boxes of a class it gives at most, and the line that makes a score honest: sigmoid(slope × logit + offset)."""

    height: int
    width: int
    threshold: float = 0.3
    overlap: float = 0.65
    most: int = 100
    slope: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True)
class Detection:
    """A thing that was found: its class, its score 0–1, and left, top, right and bottom in pixels of the upright picture."""

    label: str
    score: float
    box: tuple[float, float, float, float]


class BoxPredictor:
    """An exported model that finds things, ready to answer."""

    def __init__(self, model: str | Path, *, threads: int = 0) -> None:
        """Loads ``model.onnx`` (or the folder that holds it); ``threads`` 0 lets ONNX Runtime choose.

        Raises:
            ValueError: the file is not a model that finds things which this program exported.
        """
        import onnxruntime as ort  # here, because it takes longer to load than all the rest

        path = Path(model)
        path = path / "model.onnx" if path.is_dir() else path
        self._load = partial(_session, ort, path, threads)
        try:
            session, held = self._load()
            self.metadata: dict[str, str] = dict(session.get_modelmeta().custom_metadata_map)
            self.labels = _texts(json.loads(self.metadata["labels"]))
            self.limits = _limits(json.loads(self.metadata["limits"]))
            self._loaded = session, held, self.limits.threshold
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path} is not an object detection model of Transfer Studio: {error}") from error
        except Exception as error:  # ONNX Runtime's errors share no base but this one
            message = str(error).encode("utf-8", "replace").decode()  # half of a character may stand in what is damaged
            raise ValueError(f"{path} cannot be loaded as a model: {message}") from error

    def run(
        self, images: np.ndarray, *, threshold: float | None = None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Boxes of uint8 RGB images (images, height, width, 3) of any size, the highest scores first; ``threshold`` instead of the model's own.

        Returns boxes, float32 (n, 4: left, top, right, bottom), scores, float32 (n), classes, int64 (n), and the image of each, int64 (n).
        """
        wanted = self.limits.threshold if threshold is None else threshold
        session, held, least = self._loaded
        try:
            if (
                wanted < least
            ):  # what is loaded leaves out boxes that are wanted; whoever wants fewer again gets fewer of them
                session, held = self._load(wanted)
                self._loaded = session, held, wanted
            boxes, scores, classes, numbers = session.run(["boxes", "scores", "classes", "numbers"], {"images": images})
        except Exception as error:  # ONNX Runtime's errors share no base but this one
            raise ModelError("the model cannot predict because its file is damaged: {}", error) from error
        if classes.size and not 0 <= classes.min() <= classes.max() < len(self.labels):
            raise ModelError("the model predicts classes without a name because its file is damaged")
        kept = scores > np.float32(wanted)
        return boxes[kept], scores[kept], classes[kept], numbers[kept]

    def find(self, source: str | Path | bytes | Image.Image, *, threshold: float | None = None) -> list[Detection]:
        """What is in one picture, the surest first; ``threshold`` instead of the model's own.

        Raises:
            UnreadableImageError: the picture cannot be used.
        """
        size = source.size if isinstance(source, Image.Image) else upright_size(source)
        shorter = min(size) * min(self.limits.width / size[0], self.limits.height / size[1])
        least = max(1, round(shorter))
        image = (
            reduced(source, at_least=least) if isinstance(source, Image.Image) else load_image(source, at_least=least)
        )
        boxes, scores, classes, _ = self.run(np.asarray(image)[None], threshold=threshold)
        boxes = boxes * np.tile([size[0] / image.width, size[1] / image.height], 2)
        return [
            Detection(self.labels[class_], float(score), (float(box[0]), float(box[1]), float(box[2]), float(box[3])))
            for box, score, class_ in zip(boxes, scores, classes, strict=True)
        ]


def _session(ort: Any, path: Path, threads: int, threshold: float | None = None) -> tuple[Any, Any]:
    """The model of a file, ready to run; ``threshold``: of the scores, instead of the one in the file. With it comes what has to live as long."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    # ONNX Runtime would keep what the largest input took for as long as it lives; measured, that saves at most 8 % of the time.
    options.enable_cpu_mem_arena = options.enable_mem_pattern = False
    options.log_severity_level = 3  # files of earlier versions have inputs with a default, of which it would warn
    # Spinning worker threads slow down everything else in the process (microsoft/onnxruntime#13808).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    value = None
    if threshold is not None:
        value = ort.OrtValue.ortvalue_from_numpy(np.array([threshold], dtype=np.float32))
        options.add_initializer("score_threshold", value)
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"]), value


def _texts(value: Any) -> list[str]:
    """Texts out of a model's metadata; ValueError where something else stands there."""
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError("its metadata list no classes")
    return [text.encode("utf-8", "replace").decode() for text in value]


def _limits(values: dict[str, Any]) -> DetectionLimits:
    """The limits out of a model's metadata; ValueError where one is no number that it can be."""
    found = DetectionLimits(**values)
    numbers = (found.threshold, found.overlap, found.slope, found.offset)
    counts = (found.height, found.width, found.most)
    if not all(type(number) in (int, float) and math.isfinite(number) for number in numbers) or not all(
        type(count) is int and 0 < count <= LARGEST for count in counts
    ):
        raise ValueError("its metadata state impossible limits")
    return found


def drawn(image: Image.Image, found: Sequence[Detection], labels: Sequence[str]) -> Image.Image:
    """A copy of a picture with the boxes in it."""
    canvas = image.convert("RGB")
    pen = ImageDraw.Draw(canvas)
    width = max(2, round(max(canvas.size) / 400))
    size = max(12, round(max(canvas.size) / 45))
    for one in reversed(found):
        colour = COLOURS[labels.index(one.label) % len(COLOURS)]
        pen.rectangle(one.box, outline=colour, width=width)
        text = f"{one.label} {one.score:.0%}"
        text_corner = (one.box[0] + width, max(0.0, one.box[1] - size * 1.2))
        pen.rectangle(pen.textbbox(text_corner, text, font_size=size), fill=colour)
        pen.text(text_corner, text, fill="white", font_size=size)
    return canvas


def main(arguments: list[str]) -> int:
    """Prints one line a box: file, label, score, corners; and writes each picture with its boxes."""
    if not arguments:
        print(__doc__)
        return 2
    predictor = BoxPredictor(Path(__file__).parent / "model.onnx")
    failed = 0
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # names need not be UTF-8
    for argument in arguments:
        names = pictures_of(argument)
        if not names:
            print(f"{argument}\tthere are no images in this folder", file=sys.stderr)
            failed = 1
        for name in names:
            try:
                found = predictor.find(name)
                for one in found:
                    print(f"{name}\t{one.label}\t{one.score:.1%}\t" + "\t".join(f"{side:.1f}" for side in one.box))
                drawn(load_image(name), found, predictor.labels).save(Path(name).with_suffix(DRAWN))
            except UnreadableImageError as error:
                print(f"{name}\tcannot be read: {error}", file=sys.stderr)
                failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
