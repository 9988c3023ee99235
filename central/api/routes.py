"""The routes of the protocol. Each runs in a worker thread: PostgreSQL is never waited for on the loop."""

import re

from litestar import MediaType, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, RawBody

from central.api.access import Caller
from central.api.bodies import Asked, json_answer, read, read_bytes
from central.api.central import Central
from central.api.compression import packed
from central.problems import refusal
from central.store import settings
from central.store.blobs import get_blob, put_blob
from central.store.enrolment import enrol
from central.store.lookup import lookup
from central.store.nonces import create_nonce, redeem_nonce
from central.store.pull import pull
from central.store.push import push
from sync.protocol import (
    MAX_BLOB,
    NOT_FOUND,
    TOKEN_LIFE_SECONDS,
    VERSION,
    EnrolRequest,
    LookupRequest,
    Nonce,
    NonceRequest,
    PullRequest,
    PushRequest,
    Token,
    TokenRequest,
)

_SHA256 = re.compile(r"[0-9a-f]{64}")
_IMMUTABLE = "private, max-age=31536000, immutable"


@get("/v1/health", sync_to_thread=True)
def health(central: NamedDependency[Central]) -> Response[bytes]:
    """Says nothing but that requests reach a database that is migrated."""
    with central.database.transaction() as tx:
        settings.epoch(tx)
    return json_answer({"status": "ok", "version": VERSION, "server_time": central.clock()})


@post("/v1/enrol", sync_to_thread=True, status_code=201)
def enrol_device(request: Asked, body: RawBody, central: NamedDependency[Central]) -> Response[bytes]:
    asked = read(request, body, EnrolRequest)
    peer = request.client.host if request.client else ""
    return json_answer(enrol(central.database, asked, central.clock(), peer), status=201)


@post("/v1/token/nonce", sync_to_thread=True, status_code=200)
def token_nonce(request: Asked, body: RawBody, central: NamedDependency[Central]) -> Response[bytes]:
    asked = read(request, body, NonceRequest)
    return json_answer(Nonce(nonce=create_nonce(central.database, asked.device, central.clock())))


@post("/v1/token", sync_to_thread=True, status_code=200)
def token(request: Asked, body: RawBody, central: NamedDependency[Central]) -> Response[bytes]:
    device = redeem_nonce(central.database, read(request, body, TokenRequest), central.clock())
    return json_answer(
        Token(
            token=central.tokens.issue(device.id),
            expires_in=TOKEN_LIFE_SECONDS,
            deliver_only=device.revoked_at is not None,
        )
    )


@post("/v1/push", sync_to_thread=True, status_code=200, opt={"deliver": True})
def push_entries(
    request: Asked, body: RawBody, caller: NamedDependency[Caller], central: NamedDependency[Central]
) -> Response[bytes]:
    asked = read(request, body, PushRequest)
    return json_answer(push(central.database, caller.id, asked, central.clock(), deliver_only=caller.revoked))


@post("/v1/pull", sync_to_thread=True, status_code=200)
def pull_page(
    request: Asked, body: RawBody, caller: NamedDependency[Caller], central: NamedDependency[Central]
) -> Response[bytes]:
    page = pull(central.database, caller.id, read(request, body, PullRequest), central.clock())
    content, headers = packed(page, request.headers.get("accept-encoding", ""))
    return Response(content, media_type=MediaType.JSON, headers=headers)


@post("/v1/lookup", sync_to_thread=True, status_code=200)
def look_up(
    request: Asked, body: RawBody, caller: NamedDependency[Caller], central: NamedDependency[Central]
) -> Response[bytes]:
    asked = read(request, body, LookupRequest)
    return json_answer(lookup(central.database, caller.id, asked, central.clock()))


@put("/v1/blobs/{sha256:str}", sync_to_thread=True, status_code=204, request_max_body_size=MAX_BLOB)
def take_blob(
    sha256: FromPath[str],
    request: Asked,
    body: RawBody,
    caller: NamedDependency[Caller],
    central: NamedDependency[Central],
) -> None:
    put_blob(central.database, _hash(sha256), read_bytes(request, body), caller.id, central.clock())


@get("/v1/blobs/{sha256:str}", sync_to_thread=True)
def give_blob(
    sha256: FromPath[str],
    caller: NamedDependency[Caller],  # noqa: ARG001 - asks for a token
    central: NamedDependency[Central],
) -> Response[bytes]:
    """Any device of the chain may fetch what it knows the hash of."""
    content = get_blob(central.database, _hash(sha256))
    if content is None:
        raise refusal(NOT_FOUND, kind="blob")
    return Response(content, media_type="application/octet-stream", headers={"Cache-Control": _IMMUTABLE})


def _hash(text: str) -> str:
    if not _SHA256.fullmatch(text):
        raise refusal(NOT_FOUND, kind="blob")
    return text


ROUTES = (
    health,
    enrol_device,
    token_nonce,
    token,
    push_entries,
    pull_page,
    look_up,
    take_blob,
    give_blob,
)
