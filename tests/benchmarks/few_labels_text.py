"""Accuracy on texts by the number of labels: ours, SetFit with the same encoder, and words counted (TF-IDF); goes on where it stopped.

    python -m tests.benchmarks.few_labels_text --setfit /path/to/setfit-environment/bin/python

Make that environment with: python3 -m venv ENV && ENV/bin/pip install setfit==1.2.0 "transformers<5" accelerate
Every method gets the same labels and the same test split. Seconds are from texts to the learnt model, as somebody waits who has labelled
them, and from texts to answers on the whole test split.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from tests.benchmarks.results_table import RESULTS, keep, kept, write
from tests.benchmarks.smoke import DATA, setting
from transferstudio.backbones.catalogue import DEFAULT_MULTILINGUAL, DEFAULT_TEXT, find
from transferstudio.backbones.weights import at_hand
from transferstudio.events import finish
from transferstudio.operations.auto_method import run_decided
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.training.plan import Method, Precision, TrainingPlan

ROWS = RESULTS / "few_labels_text_rows.json"
PLANS: dict[str, dict[str, Any]] = {
    "quick": {"method": Method.HEAD},
    "named": {"method": Method.HEAD},
    "quick8": {"method": Method.HEAD, "precision": Precision.INT8},
    "e5": {"method": Method.HEAD, "backbone": DEFAULT_MULTILINGUAL},
    "chosen": {"method": Method.HEAD},
    "pairs": {"method": Method.CONTRASTIVE},
    "lora": {"method": Method.LORA},
    "full": {"method": Method.FULL},
}
PEERS = {"setfit": "setfit_peer.py", "trainer": "trainer_peer.py"}
FEW = 200  # labels, up to which learning is timed without the answers on the test split, which take most of the time there
COUNTS: dict[str, tuple[int, ...]] = setting(
    {
        "sst2": (8, 16, 64, 0),
        "irony": (8, 64, 0),
        "banking77": (3, 10, 30, 0),
        "waimai": (4, 16, 0),  # Chinese
        "germeval2018": (4, 16, 0),  # German
    },
    {"irony": (8,)},
)  # labels a class; 0: all
NAMES = {"sst2": ["negative", "positive"], "irony": ["non_irony", "irony"]}  # banking77 has them in a file
Texts = list[tuple[str, int]]


def drawn(name: str, count: int, seed: int) -> tuple[Texts, Texts]:
    """Training texts with ``count`` labels a class, and the test split; of sst2 and irony the validation part is left alone.

    Of a set without a split every third text is tested.
    """
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        finish(import_dataset(project, DATA / "text-classification" / name))
        field = project.classes.default_field().id
        index = {class_.id: number for number, class_ in enumerate(project.classes.list(field))}
        rows = sorted(project.annotations.labelled(field), key=lambda row: row.hash)
        found = {
            split: [(row.text or "", index[row.class_id]) for row in rows if row.split == split] for split in Split
        }
    if not found[Split.TEST]:
        whole = [(row.text or "", index[row.class_id]) for row in rows]  # in the order of their hashes, which is none
        found = {Split.TEST: whole[::3], Split.TRAIN: [row for number, row in enumerate(whole) if number % 3]}
    train = found[Split.TRAIN]
    targets = np.array([target for _, target in train])
    generator = np.random.default_rng(seed)
    chosen = [
        number
        for target in range(len(index))
        for number in generator.permutation(np.flatnonzero(targets == target))[: count or None]
    ]
    return [train[number] for number in chosen], found[Split.TEST]


def ours(name: str, train: Texts, test: Texts, method: str, seed: int) -> dict[str, Any]:
    """A new project with these texts, whose score is on the test texts alone; and one without them, for the time that learning takes."""
    called = class_names(name) if method == "named" else None
    learnt = trained(train, [], method, seed, called) if len(train) <= FEW else {}
    found = trained(train, test, method, seed, called)
    scores = {name: found["scores"][name]["value"] for name in ("accuracy", "macro_f1")}
    return {"seconds": found["seconds_in_all"], "learnt": learnt.get("seconds_in_all"), **scores}


def class_names(name: str) -> list[str]:
    """What the classes of a set are called, in the order of their numbers."""
    found: list[str] = NAMES.get(name) or json.loads(
        (DATA / "text-classification" / name / "categories.json").read_text()
    )
    return found


def trained(train: Texts, test: Texts, method: str, seed: int, called: list[str] | None = None) -> dict[str, Any]:
    """The report of a run in a new project, with the seconds that it took; classes are ``called`` so, or by number, which says nothing."""
    names = called or [f"{number:03d}" for number in range(1 + max(label for _, label in train))]
    with tempfile.TemporaryDirectory() as work, Project.create(Path(work) / "p.tsproj") as project:
        table = Path(work) / "texts.jsonl"
        rows = [{"text": text, "label": names[label], "split": "train"} for text, label in train]
        rows += [{"text": text, "label": names[label], "split": "test"} for text, label in test]
        table.write_text("\n".join(map(json.dumps, rows)))
        finish(import_dataset(project, table))
        start = time.perf_counter()
        plan = TrainingPlan(**{"backbone": DEFAULT_TEXT, "seed": seed, "epochs": 3, **PLANS[method]})
        report = finish(run_decided(project, plan, any_backbone=method == "chosen")).report
        return {**report.as_json(), "seconds_in_all": time.perf_counter() - start}


def words_counted(train: Texts, test: Texts) -> dict[str, Any]:
    """TF-IDF of words and pairs of words, with logistic regression."""
    start = time.perf_counter()
    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    head = LogisticRegression(max_iter=1000, C=10)
    head.fit(vectorizer.fit_transform([text for text, _ in train]), [label for _, label in train])
    right = head.score(vectorizer.transform([text for text, _ in test]), [label for _, label in test])
    return {"seconds": time.perf_counter() - start, "accuracy": float(right)}


def peer(script: str, python: str, train: Texts, test: Texts, seed: int) -> dict[str, Any]:
    """SetFit or transformers' Trainer, by the script beside this one, in an environment of their own."""
    weights = at_hand(find(DEFAULT_TEXT))
    assert weights is not None
    with tempfile.TemporaryDirectory() as work:
        files = [Path(work) / name for name in ("train.json", "test.json")]
        for file, rows in zip(files, (train, test), strict=True):
            file.write_text(json.dumps(rows))
        line = [python, str(Path(__file__).with_name(script)), str(weights.path.parent), *map(str, files), str(seed)]
        out = subprocess.run(line, capture_output=True, text=True, check=True).stdout
    found: dict[str, Any] = json.loads(out.strip().splitlines()[-1])
    return found


def main() -> None:
    """Measures what is not in the file yet, the cheap ones first, then writes the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--setfit", help="python of an environment with SetFit; left out where it is not given")
    parser.add_argument("--seeds", type=int, default=setting(5, 1))
    parser.add_argument("--tuned-seeds", type=int, default=setting(5, 0), help="draws for tuning by pairs")
    parser.add_argument("--setfit-seeds", type=int, default=1)
    parser.add_argument("--setfit-most", type=int, default=200, help="labels in all, above which SetFit takes too long")
    parser.add_argument(
        "--full",
        action="store_true",
        help="also LoRA, all layers and Trainer, where there are 64 labels a class or more",
    )
    parser.add_argument("--methods", nargs="*", default=list(TITLES), choices=list(TITLES), help="no other ones now")
    parser.add_argument("--minutes", type=float, default=600, help="no new run after this time")
    arguments = parser.parse_args()
    rows = kept(ROWS)
    done = {(row["set"], row["count"], row["method"], row["seed"]) for row in rows}
    seeds = {
        "quick": arguments.seeds,
        "quick8": arguments.seeds,
        "e5": arguments.seeds,
        "chosen": arguments.seeds,
        "named": arguments.seeds,
        "words": arguments.seeds,
        "pairs": arguments.tuned_seeds,
    }
    seeds |= {"setfit": arguments.setfit_seeds, "lora": 1, "full": 1, "trainer": 1}
    jobs = [
        (name, count, method, seed)
        for method in (
            "e5",
            "quick",
            "chosen",
            "named",
            "quick8",
            "words",
            "pairs",
            "setfit",
            "lora",
            "full",
            "trainer",
        )
        for seed in range(seeds[method])
        for name, counts in COUNTS.items()
        for count in counts
        if method in arguments.methods
        and (seed == 0 or count)
        and (method not in ("full", "lora", "trainer") or (arguments.full and count in (64, 0)))
        and (method != "pairs" or count in (8, 16, 64))
        and (method != "named" or 0 < count < 10 or (name in NAMES and count))
    ]
    end = time.monotonic() + 60 * arguments.minutes
    for name, count, method, seed in jobs:
        if (name, count, method, seed) in done or time.monotonic() > end:
            continue
        train, test = drawn(name, count, seed)
        if method in PEERS and (
            arguments.setfit is None or (method == "setfit" and len(train) > arguments.setfit_most)
        ):
            continue
        if method in PEERS:
            found = peer(PEERS[method], arguments.setfit, train, test, seed)
        elif method == "words":
            found = words_counted(train, test)
        else:
            found = ours(name, train, test, method, seed)
        rows.append({"set": name, "count": count, "method": method, "seed": seed, "tested": len(test), **found})
        keep(ROWS, rows)
    report(rows)


TITLES = {
    "quick": "Quick",
    "named": "Quick, where classes have their names",
    "quick8": "Quick, int8",
    "e5": "Quick, E5-small multilingual",
    "chosen": "Quick, encoder chosen by language or comparison",
    "pairs": "Contrastive, where it is better than Quick",
    "lora": "LoRA, 3 epochs",
    "full": "Full, 3 epochs",
    "trainer": "Fine-tuning by transformers' Trainer, its defaults (3 epochs)",
    "setfit": "SetFit 1.2.0, its defaults",
    "words": "TF-IDF + logistic regression",
}


def report(rows: list[dict[str, Any]]) -> None:
    """The table: mean and standard deviation of the accuracy, and the seconds."""
    table = []
    for name, counts in COUNTS.items():
        for count in counts:
            for method, title in TITLES.items():
                found = [r for r in rows if (r["set"], r["count"], r["method"]) == (name, count, method)]
                if not found:
                    continue
                values = [row["accuracy"] for row in found]
                waits = [row["learnt"] for row in found if row.get("learnt") is not None]
                spread = f" ± {statistics.stdev(values):.1%}" if len(values) > 1 else ""
                table.append(
                    {
                        "set": name,
                        "labels a class": count or "all",
                        "method": title,
                        "accuracy": f"{statistics.mean(values):.1%}{spread}",
                        "draws": len(values),
                        "seconds to learn": f"{statistics.mean(waits):.1f}" if waits else "",
                        "with the answers": f"{statistics.mean(row['seconds'] for row in found):.1f}",
                    }
                )
    notes = (
        "Accuracy on the given test split, mean ± standard deviation over draws of the labels. Seconds from texts to the learnt model, "
        "cross-validation included, and to answers on the whole test split too (1,821 film reviews, 784 tweets). Rows were measured on "
        "days of different speed, those with class names, by pairs and of SetFit on slow ones; the first three kinds of Quick on one day, "
        "beside other work. SetFit is left out where it would take more than minutes. Classes are called by numbers, which say nothing, "
        "but in the rows that say so. Chosen by the program itself: the encoder by the language, or for English by comparing both "
        "on at most 500 labelled texts; the method as `training/plan.py` says."
    )
    write("few_labels_text", "Texts: accuracy by the number of labels", table, notes=notes)


if __name__ == "__main__":
    main()
