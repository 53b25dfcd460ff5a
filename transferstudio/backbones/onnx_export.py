"""Writes a network as an ONNX file, with torch's exporter."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transferstudio.errors import ExportError
from transferstudio.i18n import message

if TYPE_CHECKING:
    import torch
    from torch import nn

OPSET = 18
IR_VERSION = 10  # read by ONNX Runtime from 1.18 on

log = logging.getLogger(__name__)


@contextmanager
def _easily_traced(network: nn.Module) -> Iterator[None]:
    """A third less time for torch's exporter, which takes what works in place and what could be learnt apart at length."""
    in_place = [module for module in network.modules() if getattr(module, "inplace", False) is True]
    learns = [value for value in network.parameters() if value.requires_grad]
    for module in in_place:
        module.inplace = False  # type: ignore[assignment]  # a plain attribute of activations
    for value in learns:
        value.requires_grad_(False)
    try:
        yield
    finally:
        for module in in_place:
            module.inplace = True  # type: ignore[assignment]
        for value in learns:
            value.requires_grad_(True)


def _cause(error: BaseException) -> str:
    """What is at the bottom of it, in a line: torch's own error only says at which of its steps, with colours for a terminal."""
    while error.__cause__ is not None:
        error = error.__cause__
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return re.sub(r"\x1b\[[0-9;]*m", "", lines[0])


def export_graph(
    network: nn.Module,
    example: tuple[torch.Tensor, ...],
    shapes: tuple[dict[int, Any], ...],
    path: Path,
    *,
    title: str,
    names: tuple[list[str], list[str]],
    metadata: dict[str, str],
) -> None:
    """Writes a network as one ONNX file; ``shapes``: the free dimensions of each input, ``names``: those of inputs and outputs, ``metadata``: what the file says of itself.

    Raises:
        ExportError: torch's exporter cannot do it; ``title`` says with what.
    """
    import torch  # here, because it is heavy

    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), _easily_traced(network):
            warnings.simplefilter("ignore")
            program = torch.onnx.export(
                network,
                example,
                dynamo=True,
                input_names=names[0],
                output_names=names[1],
                dynamic_shapes=shapes,
                opset_version=OPSET,
                optimize=True,
                verbose=False,
            )
    except Exception as error:  # the exporter raises whatever the network's code provokes
        log.exception("%s cannot be converted", title)
        raise ExportError(
            message("{} cannot be converted to ONNX: {}", title, _cause(error)),
            advice=message("Choose another network."),
        ) from error
    assert program is not None
    program.model.metadata_props.update(metadata)
    program.save(str(path), external_data=False)
