import asyncio
import hashlib
from collections.abc import Callable

import pytest

from associate_app.commands.pickups import HandOverPickup
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pickup import Proof
from associate_app.store import Store
from tests.store.factory import ANNA, CODE

PICTURE = b"\x89PNG signature of Liis"
HASH = hashlib.sha256(PICTURE).hexdigest()


def _hand_over(code: str = CODE) -> HandOverPickup:
    return HandOverPickup(pickup="P-5000", taken={"1": 1, "2": 1}, proof=Proof(code=code), signature=HASH)


def test_a_blob_is_kept_with_its_command_until_central_has_it(
    ready: Store, opened: Callable[[], Store]
) -> None:
    asyncio.run(ready.perform(_hand_over(), actor=ANNA, blobs={HASH: PICTURE}))
    ready.close()
    again = opened()
    assert again.blob(HASH) == PICTURE
    assert asyncio.run(again.pending_blobs()) == ((HASH, PICTURE),)
    asyncio.run(again.blob_delivered(HASH))
    assert asyncio.run(again.pending_blobs()) == ()
    assert again.blob(HASH) == PICTURE


def test_a_refused_command_keeps_no_blob(ready: Store) -> None:
    with pytest.raises(RuleViolation):
        asyncio.run(ready.perform(_hand_over("000000"), actor=ANNA, blobs={HASH: PICTURE}))
    assert ready.blob(HASH) is None


def test_a_blob_under_a_wrong_name_or_too_large_is_refused(ready: Store) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        asyncio.run(ready.perform(_hand_over(), actor=ANNA, blobs={"0" * 64: PICTURE}))
    huge = bytes(1_048_577)
    with pytest.raises(RuleViolation) as refused:
        asyncio.run(ready.perform(_hand_over(), actor=ANNA, blobs={hashlib.sha256(huge).hexdigest(): huge}))
    assert refused.value.code == "blob.too_large"
    assert asyncio.run(ready.pending(10)) == ()


def test_what_central_sent_is_not_sent_back(ready: Store) -> None:
    assert asyncio.run(ready.save_blob(PICTURE)) == HASH
    assert ready.blob(HASH) == PICTURE
    assert asyncio.run(ready.pending_blobs()) == ()


def test_settings_survive_reopening(ready: Store, opened: Callable[[], Store]) -> None:
    assert ready.setting("scanner") is None
    asyncio.run(ready.set_setting("scanner", "wedge"))
    ready.close()
    assert opened().setting("scanner") == "wedge"


def test_what_a_draft_names_goes_to_central_too(ready: Store) -> None:
    kept = asyncio.run(ready.keep_blob(PICTURE))
    assert kept == HASH
    assert asyncio.run(ready.pending_blobs()) == ((HASH, PICTURE),)
    with pytest.raises(RuleViolation, match=r"blob\.too_large"):
        asyncio.run(ready.keep_blob(bytes(2_000_000)))
