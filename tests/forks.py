"""Processes that are killed: each is forked from one that has loaded the program already, which takes a new Python up to seconds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile

from tests.conftest import ROOT

FORKING = """
import os, sys
{loaded}
for _ in sys.stdin:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        print("over", flush=True)
        continue
    print(os.getpid(), flush=True)
{work}
    os._exit(0)
"""


@contextmanager
def forks(loaded: str, work: str, *arguments: object) -> Iterator[Callable[[float], list[str]]]:
    """What it gives starts a process that does ``work``, kills it so many seconds after its first line, and returns all its lines.

    ``loaded`` is run once, before all; both find ``arguments`` in sys.argv.
    """
    code = FORKING.format(loaded=loaded, work=textwrap.indent(work, "    "))
    line = [sys.executable, "-c", code, *map(str, arguments)]
    with (
        TemporaryFile("w+") as errors,
        subprocess.Popen(
            line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True, bufsize=1
        ) as parent,
    ):
        assert parent.stdin is not None and parent.stdout is not None
        lines = parent.stdout

        def killed_after(seconds: float) -> list[str]:
            assert parent.stdin is not None
            parent.stdin.write("\n")
            child, output = int(lines.readline()), [lines.readline()]
            time.sleep(seconds)
            with suppress(ProcessLookupError):  # it may have come to its end
                os.kill(child, signal.SIGKILL)
            while output[-1] and not output[-1].endswith("over\n"):  # it may have been killed in the middle of a line
                output.append(lines.readline())
            if len(output) == 1:
                errors.seek(0)
                raise AssertionError(f"it ended by itself: {errors.read()}")
            return [line.strip() for line in output[:-1]]

        yield killed_after
        parent.stdin.close()
