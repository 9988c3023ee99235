"""Who is in the store now, and what waits for them."""

import json
from dataclasses import dataclass

from associate_app.domain.cart import Cart
from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Pickup
from associate_app.domain.time import Instant
from associate_app.domain.visit import Visit
from associate_app.queries.customers import carts_of
from associate_app.queries.profile import in_store
from associate_app.store import Reader

_READY = """
    select doc from pickup where customer in (select value from json_each(:ids)) and state = 'ready'
    and store = :store order by expires_at, id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """`ready` are pickups that wait here, `cart` is the open one that was changed last."""

    customer: Customer
    visit: Visit
    ready: tuple[Pickup, ...]
    cart: Cart | None


def present(reader: Reader, store: str, now: Instant, most: int) -> tuple[tuple[Present, ...], int]:
    """The last to come first, and how many there are."""
    here = in_store(reader, store, now)
    shown = []
    for each in here[:most]:
        ids = each.customer.ids
        shown.append(
            Present(
                customer=each.customer,
                visit=each.visit,
                ready=reader.documents(Pickup, _READY, ids=json.dumps(sorted(ids)), store=store),
                cart=next(iter(carts_of(reader, ids)), None),
            )
        )
    return tuple(shown), len(here)
