"""The command that says what a project's labels tell before anything is trained: which network, more labels or not, and what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from transferstudio.cli.console import out, plain, stopping
from transferstudio.cli.options import Json, ProjectFolder, Quiet, refuse
from transferstudio.cli.output import Output
from transferstudio.errors import DataError
from transferstudio.i18n import Number, verbatim

if TYPE_CHECKING:
    from transferstudio.insight.learning_curve import Gain
    from transferstudio.operations.advise import MoreLabels, ProjectAdvice

# Everything else is imported inside the functions, so that --help answers at once.

LISTED = 10  # labels that are probably wrong, of which --json has a hundred, and new samples that cannot be used


def advise(
    project: ProjectFolder,
    field: Annotated[str | None, typer.Option(help="The label field. Default: the first.")] = None,
    seed: Annotated[int, typer.Option(help="The random seed.")] = 0,
    new: Annotated[
        list[str] | None,
        typer.Option(help="New files, folders or texts: are they like the training data? May be given several times."),
    ] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Advise on a project: the best network for it, what more labels would bring, and labels that may be wrong.

    With --new it says instead whether other samples are like the training data, and how they differ.

    All of it is computed from the samples that teach, not from the test set.
    The project stays as it is.
    """
    if new:
        refuse({"--field": field}, "A comparison of new samples does without labels")
        _compare(project, new, seed, Output(as_json, quiet))
        return
    from transferstudio.operations.advise import advise as work
    from transferstudio.project import Project
    from transferstudio.training.plan import TrainingPlan

    with Project.open(project) as opened, stopping() as stop:
        found = Output(as_json, quiet).follow(work(opened, TrainingPlan(field=field, seed=seed), stop=stop))
    if as_json:
        Output(as_json).result(found.as_json())
    else:
        _show(found)


def _compare(folder: Path, words: list[str], seed: int, output: Output) -> None:
    from transferstudio.formats import model_inputs
    from transferstudio.formats.records import Skipped
    from transferstudio.operations.drift import compare_with_training
    from transferstudio.project import Project
    from transferstudio.tasks import find_task

    with Project.open(folder) as opened, stopping() as stop:
        texts = find_task(opened.task).info.reads_texts
        items = (model_inputs.texts if texts else model_inputs.pictures)(words, lambda: b"")
        given = [item for item in items if not isinstance(item, model_inputs.Remark)]
        usable = [one.source for one in given if isinstance(one, model_inputs.ModelInput)]
        sources = [source for source in usable if isinstance(source, str | Path)]
        for one in [item for item in given if isinstance(item, Skipped)][:LISTED]:
            output.note(f"{one.name}: {one.reason}", "warning")
        if not sources:
            raise DataError(
                verbatim("Nothing that --new names can be compared"),
                advice=verbatim("Name texts, or tables of them." if texts else "Name images, or folders of them."),
            )
        found = output.follow(compare_with_training(opened, sources, seed=seed, stop=stop))
    unreadable = found.unreadable + len(given) - len(sources)
    if unreadable:
        output.say(f"{unreadable:,} left out: they cannot be read")
    output.say(plain(str(found.sentence)))
    output.result({**found.as_json(), "unreadable": unreadable})


def _show(found: ProjectAdvice) -> None:
    more, alike = _more(found.more_labels), [] if found.distance is None else [str(found.distance.sentence)]
    queue = [] if found.queue_sentence is None else [str(found.queue_sentence)]
    for line in (*_networks(found), *alike, *more, *queue, *_wrong(found), *map(str, found.why_not)):
        out.print(plain(line), soft_wrap=True)


def _networks(found: ProjectAdvice) -> list[str]:
    if not found.ranking:
        return []
    count = f"{found.ranking[0].samples:,} samples that teach"
    if found.ranking[0].samples < found.labels:
        count += ", balanced over the classes"
    lines = [f"Networks, a new head on each, cross-validated on {count}:"]
    for one in found.ranking:
        speed = f", {1000 * one.seconds:.1f} ms per sample here" if one.seconds else ""
        chosen = " (recommended: the cheapest that is not clearly worse)" if one.recommended else ""
        lines.append(f"  {one.title}: {one.accuracy}{speed}, {one.megabytes:.0f} MB of memory{chosen}")
    for other in found.estimates:
        between = f"{Number(other.low, '.1%')} – {Number(other.high, '.1%')}"
        lines.append(
            f"  {other.title}, not installed: perhaps {Number(other.accuracy, '.1%')} (95 % interval {between}), estimated from its accuracy on ImageNet; "
            f"{other.cost:.1f} times the computation of {other.than}"
        )
    return lines


def _more(found: MoreLabels | None) -> list[str]:
    if found is None:
        return []
    lines = [
        f"More labels, accuracy with 90 % bands from heads on {len(found.sizes)} parts of {found.labels:,} labels:"
    ]
    if found.shape == "flat":
        lines.append("  The learning curve is flat: more labels like these would hardly help.")
    return lines + [f"  {_gain(found, gain)}" for gain in found.gains]


def _gain(found: MoreLabels, gain: Gain) -> str:
    points = [f"{100 * value:+.1f}" for value in (gain.value, gain.low, gain.high)]
    classes = " and ".join(found.most_from(gain))
    where = f"; most errors are in {classes}" if classes else ""
    return f"{gain.labels:,} more labels: {points[0]} percentage points ({points[1]} to {points[2]}){where}"


def _in_doubt(found: ProjectAdvice) -> str:
    if found.wrong_labels:
        return f"about {found.wrong_labels:,} of {found.labels:,} are probably wrong."
    unclear = (
        "hard samples and wrong labels cannot be told apart" if found.wrong_labels is None else "none is clearly wrong"
    )
    return f"{unclear}; a head disagrees with {found.disagreements:,} of {found.labels:,}."


def _wrong(found: ProjectAdvice) -> list[str]:
    if found.suspects is None:
        return []
    if not found.suspects:
        return ["Labels: none looks wrong."]
    lines = [f"Labels: {_in_doubt(found)} Look at these first:"]
    for one in found.suspects[:LISTED]:
        share = Number(one.probability, ".1%")
        lines.append(f"  {one.name}: labelled {one.label} ({share}), looks like {one.likely}")
    return lines
