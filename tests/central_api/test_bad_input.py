"""Whatever a client sends, central answers with problem details and never with a fault of its own."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync import protocol
from tests.central_api.conftest import Client
from tests.central_api.device import TestDevice

POSTS = ("/v1/enrol", "/v1/token/nonce", "/v1/token", "/v1/push", "/v1/pull", "/v1/lookup")
FUZZ = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
_TEXT = st.text(max_size=20) | st.sampled_from(["\x00", "\ud800", "𐍈", "'; drop table pickup --", "%s"])
_NUMBER = st.integers() | st.sampled_from([2**63, -(2**63) - 1, 10**400]) | st.floats()
_JSON = st.recursive(
    st.none() | st.booleans() | _NUMBER | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=12,
)
_KEYS = "code name public_key device nonce signature entries cursors kind id index"
_NAMES = st.sampled_from(_KEYS.split(" "))
_NEARLY = st.dictionaries(
    _NAMES, _JSON | st.sampled_from(["pickup", "", {}, [], {"chain": {"epoch": "x", "ver": -1}}]), max_size=6
)


def _is_problem(response: Any) -> bool:
    said = response.json()
    return (
        400 <= response.status_code < 500
        and response.headers["content-type"].startswith(protocol.PROBLEM_JSON)
        and said["status"] == response.status_code
        and "." in said["code"]
    )


@FUZZ
@given(path=st.sampled_from(POSTS), body=st.binary(max_size=200))
def test_any_bytes(device: TestDevice, path: str, body: bytes) -> None:
    assert _is_problem(device.post(path, body))


@FUZZ
@given(path=st.sampled_from(POSTS), value=_JSON | _NEARLY)
def test_any_json(device: TestDevice, path: str, value: Any) -> None:
    response = device.post(path, json.dumps(value).encode())
    assert response.status_code == 200 or _is_problem(response)


@FUZZ
@given(path=st.binary(max_size=40), method=st.sampled_from(["GET", "POST", "PUT", "DELETE", "PATCH"]))
def test_any_path(device: TestDevice, path: bytes, method: str) -> None:
    for folder in ("/v1/blobs/", "/v1/", "/"):
        response = device.client.request(
            method, folder + quote(path, safe=""), headers=device.bearer, content=b"{}"
        )
        assert response.status_code < 500


@FUZZ
@given(name=_NAMES, value=_JSON)
def test_any_argument_of_a_signed_entry(device: TestDevice, name: str, value: Any) -> None:
    """Signed by the device itself, so that it goes all the way into the rule book."""
    before = device.seq, device.previous
    try:
        entry = device.entry(args={"pickup": "P-4817", "sku": "RUNA", "bin": "rail", name: value})
    except Exception:  # noqa: BLE001 - the codec refuses it
        device.seq, device.previous = before
        return
    response = device.push(entry)
    if response.status_code != 200:
        assert _is_problem(response)
        device.seq, device.previous = before


@pytest.mark.parametrize(
    "changes",
    [
        {"seq": -1},
        {"seq": 2**70},
        {"at": -(2**70)},
        {"at": 2**70},
        {"clock_offset": 2**63},
        {"basis": {"chain": 2**80}},
        {"type": "x" * 5_000},
        {"version": -1},
        {"id": ""},
        {"id": "x" * 20_000},
        {"actor": "'; drop table staff; --"},
        {"bundle": {"id": "x", "size": 10**9}},
        {"bundle": {"id": "x", "size": -5}},
    ],
    ids=str,
)
def test_strange_entries(device: TestDevice, changes: dict[str, Any]) -> None:
    response = device.push(device.entry(**changes))
    assert response.status_code == 200 or _is_problem(response)


def test_entries_with_nul_or_half_a_surrogate(device: TestDevice) -> None:
    good = device.entry()
    for text in ("\\u0000", "\\ud800"):
        body = good.body.replace("staff-liis", text)
        request = {"entries": [{"body": body, "signature": good.signature}]}
        assert _is_problem(device.post("/v1/push", json.dumps(request).encode()))
        raw = b'{"entries":[{"body":"' + text.encode() + b'","signature":""}]}'
        assert _is_problem(device.post("/v1/push", raw))


def test_deep_json_is_refused(device: TestDevice) -> None:
    for path in POSTS:
        for deep in (
            b"[" * 100_000,
            b'{"index":' * 50_000,
            b'{"cursors":' + b"[" * 5_000 + b"]" * 5_000 + b"}",
        ):
            assert _is_problem(device.post(path, deep))


def test_too_large_is_refused_with_and_without_a_length(device: TestDevice) -> None:
    large = b'{"device":"' + b"x" * protocol.MAX_BODY + b'"}'

    def in_pieces() -> Iterator[bytes]:
        for start in range(0, len(large), 65_536):
            yield large[start : start + 65_536]

    headers = {"Content-Type": "application/json", **device.bearer}
    for path in POSTS:
        for content in (large, in_pieces()):
            answer = device.client.post(path, content=content, headers=headers)
            assert (answer.status_code, answer.json()["code"]) == (413, protocol.TOO_LARGE)
    blob = device.client.put(
        f"/v1/blobs/{'0' * 64}",
        content=bytes(protocol.MAX_BLOB + 1),
        headers={"Content-Type": "application/octet-stream", **device.bearer},
    )
    assert blob.status_code == 413


def test_wrong_types_methods_and_paths(device: TestDevice) -> None:
    plain = device.post("/v1/pull", b'{"cursors":{}}', **{"Content-Type": "text/plain"})
    packed = device.post("/v1/pull", b'{"cursors":{}}', **{"Content-Encoding": "gzip"})
    assert plain.status_code == packed.status_code == 415
    assert _is_problem(plain) and _is_problem(packed)
    method = device.client.get("/v1/push")
    assert method.status_code == 405 and _is_problem(method)
    nowhere = device.client.get("/v2/anything")
    assert nowhere.status_code == 404 and _is_problem(nowhere)


def test_nothing_but_enrolment_tokens_and_health_answers_strangers(client: Client) -> None:
    for path in ("/v1/push", "/v1/pull", "/v1/lookup"):
        answer = client.post(path, json={})
        assert (answer.status_code, answer.json()["code"]) == (401, protocol.UNAUTHENTICATED)
    assert client.get("/v1/events").status_code == 401
    assert client.get(f"/v1/blobs/{'0' * 64}").status_code == 401
    assert client.get("/v1/health").json()["status"] == "ok"


def test_answers_are_not_kept_sniffed_or_framed(client: Client) -> None:
    for path in ("/v1/health", "/nowhere"):
        headers = client.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "access-control-allow-origin" not in headers


def test_a_bug_is_answered_with_its_number_only(device: TestDevice, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("central.api.routes.lookup", broken)
    answer = device.post("/v1/lookup", {"kind": "pickup", "id": "P-1"})
    assert answer.status_code == 500
    assert answer.json()["code"] == "central.bug"
    assert len(answer.json()["facts"]["number"]) == 12
    assert "secret" not in answer.text and "Traceback" not in answer.text


def test_a_database_that_went_away_is_said_so(device: TestDevice) -> None:
    device.database.close()
    answer = device.post("/v1/pull", {"cursors": {}})
    assert answer.status_code == 503
    assert answer.json()["code"] == protocol.BUSY
    assert answer.headers["retry-after"]
