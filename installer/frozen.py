"""Where the frozen program begins: the window by itself, or the command line where there are arguments."""

import ctypes
import multiprocessing
import os
import sys
from pathlib import Path

# What Qt links to and a computer without any desktop lacks, each before those that need it (libxcb and libglvnd, MIT licence).
GRAPHICS = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
# How transferstudio/cli/torchrun.py starts several processes, as if this were Python.
TORCHRUN = ["-m", "torch.distributed.run"]
# How transferstudio/backbones/converting.py starts a process that converts a network.
CONVERT = ["-m", "transferstudio.backbones.converting"]


def lend_graphics(folder: Path) -> None:
    """Loads our copies of the libraries that this computer lacks; where it has its own, those fit its driver and are taken."""
    for name in GRAPHICS:
        try:
            ctypes.CDLL(name)
        except OSError:
            ctypes.CDLL(str(folder / name), mode=ctypes.RTLD_GLOBAL)
    if not Path("/etc/fonts/fonts.conf").is_file():
        os.environ.setdefault("FONTCONFIG_FILE", str(folder / "fonts.conf"))  # names the fonts beside it


if __name__ == "__main__":
    multiprocessing.freeze_support()  # before torch: a process that a library starts would else open a second window
    multiprocessing.set_start_method("spawn")
    if sys.platform == "linux":
        lend_graphics(Path(sys._MEIPASS) / "graphics")  # type: ignore[attr-defined]
    if sys.argv[1:3] == TORCHRUN:
        from torch.distributed.run import main as torchrun

        del sys.argv[1:3]
        sys.exit(torchrun())
    if sys.argv[1:3] == CONVERT:
        from transferstudio.backbones import converting

        os._exit(converting.main(Path(sys.argv[3])))  # a thread of it waits for the end of its input
    if len(sys.argv) == 1:
        sys.argv.append("open")
    from transferstudio.__main__ import main

    main()
