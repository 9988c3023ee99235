from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.commands.devices import RevokeDevice
from associate_app.domain.device import Device
from associate_app.domain.time import later
from central.store import documents
from central.store.database import Database
from central.store.enrolment import create_enrolment_code
from central.store.issue import issue
from sync import protocol
from tests.central_api.conftest import Client
from tests.central_api.device import TestDevice
from tests.central_api.shop import NOON, STORE, SettableClock


def test_a_code_makes_a_device_of_its_store(client: Client, database: Database) -> None:
    device = TestDevice(client, database)
    answer = device.enrol()
    assert answer.status_code == 201
    assert answer.json()["store"] == STORE
    with database.transaction() as tx:
        stored = documents.read(tx, Device, device.id)
    assert stored is not None and stored.name == "Tablet 4"


def test_a_code_works_once(client: Client, database: Database) -> None:
    code = create_enrolment_code(database, STORE, NOON)
    assert TestDevice(client, database).enrol(code).status_code == 201
    again = TestDevice(client, database).enrol(code)
    assert (again.status_code, again.json()["code"]) == (403, protocol.CODE_USED)


def test_an_old_code_is_refused(client: Client, database: Database, clock: SettableClock) -> None:
    code = create_enrolment_code(database, STORE, NOON)
    clock.now = later(NOON, 1000 * protocol.CODE_LIFE_SECONDS)
    answer = TestDevice(client, database).enrol(code)
    assert (answer.status_code, answer.json()["code"]) == (403, protocol.CODE_EXPIRED)


def test_guessing_codes_is_slowed_down(client: Client, database: Database) -> None:
    device = TestDevice(client, database)
    guesses = [device.enrol("AAAAA-AAAA" + digit) for digit in "012345"]
    assert [guess.json()["code"] for guess in guesses[:5]] == [protocol.WRONG_CODE] * 5
    assert (guesses[5].status_code, guesses[5].json()["code"]) == (429, protocol.TOO_MANY_TRIES)
    assert int(guesses[5].headers["retry-after"]) > 0


def test_a_token_needs_the_devices_key(device: TestDevice) -> None:
    answer = device.ask_token(key=Ed25519PrivateKey.generate())
    assert (answer.status_code, answer.json()["code"]) == (401, protocol.UNAUTHENTICATED)


def test_a_nonce_is_good_once_and_not_for_long(device: TestDevice, clock: SettableClock) -> None:
    nonce = device.client.post("/v1/token/nonce", json={"device": device.id}).json()["nonce"]
    assert device.ask_token(nonce).status_code == 200
    assert device.ask_token(nonce).status_code == 401
    nonce = device.client.post("/v1/token/nonce", json={"device": device.id}).json()["nonce"]
    clock.now = later(NOON, 1000 * protocol.NONCE_LIFE_SECONDS)
    assert device.ask_token(nonce).status_code == 401


def test_a_token_ends_after_ten_minutes(device: TestDevice, clock: SettableClock) -> None:
    assert device.post("/v1/pull", {"cursors": {}}).status_code == 200
    clock.now = later(NOON, 1000 * protocol.TOKEN_LIFE_SECONDS + 1000)
    answer = device.post("/v1/pull", {"cursors": {}})
    assert (answer.status_code, answer.json()["code"]) == (401, protocol.UNAUTHENTICATED)
    assert answer.headers["www-authenticate"] == "Bearer"


def test_an_altered_token_is_refused(device: TestDevice) -> None:
    head, claims, signature = device.token.split(".")
    for token in ("", "x", f"{head}.{claims}.", f"{head}.{claims[:-2]}AA.{signature}", "A" * 5_000):
        device.token = token
        assert device.post("/v1/pull", {"cursors": {}}).status_code == 401


def test_a_revoked_device_is_cut_off_at_once_and_may_only_deliver(
    device: TestDevice, database: Database, clock: SettableClock
) -> None:
    issue(database, RevokeDevice(device=device.id), NOON)
    refused = device.post("/v1/pull", {"cursors": {}})
    assert (refused.status_code, refused.json()["code"]) == (403, protocol.REVOKED)
    assert device.client.get("/v1/events", headers=device.bearer).status_code == 403
    renewed = device.sign_in()
    assert renewed.json()["deliver_only"] is True
    answer = device.push(device.entry())
    assert answer.json()["outcomes"][0]["status"] == "quarantined"
    clock.now = later(NOON, 8 * 24 * 3600 * 1000)
    assert device.push(device.entry()).status_code in (401, 403)
    assert device.ask_token().json()["code"] == protocol.REVOKED


def test_a_stolen_device_may_not_even_deliver(device: TestDevice, database: Database) -> None:
    issue(database, RevokeDevice(device=device.id, accept_outbox=False), NOON)
    answer = device.push(device.entry())
    assert (answer.status_code, answer.json()["code"]) == (403, protocol.REVOKED)
