"""A device of the demo store Tallinn Viru, filled as a first load fills it, at a fixed time."""

import asyncio
import json
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.codec import decode_entry, encode
from associate_app.documents import kind_of
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.customer import Customer
from associate_app.domain.device import Device
from associate_app.domain.ledger import LedgerEntry, public_key_of
from associate_app.domain.loyalty import LoyaltyAccount
from associate_app.domain.market import Market
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import CHAIN, Place, device_scope, market_scope, region_scope, store_scope
from associate_app.domain.pricing.coupon import Coupon, CouponUse
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.staff import Preferences, Staff
from associate_app.domain.stock import Availability, NearbyStock, Stock
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, Instant, instant, later
from associate_app.ports import Line, LineDown, SyncStatus
from associate_app.store import Cursor, Identity, Store, open_store
from central.demo import SIZES, documents

D = TypeVar("D")
NOON = instant(datetime(2026, 11, 12, 12, 46, tzinfo=UTC))  # a Thursday, 14:46 in Tallinn
STORE = "tallinn-viru"
DEVICE = "tablet-4"
KEY = bytes(range(32))
STYLES = 60  # enough for every kind of goods, few enough to copy for each test
SCOPES = (CHAIN, market_scope("ee"), region_scope("baltic"), store_scope(STORE), device_scope(DEVICE))
_PRIVATE_KEY = bytes(range(1, 33))


class FixedClock:
    def __init__(self, at: Instant = NOON) -> None:
        self.at = at

    def now(self) -> Instant:
        return self.at

    def pass_time(self, milliseconds: int) -> None:
        self.at = later(self.at, milliseconds)


class FakeLine:
    """The line as a port: tests say what it is like. Also the refresher, which notes what was wanted."""

    def __init__(self) -> None:
        self.status = SyncStatus(line=Line.ONLINE, since=NOON, loaded=True, last_contact=NOON)
        self.known: dict[tuple[str, str], tuple[str, ...]] = {}  # (kind, asked) -> ids
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.wanted: list[tuple[str, str]] = []
        self.blobs: dict[str, bytes] = {}
        self.checks = 0
        self._listeners: list[Callable[[SyncStatus], None]] = []

    def become(self, status: SyncStatus) -> None:
        self.status = status
        for listener in tuple(self._listeners):
            listener(status)

    def cut(self) -> None:
        self.become(replace(self.status, line=Line.OFFLINE))

    def subscribe(self, listener: Callable[[SyncStatus], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def check_now(self) -> None:
        self.checks += 1

    async def lookup(self, kind: str, *, id: str = "", **index: str) -> tuple[str, ...]:
        self.asked.append((kind, {"id": id} if id else index))
        await asyncio.sleep(0)
        if self.status.line is not Line.ONLINE:
            raise LineDown
        return self.known.get((kind, id or next(iter(index.values()))), ())

    async def blob(self, sha256: str) -> bytes | None:
        await asyncio.sleep(0)
        if self.status.line is not Line.ONLINE:
            raise LineDown
        return self.blobs.get(sha256)

    def want(self, kind: str, id: str) -> None:
        self.wanted.append((kind, id))


def tallinn() -> list[Any]:
    """What a device in Tallinn Viru carries, with a smaller catalogue, and staff who all read English."""
    made = [_english(each) for each in documents(SIZES["S"], 1, NOON)]
    pickups = [each for each in made if isinstance(each, Pickup) and each.store == STORE]
    skus = {line.sku for pickup in pickups for line in pickup.lines}
    styles = [each for each in made if isinstance(each, Style)]
    variants = [each for each in made if isinstance(each, Variant)]
    kept = {each.id for each in styles[:STYLES]} | {each.style for each in variants if each.id in skus}
    skus |= {each.id for each in variants if each.style in kept}
    customers = {each.customer for each in pickups}
    carried = [
        each
        for each in made
        if isinstance(each, Place | Coupon)
        or (isinstance(each, Market) and each.id == "ee")
        or (isinstance(each, Promotion | CouponUse) and each.market == "ee")
        or (isinstance(each, Style) and each.id in kept)
        or (isinstance(each, Variant) and each.id in skus)
        or (isinstance(each, Price) and each.market == "ee" and each.sku in skus)
        or (isinstance(each, Stock) and each.place == STORE and each.sku in skus)
        or (isinstance(each, Staff) and each.store == STORE)
        or (isinstance(each, Customer | LoyaltyAccount | StoreCredit) and each.id in customers)
    ]
    elsewhere = [
        each for each in made if isinstance(each, Stock) and each.sku in skus and each.place != STORE
    ]
    return [*carried, *pickups, *_availability(elsewhere), own_device()]


def _english(document: Any) -> Any:
    """And without motion: what a test has caused is seen at once."""
    if isinstance(document, Staff):
        return replace(document, preferences=Preferences(language="en", reduced_motion=True))
    return document


def own_device() -> Device:
    return Device(
        id=DEVICE,
        name="Tablet 4",
        store=STORE,
        public_key=public_key_of(Ed25519PrivateKey.from_private_bytes(_PRIVATE_KEY)),
        enrolled_at=later(NOON, -30 * DAY),
        number=4,
    )


def identity() -> Identity:
    return Identity(
        device=DEVICE,
        store=STORE,
        name="Tablet 4",
        private_key=_PRIVATE_KEY,
        central="http://127.0.0.1:8420",
    )


async def bring(store: Store, bring: Iterable[Any], *, version: int = 2, gone: Sequence[Any] = ()) -> None:
    """Documents arrive from central, as one pull."""
    page = [_row(each, version) for each in bring] + [_row(each, version, gone=1) for each in gone]
    await store.stage(json.dumps(page).encode())
    cursors = {scope: Cursor(epoch="e", ver=version) for scope in SCOPES}
    await store.finish_pull(SCOPES, cursors, NOON)


def held(store: Store, kind: type[D], id: str) -> D:
    """A document that this device must have."""
    found = store.reader().document(kind, id)
    assert found is not None
    return found


async def entries(store: Store) -> list[LedgerEntry]:
    """What was done here and is not sent yet."""
    return [decode_entry(each.body) for each in await store.pending(100)]


def fill(directory: Path) -> None:
    """A template that tests copy: enrolled, loaded, nobody signed in, an associate worked here last."""

    async def work() -> None:
        store = open_store(directory, KEY, FixedClock())
        await store.enrol(identity())
        await bring(store, tallinn(), version=1)
        await store.set_setting("last person", "staff-101")
        store.close()

    with asyncio.Runner() as runner:
        runner.run(work())


def copy_of(template: Path, directory: Path, clock: FixedClock) -> Store:
    shutil.copytree(template, directory)
    return open_store(directory, KEY, clock)


def _availability(stock: list[Stock]) -> list[Availability]:
    nearby: dict[str, list[NearbyStock]] = {}
    for each in stock:
        nearby.setdefault(each.sku, []).append(
            NearbyStock(place=each.place, pieces=each.available, at=later(NOON, -240_000))
        )
    return [
        Availability(id=f"baltic:{sku}", region="baltic", sku=sku, nearby=tuple(held), elsewhere={}, at=NOON)
        for sku, held in nearby.items()
    ]


def _row(document: Any, version: int, gone: int = 0) -> dict[str, Any]:
    kind = kind_of(type(document))
    scope = next((scope for scope in sorted(kind.scopes(document)) if scope in SCOPES), device_scope(DEVICE))
    text = None if gone else json.loads(encode(document))
    return {"k": kind.name, "i": document.id, "s": scope, "v": version, "g": gone, "d": text}
