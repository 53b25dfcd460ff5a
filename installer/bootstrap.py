#!/usr/bin/env python3
"""Sets Transfer Studio up and starts it. Needs nothing but Python 3.11 or newer.

    python3 installer/bootstrap.py          open the window
    python3 installer/bootstrap.py demo     do the whole job on bundled pictures
    python3 installer/bootstrap.py test     install the test tools too, and run the tests

Anything else is passed on to the command line of the program, such as `train PHOTOS --export out/`.
The environment is the folder .venv beside this one; delete it to begin anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("TRANSFERSTUDIO_VENV", ROOT / ".venv"))
STAMP = VENV / "transferstudio-installed"
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
OLDEST = (3, 11)
NEEDED_BYTES = 8 * 1024**3  # the environment takes 6.5 GB, and pip unpacks beside it

# A library that Qt loads, and the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupError(Exception):
    """Something a person can mend; the message says how."""


def main(arguments: list[str]) -> int:
    """Makes the environment where it is missing or out of date, then does what was asked."""
    job = arguments[0] if arguments else "open"
    try:
        check_python()
        install(extras=("test",) if job == "test" else ())
        if job in ("open", "test"):
            check_libraries(window=job == "open" and os.environ.get("QT_QPA_PLATFORM") != "offscreen")
    except SetupError as error:
        print(f"\nError: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    if job == "test":
        # Two processes of one thread each: where both compute on all cores, each waits for the other.
        environment = {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1", **os.environ}
        line = [str(python()), "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments[1:]]
        return subprocess.call(line, cwd=ROOT, env=environment)
    return subprocess.call([str(python()), "-m", "transferstudio", *(arguments or ["open"])])


def python() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def check_python() -> None:
    """Refuses an interpreter that is too old."""
    if sys.version_info < OLDEST:
        wanted = ".".join(map(str, OLDEST))
        raise SetupError(
            f"Python {wanted} or newer is needed, and this is {sys.version.split()[0]}. Run it with a newer python3."
        )


def fingerprint() -> str:
    """Changes when what must be installed changes."""
    text = (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes() + str(sys.version_info[:2]).encode()
    return hashlib.sha256(text).hexdigest()


def install(*, extras: tuple[str, ...]) -> None:
    """Makes the environment, or brings it up to date; does nothing where it is as it should be."""
    if is_installed(extras):
        return
    with alone():
        if not is_installed(extras):  # another set-up may have finished while this one waited for it
            install_now(tuple(sorted({*extras, *stamped()[1:]})))


def stamped() -> list[str]:
    """Fingerprint and extras of the environment as it was installed; nothing where it was never finished."""
    return STAMP.read_text("utf-8").split() if STAMP.is_file() else []


def is_installed(extras: tuple[str, ...]) -> bool:
    """Whether the environment is up to date and has these extras."""
    found = stamped()
    return bool(found) and found[0] == fingerprint() and set(extras) <= set(found[1:]) and python().exists()


@contextmanager
def alone() -> Iterator[None]:
    """Waits until no other set-up works on this environment. The system frees the lock when its process ends, however it ends."""
    VENV.parent.mkdir(parents=True, exist_ok=True)
    with VENV.with_name(f"{VENV.name}.lock").open("a+", encoding="utf-8") as file:
        if not lock(file):
            print(f"Another set-up is at work in {VENV}; waiting for it …", flush=True)
            while not lock(file):
                time.sleep(1)
        yield


def lock(file: TextIO) -> bool:
    """Takes the lock of an open file, which goes when the file is closed; returns whether it was free."""
    try:
        if os.name == "nt":
            import msvcrt  # there is none elsewhere

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # there is none on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def install_now(extras: tuple[str, ...]) -> None:
    """Installs into a new environment, or into one that is out of date."""
    new = not STAMP.is_file()
    if new and VENV.exists():
        print(f"Removing an unfinished environment: {VENV}")
        shutil.rmtree(VENV)
    check_disk()
    STAMP.unlink(missing_ok=True)
    try:
        if new:
            make_venv()
        wanted = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
        pip = [
            str(python()),
            "-m",
            "pip",
            "--disable-pip-version-check",
            "install",
            "--no-input",
            "--progress-bar",
            "off",
        ]
        print("Installing what the program needs (about 3 GB to download, 6.5 GB on disk; some minutes) …", flush=True)
        run_pip([*pip, "--constraint", str(CONSTRAINTS), "--editable", wanted])
        STAMP.write_text("\n".join([fingerprint(), *extras]), "utf-8")
    except BaseException:
        shutil.rmtree(VENV, ignore_errors=True)
        raise


def make_venv() -> None:
    """Makes an empty environment with pip."""
    result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True, text=True, check=False)
    if result.returncode:
        text = result.stdout + result.stderr
        if find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            raise SetupError(f"This Python cannot make environments. Run: apt-get install -y python{version}-venv")
        raise SetupError(
            f"The environment could not be made in {VENV}: {text.strip().splitlines()[-1] if text.strip() else '?'}"
        )


def check_disk() -> None:
    """Refuses to begin what cannot be finished."""
    free = shutil.disk_usage(ROOT if not VENV.parent.exists() else VENV.parent).free
    if free < NEEDED_BYTES:
        raise SetupError(
            f"{NEEDED_BYTES / 1e9:.0f} GB of free disk are needed, and {free / 1e9:.1f} GB are free at {VENV.parent}. Make room, then start again."
        )


def run_pip(command: list[str]) -> None:
    """Runs pip, shows what it is at and for how long, and says in one sentence why it failed."""
    start, last, lines = time.monotonic(), ["starting"], []
    done = threading.Event()

    def tell() -> None:
        while not done.wait(5 if sys.stdout.isatty() else 30):
            print(f"  {time.monotonic() - start:4.0f} s: {last[0][:100]}", flush=True)

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    assert process.stdout is not None
    try:
        for line in process.stdout:
            lines.append(line.rstrip())
            if line.startswith(("Collecting", "Downloading", "Installing", "Building", "Using cached")):
                last[0] = line.split("(")[0].strip()
        code = process.wait()
    except BaseException:
        process.kill()
        raise
    finally:
        done.set()
    if code:
        raise SetupError(why(lines))
    print(f"  {time.monotonic() - start:4.0f} s: done", flush=True)


def why(lines: list[str]) -> str:
    """The reason for which pip failed, and what to do."""
    text = "\n".join(lines)
    if "No space left on device" in text:
        return "The disk is full. Make room (8 GB), then start again; nothing half-made is left behind."
    if any(
        words in text
        for words in ("NewConnectionError", "Temporary failure in name resolution", "ConnectTimeout", "Max retries")
    ):
        return "The package index cannot be reached. Check the network, then start again; nothing half-made is left behind."
    errors = [line for line in lines if line.startswith("ERROR")] or lines[-3:]
    return "pip failed:\n  " + "\n  ".join(errors[:5])


def check_libraries(*, window: bool) -> None:
    """Says which system libraries Qt misses, and the line that installs them."""
    missing = missing_packages(window=window)
    if missing:
        raise SetupError(f"Qt needs system libraries that are missing. Run: apt-get install -y {' '.join(missing)}")


def missing_packages(*, window: bool) -> list[str]:
    """Debian packages of the libraries that cannot be loaded (Linux only)."""
    if not sys.platform.startswith("linux"):
        return []
    import ctypes

    wanted = {**QT_LIBRARIES, **(X11_LIBRARIES if window and not os.environ.get("WAYLAND_DISPLAY") else {})}
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
