"""Asks the store for the carts its customers have open, and for the goods of one of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject

from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.queries.orders import Item, OpenCart, items, open_carts
from associate_app.queries.product import synced_at
from associate_app.store import Reader
from ui.format.numbers import money
from ui.format.times import brief, local
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import cart_row, channel_words, goods_rows, pieces_of, skus_of, value_of
from ui.screens.following import FollowingModel
from ui.workspace import Workspace

PAGE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CartView:
    """The goods of one cart; `customer` is empty where this device does not hold who it is."""

    name: str
    customer: str
    changed: str
    rows: tuple[Row, ...]
    count: str
    total: str
    unpriced: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SellView:
    as_of: datetime | None
    carts: tuple[Row, ...]
    selected: CartView | None


@dataclass(frozen=True, slots=True)
class _Held:
    carts: tuple[OpenCart, ...]
    items: Mapping[str, Item]
    heard: Instant | None


class SellModel(FollowingModel[SellView]):
    kinds = ("cart", "customer", "price", "stock", "variant")

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._most = PAGE
        self._chosen = ""  # cart id

    def choose(self, cart: str) -> None:
        self._chosen = cart
        self.refresh()

    def more(self) -> None:
        """The end of the list was seen."""
        if self.view is not None and len(self.view.carts) == self._most:
            self._most += PAGE
            self.refresh()

    async def look(self, store: Place) -> SellView:
        most = self._most

        def ask(reader: Reader) -> _Held:
            carts = open_carts(reader, store.id, most)
            return _Held(carts, items(reader, skus_of(carts), store), synced_at(reader, store.id))

        held = await self.workspace.reading.ask(ask)
        today = self.local_now()
        chosen = next((each for each in held.carts if each.cart.id == self._chosen), None)
        return SellView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            carts=tuple(self._row(each, held.items, store, today) for each in held.carts),
            selected=self._cart(chosen, held.items, store, today) if chosen else None,
        )

    def _row(self, each: OpenCart, items: Mapping[str, Item], store: Place, today: datetime) -> Row:
        value = value_of(each.cart, items, store.currency, self.now)
        when = brief(local(each.cart.changed_at, self.zone), today)
        row = cart_row(each, value, when)
        return replace(row, selected=each.cart.id == self._chosen)

    def _cart(self, found: OpenCart, items: Mapping[str, Item], store: Place, today: datetime) -> CartView:
        cart, customer = found.cart, found.customer
        value = value_of(cart, items, store.currency, self.now)
        changed = brief(local(cart.changed_at, self.zone), today)
        return CartView(
            name=customer.name if customer else translate("Carts", "A customer of another store"),
            customer=customer.id if customer else "",
            changed=translate("Carts", "{channel}, changed {time}").format(
                channel=channel_words(cart.channel), time=changed
            ),
            rows=goods_rows(cart, items, self.now),
            count=translate("Carts", "{items}, prices as in store").format(
                items=counts.tr("{n} items", "", pieces_of(cart))
            ),
            total=money(value.amount),
            unpriced=counts.tr("{n} items have no price here", "", value.unpriced) if value.unpriced else "",
        )
