"""Pictures whose names are codes that say what they show, as UTKFace has them: age_gender_race_date; a label field each way to read them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from transferstudio.formats.class_folders import read_flat
from transferstudio.formats.records import Record, SourceEntry, is_picture
from transferstudio.formats.sampling import listing_of
from transferstudio.formats.survey import IMAGES, Survey
from transferstudio.formats.trees import Tree
from transferstudio.i18n import Message, message

FEWEST, NEARLY_ALL = 8, 0.9  # pictures, and the share of them that are called so: of UTKFace a few lack a part


@dataclass(frozen=True)
class Code:
    """How the names of a data set are made. ``classes``: the classes of each named part of the pattern, by what stands there."""

    pattern: re.Pattern[str]
    classes: Mapping[str, Mapping[str, str]]
    remark: Message


GENDERS = {"0": "male", "1": "female"}
RACES = {"0": "White", "1": "Black", "2": "Asian", "3": "Indian", "4": "Others"}
CODES = (
    Code(
        re.compile(
            r"[0-9]{1,3}_(?P<gender>[01])_(?P<race>[0-4])_[0-9]{8,17}\.(jpg|jpeg|png)(\.chip\.jpg)?", re.IGNORECASE
        ),
        {"gender": GENDERS, "race": RACES},
        message("File names state age, gender, ethnicity and date; age and date are not used."),
    ),
)
"""susanqq.github.io/UTKFace: [age]_[gender]_[race]_[date&time].jpg, with the names of the classes."""
FORMATS = {"gender": message("gender from file names"), "race": message("ethnicity from file names")}


def survey(tree: Tree) -> Iterator[Survey]:
    """The pictures by each part of their names that says a class."""
    names = [name for name in listing_of(tree).names if is_picture(name)]
    for code in CODES if len(names) >= FEWEST and getattr(tree, "only", None) is None else ():
        found = [match for name in names if (match := code.pattern.fullmatch(_base(name))) is not None]
        if len(found) < NEARLY_ALL * len(names):
            continue
        for part, classes in code.classes.items():
            counts = Counter(classes[match[part]] for match in found)
            if len(counts) > 1:
                yield Survey(
                    FORMATS[part],
                    IMAGES,
                    partial(_records, tree, code, part),
                    len(names),
                    labelled=len(found),
                    classes=tuple(sorted(counts)),
                    used=frozenset(names),
                    remarks=(code.remark,),
                    explicit=True,
                )


def _base(name: str) -> str:
    return name.rpartition("/")[2]


def _records(tree: Tree, code: Code, part: str) -> Iterator[SourceEntry]:
    for item in read_flat(tree, ""):
        match = code.pattern.fullmatch(_base(item.name)) if isinstance(item, Record) else None
        yield replace(item, label=code.classes[part][match[part]]) if match is not None else item  # type: ignore[arg-type]
