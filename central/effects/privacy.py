"""What customers may ask for: to be forgotten, and all we hold of them."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from associate_app.domain.attention import Attention
from associate_app.domain.basket import Basket, without_customer
from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import CHAIN
from associate_app.domain.privacy import EXPORT_KEPT, Erasure, ErasureState, Export, ExportState
from associate_app.domain.sale import Sale, without_texts
from associate_app.domain.time import Instant, later
from central.store import blobs, documents, feed, people
from central.store.database import Database, Transaction
from central.store.effects import Effect

_FORM = "associate customer export 1"


def erase(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    """The customer, what only speaks of them, and what was told of them beside the ledger. Orders, sales and
    pickups stay for the books, without a name."""
    for effect in effects:
        erasure = documents.read(tx, Erasure, effect.key)
        if erasure is not None:
            _erase(tx, erasure, now)


def _erase(tx: Transaction, erasure: Erasure, now: Instant) -> None:
    pickups = documents.read_all(tx, Pickup, "customer", [erasure.id])
    touched = people.about(tx, erasure.id)
    feed.lock(tx, [CHAIN, *people.scopes_of(tx, touched)])
    leaving = people.erased_with(tx, erasure.id)
    unnamed = [replace(each, name="") for each in pickups if each.name]
    sales = [without_texts(each) for each in documents.read_all(tx, Sale, "customer", [erasure.id])]
    baskets = [without_customer(each) for each in documents.read_all(tx, Basket, "customer", [erasure.id])]
    about = [each.id for each in pickups] + [each.id for each in sales]
    waiting = documents.read_all(
        tx, Attention, "about", [*about, *(each.id for each in baskets), *(id for _, id in leaving)]
    )
    written = [each.sha256 for each in documents.read_all(tx, Export, "customer", [erasure.id])]
    done = replace(erasure, state=ErasureState.DONE)
    documents.save(tx, [*unnamed, *sales, *baskets, *_unnamed(waiting), done], now)
    documents.remove(tx, leaving)
    blobs.forget(tx, written)
    people.forget_texts(tx, [erasure.id, *about])


def _unnamed(items: Sequence[Attention]) -> Iterator[Attention]:
    for each in items:
        if each.facts.get("name"):
            yield replace(each, facts={**each.facts, "name": ""})


def export(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    for effect in effects:
        asked = documents.read(tx, Export, effect.key)
        if asked is not None and asked.state is ExportState.ASKED:
            content = _written(tx, asked, now)
            sha256 = blobs.keep(tx, content, now)
            ready = replace(asked, state=ExportState.READY, sha256=sha256, ready_at=now)
            documents.save(tx, [ready], now)


def _written(tx: Transaction, asked: Export, now: Instant) -> bytes:
    customer = documents.read(tx, Customer, asked.customer)
    ids = customer.ids if customer else {asked.customer}
    texts = people.texts_about(tx, ids)
    texts.pop("export", None)
    whole = {
        "form": _FORM,
        "at": now,
        "documents": {kind: [json.loads(each) for each in found] for kind, found in texts.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def end_exports(db: Database, now: Instant) -> int:
    """Gives how many exports had waited long enough; they and their blobs are gone."""
    return db.run(lambda tx: _end_exports(tx, later(now, -EXPORT_KEPT)))


def _end_exports(tx: Transaction, before: Instant) -> int:
    over = [each for each in documents.read_all(tx, Export) if each.at <= before]
    documents.remove(tx, [("export", each.id) for each in over])
    blobs.forget(tx, [each.sha256 for each in over])
    return len(over)
