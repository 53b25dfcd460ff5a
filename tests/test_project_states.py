"""Whatever is done to a project in whatever order: it equals a plain model of it, and each change says exactly what differs.

More sequences than usual: ``TRANSFERSTUDIO_STATES=10000 pytest tests/test_project_states.py``.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from tests.project_state import (
    COLOURS,
    Record,
    SampleState,
    State,
    differing,
    question_key,
    raw_state,
    state_of,
)
from transferstudio.errors import ProjectError
from transferstudio.events import Progress, Work, finish
from transferstudio.formats import DetectedSource, QuestionRecord, Skipped, TextRecord
from transferstudio.formats.detect import TEXTS
from transferstudio.project import Changes, Project, importing
from transferstudio.project.boxes import BoxAnnotation
from transferstudio.project.importing import ImportReport, import_dataset
from transferstudio.project.samples import Split

SEQUENCES = int(os.environ.get("TRANSFERSTUDIO_STATES", "200"))
STEPS = 50
PHASES = (Phase.generate, Phase.shrink) if "TRANSFERSTUDIO_SHRINK" in os.environ else (Phase.generate,)
NAMES = ("red", "green", "blue")
FIELDS = ("label", "mood")
PASSAGE = "Bees fly."

names = st.sampled_from(NAMES)
fields = st.sampled_from(FIELDS)
splits = st.sampled_from((None, "train", "validation", "test"))
index = st.integers(0, 7)
several = st.lists(index, min_size=1, max_size=4)
spans = st.sampled_from(((0, 4), (5, 8), (0, 8)))
records = st.lists(
    st.one_of(
        st.builds(lambda n, label, split: TextRecord(f"t{n}", f"t{n}", label, split), index, st.none() | names, splits),
        st.builds(
            lambda n, answers: QuestionRecord(f"q{n}", f"q{n}", PASSAGE, answers=answers),
            st.integers(0, 2),
            st.none() | st.lists(spans, max_size=2).map(tuple),
        ),
        st.just(Skipped("broken", "broken")),
    ),
    min_size=1,
    max_size=7,
)


class ProjectMachine(RuleBasedStateMachine):
    """Edits of every kind beside undo, redo, imports and restarts. ``history`` holds the state after each step; one that was not
    foreseen (of steps made while an import was going on) is None until it is reached for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(dir=MEMORY))
        self.folder = self.home / "p0.tsproj"
        shutil.copytree(EMPTY, self.folder)
        self.number = 0
        self._open()
        self.state = state_of(self.project, self.raw)
        self.history: list[State | None] = [self.state]
        self.at = 0
        self.going: Work[ImportReport] | None = None
        self.coming: list[Record] = []
        self.into = FIELDS[0]
        self.followed = False  # a step may hold a split that a person took away and the program gave again: undo names it, and nothing differs

    def _open(self) -> None:
        self.project = Project.open(self.folder)
        self.project.database.read().execute("PRAGMA synchronous = OFF")  # no power cut is tried here
        self.raw = raw_state(self.project)

    def teardown(self) -> None:
        if self.going is not None:
            self.going.close()
        self.project.close()
        shutil.rmtree(self.home)

    def _read(self) -> None:
        """The database equals the model."""
        self.raw = raw_state(self.project)
        found = state_of(self.project, self.raw)
        assert found == self.state
        assert list(found.classes) == list(self.state.classes), "fields are in order"

    def _edit(self, edit: Callable[[], Changes], model: Callable[[State], object]) -> None:
        """Does the same to the project and to the model of it."""
        before, steps = self.raw, self._done()
        changes = edit()
        changed = state = self.state.copied()
        model(changed)
        self.state = state
        self._read()
        self._exactly(changes, before)
        if self.going is None and before != self.raw:
            assert self._done() == steps + 1
            self.at += 1
            self.history[self.at :] = [self.state]
        self._steps()

    def _exactly(self, changes: Changes, before: dict) -> None:
        output = {name: set(getattr(changes, name)) for name in ("samples", "annotations", "classes", "runs")}
        assert output == differing(before, self.raw)

    def _done(self) -> int:
        return self.project.database.read().execute("SELECT COUNT(*) FROM steps WHERE NOT undone").fetchone()[0]

    def _steps(self) -> None:
        """As many steps can be undone and redone as there should be."""
        if self.going is None:
            assert self._done() == self.at
            assert (self.project.can_redo() is not None) == (self.at + 1 < len(self.history))

    # What there is to choose from; an index beyond the end counts on from the start.

    def _sample(self, number: int) -> str:
        return sorted(self.state.samples)[number % len(self.state.samples)]

    def _some(self, numbers: list[int]) -> list[str]:
        return sorted({self._sample(number) for number in numbers})

    def _ids(self, keys: list[str]) -> list[int]:
        known = {}
        passages = dict(self.project.database.read().execute("SELECT id, text FROM passages").fetchall())
        for row in self.raw["samples"].values():
            passage = row["passage_id"]
            known[row["text"] if passage is None else question_key(passages[passage], row["text"])] = row["id"]
        return [known[key] for key in keys]

    def _field(self, wanted: str) -> tuple[str, int]:
        known = {field.name: field.id for field in self.project.classes.fields()}
        name = wanted if wanted in known else FIELDS[0]
        return name, known[name]

    def _class(self, field: int, number: int) -> tuple[str, int]:
        classes = self.project.classes.list(field)
        chosen = classes[number % len(classes)]
        return chosen.name, chosen.id

    # Edits of a person.

    @precondition(lambda self: self.state.samples and self.state.classes[FIELDS[0]])
    @rule(some=several, wanted=fields, number=index)
    def label(self, some: list[int], wanted: str, number: int) -> None:
        name, field = self._field(wanted)
        if not self.state.classes[name]:
            name, field = self._field(FIELDS[0])
        class_, id_ = self._class(field, number)
        keys = self._some(some)
        self._edit(
            lambda: self.project.annotations.label(self._ids(keys), id_), lambda state: state.label(keys, name, class_)
        )

    @precondition(lambda self: self.state.samples)
    @rule(some=several, wanted=fields)
    def clear(self, some: list[int], wanted: str) -> None:
        (name, field), keys = self._field(wanted), self._some(some)
        self._edit(
            lambda: self.project.annotations.clear(self._ids(keys), field), lambda state: state.clear(keys, name)
        )

    @precondition(lambda self: self.state.samples)
    @rule(some=several, split=splits)
    def split(self, some: list[int], split: str | None) -> None:
        keys = self._some(some)

        def model(state: State) -> None:
            for key in keys:
                state.samples[key].split = (split, "person") if split else None

        self._edit(lambda: self.project.samples.set_split(self._ids(keys), Split(split) if split else None), model)

    @precondition(lambda self: self.state.samples)
    @rule(some=several)
    def delete(self, some: list[int]) -> None:
        keys = self._some(some)
        self._edit(
            lambda: self.project.samples.delete(self._ids(keys)),
            lambda state: [state.samples.pop(key) for key in keys],
        )

    @precondition(lambda self: self.state.samples)
    @rule(number=index, wanted=fields, span=st.none() | spans)
    def answer(self, number: int, wanted: str, span: tuple[int, int] | None) -> None:
        (name, field), key = self._field(wanted), self._sample(number)

        def model(state: State) -> None:
            state.samples[key].answers = [(name, *(span or (-1, -1)), "person")]

        self._edit(lambda: self.project.annotations.answer(self._ids([key])[0], field, span), model)

    @precondition(lambda self: any(PASSAGE in key for key in self.state.samples))
    @rule(number=st.integers(0, 3))
    def ask(self, number: int) -> None:
        key, text = question_key(PASSAGE, f"q{number}"), f"q{number}"
        passage = self.project.database.read().execute("SELECT id FROM passages").fetchone()[0]
        if key in self.state.samples:
            with pytest.raises(ProjectError, match="already been asked about this passage"):
                self.project.samples.add_question(passage, text)
            return
        first = min(id_ for id_, row in self.raw["samples"].items() if row["passage_id"] == passage)
        given = self.raw["samples"][first]["split"]

        def model(state: State) -> None:
            state.samples[key] = SampleState(split=(given, "program") if given else None)

        self._edit(lambda: self.project.samples.add_question(passage, text), model)

    @precondition(lambda self: self.state.samples and self.state.classes[FIELDS[0]])
    @rule(number=index, class_=index, x=st.floats(0, 500), width=st.floats(1, 100), keep=st.integers(0, 2))
    def draw(self, number: int, class_: int, x: float, width: float, keep: int) -> None:
        (name, field), key = self._field(FIELDS[0]), self._sample(number)
        (sample,) = self._ids([key])
        kept = self.project.boxes.of(sample)[:keep]
        label, id_ = self._class(field, class_)
        names_ = {row["id"]: row["name"] for row in self.raw["classes"].values()}
        owner = {row["id"]: row for row in self.raw["annotations"].values()}
        in_field = {row["id"]: row["name"] for row in self.raw["fields"].values()}

        def model(state: State) -> None:
            old = [
                (in_field[owner[box.id]["field_id"]], names_[box.class_id], box.x, box.width, owner[box.id]["made_by"])
                for box in kept
            ]
            state.samples[key].boxes = sorted([*old, (name, label, x, width, "person")])
            state.samples[key].boxed = True

        drawn = [*kept, BoxAnnotation(id_, x, 1.1, width, 2.2)]
        self._edit(lambda: self.project.boxes.draw(sample, field, drawn, "draw a box"), model)

    @precondition(lambda self: self.state.samples)
    @rule(some=several, boxed=st.booleans())
    def mark(self, some: list[int], boxed: bool) -> None:
        keys = self._some(some)

        def model(state: State) -> None:
            for key in keys:
                state.samples[key].boxed = boxed

        self._edit(lambda: self.project.boxes.set_boxed(self._ids(keys), boxed), model)

    # Fields and classes.

    @precondition(lambda self: FIELDS[1] not in self.state.classes)
    @rule()
    def add_field(self) -> None:
        self._edit(
            lambda: self.project.classes.add_field(FIELDS[1]),
            lambda state: state.classes.update({FIELDS[1]: []}),
        )

    @rule(wanted=fields, name=names)
    def add_class(self, wanted: str, name: str) -> None:
        in_field, field = self._field(wanted)
        self._edit(lambda: self.project.classes.add(field, name), lambda state: state.add_class(in_field, name))

    @precondition(lambda self: self.state.classes[FIELDS[0]])
    @rule(number=index, name=names)
    def rename(self, number: int, name: str) -> None:
        in_field, field = self._field(FIELDS[0])
        old, id_ = self._class(field, number)
        if name != old and name in self.state.names(in_field):
            with pytest.raises(ProjectError, match="already"):
                self.project.classes.rename(id_, name)
            return
        self._edit(lambda: self.project.classes.rename(id_, name), lambda state: state.rename(in_field, old, name))

    @precondition(lambda self: len(self.state.classes[FIELDS[0]]) > 1)
    @rule(number=index, other=index)
    def merge(self, number: int, other: int) -> None:
        in_field, field = self._field(FIELDS[0])
        (old, id_), (into, into_id) = self._class(field, number), self._class(field, other)
        if old != into:
            self._edit(
                lambda: self.project.classes.merge(into_id, id_),
                lambda state: state.drop_class(in_field, old, into),
            )

    @precondition(lambda self: self.state.classes[FIELDS[0]])
    @rule(number=index)
    def delete_class(self, number: int) -> None:
        in_field, field = self._field(FIELDS[0])
        old, id_ = self._class(field, number)
        self._edit(lambda: self.project.classes.delete(id_), lambda state: state.drop_class(in_field, old, None))

    @precondition(lambda self: self.state.classes[FIELDS[0]])
    @rule(number=index, steps=st.integers(-2, 2))
    def move_class(self, number: int, steps: int) -> None:
        in_field, field = self._field(FIELDS[0])
        name, id_ = self._class(field, number)
        self._edit(lambda: self.project.classes.move(id_, steps), lambda state: state.move(in_field, name, steps))

    @precondition(lambda self: self.state.classes[FIELDS[0]])
    @rule(number=index, colour=st.sampled_from(COLOURS))
    def recolour(self, number: int, colour: str) -> None:
        in_field, field = self._field(FIELDS[0])
        name, id_ = self._class(field, number)

        def model(state: State) -> None:
            state.classes[in_field] = [(one, colour if one == name else of) for one, of in state.classes[in_field]]

        self._edit(lambda: self.project.classes.recolour(id_, colour), model)

    # Runs, and what the program does by itself.

    @precondition(lambda self: len(self.raw["runs"]) < 3)
    @rule()
    def start_run(self) -> None:
        self.project.runs.start({})
        self._read()

    @precondition(lambda self: self.raw["runs"])
    @rule(number=index, state=st.sampled_from(("finished", "failed")))
    def end_run(self, number: int, state: str) -> None:
        run = sorted(self.raw["runs"])[number % len(self.raw["runs"])]
        self.project.runs.finish(run, state, {"number": number})
        self._read()
        assert self.project.runs.get(run).state == state

    @precondition(lambda self: self.raw["runs"])
    @rule(number=index, note=st.sampled_from(("good", "bad", "")), delete=st.booleans())
    def keep_run(self, number: int, note: str, delete: bool) -> None:
        run = sorted(self.raw["runs"])[number % len(self.raw["runs"])]
        ended = self.raw["runs"][run]["state"], self.raw["runs"][run]["summary"]

        def model(state: State) -> None:
            deleted, words = state.runs.pop(run, (False, ""))
            now = (True, words) if delete else (deleted, note)
            if now != (False, ""):
                state.runs[run] = now

        edit = self.project.runs.delete if delete else lambda one: self.project.runs.set_note(one, note)
        self._edit(lambda: edit(run), model)
        assert (self.raw["runs"][run]["state"], self.raw["runs"][run]["summary"]) == ended

    @precondition(lambda self: any(sample.split is None for sample in self.state.samples.values()))
    @rule(split=st.sampled_from(("train", "test")))
    def assign_splits(self, split: str) -> None:
        """Is taken back with the step before; steps that were undone before may have another state from then on."""
        keys = [key for key in sorted(self.state.samples) if self.state.samples[key].split is None]
        before = self.raw
        changes = self.project.samples.assign_splits(self._ids(keys), [split] * len(keys))
        self.followed = True
        self.state = self.state.copied()
        for key in keys:
            self.state.samples[key].split = (split, "program")
        self._read()
        self._exactly(changes, before)
        if self.going is not None:
            return
        if self.at == 0:
            self.at = 1
            self.history[1:] = [self.state]
        else:
            self.history[self.at :] = [self.state, *(None for _ in self.history[self.at + 1 :])]
        self._steps()

    # Imports.

    def _dataset(self, name: str, found: list[Record]) -> DetectedSource:
        return DetectedSource(Path("/nowhere") / name, "texts", lambda: iter(found), TEXTS)

    @precondition(lambda self: self.going is None)
    @rule(found=records, wanted=fields)
    def import_(self, found: list[Record], wanted: str) -> None:
        self.number += 1
        source = self._dataset(f"{self.number}.csv", found)
        self._edit(
            lambda: finish(import_dataset(self.project, source, field=self._field(wanted)[0])).changes,
            lambda state: [state.import_(record, self._field(wanted)[0]) for record in found],
        )

    @precondition(lambda self: self.going is None)
    @rule(found=records)
    def import_again(self, found: list[Record]) -> None:
        """What follows is for other tests to say; here it counts that it is told, undone and done again."""
        before, by_person = self.raw, self._by_person()
        changes = finish(import_dataset(self.project, self._dataset("again.csv", found))).changes
        self.raw = raw_state(self.project)
        self._exactly(changes, before)
        assert by_person <= self._by_person(), "nothing of a person was touched"
        self.state = state_of(self.project, self.raw)
        if before != self.raw:
            self.at += 1
            self.history[self.at :] = [self.state]
        self._steps()

    def _by_person(self) -> set[tuple]:
        of = ("id", "class_id", "x", "start", "stop")
        rows = self.raw["annotations"].values()
        return {tuple(row[name] for name in of) for row in rows if row["made_by"] == "person"}

    @precondition(lambda self: self.going is None)
    @rule(found=records, wanted=fields)
    def begin_import(self, found: list[Record], wanted: str) -> None:
        self.number += 1
        self.into, self.coming = self._field(wanted)[0], list(found)
        self.going = import_dataset(self.project, self._dataset(f"{self.number}.csv", found), field=self.into)
        while not isinstance(next(self.going), Progress):
            pass
        self._came()
        self._read()

    def _came(self) -> None:
        part, self.coming = self.coming[: importing.TEXTS], self.coming[importing.TEXTS :]
        self.state = self.state.copied()
        for record in part:
            self.state.import_(record, self.into)

    @precondition(lambda self: self.going is not None)
    @rule()
    def import_a_batch(self) -> None:
        assert self.going is not None
        while self.going is not None:
            try:
                event = next(self.going)
            except StopIteration:
                self._import_ended()
                break
            if isinstance(event, Progress):
                self._came()
                break
        self._read()
        self._steps()

    def _import_ended(self) -> None:
        """All that was done meanwhile can be undone one by one, and done again."""
        self.going = None
        made = self._done() - self.at
        self._read()
        if made:
            self.history[self.at + 1 :] = [*(None for _ in range(made - 1)), self.state]
            self.at += made
            self.there_and_back(made)

    @precondition(lambda self: self.going is None)
    @rule(steps=st.integers(2, 6))
    def there_and_back(self, steps: int) -> None:
        """Undone steps and redone ones give the states that there were."""
        steps = min(steps, self.at)
        for _ in range(steps):
            self.undo()
        for _ in range(steps):
            self.redo()

    # Undo, redo, restart.

    @rule()
    def undo(self) -> None:
        self._go(-1, self.project.undo)

    @rule()
    def redo(self) -> None:
        self._go(1, self.project.redo)

    def _go(self, way: int, swap: Callable[[], Changes]) -> None:
        before = self.raw
        if self.going is not None:
            with pytest.raises(ProjectError, match="still running"):
                swap()
            self._read()
            return
        changes = swap()
        if 0 <= self.at + way < len(self.history):
            self.at += way
            known = self.history[self.at]
            if known is None:
                known = self.history[self.at] = state_of(self.project, raw_state(self.project))
                assert not self.project.database.read().execute("PRAGMA foreign_key_check").fetchall()
            self.state = known
        self._read()
        if self.followed:
            assert differing(before, self.raw)["samples"] <= set(changes.samples)
        else:
            self._exactly(changes, before)
        self._steps()

    @rule(killed=st.booleans())
    def restart(self, killed: bool) -> None:
        """Killed: what is on disk at this moment is all that is left."""
        left = self.folder
        if killed:
            left = self.home / f"p{len(list(self.home.iterdir()))}.tsproj"
            shutil.copytree(self.folder, left, ignore=shutil.ignore_patterns(".lock*"))
        if self.going is not None:
            self.going.close()
            self.going = None
            killed = True
            self.project.close()
            self.folder = left
            self._open()
            self._import_ended()
        else:
            self.project.close()
            self.folder = left
            self._open()
        self._read()
        self._steps()


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
EMPTY = Path()


@pytest.mark.slow
def test_a_project_equals_its_model_whatever_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    global EMPTY  # noqa: PLW0603 - hypothesis makes the machines itself
    EMPTY = tmp_path / "empty.tsproj"
    Project.create(EMPTY, task=TEXTS).close()
    monkeypatch.setattr(importing, "TEXTS", 2)  # records in a batch
    run_state_machine_as_test(
        ProjectMachine,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=PHASES,
        ),
    )
