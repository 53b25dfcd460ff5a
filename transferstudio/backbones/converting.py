"""Converts a network to ONNX in a process of its own: torch's exporter holds Python for many seconds, and a window would stand still.

The process reads what to convert from a file that nobody else can have written, and ends where whoever began it is gone.
"""

from __future__ import annotations

import json
import logging
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.backbones.onnx_export import export_graph
from transferstudio.errors import ExportError, storage_errors
from transferstudio.events import Meter, Work
from transferstudio.i18n import message

if TYPE_CHECKING:
    import torch
    from torch import nn

MODULE = "transferstudio.backbones.converting"
STAGE = "convert the network"
EVERY_S = 0.05  # how often it is checked whether the process has ended
REFUSED = 3  # exit code where the error is a sentence
LAST_LINES = 400  # of the output of a process that failed, for the log; torch says a lot
OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Conversion:
    """A network as torch's exporter takes it; ``shapes``: the free dimensions of each input, ``names``: those of inputs and outputs.

    ``metadata``: what the file says of itself. ``within``: makes what has to hold while it is converted. ``finish``: what is done with the file that was written.
    """

    network: nn.Module
    example: tuple[torch.Tensor, ...]
    shapes: tuple[dict[int, Any], ...]
    title: str
    names: tuple[list[str], list[str]]
    metadata: dict[str, str] = field(default_factory=dict)
    within: Callable[[], AbstractContextManager[object]] = field(default=nullcontext)
    finish: Callable[[Path], None] | None = None

    def write(self, path: Path) -> None:
        """Writes the ONNX file here and now.

        Raises:
            ExportError: torch's exporter cannot do it.
        """
        with self.within():
            export_graph(
                self.network,
                self.example,
                self.shapes,
                path,
                title=self.title,
                names=self.names,
                metadata=self.metadata,
            )
        if self.finish is not None:
            self.finish(path)


def conversion(made: Conversion, path: Path, *, stop: threading.Event | None = None) -> Work[None]:
    """Writes the ONNX file. By the main thread, where no window waits, it is done right here; else in a process of its own.

    Raises:
        ExportError: torch's exporter cannot do it, or it was cancelled.
        StorageError: there is no room to hand over the network.
    """
    if threading.current_thread() is threading.main_thread():
        made.write(path)
        return
    with tempfile.TemporaryDirectory(prefix="transferstudio-") as folder:
        order = Path(folder) / "order"
        try:
            data = pickle.dumps((made, path), protocol=pickle.HIGHEST_PROTOCOL)
        except (pickle.PicklingError, AttributeError, TypeError, ValueError):  # a network that only lives here
            made.write(path)
            return
        with storage_errors(order):
            order.write_bytes(data)
        del data
        yield from _elsewhere(order, made.title, stop)


def _elsewhere(order: Path, title: str, stop: threading.Event | None) -> Work[None]:
    meter = Meter(STAGE)
    output = order.with_name("output")
    with output.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", MODULE, str(order)],
            stdin=subprocess.PIPE,  # it ends with us
            stdout=out,
            stderr=out,
            env={**os.environ, **OFFLINE, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            while process.poll() is None:
                if stop is not None and stop.is_set():
                    raise ExportError(
                        message("The conversion of the network was cancelled"), advice=message("Start it again.")
                    )
                time.sleep(EVERY_S)
                yield meter.advance(0)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()
    if process.returncode:
        raise _error(order, output, process.returncode, title)


def _error(order: Path, output: Path, code: int, title: str) -> ExportError:
    """What went wrong, in a sentence; all its output goes into the log."""
    lines = output.read_text("utf-8", "replace").splitlines()
    log.error("the conversion of %s ended with %s: %s", title, code, "\n".join(lines[-LAST_LINES:]))
    if code == REFUSED:
        try:
            return ExportError.from_json(json.loads(order.with_name("error").read_text("utf-8")))
        except (OSError, ValueError, TypeError, LookupError, AttributeError):  # it ended in the middle of the sentence
            pass
    return ExportError(
        message("The process that converts {} ended unexpectedly ({})", title, code),
        advice=message("Close other programs that may be using its memory, and try again."),
    )


def _end_with_parent() -> None:
    """Ends this process as soon as nobody holds the other end of its input."""
    sys.stdin.buffer.read()
    os._exit(1)


def _introduce(network: nn.Module) -> None:
    """Makes transformers know the classes of a network that was handed over.

    It notes what a class can give out, such as the states of its layers, when one of it is made; unpickling makes none.
    """
    if "transformers" not in sys.modules:
        return
    import torch
    from transformers import PreTrainedModel

    if isinstance(network, PreTrainedModel):
        with torch.device("meta"):  # no memory, and no time
            type(network)(network.config)  # with all that is inside it
        return
    for child in network.children():
        _introduce(child)


def main(order: Path) -> int:
    """Does what the file ``order`` says; returns the exit code."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    made, path = pickle.loads(order.read_bytes())
    _introduce(made.network)
    try:
        made.write(path)
    except ExportError as error:
        order.with_name("error").write_text(json.dumps(error.as_json()), "utf-8")
        return REFUSED
    return 0


if __name__ == "__main__":
    os._exit(main(Path(sys.argv[1])))  # the thread that waits for the end of the input would hold it up
