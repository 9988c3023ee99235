import hashlib

import pytest

from associate_app.domain.time import DAY, later
from central.problems import Refusal
from central.store.blobs import get_blob, put_blob
from central.store.database import Database
from sync.protocol import MALFORMED, MAX_BLOB, TOO_LARGE, TOO_MANY_BLOBS, UNAUTHENTICATED, WRONG_HASH
from tests.central.shop import NOW, count, enrolled

PICTURE = bytes(range(256))
HASH = hashlib.sha256(PICTURE).hexdigest()


def refused(db: Database, sha256: str, content: bytes, device: str) -> str:
    with pytest.raises(Refusal) as refusal:
        put_blob(db, sha256, content, device, NOW)
    return refusal.value.problem.code


def test_a_blob_is_kept_once_under_its_hash(db: Database) -> None:
    till = enrolled(db)
    put_blob(db, HASH, PICTURE, till.id, NOW)
    put_blob(db, HASH, PICTURE, till.id, NOW)
    assert get_blob(db, HASH) == PICTURE
    assert count(db, "blob") == 1


def test_a_blob_under_a_wrong_hash_or_too_large_is_refused(db: Database) -> None:
    till = enrolled(db)
    assert refused(db, "0" * 64, PICTURE, till.id) == WRONG_HASH
    assert refused(db, HASH, bytes(MAX_BLOB + 1), till.id) == TOO_LARGE
    assert refused(db, HASH, PICTURE, "D-NOBODY") == UNAUTHENTICATED


def test_a_device_does_not_fill_the_disk(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    till, other = enrolled(db), enrolled(db)
    monkeypatch.setattr("central.store.blobs.A_DAY", len(PICTURE) + 10)
    put_blob(db, HASH, PICTURE, till.id, NOW)
    more = b"another"
    small, large = hashlib.sha256(more).hexdigest(), hashlib.sha256(PICTURE[1:]).hexdigest()
    put_blob(db, small, more, till.id, NOW)
    assert refused(db, large, PICTURE[1:], till.id) == TOO_MANY_BLOBS
    put_blob(db, large, PICTURE[1:], other.id, NOW)
    put_blob(db, hashlib.sha256(PICTURE[2:]).hexdigest(), PICTURE[2:], till.id, later(NOW, DAY))


def test_an_unknown_blob_is_none(db: Database) -> None:
    assert get_blob(db, HASH) is None
    with pytest.raises(Refusal) as refusal:
        get_blob(db, "\x00")
    assert refusal.value.problem.code == MALFORMED
