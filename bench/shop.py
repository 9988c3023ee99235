"""The demo retailer as pages of a pull, and a store loaded with it."""

import asyncio
import json
import secrets
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from associate_app.codec import encode
from associate_app.documents import kind_of
from associate_app.domain.device import Device
from associate_app.domain.place import (
    CHAIN,
    Place,
    PlaceKind,
    device_scope,
    market_scope,
    region_scope,
    store_scope,
)
from associate_app.domain.stock import Availability, NearbyStock, Stock, level_of
from associate_app.domain.time import Instant
from associate_app.ports import SystemClock
from associate_app.settings import DEMO_STORE
from associate_app.store import Cursor, Identity, Store, open_store
from central.demo import SIZES, documents

DEVICE = "D-BENCH"
PAGE = 1_000
"""Documents of one page."""
SEED = 1


@dataclass(frozen=True)
class Pages:
    """What one device of the first store is sent: page by page, as JSON text."""

    texts: tuple[bytes, ...]
    rows: tuple[tuple[str, str, str], ...]  # kind, id, document
    scopes: tuple[str, ...]


def pages(size: str = "S") -> Pages:
    now = Instant(time.time_ns() // 1_000_000)
    everything = list(documents(SIZES[size], SEED, now))
    places = {each.id: each for each in everything if isinstance(each, Place)}
    home = places[DEMO_STORE]
    device = Device(id=DEVICE, name="Bench", store=home.id, public_key="", enrolled_at=Instant(0))
    scopes = (
        CHAIN,
        market_scope(home.market),
        region_scope(home.region),
        store_scope(home.id),
        device_scope(DEVICE),
    )
    return packed((*everything, *_availability(everything, places, home.region, now), device), scopes)


def packed(documents: Iterable[Any], scopes: tuple[str, ...]) -> Pages:
    """What of them one of the scopes brings."""
    rows, sent = [], []
    for document in documents:
        kind = kind_of(type(document))
        scope = next((each for each in kind.scopes(document) if each in scopes), None)
        if scope is not None:
            text = encode(document)
            rows.append((kind.name, document.id, text))
            sent.append(
                f'{{"k":"{kind.name}","i":{json.dumps(document.id)},"s":"{scope}","v":1,"g":0,"d":{text}}}'
            )
    texts = tuple(("[" + ",".join(page) + "]").encode() for page in _chunks(sent, PAGE))
    return Pages(texts, tuple(rows), scopes)


def open_new(directory: Path, key: bytes | None = None) -> Store:
    """Encrypted, empty, enrolled."""
    store = open_store(directory, key or secrets.token_bytes(32), SystemClock())
    identity = Identity(
        device=DEVICE,
        store=DEMO_STORE,
        name="Bench",
        private_key=secrets.token_bytes(32),
        central="http://127.0.0.1:1",
    )
    asyncio.run(store.enrol(identity))
    return store


async def load(store: Store, what: Pages) -> int:
    """As the sync engine does a first load; returns the number of documents."""
    await store.start_pull()
    count = 0
    for text in what.texts:
        count += await store.stage(text)
    reached = {scope: Cursor(epoch="bench", ver=1) for scope in what.scopes}
    await store.finish_pull(what.scopes, reached, SystemClock().now())
    return count


def _availability(
    everything: list[object], places: dict[str, Place], region: str, now: Instant
) -> Iterator[Availability]:
    """The rule of central's projection, for one region."""
    held: dict[str, dict[str, int]] = {}
    for each in everything:
        if isinstance(each, Stock):
            held.setdefault(each.sku, {})[each.place] = each.available
    for sku, by_place in held.items():
        near = {
            id: pieces
            for id, pieces in sorted(by_place.items())
            if places[id].region == region or places[id].kind is PlaceKind.WAREHOUSE
        }
        yield Availability(
            id=f"{region}:{sku}",
            region=region,
            sku=sku,
            nearby=tuple(NearbyStock(place=id, pieces=pieces, at=now) for id, pieces in near.items()),
            elsewhere={id: level_of(pieces) for id, pieces in by_place.items() if id not in near},
            at=now,
        )


def _chunks(rows: Iterable[str], size: int) -> Iterator[list[str]]:
    rows = iter(rows)
    while chunk := list(islice(rows, size)):
        yield chunk
