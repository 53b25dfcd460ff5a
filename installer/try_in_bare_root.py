#!/usr/bin/env python3
"""Starts the built folder in a bare Debian root without Python, and does the whole job there by mouse, under Xvfb.

    sudo apt install debootstrap xvfb openbox xdotool imagemagick
    sudo .venv/bin/python installer/try_in_bare_root.py built/transferstudio --keep tried

In the root: the self-test, then the window: the digits are opened, trained and exported by mouse; then by the command line two processes
train together, and the exported file is asked about a picture. The folder given by --keep gets a log and a picture of each step. Ends with
0 if all of it went well.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

DEBIAN, MIRROR = "bookworm", "http://deb.debian.org/debian"
INSIDE = "/opt/transferstudio/transferstudio"
DISPLAY = ":77"
ENVIRONMENT = {"DISPLAY": DISPLAY, "HOME": "/root", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
WAIT_S = 120
APART = "TRANSFERSTUDIO_MOUNTS_APART"
EXPORTED = Path("root/Handwritten digits model/model.onnx")
# Where to click in a window of 1280 × 800 whose frame begins at the corner of the screen: what, x, y, and what to wait for then.
CLICKS = (
    ("digits", 397, 420, "root/Transfer Studio/Handwritten digits.tsproj/cache/features/*/hashes.bin"),
    ("model", 44, 157, None),
    ("train", 1104, 755, "root/Transfer Studio/Handwritten digits.tsproj/runs/1/report.html"),
    ("export", 44, 337, None),
    ("export-to", 165, 195, None),
    ("choose", 899, 553, str(EXPORTED)),
)


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("built", type=Path)
    parser.add_argument("--keep", type=Path, default=Path("tried"))
    asked = parser.parse_args()
    asked.keep.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(dir=asked.built.resolve().parent) as name,
        (asked.keep / "log.txt").open("w") as log,
    ):
        root = Path(name)

        def run(*command: str | Path) -> None:
            log.write(f"$ {' '.join(map(str, command))}\n")
            log.flush()
            subprocess.run(command, check=True, stdout=log, stderr=subprocess.STDOUT)

        run("debootstrap", "--variant=minbase", DEBIAN, root, MIRROR)
        (root / "opt").mkdir(exist_ok=True)
        run("cp", "-al", asked.built.resolve(), root / "opt" / "transferstudio")
        (root / "etc" / "hosts").write_text("127.0.0.1 localhost\n")  # as any computer has it; processes meet there
        run("chroot", root, "sh", "-c", "! command -v python3")
        with mounted(root):
            inside = ("chroot", root, "env", "-i", *(f"{key}={value}" for key, value in ENVIRONMENT.items()), INSIDE)
            run(*inside, "selftest")
            with screen():
                window = subprocess.Popen(inside, stdout=log, stderr=subprocess.STDOUT)
                try:
                    by_mouse(root, asked.keep)
                finally:
                    window.terminate()
                    window.wait(30)
            run(*inside, "train", "/root/Transfer Studio/Handwritten digits.tsproj", "--processes", "2")
            picture = next((root / "root" / "Transfer Studio").rglob("media/**/*.png"))
            run(*inside, "predict", f"/{EXPORTED}", f"/{picture.relative_to(root)}")
        log.write("All of it went well.\n")
    print((asked.keep / "log.txt").read_text()[-1500:])
    return 0


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """With /proc and /dev in the root."""
    mounts = [root / "proc", root / "dev"]
    for mounted in mounts:
        subprocess.run(["mount", "--bind", f"/{mounted.name}", mounted], check=True)
    try:
        yield
    finally:
        for mounted in mounts:
            subprocess.run(["umount", "-l", mounted], check=True)


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """With a screen that nobody sees, and a window manager on it."""
    shown = {**os.environ, "DISPLAY": DISPLAY}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x840x24"], stderr=subprocess.DEVNULL)
    time.sleep(2)
    manager = subprocess.Popen(["openbox"], env=shown, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        manager.terminate()
        server.terminate()
        server.wait(30)


def by_mouse(root: Path, keep: Path) -> None:
    """Clicks through the job; each click has to bring what it is for, and a picture of the screen is kept after it.

    Raises:
        SystemExit: what a click is for has not come.
    """
    shown = {**os.environ, "DISPLAY": DISPLAY}
    start = time.monotonic()
    wait = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Transfer Studio"]
    try:
        subprocess.run(wait, env=shown, check=True, stdout=subprocess.DEVNULL, timeout=WAIT_S)
    except subprocess.TimeoutExpired:
        raise SystemExit(f"No window came in {WAIT_S} s; see {keep / 'log.txt'}") from None
    print(f"window on screen after {time.monotonic() - start:.1f} s")
    time.sleep(2)
    for name, x, y, sign in CLICKS:
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "sleep", "0.3", "click", "1"], env=shown, check=True)
        end = time.monotonic() + WAIT_S
        while sign and time.monotonic() < end and not any(root.glob(sign)):
            time.sleep(0.5)
        time.sleep(4)
        subprocess.run(["import", "-window", "root", keep / f"{name}.png"], env=shown, check=True)
        if sign and not any(root.glob(sign)):
            raise SystemExit(f"“{name}” did not bring {sign}; see {keep / f'{name}.png'}")


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("chroot and mount need root: sudo")
    for tool in ("debootstrap", "Xvfb", "openbox", "xdotool", "import", "unshare"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not here: apt install debootstrap xvfb openbox xdotool imagemagick util-linux")
    if APART not in os.environ:
        # Mounts of our own: were this killed, whoever deletes the root that is left would else delete this computer's /dev.
        apart = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        os.execvpe(apart[0], apart, {**os.environ, APART: "1"})
    sys.exit(main())
