"""The device's encrypted store."""

from associate_app.store.connection import KEY_BYTES
from associate_app.store.keys import KeyPlace, obtain_key
from associate_app.store.ledger import Fault
from associate_app.store.opening import FILE, open_store, recover
from associate_app.store.pins import PinCheck, make_verifier
from associate_app.store.reader import Reader
from associate_app.store.records import (
    MANY,
    Changes,
    Cursor,
    Identity,
    Pending,
    Performed,
    PinState,
)
from associate_app.store.store import Store
from associate_app.store.unavailable import StoreUnavailable, said_plainly

__all__ = [
    "FILE",
    "KEY_BYTES",
    "MANY",
    "Changes",
    "Cursor",
    "Fault",
    "Identity",
    "KeyPlace",
    "Pending",
    "Performed",
    "PinCheck",
    "PinState",
    "Reader",
    "Store",
    "StoreUnavailable",
    "make_verifier",
    "obtain_key",
    "open_store",
    "recover",
    "said_plainly",
]
