"""The commands that use an exported model: predict, serve, watch."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Annotated

import typer

from transferstudio.cli.console import USER_MISTAKE, err, out, plain, stopping
from transferstudio.cli.options import Json
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim

# Everything else is imported inside the functions, so that --help answers at once.

Model = Annotated[Path, typer.Argument(help="model.onnx, or the folder it is in.")]


def predict(
    model: Model,
    samples: Annotated[
        list[str],
        typer.Argument(
            help="Files, folders, patterns and tables; or texts, where the model reads texts; or a passage and questions about it; - is standard input."
        ),
    ],
    draw: Annotated[Path | None, typer.Option(help="Boxes: write the pictures with them to this folder.")] = None,
    table: Annotated[
        Path | None, typer.Option(help="Write all answers to this file: CSV; boxes also as COCO (.json).")
    ] = None,
    as_json: Json = False,
) -> None:
    """Say what is on images, where things are, what texts are about, or what a passage answers, with an exported model.

    What is a file and what is a text: a word that names a file, a folder or a
    pattern of files (photos/*.jpg) is that, and so is a single word that ends
    like a file (notes.txt), which has to be there then. Everything else is a
    text. “-” is standard input: a picture, a text in each line, or the passage.

    Models of images take files, videos, folders with all below them, and tables
    (CSV, TSV) of paths. Models of texts take texts, files (a text each),
    folders of them, and tables (CSV, TSV, Excel, JSON lines) with a column of
    texts. Models for questions take passages (files, folders or the first text)
    and questions about each; or tables with the columns passage and question,
    or SQuAD.

    The exit code is 2 where something was left out.
    """
    from transferstudio.cli.predict import say_all
    from transferstudio.operations.open_model import ask_exported

    if not say_all(ask_exported(model), samples, draw=draw, table=table, as_json=as_json):
        sys.exit(USER_MISTAKE)


def serve(
    model: Model,
    host: Annotated[
        str, typer.Option(help="Who may ask: 127.0.0.1 is this computer alone, 0.0.0.0 every computer that reaches it.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8000,
    rate: Annotated[str, typer.Option(help="Most requests of one caller.")] = "20/second",
) -> None:
    """Answer over HTTP on this computer; /docs shows how to ask."""
    _need("fastapi", "serve")
    from transferstudio.serve.http import serve as run

    address = f"http://{host}:{port}/docs shows how to ask. Ctrl-C ends it."
    run(model, host=host, port=port, rate=rate, ready=lambda: out.print(address))


def watch(
    folder: Annotated[Path, typer.Argument(help="The folder that files come into.")],
    model: Model,
    sort: Annotated[Path | None, typer.Option(help="Move each file to a folder of its class in this one.")] = None,
    table: Annotated[Path | None, typer.Option(help="Add each answer to this CSV file.")] = None,
) -> None:
    """Say what each file is that comes into a folder, and sort them if asked; Ctrl-C ends it."""
    _need("watchfiles", "watch")
    from transferstudio.formats.records import printable
    from transferstudio.serve.folder import watched

    if not folder.is_dir():
        raise StudioError(verbatim(f"{folder} is no folder"), advice=verbatim("Check the name."))
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
