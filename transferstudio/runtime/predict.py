"""Says what is on a picture, with the model.onnx beside this file.

    python predict.py photo.jpg [more.jpg ...]

Needs onnxruntime, numpy and Pillow, nothing else. The same file serves as a module:

    from predict import Predictor
    print(Predictor("model.onnx").predict("photo.jpg"))
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

READABLE = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")  # a closed list: rare decoders are where the holes are
MAX_PIXELS = 120_000_000  # above any camera's picture, far below a decompression bomb
DRAFT_MARGIN = 2  # large JPEGs are decoded at reduced scale, but never below twice the network's input
SIGNATURES = {
    b"GIF8": "a GIF",
    b"%PDF": "a PDF",
    b"<svg": "an SVG",
    b"<?xml": "an XML file",
    b"PK\x03\x04": "a zip archive",
}


class UnreadableImageError(ValueError):
    """The picture cannot be used; the message is the reason, worded for a person."""


def load_image(source: str | Path | bytes, *, at_least: int | None = None) -> Image.Image:
    """Opens a picture as a person sees it: upright, RGB, 8 bit, transparency on white.

    Args:
        source: a path, or the file's bytes.
        at_least: the shorter side, in pixels, that is needed; large JPEGs may come at reduced scale above it.

    Raises:
        UnreadableImageError: it is no picture, damaged, animated, or too large.
    """
    with _opened(source) as image:
        if at_least is not None:
            _reduce(image, at_least * DRAFT_MARGIN)
        image.load()
        return _upright_rgb(image)


def upright_size(source: str | Path | bytes) -> tuple[int, int]:
    """Width and height of a picture in upright pixels, from its first bytes.

    Raises:
        UnreadableImageError: as :func:`load_image`.
    """
    with _opened(source) as image:
        turned = _orientation(image) >= 5
        return (image.height, image.width) if turned else (image.width, image.height)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1–8; from 5 on a picture lies on its side."""
    found = image.getexif().get(0x0112, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def inspect_image(data: bytes) -> tuple[int, int, int]:
    """Width and height, in pixels and upright, and the EXIF orientation (1–8) of a picture whose data are read to the end once.

    Raises:
        UnreadableImageError: as :func:`load_image`.
    """
    with _opened(data) as image:
        width, height = image.size
        orientation = _orientation(image)
        _reduce(image, 1)  # damage shows at any scale, and the smallest costs least
        image.load()
    return (height, width, orientation) if orientation >= 5 else (width, height, orientation)


def _reduce(image: Image.Image, shorter_side: int) -> None:
    """Has a JPEG decoded at the smallest scale (1/1 to 1/8) that keeps this many pixels; other formats stay as they are."""
    scale = shorter_side / min(image.size)
    if image.format in ("JPEG", "MPO") and scale < 1:
        image.draft(None, (int(image.width * scale) + 1, int(image.height * scale) + 1))


@contextmanager
def _opened(source: str | Path | bytes) -> Iterator[Image.Image]:
    """The picture, opened and checked; whatever Pillow raises while it is used becomes an UnreadableImageError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # _check() draws its own line for bombs; catch_warnings is not thread-safe
            with Image.open(BytesIO(source) if isinstance(source, bytes) else source, formats=READABLE) as image:
                _check(image)
                yield image
    except UnreadableImageError:
        raise
    except UnidentifiedImageError as error:
        raise UnreadableImageError(_what_it_is(source)) from error
    except Image.DecompressionBombError as error:
        raise UnreadableImageError(f"more than {MAX_PIXELS // 1_000_000} million pixels") from error
    except FileNotFoundError as error:
        raise UnreadableImageError("the file is not there") from error
    except MemoryError as error:
        raise UnreadableImageError("too large for this computer's memory") from error
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, ArithmeticError) as error:
        # Pillow's decoders raise any of these on damaged data.
        raise UnreadableImageError(f"damaged: {error}") from error


def _check(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise UnreadableImageError(
            f"{image.width:,} × {image.height:,} pixels: more than {MAX_PIXELS // 1_000_000} million"
        )
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise UnreadableImageError(f"animated or several pages ({getattr(image, 'n_frames', 1)} pictures in one file)")
    if image.mode == "F":
        raise UnreadableImageError("floating-point pixels, which have no agreed range")


def _upright_rgb(image: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(image)
    if upright.mode == "RGB":
        return upright
    if upright.mode.startswith("I"):  # 16 bit grey
        grey = np.asarray(upright).astype(np.int64) >> 8
        return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8), mode="L").convert("RGB")
    if upright.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in upright.info:
        rgba = upright.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    return upright.convert("RGB")


def _what_it_is(source: str | Path | bytes) -> str:
    if isinstance(source, bytes):
        start = source[:16]
    else:
        with Path(source).open("rb") as file:
            start = file.read(16)
    if not start:
        return "the file is empty"
    for signature, name in SIGNATURES.items():
        if start.lstrip().startswith(signature):
            return f"{name}, not a JPEG, PNG, WebP, BMP or TIFF picture"
    if start[4:8] == b"ftyp":
        return "a HEIC or AVIF picture or a video; save it as JPEG"
    return "not a JPEG, PNG, WebP, BMP or TIFF picture"


@dataclass(frozen=True)
class Prediction:
    """The most probable class, its probability, and those of all classes (they add up to 1).

    ``others``: the same of each further label field that was learnt together with this one, by its name.
    """

    label: str
    probability: float
    probabilities: dict[str, float]
    others: dict[str, Prediction] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The classes of all fields in words."""
        return " · ".join([self.label, *(said.label for said in self.others.values())])


class Predictor:
    """An exported model, ready to answer."""

    def __init__(self, model: str | Path, *, threads: int = 0) -> None:
        """Loads ``model.onnx`` (or the folder that holds it); ``threads`` 0 lets ONNX Runtime choose.

        Raises:
            ValueError: the file is not a model that this program exported.
        """
        import onnxruntime as ort  # here, because it takes longer to load than all the rest

        path = Path(model)
        path = path / "model.onnx" if path.is_dir() else path
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        # Spinning worker threads slow down everything else in the process (microsoft/onnxruntime#13808).
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
            self.labels: list[str] = json.loads(self.metadata["labels"])
            self._others: list[dict[str, Any]] = json.loads(self.metadata.get("fields", "[]"))[1:]
            self.shorter_side = int(json.loads(self.metadata["preprocessing"])["shorter_side"])
        except KeyError as error:
            raise ValueError(
                f"{path} was not exported by Transfer Studio: it has no {error} in its metadata"
            ) from error
        except Exception as error:  # ONNX Runtime's errors share no base but this one
            raise ValueError(f"{path} cannot be loaded as a model: {error}") from error

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """Calibrated probabilities, float32 (images, classes), of uint8 RGB images (images, height, width, 3) of any size."""
        return self.answers(images)[0]

    def answers(self, images: np.ndarray) -> list[np.ndarray]:
        """As :meth:`probabilities`, for each label field that was learnt; the main one is the first."""
        names = ["probabilities", *(field["output"] for field in self._others)]
        result: list[np.ndarray] = self._session.run(names, {"images": images})
        return result

    def predict(self, source: str | Path | bytes | Image.Image) -> Prediction:
        """What is on one picture.

        Raises:
            UnreadableImageError: the picture cannot be used.
        """
        image = source if isinstance(source, Image.Image) else load_image(source, at_least=self.shorter_side)
        rows = self.answers(np.asarray(image.convert("RGB"))[None])
        first, *others = map(_prediction, [self.labels, *(field["labels"] for field in self._others)], rows)
        return replace(first, others={field["name"]: said for field, said in zip(self._others, others, strict=True)})


def _prediction(labels: list[str], rows: np.ndarray) -> Prediction:
    """What the first of the rows of probabilities (samples, classes) says."""
    row = rows[0]
    best = int(row.argmax())
    return Prediction(labels[best], float(row[best]), dict(zip(labels, map(float, row), strict=True)))


def main(arguments: list[str]) -> int:
    """Prints one line a picture: file, label, probability."""
    if not arguments:
        print(__doc__)
        return 2
    predictor = Predictor(Path(__file__).parent / "model.onnx")
    failed = 0
    for name in arguments:
        try:
            prediction = predictor.predict(name)
            print(f"{name}\t{prediction.name}\t{prediction.probability:.1%}")
        except UnreadableImageError as error:
            print(f"{name}\tcannot be read: {error}", file=sys.stderr)
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
