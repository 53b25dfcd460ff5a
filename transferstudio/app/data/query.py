"""Which samples the browser shows, and in what order: by what the project holds, or by what the live head says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from transferstudio.project import Project
from transferstudio.project.browsing import Filter, sample_ids

if TYPE_CHECKING:
    from transferstudio.insight.live_head import Suggestions


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
        found = sample_ids(project, label_field, self.filter, newest_first=self.order == Order.NEWEST)
        if self.only is not None:
            known = set(found)
            found = [id_ for id_ in self.only if id_ in known]
        if self.opinion != Opinion.ANY:
            wanted = _of(self.opinion, suggestions)
            found = [id_ for id_ in found if id_ in wanted]
        if self.order in (Order.TEACHES, Order.SUREST, Order.UNSUREST) and suggestions is not None:
            found = _sorted(found, self.order, suggestions)
        return found


def _of(opinion: Opinion, suggestions: Suggestions | None) -> set[int]:
    if suggestions is None:
        return set()
    if opinion == Opinion.SUGGESTED:
        return set(suggestions.open())
    return set(suggestions.disagreements().tolist())


def _sorted(ids: list[int], order: Order, suggestions: Suggestions) -> list[int]:
    """Samples of which nothing is said come last."""
    if order == Order.TEACHES:
        place = {id_: number for number, id_ in enumerate(suggestions.next.tolist())}
        return sorted(ids, key=lambda id_: place.get(id_, len(place)))
    wanted = np.array(ids, dtype=np.int64)
    if not len(suggestions.ids) or not suggestions.told:
        return ids
    places = np.searchsorted(suggestions.ids, wanted).clip(max=len(suggestions.ids) - 1)
    sure = suggestions.confidence[places].astype(float)
    sure[suggestions.ids[places] != wanted] = np.nan
    ordered: list[int] = wanted[np.argsort(-sure if order == Order.SUREST else sure, kind="stable")].tolist()
    return ordered
