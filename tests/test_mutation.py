"""Damaged data sets, projects, runs and bundles end in a sentence or leave a record out, and in nothing else (by hand: ``python -m tests.mutation``)."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.mutation.trial import Trial, repeat, workplace
from transferstudio.errors import TrainingError
from transferstudio.project.runs import REPORT, Run
from transferstudio.tasks import load_report

EACH = 500
QUICKLY = 0.4  # of them, which come first; the others are a test of their own, which may take long
# Several of these are one kind of thing, or read by one reader.
FEWER = {
    "table-folder": 100,
    "texts-tsv": 100,
    "squad-folder": 100,
    "coco-folder": 100,
    "zip-texts": 100,
    "zip-boxes": 100,
}
FEWER |= dict.fromkeys(
    ("label-studio", "label-studio-csv", "yolo-one-file", "labelme", "create-ml", "via", "via-3", "cvat"), 100
)
OF_TOOLS = (
    "automl", "automl-with-four-corners", "azure", "sagemaker", "labelbox", "hugging-face", "supervisely", "superannotate", "darwin", "datumaro",
    "kitti", "caffe", "cvat-tags", "sagemaker-classes",
)  # fmt: skip
FEWER |= dict.fromkeys(OF_TOOLS, 50)
LISTS = (
    "numbered-lists", "split-lists", "names-and-lists", "lists-of-stems", "without-suffix", "tiny-imagenet", "imagenet", "attributes",
    "json-fiftyone", "json-names", "json-objects", "flags", "one-hot", "declared", "chat", "table-of-splits",
)  # fmt: skip
FEWER |= dict.fromkeys(LISTS, 50)
FEWER |= dict.fromkeys(("project-texts", "project-squad", "project-coco"), 170)
FEWER |= dict.fromkeys(("bundle-image", "bundle-text", "bundle-boxes", "bundle-questions"), 125)
NAMES = (
    "images", "table", "table-folder", "texts", "texts-tsv", "texts-excel", "texts-jsonl", "texts-lines", "texts-folders", "squad",
    "squad-folder", "questions", "documents", "coco", "coco-folder", "voc", "yolo", "label-studio", "label-studio-csv", "yolo-one-file", "labelme", "create-ml", "via", "via-3", "cvat", "boxes", "zip", "zip-texts", "zip-boxes", "video",
    "project-texts", "project-squad", "project-coco", "checkpoints", "bundle-image", "bundle-text", "bundle-boxes", "bundle-questions",
    *OF_TOOLS, *LISTS,
)  # fmt: skip


@pytest.fixture(scope="module")
def trials() -> Iterator[dict[str, Trial]]:
    from tests.mutation.trials import all_trials  # here: parts of it load torch

    logging.disable(logging.CRITICAL)
    with workplace() as workspace:
        yield all_trials(workspace)
    logging.disable(logging.NOTSET)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", NAMES)
def test_damage_ends_in_a_sentence(trials: dict[str, Trial], name: str) -> None:
    result = repeat(name, trials[name], count=first_of(name))
    assert result.failures == [], str(result)
    # Of exports of tools something is left out in any case: what the tool writes beside the labels.
    assert len(result.outcomes) > 1 or name in (*OF_TOOLS, *LISTS), "no damage was noticed, or nothing else was"


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", NAMES)
def test_more_damage_ends_in_a_sentence(trials: dict[str, Trial], name: str) -> None:
    first = first_of(name)
    result = repeat(name, trials[name], count=FEWER.get(name, EACH) - first, first=first)
    assert result.failures == [], str(result)


def first_of(name: str) -> int:
    """How many mutations are tried even where time is short."""
    return int(QUICKLY * FEWER.get(name, EACH))


FAILED = {
    "project-coco": (3778, 6890, 7981),  # an undo that kept nothing of a row, a place among the classes without end
    "project-squad": (6170, 6817),  # a journal of tables that there are not
    "project-texts": (4219, 5785, 7746, 8733),  # a state that is no text, an index that leads back without end
    "checkpoints": (1869, 6381, 2478),  # half of a character in a report
    "bundle-questions": (97,),  # the same, in the name of a limit
}


@pytest.mark.parametrize(("name", "number"), [(name, number) for name, numbers in FAILED.items() for number in numbers])
def test_what_failed_of_ten_thousand_ends_in_a_sentence(trials: dict[str, Trial], name: str, number: int) -> None:
    result = repeat(name, trials[name], count=1, first=number)
    assert result.failures == [], str(result)


def test_half_of_a_character_in_a_report_is_damage(tmp_path: Path) -> None:
    """JSON can hold one; no file, no window and no other program can."""
    (tmp_path / REPORT).write_text('{"classes": ["\\ud800"], "scores": []}', "utf-8")
    with pytest.raises(TrainingError, match="has no report"):
        load_report(Run(1, {}, "finished", "", None, {}, tmp_path))


def test_everything_that_can_be_damaged_is(trials: dict[str, Trial]) -> None:
    assert set(NAMES) == set(trials)
