"""What a project holds, as plain Python: read from its database, and changed as its edits should change it."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from typing import Any

from transferstudio.formats import QuestionRecord, Skipped, TextRecord
from transferstudio.project import Project

TABLES = ("samples", "annotations", "classes", "fields", "runs")
COLOURS = ("#010203", "#040506")  # given by a person; those that the program gives are left out of the state
Raw = dict[str, dict[int, dict[str, Any]]]
Record = TextRecord | QuestionRecord | Skipped


@dataclass
class SampleState:
    """Labels by field, each with who gave it; answers and boxes begin with their field and end with who gave them."""

    split: tuple[str, str] | None = None
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    answers: list[tuple[str, int, int, str]] = field(default_factory=list)  # -1, -1: no answer
    boxes: list[tuple[str, str, float, float, str]] = field(default_factory=list)  # field, class, x, width
    boxed: bool = False


@dataclass
class State:
    """Classes of each field in order, each with its colour; samples by content; runs that are deleted or have a note."""

    classes: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    samples: dict[str, SampleState] = field(default_factory=dict)
    runs: dict[int, tuple[bool, str]] = field(default_factory=dict)

    def copied(self) -> State:
        return pickle.loads(pickle.dumps(self))

    def add_class(self, in_field: str, name: str) -> None:
        if name not in self.names(in_field):
            self.classes[in_field].append((name, ""))

    def names(self, in_field: str) -> list[str]:
        return [name for name, _ in self.classes[in_field]]

    def label(self, samples: list[str], in_field: str, name: str) -> None:
        for sample in samples:
            self.samples[sample].labels[in_field] = (name, "person")

    def clear(self, samples: list[str], in_field: str) -> None:
        for sample in (self.samples[one] for one in samples):
            sample.labels.pop(in_field, None)
            sample.answers = [answer for answer in sample.answers if answer[0] != in_field]
            sample.boxes = [box for box in sample.boxes if box[0] != in_field]

    def replace_class(self, in_field: str, old: str, new: str | None) -> None:
        """What had a class has another one; None: it loses it."""
        for sample in self.samples.values():
            if in_field in sample.labels and sample.labels[in_field][0] == old:
                _, by = sample.labels.pop(in_field)
                if new is not None:
                    sample.labels[in_field] = (new, by)
            boxes = [(f, new if (f, name) == (in_field, old) else name, *rest) for f, name, *rest in sample.boxes]
            sample.boxes = sorted(tuple(box) for box in boxes if box[1] is not None)  # type: ignore[misc]

    def rename(self, in_field: str, old: str, new: str) -> None:
        self.classes[in_field] = [(new if name == old else name, colour) for name, colour in self.classes[in_field]]
        self.replace_class(in_field, old, new)

    def drop_class(self, in_field: str, old: str, into: str | None) -> None:
        self.classes[in_field] = [one for one in self.classes[in_field] if one[0] != old]
        self.replace_class(in_field, old, into)

    def move(self, in_field: str, name: str, steps: int) -> None:
        order = self.classes[in_field]
        index = self.names(in_field).index(name)
        target = max(0, min(len(order), index + steps))
        order.insert(target, order.pop(index))

    def import_(self, record: Record, into: str) -> None:
        """A record of a source that was not imported before."""
        if isinstance(record, Skipped):
            return
        key = record.text if isinstance(record, TextRecord) else question_key(record.passage, record.question)
        sample = self.samples.setdefault(key, SampleState())
        if record.split and sample.split is None:
            sample.split = (record.split, "import")
        if isinstance(record, TextRecord):
            if record.label is not None and into not in sample.labels:
                self.add_class(into, record.label)
                sample.labels[into] = (record.label, "import")
        elif record.answers is not None and all(answer[3] == "import" for answer in sample.answers):
            known = {answer[1:3] for answer in sample.answers}
            fresh = {span for span in record.answers or ((-1, -1),) if span not in known}
            sample.answers = sorted([*sample.answers, *((into, *span, "import") for span in fresh)])


def question_key(passage: str, question: str) -> str:
    return f"{passage}|{question}"


def raw_state(project: Project) -> Raw:
    """Every row of what undo is about."""
    read = project.database.read()
    return {table: {row["id"]: dict(row) for row in read.execute(f"SELECT * FROM {table}")} for table in TABLES}


def state_of(project: Project, raw: Raw) -> State:
    fields = {row["id"]: row["name"] for row in sorted(raw["fields"].values(), key=lambda row: row["position"])}
    state = State(classes={name: [] for name in fields.values()})
    names = {}
    for row in sorted(raw["classes"].values(), key=lambda row: (row["position"], row["id"])):
        names[row["id"]] = row["name"]
        colour = row["colour"] if row["colour"] in COLOURS else ""
        state.classes[fields[row["field_id"]]].append((row["name"], colour))
    passages = dict(project.database.read().execute("SELECT id, text FROM passages").fetchall())
    keys = {}
    for row in raw["samples"].values():
        keys[row["id"]] = (
            row["text"] if row["passage_id"] is None else question_key(passages[row["passage_id"]], row["text"])
        )
        split = (row["split"], row["split_by"]) if row["split"] else None
        state.samples[keys[row["id"]]] = SampleState(split=split, boxed=bool(row["boxed"]))
    for row in raw["annotations"].values():
        sample, of = state.samples[keys[row["sample_id"]]], fields[row["field_id"]]
        if row["kind"] == "class":
            sample.labels[of] = (names[row["class_id"]], row["made_by"])
        elif row["kind"] == "span":
            span = (-1, -1) if row["start"] is None else (row["start"], row["stop"])
            sample.answers.append((of, *span, row["made_by"]))
        else:
            sample.boxes.append((of, names[row["class_id"]], row["x"], row["width"], row["made_by"]))
    for sample in state.samples.values():
        sample.answers.sort()
        sample.boxes.sort()
    for row in raw["runs"].values():
        if row["deleted"] or row["note"]:
            state.runs[row["id"]] = (bool(row["deleted"]), row["note"])
    return state


def differing(before: Raw, after: Raw) -> dict[str, set[int]]:
    """The rows that were added, changed or removed, as :class:`Changes` names them."""
    ids = {
        table: {
            id_ for id_ in before[table].keys() | after[table].keys() if before[table].get(id_) != after[table].get(id_)
        }
        for table in TABLES
    }
    owners = {
        rows["annotations"][id_]["sample_id"]
        for rows in (before, after)
        for id_ in ids["annotations"]
        if id_ in rows["annotations"]
    }
    return {
        "samples": ids["samples"] | owners,
        "annotations": ids["annotations"],
        "classes": ids["classes"] | ids["fields"],
        "runs": ids["runs"],
    }
