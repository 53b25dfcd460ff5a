"""The option --set of the command train: fields of the plan that have no option of their own, by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

if TYPE_CHECKING:
    from transferstudio.tasks.base import Task
    from transferstudio.training.plan import Method, TrainingPlan

# Everything else is imported inside the functions, so that --help answers at once.

OPTIONS = {
    "backbone": "--backbone",
    "method": "--method",
    "field": "--field",
    "together": "--field",
    "seed": "--seed",
    "device": "--device",
    "precision": "--int8",
    "epochs": "--epochs",
    "pair_epochs": "--epochs",
    "within": "--within",
    "practice": "--practice",
}
"""The fields of a plan that have an option of their own."""


def check_settings(settings: Sequence[str], method: Method | None) -> None:
    """Refuses what no method of any task takes, before anything is imported or computed.

    Raises:
        StudioError: a name is no setting, or has an option of its own; or a value is none.
    """
    from transferstudio.training.hyperparameters import SETTINGS, parsed
    from transferstudio.training.plan import Method

    for setting in settings:
        name = setting.partition("=")[0].strip().replace("-", "_")
        if name in OPTIONS:
            raise StudioError(
                verbatim(f"“{name}” has an option of its own"),
                advice=verbatim(f"Use {OPTIONS[name]} in place of --set."),
            )
    parsed(settings, SETTINGS, method or Method.HEAD)


def plan_settings(settings: Sequence[str], task: Task, plan: TrainingPlan) -> dict[str, Any]:
    """The values of settings for a plan, whose method is known.

    Raises:
        StudioError: one has no value in its range, or is of no use to the task, the method or the network.
    """
    from transferstudio.backbones.catalogue import find
    from transferstudio.training.hyperparameters import parsed
    from transferstudio.training.plan import Method

    info = task.info
    used = set(task.hyperparameters(plan))
    tuned = plan.method in (Method.LAST_BLOCKS, Method.LORA, Method.FULL, Method.SCRATCH)
    rules = {
        "input_size": not info.reads_texts,
        "last_blocks": plan.method == Method.LAST_BLOCKS,
        "gradual": tuned and not info.takes_detectors,
        "augment": (tuned or info.takes_detectors) and not (info.reads_texts and info.has_label_fields),
    }
    found = parsed(settings, used | {name for name, of_use in rules.items() if of_use}, plan.method)
    if found.get("input_size") is not None and info.has_label_fields:
        network = find(plan.backbone)
        if not network.any_size and found["input_size"] != network.size:
            raise StudioError(
                verbatim(f"{network.name} only takes images of {network.size} pixels"),
                advice=verbatim("Omit --set input_size, or choose another --backbone."),
            )
    return found
