"""Which samples the browser shows, and in what order: by what the project holds, or by what the live head says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.project.browsing import Filter, SortKey, sample_ids

if TYPE_CHECKING:
    from transferstudio.insight.suggestions import Suggestions
    from transferstudio.project import Project


class Opinion(StrEnum):
    """What the live head has to say of a sample to be shown."""

    ANY = ""
    SUGGESTED = "suggested"
    DISAGREES = "disagrees"


class Order(StrEnum):
    """The order of the samples."""

    NAME = "name"
    NEWEST = "newest"
    TEACHES = "teaches"
    SUREST = "surest"
    UNSUREST = "unsurest"
    NAME_DOWN = "name-down"
    TEXT = "text"
    TEXT_DOWN = "text-down"
    LABEL = "label"
    LABEL_DOWN = "label-down"
    BOXES = "boxes"
    BOXES_DOWN = "boxes-down"
    SUGGESTION = "suggestion"
    SUGGESTION_DOWN = "suggestion-down"
    SPLIT = "split"
    SPLIT_DOWN = "split-down"
    LARGEST = "largest"
    SMALLEST = "smallest"
    OLDEST = "oldest"


OF_THE_PROJECT = {
    Order.NAME: (SortKey.NAME, False), Order.NAME_DOWN: (SortKey.NAME, True),
    Order.TEXT: (SortKey.TEXT, False), Order.TEXT_DOWN: (SortKey.TEXT, True),
    Order.LABEL: (SortKey.LABEL, False), Order.LABEL_DOWN: (SortKey.LABEL, True),
    Order.BOXES: (SortKey.BOXES, False), Order.BOXES_DOWN: (SortKey.BOXES, True),
    Order.SPLIT: (SortKey.SPLIT, False), Order.SPLIT_DOWN: (SortKey.SPLIT, True),
    Order.SMALLEST: (SortKey.SIZE, False), Order.LARGEST: (SortKey.SIZE, True),
    Order.OLDEST: (SortKey.IMPORTED, False), Order.NEWEST: (SortKey.IMPORTED, True),
}  # fmt: skip
"""What the project itself knows, and whether the greatest comes first; the others follow from what the live head says."""


@dataclass(frozen=True)
class Query:
    """``only``, where given, is a list of ids from elsewhere, such as a finding."""

    filter: Filter = field(default_factory=Filter)
    opinion: Opinion = Opinion.ANY
    order: Order = Order.NAME
    only: tuple[int, ...] | None = None

    @property
    def narrows(self) -> bool:
        """Whether it leaves samples out."""
        return self.filter != Filter() or self.opinion != Opinion.ANY or self.only is not None

    def still(self, project: Project, label_field: int, ids: Iterable[int]) -> set[int]:
        """Those of some samples that match, after an edit of theirs. What has a label by now is no open suggestion any more."""
        chosen = replace(self.filter, unlabelled=True) if self.opinion == Opinion.SUGGESTED else self.filter
        found = set(sample_ids(project, label_field, chosen, among=ids))
        return found if self.only is None else found & set(self.only)

    def ids(self, project: Project, label_field: int, suggestions: Suggestions | None) -> list[int]:
        """The ids of what is to be shown."""
        by, down = OF_THE_PROJECT.get(self.order, (SortKey.NAME, False))
        found = sample_ids(project, label_field, self.filter, by=by, down=down)
        if self.only is not None:
            wanted, known = set(self.only), set(found)
            in_order = self.order in OF_THE_PROJECT and self.order != Order.NAME
            found = [id_ for id_ in found if id_ in wanted] if in_order else [id_ for id_ in self.only if id_ in known]
        if self.opinion != Opinion.ANY:
            meant = _of(self.opinion, suggestions)
            found = [id_ for id_ in found if id_ in meant]
        if suggestions is None or self.order in OF_THE_PROJECT:
            return found
        if self.order in (Order.SUGGESTION, Order.SUGGESTION_DOWN):
            names = {class_.id: class_.name.casefold() for class_ in project.classes.list(label_field)}
            return _by_suggestion(found, suggestions.named(found), names, down=self.order == Order.SUGGESTION_DOWN)
        return _sorted(found, self.order, suggestions)


def _of(opinion: Opinion, suggestions: Suggestions | None) -> set[int]:
    if suggestions is None:
        return set()
    if opinion == Opinion.SUGGESTED:
        return set(suggestions.open())
    return set(suggestions.disagreements().tolist())


def _by_suggestion(ids: list[int], suggested: dict[int, int], names: dict[int, str], *, down: bool) -> list[int]:
    """By the name of the class that is suggested; samples without a suggestion come last."""
    with_suggestion = [id_ for id_ in ids if suggested.get(id_) in names]
    with_suggestion.sort(key=lambda id_: names[suggested[id_]], reverse=down)
    return with_suggestion + [id_ for id_ in ids if suggested.get(id_) not in names]


def _sorted(ids: list[int], order: Order, suggestions: Suggestions) -> list[int]:
    """Samples without a suggestion come last."""
    if order == Order.TEACHES:
        rank = {id_: number for number, id_ in enumerate(suggestions.next.tolist())}
        return sorted(ids, key=lambda id_: rank.get(id_, len(rank)))
    wanted = np.array(ids, dtype=np.int64)
    if not len(suggestions.ids) or not suggestions.available:
        return ids
    indices = np.searchsorted(suggestions.ids, wanted).clip(max=len(suggestions.ids) - 1)
    sure = suggestions.confidence[indices].astype(float)
    sure[suggestions.ids[indices] != wanted] = np.nan
    ordered: list[int] = wanted[np.argsort(-sure if order == Order.SUREST else sure, kind="stable")].tolist()
    return ordered
