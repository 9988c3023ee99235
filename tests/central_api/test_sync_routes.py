import gzip
import hashlib
import json

import zstandard

from associate_app.domain.pickup import Pickup, PickupState
from central.store import documents
from central.store.database import Database
from sync import protocol
from tests.central_api.device import TestDevice
from tests.central_api.shop import STORE


def _pulled(device: TestDevice) -> dict[tuple[str, str], dict[str, object]]:
    cursors: dict[str, object] = {}
    found = {}
    while True:
        page = device.post("/v1/pull", {"cursors": cursors}).json()
        found |= {(each["k"], each["i"]): each["d"] for each in page["documents"]}
        cursors |= page["cursors"]
        if not page["more"]:
            return found


def test_what_a_device_did_comes_down_to_another(device: TestDevice, database: Database) -> None:
    answer = device.push(device.entry())
    assert answer.status_code == 200
    assert answer.json()["outcomes"][0]["status"] == "accepted"
    assert answer.json()["last"] == 1
    other = TestDevice(device.client, database)
    other.enrol()
    other.sign_in()
    held = _pulled(other)
    assert held["pickup", "P-4817"]["state"] == "handed_over"
    assert held["stock", f"{STORE}:RUNA"]["bins"] == {}
    assert len([key for key in held if key[0] == "stock"]) == 1_501


def test_a_replayed_push_changes_nothing_and_answers_the_same(device: TestDevice, database: Database) -> None:
    entry = device.entry()
    first, again = device.push(entry).json(), device.push(entry).json()
    assert first["outcomes"] == again["outcomes"]
    assert (first["last"], first["head"]) == (again["last"], again["head"])
    with database.transaction() as tx:
        pickup = documents.read(tx, Pickup, "P-4817")
    assert pickup is not None and pickup.state is PickupState.HANDED_OVER


def test_a_gap_says_what_is_expected(device: TestDevice) -> None:
    device.entry()
    answer = device.push(device.entry())
    assert (answer.status_code, answer.json()["code"]) == (409, protocol.GAP)
    assert answer.json()["facts"]["expected"] == 1


def test_another_devices_entry_is_refused(device: TestDevice, database: Database) -> None:
    other = TestDevice(device.client, database)
    other.enrol()
    answer = device.push(other.entry())
    assert (answer.status_code, answer.json()["code"]) == (422, protocol.BAD_SIGNATURE)


def test_another_epoch_needs_a_reset(device: TestDevice) -> None:
    answer = device.post("/v1/pull", {"cursors": {"chain": {"epoch": "another", "ver": 1}}})
    assert (answer.status_code, answer.json()["code"]) == (410, protocol.RESET_REQUIRED)
    assert answer.json()["facts"]["scopes"] == ["chain"]


def test_pages_are_packed_as_the_device_asks(device: TestDevice) -> None:
    first = device.post("/v1/pull", {"cursors": {}}).json()["cursors"]  # the next page is a large one

    def raw(accepted: str) -> tuple[str, bytes]:
        headers = {"Content-Type": "application/json", "Accept-Encoding": accepted, **device.bearer}
        with device.client.stream("POST", "/v1/pull", json={"cursors": first}, headers=headers) as response:
            return response.headers.get("content-encoding", ""), b"".join(response.iter_raw())

    plain = raw("identity")
    zstd, gzipped, preferred = raw("zstd"), raw("gzip"), raw("gzip, deflate, br, zstd")
    assert plain[0] == ""
    assert (zstd[0], gzipped[0], preferred[0]) == ("zstd", "gzip", "zstd")
    assert raw("zstd;q=0, gzip;q=0.5")[0] == "gzip"
    assert len(zstd[1]) < len(plain[1]) // 4
    unpacked = zstandard.ZstdDecompressor().decompress(zstd[1])
    assert json.loads(unpacked) == json.loads(gzip.decompress(gzipped[1])) == json.loads(plain[1])


def test_a_lookup_brings_the_document_with_the_next_pull(device: TestDevice) -> None:
    assert device.post("/v1/lookup", {"kind": "pickup", "id": "P-4817"}).json() == {"ids": ["P-4817"]}
    assert device.post("/v1/lookup", {"kind": "pickup", "index": {"code": "000000"}}).json() == {"ids": []}
    secret = device.post("/v1/lookup", {"kind": "staff", "id": "staff-liis"})
    assert (secret.status_code, secret.json()["code"]) == (404, protocol.NOT_FOUND)


def test_blobs_are_kept_by_their_hash(device: TestDevice) -> None:
    content = b"\x89PNG" + bytes(1_000)
    path = f"/v1/blobs/{hashlib.sha256(content).hexdigest()}"
    headers = {"Content-Type": "application/octet-stream", **device.bearer}
    assert device.client.get(path, headers=device.bearer).status_code == 404
    assert device.client.put(path, content=content, headers=headers).status_code == 204
    assert device.client.put(path, content=content, headers=headers).status_code == 204
    assert device.client.get(path, headers=device.bearer).content == content
    wrong = device.client.put(path, content=b"another", headers=headers)
    assert (wrong.status_code, wrong.json()["code"]) == (422, protocol.WRONG_HASH)
    assert device.client.get("/v1/blobs/short", headers=device.bearer).status_code == 404
