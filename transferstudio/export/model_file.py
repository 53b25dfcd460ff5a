"""An exported file with what was measured of it, and how two of them compare."""

from __future__ import annotations

import contextlib
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from transferstudio.events import Note, Work
from transferstudio.export.parity import Parity
from transferstudio.i18n import Number, engine_word, message
from transferstudio.runtime import UnreadableImageError

Sample = TypeVar("Sample")
MOST_LOST, CLEARLY_WORSE = 0.5, 5.0  # points of accuracy or another score
FEWEST_APART = 5  # samples by which two files differ, below which that may be chance (sign test, 0.5 ** 5 < 5 %)


@dataclass(frozen=True)
class ModelFile:
    """One exported file: its proof, its size, and the median seconds for one sample on this computer."""

    name: str
    parity: Parity
    bytes: int
    latency: float
    tested: bool
    """Whether the samples of the proof are a test split; else the network learnt from them, and its score on them tells nothing."""

    @property
    def score(self) -> float | None:
        """How good it is on the test split (0–1), where there is one."""
        return self.parity.score if self.tested else None

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            **self.parity.as_json(),
            "bytes": self.bytes,
            "seconds_a_sample": self.latency,
            "score": self.score,
            "proof": str(self.parity),
        }


@dataclass(frozen=True)
class Bundle:
    """An exported folder with its model.onnx, and model-int8.onnx where it was asked for."""

    folder: Path
    model: ModelFile
    int8: ModelFile | None = None


def kept_if_good(model: ModelFile, small: ModelFile, folder: Path) -> Work[ModelFile | None]:
    """Says what int8 costs and brings on this computer, and takes the file out of the folder where it is clearly worse; then None.

    It is only recommended where it costs nothing; where the samples are too few to tell, it is neither recommended nor taken out.
    """
    lost = 100 * (model.parity.score - small.parity.score)
    cost = (
        *(Number(file.bytes / 1e6, ".1f") for file in (small, model)),
        *(Number(file.latency * 1000, ".1f") for file in (small, model)),
        Number(lost, ".1f"),
        engine_word(model.parity.metric),
    )
    least = 100 * FEWEST_APART / small.parity.samples  # points
    if abs(lost) < least and least > MOST_LOST:
        yield Note(
            message(
                "int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost. That shows no difference: on only {} samples, less than {} points may be chance",
                *cost,
                Number(small.parity.samples),
                Number(least, ".1f"),
            ),
            "warning" if lost > 0 or small.latency > model.latency else "info",
        )
        return small
    figures = message("int8: {} MB instead of {}, {} ms instead of {}, {} points of {} lost", *cost)
    if lost > MOST_LOST or small.latency > model.latency:
        yield Note(message("{}. model.onnx (fp32) is the better choice here.", figures), "warning")
    else:
        yield Note(message("{}. It is the better choice here.", figures))
    if lost <= CLEARLY_WORSE:
        return small
    (folder / small.name).unlink()
    yield Note(message("The int8 file is clearly worse and is not exported."), "warning")
    return None


def median_seconds(answer: Callable[[Sample], object], samples: Sequence[Sample], most: int) -> float:
    """Seconds for one answer: the median over ``most`` samples, after one to warm up; those that were lost since import are left out."""
    seconds: list[float] = []
    for index in range(len(samples)):
        if len(seconds) == most:
            break
        with contextlib.suppress(UnreadableImageError):
            sample = samples[index]
            if not seconds:
                answer(sample)
            start = time.perf_counter()
            answer(sample)
            seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) if seconds else 0.0
