"""Promotions that want a little more: what is missing, once at least half of it is there."""

from collections.abc import Sequence

from associate_app.domain.pricing.basket import Basket, BasketLine
from associate_app.domain.pricing.bundle import filled
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import PromotionKind, Scope
from associate_app.domain.pricing.reasons import Missing, Nearly


def nearly(lives: Sequence[Live], basket: Basket, lines: Sequence[BasketLine]) -> tuple[Nearly, ...]:
    """The closest first. Lines that are priced by hand ask for nothing."""
    found = []
    for live in lives:
        promotion = live.promotion
        if promotion.coupon and not live.coupon:
            continue
        if promotion.kind is PromotionKind.FREE_DELIVERY and basket.delivery is None:
            continue
        if all(lines[line].hand_price for line in live.lines):
            continue
        if (missing := _membership(live) if not live.is_for_customer else _missing(live, lines)) is not None:
            found.append((live.number, missing))
    return tuple(each for _, each in sorted(found, key=_distance))


def _distance(found: tuple[int, Nearly]) -> tuple[bool, int, int, int]:
    number, each = found
    return each.missing is Missing.MEMBERSHIP, each.pieces, each.amount, number


def _membership(live: Live) -> Nearly | None:
    promotion = live.promotion
    who = (*promotion.customer_groups, *promotion.customer_tiers)
    if not live.is_met:
        return None
    return Nearly(promotion=promotion.id, name=promotion.name, missing=Missing.MEMBERSHIP, who=who)


def _missing(live: Live, lines: Sequence[BasketLine]) -> Nearly | None:
    promotion = live.promotion
    minimum = promotion.min_spend.minor if promotion.min_spend is not None else 0
    if live.spend < minimum:
        return _amount(live, have=live.spend, whole=minimum)
    if live.pieces < promotion.min_pieces:
        return _pieces(live, promotion.scope, have=live.pieces, whole=promotion.min_pieces)
    match promotion.kind:
        case PromotionKind.THRESHOLD if promotion.amount is not None:
            again = not promotion.max_times or live.times < promotion.max_times
            return _amount(live, have=live.spend % minimum, whole=minimum) if again else None
        case PromotionKind.TIER:
            next_one = next((tier.pieces for tier in promotion.tiers if tier.pieces > live.pieces), None)
            return _pieces(live, promotion.scope, have=live.pieces, whole=next_one) if next_one else None
        case PromotionKind.BUY_GET if promotion.reward is not None:
            return _reward(live, promotion.reward, lines)
        case PromotionKind.BUY_GET:
            size = promotion.buy + promotion.get
            if promotion.max_times and live.pieces // size >= promotion.max_times:
                return None
            return _pieces(live, promotion.scope, have=live.pieces % size, whole=size)
        case PromotionKind.BUNDLE:
            return _part(live, lines)
    return None


def _reward(live: Live, reward: Scope, lines: Sequence[BasketLine]) -> Nearly | None:
    promotion = live.promotion
    bought = sum(lines[line].pieces for line in live.fits[0] - live.fits[1])
    times = bought // promotion.buy
    earned = min(times, promotion.max_times) if promotion.max_times else times
    more = earned * promotion.get - sum(lines[line].pieces for line in live.fits[1])
    if more > 0:
        return Nearly(
            promotion=promotion.id, name=promotion.name, missing=Missing.REWARD, pieces=more, scope=reward
        )
    if promotion.max_times and times >= promotion.max_times:
        return None
    return _pieces(live, promotion.scope, have=bought % promotion.buy, whole=promotion.buy)


def _part(live: Live, lines: Sequence[BasketLine]) -> Nearly | None:
    parts = [part for part in live.promotion.parts for _ in range(part.pieces)]
    places = filled(live, [(line, line, lines[line].pieces) for line in sorted(live.lines)])
    empty = [part.scope for place, part in enumerate(parts) if place not in places]
    if not empty or len(empty) > len(places):
        return None
    return Nearly(
        promotion=live.promotion.id,
        name=live.promotion.name,
        missing=Missing.PIECES,
        pieces=empty.count(empty[0]),
        scope=empty[0],
    )


def _pieces(live: Live, scope: Scope, *, have: int, whole: int) -> Nearly | None:
    if not have < whole <= 2 * have:
        return None
    promotion = live.promotion
    return Nearly(
        promotion=promotion.id, name=promotion.name, missing=Missing.PIECES, pieces=whole - have, scope=scope
    )


def _amount(live: Live, *, have: int, whole: int) -> Nearly | None:
    if not have < whole <= 2 * have:
        return None
    promotion = live.promotion
    return Nearly(
        promotion=promotion.id,
        name=promotion.name,
        missing=Missing.AMOUNT,
        amount=whole - have,
        scope=promotion.scope,
    )
