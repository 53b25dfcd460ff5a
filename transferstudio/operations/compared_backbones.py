"""The backbone that is best on a project's own texts, where nobody chose one."""

from __future__ import annotations

import threading

from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, find
from transferstudio.backbones.weights import is_here
from transferstudio.events import Note, Work
from transferstudio.i18n import Number, message
from transferstudio.operations.recommended_backbone import COMPARED, compared, is_foreign, recommended_backbone
from transferstudio.project import Project
from transferstudio.project.language import find_language
from transferstudio.tasks import find_task
from transferstudio.training import parallel
from transferstudio.training.plan import Precision, TrainingPlan
from transferstudio.training.probe import MOST

GROWN = 2  # times as many labels are reason to compare anew


def choose_backbone(project: Project, plan: TrainingPlan, *, stop: threading.Event | None = None) -> Work[str]:
    """The backbone for a plan: by the language of the texts, also of a project where nobody looked it up; then by comparing on those of them
    that have labels and teach. Says why where it is not the usual one.

    Raises:
        TrainingError: there is too little to learn from.
        BackboneError: the weights of one cannot be had.
    """
    task = find_task(project.task)
    default = task.info.default_backbone
    if not task.info.reads_texts or not is_here(find(DEFAULT_MULTILINGUAL)):
        return default
    language = find_language(project)
    if is_foreign(language):
        title = find(DEFAULT_MULTILINGUAL).title
        yield Note(message("Most texts are in another language than English ({}), so {} is used.", language, title))
        return DEFAULT_MULTILINGUAL
    labels, (_, before) = task.labelled_count(project), compared(project)
    if labels < GROWN * before or before >= MOST or plan.precision == Precision.INT8 or not parallel.alone():
        return recommended_backbone(project, task)
    probes = yield from task.probe_backbones(project, plan, (default, DEFAULT_MULTILINGUAL), stop)
    if not probes:
        return default
    best = min(probes, key=lambda probe: probe.loss)
    project.set_setting(COMPARED, {"backbone": best.backbone, "labels": labels})
    if best.backbone != default:
        yield Note(
            message(
                "Cross-validated on {} of the texts, {} reaches {} accuracy and {} reaches {}, so {} is used.",
                best.samples,
                find(best.backbone).title,
                Number(best.accuracy, ".1%"),
                find(default).title,
                Number(probes[0].accuracy, ".1%"),
                find(best.backbone).title,
            )
        )
    return best.backbone
