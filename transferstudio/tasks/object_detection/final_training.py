"""The last epochs of a detector: once the threshold is known, the images that chose it teach as well."""

from __future__ import annotations

import threading
from dataclasses import replace

from transferstudio.events import Note, Work
from transferstudio.i18n import Number, message
from transferstudio.tasks.object_detection.training_task import BoxTraining
from transferstudio.training.checkpoint import load_network
from transferstudio.training.loop import run_epochs
from transferstudio.training.optimizer import make_optimizer
from transferstudio.training.plan import final_epochs
from transferstudio.training.resumable_run import BEST_NETWORK, FINAL

STEP = 1.0  # of the learning rate before


def learn_from_all(task: BoxTraining, scales: dict[str, float], stop: threading.Event | None) -> Work[int]:
    """Goes on with the network of a training that has ended, on its training and validation images together; its learning rate rises and
    falls once more. Returns how many images taught that had only validated before: 0 where a person stopped it, and the network is as
    it was.

    Its checkpoints are in a folder of their own, so that what was killed is resumed where it was: a training that has ended is loaded.
    """
    plan, parts = task.plan, task.parts
    further = final_epochs(plan)
    yield Note(
        message(
            "The threshold is known, so the {} validation images now teach as well, for {} more epochs.",
            Number(len(parts.validation)),
            further,
        )
    )
    folder = task.folder / FINAL
    folder.mkdir(exist_ok=True)
    everything = replace(parts, train=parts.train + parts.validation, validation=[])
    rate = None if plan.learning_rate is None else STEP * plan.learning_rate
    final = replace(
        task,
        parts=everything,
        plan=replace(plan, epochs=further, learning_rate=rate),
        folder=folder,
        earlier=plan.epochs,
    )
    optimizer = make_optimizer(final.network, final.plan, scales)
    reached = yield from run_epochs(final, optimizer, at_once=plan.batch, first=True, stop=stop)
    if not reached.stopped:
        return len(parts.validation)
    load_network(task.folder / BEST_NETWORK, task.network)
    return 0
