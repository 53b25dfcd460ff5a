"""The commands that use an exported model: predict, serve, watch."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Annotated

import typer

from transferstudio.cli.console import INTERRUPTED, USER_MISTAKE, err, out, plain, stopping
from transferstudio.cli.options import Json, Quiet
from transferstudio.cli.output import Output
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

# Everything else is imported inside the functions, so that --help answers at once.

Model = Annotated[Path, typer.Argument(help="model.onnx or its folder.")]


def predict(
    model: Model,
    samples: Annotated[
        list[str],
        typer.Argument(
            help="Files, folders, patterns and tables; for text models also texts; for question answering a passage and questions about it; - reads standard input."
        ),
    ],
    draw: Annotated[
        Path | None,
        typer.Option(help="Boxes: write the images with the detected boxes to this folder, as NAME.boxes.png."),
    ] = None,
    table: Annotated[
        Path | None,
        typer.Option(help="Write all predictions to this file: CSV or Excel (.xlsx); boxes also as COCO (.json)."),
    ] = None,
    top: Annotated[int | None, typer.Option(min=1, help="Classes: name this many, the most probable first.")] = None,
    threshold: Annotated[
        float | None,
        typer.Option(min=0, max=1, help="Boxes: the least confidence. Default: as the model was exported."),
    ] = None,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Predict with an exported model: classify images or texts, detect objects, or answer questions about a passage.

    An argument that names an existing file, folder or pattern (photos/*.jpg) is
    read as files. So is a single word with a file extension (notes.txt), which
    must then exist. Anything else is a text. “-” reads standard input: an image,
    one text per line, or the passage.

    Image models take files, videos, folders (recursively) and tables of paths
    (CSV, TSV). Text models take texts, files (one text each), folders of files,
    and tables (CSV, TSV, Excel, JSON lines) with a column of texts.
    Question-answering models take passages (files, folders or the first text)
    and questions about each, or tables with the columns passage and question,
    or SQuAD.

    The exit code is 2 if something was left out.
    """
    from transferstudio.cli.predict import Wanted, say_all
    from transferstudio.operations.open_model import ask_exported

    if not say_all(ask_exported(model), samples, Wanted(draw, table, top, threshold), Output(as_json, quiet)):
        sys.exit(USER_MISTAKE)


def serve(
    model: Model,
    host: Annotated[
        str,
        typer.Option(
            help="The address to listen on: 127.0.0.1 accepts only this computer, 0.0.0.0 every computer that can reach it."
        ),
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8000,
    rate: Annotated[str, typer.Option(help="The maximum number of requests per client.")] = "20/second",
) -> None:
    """Serve predictions over HTTP on this computer; see /docs for the API."""
    _need("fastapi", "serve")
    from transferstudio.serve.http import serve as run

    address = f"See http://{host}:{port}/docs for the API. Press Ctrl-C to stop."
    run(model, host=host, port=port, rate=rate, ready=lambda: out.print(address))
    sys.exit(INTERRUPTED)  # it goes on until Ctrl-C


def watch(
    folder: Annotated[Path, typer.Argument(help="The folder to watch.")],
    model: Model,
    sort: Annotated[
        Path | None,
        typer.Option(help="Move each file to a subfolder of this folder, named after its class, or “unsure”."),
    ] = None,
    table: Annotated[Path | None, typer.Option(help="Append each prediction to this CSV file.")] = None,
) -> None:
    """Predict each new file in a folder, and sort the files if requested; press Ctrl-C to stop."""
    _need("watchfiles", "watch")
    from transferstudio.formats.records import printable
    from transferstudio.serve.folder import watched

    if not folder.is_dir():
        raise StudioError(verbatim(f"{folder} is not a folder"), advice=verbatim("Check the name."))
    with stopping() as stop:
        for path, predicted, sure in watched(folder, model, sort=sort, table=table, stop=stop):
            answer = f"[bold]{plain(predicted)}[/]  {sure:.1%}" if sure else plain(printable(predicted))
            (out if sure else err).print(f"{plain(printable(str(path)))}  {answer}", soft_wrap=True)


def _need(package: str, extra: str) -> None:
    if importlib.util.find_spec(package) is None:
        raise StudioError(
            verbatim(f"“{extra}” needs packages that are not installed"),
            advice=verbatim(f'pip install "transferstudio[{extra}]"'),
        )
