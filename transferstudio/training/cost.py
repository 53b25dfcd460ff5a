"""What runs cost, in passes of the frozen network; how long that takes is worked out in :mod:`transferstudio.operations.estimates`.

One epoch costs as much per sample as a task's ``PASSES`` of the frozen network in ONNX Runtime, at the same size: forward and backward in
torch, checks on validation and reading included (tests/benchmarks/estimates.py).
"""

from __future__ import annotations

from transferstudio.training.plan import TrainingPlan
from transferstudio.training.time_left import FIRST, ExpectedStage

EPOCHS = ("epoch {} of {}", "fold {} of {}, epoch {} of {}")
GRADUAL = 0.5  # share of a training in which more and more layers learn, where they begin one after the other
HEAD_SECONDS = 2.0  # fitting and scoring a head, at least
TRAIN_SHARE = 0.7  # share of the samples that neither validates nor tests, about


def epochs(plan: TrainingPlan, steps: float, passes: float) -> ExpectedStage:
    """The stage of all epochs of a plan: so many samples are shown, each of which costs so many passes."""
    return ExpectedStage(EPOCHS, steps, passes, may_end_early=True, silent=GRADUAL if plan.gradual else FIRST)
