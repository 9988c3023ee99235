"""Scan to card: what the store answers, and the pixels."""

import asyncio
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

from associate_app.domain.gtin import shown
from associate_app.domain.place import Place
from associate_app.domain.scan import parse
from associate_app.queries import product as queries
from associate_app.settings import DEMO_STORE
from associate_app.store import Reader
from bench.measure import repeated
from bench.shop import Pages, load, open_new

TIMES = 300


def card(what: Pages) -> dict[str, dict[str, float]]:
    """The data part: parse the code, find the variant, its style, price, stock and availability."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        asyncio.run(load(store, what))
        reader = store.reader()
        home = reader.document(Place, DEMO_STORE)
        assert home is not None
        codes = scans(reader)
        result = {
            "scan_to_variant": repeated(TIMES, lambda: _variant(reader, next(codes))),
            "scan_to_card_data": repeated(TIMES, lambda: _card(reader, home, next(codes))),
        }
        store.close()
    return result


def scans(reader: Reader) -> Iterator[str]:
    """EAN-13s of the whole assortment, far apart, for ever."""
    rows = reader.rows("select gtin from variant order by substr(id, -3), id")
    return cycle(shown(gtin) for (gtin,) in rows)


def _variant(reader: Reader, text: str) -> str:
    sku = queries.sku_of(reader, parse(text).value)
    assert sku is not None
    return sku


def _card(reader: Reader, home: Place, text: str) -> None:
    sku = _variant(reader, text)
    assert queries.product(reader, sku, home) is not None
    assert queries.price(reader, sku, home.market) is not None
    queries.movements(reader, sku, home.id, 12)
    queries.reservations(reader, sku, home.id)
