"""An exported model as a small HTTP service on this computer, with its OpenAPI page at /docs, which needs no internet either."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi_offline import FastAPIOffline
from limits import parse_many
from pydantic import ValidationError
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address
from starlette.concurrency import run_in_threadpool
from starlette.middleware.trustedhost import TrustedHostMiddleware

from transferstudio import __version__
from transferstudio.errors import StudioError
from transferstudio.i18n import verbatim
from transferstudio.operations.open_model import ask_exported
from transferstudio.runtime import UnreadableImageError
from transferstudio.serve.bodies import (
    MOST_BYTES,
    MOST_FORM_BYTES,
    MOST_TEXT_BYTES,
    Asked,
    Bodies,
    content,
    details,
    kind_of,
    limits,
    pictures_in,
    texts_of,
    type_of,
    values_in,
)
from transferstudio.tasks.asking import Asking

MOST_AT_ONCE = 32  # connections; more are refused with “try again”
ANSWERS_AT_ONCE = 2  # in the making: what they take in memory is bounded by this; more wait
LOCAL = ("127.0.0.1", "localhost", "::1")


def service(model: Path, *, rate: str = "20/second", hosts: tuple[str, ...] = LOCAL) -> FastAPI:
    """The application that answers for an exported model.

    Args:
        model: model.onnx, or the folder it is in.
        rate: how many requests one caller may make, as slowapi words it.
        hosts: names by which it may be called; others are refused, so that no web page can reach it by a name of its own.

    Raises:
        ExportError: the file is not a model that this program exported.
    """
    asking = ask_exported(model)
    app: FastAPI = FastAPIOffline(
        title="Transfer Studio", version=__version__, description=f"Predictions of {model}", redoc_url=None
    )
    app.state.limiter = Limiter(key_func=get_remote_address, default_limits=[rate])
    app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
    app.add_middleware(SlowAPIMiddleware)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*" if host == "0.0.0.0" else host for host in hosts])

    @app.get("/", summary="Describe the model")
    def about() -> dict[str, Any]:
        return {"labels": getattr(asking.predictor, "labels", []), "ask": "POST /predict; see /docs"}

    @app.get("/health", summary="Tell that predictions can be asked for")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    app.state.limiter.exempt(health)  # whoever watches over the service may ask as often as it likes
    _add_predict(app, asking)
    return app


def _add_predict(app: FastAPI, asking: Asking) -> None:
    """Adds /predict, whose body is JSON where the model has fields, else pictures."""
    kind = kind_of(asking.fields) if asking.fields else None
    most = MOST_TEXT_BYTES if kind else MOST_BYTES
    bodies = Bodies(most, most_of_form=most if kind else MOST_FORM_BYTES)
    room = asyncio.Semaphore(ANSWERS_AT_ONCE)

    def answer(sample: Any) -> dict[str, Any]:
        if kind is None and len(sample) > MOST_BYTES:
            raise UnreadableImageError("more than {} MB", MOST_BYTES // 1_000_000)
        return asking.answer(sample if kind is None else texts_of(sample, kind))

    def answers(asked: Asked) -> dict[str, Any] | list[dict[str, Any]]:
        return [_answer_or_error(answer, one) for one in asked.samples] if asked.several else answer(asked.samples[0])

    @app.post(
        "/predict",
        summary=asking.summary,
        description=limits(kind),
        openapi_extra={"requestBody": {"content": content(kind), "required": True}},
    )
    async def predict(request: Request, body: bytes = Depends(bodies.read)) -> dict[str, Any] | list[dict[str, Any]]:
        try:
            async with room:
                asked = await run_in_threadpool(pictures_in if kind is None else values_in, body, type_of(request))
                found: dict[str, Any] | list[dict[str, Any]] = await run_in_threadpool(answers, asked)
        except UnreadableImageError as error:
            raise HTTPException(422, _unreadable(error)) from error
        except ValidationError as error:
            raise HTTPException(422, json.loads(details(error))) from error
        return found


def _answer_or_error(answer: Callable[[Any], dict[str, Any]], sample: Any) -> dict[str, Any]:
    """The answer to one of several samples, or what is wrong with that one."""
    try:
        return answer(sample)
    except UnreadableImageError as error:
        return {"error": _unreadable(error)}
    except ValidationError as error:
        first = json.loads(details(error))[0]
        return {"error": ": ".join([*map(str, first["loc"]), first["msg"]])}


def _unreadable(error: UnreadableImageError) -> str:
    return f"The image cannot be read: {error}"


def check_address(host: str, port: int) -> None:
    """Says before a model is opened that nobody can listen there.

    Raises:
        StudioError: the port is taken, or the address is not one of this computer.
    """
    errors: list[OSError] = []
    if not host.strip():
        raise StudioError(verbatim("The --host is empty"), advice=verbatim("Use 127.0.0.1, or 0.0.0.0."))
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        addresses, errors = [], [error]
    for family, kind, protocol, _, address in addresses:
        try:
            with socket.socket(family, kind, protocol) as tried:
                tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as the server does
                tried.bind(address)
        except OSError as error:  # a name may stand for an address of IPv6 too, which not every computer has
            errors.append(error)
    if errors and (len(errors) >= len(addresses) or any(one.errno == errno.EADDRINUSE for one in errors)):
        raise StudioError(
            verbatim(f"{host}:{port} cannot be listened on: {errors[0].strerror or errors[0]}"),
            advice=verbatim("Choose another --port or --host."),
        )


def _check_rate(rate: str) -> None:
    try:
        found = parse_many(rate)
    except ValueError:
        found = []
    if not found or any(one.amount < 1 for one in found):
        raise StudioError(verbatim(f"“{rate}” is not a rate"), advice=verbatim("Use one such as 20/second."))


def serve(model: Path, *, host: str, port: int, rate: str, ready: Callable[[], None]) -> None:
    """Serves until it is interrupted; ``ready`` is called once the model is open.

    Raises:
        ExportError: the file is not a model that this program exported.
        StudioError: the port is taken, or ``rate`` is not a rate.
    """
    check_address(host, port)
    _check_rate(rate)
    app = service(model, rate=rate, hosts=LOCAL if host in LOCAL else (host, *LOCAL))
    ready()
    uvicorn.run(
        app,
        host=host,
        port=port,
        limit_concurrency=MOST_AT_ONCE,
        h11_max_incomplete_event_size=64_000,
        log_level="warning",
    )
