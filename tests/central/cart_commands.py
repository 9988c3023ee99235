"""Commands about carts with anything in them, for a shop with two carts of one customer."""

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as some

from associate_app.commands.carts import BuyCart, EndLease, LetGoCart, SaveCart, SendCartHome, TakeCart
from associate_app.domain.cart import Cart, CartLine, content_of
from associate_app.domain.order import Channel
from tests.central.customer_commands import IDS
from tests.central.shop import BEFORE, COAT, TALLINN

LINES = some.lists(
    some.builds(CartLine, sku=some.sampled_from([COAT, "SCARF"]), pieces=some.integers(0, 3)), max_size=2
).map(tuple)
BASKETS = some.sampled_from([f"{TALLINN}:B1", f"{TALLINN}:B2", "tartu:B3"])


def carts() -> Iterator[Cart]:
    for id in ("cart-1", "cart-2"):
        yield Cart(
            id=id,
            channel=Channel.WEB,
            customer=next(iter(IDS)),
            store=TALLINN,
            lines=(CartLine(sku=COAT, pieces=2),),
            changed_at=BEFORE,
        )


def cart_commands() -> some.SearchStrategy[Any]:
    ids = some.sampled_from([each.id for each in carts()])
    one = {
        "cart": ids,
        "basket": BASKETS,
        "seen": some.sampled_from([*map(content_of, carts()), "another"]),
    }
    who = some.sampled_from(["", *IDS])
    return some.one_of(
        some.builds(TakeCart, **one),
        some.builds(LetGoCart, cart=ids, basket=BASKETS),
        some.builds(
            SendCartHome,
            **(one | {"cart": some.one_of(ids, some.just(""))}),
            lines=LINES,
            link=some.just("hash"),
            customer=who,
        ),
        some.builds(
            BuyCart,
            **one,
            sale=some.sampled_from(["R-1", "R-2"]),
            sold=some.dictionaries(some.sampled_from([COAT, "SCARF"]), some.integers(0, 3)),
        ),
        some.builds(SaveCart, cart=ids, seen=one["seen"], lines=LINES),
        some.builds(EndLease, cart=ids),
    )
