"""What a device knows of a customer and its store at one moment, for the next best actions."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import BIRTHDAY, ConsentChannel, Customer, Doing, Interaction
from associate_app.domain.insight.birthday import LATE, birthday_of, nearest
from associate_app.domain.insight.history import local_day
from associate_app.domain.insight.occasion import Due, Gift, Here, Occasion, Promised, Waiting, Wanted
from associate_app.domain.insight.repurchase import Replenishment, bought_again
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.market import Market
from associate_app.domain.order import Order, OrderState
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.pricing.coupon import Coupon, CouponUse, use_id
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.stock import Stock, is_parcel, stock_id
from associate_app.domain.time import DAY, Instant, later
from associate_app.store import Reader

_MOST = 50  # of anything that is looked at
_CALLS = 30 * DAY  # a promise that is older is not kept any more
_THEIRS = "in (select value from json_each(:ids))"
_CARTS = f"""
    select doc from cart where customer {_THEIRS} and coalesce(state, 'open') in ('open', 'leased')
    order by id limit :most
"""
_READY = f"""
    select doc from pickup where customer {_THEIRS} and state = 'ready' and store = :store
    order by promised_by, id limit :most
"""
_CALLED = f"""
    select doc from interaction where customer {_THEIRS} and "at" >= :since
    and json_extract(doc, '$.what') = '{Doing.CALL_PROMISED}' and json_extract(doc, '$.done_at') is null
    order by "at", id limit :most
"""
_ORDERS = f"""
    select doc from "order" where customer {_THEIRS} and placed_at > :since
    order by placed_at desc, id limit :most
"""
_SALES = f"""
    select doc from sale where customer {_THEIRS} and "at" > :since order by "at" desc, id limit :most
"""
_GIFTS = """
    select coupon.doc from promotion join coupon on coupon.promotion = promotion.id
    where promotion.market = :market and promotion.until > :now
    and json_extract(promotion.doc, '$.since') <= :now and coupon.until > :now
    and exists (select 1 from json_each(promotion.doc, '$.customer_groups') where value = :group)
    order by coupon.id limit :most
"""


def occasion(
    reader: Reader,
    who: Customer,
    known: tuple[Replenishment, ...],
    store: Place,
    now: Instant,
    points: int,
) -> Occasion:
    """`known`: what runs out, see `rhythm`. Everything in it is short: the newest or the first fifty."""
    ids = json.dumps(sorted(who.ids))
    today = date.fromordinal(local_day(now, store.time_zone))
    market = reader.document(Market, store.market)
    birthday = birthday_of(who)
    return Occasion(
        now=now,
        today=today,
        cart=tuple(_carted(reader, ids, store)),
        wishes=tuple(_wished(reader, who, store)),
        waiting=tuple(_waiting(reader, ids, store)),
        due=tuple(Due(known=each, here=_here(reader, store, each.sku)) for each in known[:_MOST]),
        promised=tuple(_promised(reader, ids, now)),
        points=points,
        rules=market.loyalty if market else None,
        birthday=birthday,
        gift=_gift(reader, who, birthday, store, today, now),
        agreed=frozenset(each for each in ConsentChannel if who.agrees(each)),
        withdrawn=frozenset(each for each in ConsentChannel if _withdrew(who, each)),
    )


def rhythm(reader: Reader, who: Customer, summary: CustomerSummary | None) -> tuple[Replenishment, ...]:
    """What central counted, moved on by what was bought since as far as this device knows."""
    if summary is None:
        return ()
    known = {each.style: each for each in summary.replenishments}
    for sku, at in _bought_since(reader, who, summary.at):
        variant = reader.document(Variant, sku)
        if variant is not None and variant.style in known:
            known[variant.style] = bought_again(known[variant.style], sku, at)
    return tuple(sorted(known.values(), key=lambda each: (each.due_at, each.style)))


def _bought_since(reader: Reader, who: Customer, since: Instant) -> Iterator[tuple[str, Instant]]:
    asked: dict[str, Any] = {"ids": json.dumps(sorted(who.ids)), "since": since, "most": _MOST}
    for order in reader.documents(Order, _ORDERS, **asked):
        if order.state is not OrderState.CANCELLED:
            yield from ((line.sku, order.placed_at) for line in order.lines)
    for sale in reader.documents(Sale, _SALES, **asked):
        if sale.state is SaleState.COMPLETED:
            yield from ((line.sku, sale.at) for line in sale.lines)


def _carted(reader: Reader, ids: str, store: Place) -> Iterator[Wanted]:
    for cart in reader.documents(Cart, _CARTS, ids=ids, most=_MOST):
        for line in cart.lines[:_MOST]:
            yield _wanted(reader, store, line.sku, cart.changed_at, cart.id)


def _wished(reader: Reader, who: Customer, store: Place) -> Iterator[Wanted]:
    for wish in who.wishes[:_MOST]:
        yield _wanted(reader, store, wish.sku, wish.at)


def _wanted(reader: Reader, store: Place, sku: str, since: Instant, about: str = "") -> Wanted:
    variant = reader.document(Variant, sku)
    return Wanted(
        about=about,
        sku=sku,
        style=variant.style if variant else "",
        since=since,
        here=_here(reader, store, sku),
    )


def _here(reader: Reader, store: Place, sku: str) -> Here | None:
    """In no parcel and promised to nobody."""
    stock = reader.document(Stock, stock_id(store.id, sku))
    if stock is None or stock.available < 1:
        return None
    free = [(pieces, bin) for bin, pieces in stock.bins.items() if pieces > 0 and not is_parcel(bin)]
    return Here(pieces=stock.available, bin=max(free)[1] if free else "")


def _waiting(reader: Reader, ids: str, store: Place) -> Iterator[Waiting]:
    for each in reader.documents(Pickup, _READY, ids=ids, store=store.id, most=_MOST):
        pieces = sum(line.waiting for line in each.lines)
        yield Waiting(pickup=each.id, pieces=pieces, shelf=each.shelf, until=each.expires_at)


def _promised(reader: Reader, ids: str, now: Instant) -> Iterator[Promised]:
    """`at` is when the call is due."""
    since = later(now, -_CALLS)
    for each in reader.documents(Interaction, _CALLED, ids=ids, since=since, most=_MOST):
        yield Promised(call=each.id, about=each.words, due=each.at)


def _gift(
    reader: Reader,
    who: Customer,
    birthday: tuple[int, int] | None,
    store: Place,
    today: date,
    now: Instant,
) -> Gift | None:
    """A coupon of a promotion for the group "birthday" that this customer has not used up."""
    if birthday is None:
        return None
    ends = nearest(birthday, today) + LATE
    asked = {"market": store.market, "now": now, "group": BIRTHDAY, "most": _MOST}
    for coupon in reader.documents(Coupon, _GIFTS, **asked):
        promotion = reader.document(Promotion, coupon.promotion)
        if promotion is not None and not _used(reader, coupon, who, store):
            last = date.fromordinal(local_day(later(min(coupon.until, promotion.until), -1), store.time_zone))
            return Gift(code=coupon.id, permille=promotion.permille, until=min(ends, last))
    return None


def _used(reader: Reader, coupon: Coupon, who: Customer, store: Place) -> bool:
    by_anybody = reader.document(CouponUse, use_id(store.market, coupon.id))
    if coupon.limit and by_anybody is not None and by_anybody.used >= coupon.limit:
        return True
    uses = (reader.document(CouponUse, use_id(store.market, coupon.id, id)) for id in sorted(who.ids))
    used = sum(each.used for each in uses if each is not None)
    return used >= max(coupon.customer_limit, 1)


def _withdrew(who: Customer, channel: ConsentChannel) -> bool:
    held = who.consent(channel)
    return held is not None and not held.given
