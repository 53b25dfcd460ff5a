"""An exported model as a small HTTP service on this computer, with its OpenAPI page at /docs, which needs no internet either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi_offline import FastAPIOffline
from pydantic import BaseModel, Field
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address
from starlette.concurrency import run_in_threadpool
from starlette.middleware.trustedhost import TrustedHostMiddleware

from transferstudio import __version__
from transferstudio.runtime import (
    BoxPredictor,
    Predictor,
    QuestionPredictor,
    TextPredictor,
    UnreadableImageError,
    open_any,
)

MOST_BYTES = 25_000_000  # of one request: above any camera's JPEG
MOST_LETTERS = 1_000_000  # of one text
MOST_AT_ONCE = 32  # connections; more are told to come again
LOCAL = ("127.0.0.1", "localhost", "::1")


class Text(BaseModel):
    """A text to sort."""

    text: str = Field(max_length=MOST_LETTERS)


class Question(BaseModel):
    """A question, and the passage in which its answer is looked for."""

    passage: str = Field(max_length=MOST_LETTERS)
    question: str = Field(max_length=10_000)


def service(model: Path, *, rate: str = "20/second", hosts: tuple[str, ...] = LOCAL) -> FastAPI:
    """The application that answers for an exported model.

    Args:
        model: model.onnx, or the folder it is in.
        rate: how many requests one caller may make, as slowapi words it.
        hosts: names by which it may be called; others are refused, so that no web page can reach it by a name of its own.

    Raises:
        ValueError: the file is not a model that this program exported.
    """
    predictor = open_any(model)
    app: FastAPI = FastAPIOffline(
        title="Transfer Studio", version=__version__, description=f"Answers of {model}", redoc_url=None
    )
    app.state.limiter = Limiter(key_func=get_remote_address, default_limits=[rate])
    app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
    app.add_middleware(SlowAPIMiddleware)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=["*" if host == "0.0.0.0" else host for host in hosts])

    @app.get("/", summary="What the model knows")
    def about() -> dict[str, Any]:
        return {"labels": getattr(predictor, "labels", []), "ask": "POST /predict; see /docs"}

    if isinstance(predictor, QuestionPredictor):

        @app.post("/predict", summary="Find the answer to a question in a passage")
        def answer(asked: Question) -> dict[str, Any]:
            return asdict(predictor.answer(asked.passage, asked.question))

    elif isinstance(predictor, TextPredictor):

        @app.post("/predict", summary="Say what a text is about")
        def sort(asked: Text) -> dict[str, Any]:
            return asdict(predictor.predict(asked.text))

    else:
        _add_pictures(app, _picture_answer(predictor))
    return app


def _picture_answer(predictor: Predictor | BoxPredictor) -> Callable[[bytes], dict[str, Any]]:
    if isinstance(predictor, BoxPredictor):
        return lambda data: {"found": [asdict(one) for one in predictor.find(data)]}
    return lambda data: asdict(predictor.predict(data))


def _add_pictures(app: FastAPI, answer: Callable[[bytes], dict[str, Any]]) -> None:
    body = {
        "requestBody": {"content": {"image/*": {"schema": {"type": "string", "format": "binary"}}}, "required": True}
    }

    @app.post("/predict", summary="Say what is in a picture; its bytes are the body", openapi_extra=body)
    async def look(data: bytes = Depends(_bounded)) -> dict[str, Any]:
        try:
            found: dict[str, Any] = await run_in_threadpool(answer, data)
        except UnreadableImageError as error:
            raise HTTPException(422, f"The picture cannot be read: {error}") from error
        return found


async def _bounded(request: Request) -> bytes:
    """The body of a request, refused as soon as it is too long, whatever it said of its length."""
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > MOST_BYTES:
            raise HTTPException(413, f"More than {MOST_BYTES // 1_000_000} MB")
        parts.append(part)
    return b"".join(parts)


def serve(model: Path, *, host: str, port: int, rate: str) -> None:
    """Serves until it is interrupted."""
    app = service(model, rate=rate, hosts=LOCAL if host in LOCAL else (host, *LOCAL))
    uvicorn.run(
        app,
        host=host,
        port=port,
        limit_concurrency=MOST_AT_ONCE,
        h11_max_incomplete_event_size=64_000,
        log_level="warning",
    )
