"""Every task on a few samples whose splits are given, with a very small network: what the tests of the training loop train on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from tests.conftest import picture, small_backbone
from tests.test_questions import squad, write_squad
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.events import Checkpoint, Event, Metric, Note, Work, finish
from transferstudio.formats.boxes.table_columns import CORNERS
from transferstudio.operations.training import RunResult
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.sample_data.beach import beach
from transferstudio.training.plan import Method, TrainingPlan

COUNTS = {Split.TRAIN: 12, Split.VALIDATION: 6, Split.TEST: 4}
"""Images and texts of each of two classes, images with boxes, and passages with three questions each."""
Write = Callable[[Path, Split | None], Path]
"""Writes a data set with its splits into a folder; the labels of one split can be wrong."""


@dataclass(frozen=True)
class Case:
    """A task with its data set, the very small network and the bundled one, and what is planned."""

    name: str
    write: Write
    network: Callable[[Path], Path]
    bundled: str
    metric: str
    """What is measured on validation; ``sign`` 1: the higher, the better."""
    sign: int
    settings: dict[str, Any]
    """Of a plan for the very small network."""

    def project(self, folder: Path, *, wrong: Split | None = None) -> Project:
        """A project of the data set; the labels of one split can be wrong."""
        folder.mkdir(parents=True, exist_ok=True)
        source = self.write(folder / "in", wrong)
        made = Project.create(folder / "p.tsproj")
        finish(import_dataset(made, source))
        if self.name == "boxes":  # a table of boxes does not tell the splits
            for split in Split:
                ids = [one.id for one in made.samples.all() if Path(one.name).name.startswith(split)]
                made.samples.set_split(ids, split)
        return made

    def plan(self, network: Path | str, method: Method = Method.FULL, **settings: Any) -> TrainingPlan:
        """A plan of four epochs that does not end early, where nothing else is asked for."""
        values = {"epochs": 4, "patience": 99, "device": "cpu", "practice": False, **self.settings, **settings}
        return TrainingPlan(backbone=str(network), method=method, **values)


def _images(folder: Path, wrong: Split | None) -> Path:
    names = ("red", "green")
    for index, (split, count) in enumerate(COUNTS.items()):
        for name in names:
            (folder / split / name).mkdir(parents=True)
        for hue, number in product(range(2), range(count)):
            name = names[1 if split == wrong and number % 2 else hue]
            made = picture(1000 * index + 10 * number + hue, hue=hue)
            made.save(folder / split / name / f"{split}-{names[hue]}{number}.png")
    return folder


def _texts(folder: Path, wrong: Split | None) -> Path:
    folder.mkdir()
    rows = iter(reviews(each=sum(COUNTS.values())))
    table: list[tuple[str, ...]] = [("text", "label", "split")]
    for split, count in COUNTS.items():
        for number in range(2 * count):
            text, label = next(rows)
            table.append((text, "good" if split == wrong and number % 4 < 2 else label, str(split)))
    return write_csv(folder / "reviews.csv", table)


def _boxes(folder: Path, wrong: Split | None) -> Path:
    (folder / "images").mkdir(parents=True)
    rows: list[tuple[str, ...]] = [("path", "class", *CORNERS)]
    for index, (split, count) in enumerate(COUNTS.items()):
        for number in range(count):
            image, things = beach(np.random.default_rng([index, number]))
            name = f"images/{split}-{number}.jpg"
            image.save(folder / name, quality=90)
            for label, (left, top, right, bottom) in things:
                shrunk = 0.5 if split == wrong else 1.0
                sides = left, top, left + shrunk * (right - left), top + shrunk * (bottom - top)
                rows.append((name, label, *(f"{side:.1f}" for side in sides)))
            if not things:
                rows.append((name, "", "", "", "", ""))
    write_csv(folder / "boxes.csv", rows)
    return folder


def _questions(folder: Path, wrong: Split | None) -> Path:
    folder.mkdir()
    paragraphs: Any = iter(squad(sum(COUNTS.values()), impossible=True)["data"][0]["paragraphs"])  # type: ignore[index]
    for split, count in COUNTS.items():
        chosen = [next(paragraphs) for _ in range(count)]
        for paragraph in chosen if split == wrong else []:
            for one in paragraph["qas"]:
                end = paragraph["context"].rindex("mill")
                one |= {"answers": [{"text": "mill", "answer_start": end}], "is_impossible": False}
        write_squad(folder / f"{split}.json", {"version": "2.0", "data": [{"title": split, "paragraphs": chosen}]})
    return folder


def _network(folder: Path) -> Path:
    return small_backbone(folder / "network")


def _reader(folder: Path) -> Path:
    """Without dropout, so that what a batch teaches does not depend on how it is cut."""
    made = tiny_transformer(folder / "reader", "bert")
    config = json.loads((made / "config.json").read_text("utf-8"))
    config |= {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
    (made / "config.json").write_text(json.dumps(config), "utf-8")
    return made


IMAGES = Case("images", _images, _network, "efficientnet-lite0", "loss", -1, {"batch": 8})
TEXTS = Case("texts", _texts, _reader, "all-minilm-l6-v2", "loss", -1, {"batch": 8, "learning_rate": 3e-3})
BOXES = Case("boxes", _boxes, _network, "efficientnet-lite0", "mAP", 1, {"batch": 4, "input_size": 96})
QUESTIONS = Case("questions", _questions, _reader, "all-minilm-l6-v2", "F1", 1, {"batch": 8, "learning_rate": 1e-2})
CASES = (IMAGES, TEXTS, BOXES, QUESTIONS)


def heard(work: Work[RunResult], **acts: Callable[[], object]) -> tuple[list[Event], RunResult]:
    """All events of a run, and its result; ``after_2`` is done once the checkpoint of the second epoch is written."""
    events: list[Event] = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value
        last = events[-1]
        if isinstance(last, Checkpoint) and f"after_{last.epoch}" in acts:
            acts.pop(f"after_{last.epoch}")()


def notes(events: Sequence[Event]) -> list[str]:
    """What the log says."""
    return [event.text for event in events if isinstance(event, Note)]


def metrics(events: Sequence[Event], name: str, split: str) -> list[Metric]:
    """The values of one name that were measured on a split, in their order."""
    return [event for event in events if isinstance(event, Metric) and (event.name, event.split) == (name, split)]


def epochs_of(events: Sequence[Event]) -> list[Checkpoint]:
    """The checkpoint of each epoch; the last one of a run only says where the result is."""
    return [event for event in events if isinstance(event, Checkpoint)][:-1]


class Forgetting:
    """An optimizer that sets to zero all that learns, from the moment it is told to: no answer depends on what is asked then."""

    def __init__(self) -> None:
        self.now = False

    def begin(self) -> None:
        """From the next step on."""
        self.now = True

    def step(self, real: Callable[..., Any]) -> Callable[..., Any]:
        """Instead of the step of an optimizer."""

        def step(optimizer: torch.optim.Optimizer, *args: Any, **kwargs: Any) -> Any:
            found = real(optimizer, *args, **kwargs)
            with torch.no_grad():
                for group in optimizer.param_groups if self.now else []:
                    for parameter in group["params"]:
                        parameter.zero_()
            return found

        return step


class Fault:
    """What goes wrong in the layers of every network, while it is switched on: they are called for so many samples at a time."""

    def __init__(self) -> None:
        self.most: int | None = None
        """Samples for which memory suffices; None: any number."""
        self.only_to_learn = True
        """Whether memory is short only where gradients are computed."""
        self.nan = False
        """Whether the next output where gradients are computed is no number."""
        self.stays = False
        """Whether it is so from then on."""

    def hook(self, layer: nn.Module, inputs: tuple[Any, ...], output: Any) -> Any:
        """Of each layer after it has computed."""
        if not isinstance(layer, (nn.Conv2d, nn.Embedding)) or not isinstance(output, torch.Tensor):
            return None
        if self.most is not None and len(output) > self.most and (torch.is_grad_enabled() or not self.only_to_learn):
            raise torch.OutOfMemoryError(f"full with {len(output)}")
        if self.nan and torch.is_grad_enabled():
            self.nan = self.stays
            return output * float("nan")
        return None


def faulty() -> Iterator[Fault]:
    """A fault that is switched off."""
    made = Fault()
    handle = nn.modules.module.register_module_forward_hook(made.hook)
    yield made
    handle.remove()
