"""Pokes over a real socket, from a real process."""

import json
import select
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from httpx_sse import EventSource, connect_sse

from associate_app.commands.devices import RevokeDevice
from associate_app.domain.time import Instant
from central.clock import system_clock
from central.store.database import Database
from central.store.enrolment import create_enrolment_code
from central.store.issue import issue
from tests.central_api.device import TestDevice
from tests.central_api.processes import Serving, serving
from tests.central_api.shop import STORE


@pytest.fixture
def central(url: str, tmp_path: Path) -> Iterator[Serving]:
    with serving(tmp_path, "--directory", tmp_path / "central", url=url) as running:
        yield running


@pytest.fixture
def http(central: Serving) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=central.url, timeout=20, trust_env=False) as client:
        yield client


def _enrolled(http: httpx.Client, database: Database, now: Instant) -> TestDevice:
    device = TestDevice(http, database)
    assert device.enrol(create_enrolment_code(database, STORE, now)).status_code == 201
    assert device.sign_in().status_code == 200
    return device


def _heads(source: EventSource, scope: str) -> Iterator[int]:
    for event in source.iter_sse():
        poke = json.loads(event.data)
        if event.event == "poke" and poke["scope"] == scope:
            yield poke["head"]


def test_a_device_is_poked_by_what_another_one_did(http: httpx.Client, database: Database) -> None:
    now = system_clock()
    listens, acts = _enrolled(http, database, now), _enrolled(http, database, now)
    with connect_sse(http, "GET", "/v1/events", headers=listens.bearer) as source:
        heads = _heads(source, f"store:{STORE}")
        before = next(heads)
        pushed = acts.push(acts.entry(at=now)).json()["outcomes"][0]
        assert pushed["status"].startswith("accepted")
        assert pushed["vector"][f"store:{STORE}"] > before
        assert next(heads) == pushed["vector"][f"store:{STORE}"]


def test_a_device_hears_of_its_own_scopes_only(http: httpx.Client, database: Database) -> None:
    now = system_clock()
    listens, acts = _enrolled(http, database, now), _enrolled(http, database, now)
    heard = set()
    with connect_sse(http, "GET", "/v1/events", headers=listens.bearer) as source:
        acts.push(acts.entry(at=now))
        for event in source.iter_sse():
            poke = json.loads(event.data)
            heard.add(poke["scope"])
            if poke["scope"] == f"store:{STORE}" and poke["head"] > 3:
                break
    assert f"device:{acts.id}" not in heard


def test_a_revoked_devices_stream_ends(http: httpx.Client, database: Database) -> None:
    device = _enrolled(http, database, system_clock())
    with connect_sse(http, "GET", "/v1/events", headers=device.bearer) as source:
        events = source.iter_sse()
        next(events)
        issue(database, RevokeDevice(device=device.id), system_clock())
        assert all(event.event == "poke" for event in events)
    assert http.get("/v1/events", headers=device.bearer).status_code == 403


def test_a_stopped_central_ends_its_streams_and_itself(
    http: httpx.Client, database: Database, central: Serving
) -> None:
    device = _enrolled(http, database, system_clock())
    with connect_sse(http, "GET", "/v1/events", headers=device.bearer) as source:
        events = source.iter_sse()
        next(events)
        assert central.stop() == 0
        list(events)


def test_half_a_body_and_endless_bodies_are_the_clients_fault(central: Serving, tmp_path: Path) -> None:
    host, port = central.url.removeprefix("http://").split(":")
    post = b"POST /v1/token/nonce HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    with socket.create_connection((host, int(port))) as line:
        line.sendall(post + b'Content-Length: 500\r\n\r\n{"device":')
    with socket.create_connection((host, int(port))) as line:
        line.sendall(post + b"Transfer-Encoding: chunked\r\n\r\n")
        for _ in range(40):
            line.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
            ready, _, _ = select.select([line], [], [], 0.05)
            if ready:
                break
        assert line.recv(100).startswith(b"HTTP/1.1 413 ")
    for nonsense in (b"\x16\x03\x01\x00", b"GET\r\n\r\n", post + b"Content-Length: -1\r\n\r\n"):
        with socket.create_connection((host, int(port))) as line:
            line.sendall(nonsense + b"\r\n\r\n")
            assert line.recv(100)[:10] in (b"HTTP/1.1 4", b"")
    assert httpx.get(f"{central.url}/v1/health", trust_env=False).status_code == 200
    assert "central.bug" not in (tmp_path / "serve.err").read_text()
