"""The training task of a detector: where inputs come from, the loss, and how good the network is so far."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.optim.swa_utils import PARAM_LIST, AveragedModel, get_ema_multi_avg_fn

from transferstudio.backbones.detector import Detector
from transferstudio.backbones.letterbox import Letterbox
from transferstudio.backbones.pretrained_detector import PretrainedDetector
from transferstudio.events import Meter, Metric, Work
from transferstudio.i18n import Message
from transferstudio.project.features import FeatureCache
from transferstudio.runtime import UnreadableImageError
from transferstudio.runtime.predict_boxes import DetectionLimits
from transferstudio.tasks.object_detection.assignment import Targets
from transferstudio.tasks.object_detection.augmentation import varied
from transferstudio.tasks.object_detection.dataset import AnnotatedImage, ImageSplits, zoom_for
from transferstudio.tasks.object_detection.inference import (
    DetectionNetwork,
    chosen,
    raw_outputs,
    raw_outputs_of_maps,
    slices,
)
from transferstudio.tasks.object_detection.loss import detection_loss, own_loss
from transferstudio.tasks.object_detection.matching import LOWEST, Detections, mean_precision, pair
from transferstudio.training import parallel
from transferstudio.training.device import autocast
from transferstudio.training.field_classes import FieldClasses
from transferstudio.training.plan import TrainingPlan, times_shown
from transferstudio.training.prefetch import prefetched
from transferstudio.training.training_task import Stage, State

AHEAD = 3  # batches that are read before they are needed
AVERAGED = 0.99  # of the weights so far that stays at each step, once there have been many


@dataclass(frozen=True)
class TrainingView:
    """A picture as it is shown once: pixels or maps of the backbone, and the boxes in it."""

    inputs: np.ndarray
    boxes: np.ndarray
    classes: np.ndarray


@dataclass(frozen=True)
class Maps:
    """The backbone's feature maps of all training pictures, as they are and mirrored, and of those that validate as they are, computed once;
    a row is all maps, flattened."""

    straight: FeatureCache
    mirrored: FeatureCache
    shapes: tuple[tuple[int, ...], ...]


@dataclass
class BoxTraining:
    """A detector that is trained; see TrainingTask."""

    network: DetectionNetwork
    parts: ImageSplits
    letterbox: Letterbox
    plan: TrainingPlan
    device: torch.device
    folder: Path
    maps: Maps | None = None
    """Where the backbone stays as it is; None: pictures go through all of it, varied each epoch."""
    statistics: bool = False
    """Whether BatchNorm's statistics are learnt, as they must be without pre-training."""
    levels: Sequence[Sequence[nn.Parameter]] = ()
    clip: float = 10.0
    least_gain: float = 0.0
    zoom: float = field(init=False)
    average: AveragedModel = field(init=False)

    def __post_init__(self) -> None:
        self.zoom = zoom_for(self.parts.train, len(self.parts.classes))
        self.average = AveragedModel(self.network, multi_avg_fn=_average, use_buffers=True)

    @cached_property
    def stored(self) -> nn.Module:
        """See TrainingTask."""
        return nn.ModuleDict({"network": self.network, "average": self.average})

    @property
    def best(self) -> DetectionNetwork:
        """See TrainingTask: the average of the weights finds better than the last ones."""
        assert isinstance(self.average.module, DetectionNetwork)
        return self.average.module

    @property
    def classes(self) -> Sequence[FieldClasses]:
        """See TrainingTask."""
        return [self.parts.known]

    @property
    def validation_key(self) -> str:
        """See TrainingTask."""
        found = hashlib.sha256()
        for marked in self.parts.validation:
            found.update(marked.hash.encode())
            found.update(marked.truth.boxes.tobytes() + marked.truth.classes.tobytes())
        return found.hexdigest()

    @property
    def epochs(self) -> int:
        """See TrainingTask."""
        return self.plan.epochs

    def stage(self, epoch: int) -> Stage:
        """See TrainingTask."""
        return Stage(Message("epoch {} of {}", epoch + 1, self.epochs), epoch, self.epochs)

    def begin(self, epoch: int) -> tuple[int, int, Iterator[list[TrainingView]]]:
        """See TrainingTask."""
        self.network.train_mode(update_batch_norm=self.statistics)
        generator = np.random.default_rng([self.plan.seed, epoch])
        count, size = len(self.parts.train), min(self.plan.batch, max(1, len(self.parts.train)))
        order = np.concatenate([generator.permutation(count) for _ in range(times_shown(count))])
        chunks = [
            part[parallel.rank() :: parallel.size()] for part in np.array_split(order, range(size, len(order), size))
        ]
        return len(chunks), sum(map(len, chunks)), self._read(chunks, epoch)

    def _read(self, chunks: Sequence[np.ndarray], epoch: int) -> Iterator[list[TrainingView]]:
        """The batches, a few of them read ahead by other threads; without what cannot be read any more."""
        seeds = ([[self.plan.seed, epoch, n, int(index)] for index in chunk] for n, chunk in enumerate(chunks))
        for read in prefetched(seeds, lambda seed: self._show(self.parts.train[seed[-1]], seed), ahead=AHEAD):
            yield [shown for shown in read if shown is not None]

    def _show(self, marked: AnnotatedImage, seed: list[int]) -> TrainingView | None:
        generator, truth = np.random.default_rng(seed), marked.truth
        classes = np.where(truth.difficult, -1, truth.classes)
        if self.maps is not None:
            mirrored = bool(generator.random() < self.plan.flipped)
            cache = self.maps.mirrored if mirrored else self.maps.straight
            if not has_all(cache, [marked.hash]):
                return None  # its file is lost
            row = cache.read([marked.hash])[0]
            letterbox = Letterbox(self.letterbox.height, self.letterbox.width, mirrored)
            return TrainingView(row, letterbox.forth(truth.boxes, marked.size), classes)
        try:
            image, size = self.letterbox.load(marked.source)
        except UnreadableImageError:
            return None
        if self.plan.augment is False:
            return TrainingView(self.letterbox.apply(image, size), self.letterbox.forth(truth.boxes, size), classes)
        pixels, boxes, kept = varied(
            image, size, truth.boxes, self.letterbox, generator, zoom=self.zoom, flip=self.plan.flipped
        )
        return TrainingView(np.ascontiguousarray(pixels), boxes, classes[kept])

    def arithmetic(self) -> AbstractContextManager[object]:
        """See TrainingTask."""
        return autocast(self.device)

    def forward(self, part: list[TrainingView]) -> Any:
        """See TrainingTask: logits and distances; of a network that brings its own loss along, that."""
        inputs = torch.from_numpy(np.stack([shown.inputs for shown in part])).to(self.device)
        if isinstance(self.network, PretrainedDetector):
            return own_loss(self.network, inputs, as_targets(part, self.device))
        if self.maps is None:
            return self.network(inputs)
        return self.network.head(unflattened(inputs, self.maps.shapes))

    def loss(self, outputs: Any, part: list[TrainingView]) -> torch.Tensor:
        """See TrainingTask."""
        if isinstance(self.network, PretrainedDetector):
            own: torch.Tensor = outputs.float()
            return own
        logits, distances = outputs
        return detection_loss(self.network, logits, distances, as_targets(part, self.device))

    def stepped(self) -> None:
        """See TrainingTask."""
        self.average.update_parameters(self.network)

    def watch(self, state: State) -> Work[float | None]:
        """See TrainingTask: mAP on validation."""
        if not self.parts.validation:
            return None
        limits = DetectionLimits(
            self.letterbox.height, self.letterbox.width, threshold=LOWEST
        )  # all that may be something
        (detections,) = yield from detect_all(
            self.best, self.parts.validation, self.letterbox, [limits], maps=self.maps
        )
        truths = [marked.truth for marked in self.parts.validation]
        whole, half = mean_precision(pair(truths, detections, len(self.parts.classes)))
        yield Metric("mAP", whole, "validation", state.epoch)
        yield Metric("mAP50", half, "validation", state.epoch)
        return whole


def detect_all(
    network: DetectionNetwork,
    pictures: Sequence[AnnotatedImage],
    letterbox: Letterbox,
    limits: Sequence[DetectionLimits],
    *,
    exact: bool = False,
    maps: Maps | None = None,
) -> Work[list[list[Detections]]]:
    """What a network finds in some pictures under each of some limits; nothing in one that cannot be read any more.

    ``exact``: see :func:`transferstudio.tasks.object_detection.inference.detect`; ``maps``: those of these pictures, where the backbone need not
    look at them again.
    """
    own = parallel.share(pictures)
    meter = Meter("check", len(own))
    yield meter.started()
    detections: list[list[Detections]] = [[] for _ in limits]
    for part in slices(len(own)):
        sizes = [one.size for one in own[part]]
        hashes = [one.hash for one in own[part]]
        if maps is not None and isinstance(network, Detector) and has_all(maps.straight, hashes):
            rows = torch.from_numpy(maps.straight.read(hashes))
            outputs = raw_outputs_of_maps(network, unflattened(rows, maps.shapes))
        else:
            images = np.stack([_read(one, letterbox) for one in own[part]])
            outputs = raw_outputs(network, images, exact=exact)
        for one, found in zip(limits, detections, strict=True):
            found.extend(chosen(network, outputs, sizes, one))
        yield meter.advance(len(sizes))
    yield meter.finished()
    return [parallel.interleave(parallel.gather(found)) for found in detections]


def has_all(cache: FeatureCache, hashes: Sequence[str]) -> bool:
    """Whether there are features of all these pictures; there are none of one whose file is lost."""
    return bool((cache.find(hashes) >= 0).all())


def _read(marked: AnnotatedImage, letterbox: Letterbox) -> np.ndarray:
    try:
        return letterbox.read(marked.source)
    except UnreadableImageError:
        return np.zeros((letterbox.height, letterbox.width, 3), dtype=np.uint8)


def as_targets(part: list[TrainingView], device: torch.device) -> Targets:
    """The boxes of some pictures, filled up to the same number."""
    most = max(len(shown.boxes) for shown in part)
    boxes = np.zeros((len(part), most, 4), dtype=np.float32)
    classes = np.full((len(part), most), -1, dtype=np.int64)
    for row, shown in enumerate(part):
        boxes[row, : len(shown.boxes)] = shown.boxes
        classes[row, : len(shown.boxes)] = shown.classes
    return Targets(torch.from_numpy(boxes).to(device), torch.from_numpy(classes).to(device))


def unflattened(rows: torch.Tensor, shapes: Sequence[tuple[int, ...]]) -> list[torch.Tensor]:
    """Feature maps (pictures, channels, height, width) from rows that hold all of them."""
    sizes = [math.prod(shape) for shape in shapes]
    pieces = zip(torch.split(rows, sizes, dim=1), shapes, strict=True)
    return [piece.reshape(-1, *shape).contiguous(memory_format=torch.channels_last) for piece, shape in pieces]


def _average(averages: PARAM_LIST, weights: PARAM_LIST, count: torch.Tensor | int) -> None:
    """Moves the moving averages of weights of one type on one device on, in place; they are shorter at the start.

    All at once: on a graphics processor one by one took as long as the rest of a step.
    """
    keep = min(AVERAGED, (1 + int(count)) / (10 + int(count)))
    get_ema_multi_avg_fn(keep)(averages, weights, count)  # type: ignore[no-untyped-call]
