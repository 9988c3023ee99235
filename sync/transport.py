"""HTTP to one central: typed bodies in and out, and only two kinds of failure."""

import ipaddress
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

import httpx
import msgspec
from httpx_sse import EventSource, aconnect_sse

from associate_app.ports import LineDown
from sync.errors import refusal
from sync.protocol import HEARTBEAT_SECONDS, Problem

T = TypeVar("T")
MakeClient = Callable[[str], httpx.AsyncClient]

_TIMEOUT: Final = httpx.Timeout(20, connect=5)  # seconds
_QUIET: Final = httpx.Timeout(20, connect=5, read=2.5 * HEARTBEAT_SECONDS)
_PASSING: Final = (502, 503, 504)  # central is busy or not there: asking again is right


def make_client(base_url: str) -> httpx.AsyncClient:
    """One connection pool; a central on this machine is never asked through a proxy."""
    return httpx.AsyncClient(
        base_url=base_url, timeout=_TIMEOUT, trust_env=not _is_this_machine(httpx.URL(base_url).host)
    )


class Transport:
    """Raises LineDown when there is no answer that can be understood, Refused when it is a no."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def post(self, path: str, body: object, answer: type[T], *, token: str = "") -> T:
        content = await self._send(
            "POST", path, msgspec.json.encode(body), {"Content-Type": "application/json", **_bearer(token)}
        )
        try:
            return msgspec.json.decode(content, type=answer)
        except msgspec.DecodeError as error:
            raise LineDown("answer not understood") from error

    async def put(self, path: str, content: bytes, *, token: str) -> None:
        await self._send("PUT", path, content, {"Content-Type": "application/octet-stream", **_bearer(token)})

    async def get(self, path: str, *, token: str) -> bytes:
        return await self._send("GET", path, None, _bearer(token))

    @asynccontextmanager
    async def events(self, path: str, *, token: str) -> AsyncIterator[EventSource]:
        """A stream of server-sent events; silence for longer than two heartbeats is LineDown."""
        try:
            async with aconnect_sse(
                self._client, "GET", path, headers=_bearer(token), timeout=_QUIET
            ) as source:
                if not source.response.is_success:
                    await source.response.aread()
                    raise _failure(source.response)
                yield source
        except httpx.HTTPError as error:
            raise LineDown(type(error).__name__) from error

    async def close(self) -> None:
        await self._client.aclose()

    async def _send(self, method: str, path: str, content: bytes | None, headers: dict[str, str]) -> bytes:
        try:
            response = await self._client.request(method, path, content=content, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise LineDown(type(error).__name__) from error
        if not response.is_success:
            raise _failure(response)
        return response.content


def _failure(response: httpx.Response) -> Exception:
    """What central said no with; anything that is not central's own word is no answer."""
    try:
        said = msgspec.json.decode(response.content, type=dict[str, Any])
        problem = Problem(
            status=response.status_code,
            code=str(said["code"]),
            title=str(said.get("title", "")),
            facts=said.get("facts") or {},
        )
    except (msgspec.DecodeError, KeyError):
        return LineDown(f"answer {response.status_code}")
    if response.status_code in _PASSING:
        return LineDown(problem.code)
    return refusal(problem)


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
