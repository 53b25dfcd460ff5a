"""An exported model as a small HTTP service on this computer, with its OpenAPI page at /docs, which needs no internet either."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi_offline import FastAPIOffline
from limits import parse_many
from pydantic import BaseModel, Field, ValidationError, create_model
from pydantic_core import from_json
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

MOST_BYTES = 25_000_000  # of one picture: above any camera's JPEG
MOST_TEXT_BYTES = 8_000_000  # of one text and a question as JSON, every letter written as \u1234
MOST_BYTES_AT_ONCE = 4 * MOST_BYTES  # of all requests; more are refused with “try again”
MOST_AT_ONCE = 32  # connections; more are refused with “try again”
ANSWERS_AT_ONCE = 2  # in the making: what they take in memory is bounded by this; more wait
LOCAL = ("127.0.0.1", "localhost", "::1")

Responder = Callable[[bytes], dict[str, Any]]
"""From the body of a request to what is sent back."""


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
    kind = _kind(asking.fields) if asking.fields else None
    _add(app, asking.answer if kind is None else _json(kind, asking.answer), asking.summary, kind)
    return app


def _kind(fields: Mapping[str, int]) -> type[BaseModel]:
    """A body with these texts, each of at most so many characters."""
    return create_model("Asked", **{name: (str, Field(max_length=most)) for name, most in fields.items()})  # type: ignore[call-overload, no-any-return]


def _json(kind: type[BaseModel], answer: Callable[[Mapping[str, str]], dict[str, Any]]) -> Responder:
    """Reads a body as JSON. ValidationError where it is none, or not of this kind; HTTPException where it holds NaN or Infinity."""

    def read(data: bytes) -> dict[str, Any]:
        asked = kind.model_validate_json(data)
        try:
            from_json(data, allow_inf_nan=False)  # also in fields that nobody asked for
        except ValueError as error:
            raise HTTPException(422, f"Invalid JSON: {error}") from error
        return answer(asked.model_dump())

    return read


def _add(app: FastAPI, answer: Responder, summary: str, kind: type[BaseModel] | None) -> None:
    """Adds /predict, whose body is JSON of a kind, or a picture (None)."""
    content = (
        {"application/json": {"schema": kind.model_json_schema()}}
        if kind
        else {
            "image/*": {"schema": {"type": "string", "format": "binary"}},
            "multipart/form-data": {
                "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
            },
        }
    )
    bodies = _Bodies(MOST_TEXT_BYTES if kind else MOST_BYTES)
    room = asyncio.Semaphore(ANSWERS_AT_ONCE)

    @app.post("/predict", summary=summary, openapi_extra={"requestBody": {"content": content, "required": True}})
    async def predict(data: bytes = Depends(bodies.read)) -> dict[str, Any]:
        try:
            async with room:
                found: dict[str, Any] = await run_in_threadpool(answer, data)
        except UnreadableImageError as error:
            raise HTTPException(422, f"The image cannot be read: {error}") from error
        except ValidationError as error:
            # Without the input: it may be what no JSON can hold, such as NaN or half a surrogate pair.
            details = error.json(include_url=False, include_context=False, include_input=False)
            raise HTTPException(422, json.loads(details)) from error
        return found


class _Bodies:
    """The bodies of requests, each of at most ``most`` bytes, and bounded together too, from the first byte until the answer is sent."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0

    async def read(self, request: Request) -> AsyncIterator[bytes]:
        """The body of a request, refused as soon as it is too long, whatever length it declared."""
        body = bytearray()
        try:
            async for part in request.stream():
                body += part
                self._held += len(part)
                if len(body) > self._most:
                    raise HTTPException(413, f"More than {self._most // 1_000_000} MB")
                if self._held > MOST_BYTES_AT_ONCE:
                    raise HTTPException(503, "Too many requests at once", headers={"Retry-After": "1"})
            sent = request.headers.get("content-type", "")
            yield _file_in_form(sent, bytes(body)) if sent.lower().startswith("multipart/form-data") else bytes(body)
        finally:
            self._held -= len(body)


def _file_in_form(content_type: str, body: bytes) -> bytes:
    """The one file of a form, as ``curl -F file=@photo.jpg`` sends it."""
    header = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    form = BytesParser(policy=HTTP).parsebytes(header + body)
    files = [part for part in form.iter_parts() if part.get_filename() is not None] if form.is_multipart() else []
    if len(files) != 1:
        raise HTTPException(422, "Send one file, as in curl -F file=@photo.jpg")
    found: bytes = files[0].get_payload(decode=True)  # type: ignore[assignment]  # it is no message with parts
    return found


def check_address(host: str, port: int) -> None:
    """Says before a model is opened that nobody can listen there.

    Raises:
        StudioError: the port is taken, or the address is not one of this computer.
    """
    errors: list[OSError] = []
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


def serve(model: Path, *, host: str, port: int, rate: str, ready: Callable[[], None]) -> None:
    """Serves until it is interrupted; ``ready`` is called once the model is open.

    Raises:
        ExportError: the file is not a model that this program exported.
        StudioError: the port is taken, or ``rate`` is not a rate.
    """
    check_address(host, port)
    try:
        parse_many(rate)
    except ValueError as error:
        raise StudioError(verbatim(f"“{rate}” is not a rate"), advice=verbatim("Use one such as 20/second.")) from error
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
