"""What an associate waits for: one command, saved to the disk."""

import asyncio
import tempfile
from pathlib import Path

from associate_app.commands.stock import AdjustStock
from associate_app.domain.staff import Staff
from associate_app.domain.stock import Stock
from associate_app.settings import DEMO_STORE
from associate_app.store import Store
from bench.measure import stopwatch, summary
from bench.shop import Pages, load, open_new

TIMES = 200


def perform(what: Pages) -> dict[str, float]:
    """One adjustment: stock, movement, ledger entry and outbox in one transaction, synchronous=FULL."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_new(Path(folder))
        samples = asyncio.run(_samples(store, what))
        store.close()
    return summary(samples)


async def _samples(store: Store, what: Pages) -> list[float]:
    await load(store, what)
    reader = store.reader()
    [associate] = reader.documents(
        Staff, "select doc from staff where store = :store order by id limit 1", store=DEMO_STORE
    )
    shelves = reader.documents(
        Stock,
        "select doc from stock where place = :store order by id limit :most",
        store=DEMO_STORE,
        most=TIMES,
    )
    samples = []
    for stock in shelves:
        bin = next(iter(stock.bins), "rail 1")
        command = AdjustStock(place=stock.place, sku=stock.sku, bin=bin, pieces=1, reason="found")
        with stopwatch() as watch:
            await store.perform(command, actor=associate.id)
        samples.append(watch.ms)
    return samples
