"""The program without its window: the same projects, the same engine. Its commands in the order in which --help lists them."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from transferstudio import __version__
from transferstudio.cli import data_commands, export_commands, model_commands
from transferstudio.cli.advise import advise
from transferstudio.cli.console import INTERRUPTED, USER_MISTAKE, err, out, plain
from transferstudio.cli.options import Json, Quiet
from transferstudio.cli.output import Output, answered, put_end
from transferstudio.cli.runs import runs
from transferstudio.cli.train import train
from transferstudio.errors import DataError, StudioError, storage_errors
from transferstudio.i18n import verbatim

# Everything else is imported inside the commands, so that --help answers at once.

app = typer.Typer(
    help="Train a working model on a few dozen of your own images or texts, on this computer, and export it as one ONNX file.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
UsageError: Any = typer.BadParameter.__mro__[1]  # of the click that typer brings, by whatever name
PROGRAM = "transferstudio"


def main() -> None:
    """The entry point; a user's mistake is one sentence and exit code 2, Ctrl-C is 130 (see ``stopping`` of the console). With --json every
    end has exactly one object."""
    answered.clear()
    as_json = "--json" in sys.argv
    code: Any = 1
    try:
        with storage_errors():
            code = app(standalone_mode=False) or 0
    except StudioError as error:
        code = _refused(error, as_json=as_json)
    except UsageError as error:
        code = _misused(error, as_json=as_json)
    except SystemExit as end:
        code = end.code
    except Exception as bug:
        if as_json:
            put_end(StudioError(verbatim(f"An error of the program: {type(bug).__name__}: {bug}")))
        raise
    if code and as_json:
        put_end(StudioError(verbatim("Interrupted" if code == INTERRUPTED else f"Ended with the exit code {code}")))
    sys.exit(code)


def _refused(error: StudioError, *, as_json: bool) -> int:
    if as_json:
        put_end(error)
    else:
        err.print(f"[red]Error:[/] {plain(str(error))}", soft_wrap=True)
    return USER_MISTAKE


def _misused(error: Any, *, as_json: bool) -> int:
    """Says what is wrong with a command line; without any words typer has shown the help."""
    if error.ctx is None or error.format_message():
        command = error.ctx.command_path if error.ctx is not None else PROGRAM
        what, advice = verbatim(error.format_message().rstrip(".")), verbatim(f"See {command} --help.")
        _refused(StudioError(what, advice=advice), as_json=as_json)
    return USER_MISTAKE


def _version(wanted: bool) -> None:
    if wanted:
        out.print(__version__)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    pass


@app.command("open")
def open_(
    project: Annotated[
        Path | None,
        typer.Argument(help="A project folder, data to import, or a model.onnx to try. Default: the start page."),
    ] = None,
) -> None:
    """Open the window."""
    if project is not None and not project.exists():
        raise DataError(
            verbatim("This file or folder does not exist"), where=project, advice=verbatim("Check the name.")
        )
    # While all of it is being loaded there is nothing to lose, and Qt does not survive an exception in its middle.
    signal.signal(signal.SIGINT, lambda _number, _frame: os._exit(INTERRUPTED))
    from transferstudio.app.main import run_window

    sys.exit(run_window(project))


app.command("new")(data_commands.new)
app.command("import")(data_commands.import_)
app.command("info")(data_commands.info)
app.command("advise")(advise)
app.command("train")(train)
app.command("runs")(runs)
app.command("evaluate")(export_commands.evaluate)
app.command("export")(export_commands.export)


# What is told of a network as JSON.
TOLD = (
    "name", "parameters", "gmacs", "cpu_speed", "pretrained_on", "accuracy", "accuracy_source", "historical", "licence",
)  # fmt: skip


@app.command()
def models(as_json: Json = False) -> None:
    """List the networks with their size, cost, accuracy, licence, and whether their weights are on this computer."""
    from rich.table import Column, Table

    from transferstudio.backbones.catalogue import catalogue
    from transferstudio.backbones.weights import identified

    told = []
    whole = (Column(name, no_wrap=True) for name in ("name", "here", "size", "CPU", "input", "acc."))
    table = Table(*whole, Column("licence"), box=None, padding=(0, 1, 0, 0))
    for backbone in catalogue().values():
        found, asked = identified(backbone), backbone.conditions
        where = found.source if found else "to download"
        row = {name: getattr(backbone, name) for name in TOLD}
        row |= {"licence_url": asked.url, "conditions": asked.words} if asked else {}
        told.append({**row, "weights": where})
        table.add_row(
            backbone.name,
            "yes" if found else "",
            f"{(backbone.parameters or 0) / 1e6:.1f}",
            backbone.cpu_speed or "",
            f"{backbone.size}",
            f"{backbone.accuracy:.1f}" if backbone.accuracy else "",
            backbone.licence + " *" * (asked is not None) + " †" * backbone.historical,
        )
    if as_json:
        Output(as_json).result({"models": told})
        return
    out.print(table)
    out.print("here: the weights are on this computer; others are downloaded when they are first used")
    out.print("size: parameters in millions; input: pixels per side, or tokens at most")
    out.print("acc.: published accuracy in per cent, of ImageNet-1k for images, mAP 50–95 of COCO for boxes")
    out.print("†: only listed because it is cited; others are both faster and more accurate")
    for licence, asked in {one.licence: one.conditions for one in catalogue().values() if one.conditions}.items():
        out.print(f"* {licence}: {asked.words} {asked.url}")


@app.command()
def demo(
    folder: Annotated[
        Path | None, typer.Option("--out", help="The working folder. Default: a new temporary folder.")
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Run the complete workflow on handwritten digits and show the results."""
    from transferstudio.cli.demo import run_demo

    run_demo(folder, Output(quiet=quiet))


@app.command()
def selftest(quiet: Quiet = False) -> None:
    """Run a small job for each task to check the installation; takes a minute or two."""
    from transferstudio.cli.selftest import run_selftest

    if not run_selftest(Output(quiet=quiet)):
        sys.exit(1)


app.command("predict")(model_commands.predict)
app.command("serve")(model_commands.serve)
app.command("watch")(model_commands.watch)
