"""Finds customers, shows one of them, and asks central for those who are not held here."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from associate_app.domain.customer import Customer
from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.queries import customers as queries
from associate_app.queries.orders import Item, OpenCart, items
from associate_app.queries.product import place as place_of
from associate_app.queries.product import synced_at
from associate_app.store import Reader
from ui.format.numbers import grouped, money
from ui.format.times import brief, local, year_date
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import channel_words, goods_rows, pieces_of, skus_of, value_of
from ui.screens.customers.contacts import masked
from ui.screens.customers.lookup import Lookup
from ui.screens.customers.story import story_rows
from ui.screens.customers.view import CartView, CustomersView, ProfileView, SearchView
from ui.screens.following import FollowingModel
from ui.workspace import Workspace

PAGE, MOST = 60, 300
STORY = 20


@dataclass(frozen=True, slots=True)
class _Profile:
    customer: Customer
    home: Place | None
    doings: queries.Doings
    carts: tuple[OpenCart, ...]
    items: dict[str, Item]


@dataclass(frozen=True, slots=True)
class _Held:
    found: tuple[queries.Lately, ...]
    held: int
    profile: _Profile | None
    heard: Instant | None


class CustomersModel(FollowingModel[CustomersView]):
    kinds = ("customer", "order", "cart", "pickup", "price", "stock")

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._typed = self._chosen = ""
        self._most, self._orders = PAGE, STORY
        self._lookup = Lookup(workspace, self.tasks, self.refresh)

    def open(self, customer: str) -> None:
        """Somebody, or the search when it is empty."""
        if customer != self._chosen:
            self._chosen, self._orders = customer, STORY
            self._lookup.complete(customer)
        self.refresh()

    def search(self, typed: str) -> None:
        if typed != self._typed:
            self._typed, self._most = typed, PAGE
            self.refresh()

    def more(self) -> None:
        """The end of what is shown was seen."""
        view = self.view
        if view is None:
            return
        if view.profile is not None and view.profile.more:
            self._orders += STORY
            self.refresh()
        elif view.profile is None and len(view.search.rows) == self._most < MOST:
            self._most += PAGE
            self.refresh()

    def ask_everywhere(self) -> None:
        """Central sends somebody whom this device does not hold; the answer arrives as a change."""
        self._lookup.ask(self._chosen or self._typed)

    async def look(self, store: Place) -> CustomersView:
        typed, most, chosen, orders = self._typed, self._most, self._chosen, self._orders
        now = self.now

        def ask(reader: Reader) -> _Held:
            found = queries.find(reader, typed, most) if typed.strip() else ()
            lately = tuple(queries.Lately(customer=each, at=None) for each in found)
            return _Held(
                found=lately if typed.strip() else queries.lately(reader, now, most),
                held=queries.held(reader),
                profile=_profile(reader, chosen, orders, store) if chosen else None,
                heard=synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        today = self.local_now()
        search = SearchView(
            typed=typed,
            rows=tuple(self._row(each, today) for each in held.found),
            held=held.held,
            everywhere=self._lookup.went(typed) if not held.found else "",
        )
        missing = chosen if chosen and held.profile is None else ""
        return CustomersView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            search=search,
            profile=self._view(held.profile, store, today) if held.profile else None,
            missing=missing,
            everywhere=self._lookup.went(missing),
        )

    def _row(self, found: queries.Lately, today: datetime) -> Row:
        who = found.customer
        return Row(
            id=who.id,
            title=who.name,
            detail=masked(who),
            person=who.name,
            value_note=brief(local(found.at, self.zone), today) if found.at else "",
        )

    def _view(self, held: _Profile, store: Place, today: datetime) -> ProfileView:
        who = held.customer
        return ProfileView(
            id=who.id,
            name=who.name,
            phone=who.phone,
            email=who.email,
            facts=self._facts(held),
            story=story_rows(held.doings, self.now, self.zone),
            more=len(held.doings.orders) < held.doings.order_count,
            cart=self._cart(held, store, today),
        )

    def _facts(self, held: _Profile) -> tuple[Row, ...]:
        who = held.customer
        since = local(who.since, self.zone)
        facts = (
            (translate("Customers", "Speaks"), QLocale(who.language).nativeLanguageName().capitalize()),
            (translate("Customers", "Customer since"), year_date(since)),
            (translate("Customers", "Own store"), held.home.name if held.home else who.store),
            (translate("Customers", "Orders in 90 days"), grouped(held.doings.order_count)),
            (translate("Customers", "Customer number"), who.id),
        )
        return tuple(Row(title=name, value=value, fact=True) for name, value in facts)

    def _cart(self, held: _Profile, store: Place, today: datetime) -> CartView | None:
        if not held.carts:
            return None
        cart = held.carts[0].cart
        value = value_of(cart, held.items, store.currency, self.now)
        return CartView(
            changed=translate("Carts", "{channel}, changed {time}").format(
                channel=channel_words(cart.channel), time=brief(local(cart.changed_at, self.zone), today)
            ),
            rows=goods_rows(cart, held.items, self.now),
            count=translate("Carts", "{items}, prices as in store").format(
                items=counts.tr("{n} items", "", pieces_of(cart))
            ),
            total=money(value.amount),
        )


def _profile(reader: Reader, id: str, orders: int, store: Place) -> _Profile | None:
    who = queries.customer(reader, id)
    if who is None:
        return None
    doings = queries.doings(reader, id, orders)
    carts = tuple(OpenCart(cart=cart, customer=who) for cart in doings.carts)
    goods = dict(items(reader, skus_of(carts), store))
    return _Profile(who, place_of(reader, who.store), doings, carts, goods)
