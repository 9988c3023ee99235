"""What a basket costs, why, and how each piece reaches the customer, from what this device holds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from associate_app.domain.basket import Basket, BasketLine
from associate_app.domain.catalogue import price_at
from associate_app.domain.customer import Customer
from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment import Choice, Plan, PlanRequest, Wanted, Way, Wish, choices, propose
from associate_app.domain.insight.birthday import groups_of
from associate_app.domain.insight.history import local_day
from associate_app.domain.loyalty import Exposure
from associate_app.domain.market import Market
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.place import Place
from associate_app.domain.pricing import basket as pricing
from associate_app.domain.pricing.bill import Bill, bill
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.engine import price_basket
from associate_app.domain.pricing.loyalty import earned, redeemable, tier_named
from associate_app.domain.pricing.priced import PricedBasket
from associate_app.domain.pricing.reasons import Problem
from associate_app.domain.stock import Stock, empty_stock, move
from associate_app.domain.tender import taken
from associate_app.domain.time import Instant
from associate_app.queries import loyalty, product, selling
from associate_app.queries.selling import Goods
from associate_app.store import Changes, Reader

_PRICED_BY = ("promotion", "market")
_HAND = "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """One answer for one basket at one moment; amounts are minor units of the market's currency."""

    basket: Basket
    at: Instant
    place: Place
    market: Market
    customer: Customer | None
    goods: Goods
    priced: PricedBasket
    bill: Bill
    plan: Plan
    points: int  # that are used
    points_value: int
    may_use: tuple[int, int]  # the most points, and what they pay
    points_limit: str  # a code that says why not all points may be used; empty where they may
    points_held: int
    credit_held: int
    exposure: Exposure | None  # None while the line is there
    earns: int
    problems: tuple[Problem, ...]  # of lines, taxes, promotions and the plan
    customer_gone: bool  # the basket names a customer whom this device does not know any more

    @property
    def total(self) -> int:
        return self.bill.total

    @property
    def taken(self) -> int:
        return taken(self.basket.tenders)

    @property
    def due(self) -> int:
        return self.total - self.taken

    @property
    def can_be_paid(self) -> bool:
        return bool(self.basket.lines) and not any(problem.blocks for problem in self.problems)


@dataclass(frozen=True, slots=True)
class _Sight:
    """What a quote is made from."""

    basket: Basket
    place: Place
    market: Market
    customer: Customer | None
    goods: Goods
    at: Instant
    online: bool

    @property
    def who(self) -> str:
        return self.customer.id if self.customer else ""

    @property
    def groups(self) -> tuple[str, ...]:
        return groups_now(self.customer, self.place, self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """What the customer has with us, and how many points may go now."""

    points: int = 0
    credit: int = 0
    exposure: Exposure | None = None
    usable: int = 0
    limit: str = ""


class Quoting:
    """Keeps the promotions ready between two questions; `forget` when they may have changed."""

    def __init__(self) -> None:
        self._books: dict[str, PromotionBook] = {}

    def forget(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _PRICED_BY):
            self._books = {}

    def quote(self, reader: Reader, basket: Basket, *, now: Instant, online: bool) -> Quote:
        """Raises RuleViolation `place.unknown` and `market.missing`."""
        sight = _sight(reader, basket, now, online)
        customer, market, at = sight.customer, sight.market, sight.at
        plan = propose(_plan_request(reader, sight))
        asked = _asked(reader, sight, plan)
        book = self._book(reader, market.id)
        priced = price_basket(asked, book)
        held = _held(reader, sight)
        may_use = redeemable(held.usable, priced.goods, market.loyalty)
        points, value = redeemable(min(held.usable, basket.points), priced.goods, market.loyalty)
        if value:
            priced = price_basket(replace(asked, points_value=value), book)
        billed = bill(priced, market.tax, at)
        tier = tier_named(customer.tier, market.loyalty) if customer else None
        return Quote(
            basket=basket,
            at=at,
            place=sight.place,
            market=market,
            customer=customer,
            goods=sight.goods,
            priced=priced,
            bill=billed,
            plan=plan,
            points=points,
            points_value=value,
            may_use=may_use,
            points_limit=held.limit,
            points_held=held.points,
            credit_held=held.credit,
            exposure=held.exposure,
            earns=earned(billed.total, market.loyalty, tier) if customer else 0,
            problems=(*_unsellable(basket, sight.goods), *billed.problems, *_unplanned(plan)),
            customer_gone=bool(basket.customer) and customer is None,
        )

    def _book(self, reader: Reader, market: str) -> PromotionBook:
        if market not in self._books:
            self._books[market] = PromotionBook(selling.promotions(reader, market))
        return self._books[market]


def ways_of(reader: Reader, quote: Quote, line: str, *, online: bool) -> tuple[Choice, ...]:
    """How one line could go, for changing it by hand."""
    sight = _Sight(quote.basket, quote.place, quote.market, quote.customer, quote.goods, quote.at, online)
    return choices(_plan_request(reader, sight), line)


def _member(reader: Reader, id: str, market: Market) -> Customer | None:
    customer = reader.document(Customer, id) if id else None
    return loyalty.as_member(reader, customer, market.loyalty) if customer else None


def _sight(reader: Reader, basket: Basket, now: Instant, online: bool) -> _Sight:
    place = product.place(reader, basket.store)
    if place is None:
        raise RuleViolation("place.unknown", id=basket.store)
    market = selling.market(reader, place.market)
    if market is None:
        raise RuleViolation("market.missing", id=place.market)
    customer = _member(reader, basket.customer, market)
    skus = (line.sku for line in basket.lines)
    goods = selling.goods(reader, skus, place, customer.id if customer else "")
    return _Sight(basket, place, market, customer, goods, basket.paying_since or now, online)


def _held(reader: Reader, sight: _Sight) -> _Held:
    """While somebody pays, the points they were told stand; they count for the customer's other ids too."""
    customer, rules = sight.customer, sight.market.loyalty
    if customer is None:
        return _Held()
    points = loyalty.points_of(reader, customer)
    exposure = None if sight.online else loyalty.exposure_here(reader, customer, rules)
    limits = {points: ""}
    if exposure is not None:
        limits = (
            {exposure.device_left: "loyalty.device_limit"}
            | {exposure.customer_left: "loyalty.customer_limit"}
            | limits
        )  # of the same number the first reason is the customer's own
    usable = min(limits)
    if sight.basket.paying_since is not None:
        usable = max(usable, sight.basket.points)
    return _Held(
        points=points,
        credit=loyalty.credit_of(reader, customer, sight.market.currency),
        exposure=exposure,
        usable=usable,
        limit=limits.get(usable, ""),
    )


def _plan_request(reader: Reader, sight: _Sight) -> PlanRequest:
    """A parcel needs somebody to send it to."""
    basket, goods = sight.basket, sight.goods
    return PlanRequest(
        here=sight.place.id,
        now=sight.at,
        online=sight.online,
        lines=tuple(Wanted(id=line.id, sku=line.sku, pieces=line.pieces) for line in basket.lines),
        places=product.places(reader),
        stock=_in_hand(basket, goods, sight.place),
        availability=tuple(goods.availability.values()),
        reserved=goods.reserved,
        wishes=tuple(
            Wish(line=line.id, way=line.way, place=line.place or sight.place.id)
            for line in basket.lines
            if line.way is not None
        ),
        ways=tuple(Way) if sight.customer else (Way.TAKE_NOW, Way.PICKUP),
        rules=sight.market.plan,
    )


def _in_hand(basket: Basket, goods: Goods, place: Place) -> tuple[Stock, ...]:
    """What was scanned, and what somebody says is taken now, is in a hand, whatever was counted."""
    stock, wanted = dict(goods.stock), Counter[str]()
    for line in basket.lines:
        in_hand = line.in_hand if line.way is None else 0
        wanted[line.sku] += line.pieces if line.way is Way.TAKE_NOW else in_hand
    for sku, pieces in wanted.items():
        held = stock.get(sku) or empty_stock(place.id, sku)
        missing = pieces - held.available - goods.reserved.get(sku, 0)
        if pieces and missing > 0:
            stock[sku] = move(held, _HAND, missing)
    return tuple(stock.values())


def _asked(reader: Reader, sight: _Sight, plan: Plan) -> pricing.Basket:
    place, market, customer = sight.place, sight.market, sight.customer
    ships = any(parcel.way is Way.SHIP for parcel in plan.parcels)
    fee = Money(market.delivery_fee, market.currency)
    coupons = (selling.presented(reader, code, market.id, sight.who) for code in sight.basket.coupons)
    return pricing.Basket(
        market=market.id,
        store=place.id,
        channel=Channel.STORE,
        currency=place.currency,
        at=sight.at,
        lines=tuple(_line(line, sight) for line in sight.basket.lines),
        customer=sight.who,
        customer_groups=sight.groups,
        customer_tier=customer.tier if customer else "",
        coupons=tuple(coupons),
        delivery=pricing.Delivery(fee=fee, tax_class=market.delivery_tax_class) if ships else None,
    )


def groups_now(customer: Customer | None, place: Place, at: Instant) -> tuple[str, ...]:
    return groups_of(customer, date.fromordinal(local_day(at, place.time_zone))) if customer else ()


def _line(line: BasketLine, sight: _Sight) -> pricing.BasketLine:
    goods, place = sight.goods, sight.place
    variant, price = goods.variants.get(line.sku), goods.prices.get(line.sku)
    style = goods.styles.get(variant.style) if variant else None
    return pricing.line_of(
        line.id,
        line.sku,
        line.pieces,
        variant=variant,
        style=style,
        price=price_at(price, sight.at, store=place.id, groups=sight.groups) if price else None,
        override=line.override,
        many_confirmed=line.many_confirmed,
    )


def _unsellable(basket: Basket, goods: Goods) -> Sequence[Problem]:
    found = []
    for line in basket.lines:
        variant = goods.variants.get(line.sku)
        if variant is None:
            found.append(Problem(code="variant.unknown", line=line.id, blocks=True))
        elif not variant.active:
            found.append(Problem(code="product.inactive", line=line.id, blocks=True))
    return found


def _unplanned(plan: Plan) -> Sequence[Problem]:
    lines = dict.fromkeys(each.line for each in plan.unplanned)
    return [Problem(code="basket.not_promised", line=line, blocks=True) for line in lines]
