"""What there is while no basket is in hand: begun here, parked in the store, open on the web."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from associate_app.domain.basket import Basket
from associate_app.domain.customer import Customer
from associate_app.domain.place import Place
from associate_app.domain.staff import Staff
from associate_app.domain.tender import OPEN, TenderState
from associate_app.domain.time import Instant
from associate_app.ports import Line
from associate_app.queries import selling
from associate_app.queries.held_baskets import refused_recall
from associate_app.queries.orders import OpenCart, open_carts
from associate_app.queries.product import synced_at
from associate_app.selling import CartCost
from associate_app.store import Reader
from ui.format.times import brief, day_start, local, moment
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import cart_row
from ui.screens.following import FollowingModel
from ui.screens.sell.till import Till

PAGE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class StartView:
    as_of: datetime | None
    offline: str
    drafts: tuple[Row, ...]
    parked: tuple[Row, ...]
    carts: tuple[Row, ...]
    sold_today: int


@dataclass(frozen=True, slots=True)
class _Held:
    drafts: tuple[Basket, ...]
    parked: tuple[Basket, ...]
    carts: tuple[OpenCart, ...]
    costs: Mapping[str, CartCost | None]  # by cart
    names: Mapping[str, str]  # of customers and staff
    refused: frozenset[str]  # drafts that another device works on
    sold: int
    heard: Instant | None


class StartModel(FollowingModel[StartView]):
    kinds = ("basket", "draft", "cart", "customer", "sale", "staff", "outcome", "price")

    def __init__(self, till: Till) -> None:
        super().__init__(till.workspace, till)
        self._till = till
        self._most = PAGE

    def more(self) -> None:
        """The end of the page was seen."""
        if self.view is not None and len(self.view.carts) == self._most:
            self._most += PAGE
            self.refresh()

    async def look(self, store: Place) -> StartView:
        today = day_start(self.now, self.zone)

        def ask(reader: Reader) -> _Held:
            drafts, parked = self._till.checkout.drafts(), selling.parked(reader, store.id)
            carts = open_carts(reader, store.id, self._most)
            refused = (each.id for each in drafts if refused_recall(reader, each.id))
            return _Held(
                drafts,
                parked,
                carts,
                {each.cart.id: self._till.checkout.carts.cost(each.cart) for each in carts},
                _names(reader, (*drafts, *parked)),
                frozenset(refused),
                len(selling.sales(reader, store.id, today)),
                synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        say = Telling(held.names, self._till.actor, self.now, self.zone)
        offline = self.workspace.sync.status.line is not Line.ONLINE
        return StartView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            offline=translate(
                "Start", "You are offline. Selling goes on; what other devices park shows up with the line."
            )
            if offline
            else "",
            drafts=tuple(
                say.draft(each, refused=each.id in held.refused) for each in _urgent_first(held.drafts)
            ),
            parked=tuple(say.parked(each) for each in _mine_first(held.parked, self._till.actor)),
            carts=tuple(self._cart(each, held.costs.get(each.cart.id)) for each in held.carts),
            sold_today=held.sold,
        )

    def _cart(self, each: OpenCart, cost: CartCost | None) -> Row:
        return cart_row(each, cost, brief(local(each.cart.changed_at, self.zone), self.local_now()))


@dataclass(frozen=True, slots=True)
class Telling:
    """Baskets as rows; `names` of customers and staff by their ids."""

    names: Mapping[str, str]
    actor: str
    now: Instant
    zone: tzinfo | None

    def draft(self, basket: Basket, *, refused: bool) -> Row:
        chip, kind = "", "neutral"
        if any(each.state in OPEN for each in basket.tenders):
            chip, kind = translate("Start", "Payment not known"), "danger"
        elif any(each.state is TenderState.APPROVED for each in basket.tenders):
            chip, kind = translate("Start", "Partly paid"), "warn"
        elif refused:
            chip, kind = translate("Start", "Taken up elsewhere"), "warn"
        begun = moment(basket.started_at, self.now, self.zone)
        if basket.started_by == self.actor:
            words = translate("Start", "{items}, begun {time}")
        else:
            words = translate("Start", "{items}, begun {time} by {name}")
        return Row(
            id=basket.id,
            title=self.customer(basket),
            detail=words.format(items=_items(basket), time=begun, name=self.names.get(basket.started_by, "")),
            person=self.customer(basket) if basket.customer else "",
            icon="shopping-basket",
            chip=chip,
            chip_kind=kind,  # type: ignore[arg-type]
        )

    def parked(self, basket: Basket) -> Row:
        since = moment(basket.changed_at, self.now, self.zone)
        if basket.owner == self.actor:
            words = translate("Start", "{items}, handed to you")
        elif basket.owner:
            words = translate("Start", "{items}, handed to {name}")
        else:
            words = translate("Start", "{items}, for anybody")
        return Row(
            id=basket.id,
            title=self.customer(basket),
            detail=words.format(items=_items(basket), name=self.names.get(basket.owner, "")),
            person=self.customer(basket) if basket.customer else "",
            icon="pause",
            value_note=since,
            tone="accent_ink" if basket.owner == self.actor else "ink",
        )

    def customer(self, basket: Basket) -> str:
        if not basket.customer:
            return translate("Start", "Without a customer")
        return self.names.get(basket.customer) or translate("Start", "A customer not known here")


def _urgent_first(drafts: Sequence[Basket]) -> list[Basket]:
    """Where money may have moved, somebody has to look."""

    def rank(each: Basket) -> int:
        states = {tender.state for tender in each.tenders}
        return 0 if states & OPEN else 1 if TenderState.APPROVED in states else 2

    return sorted(drafts, key=rank)


def _mine_first(parked: Sequence[Basket], actor: str) -> list[Basket]:
    return sorted(parked, key=lambda each: each.owner != actor)


def _items(basket: Basket) -> str:
    return counts.tr("{n} items", "", basket.pieces)


def _names(reader: Reader, baskets: Sequence[Basket]) -> Mapping[str, str]:
    found = {}
    for each in baskets:
        if each.customer and (customer := reader.document(Customer, each.customer)):
            found[customer.id] = customer.name
        for id in (each.started_by, each.owner):
            if id and id not in found and (staff := reader.document(Staff, id)):
                found[staff.id] = staff.name
    return found
