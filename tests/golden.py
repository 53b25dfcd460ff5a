"""What training and export come to, bit for bit: whoever changes how the code is built sees that it still does the same.

    python -m tests.golden [NAME ...]            compare with tests/golden.json; code 1 where anything differs
    python -m tests.golden --write [NAME ...]    write down what comes now; the commit says what changed, and why

Every task and method, with a validation set and without, two label fields on one network, and runs that are left and resumed: on one
thread of the CPU, with fixed seeds and networks of random weights. Kept are the hashes of the weights, of the report and the events without
times, and of the exported graph, with the scores for whoever reads it. Bits differ between processors and versions of torch, which
the record names: on another computer, write it from the commit before, then compare.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

os.environ["OMP_NUM_THREADS"] = "1"  # before torch and numpy are loaded

import numpy as np
import onnx
import torch
from safetensors.numpy import load_file

from tests.conftest import small_backbone, write_class_folders
from tests.test_questions import squad, write_squad
from tests.test_several_label_fields import remarks
from tests.test_texts import reviews, tiny_transformer, write_csv
from transferstudio.events import Checkpoint, Event, Progress, as_json
from transferstudio.operations.export import export_run
from transferstudio.operations.training import RunResult, resume, run
from transferstudio.project import Project
from transferstudio.project.importing import import_dataset
from transferstudio.project.samples import Split
from transferstudio.sample_data import beach as sample_beach
from transferstudio.tasks import find_task
from transferstudio.training import plan as plans
from transferstudio.training.plan import Method, TrainingPlan

RECORD = Path(__file__).with_name("golden.json")
TIMES = {"seconds", "made", "path"}
"""What is another each time: clocks, and where a temporary folder lies."""
Make = Callable[[Path], Project]


@dataclass(frozen=True)
class Case:
    """One run: its project, its network, and what is planned."""

    make: Make
    backbone: Callable[[Path], Path]
    plan: TrainingPlan
    left: bool = False
    """Whether it is left at its first checkpoint, and resumed."""


def images(folder: Path, *, each: int) -> Project:
    return _imported(folder, write_class_folders(folder / "photos", each=each))


def texts(folder: Path, *, each: int) -> Project:
    return _imported(folder, write_csv(folder / "reviews.csv", [("text", "label"), *reviews(each=each)]))


def boxes(folder: Path) -> Project:
    sample_beach.PICTURES, sample_beach.MARKED = 24, 24
    return _imported(folder, sample_beach.write_beach(folder / "beach")[0])


def questions(folder: Path) -> Project:
    return _imported(folder, write_squad(folder / "towns.json", squad(12, impossible=True)))


def two_fields(folder: Path) -> Project:
    rows = remarks(each=17)
    project = _imported(
        folder, write_csv(folder / "moods.csv", [("text", "label"), *((t, mood) for t, mood, _ in rows)])
    )
    things = write_csv(folder / "things.csv", [("text", "label"), *((t, thing) for t, _, thing in rows[12:])])
    _heard(import_dataset(project, things, field="thing"))
    return project


def _imported(folder: Path, source: Path) -> Project:
    project = Project.create(folder / "p.tsproj")
    _heard(import_dataset(project, source))
    return project


def validated(folder: Path, *, make: Make) -> Project:
    """A project with given splits: of ten samples two test, and two validate."""
    project = make(folder)
    ids = [sample.id for sample in project.samples.all()]
    for split, index in ((Split.TEST, 0), (Split.VALIDATION, 5)):
        project.samples.set_split([id_ for number, id_ in enumerate(ids) if number % 10 in (index, index + 1)], split)
    rest = [id_ for number, id_ in enumerate(ids) if number % 10 not in (0, 1, 5, 6)]
    project.samples.set_split(rest, Split.TRAIN)
    return project


def cases() -> dict[str, Case]:
    """Every case by its name."""
    network, reader = partial(_network), partial(_reader)
    kinds: list[tuple[str, str, Make, Make, Callable[[Path], Path], dict[str, Any]]] = [
        ("images", "image-classification", partial(images, each=25), partial(images, each=8), network, {"epochs": 2, "batch": 8}),
        (
            "texts", "text-classification", partial(texts, each=30), partial(texts, each=8), reader,
            {"epochs": 2, "batch": 8, "last_blocks": 1, "learning_rate": 3e-3},
        ),
        ("boxes", "object-detection", boxes, boxes, network, {"epochs": 2, "batch": 4, "input_size": 96}),
        ("questions", "question-answering", questions, questions, reader, {"epochs": 2, "last_blocks": 1}),
    ]  # fmt: skip
    found = {}
    for name, task, many, few, backbone, settings in kinds:
        for method in find_task(task).info.methods:
            plan = TrainingPlan(method=method, device="cpu", **settings)
            found[f"{name} {method} validation"] = Case(partial(validated, make=many), backbone, plan)
            found[f"{name} {method} few"] = Case(few, backbone, plan)
        plan = TrainingPlan(method=Method.FULL, device="cpu", **settings)
        found[f"{name} full resumed"] = Case(many, backbone, plan, left=True)
    for method in (Method.HEAD, Method.LORA, Method.FULL):
        plan = TrainingPlan(
            method=method, field="label", together=("thing",), epochs=2, learning_rate=3e-3, batch=8, device="cpu"
        )
        found[f"two fields {method}"] = Case(two_fields, reader, plan)
    return found


def _network(folder: Path) -> Path:
    return small_backbone(folder / "network")


def _reader(folder: Path) -> Path:
    return tiny_transformer(folder / "reader", "bert")


def outcome(case: Case, folder: Path) -> dict[str, Any]:
    """Trains and exports; the hashes of what came of it, and its scores."""
    plans.BOX_STEPS = 1  # an epoch shows each image once: it is not asked how well is learnt
    project = case.make(folder)
    try:
        values = {**case.plan.as_json(), "backbone": str(case.backbone(folder))}
        events, result = _trained(project, TrainingPlan.from_json(values), left=case.left)
        record = project.runs.get(result.run_id)
        weights = {path.name: load_file(path) for path in sorted(record.folder.glob("*.safetensors"))}
        exported, _ = _heard(export_run(project, record, folder / "out"))
        return {
            "score": record.score,
            "weights": _hash_of_arrays(weights),
            "report": _hash(result.report.as_json(), folder),
            "events": _hash(_lasting(events), folder),
            "export events": _hash(_lasting(exported), folder),
            "graph": _hash_of_graph(folder / "out" / "model.onnx"),
        }
    finally:
        project.close()


def _trained(project: Project, plan: TrainingPlan, *, left: bool) -> tuple[list[Event], RunResult]:
    work = run(project, plan)
    if not left:
        return _heard(work)
    events = []
    for event in work:
        events.append(event)
        if isinstance(event, Checkpoint):
            break
    work.close()
    later, result = _heard(resume(project, project.runs.interrupted()[0].id))
    return events + later, result


def _heard(work: Any) -> tuple[list[Event], Any]:
    events = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value


def _lasting(events: list[Event]) -> list[dict[str, Any]]:
    """The events but for those of progress: how many come depends on the clock. Of a note its text tells all that its parts do."""
    lasting = [as_json(event) for event in events if not isinstance(event, Progress)]
    return [{name: value for name, value in event.items() if name != "parts"} for event in lasting]


def _without_times(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_times(one) for key, one in value.items() if key not in TIMES}
    return [_without_times(one) for one in value] if isinstance(value, (list, tuple)) else value


def _hash(value: Any, folder: Path) -> str:
    text = json.dumps(_without_times(value), sort_keys=True, default=str).replace(str(folder), "")
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _hash_of_arrays(files: dict[str, dict[str, np.ndarray]]) -> str:
    found = hashlib.sha256()
    for name, arrays in files.items():
        for key in sorted(arrays):
            found.update(f"{name} {key} {arrays[key].dtype} {arrays[key].shape}".encode())
            found.update(np.ascontiguousarray(arrays[key]).tobytes())
    return found.hexdigest()[:16]


def _hash_of_graph(path: Path) -> str:
    graph = onnx.load(str(path)).graph
    for node in graph.node:
        node.ClearField("doc_string")
        node.ClearField("metadata_props")
    for info in (*graph.value_info, *graph.input, *graph.output):
        info.ClearField("metadata_props")
    graph.ClearField("metadata_props")
    return hashlib.sha256(graph.SerializeToString(deterministic=True)).hexdigest()[:16]


def main() -> int:
    """Returns 1 where anything differs from what was written down."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a case, or the beginning of its name")
    parser.add_argument("--write", action="store_true")
    reported = parser.parse_args()
    torch.set_num_threads(1)
    chosen = {
        n: case
        for n, case in cases().items()
        if not reported.names or any(n.startswith(name) for name in reported.names)
    }
    known = json.loads(RECORD.read_text("utf-8")) if RECORD.is_file() else {"cases": {}}
    differing = 0
    for name, case in chosen.items():
        with tempfile.TemporaryDirectory() as folder:
            torch.manual_seed(0)
            os.environ["XDG_CACHE_HOME"] = (
                f"{folder}/cache"  # else the first run converts the network, and others do not
            )
            now, before = outcome(case, Path(folder)), known["cases"].get(name)
        other = [] if reported.write else [key for key in now if before is None or now[key] != before.get(key)]
        differing += bool(other)
        print(
            f"{name}: {'differs in ' + ', '.join(other) if other else 'as written down' if not reported.write else 'written'}",
            flush=True,
        )
        if reported.write:
            known["cases"][name] = now
    if reported.write:
        known["made with"] = {
            "torch": torch.__version__,
            "onnx": onnx.__version__,
            "processor": platform.processor() or platform.machine(),
        }
        RECORD.write_text(json.dumps(known, indent=1) + "\n", "utf-8")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
