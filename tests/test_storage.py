"""A full disk, a read-only home folder, a project that is moved or removed while it is open: one sentence each, and nothing promised is lost."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.conftest import ROOT, picture, small_backbone, write_class_folders
from tests.hands import idle
from transferstudio.app.main_window import MainWindow
from transferstudio.atomic_files import replacing, write_bytes
from transferstudio.errors import StorageError, StudioError
from transferstudio.events import Checkpoint, Note, finish
from transferstudio.operations.training import resume, run
from transferstudio.project import Project
from transferstudio.project.features import FeatureCache, writing
from transferstudio.project.importing import import_dataset
from transferstudio.training.plan import Method, TrainingPlan

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="left out: needs Linux")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "p.tsproj") as made:
        finish(import_dataset(made, write_class_folders(tmp_path / "photos", each=20)))
        yield made


def class_names(project: Project) -> set[str]:
    return {class_.name for class_ in project.classes.list(project.classes.default_field().id)}


def limit_database(project: Project, pages: int) -> None:
    """Lets the database grow by so many pages, after which SQLite says what it says of a full disk."""
    connection = project.database.read()
    now = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {now + pages}")


def test_a_full_disk_is_called_so_and_every_acknowledged_edit_is_kept(project: Project, tmp_path: Path) -> None:
    limit_database(project, 4)
    made = []
    with pytest.raises(StorageError, match="disk is full") as caught:
        for number in range(10_000):
            project.classes.add(1, f"a class with a name that takes some room, number {number}")
            made.append(f"a class with a name that takes some room, number {number}")
    assert "Free some space" in str(caught.value) and "copy" not in str(caught.value)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError), "the rollback did not hide what happened"
    assert class_names(project) == {"red", "green", *made}
    limit_database(project, 1000)
    project.classes.add(1, "there is room again")
    project.close()
    with Project.open(tmp_path / "p.tsproj") as again:
        assert class_names(again) == {"red", "green", *made, "there is room again"}


def test_a_damaged_database_is_called_so_too(project: Project, tmp_path: Path) -> None:
    project.close()
    path = tmp_path / "p.tsproj" / "project.db"
    path.write_bytes(path.read_bytes()[:4096] + os.urandom(path.stat().st_size - 4096))
    with (
        pytest.raises(StudioError, match="Restore the folder from a backup"),
        Project.open(tmp_path / "p.tsproj") as again,
    ):
        list(again.samples.all())


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_file_that_cannot_be_written_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    write_bytes(tmp_path / "kept", b"old")
    monkeypatch.setattr(os, "fsync", lambda _file: (_ for _ in ()).throw(OSError(code, os.strerror(code))))
    with pytest.raises(StorageError) as caught, replacing(tmp_path / "kept") as beside:
        beside.write_bytes(b"new")
    assert caught.value.advice and [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (tmp_path / "kept").read_bytes() == b"old"


@linux_only
def test_features_that_find_no_room_are_cut_off_and_go_on_later(tmp_path: Path) -> None:
    script = (
        "import resource, sys, numpy as np; from pathlib import Path; from transferstudio.errors import StorageError\n"
        "from transferstudio.project.features import writing\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))\n"
        "with writing(Path(sys.argv[1]), width=8) as writer:\n"
        "    for n in range(1000):\n"
        "        try: writer.append([f'{n:064x}'], np.full((1, 8), n, np.float16))\n"
        "        except StorageError as error: print(n, error); break\n"
    )
    output = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    count = int(output.split()[0])
    assert "The disk is full" in output and 0 < count < 1000
    cache = FeatureCache(tmp_path, width=8)
    assert len(cache) == count
    with writing(tmp_path, width=8) as writer:
        writer.append([f"{count:064x}"], np.full((1, 8), count, np.float16))
    cache.refresh()
    assert (cache.read([f"{n:064x}" for n in range(count + 1)])[:, 0] == np.arange(count + 1)).all()


def run_command(
    *arguments: str | Path, cwd: Path, limit: int | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The command line, with no file longer than ``limit`` bytes, as where a disk is full."""
    before = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n" if limit else ""
    return subprocess.run(
        [sys.executable, "-c", f"{before}from transferstudio.cli.main import main; main()", *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


@pytest.mark.slow
@linux_only
@pytest.mark.parametrize("kilobytes", [40, 900])
def test_a_training_without_room_ends_in_a_sentence_and_goes_on_when_there_is_some(
    tmp_path: Path, kilobytes: int
) -> None:
    write_class_folders(tmp_path / "photos", each=20)
    with Project.create(tmp_path / "p.tsproj") as project:
        finish(import_dataset(project, tmp_path / "photos"))
    arguments = ("train", "p.tsproj", "--method", "last-blocks", "--epochs", "1")
    result = run_command(*arguments, cwd=tmp_path, limit=kilobytes * 1000)
    assert result.returncode == 2 and "Traceback" not in result.stderr, result.stderr
    assert "disk" in result.stderr and "copy" not in result.stderr
    with Project.open(tmp_path / "p.tsproj") as project:
        left = project.runs.interrupted()
        assert len(left) == 1, "the run can be gone on with"
    again = run_command("train", "p.tsproj", "--resume", cwd=tmp_path)
    assert again.returncode == 0, again.stderr


def test_a_run_that_found_no_room_goes_on_after_its_last_checkpoint(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = TrainingPlan(backbone=str(small_backbone(tmp_path / "own")), method=Method.SCRATCH, epochs=3)
    work, real = run(project, plan), Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if ".safetensors" in self.name:
            real(self, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(self, data)

    with pytest.raises(StudioError, match=r"disk is full.*resume the run"):
        for event in work:
            if isinstance(event, Checkpoint):
                monkeypatch.setattr(Path, "write_bytes", full)
    monkeypatch.undo()
    left = project.runs.interrupted()[0]
    assert not list(left.folder.glob("*.part")) and not list(left.folder.glob(".*.part"))
    notes = [event.text for event in resume(project, left.id) if isinstance(event, Note)]
    assert (
        any(one.startswith("Resumed after epoch 1 of ") for one in notes)
        and project.runs.get(left.id).state == "finished"
    )


@pytest.mark.slow
@linux_only
def test_on_a_small_disk_everything_ends_in_a_sentence(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4M", "none", str(disk)], capture_output=True, check=False
    ).returncode:
        pytest.skip("left out: only root may mount a small disk")
    try:
        own = small_backbone(tmp_path / "own", "mobilenetv3_small_050")  # whose checkpoint has no room there
        photos = write_class_folders(tmp_path / "photos", each=20)
        with Project.create(disk / "p.tsproj") as project:
            finish(import_dataset(project, photos))
            with pytest.raises(StudioError, match="disk is full"):
                finish(run(project, TrainingPlan(backbone=str(own), method=Method.SCRATCH, epochs=2)))
            filler = disk / "filler"
            with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="space"):
                while True:
                    file.write(bytes(1024))
            added = []
            with pytest.raises(StorageError, match="disk"):
                for number in range(10_000):
                    project.classes.add(1, f"class {number}")
                    added.append(f"class {number}")
            for number in range(60):
                picture(9000 + number, size=(300, 300)).save(tmp_path / "photos" / "red" / f"more{number}.png")
            with pytest.raises(StudioError, match="disk"):
                finish(import_dataset(project, photos))
            assert class_names(project) == {"red", "green", *added}
            made = run_command("import", disk / "new.tsproj", photos, cwd=tmp_path)
            assert made.returncode == 2 and "disk" in made.stderr, made.stderr
            assert not (disk / "new.tsproj").exists(), "half a project could never be opened"
            filler.unlink()
        with Project.open(disk / "p.tsproj") as project:
            assert class_names(project) == {"red", "green", *added}
            finish(run(project, TrainingPlan()))
        result = run_command("export", disk / "p.tsproj", disk / "out", cwd=tmp_path)
        assert result.returncode == 2 and "Traceback" not in result.stderr, result.stderr
        assert not (disk / "out" / "model.onnx").exists()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


@pytest.mark.skipif(os.name == "nt", reason="left out: Windows moves no folder that is open")
@pytest.mark.parametrize("how", ["moved", "removed", "replaced"])
def test_labels_of_a_project_that_is_gone_are_refused(project: Project, tmp_path: Path, how: str) -> None:
    sample = next(iter(project.samples.all())).id
    red, green = (class_.id for class_ in project.classes.list(1))
    project.annotations.label([sample], green)
    folder, elsewhere = tmp_path / "p.tsproj", tmp_path / "elsewhere.tsproj"
    if how == "removed":
        shutil.rmtree(folder)
    else:
        folder.rename(elsewhere)
    if how == "replaced":
        shutil.copytree(elsewhere, folder)
    output: list[BaseException] = []

    def attempt() -> None:
        for act in (
            lambda: project.annotations.label([sample], red),
            project.undo,
            lambda: project.set_setting("a", 1),
            lambda: finish(import_dataset(project, write_class_folders(tmp_path / "more", each=2, seed=77))),
            lambda: finish(run(project, TrainingPlan())),
        ):
            try:
                act()
            except StudioError as error:
                output.append(error)

    attempt()
    thread = threading.Thread(target=attempt)  # which has no connection yet
    thread.start()
    thread.join()
    assert len(output) == 10 and all("moved or removed" in str(error) for error in output), output
    if how == "replaced":
        return
    assert not folder.exists(), "nothing is begun anew where it was"
    if how == "moved":
        elsewhere.rename(folder)
        assert project.annotations.class_of(sample, 1) == green
        project.annotations.label([sample], red)
        assert project.annotations.class_of(sample, 1) == red


@pytest.mark.skipif(os.name == "nt", reason="left out: Windows moves no folder that is open")
def test_the_window_says_that_the_project_is_gone_and_shows_no_label_that_is_not_kept(
    qtbot: QtBot, opened: MainWindow
) -> None:
    project, output = opened.session.project, []
    assert project is not None
    opened.session.failed.connect(output.append)
    changed: list[object] = []
    opened.session.changed.connect(changed.append)
    away = project.folder.with_name("away.tsproj")
    project.folder.rename(away)
    sample = next(iter(project.samples.all())).id
    class_ = project.classes.list(opened.session.field)[0].id
    opened.session.edit(lambda open_: open_.annotations.label([sample], class_))
    idle(qtbot, opened)
    assert any("moved or removed while the project was open" in text for text in output) and not changed
    assert not project.folder.exists(), sorted(project.folder.rglob("*"))
    away.rename(project.folder)
    opened.session.edit(lambda open_: open_.annotations.label([sample], class_))
    assert opened.job_bar._text.text() == "", "this was kept"


def home_below_a_file(tmp_path: Path) -> dict[str, str]:
    """A home folder in which nothing can be made, also by root."""
    (tmp_path / "file").write_text("")
    names = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return {name: str(tmp_path / "file" / name.lower()) for name in names}


@pytest.mark.slow
@linux_only
def test_a_training_needs_no_home_folder(tmp_path: Path) -> None:
    write_class_folders(tmp_path / "photos", each=4)
    home = home_below_a_file(tmp_path)
    own = small_backbone(tmp_path / "own")
    result = run_command("train", "photos", "--backbone", own, cwd=tmp_path, **home)
    assert result.returncode == 0 and "Traceback" not in result.stderr, result.stderr
    assert "lost when the program ends" in " ".join((result.stdout + result.stderr).split())


@linux_only
def test_the_window_starts_without_a_home_folder_and_says_what_is_not_kept(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "from transferstudio.app import main, main_window\n"
        "made = main_window.MainWindow\n"
        "class Watched(made):\n"
        "    def __init__(self, *given):\n"
        "        super().__init__(*given); self.session.failed.connect(print)\n"
        "        self.ended = QTimer(interval=1500); self.ended.timeout.connect(QApplication.quit); self.ended.start()\n"
        "main.MainWindow = Watched\n"
        "raise SystemExit(main.run_window())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **home_below_a_file(tmp_path)}
    result = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0 and "Traceback" not in result.stderr, result.stderr
    assert "cannot be saved here" in result.stdout
