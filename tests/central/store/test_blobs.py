import hashlib

import pytest

from central.problems import Refusal
from central.store.blobs import get_blob, put_blob
from central.store.database import Database
from sync.protocol import MALFORMED, MAX_BLOB, TOO_LARGE, UNAUTHENTICATED, WRONG_HASH
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


def test_an_unknown_blob_is_none(db: Database) -> None:
    assert get_blob(db, HASH) is None
    with pytest.raises(Refusal) as refusal:
        get_blob(db, "\x00")
    assert refusal.value.problem.code == MALFORMED
