"""The feature cache under attack: readers beside writers, kills, truncated and altered files. No sample ever gets another one's features."""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock

from tests.conftest import ROOT, default_backbone, write_class_folders
from tests.forks import forks
from transferstudio.errors import ProjectError
from transferstudio.events import Finished, finish
from transferstudio.insight.embeddings import embed_samples
from transferstudio.operations.training import run
from transferstudio.project import Project
from transferstudio.project.features import INDEX, LOCK, OLDER, ROWS, DamagedFeaturesError, FeatureCache, writing
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import TrainingPlan

WIDTH, BATCH, SAMPLES = 40, 50, 6000
KILLS = 12

# Appends batches for ever, from the first sample that has no row; says each number of samples once their rows are counted.
LOADED = """
from pathlib import Path
from tests.test_feature_cache import BATCH, SAMPLES, WIDTH, digests, features
from transferstudio.project.features import FeatureCache, writing
"""
WRITER = """
folder = Path(sys.argv[1])
with writing(folder, width=WIDTH) as writer:
    begun = len(FeatureCache(folder, width=WIDTH))
    print("READY", flush=True)
    for start in range(begun, SAMPLES, BATCH):
        numbers = range(start, start + BATCH)
        writer.append(digests(numbers), features(numbers))
        print(start + BATCH, flush=True)
"""


def digests(numbers: list[int] | range) -> list[str]:
    return [hashlib.sha256(str(number).encode()).hexdigest() for number in numbers]


def features(numbers: list[int] | range) -> np.ndarray:
    """What belongs to each sample and to no other one, float16 (samples, WIDTH)."""
    return np.random.default_rng(0).normal(size=(SAMPLES, WIDTH)).astype(np.float16)[list(numbers)]


EXPECTED = features(range(SAMPLES))
DIGESTS = digests(range(SAMPLES))


def wrong_rows(cache: FeatureCache) -> int:
    """How many samples a cache gives other features than their own."""
    there = np.flatnonzero(cache.find(DIGESTS) >= 0)
    return int((cache.read([DIGESTS[n] for n in there]) != EXPECTED[there]).any(axis=1).sum()) if len(there) else 0


def filled(folder: Path, count: int = SAMPLES) -> Path:
    with writing(folder, width=WIDTH) as writer:
        for start in range(0, count, 1000):
            writer.append(DIGESTS[start : start + 1000], EXPECTED[start : start + 1000])
    return folder


def test_readers_beside_a_writer_neither_disturb_it_nor_read_what_is_not_whole(tmp_path: Path) -> None:
    ended, seen = threading.Event(), []

    def read_on() -> None:
        while not ended.is_set():
            cache = FeatureCache(tmp_path, width=WIDTH)
            seen.append((len(cache), wrong_rows(cache)))

    reader = threading.Thread(target=read_on)
    reader.start()
    child = subprocess.Popen(
        [sys.executable, "-c", f"import sys{LOADED}{WRITER}", str(tmp_path)], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    try:
        while child.poll() is None:
            cache = FeatureCache(tmp_path, width=WIDTH)
            seen.append((len(cache), wrong_rows(cache)))
    finally:
        ended.set()
        reader.join()
        child.wait()
    whole = FeatureCache(tmp_path, width=WIDTH)
    assert child.returncode == 0 and len(whole) == SAMPLES and wrong_rows(whole) == 0
    assert {wrong for _, wrong in seen} == {0}
    assert any(0 < count < SAMPLES for count, _ in seen), "no reader came while it was written"


def test_a_reader_makes_no_file(tmp_path: Path) -> None:
    cache = FeatureCache(tmp_path / "none", width=WIDTH)
    assert len(cache) == 0 and FeatureCache.width_in(tmp_path / "none") is None
    assert (cache.find(DIGESTS[:3]) == -1).all() and not (tmp_path / "none").exists()


def test_a_reader_leaves_what_a_writer_has_begun(tmp_path: Path) -> None:
    filled(tmp_path, 1000)
    with (tmp_path / ROWS).open("ab") as file:
        file.write(EXPECTED[1000:1100].tobytes() + b"half")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    cache = FeatureCache(tmp_path, width=WIDTH)
    cache.refresh()
    assert len(cache) == 1000 and wrong_rows(cache) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with writing(tmp_path, width=WIDTH) as writer:
            order.append("second")
            writer.append(DIGESTS[1000:2000], EXPECTED[1000:2000])

    waiting = threading.Thread(target=second)
    with writing(tmp_path, width=WIDTH) as writer:
        waiting.start()
        with pytest.raises(ProjectError, match="another task"):
            stop = threading.Event()
            stop.set()
            in_vain: list[BaseException] = []

            def third() -> None:
                try:
                    with writing(tmp_path, width=WIDTH, stop=stop):
                        order.append("third")
                except ProjectError as error:
                    in_vain.append(error)

            thread = threading.Thread(target=third)
            thread.start()
            thread.join()
            raise in_vain[0]
        writer.append(DIGESTS[:1000], EXPECTED[:1000])
        order.append("first")
    waiting.join()
    cache = FeatureCache(tmp_path, width=WIDTH)
    assert order == ["first", "second"] and len(cache) == 2000 and wrong_rows(cache) == 0


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
def test_a_writer_killed_at_any_moment_leaves_nothing_wrong(tmp_path: Path) -> None:
    generator, promised = random.Random(0), 0
    with forks(LOADED, WRITER, tmp_path) as killed_after:
        for _ in range(KILLS):
            ready, *output = killed_after(generator.uniform(0, 0.02))
            assert ready == "READY"
            promised = max([promised, *map(int, output)])
            cache = FeatureCache(tmp_path, width=WIDTH)
            assert len(cache) >= promised and wrong_rows(cache) == 0
            if promised == SAMPLES:
                break
    assert promised > 0


KILLED_AT_A_WRITE = """
import os, signal, sys
from pathlib import Path
from tests.test_feature_cache import WIDTH, digests, features
from transferstudio.project.features import writing
fatal, opened, count = int(sys.argv[2]), Path.open, 0

def deadly(path, mode="r", *given, **named):
    global count
    count += mode == "rb+"
    if count == fatal:
        os.kill(os.getpid(), signal.SIGKILL)
    return opened(path, mode, *given, **named)

with writing(Path(sys.argv[1]), width=WIDTH) as writer:
    Path.open = deadly
    writer.append(digests(range(1200, 1300)), features(range(1200, 1300)))
"""


@pytest.mark.skipif(os.name == "nt", reason="left out: no SIGKILL on Windows")
@pytest.mark.parametrize("fatal", [1, 2])
def test_a_writer_killed_before_or_between_its_two_files_loses_nothing_and_the_next_goes_on(
    tmp_path: Path, fatal: int
) -> None:
    """A kill at a random moment hardly ever falls between them."""
    filled(tmp_path, 1000)
    line = [sys.executable, "-c", KILLED_AT_A_WRITE, str(tmp_path), str(fatal)]
    assert subprocess.run(line, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    cache = FeatureCache(tmp_path, width=WIDTH)
    assert len(cache) == 1000 and wrong_rows(cache) == 0
    with writing(tmp_path, width=WIDTH) as writer:
        writer.append(DIGESTS[1400:1500], EXPECTED[1400:1500])
    cache.refresh()
    assert len(cache) == 1100 and wrong_rows(cache) == 0


def test_files_of_another_length_or_with_other_bits_never_give_wrong_features(tmp_path: Path) -> None:
    filled(tmp_path)
    whole = {name: (tmp_path / name).read_bytes() for name in (ROWS, INDEX)}
    generator = random.Random(0)
    lost = 0
    for number in range(160):
        name = generator.choice((ROWS, INDEX))
        data = bytearray(whole[name])
        kind = ("cut", "bit", "shift", "hole")[number % 4]
        at = generator.randrange(len(data))
        if kind == "cut":
            del data[at:]
        elif kind == "bit":
            data[at] ^= 1 << generator.randrange(8)
        elif kind == "shift":
            del data[at : at + generator.randrange(1, 200)]
        else:
            data[at : at + 4096] = bytes(len(data[at : at + 4096]))
        for each, content in whole.items():
            (tmp_path / each).write_bytes(content)
        (tmp_path / name).write_bytes(data)
        cache = FeatureCache(tmp_path, width=WIDTH)
        try:
            assert wrong_rows(cache) == 0, f"{kind} of {name} at {at}"
        except DamagedFeaturesError as error:
            assert "recomputed" in str(error) and len(FeatureCache(tmp_path, width=WIDTH)) == 0
            lost += 1
        filled_again(tmp_path)
        cache = FeatureCache(tmp_path, width=WIDTH)
        cache.discard_damaged(DIGESTS)
        filled_again(tmp_path)
        again = FeatureCache(tmp_path, width=WIDTH)
        assert (again.find(DIGESTS) >= 0).all() and wrong_rows(again) == 0, f"{kind} of {name} at {at}"
    assert lost > 10


def filled_again(folder: Path) -> None:
    """What is missing is computed, as an extraction does it."""
    with writing(folder, width=WIDTH) as writer:
        missing = np.flatnonzero(FeatureCache(folder, width=WIDTH).find(DIGESTS) < 0)
        if len(missing):
            writer.append([DIGESTS[n] for n in missing], EXPECTED[missing])


def test_rows_of_another_width_or_an_older_layout_are_made_anew(tmp_path: Path) -> None:
    filled(tmp_path, 1000)
    assert len(FeatureCache(tmp_path, width=WIDTH + 1)) == 0 and FeatureCache.width_in(tmp_path) == WIDTH
    for name in OLDER:
        (tmp_path / name).write_bytes(b"x" * 320)
    with writing(tmp_path, width=WIDTH + 1):
        pass
    assert FeatureCache.width_in(tmp_path) == WIDTH + 1
    assert {path.name for path in tmp_path.iterdir()} - {LOCK} == {ROWS, INDEX}


def test_damaged_features_are_computed_again_by_the_next_training_and_the_next_look(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, write_class_folders(tmp_path / "photos", each=12)))
        first = finish(run(project, TrainingPlan())).report.score.value
        (folder,) = (path for path in (project.cache / "features").iterdir() if path.is_dir())
        sound = sorted((folder / ROWS).read_bytes()[n : n + 2] for n in range(0, (folder / ROWS).stat().st_size, 2))
        for act in (lambda: run(project, TrainingPlan()), lambda: embed_samples(project, default_backbone(project))):
            data = bytearray((folder / ROWS).read_bytes())
            data[len(data) // 3] ^= 64
            (folder / ROWS).write_bytes(data)
            computed = [
                event.summary["computed"]
                for event in act()
                if isinstance(event, Finished) and event.stage == "features"
            ]
            assert computed == [24]
            rows = (folder / ROWS).read_bytes()
            assert sorted(rows[n : n + 2] for n in range(0, len(rows), 2)) == sound
        assert project.runs.latest().score is not None
        assert finish(run(project, TrainingPlan())).report.score.value == first
        assert not FileLock(folder / LOCK, timeout=0).is_locked
