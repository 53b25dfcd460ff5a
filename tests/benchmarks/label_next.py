"""Whether labels given in the proposed order teach more than labels in a random one.

python -m tests.benchmarks.label_next
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import DATA, setting
from tests.conftest import default_backbone
from transferstudio.events import finish
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.suggestions import suggest_from
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset

SETS = setting(("ants-bees", "hand-signs", "flowers"), ("ants-bees",))
STEPS = setting((20, 40, 80, 160), (5, 10))
AT_ONCE = 5  # labels between two looks at the order, as a quick hand gives them
SEEDS = setting(5, 1)
TESTED = 0.3  # of the set, on which the head is scored and which is never labelled


def curve(rows: np.ndarray, truth: np.ndarray, *, proposed: bool, seed: int) -> list[float]:
    """Accuracy on samples that are never labelled, after so many labels as ``STEPS`` says."""
    generator = np.random.default_rng(seed)
    tested = generator.random(len(rows)) < TESTED
    pool = np.flatnonzero(~tested)
    order = generator.permutation(pool)
    labels = np.zeros(len(rows), dtype=np.int64)
    found = []
    ids = np.arange(len(rows))
    while len(found) < len(STEPS):
        part = suggest_from(pool, rows[pool], labels[pool])
        following = part.next if proposed else order[labels[order] == 0]
        chosen = following[: min(AT_ONCE, STEPS[len(found)] - int((labels > 0).sum()))]
        labels[chosen] = truth[chosen] + 1
        if (labels > 0).sum() >= STEPS[len(found)]:
            output = suggest_from(ids, rows, labels).class_ids
            found.append(float((output[tested] == truth[tested] + 1).mean()))
    return found


def main() -> None:
    """Measures and writes the table."""
    table = []
    for name in SETS:
        with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
            finish(import_dataset(project, DATA / "image-classification" / name, copy=False))
            finish(embed_samples(project, default_backbone(project)))
            embedded = load_embeddings(project, default_backbone(project))
            assert embedded is not None
            field = project.classes.default_field().id
            classes = {c.id: index for index, c in enumerate(project.classes.list(field))}
            named = {label.sample_id: classes[label.class_id] for label in project.annotations.labelled(field)}
            truth = np.array([named[int(id_)] for id_ in embedded.ids])
        for proposed in (True, False):
            curves = np.array([curve(embedded.rows, truth, proposed=proposed, seed=seed) for seed in range(SEEDS)])
            cells = {f"{count} labels": f"{value:.1%}" for count, value in zip(STEPS, curves.mean(axis=0), strict=True)}
            table.append({"set": name, "order": "proposed" if proposed else "random", **cells})
    notes = (
        f"Accuracy of the live head on the {TESTED:.0%} that are never labelled, mean of {SEEDS} divisions of the set."
    )
    write("label_next", "What to label next", table, notes=notes)


if __name__ == "__main__":
    main()
