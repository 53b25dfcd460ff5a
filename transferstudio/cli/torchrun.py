"""Training in several processes: how they are started, and how each comes to a project."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from transferstudio.cli.console import plain, stopping
from transferstudio.cli.output import Output
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

RESTARTS = 3  # after a process was lost, before torchrun gives up
# Without it, processes that are started again read the addresses of those that are gone (torch 2.14).
UNSHARED = "TORCH_DISABLE_SHARE_RDZV_TCP_STORE"
OURS = ("--processes", "--nodes")


def torchrun(processes: int, nodes: str | None, output: Output) -> int:
    """Starts this very command again under torchrun, in several processes; or, for several computers, shows how. Returns the exit code.

    Raises:
        StudioError: ``nodes`` is not COUNT@HOST:PORT.
    """
    where = ["--standalone", "--local-addr=127.0.0.1"]  # many a computer's own name leads nowhere
    if nodes is not None:
        asked = re.fullmatch(r"(\d+)@([\w.-]+:\d+)", nodes)
        if asked is None:
            raise StudioError(
                verbatim(f"{nodes} is not in the form COUNT@HOST:PORT"),
                advice=verbatim("For example: --nodes 2@first-computer:29400"),
            )
        where = [f"--nnodes={asked[1]}", "--rdzv-backend=c10d", f"--rdzv-endpoint={asked[2]}"]
    frozen = getattr(sys, "frozen", False)  # without Python; installer/frozen.py understands this one -m
    command = [
        *("-m", "torch.distributed.run", *where, f"--nproc-per-node={processes}", f"--max-restarts={RESTARTS}"),
        *(("--no-python", sys.executable) if frozen else ("-m", "transferstudio")),
        *_without_ours(sys.argv[1:]),
    ]
    program = shlex.quote(sys.executable) if frozen else "python"
    line = f"{UNSHARED}=1 {program} {shlex.join(command)}"
    if nodes is not None:
        output.say(f"On each computer: {plain(line)}")
        output.result({"on_each_computer": line})
        return 0
    output.note(line)
    threads = str(max(1, (os.cpu_count() or 1) // processes))
    settings = {"OMP_NUM_THREADS": threads, UNSHARED: "1", **os.environ}
    pipe = subprocess.PIPE if output.as_json else None
    with stopping():  # the processes hear of Ctrl-C as well, and are waited for
        done = subprocess.run([sys.executable, *command], env=settings, check=False, stdout=pipe, encoding="utf-8")
    for line in reversed((done.stdout or "").splitlines()):
        if line.startswith("{"):  # each process, and each that was started again, may have ended with an object
            output.result(json.loads(line))
            break
    return done.returncode


def _without_ours(words: list[str]) -> list[str]:
    """The arguments without those that brought us here."""
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word in OURS:
            skip = True
        elif not word.startswith(tuple(f"{option}=" for option in OURS)):
            kept.append(word)
    return kept


@contextmanager
def distributed(folder: Callable[[], Path], prepare: Callable[[Any], None]) -> Iterator[Any]:
    """The project in ``folder``, made where there is none and then prepared; every other process gets a shadow of it after that.

    A project that was made for it and into which nothing came is removed.
    """
    from transferstudio.project import Project  # here, so that --help answers at once
    from transferstudio.project.shadow import shadow
    from transferstudio.training import parallel

    if parallel.rank() == 0:
        with Project.open_or_create(folder()) as opened:
            prepare(opened)
            parallel.wait()  # now there is something to copy
            parallel.wait()  # and now everybody has it
            yield opened
        return
    with tempfile.TemporaryDirectory(prefix="transferstudio-rank-") as work:
        parallel.wait()
        copied = shadow(folder(), Path(work) / "shadow.tsproj")
        parallel.wait()
        with Project.open(copied) as opened:
            yield opened
