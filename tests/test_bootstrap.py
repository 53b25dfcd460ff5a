"""The installer, without installing: what it says when it cannot work, and that it leaves nothing half-made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "installer"))
import bootstrap


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "venv" / "stamp")
    return tmp_path / "venv"


def test_a_python_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "OLDEST", (9, 9))
    with pytest.raises(bootstrap.SetupError, match="newer is needed"):
        bootstrap.check_python()


def test_a_full_disk_is_said_before_anything_is_made(monkeypatch: pytest.MonkeyPatch, elsewhere: Path) -> None:
    monkeypatch.setattr(bootstrap, "NEEDED_BYTES", 10**18)
    with pytest.raises(bootstrap.SetupError, match="free disk"):
        bootstrap.install(extras=())
    assert not elsewhere.exists()


def test_without_a_network_nothing_half_made_is_left(monkeypatch: pytest.MonkeyPatch, elsewhere: Path) -> None:
    for name in ("PIP_FIND_LINKS", "PIP_CONSTRAINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    with pytest.raises(bootstrap.SetupError, match=r"cannot be reached|pip failed"):
        bootstrap.install(extras=())
    assert not elsewhere.exists()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying after connection broken by 'NewConnectionError'", "cannot be reached"),
        ("ERROR: ResolutionImpossible", "ResolutionImpossible"),
    ],
)
def test_the_reason_of_a_failed_installation_is_said(line: str, word: str) -> None:
    assert word in bootstrap.why([line])


def test_missing_libraries_are_named_with_the_line_that_installs_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "QT_LIBRARIES", {"libnothing.so.9": "libnothing9"})
    with pytest.raises(bootstrap.SetupError, match="apt-get install -y libnothing9"):
        bootstrap.check_libraries(window=False)


def test_it_needs_the_standard_library_alone() -> None:
    line = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path.insert(0, {str(ROOT / 'installer')!r}); import bootstrap",
    ]
    assert subprocess.run(line, check=False).returncode == 0


def set_up(venv: Path, *, python: str) -> subprocess.Popen[str]:
    """Another set-up of the same environment, in a process of its own; its ``install_now`` is what ``python`` says."""
    code = (
        f"import sys, time; sys.path.insert(0, {str(ROOT / 'installer')!r}); import bootstrap\n"
        f"from pathlib import Path; bootstrap.VENV = Path({str(venv)!r}); bootstrap.STAMP = bootstrap.VENV / 'stamp'\n"
        f"def install_now(extras):\n    {python}\n"
        "bootstrap.install_now = install_now\nbootstrap.install(extras=())"
    )
    return subprocess.Popen([sys.executable, "-u", "-c", code], stdout=subprocess.PIPE, text=True)


def test_two_set_ups_in_the_same_folder_wait_for_each_other(elsewhere: Path) -> None:
    first = set_up(elsewhere, python="print('at work'); sys.stdin.close(); time.sleep(60)")
    assert first.stdout is not None and "at work" in first.stdout.readline()
    second = set_up(elsewhere, python="print('my turn')")
    assert second.stdout is not None and "waiting" in second.stdout.readline()
    first.kill()  # however it ends
    assert "my turn" in second.communicate(timeout=30)[0]
    first.wait()
    first.stdout.close()


def test_why_an_environment_cannot_be_made_is_said(monkeypatch: pytest.MonkeyPatch, elsewhere: Path) -> None:
    elsewhere.parent.mkdir(exist_ok=True)
    elsewhere.write_text("a file where the environment should be")
    with pytest.raises(bootstrap.SetupError) as caught:
        bootstrap.make_venv()
    assert "python3-venv" not in str(caught.value) and "apt-get" not in str(caught.value)
    monkeypatch.setattr(bootstrap, "find_spec", lambda name: None)
    with pytest.raises(bootstrap.SetupError, match=r"apt-get install -y python3\.\d+-venv"):
        bootstrap.make_venv()
