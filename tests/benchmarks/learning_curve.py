"""How well the accuracy with twice the labels is forecast from half and from a quarter of them.

    python -m tests.benchmarks.learning_curve

A quarter of each set tests and is seen by nothing else. The forecast is the accuracy that cross-validation of the head that is trained
reports, and the gain of the learning curve; the truth is the accuracy of such a head with twice the labels on what tests.
"""

from __future__ import annotations

import numpy as np

from tests.benchmarks.frozen_features import IMAGES, TEXTS, FrozenFeatures, frozen_features
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from transferstudio.insight.learning_curve import Z, enough, measure_learning_curve
from transferstudio.training.splitting import folds

SEEDS = setting(5, 1)
SHARES = setting({"half": 2, "a quarter": 4}, {"all": 1})


def measured(data: FrozenFeatures, share: int, seed: int) -> dict[str, float] | None:
    """One forecast and what became of it; None where labels are too few."""
    tested = np.flatnonzero(folds(data.targets, data.groups, count=4, seed=seed) == 0)
    pool = np.random.default_rng(seed).permutation(np.setdiff1d(np.arange(len(data.targets)), tested))
    few, twice = pool[: len(pool) // share], pool[: 2 * (len(pool) // share)]
    if not enough(data.targets[few]) or len(np.unique(data.targets[few])) < data.classes:
        return None
    seen = data.embedded(few)
    curve = measure_learning_curve(seen.rows, seen.targets, seen.groups, data.classes, seed=seed)
    gain, before, after = curve.gain(len(few)), data.fitted(few, seed), data.fitted(twice, seed)
    truth = data.accuracy(after, tested)
    forecast = before.accuracy + gain.value
    level = Z * np.sqrt(before.accuracy * (1 - before.accuracy) / len(few))  # of the accuracy that is known
    half = np.hypot(level, (gain.high - gain.low) / 2)
    return {
        "labels": len(few),
        "error": abs(forecast - truth),
        "error of the gain": abs(gain.value - (truth - data.accuracy(before, tested))),
        "against cross-validation": abs(forecast - after.accuracy),
        "inside": float(abs(forecast - truth) <= half),
        "no forecast": abs(before.accuracy - truth),
    }


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in (*IMAGES, *TEXTS):
        data = frozen_features(name)
        for words, share in SHARES.items():
            rows = [row for seed in range(SEEDS) if (row := measured(data, share, seed)) is not None]
            if not rows:
                continue
            mean = {key: float(np.mean([row[key] for row in rows])) for key in rows[0]}
            points = ("error", "error of the gain", "against cross-validation", "no forecast")
            cells = {key: f"{100 * mean[key]:.1f}" for key in points}
            table.append(
                {
                    "set": name,
                    "from": words,
                    "labels": f"{mean['labels']:.0f}",
                    **cells,
                    "inside": f"{mean['inside']:.0%}",
                }
            )
    notes = (
        f"Mean absolute errors in points of {SEEDS} divisions of at most 1,500 samples, aim ≤ 2; inside: how often the truth was in the "
        "band of 90 %, aim ≥ 80 %. What tests is a quarter of the set, so that the truth itself is off by 1 to 2 points. No forecast: "
        "the error of taking the accuracy of today for that of twice the labels."
    )
    write("learning_curve", "Forecast of twice the labels", table, notes=notes)


if __name__ == "__main__":
    main()
