"""The table of formats, and which of them explains a source best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from transferstudio.formats import (
    chat_logs,
    class_folders,
    coded_names,
    file_name_classes,
    numbered_lists,
    picture_tables,
    questions_survey,
    texts_survey,
)
from transferstudio.formats.boxes import detecting as boxes
from transferstudio.formats.guard import attempt
from transferstudio.formats.records import Records, Skipped, is_image_name
from transferstudio.formats.sampling import Listing, SurveyedTree
from transferstudio.formats.survey import BOXES, CLOSE, QUESTIONS, TEXTS, Format, Survey, score

FORMATS: tuple[Format, ...] = (
    boxes,
    numbered_lists,
    picture_tables,
    questions_survey,
    chat_logs,
    texts_survey,
    class_folders,
    file_name_classes,
    coded_names,
)
"""Where two explain a source equally well, the first is taken."""


@dataclass(frozen=True)
class Decision:
    """The explanations of a source, the best first; ``close``: how many of the others are nearly as good."""

    surveys: tuple[Survey, ...]
    close: int = 0


def decide(tree: SurveyedTree) -> Decision:
    """Asks every format, and ranks what they say by how much of the source it explains."""
    names = frozenset(tree.listing.names)
    found = list(_surveys(tree))
    tree.surveying = False
    marking = _files_with_boxes(found)
    scored = [(score(survey, names, marking if survey.task == BOXES else frozenset()), survey) for survey in found]
    scored.sort(key=lambda pair: -pair[0])
    scores, ranked = [pair[0] for pair in scored], [pair[1] for pair in scored]
    close = sum(other >= CLOSE * scores[0] for other in scores[1:])
    return Decision(tuple(ranked), close)


def _files_with_boxes(found: list[Survey]) -> frozenset[str]:
    """The files in which any format marks images: a data set comes with several, and needs one of them."""
    files = frozenset[str]().union(*(survey.used for survey in found if survey.task == BOXES and survey.labelled))
    return frozenset(name for name in files if not is_image_name(name))


def _surveys(tree: SurveyedTree) -> Iterator[Survey]:
    for known in FORMATS:
        made = attempt(tree.name, lambda known=known: list(known.survey(tree)))  # type: ignore[misc]
        if isinstance(made, Skipped):
            continue
        for index, survey in enumerate(made):
            if tree.listing.complete:
                yield survey
            else:
                yield _extrapolated(replace(survey, reading=partial(_whole, known, index, tree)), tree.listing)


def _extrapolated(survey: Survey, listing: Listing) -> Survey:
    """The survey of a sample of a source, its counts scaled to all of the images; a format that counted them all knows better."""
    sampled = sum(map(is_image_name, listing.names))
    if survey.task in (TEXTS, QUESTIONS) or not sampled or survey.samples > sampled:
        return survey
    factor = sum(listing.images.values()) / sampled
    samples, labelled, boxes = (round(count * factor) for count in (survey.samples, survey.labelled, survey.boxes))
    splits = {split: round(count * factor) for split, count in survey.splits.items()}
    return replace(survey, samples=samples, labelled=labelled, boxes=boxes, splits=splits)


def _whole(known: Format, index: int, tree: SurveyedTree) -> Records:
    """What a format reads of all of a source of which it saw a sample: it looks again, now that the tree shows every name."""
    yield from list(known.survey(tree))[index].reading()
