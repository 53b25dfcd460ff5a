"""How often the right class is in the prediction set, and how often the set is one class alone.

    python -m tests.benchmarks.prediction_sets

Each set is divided ten times into labels that teach and samples that test; the scores come from the cross-validation of the head, so no label
is held back. Coverage above the target comes from heads that are right more often than that: the most probable class is in every set.
"""

from __future__ import annotations

import numpy as np

from tests.benchmarks.frozen_features import SETS, FrozenFeatures, frozen_features
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from transferstudio.training.conformal import COVERAGE, least_probability, prediction_set

DRAWS = setting(10, 1)
LABELS = setting((100, 300, 0), (0,))  # that teach; 0: three quarters of all
TARGETS = (0.9, COVERAGE)
PER_CLASS = 2  # labels, below which a number of labels is left out


def measured(data: FrozenFeatures, labels: int, seed: int) -> dict[float, tuple[float, float, float, float]]:
    """For each target: coverage, share of single answers, accuracy of those, and of all."""
    generator = np.random.default_rng(seed)
    _, groups = np.unique(data.groups, return_inverse=True)
    tested = np.isin(groups, generator.permutation(groups.max() + 1)[: (groups.max() + 1) // 4])
    teaching = generator.permutation(np.flatnonzero(~tested))[: labels or None]
    head = data.fitted(np.sort(teaching), seed).head
    probabilities, right = head.probabilities(data.features[tested]), data.targets[tested]
    correct = probabilities.argmax(axis=1) == right
    found = {}
    assert head.nonconformity is not None
    for target in TARGETS:
        least = least_probability(head.nonconformity, target)
        if least is None:
            continue
        sets = prediction_set(probabilities, least)
        single = sets.sum(axis=1) == 1
        alone = float(correct[single].mean()) if single.any() else float("nan")
        covered = float(sets[np.arange(len(right)), right].mean())
        found[target] = covered, float(single.mean()), alone, float(correct.mean())
    return found


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in SETS:
        data = frozen_features(name)
        for labels in LABELS:
            if labels and (labels < PER_CLASS * data.classes or labels > 0.75 * len(data.targets)):
                continue
            draws = [measured(data, labels, seed) for seed in range(DRAWS)]
            for target in TARGETS:
                rows = np.array([draw[target] for draw in draws if target in draw]).reshape(-1, 4)
                if not len(rows):
                    continue
                covered, single, alone, accuracy = np.nanmean(rows, axis=0)
                table.append(
                    {
                        "set": name,
                        "labels": str(labels or f"{round(0.75 * len(data.targets))}"),
                        "accuracy": f"{accuracy:.1%}",
                        "target": f"{target:.0%}",
                        "coverage": f"{covered:.1%}",
                        "worst draw": f"{rows[:, 0].min():.1%}",
                        "one class alone": f"{single:.0%}",
                        "right where alone": f"{alone:.1%}",
                    }
                )
    notes = f"Means of {DRAWS} draws; the usual backbone of each task. Aim: coverage within 2.5 points of the target from 100 labels on."
    write("prediction_sets", "Prediction sets", table, notes=notes)


if __name__ == "__main__":
    main()
