"""Pictures out of a video, every so often. It needs the extra ``video`` (PyAV, which brings FFmpeg's decoders)."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from transferstudio.i18n import Number, message
from transferstudio.runtime import UnreadableImageError
from transferstudio.runtime.predict import MAX_PIXELS

VIDEO_SUFFIXES = {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi"}
STEP = 0.5  # seconds between two pictures
TOLERANCE = 1e-6  # seconds
# A closed list: some of FFmpeg's formats are lists of other files, which a video from elsewhere could point to yours.
CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi"


@dataclass(frozen=True)
class Frame:
    """A picture of a video, upright, and when it is shown."""

    image: Image.Image
    seconds: float

    def name(self, video: str) -> str:
        """What it is called in a table: the video, and the time in it."""
        return f"{video} {int(self.seconds // 60)}:{self.seconds % 60:04.1f}"


def is_video(path: Path) -> bool:
    """Whether a file is called like a video."""
    return path.suffix.lower() in VIDEO_SUFFIXES


def frames(path: Path, *, step: float = STEP) -> Iterator[Frame]:
    """The pictures of a video, one each ``step`` seconds; one in memory at a time.

    Raises:
        UnreadableImageError: it is no video, damaged, or too large, or the extra is not installed.
    """
    with _opened(path) as (container, stream):
        due = 0.0
        for frame in container.decode(stream):
            if frame.time is not None and frame.time > due - TOLERANCE:
                due = max(due + step, frame.time)  # a gap in the video brings no burst of pictures after it
                yield Frame(_upright(frame), frame.time)


def frame_at(path: Path, seconds: float) -> Frame:
    """The picture that :func:`frames` gave for a time.

    Raises:
        UnreadableImageError: see :func:`frames`.
    """
    with _opened(path) as (container, stream):
        container.seek(int(seconds / stream.time_base), stream=stream)
        for frame in container.decode(stream):
            if frame.time is not None and frame.time > seconds - TOLERANCE:
                return Frame(_upright(frame), frame.time)
    raise UnreadableImageError(message("the video ends before that"))


def count(path: Path, *, step: float = STEP) -> int:
    """About how many pictures :func:`frames` will give; 1 where the video does not say, or cannot be read."""
    try:
        with _opened(path) as (container, _):
            microseconds = container.duration or 0
    except UnreadableImageError:
        return 1
    return max(1, math.ceil(microseconds / 1e6 / step))


@contextmanager
def _opened(path: Path) -> Iterator[tuple[Any, Any]]:
    """A video and its first stream of pictures, checked; whatever FFmpeg says while it is used becomes an UnreadableImageError."""
    if importlib.util.find_spec("av") is None:
        raise UnreadableImageError(message('videos need an extra: pip install "transferstudio[video]"'))
    import av  # here: an extra that need not be installed

    try:
        options = {"format_whitelist": CONTAINERS, "protocol_whitelist": "file"}
        with path.open("rb") as file, av.open(file, container_options=options) as container:
            if not container.streams.video:
                raise UnreadableImageError(message("it contains no image"))
            stream = container.streams.video[0]
            size = stream.codec_context
            if size is None or not stream.time_base:
                raise UnreadableImageError(message("damaged, or not a video: its encoding is unknown"))
            if size.width * size.height > MAX_PIXELS:
                raise UnreadableImageError(
                    message(
                        "{} × {} pixels: more than {} million",
                        Number(size.width),
                        Number(size.height),
                        MAX_PIXELS // 1_000_000,
                    )
                )
            stream.thread_type = "AUTO"
            yield container, stream
    except UnreadableImageError:
        raise
    except FileNotFoundError as error:
        raise UnreadableImageError(message("the file does not exist")) from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or error
        raise UnreadableImageError(message("damaged, or not a video: {}", words)) from error


def _upright(frame: Any) -> Image.Image:
    image: Image.Image = frame.to_image()
    return image.rotate(frame.rotation, expand=True) if frame.rotation else image
