import base64
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.commands.devices import RevokeDevice
from associate_app.domain.device import Device
from associate_app.domain.ledger import public_key_of
from associate_app.domain.time import HOUR, MINUTE, Instant, later
from central.problems import Refusal
from central.store.database import Database
from central.store.enrolment import TRIES_OF_ALL, TRIES_OF_ONE, create_enrolment_code, enrol
from central.store.nonces import create_nonce, redeem_nonce
from sync.protocol import (
    CODE_EXPIRED,
    CODE_USED,
    MALFORMED,
    NOT_FOUND,
    REVOKED,
    TOO_MANY_TRIES,
    UNAUTHENTICATED,
    WRONG_CODE,
    Enrolled,
    EnrolRequest,
    TokenRequest,
    assertion,
)
from tests.central.shop import NOW, TALLINN, Till, count, enrolled, stored


def _key() -> str:
    return public_key_of(Ed25519PrivateKey.generate())


KEY = _key()


def join(
    db: Database, code: str, *, now: Instant = NOW, peer: str = "peer", name: str = "Till 2", key: str = KEY
) -> Enrolled:
    return enrol(db, EnrolRequest(code=code, name=name, public_key=key), now, peer)


def refused(db: Database, code: str, *, now: Instant = NOW, peer: str = "peer", **said: str) -> str:
    with pytest.raises(Refusal) as refusal:
        join(db, code, now=now, peer=peer, **said)
    return refusal.value.problem.code


def test_a_code_makes_one_device_of_its_store(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", code)
    answer = join(db, code)
    assert re.fullmatch("D-[0-9A-HJKMNP-TV-Z]{8}", answer.device)
    assert stored(db, Device, answer.device) == Device(
        id=answer.device, name="Till 2", store=TALLINN, public_key=KEY, enrolled_at=NOW, number=1
    )


def test_every_device_has_a_number_of_its_own_for_its_receipts(db: Database) -> None:
    devices = [join(db, create_enrolment_code(db, TALLINN, NOW), key=_key()).device for _ in range(3)]
    assert [stored(db, Device, each).number for each in devices] == [1, 2, 3]


def test_a_code_is_read_as_people_type_it(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert join(db, typed).store == TALLINN


def test_a_code_works_once(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    join(db, code)
    assert refused(db, code, key=_key()) == CODE_USED


def test_a_device_that_never_heard_the_answer_asks_again(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    before = count(db, "device")
    first = join(db, code)
    assert join(db, code, now=later(NOW, HOUR)).device == first.device
    assert count(db, "device") == before + 1


def test_a_code_works_once_for_many_at_once(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)

    def attempt(peer: int) -> str:
        try:
            return join(db, code, peer=str(peer), key=_key()).device
        except Refusal as refusal:
            return refusal.problem.code

    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(attempt, range(8)))
    assert answers.count(CODE_USED) == 7
    assert count(db, "device") == 1


def test_a_code_lives_ten_minutes(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    assert refused(db, code, now=later(NOW, 10 * MINUTE)) == CODE_EXPIRED
    assert join(db, code, now=later(NOW, 10 * MINUTE - 1)).store == TALLINN


def test_only_a_hash_of_the_code_is_kept(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    with db.transaction() as tx:
        row = tx.execute("select t::text from enrolment_code t").fetchone()
    assert row
    assert code.replace("-", "") not in row[0].upper()


def test_wrong_codes_are_throttled_for_the_peer_and_not_for_others(db: Database) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    assert {refused(db, f"WRONG-{number}") for number in range(TRIES_OF_ONE)} == {WRONG_CODE}
    assert refused(db, "WRONG-9") == TOO_MANY_TRIES
    assert refused(db, code) == TOO_MANY_TRIES
    assert refused(db, "WRONG-9", now=later(NOW, 11 * MINUTE)) == WRONG_CODE
    assert join(db, code, peer="another").store == TALLINN


def test_wrong_codes_from_everywhere_are_throttled_together(db: Database) -> None:
    for number in range(TRIES_OF_ALL):
        refused(db, "WRONG", peer=str(number))
    assert refused(db, create_enrolment_code(db, TALLINN, NOW), peer="fresh") == TOO_MANY_TRIES


@pytest.mark.parametrize(
    "said",
    [
        {"name": " "},
        {"name": "x" * 41},
        {"name": "a\x00"},
        {"key": ""},
        {"key": "???"},
        {"key": base64.b64encode(b"short").decode()},
    ],
)
def test_a_name_or_key_that_is_none_is_malformed_and_the_code_stays_good(
    db: Database, said: dict[str, Any]
) -> None:
    code = create_enrolment_code(db, TALLINN, NOW)
    assert refused(db, code, **said) == MALFORMED
    assert join(db, code)


def test_a_code_for_a_store_that_is_none_is_not_made(db: Database) -> None:
    with pytest.raises(Refusal) as refusal:
        create_enrolment_code(db, "atlantis", NOW)
    assert refusal.value.problem.code == NOT_FOUND


def asserted(till: Till, nonce: str, signed: str = "") -> TokenRequest:
    signature = till.key.sign(assertion(till.id, signed or nonce))
    return TokenRequest(device=till.id, nonce=nonce, signature=base64.b64encode(signature).decode())


def denied(db: Database, request: TokenRequest, now: Instant = NOW) -> str:
    with pytest.raises(Refusal) as refusal:
        redeem_nonce(db, request, now)
    return refusal.value.problem.code


def test_a_signed_nonce_names_its_device_once(db: Database) -> None:
    till = enrolled(db)
    request = asserted(till, create_nonce(db, till.id, NOW))
    assert redeem_nonce(db, request, NOW).id == till.id
    assert denied(db, request) == UNAUTHENTICATED


def test_a_nonce_is_too_old_after_a_minute(db: Database) -> None:
    till = enrolled(db)
    request = asserted(till, create_nonce(db, till.id, NOW))
    assert denied(db, request, later(NOW, MINUTE)) == UNAUTHENTICATED


def test_a_wrong_signature_uses_the_nonce_up(db: Database) -> None:
    till = enrolled(db)
    nonce = create_nonce(db, till.id, NOW)
    assert denied(db, asserted(till, nonce, signed="another")) == UNAUTHENTICATED
    assert denied(db, asserted(till, nonce)) == UNAUTHENTICATED


def test_a_nonce_belongs_to_one_device(db: Database) -> None:
    till, other = enrolled(db), enrolled(db)
    assert denied(db, asserted(other, create_nonce(db, till.id, NOW))) == UNAUTHENTICATED


def test_a_ledger_signature_is_no_assertion(db: Database) -> None:
    till = enrolled(db)
    nonce = create_nonce(db, till.id, NOW)
    body = assertion(till.id, nonce)
    request = TokenRequest(device=till.id, nonce=nonce, signature=till.signed(body).signature)
    assert denied(db, request) == UNAUTHENTICATED


@pytest.mark.parametrize("signature", ["", "?", "é"])
def test_a_signature_that_is_none_is_denied(db: Database, signature: str) -> None:
    till = enrolled(db)
    request = TokenRequest(device=till.id, nonce=create_nonce(db, till.id, NOW), signature=signature)
    assert denied(db, request) == UNAUTHENTICATED


def test_an_unknown_device_gets_a_nonce_that_is_good_for_nothing(db: Database) -> None:
    assert create_nonce(db, "D-NOBODY", NOW)
    assert count(db, "nonce") == 0


def test_a_revoked_device_proves_itself_while_it_may_deliver(db: Database) -> None:
    till, manager = enrolled(db), enrolled(db)
    manager.do(db, RevokeDevice(device=till.id), actor="juhan", at=later(NOW, -HOUR))
    device = redeem_nonce(db, asserted(till, create_nonce(db, till.id, NOW)), NOW)
    assert device.revoked_at == later(NOW, -HOUR)
    assert device.deliver_until is not None
    over = device.deliver_until
    assert denied(db, asserted(till, create_nonce(db, till.id, over)), over) == REVOKED
