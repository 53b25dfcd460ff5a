"""What the window suggests for texts by the names of their classes: before the first label, and with a few, beside the same without names.

    python -m tests.benchmarks.class_names

All texts of a set are looked at, as in the window; labels are drawn from the training part, and the test part tells how many suggestions
are right.
"""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.few_labels_text import class_names, drawn
from tests.benchmarks.results_table import write
from tests.benchmarks.smoke import setting
from tests.conftest import default_backbone
from tests.test_texts import write_csv
from transferstudio.events import finish
from transferstudio.insight.class_name_embeddings import Named, see_names
from transferstudio.insight.embeddings import embed_samples, load_embeddings
from transferstudio.insight.suggestions import suggest_from
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset

DRAWS = setting(5, 1)
LABELS = setting((0, 1, 2, 4, 8, 16), (0, 1))
SETS = {
    "sst2": ["negative", "positive"],
    "sst2, names the wrong way round": ["positive", "negative"],
    "irony": None,
    "banking77": None,
}


def measure(name: str, names: list[str] | None) -> list[dict[str, Any]]:
    """A row a number of labels."""
    train, test = drawn(name.split(",", maxsplit=1)[0], 0, 0)
    names = names or class_names(name)
    target_of = dict([*train, *test])
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        table = write_csv(Path(work) / "t.csv", [("text",), *((text,) for text, _ in [*train, *test])])
        finish(import_dataset(project, table))
        field = project.classes.default_field().id
        for one in names:
            project.classes.add(field, one)
        finish(embed_samples(project, default_backbone(project)))
        found = load_embeddings(project, default_backbone(project))
        assert found is not None
        named = see_names(project, default_backbone(project), found, field, {})
        assert named is not None
        text_of = {sample.id: sample.text or "" for sample in project.samples.all()}
        targets = np.array([target_of.get(text_of[id_], -1) for id_ in found.ids.tolist()])
        tested = {text for text, _ in test}
        is_test = np.array([text_of[id_] in tested for id_ in found.ids.tolist()])
    chosen, kept = ~is_test & (targets >= 0), is_test & (targets >= 0)

    def right(each: int, seed: int, by: Named | None) -> float:
        generator = np.random.default_rng(seed)
        labels = np.zeros(len(targets), dtype=np.int64)
        for target in range(len(names)):
            indices = generator.permutation(np.flatnonzero(chosen & (targets == target)))[:each]
            labels[indices] = named.class_ids[target]
        predicted = suggest_from(found.ids, found.rows, labels, by).class_ids
        return float((predicted == named.class_ids[targets])[kept].mean())

    rows = []
    for each in LABELS:
        draws = range(DRAWS if each else 1)
        with_names = [right(each, seed, named) for seed in draws]
        without = [right(each, seed, None) for seed in draws] if each else []
        rows.append(
            {
                "set": name,
                "labels a class": each,
                "with names": _in_words(with_names),
                "without": _in_words(without) if without else "nothing is suggested",
            }
        )
    return rows


def _in_words(values: list[float]) -> str:
    spread = f" ± {statistics.stdev(values):.1%}" if len(values) > 1 else ""
    return f"{statistics.mean(values):.1%}{spread}"


def main() -> None:
    """Measures and writes the table."""
    rows = [row for name in setting(list(SETS), ["irony"]) for row in measure(name, SETS[name])]
    notes = (
        "Share of the test part whose suggestion in the window is right (the model in the making, MiniLM), mean ± standard deviation over "
        "draws of the labels. Names: negative and positive; non_irony and irony; the 77 names of the set, such as card_arrival."
    )
    write("class_names", "Suggestions by the names of classes", rows, notes=notes)


if __name__ == "__main__":
    main()
