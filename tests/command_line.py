"""The command line in this process: the same door as in a shell, without the seconds that a new process takes."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest.mock import patch

from transferstudio.cli.main import main


@dataclass(frozen=True)
class Said:
    """What a command ended with."""

    code: int
    out: str
    err: str


def transferstudio(*words: object, stdin: bytes = b"") -> Said:
    """Runs a command line in the folder that is the current one."""
    out, err = io.StringIO(), io.StringIO()
    given = io.TextIOWrapper(io.BytesIO(stdin))
    line = ["transferstudio", *map(str, words)]
    with patch.object(sys, "argv", line), patch.object(sys, "stdin", given), redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return Said(code, out.getvalue(), err.getvalue())
