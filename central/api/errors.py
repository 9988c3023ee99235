"""Every no as problem details (RFC 9457); a bug is logged under a number and says nothing else."""

import secrets
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec
import psycopg
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException
from litestar.types import ExceptionHandlersMap

from associate_app.codec import Malformed
from associate_app.domain.errors import RuleViolation
from central.faults import log_fault
from central.problems import Refusal, refusal
from sync.protocol import (
    BUSY,
    CODE_LIFE_SECONDS,
    MALFORMED,
    NOT_FOUND,
    PROBLEM_JSON,
    TOO_LARGE,
    UNAUTHENTICATED,
    Problem,
)

WRONG_METHOD = "request.wrong_method"
WRONG_TYPE = "request.wrong_type"
BUG = "central.bug"

_RETRY_SECONDS = {429: CODE_LIFE_SECONDS, 503: 2}
_BY_STATUS = {400: MALFORMED, 413: TOO_LARGE, 404: NOT_FOUND, 401: UNAUTHENTICATED}
_OWN = {405: WRONG_METHOD, 415: WRONG_TYPE}
_GONE_AWAY = "client disconnected prematurely"  # litestar's words for half a body

Asked = Request[Any, Any, Any]
log = structlog.get_logger()


def _refused(_: Asked, refused: Refusal) -> Response[bytes]:
    return _answer(refused.problem)


def _unreadable(_: Asked, error: Exception) -> Response[bytes]:
    log.info("central.unreadable_request", error=type(error).__name__)
    return _answer(refusal(MALFORMED).problem)


def _no_database(_: Asked, error: Exception) -> Response[bytes]:
    log.warning("central.database_away", error=type(error).__name__)
    return _answer(refusal(BUSY).problem)


def _http(request: Asked, error: HTTPException) -> Response[bytes]:
    status = error.status_code
    if status in _OWN:
        return _answer(_problem(status, _OWN[status]), error.headers)
    if status in _BY_STATUS:
        return _answer(refusal(_BY_STATUS[status]).problem)
    if error.detail == _GONE_AWAY or status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return _answer(refusal(MALFORMED).problem)
    return _bug(request, error)


def _bug(request: Asked, error: Exception) -> Response[bytes]:
    number = secrets.token_hex(6)
    log_fault("central.bug", error, number=number, route=request.scope["path_template"])
    return _answer(_problem(500, BUG, number=number))


def _problem(status: int, code: str, **facts: Any) -> Problem:
    return Problem(status=status, code=code, title=HTTPStatus(status).phrase, facts=facts)


def _answer(problem: Problem, headers: Mapping[str, str] | None = None) -> Response[bytes]:
    sent = dict(headers or {})
    if problem.status in _RETRY_SECONDS:
        sent["Retry-After"] = str(_RETRY_SECONDS[problem.status])
    if problem.status == HTTPStatus.UNAUTHORIZED:
        sent["WWW-Authenticate"] = "Bearer"
    return Response(
        msgspec.json.encode(problem), status_code=problem.status, media_type=PROBLEM_JSON, headers=sent
    )


HANDLERS: ExceptionHandlersMap = {
    Refusal: _refused,
    Malformed: _unreadable,
    RuleViolation: _unreadable,
    psycopg.DataError: _unreadable,
    psycopg.OperationalError: _no_database,
    HTTPException: _http,
    Exception: _bug,
}
