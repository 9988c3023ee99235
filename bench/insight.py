"""What a night costs central: what goes together, and a summary of everybody who bought, for size M."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from associate_app.documents import Document
from associate_app.domain.insight.together import partners
from associate_app.domain.place import PlaceKind
from associate_app.domain.time import DAY, Instant, later
from associate_app.ports import SystemClock
from bench.measure import stopwatch
from bench.shop import SEED, Pages
from central.demo import SIZES
from central.demo.catalogue import products, variants
from central.demo.companions import companions
from central.demo.customers import customers_of
from central.demo.orders import Shop, orders_of
from central.demo.places import places
from central.demo.scene import Scene
from central.effects.insight import refresh
from central.effects.recommendations import WINDOW
from central.postgres import EmbeddedPostgres
from central.store.database import Database
from central.store.imports import import_documents
from central.store.purchases import bought_together
from central.store.schema import migrate


def insight(_what: Pages) -> dict[str, Any]:
    now = SystemClock().now()
    with tempfile.TemporaryDirectory(prefix="bench-") as parent:
        Path(parent).chmod(0o711)  # PostgreSQL does not run as root and has to reach it
        with EmbeddedPostgres(Path(parent) / "central", fsync=False) as postgres:
            migrate(postgres.url)
            database = Database(postgres.url)
            try:
                return _measured(database, now)
            finally:
                database.close()


def _measured(database: Database, now: Instant) -> dict[str, Any]:
    import_documents(database, _documents(now))
    with database.transaction() as tx:
        tx.execute("analyze")
    with stopwatch() as counting, database.transaction() as tx:
        counts = bought_together(tx, later(now, -WINDOW))
    with stopwatch() as ranking:
        found = partners(counts)
    with stopwatch() as night:
        changed = refresh(database, now)
    with stopwatch() as again:
        refresh(database, later(now, DAY))
    return {
        "baskets": counts.baskets,
        "pairs": len(counts.pairs),
        "styles_with_partners": len(found),
        "counting_ms": round(counting.ms),
        "ranking_ms": round(ranking.ms),
        "first_night_ms": round(night.ms),
        "documents_changed": changed,
        "second_night_ms": round(again.ms),
    }


def _documents(now: Instant) -> Iterator[Document]:
    scene = Scene(SIZES["M"], SEED, now)
    everywhere, goods = places(scene), products(scene)
    together = companions(scene, goods)
    yield from everywhere
    for product in goods:
        yield product.style
        yield from variants(product)
    stores = [place for place in everywhere if place.kind is PlaceKind.STORE]
    for number, place in enumerate(stores):
        shop = Shop(scene, number, place, goods, customers_of(scene, number, place), together)
        yield from shop.customers
        yield from orders_of(shop)
