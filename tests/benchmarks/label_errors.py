"""How many of the labels that were made wrong on purpose are found among the first ones doubted, and how well their number is estimated.

    python -m tests.benchmarks.label_errors

One label in twenty becomes another class, drawn evenly. Precision is the share of wrong labels among as many as were made wrong. Labels that
were wrong before count as right, so that no order reaches 100 %.
"""

from __future__ import annotations

import numpy as np

from tests.benchmarks.frozen_features import IMAGES, TEXTS, frozen_features
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from transferstudio.insight.label_errors import find_label_errors
from transferstudio.insight.least_squares import fit_least_squares, with_constant
from transferstudio.insight.suggestions import suggest_from

SEEDS, SHARE = setting(5, 1), 0.05
AIMS = {"ants-bees": 0.80, "hand-signs": 0.87, "flowers": 0.58}


def second_pass(rows: np.ndarray, labels: np.ndarray, classes: int) -> np.ndarray:
    """The order after a head was fitted without the suspects of the first pass: what was tried, and not kept."""
    first = find_label_errors(rows, labels, classes)
    kept = np.setdiff1d(np.arange(len(labels)), first.suspects[: round(SHARE * len(labels))])
    again = find_label_errors(rows[kept], labels[kept], classes)
    _, weight, _ = fit_least_squares(with_constant(rows[kept]), labels[kept], classes, scored=len(kept))
    logits = rows @ weight[:-1] + weight[-1]
    given = logits[np.arange(len(labels)), labels] - logits.max(axis=1)
    given[kept] = again.given + 1  # after all suspects of the first pass
    order: np.ndarray = np.argsort(given)
    return order


def surest_other(rows: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Disagreements by how sure the other class is, then the rest: the order of before."""
    found = suggest_from(np.arange(len(rows)), rows, labels + 1)
    order: np.ndarray = np.argsort(-np.where(found.class_ids != labels + 1, found.confidence, -1.0), kind="stable")
    return order


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in (*IMAGES, *TEXTS):
        data = frozen_features(name)
        rows = data.embedded(np.arange(len(data.targets))).rows
        orders: dict[str, list[float]] = {}
        estimated = []
        for seed in range(SEEDS):
            generator, labels = np.random.default_rng(seed), data.targets.copy()
            wrong = generator.permutation(len(labels))[: max(1, round(SHARE * len(labels)))]
            labels[wrong] = (labels[wrong] + generator.integers(1, data.classes, len(wrong))) % data.classes
            found = find_label_errors(rows, labels, data.classes)
            if found.estimated is not None:
                estimated.append(found.estimated / len(wrong))
            for order, indices in (
                ("least probable label", np.argsort(found.given)),
                ("second pass", second_pass(rows, labels, data.classes)),
                ("surest other class", surest_other(rows, labels)),
            ):
                orders.setdefault(order, []).append(float(np.isin(indices[: len(wrong)], wrong).mean()))
        cells = {f"precision, {order}": f"{np.mean(values):.2f}" for order, values in orders.items()}
        shown = "unclear" if not estimated else f"{np.mean(estimated):.2f}"
        aim = f"≥ {AIMS[name]:.2f}" if name in AIMS else ""
        table.append({"set": name, "samples": len(rows), **cells, "aim": aim, "estimated / made": shown})
    notes = f"Means of {SEEDS} draws; the usual backbone of each task, leave-one-out heads."
    write("label_errors", "Labels that are wrong", table, notes=notes)


if __name__ == "__main__":
    main()
