"""How much longer work of several stages takes: one estimate for all of it, instead of one for each stage that is just going on.

Nothing is reported before it is known: not while what takes longest has still to begin, and not of its first steps. Where the work may end
early, as a training does that no longer gets better, the estimate is the most that it can take.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from transferstudio.events import Event, Progress, Started, Work
from transferstudio.i18n import Message

SMOOTHED_S = 10.0  # in which the estimate follows what was measured anew
TRUSTED = 0.1  # share of a stage that has to be measured before what was expected of it counts no more
FIRST, FIRST_S = 0.05, 30.0  # share of a stage that tells nothing yet, or seconds: the first steps are slow
UNKNOWN = 0.25  # share of an estimate that may be of stages whose cost nobody has measured

Result = TypeVar("Result")


@dataclass(frozen=True)
class ExpectedStage:
    """What is expected of a stage: the names of its parts (numbers as ``{}``), how many steps, and what one costs beside those of others.

    ``may_end_early``: fewer steps may do. ``silent``: the share of it that tells nothing of the rest.
    """

    names: tuple[str, ...]
    steps: float
    cost: float
    may_end_early: bool = False
    silent: float = FIRST


class TimeLeft:
    """Hears the events of some work in their order. What is not among its ``stages``, such as a check after each epoch, is part of them."""

    def __init__(self, stages: Sequence[ExpectedStage]) -> None:
        self._stages = stages
        self._index = -1
        self._first = 0.0  # steps of the present stage when it began
        self._left = 0.0  # steps of it that are left
        self._seconds, self._measured = 0.0, 0.0  # that it has taken so far, and up to its last step
        self._costs, self._paid = 0.0, 0.0  # of the stages that are over, and the seconds that they took
        self._measured_costs: set[float] = set()  # of a step, of the stages that are over
        self._shown: float | None = None

    def hear(self, event: Event, seconds: float) -> Event:
        """The event, with the time left of all the work where it tells progress; ``seconds``: what the work took since the one before."""
        self._seconds += seconds
        if self._shown is not None:
            self._shown = max(0.0, self._shown - seconds)
        if isinstance(event, Started | Progress):
            self._enter(event)
        if not isinstance(event, Progress):
            return event
        if self._index >= 0 and _name(event) in self._stages[self._index].names and event.seconds_left is not None:
            self._left = event.seconds_left * event.rate
            if not self._measured:
                self._first = self._left + event.rate * self._seconds
            self._measured = self._seconds
            self._follow(self._estimate(), seconds)
        early = any(stage.may_end_early for stage in self._stages[max(self._index, 0) :])
        return dataclasses.replace(event, seconds_left=self._shown, at_most=early)

    def _enter(self, event: Started | Progress) -> None:
        """Goes on to the stage of an event, where it is a later one, or the same one is begun again."""
        index = next((p for p, stage in enumerate(self._stages) if _name(event) in stage.names), -1)
        again = index == self._index and isinstance(event, Started) and self._left <= 0
        if index < 0 or index < self._index or (index == self._index and not again):
            return
        if self._index >= 0:
            self._costs += (self._first - self._left) * self._stages[self._index].cost
            self._paid += self._measured
            if self._measured:
                self._measured_costs.add(self._stages[self._index].cost)
        self._index, self._first, self._left, self._seconds, self._measured = index, 0.0, 0.0, 0.0, 0.0

    def _estimate(self) -> float | None:
        """Seconds: of the present stage by what it has taken, of later ones by what all so far has cost; None where that is not known."""
        stage = self._stages[self._index]
        done = self._first - self._left
        costs = self._costs + done * stage.cost
        if costs <= 0:
            return None
        price = (self._paid + self._seconds) / costs
        own = self._left * self._seconds / done if done > 0 else 0.0
        if self._costs > 0:  # another stage announced already what to expect
            share = min(1.0, done / max(self._first, 1.0) / TRUSTED)
            own = share * own + (1 - share) * self._left * stage.cost * self._paid / self._costs
        later = self._stages[self._index + 1 :]
        whole = own + price * sum(one.steps * one.cost for one in later)
        known = {*self._measured_costs, stage.cost}
        unknown = price * sum(one.steps * one.cost for one in later if one.cost not in known)
        return whole if self._is_steady(done) and unknown <= UNKNOWN * whole else None

    def _is_steady(self, done: float) -> bool:
        """Whether so many steps of the present stage tell what the others will take."""
        stage = self._stages[self._index]
        long_enough = stage.silent <= FIRST and self._seconds >= FIRST_S
        return stage.cost in self._measured_costs or done >= stage.silent * self._first or long_enough

    def _follow(self, estimate: float | None, seconds: float) -> None:
        if estimate is None or self._shown is None:
            self._shown = estimate
        elif self._left > 0:
            self._shown += (estimate - self._shown) * (1 - math.exp(-seconds / SMOOTHED_S))
        else:
            self._shown = estimate


def with_time_left(work: Work[Result], stages: Sequence[ExpectedStage]) -> Work[Result]:
    """The same work, whose progress tells the time left of all of it. What its listener takes between two events counts for nothing."""
    clock = TimeLeft(stages)
    try:
        while True:
            begun = time.perf_counter()
            try:
                event = next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            yield clock.hear(event, time.perf_counter() - begun)
    finally:
        work.close()


def _name(event: Started | Progress) -> str:
    return event.stage.template if isinstance(event.stage, Message) else event.stage
