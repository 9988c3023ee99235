"""Which scopes a device carries, and how far they have come."""

from collections.abc import Mapping

from associate_app.domain.device import Device
from associate_app.domain.place import CHAIN, Place, device_scope, market_scope, region_scope, store_scope
from central.problems import refusal
from central.store import documents
from central.store.database import Database, Transaction
from sync.protocol import MALFORMED, REVOKED, UNAUTHENTICATED


def find_device(db: Database, id: str) -> Device | None:
    with db.transaction() as tx:
        return documents.read(tx, Device, plain(id))


def active_device(tx: Transaction, id: str) -> Device:
    """Raises Refusal when the device is unknown or locked out."""
    device = documents.read(tx, Device, plain(id))
    if device is None:
        raise refusal(UNAUTHENTICATED)
    if device.revoked_at is not None:
        raise refusal(REVOKED)
    return device


def own_scopes(device: Device) -> tuple[str, ...]:
    """What nearly every command of the device touches."""
    return tuple(sorted({device_scope(device.id), store_scope(device.store)}))


def scopes_of(tx: Transaction, device: Device) -> tuple[str, ...]:
    """Ordered bytewise."""
    scopes = {CHAIN, *own_scopes(device)}
    place = documents.read(tx, Place, device.store)
    if place is not None:
        scopes |= {region_scope(place.region), market_scope(place.market)}
    return tuple(sorted(scopes, key=str.encode))


def heads(db: Database, device_id: str) -> Mapping[str, int]:
    """The newest version of each of the device's scopes; 0 where nothing was ever written."""
    with db.snapshot() as tx:
        scopes = scopes_of(tx, active_device(tx, device_id))
        rows = tx.execute("select name, head from scope where name = any(%s)", [list(scopes)]).fetchall()
        return dict.fromkeys(scopes, 0) | dict(rows)


def plain(text: str) -> str:
    """PostgreSQL takes no NUL in text. Raises Refusal."""
    if "\x00" in text:
        raise refusal(MALFORMED)
    return text
