"""Request bodies decoded into the protocol's types, and answers written from them."""

import math
from typing import Any, TypeVar

import msgspec
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException

from central.problems import refusal
from sync.protocol import MALFORMED

T = TypeVar("T")
Asked = Request[Any, Any, Any]


def read(request: Asked, body: bytes, type_: type[T]) -> T:
    """Strictly typed: nothing is coerced. Raises Refusal `request.malformed`, HTTPException 415."""
    _must_be(request, "application/json")
    try:
        value: T = msgspec.json.decode(body, type=type_, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise refusal(MALFORMED) from error
    _must_be_storable(msgspec.to_builtins(value))
    return value


def read_bytes(request: Asked, body: bytes) -> bytes:
    """Raises HTTPException 415."""
    _must_be(request, "application/octet-stream")
    return body


def json_answer(value: object, status: int = 200) -> Response[bytes]:
    return Response(msgspec.json.encode(value), status_code=status, media_type=MediaType.JSON)


def _must_be(request: Asked, media_type: str) -> None:
    declared = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    encoded = request.headers.get("content-encoding", "identity").strip().lower()
    if declared != media_type or encoded != "identity":
        raise HTTPException(status_code=415)


def _must_be_storable(value: object) -> None:
    """No NUL, no half a surrogate pair, no integer beyond 64 bits, nothing that is not a finite number."""
    match value:
        case str():
            if "\x00" in value or not _is_unicode(value):
                raise refusal(MALFORMED)
        case bool():
            pass
        case int() if not -(2**63) <= value < 2**63:
            raise refusal(MALFORMED)
        case float() if not math.isfinite(value):
            raise refusal(MALFORMED)
        case dict():
            for key, each in value.items():
                _must_be_storable(key)
                _must_be_storable(each)
        case list() | tuple():
            for each in value:
                _must_be_storable(each)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
