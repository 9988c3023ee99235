"""What a network can answer: central's own words, and everything that only pretends to be them."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable

import httpx
import msgspec
import pytest
import zstandard

from associate_app.ports import LineDown
from sync.errors import DeviceRevoked, LedgerGap, Refused, ResetRequired, Unauthenticated
from sync.protocol import PROBLEM_JSON, Nonce, NonceRequest
from sync.transport import Transport, make_client

pytestmark = pytest.mark.anyio
Answer = Callable[[httpx.Request], Awaitable[httpx.Response]]


async def ask(answer: Answer) -> Nonce:
    async with httpx.AsyncClient(base_url="http://central", transport=httpx.MockTransport(answer)) as client:
        return await Transport(client).post("/v1/token/nonce", NonceRequest(device="D-1"), Nonce)


def always(response: httpx.Response) -> Answer:
    async def answer(request: httpx.Request) -> httpx.Response:
        return response

    return answer


def problem(status: int, code: str, **facts: object) -> httpx.Response:
    body = {"status": status, "code": code, "title": "No", "type": "about:blank", "facts": facts}
    return httpx.Response(status, json=body, headers={"Content-Type": PROBLEM_JSON})


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)],
)
async def test_a_packed_answer_is_read(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        assert encoding in request.headers["accept-encoding"]
        body = pack(msgspec.json.encode(Nonce(nonce="n-1")))
        return httpx.Response(200, content=body, headers={"Content-Encoding": encoding})

    assert await ask(answer) == Nonce(nonce="n-1")


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (problem(401, "device.unauthenticated"), Unauthenticated),
        (problem(403, "device.revoked"), DeviceRevoked),
        (problem(422, "ledger.broken_chain"), Refused),
        (problem(500, "central.failed"), Refused),
    ],
)
async def test_a_no_of_central_is_typed_by_its_code(response: httpx.Response, error: type[Exception]) -> None:
    with pytest.raises(error):
        await ask(always(response))


async def test_a_gap_says_which_number_is_wanted() -> None:
    with pytest.raises(LedgerGap) as raised:
        await ask(always(problem(409, "ledger.gap", expected=42)))
    assert raised.value.expected == 42


async def test_a_reset_says_which_scopes() -> None:
    with pytest.raises(ResetRequired) as raised:
        await ask(always(problem(410, "sync.reset_required", scopes=["chain"])))
    assert raised.value.scopes == ("chain",)


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(200, html="<html>Welcome to the free Wi-Fi of this mall</html>"),
        httpx.Response(200, json={"token": "of something else"}),
        httpx.Response(200, content=b""),
        httpx.Response(302, headers={"Location": "http://login.example"}),
        httpx.Response(404, html="<h1>nginx</h1>"),
        httpx.Response(502, html="<h1>Bad gateway</h1>"),
        problem(503, "central.busy"),
    ],
    ids=["captive portal", "other json", "nothing", "redirect", "404", "502", "busy"],
)
async def test_what_is_not_centrals_word_is_no_line(response: httpx.Response) -> None:
    with pytest.raises(LineDown):
        await ask(always(response))


async def test_an_answer_packed_wrongly_is_no_line() -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=b"not zstd", headers={"Content-Encoding": "zstd"})

    with pytest.raises(LineDown):
        await ask(answer)


@pytest.mark.parametrize(
    "error", [httpx.ReadTimeout, httpx.ConnectError, httpx.RemoteProtocolError, httpx.WriteError]
)
async def test_a_broken_connection_is_no_line(error: type[httpx.TransportError]) -> None:
    async def answer(request: httpx.Request) -> httpx.Response:
        raise error("gone", request=request)

    with pytest.raises(LineDown):
        await ask(answer)


async def test_a_port_where_nobody_listens_is_no_line() -> None:
    listener = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    listener.close()
    await listener.wait_closed()
    transport = Transport(make_client(f"http://127.0.0.1:{port}"))
    with pytest.raises(LineDown):
        await transport.post("/v1/token/nonce", NonceRequest(device="D-1"), Nonce)
    await transport.close()


async def test_a_central_on_this_machine_is_not_asked_through_a_proxy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)

    async def central(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{"nonce":"1"}')
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(central, "127.0.0.1", 0) as server:
        transport = Transport(make_client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"))
        assert await transport.post("/v1/token/nonce", NonceRequest(device="D-1"), Nonce) == Nonce(nonce="1")
        await transport.close()
