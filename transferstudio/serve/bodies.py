"""The bodies of requests: bounded while they come in, and the samples in them: one, or several that are answered in their order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from fastapi import HTTPException, Request
from pydantic import BaseModel, Field, ValidationError, create_model
from pydantic_core import from_json

MOST_BYTES = 25_000_000  # of one picture: above any camera's JPEG
MOST_TEXT_BYTES = 8_000_000  # of a request in JSON: one text of the most characters, every letter written as \u1234
MOST_FORM_BYTES = 2 * MOST_BYTES  # of a form with all its pictures
MOST_BYTES_AT_ONCE = 4 * MOST_BYTES  # of all requests; more are refused with “try again”
MOST_SAMPLES = 100  # of one request
SEVERAL = "files"
"""What the part of a form is called that is answered with a list, however many files there are."""


@dataclass(frozen=True)
class Asked:
    """The samples of a request, in order: bytes of pictures, or values out of JSON; ``several``: whether a list is to answer them."""

    samples: list[Any]
    several: bool


class Bodies:
    """The bodies of requests, each of at most so many bytes, and bounded together too, from the first byte until the answer is sent."""

    def __init__(self, most: int, *, most_of_form: int) -> None:
        self._most, self._most_of_form, self._held = most, most_of_form, 0

    async def read(self, request: Request) -> AsyncIterator[bytes]:
        """The body of a request, refused as soon as it is too long, whatever length it declared."""
        most = self._most_of_form if is_form(type_of(request)) else self._most
        body = bytearray()
        try:
            async for part in request.stream():
                body += part
                self._held += len(part)
                if len(body) > most:
                    raise HTTPException(413, f"More than {most // 1_000_000} MB")
                if self._held > MOST_BYTES_AT_ONCE:
                    raise HTTPException(503, "Too many requests at once", headers={"Retry-After": "1"})
            yield bytes(body)
        finally:
            self._held -= len(body)


def type_of(request: Request) -> str:
    """What a request says that its body is."""
    return str(request.headers.get("content-type", ""))


def is_form(content_type: str) -> bool:
    """Whether a body is a form with files."""
    return content_type.lower().startswith("multipart/form-data")


def pictures_in(body: bytes, content_type: str) -> Asked:
    """The picture that a body is, or those that a form holds, as ``curl -F file=@photo.jpg`` sends it."""
    if not is_form(content_type):
        return Asked([body], several=False)
    header = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    form = BytesParser(policy=HTTP).parsebytes(header + body)
    files = [part for part in form.iter_parts() if part.get_filename() is not None] if form.is_multipart() else []
    if not files:
        raise HTTPException(422, "Send a file, as in curl -F file=@photo.jpg")
    _check_count(len(files))
    several = len(files) > 1 or files[0].get_param("name", header="content-disposition") == SEVERAL
    return Asked([part.get_payload(decode=True) or b"" for part in files], several)


def values_in(body: bytes, content_type: str) -> Asked:
    """The JSON object that a body is, or those of the list that it is."""
    if is_form(content_type):
        raise HTTPException(415, "This model takes JSON, not a form")
    try:
        found = from_json(body, allow_inf_nan=False)  # also in fields that nobody asked for
    except ValueError as error:
        raise HTTPException(422, f"Invalid JSON: {error}") from error
    if not isinstance(found, list):
        return Asked([found], several=False)
    _check_count(len(found))
    return Asked(found, several=True)


def _check_count(count: int) -> None:
    if count > MOST_SAMPLES:
        raise HTTPException(413, f"More than {MOST_SAMPLES} samples")


def kind_of(fields: Mapping[str, int]) -> type[BaseModel]:
    """A sample with these texts, each of at most so many characters."""
    return create_model("Asked", **{name: (str, Field(max_length=most)) for name, most in fields.items()})  # type: ignore[call-overload, no-any-return]


def texts_of(value: Any, kind: type[BaseModel]) -> dict[str, str]:
    """A sample out of JSON as its texts; one of a single text may be the text itself. ValidationError where it is none."""
    names = list(kind.model_fields)
    alone = isinstance(value, str) and len(names) == 1
    found: dict[str, str] = kind.model_validate({names[0]: value} if alone else value).model_dump()
    return found


def details(error: ValidationError) -> str:
    """What is wrong, as JSON; without the input, which may be what no JSON can hold, such as half a surrogate pair."""
    return error.json(include_url=False, include_context=False, include_input=False)


def content(kind: type[BaseModel] | None) -> dict[str, Any]:
    """What a request may hold, for OpenAPI: JSON of a kind, or pictures (None)."""
    if kind is None:
        file = {"type": "string", "format": "binary"}
        files = {"type": "array", "items": file, "maxItems": MOST_SAMPLES}
        form = {"type": "object", "properties": {"file": file, SEVERAL: files}}
        return {"image/*": {"schema": file}, "multipart/form-data": {"schema": form}}
    one = kind.model_json_schema()
    items = {"anyOf": [one, {"type": "string"}]} if len(kind.model_fields) == 1 else one
    several = {"type": "array", "items": items, "maxItems": MOST_SAMPLES}
    return {"application/json": {"schema": {"anyOf": [one, several]}}}


def limits(kind: type[BaseModel] | None) -> str:
    """What may be sent and what comes back, in words, for OpenAPI."""
    if kind is None:
        return (
            f"Send one image as the body or as the part `file` of a form; the answer is one object. Or send a form with several files, up "
            f"to {MOST_SAMPLES} and {MOST_FORM_BYTES // 1_000_000} MB together; the answer is a list in their order. (A form whose part is "
            f"called `{SEVERAL}` is answered with a list, also if it is a single file.) An image may have {MOST_BYTES // 1_000_000} MB. In a "
            "list, the answer to an image that cannot be read is an object with `error` alone."
        )
    return (
        f"Send one object; the answer is one object. Or send a list of up to {MOST_SAMPLES}; the answer is a list in their order, in which "
        f"the answer to a sample that is not valid is an object with `error` alone. A request may have {MOST_TEXT_BYTES // 1_000_000} MB."
    )
