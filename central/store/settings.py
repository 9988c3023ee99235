"""What central knows of itself: its key and its epoch."""

import base64
import secrets
from typing import TYPE_CHECKING

import psycopg
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from psycopg.rows import TupleRow

if TYPE_CHECKING:
    from central.store.database import Database, Transaction

_KEY = "central_private_key"
_EPOCH = "epoch"


def establish(connection: psycopg.Connection[TupleRow]) -> None:
    """A key and an epoch, where there are none yet."""
    for name, value in ((_KEY, _random()), (_EPOCH, secrets.token_hex(6))):
        connection.execute(
            "insert into setting (name, value) values (%s, %s) on conflict do nothing", [name, value]
        )


def private_key(tx: "Transaction") -> Ed25519PrivateKey:
    """Central's own, with which it signs the commands it issues."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(_read(tx, _KEY)))


def epoch(tx: "Transaction") -> str:
    return _read(tx, _EPOCH)


def new_epoch(db: "Database") -> str:
    """After the database came back from a backup: all devices load again. Their outboxes stay."""
    epoch = secrets.token_hex(6)
    with db.transaction() as tx:
        tx.execute("lock table scope in exclusive mode")
        tx.execute("update setting set value = %s where name = %s", [epoch, _EPOCH])
        tx.execute("update scope set epoch = %s", [epoch])
    return epoch


def _read(tx: "Transaction", name: str) -> str:
    row = tx.execute("select value from setting where name = %s", [name]).fetchone()
    if row is None:
        raise LookupError(name)
    return str(row[0])


def _random() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()
