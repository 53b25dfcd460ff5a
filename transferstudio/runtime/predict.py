"""Classifies images, with the model.onnx beside this file.

    python predict.py photo.jpg [more.jpg ...] [folder ...]

Given a folder, it takes all images in it and in its subfolders. It needs only onnxruntime, numpy and Pillow. The file can also be imported as a module:

    from predict import Predictor
    print(Predictor("model.onnx").predict("photo.jpg"))
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import Any

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # ONNX Runtime would tell its maker that it is used

if __name__ == "__main__":  # before they are imported: what is missing is reported in a sentence
    missing = [name for name in ("onnxruntime", "numpy", "PIL") if importlib.util.find_spec(name) is None]
    if missing:
        line = f"{sys.executable} -m pip install onnxruntime numpy Pillow"
        sys.exit(f"Not installed: {', '.join(missing)}. This command installs what is needed:\n\n    {line}")

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

READABLE = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")  # a closed list: rare decoders are where the holes are
# Of the pictures of a folder.
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".tif", ".tiff", ".mpo", ".gif")
HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1")  # ISO/IEC 23008-12
MAX_PIXELS = 120_000_000  # above any camera's picture, far below a decompression bomb
LARGEST_INPUT = 8192  # pixels a side
DRAFT_MARGIN = 2  # large pictures are taken at reduced scale, but never below twice the network's input
ORIENTATION = 0x0112  # the tag of EXIF
STRIP_PIXELS = 1_000_000  # of a large picture that are converted at once
COPIES = {"WEBP": 4, "AVIF": 3, "HEIF": 3}  # so many times, at 4 bytes a pixel, a decoder holds a picture
MAX_PIXELS_WEBP = 64_000_000  # above any camera's full frame; in 1 GB, as the largest AVIF
# In bytes: freed blocks of more than 32 MB go back to the system at once (glibc, mallopt(3)).
Image.core.set_block_size(1 << 26)  # type: ignore[attr-defined, unused-ignore]
P_VALUE = "p_value"  # the output of files that tell samples unlike their training data
MOST_NAMED = 3  # classes of a prediction set in a sentence
DRAWN = ".boxes.png"  # how the names of pictures end that were drawn with their boxes
SIGNATURES = {
    b"%PDF": "a PDF",
    b"<svg": "an SVG",
    b"<?xml": "an XML file",
    b"PK\x03\x04": "a zip archive",
}


class UnreadableImageError(ValueError):
    """The picture cannot be used: why, worded for a person, with ``{}`` for each of the values that follow."""

    def __str__(self) -> str:
        template, *values = self.args
        return str(template).format(*values) if values else str(template)


class ModelError(ValueError):
    """The model cannot answer: why, in a sentence with ``{}`` for each of the values that follow."""

    def __str__(self) -> str:
        template, *values = self.args
        return str(template).format(*values) if values else str(template)


class _Room:
    """How many pixels may be in the making at once, over all threads; more wait for their turn, in the order in which they came."""

    def __init__(self, pixels: int) -> None:
        self._free = self._most = pixels
        self._waiting = 0
        self._turn, self._changed = threading.Lock(), threading.Condition(threading.Lock())

    def take(self, pixels: int) -> int:
        """Waits until there is room; what is larger than all of it goes alone. Returns what is to be given back."""
        pixels = min(pixels, self._most)
        with self._changed:
            if not self._waiting and self._free >= pixels:
                self._free -= pixels
                return pixels
            self._waiting += 1
        try:
            with self._turn, self._changed:
                self._changed.wait_for(lambda: self._free >= pixels)
                self._free -= pixels
        finally:
            with self._changed:
                self._waiting -= 1
        return pixels

    def give_back(self, pixels: int) -> None:
        """Makes room again."""
        with self._changed:
            self._free += pixels
            if self._waiting:
                self._changed.notify()  # whose turn it is: no other waits there


_decoding = _Room(MAX_PIXELS)


def load_image(source: str | Path | bytes, *, at_least: int | None = None) -> Image.Image:
    """Opens a picture as a person sees it: upright, RGB, 8 bit, transparency on white.

    Args:
        source: a path, or the file's bytes.
        at_least: the shorter side, in pixels, that is needed; large pictures come at reduced scale, at least twice that.

    Raises:
        UnreadableImageError: it is no picture, damaged, or too large.
    """
    with _opened(source) as image:
        taken = _room_for(image, at_least)
        try:
            image.load()
            return upright_rgb(image) if at_least is None else reduced(image, at_least=at_least)
        finally:
            _decoding.give_back(taken)


def _room_for(image: Image.Image, at_least: int | None) -> int:
    """Asks a JPEG for the smallest scale (1/1 to 1/8) that is enough, and waits for room for its pixels, which are to be given back."""
    if at_least is not None:
        _draft(image, at_least * DRAFT_MARGIN)
    width, height = image.size
    return _decoding.take(width * height * COPIES.get(image.format or "", 1))


def upright_size(source: str | Path | bytes) -> tuple[int, int]:
    """Width and height of a picture in upright pixels, from its first bytes.

    Raises:
        UnreadableImageError: as :func:`load_image`.
    """
    with _opened(source) as image:
        return _upright_size(image, _orientation(image))


def _upright_size(image: Image.Image, orientation: int) -> tuple[int, int]:
    """Width and height, in upright pixels, of a picture that has not been decoded; Pillow tells those of a TIFF so already."""
    width, height = image.size
    return (height, width) if orientation >= 5 and image.format != "TIFF" else (width, height)


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1–8; from 5 on a picture lies on its side."""
    found = image.getexif().get(ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


@dataclass(frozen=True)
class Inspected:
    """Width and height of a picture, in pixels and upright, its EXIF orientation (1–8), and how many pictures its file holds."""

    width: int
    height: int
    orientation: int
    frames: int = 1


def inspect_image(data: bytes) -> Inspected:
    """What a picture is, whose data are read to the end once; of several in a file, those of the first.

    Raises:
        UnreadableImageError: as :func:`load_image`.
    """
    with _opened(data) as image:
        orientation = _orientation(image)
        width, height = _upright_size(image, orientation)
        frames = 1 if image.format == "MPO" else getattr(image, "n_frames", 1)
        taken = _room_for(image, 1)  # damage shows at any scale, and the smallest costs least
        try:
            image.load()
        finally:
            _decoding.give_back(taken)
    return Inspected(width, height, orientation, frames)


def _draft(image: Image.Image, shorter_side: int) -> None:
    """Has a JPEG decoded at the smallest scale (1/1 to 1/8) that keeps this many pixels; other formats cannot be."""
    scale = shorter_side / min(image.size)
    if image.format in ("JPEG", "MPO") and scale < 1:
        image.draft(None, (int(image.width * scale) + 1, int(image.height * scale) + 1))


@contextmanager
def _opened(source: str | Path | bytes) -> Iterator[Image.Image]:
    """The picture, opened and checked; whatever Pillow raises while it is used becomes an UnreadableImageError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # _check() draws its own line for bombs; catch_warnings is not thread-safe
            with _open(source) as image:
                _check(image)
                yield image
    except UnreadableImageError:
        raise
    except UnidentifiedImageError as error:
        raise _what_it_is(source) from error
    except Image.DecompressionBombError as error:
        raise UnreadableImageError("more than {} million pixels", MAX_PIXELS // 1_000_000) from error
    except FileNotFoundError as error:
        raise UnreadableImageError("the file does not exist") from error
    except (IsADirectoryError, PermissionError) as error:
        folder = not isinstance(source, bytes) and Path(source).is_dir()
        if folder:
            raise UnreadableImageError("it is a folder") from error
        raise UnreadableImageError("you do not have permission to read this file") from error
    except MemoryError as error:
        raise UnreadableImageError("too large for this computer's memory") from error
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, TypeError, ArithmeticError) as error:
        # Pillow's decoders raise any of these on damaged data.
        raise UnreadableImageError("damaged: {}", error) from error


def _open(source: str | Path | bytes) -> Image.Image:
    """Opens a picture with Pillow's own decoders, or a HEIC one with pi-heif where that is installed."""
    file = BytesIO(source) if isinstance(source, bytes) else source
    try:
        return Image.open(file, formats=READABLE)
    except UnidentifiedImageError:
        if not _is_heic(source) or importlib.util.find_spec("pi_heif") is None:
            raise
    from pi_heif import register_heif_opener  # here: few pictures need it, and it need not be installed

    register_heif_opener()
    return Image.open(BytesIO(source) if isinstance(source, bytes) else source, formats=("HEIF",))


def _is_heic(source: str | Path | bytes) -> bool:
    start = _start(source)
    return start[4:8] == b"ftyp" and start[8:12] in HEIC_BRANDS


def _start(source: str | Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source[:16]
    with Path(source).open("rb") as file:
        return file.read(16)


def _check(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise UnreadableImageError(
            "{} × {} pixels: more than {} million", f"{image.width:,}", f"{image.height:,}", MAX_PIXELS // 1_000_000
        )
    if image.format == "WEBP" and image.width * image.height > MAX_PIXELS_WEBP:
        raise UnreadableImageError(
            "{} × {} pixels: more than {} million in a WebP image; save it as JPEG",
            f"{image.width:,}",
            f"{image.height:,}",
            MAX_PIXELS_WEBP // 1_000_000,
        )
    if image.mode == "F":
        raise UnreadableImageError("floating-point pixels, which have no standard range")


def reduced(image: Image.Image, *, at_least: int) -> Image.Image:
    """A picture as :func:`upright_rgb`, each pixel the mean of a square of whole pixels, the largest that leaves what is needed.

    It is made strip by strip, so that beside the decoded picture there is no second one of its size.
    """
    factor = max(1, min(image.size) // (at_least * DRAFT_MARGIN))
    if factor == 1:
        return upright_rgb(image)
    values = _values(image)
    width, height = (-(-side // factor) for side in image.size)
    small = Image.new("RGB", (width, height))
    rows = max(1, STRIP_PIXELS // (image.width * factor))
    for top in range(0, height, rows):
        strip = image.crop((0, top * factor, image.width, min((top + rows) * factor, image.height)))
        strip.info = {name: value for name, value in image.info.items() if name == "transparency"}  # turned as a whole
        small.paste(_rgb(strip, *values).reduce(factor), (0, top))
    small.getexif()[ORIENTATION] = _orientation(image)
    return ImageOps.exif_transpose(small)


def upright_rgb(image: Image.Image) -> Image.Image:
    """A picture as a person sees it: upright, RGB, 8 bit, transparency on white."""
    return _rgb(ImageOps.exif_transpose(image), *_values(image))


def _values(image: Image.Image) -> tuple[int, bool]:
    """By how many bits the grey of a whole picture is more than 8, and whether its alpha channel says anything.

    Scanners and cameras put 10, 12 or 14 bits into files of 16; and some programs write an alpha channel that is 0 everywhere.
    """
    if image.mode.startswith("I"):
        highest = image.getextrema()[1]
        return max(0, int(highest).bit_length() - 8) if isinstance(highest, int | float) else 0, True
    return 0, image.mode not in ("LA", "RGBA") or image.getextrema()[-1] != (0, 0)


def _rgb(image: Image.Image, shift: int, alpha: bool) -> Image.Image:
    if image.mode == "RGB":
        return image
    if image.mode.startswith("I"):  # grey of more than 8 bits
        grey = np.asarray(image).astype(np.int64) >> shift
        return Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8), mode="L").convert("RGB")
    if not alpha:
        return image.convert("RGB")
    if image.mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in image.info:
        rgba = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")
    return image.convert("RGB")


def _what_it_is(source: str | Path | bytes) -> UnreadableImageError:
    start = _start(source)
    if not start:
        return UnreadableImageError("the file is empty")
    for signature, name in SIGNATURES.items():
        if start.lstrip().startswith(signature):
            return UnreadableImageError("{}, not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image", name)
    if start[4:8] == b"ftyp":
        if start[8:12] in HEIC_BRANDS:
            if importlib.util.find_spec("pi_heif") is not None:
                return UnreadableImageError("a damaged HEIC image")
            return UnreadableImageError("a HEIC image: install the package pi-heif to read it, or save it as JPEG")
        return UnreadableImageError(
            "an AVIF image that this version of Pillow cannot read, or a video; save it as JPEG"
        )
    return UnreadableImageError("not a JPEG, PNG, WebP, GIF, BMP, TIFF, HEIC or AVIF image")


@dataclass(frozen=True)
class Prediction:
    """The most probable class, its probability, and those of all classes (they add up to 1).

    ``others``: the same of each further label field that was learnt together with this one, by its name.
    """

    label: str
    probability: float
    probabilities: dict[str, float]
    others: dict[str, Prediction] = field(default_factory=dict)
    possible: list[str] = field(default_factory=list)
    """The prediction set: the classes that the sample may be of, the most probable first; empty where the file does not tell."""
    unfamiliar: bool = False
    """Whether the sample is unlike the training data."""
    p_value: float | None = None
    """The share (0-1) of samples like the training data that look at least as unusual; None where the file does not tell."""

    @property
    def name(self) -> str:
        """The classes of all fields in words."""
        return " · ".join([self.label, *(prediction.label for prediction in self.others.values())])

    @property
    def doubt(self) -> str:
        """Why the answer should be checked, in words; empty where nothing is against it."""
        if self.unfamiliar:
            return "unlike the training data"
        unsure = [one.possible for one in (self, *self.others.values()) if len(one.possible) > 1]
        return f"unsure: {'; '.join(map(_either, unsure))}" if unsure else ""


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
        # ONNX Runtime would keep what the largest input took for as long as it lives; measured, that saves at most 8 % of the time.
        options.enable_cpu_mem_arena = options.enable_mem_pattern = False
        # Spinning worker threads slow down everything else in the process (microsoft/onnxruntime#13808).
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
            self.labels = _texts(json.loads(self.metadata["labels"]))
            self._others = _fields(json.loads(self.metadata.get("fields", "[]")))
            self._false_alarms = float(self.metadata.get("false_alarms", 0))
            self._checks = [P_VALUE] + [_set_of(output) for output in self._probabilities]
            self._checks = [one.name for one in self._session.get_outputs() if one.name in self._checks]
            self.shorter_side = int(json.loads(self.metadata["preprocessing"])["shorter_side"])
            if not 0 < self.shorter_side <= LARGEST_INPUT:
                raise ValueError(f"no network takes images of {self.shorter_side} pixels")
        except KeyError as error:
            raise ValueError(f"{path} was not exported by Transfer Studio: its metadata have no {error}") from error
        except Exception as error:  # ONNX Runtime's errors share no base but this one
            message = str(error).encode("utf-8", "replace").decode()  # half of a character may stand in what is damaged
            raise ValueError(f"{path} cannot be loaded as a model: {message}") from error

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        """Calibrated probabilities, float32 (images, classes), of uint8 RGB images (images, height, width, 3) of any size."""
        return self.answers(images)[0]

    def answers(self, images: np.ndarray) -> list[np.ndarray]:
        """As :meth:`probabilities`, for each label field that was learnt; the main one is the first."""
        return self._run(images, self._probabilities)

    @property
    def _probabilities(self) -> list[str]:
        """The names of the outputs with the probabilities of each label field."""
        return ["probabilities", *(field["output"] for field in self._others)]

    def _run(self, images: np.ndarray, names: list[str]) -> list[np.ndarray]:
        return _answers(self._session, names, {"images": images})

    def predict(self, source: str | Path | bytes | Image.Image) -> Prediction:
        """What is on one picture.

        Raises:
            UnreadableImageError: the picture cannot be used.
        """
        least = self.shorter_side
        image = (
            reduced(source, at_least=least) if isinstance(source, Image.Image) else load_image(source, at_least=least)
        )
        names = [*self._probabilities, *self._checks]
        rows = self._run(np.asarray(image)[None], names)
        labels = [self.labels, *(field["labels"] for field in self._others)]
        first, *others = _of_fields(
            labels, self._probabilities, dict(zip(names, rows, strict=True)), self._false_alarms
        )
        return replace(
            first, others={field["name"]: prediction for field, prediction in zip(self._others, others, strict=True)}
        )


def pictures_of(name: str) -> list[str]:
    """The pictures of a folder and all below it, in order, without hidden ones and those that predict.py drew; else the name itself."""
    folder = Path(name)
    if not folder.is_dir():
        return [name]
    return [
        str(path)
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in SUFFIXES
        and path.is_file()
        and not path.name.endswith(DRAWN)
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]


def _texts(value: Any) -> list[str]:
    """Texts out of a model's metadata; ValueError where something else stands there."""
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError("its metadata list no classes")
    return [text.encode("utf-8", "replace").decode() for text in value]


def _fields(value: Any) -> list[dict[str, Any]]:
    """The further label fields of a model: name, output and labels of each; ValueError where something else stands there."""
    if not isinstance(value, list) or not all(isinstance(field, dict) for field in value):
        raise ValueError("its metadata list no label fields")
    return [
        {
            "labels": _texts(field["labels"]),
            **dict(zip(("name", "output"), _texts([field["name"], field["output"]]), strict=True)),
        }
        for field in value[1:]
    ]


def _answers(session: Any, outputs: list[str], inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    """What a model answers.

    Raises:
        ValueError: it cannot; the file is damaged.
    """
    try:
        found: list[np.ndarray] = session.run(outputs, inputs)
    except Exception as error:  # ONNX Runtime's errors share no base but this one
        raise ModelError("the model cannot predict because its file is damaged: {}", error) from error
    return found


def _either(classes: list[str]) -> str:
    """Classes as alternatives, the first ones by name."""
    named = classes[:MOST_NAMED]
    rest = len(classes) - len(named)
    return " or ".join(named + ([f"{rest} more"] if rest else []))


def _of_fields(
    labels: list[list[str]], outputs: list[str], found: dict[str, np.ndarray], alarms: float
) -> list[Prediction]:
    """What the first sample is predicted to be in each label field; ``outputs`` are the names of their probabilities."""
    p_value = float(found[P_VALUE][0]) if P_VALUE in found else None
    unfamiliar = p_value is not None and p_value <= alarms
    predictions = []
    for names, output in zip(labels, outputs, strict=True):
        row = found[output][0]
        probabilities = dict(zip(names, map(float, row), strict=True))  # ValueError where the file is damaged
        best = int(row.argmax())
        inside = found.get(_set_of(output))
        order = [] if inside is None else [int(index) for index in np.argsort(-row, kind="stable") if inside[0][index]]
        predictions.append(
            Prediction(
                names[best],
                float(row[best]),
                probabilities,
                possible=[names[index] for index in order],
                unfamiliar=unfamiliar,
                p_value=p_value,
            )
        )
    return predictions


def _set_of(probabilities: str) -> str:
    """The name of the output with the prediction set of a field, from that of its probabilities."""
    return probabilities.replace("probabilities", "prediction_set", 1)


def main(arguments: list[str]) -> int:
    """Prints one line a picture: file, label, probability, and where the answer should be checked, why."""
    if not arguments:
        print(__doc__)
        return 2
    predictor = Predictor(Path(__file__).parent / "model.onnx")
    failed = 0
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # names need not be UTF-8
    for argument in arguments:
        names = pictures_of(argument)
        if not names:
            print(f"{argument}\tthere are no images in this folder", file=sys.stderr)
            failed = 1
        for name in names:
            try:
                prediction = predictor.predict(name)
                print(
                    "\t".join(filter(None, (name, prediction.name, f"{prediction.probability:.1%}", prediction.doubt)))
                )
            except UnreadableImageError as error:
                print(f"{name}\tcannot be read: {error}", file=sys.stderr)
                failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
