"""The last epochs of a detector: once the threshold is known, the images that chose it teach as well."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import replace

from transferstudio.errors import TrainingError
from transferstudio.events import Note, Work
from transferstudio.i18n import Number, message
from transferstudio.tasks.object_detection.training_task import BoxTraining
from transferstudio.training.checkpoint import load_network
from transferstudio.training.loop import run_epochs
from transferstudio.training.optimizer import make_optimizer
from transferstudio.training.resumable_run import BEST_NETWORK, FINAL


def learn_from_all(task: BoxTraining, scales: dict[str, float], stop: threading.Event | None) -> Work[tuple[int, bool]]:
    """Goes on with the network of a training that has ended, on its training and validation images together; its learning rate rises and
    falls once more. Returns how many images taught that had only validated before, and whether a person stopped it: then, and where it
    failed, none did, and the network is as it was.

    Its checkpoints are in a folder of their own, so that what was killed is resumed where it was: a training that has ended is loaded.
    """
    plan, parts, before = task.plan, task.parts, task.folder / BEST_NETWORK
    yield Note(
        message(
            "The threshold is known, so the {} validation images now teach as well, for {} more epochs.",
            Number(len(parts.validation)),
            task.later,
        )
    )
    folder = task.folder / FINAL
    folder.mkdir(exist_ok=True)
    final = replace(
        task,
        parts=replace(parts, train=parts.train + parts.validation, validation=[]),
        plan=replace(plan, epochs=task.later),
        folder=folder,
        earlier=plan.epochs,
        later=0,
        goes_on_from=hashlib.sha256(before.read_bytes()).hexdigest(),
    )
    optimizer = make_optimizer(final.network, final.plan, scales)
    stopped = False
    try:
        reached = yield from run_epochs(final, optimizer, at_once=plan.batch, first=True, stop=stop)
        if not reached.stopped:
            return len(parts.validation), False
        stopped = True
    except TrainingError as error:
        yield Note(message("These epochs failed, so the network before them is kept: {}", error.what), "warning")
    load_network(before, task.network)
    return 0, stopped
