"""Exports an object detector: one graph from pictures to boxes, proven on the test split."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper
from PIL import Image
from torch import nn

import transferstudio
from transferstudio.backbones.calibration_pictures import CALIBRATION_IMAGES
from transferstudio.backbones.converting import STAGE, Conversion, conversion
from transferstudio.backbones.quantising import quantise
from transferstudio.backbones.query_detector import traceable
from transferstudio.errors import ExportError
from transferstudio.events import Meter, Work
from transferstudio.export.contents import MODEL, MODEL_INT8
from transferstudio.export.examples import write_examples
from transferstudio.export.graph import PIXELS
from transferstudio.export.licence import licence_metadata, write_licence
from transferstudio.export.model_card import model_card
from transferstudio.export.model_file import Bundle, ModelFile, kept_if_good, median_seconds
from transferstudio.export.parity import Parity, scored_alone
from transferstudio.export.readme import readme
from transferstudio.export.rescoring import check_score
from transferstudio.i18n import Number, message
from transferstudio.project import Project
from transferstudio.project.runs import Run
from transferstudio.runtime import UnreadableImageError, predict, predict_boxes
from transferstudio.runtime.predict_boxes import BoxPredictor
from transferstudio.tasks.object_detection.dataset import AnnotatedImage, annotated
from transferstudio.tasks.object_detection.evaluation import overlaps
from transferstudio.tasks.object_detection.graph import BOXES, INPUT, LOGITS, assemble
from transferstudio.tasks.object_detection.how_to_use import HOW_TO_USE
from transferstudio.tasks.object_detection.inference import DetectionNetwork, detect
from transferstudio.tasks.object_detection.matching import LOWEST, Detections, mean_precision, pair
from transferstudio.tasks.object_detection.training import TrainedBoxes, load_boxes
from transferstudio.training.prefetch import prefetched

LATENCY_PICTURES = 10
AHEAD = 8  # images that are decoded before they are needed
SURE = 0.3  # score from which on every box has to be the same in both
SAME_OVERLAP, SAME_SCORE = 0.95, 0.01  # overlap and difference of scores of boxes that count as the same
MOST_DIFFERENT = 0.002  # in mAP, between file and network
LEARNT_NOTHING = 0.01  # mAP below which a network only guesses


def export_boxes(project: Project, run: Run, folder: Path, *, int8: bool, stop: threading.Event | None) -> Work[Bundle]:
    """Writes the model with all that belongs to it into an empty folder.

    Raises:
        ExportError: the network cannot be converted, or the file finds other objects.
        TrainingError: the run's files are damaged.
    """
    trained = load_boxes(run.folder, project)
    known = trained.report.known
    pictures, _, _ = annotated(project, known=known[0] if known else None)
    tested = [one for one in pictures if one.hash in set(trained.report.tested)]
    if not tested:
        raise ExportError(
            message("No images of the test set are left for the comparison"), advice=message("Train again.")
        )
    meter = Meter(STAGE)
    yield meter.started()
    core = folder / "core.onnx"
    yield from convert(trained.network, core, title=trained.backbone.title, stop=stop)
    _write(core, folder / MODEL, trained)
    yield meter.finished()
    model = yield from _proven(folder / MODEL, trained, tested, stop)
    small = None
    if int8:
        meter = Meter("quantise the network")
        yield meter.started()
        learnt = [one for one in pictures if one.hash not in set(trained.report.tested)]
        quantise(core, folder / "core-int8.onnx", _prepared(learnt[:CALIBRATION_IMAGES], trained))
        _write(folder / "core-int8.onnx", folder / MODEL_INT8, trained)
        yield meter.finished()
        small = yield from _scored(folder / MODEL_INT8, trained, tested, stop)
        small = yield from kept_if_good(model, small, folder)
    for file in folder.glob("core*.onnx"):
        file.unlink()
    _write_rest(folder, trained, model, small)
    return Bundle(folder, model, small)


class _Core(nn.Module):
    """The network with its distances as corners in pixels of the input."""

    def __init__(self, network: DetectionNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        logits, distances = self.network(images)
        return logits, self.network.boxes(distances)


def convert(network: DetectionNetwork, path: Path, *, title: str, stop: threading.Event | None = None) -> Work[None]:
    """Writes the network up to what each location predicts, for any number of letterboxed images.

    Raises:
        ExportError: torch's exporter cannot do it, ``title`` says with what; or it was cancelled.
    """
    example = torch.zeros((2, network.height, network.width, 3), dtype=torch.uint8)
    free = {0: torch.export.Dim("images", min=1)}
    names = ([INPUT], [LOGITS, BOXES])
    within = partial(traceable, network)
    made = Conversion(_Core(network).eval(), (example,), (free,), title, names, within=within)
    yield from conversion(made, path, stop=stop)


def _write(core: Path, path: Path, trained: TrainedBoxes) -> None:
    model = assemble(onnx.load(str(core)), trained.limits, len(trained.report.classes))
    model.producer_name, model.producer_version = "Transfer Studio", transferstudio.__version__
    report = trained.report
    values = {
        "labels": report.classes,
        "limits": asdict(report.limits),
        "scores": {"map50": report.scores.map50.as_json(), "map": report.scores.map.as_json()},
        "plan": report.plan.as_json(),
    }
    helper.set_model_props(
        model,
        {
            **{key: json.dumps(value, ensure_ascii=False) for key, value in values.items()},
            "task": report.task,
            "method": report.method.called,
            "names": str(dict(enumerate(report.classes))),  # as other runners read class names
            "backbone": trained.backbone.identifier,
            **licence_metadata(trained.backbone),
            "transferstudio": transferstudio.__version__,
            **PIXELS,
        },
    )
    onnx.save(model, str(path))


def _prepared(pictures: Sequence[AnnotatedImage], trained: TrainedBoxes) -> Iterator[np.ndarray]:
    for one in pictures:
        try:
            yield trained.letterbox.read(one.source)
        except UnreadableImageError:
            continue


@dataclass(frozen=True)
class _OutputComparison:
    """What file and network found in the test pictures, at a score low enough for mAP."""

    pictures: list[AnnotatedImage]
    ours: list[Detections]
    theirs: list[Detections]


def _both(
    predictor: BoxPredictor,
    trained: TrainedBoxes,
    tested: list[AnnotatedImage],
    stop: threading.Event | None,
    *,
    also: bool,
) -> Work[_OutputComparison]:
    """Runs the pictures through the file, and ``also`` through the network in torch."""
    meter = Meter("parity", len(tested))
    yield meter.started()
    result = _OutputComparison([], [], [])
    low = replace(trained.limits, threshold=LOWEST)

    def read(one: AnnotatedImage) -> tuple[AnnotatedImage, Image.Image, tuple[int, int]] | None:
        try:
            return one, *trained.letterbox.load(one.source)
        except UnreadableImageError:
            return None  # it was readable at import; a file lost since then proves nothing either way

    for found in chain.from_iterable(prefetched(([one] for one in tested), read, ahead=AHEAD)):
        if stop is not None and stop.is_set():
            raise ExportError(message("The export was cancelled"))
        if found is not None:
            one, image, size = found
            boxes, scores, classes, _ = predictor.run(np.asarray(image)[None], threshold=LOWEST)
            boxes = boxes * np.tile([size[0] / image.width, size[1] / image.height], 2)
            result.pictures.append(one)
            result.ours.append(Detections(boxes, scores, classes))
            if also:
                inputs = trained.letterbox.apply(image, size)[None]
                result.theirs.extend(detect(trained.network, inputs, [size], low, exact=True))
        yield meter.advance(1)
    if not result.pictures:
        raise ExportError(
            message("No images are left for comparing the exported file"), advice=message("Import them again.")
        )
    return result


def _proven(
    path: Path, trained: TrainedBoxes, tested: list[AnnotatedImage], stop: threading.Event | None
) -> Work[ModelFile]:
    predictor = BoxPredictor(path)
    found = yield from _both(predictor, trained, tested, stop, also=True)
    truths, classes = [one.truth for one in found.pictures], len(predictor.labels)
    ours = mean_precision(pair(truths, found.ours, classes))
    theirs = mean_precision(pair(truths, found.theirs, classes))
    parity = judge(found.theirs, found.ours, score=ours[1])
    yield Meter("parity").finished(**parity.as_json())
    if not parity.passed and max(ours[0], theirs[0]) < LEARNT_NOTHING:
        raise ExportError(
            message(
                "The network has not learnt anything yet: its predictions are so similar that the file and the network choose different ones"
            ),
            advice=message("Train longer or with more images."),
        )
    if not parity.passed or abs(ours[0] - theirs[0]) > MOST_DIFFERENT:
        raise ExportError(
            message(
                "The exported file detects other objects than the trained network: {}, mAP {} instead of {}",
                parity,
                Number(ours[0], ".4f"),
                Number(theirs[0], ".4f"),
            ),
            advice=message("Nothing was written. Please report this, with the name of the network."),
        )
    if not _changed(found.pictures, trained):
        check_score(ours[0], trained.report.scores.map.value, metric="mAP")
    return _file(path, predictor, parity, found.pictures)


def _changed(pictures: Sequence[AnnotatedImage], trained: TrainedBoxes) -> bool:
    """Whether pictures or boxes of the test split came or went since the run was scored."""
    scored = trained.report.scores.classes
    classes = [int(class_) for one in pictures for class_ in one.truth.classes[~one.truth.difficult]]
    boxes = [classes.count(index) for index in range(len(scored))]
    return len(pictures) != trained.report.scored_samples or boxes != [row.boxes for row in scored]


def _scored(
    path: Path, trained: TrainedBoxes, tested: list[AnnotatedImage], stop: threading.Event | None
) -> Work[ModelFile]:
    """An int8 file: it finds other objects, and is measured by how good they are."""
    predictor = BoxPredictor(path)
    found = yield from _both(predictor, trained, tested, stop, also=False)
    pairs = pair([one.truth for one in found.pictures], found.ours, len(predictor.labels))
    score = mean_precision(pairs)[1]
    parity = scored_alone(len(found.pictures), score, units="images", metric="mAP50")
    return _file(path, predictor, parity, found.pictures)


def _file(path: Path, predictor: BoxPredictor, parity: Parity, pictures: Sequence[AnnotatedImage]) -> ModelFile:
    seconds = median_seconds(predictor.find, [one.source for one in pictures], LATENCY_PICTURES)
    return ModelFile(path.name, parity, path.stat().st_size, seconds, tested=True)


def judge(theirs: Sequence[Detections], ours: Sequence[Detections], *, score: float) -> Parity:
    """Compares the sure boxes of the network with those of the exported file, both ways: each must have its like in the other.

    A few in a thousand need not: where two boxes are as sure to the last digit, either of them may be taken.
    """
    count, apart = 0, []
    for one, other in zip(theirs, ours, strict=True):
        for these, those in ((one, other), (other, one)):
            sure = np.flatnonzero(these.scores > SURE)
            count += len(sure)
            apart += [_difference(these, int(index), those) for index in sure]
    same = [difference for difference in apart if difference <= SAME_SCORE]
    largest, mean = (max(same), float(np.mean(same))) if same else (0.0, 0.0)
    return Parity(count, count - len(same), 0, largest, mean, score, "boxes", "mAP50")


def _difference(these: Detections, index: int, those: Detections) -> float:
    """How far the score of a box is from that of the same box among others; infinite where there is none."""
    overlap = overlaps(these.boxes[index : index + 1], those.boxes)[0]
    same = (overlap >= SAME_OVERLAP) & (those.classes == these.classes[index])
    return float(np.abs(those.scores - these.scores[index]).min(initial=np.inf, where=same))


def _write_rest(folder: Path, trained: TrainedBoxes, model: ModelFile, small: ModelFile | None) -> None:
    names = json.dumps(trained.report.classes, ensure_ascii=False, indent=2)
    (folder / "labels.json").write_text(names, "utf-8")
    write_licence(folder, trained.backbone)
    card = model_card(
        "tasks/object_detection/model_card.md", trained.report, trained.backbone, model.parity, model.latency
    )
    (folder / "MODEL_CARD.md").write_text(card, "utf-8")
    measured = {file.name: file.as_json() for file in (model, small) if file is not None}
    (folder / "parity.json").write_text(json.dumps(measured, indent=2), "utf-8")
    shutil.copyfile(str(predict_boxes.__file__), folder / "predict.py")
    shutil.copyfile(str(predict.__file__), folder / "pictures.py")
    write_examples(folder, HOW_TO_USE.examples)
    (folder / "README.md").write_text(readme(folder, HOW_TO_USE, HOW_TO_USE.examples), "utf-8")
