"""Samples of the open project to try: those of the test set; else unlabelled ones; else any, in a mixed order.

Of the last ones the model knows the label already, which the page has to say.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from transferstudio.project.browsing import Filter, Tile, sample_ids, tiles
from transferstudio.project.samples import Split

if TYPE_CHECKING:
    from transferstudio.app.session import Session


def was_learnt(sample: Tile | None) -> bool:
    """Whether a sample of the project is one that training learns from: it has a label and is not of the test set."""
    return sample is not None and sample.label is not None and sample.split != Split.TEST


class ProjectSamples:
    """Hands out one after another, and begins anew after the last."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waiting: list[int] = []
        self._tests = False
        """Whether they are of the test set; training may make one later."""
        session.opened.connect(self._waiting.clear)
        session.closing.connect(self._waiting.clear)

    def next(self) -> Tile | None:
        """The next one that is still there; None where the project has no samples."""
        project = self._session.project
        if project is None:
            return None
        if not self._waiting or (not self._tests and self._has_tests()):
            self._waiting[:] = self._choose()
        while self._waiting:
            found = tiles(project, self._session.field, [self._waiting.pop()])
            if found:
                return found[0]
        return None

    def _has_tests(self) -> bool:
        project = self._session.project
        return project is not None and bool(sample_ids(project, self._session.field, Filter(split=Split.TEST)))

    def _choose(self) -> list[int]:
        project, field = self._session.project, self._session.field
        assert project is not None
        for chosen in (Filter(split=Split.TEST), Filter(unlabelled=True), Filter()):
            ids = sample_ids(project, field, chosen)
            self._tests = chosen.split == Split.TEST
            if ids:
                random.Random(0).shuffle(ids)
                return ids
        return []
