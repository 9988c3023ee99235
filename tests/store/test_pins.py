import asyncio
from collections.abc import Callable

import pytest

from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Staff
from associate_app.store import PinCheck, Store, make_verifier
from tests.store.conftest import SetClock
from tests.store.factory import staff

RIGHT, WRONG = "4711", "0000"


@pytest.fixture(scope="module")
def anna() -> Staff:
    return staff(pin=make_verifier(RIGHT))


def _try(check: PinCheck, anna: Staff, pin: str) -> RuleViolation | None:
    try:
        asyncio.run(check.verify(anna, pin))
    except RuleViolation as refused:
        return refused
    return None


def test_the_verifier_is_argon2id_and_never_the_pin(anna: Staff) -> None:
    assert anna.pin.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert RIGHT not in anna.pin
    assert make_verifier(RIGHT) != anna.pin


def test_wrong_tries_wait_longer_and_longer(store: Store, clock: SetClock, anna: Staff) -> None:
    check = PinCheck(store, clock)
    for left in (2, 1):
        refused = _try(check, anna, WRONG)
        assert refused is not None
        assert (refused.code, refused.facts) == ("pin.wrong", {"left": left})
    for seconds in (30, 60, 120, 240, 480, 900, 900):
        refused = _try(check, anna, WRONG)
        assert refused is not None
        assert (refused.code, refused.facts) == ("pin.throttled", {"seconds": seconds})
        clock.at += seconds * 1_000 - 1
        waiting = _try(check, anna, RIGHT)
        assert waiting is not None
        assert (waiting.code, waiting.facts) == ("pin.throttled", {"seconds": 1})
        clock.at += 1
    assert check.wait(anna) == 0
    assert _try(check, anna, RIGHT) is None
    refused = _try(check, anna, WRONG)
    assert refused is not None
    assert refused.facts == {"left": 2}


def test_reopening_the_app_gives_no_new_tries(
    opened: Callable[[], Store], clock: SetClock, anna: Staff
) -> None:
    for _ in range(3):
        store = opened()
        _try(PinCheck(store, clock), anna, WRONG)
        store.close()
    check = PinCheck(opened(), clock)
    refused = _try(check, anna, RIGHT)
    assert refused is not None
    assert (refused.code, refused.facts) == ("pin.throttled", {"seconds": 30})
    assert check.wait(anna) == 30


def test_many_tries_at_once_are_tried_one_after_the_other(store: Store, clock: SetClock, anna: Staff) -> None:
    check = PinCheck(store, clock)

    async def burst() -> list[object]:
        return await asyncio.gather(
            *(check.verify(anna, pin) for pin in (WRONG, WRONG, WRONG, RIGHT)), return_exceptions=True
        )

    answers = asyncio.run(burst())
    assert [getattr(each, "code", each) for each in answers] == [
        "pin.wrong",
        "pin.wrong",
        "pin.throttled",
        "pin.throttled",
    ]


def test_a_clock_set_back_locks_nobody_out_for_days(store: Store, clock: SetClock, anna: Staff) -> None:
    for _ in range(3):
        _try(PinCheck(store, clock), anna, WRONG)
    clock.at -= 86_400_000
    assert PinCheck(store, clock).wait(anna) <= 900


def test_without_a_pin_nobody_signs_in(store: Store, clock: SetClock) -> None:
    refused = _try(PinCheck(store, clock), staff(), "")
    assert refused is not None
    assert refused.code == "pin.not_set"
    broken = _try(PinCheck(store, clock), staff(pin="$argon2id$broken"), "")
    assert broken is not None
    assert broken.code == "pin.wrong"
