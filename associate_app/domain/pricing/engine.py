"""The price of a basket: one answer for the same basket and promotions, on every device and on central.

What promotions mean, exactly:

- **Before promotions** a piece costs its price list's amount: list, offer or group price. A price set by
  hand stands outside promotions: none reduces it.
- **Conditions** (`min_spend`, `min_pieces`, tiers, thresholds) look at the basket as it lies on the counter,
  at prices before promotions. So no promotion takes away another one's condition.
- **Within a stacking group** a piece gets at most one promotion, and all pieces that a deal (buy and get,
  bundle, amount off for a spend) needs are its pieces. The promotions without a group share one.
- **Groups stack** in the order of the first promotion by (priority, id) that can be used in each; each works
  on the prices that the group before has left.
- **An exclusive promotion** suffers no other on its pieces.
- **Best for the customer**: among the ways that `choice.cheapest` names, the lowest total; on a tie the
  earlier way, without a coupon before with one, then by (priority, id).
- A percentage is rounded per piece, halves up; what several pieces get together is shared by price with
  the largest remainder. A price never goes below zero; what was cut off is said in `Applied.clamped`.
- **Points** come last and are spread over the goods by price; a delivery fee they do not touch.

What holds (tests/domain/pricing prove it): no piece costs less than zero or more than before promotions; the
total is never above that of any single usable promotion alone; where every promotion works piece by piece,
the total is the lowest there is, so one more promotion of the same group order never raises it. Deals that
compete for the same pieces are chosen one after the other by gain, which need not be the lowest there is,
so there one more promotion may raise the total; it stays within what each of them alone would give.
"""

from collections.abc import Sequence
from dataclasses import replace

from associate_app.domain.pricing.assembly import Chosen, assembled
from associate_app.domain.pricing.basket import (
    Basket,
    BasketLine,
    problem_of,
    problem_of_delivery,
    unit_price,
)
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.cells import Cell
from associate_app.domain.pricing.choice import cheapest
from associate_app.domain.pricing.coupon import CouponRefusal, refusal
from associate_app.domain.pricing.live import Live, lives, why_not
from associate_app.domain.pricing.nearly import nearly
from associate_app.domain.pricing.priced import PricedBasket
from associate_app.domain.pricing.promotion import PromotionKind, currencies
from associate_app.domain.pricing.reasons import Beaten, Problem, RefusedCoupon


def price_basket(basket: Basket, book: PromotionBook) -> PricedBasket:
    """Total: what is wrong with the basket stands in `problems`, and the rest is priced."""
    problems = [wrong for line in basket.lines if (wrong := problem_of(line, basket.currency))]
    if (wrong := problem_of_delivery(basket)) is not None:
        problems.append(wrong)
        basket = replace(basket, delivery=None)
    unpriced = {problem.line for problem in problems if problem.code != "line.pieces_many"}
    lines = [line for line in basket.lines if line.id not in unpriced]
    coupons, refused = _accepted(basket, book)
    found = lives(basket, lines, book, coupons)
    usable = [live for live in found if live.is_usable]
    on_pieces = [live for live in usable if live.promotion.kind is not PromotionKind.FREE_DELIVERY]
    cells = [Cell(number, line.pieces, unit_price(line)) for number, line in enumerate(lines)]
    by_hand = [cell for cell in cells if lines[cell.line].hand_price is not None]
    cells = [cell for cell in cells if lines[cell.line].hand_price is None]
    choice = cheapest(cells, on_pieces)
    chosen = Chosen(
        lines=lines,
        cells=(*choice.cells, *by_hand),
        beaten=choice.beaten,
        delivery=_free_delivery(basket, usable),
    )
    used = {live.coupon for live in chosen.used if live.coupon}
    beaten = {live.number for live in choice.beaten}
    refused += [
        RefusedCoupon(code=code, why=_why_unused(promotion, found, chosen), promotion=promotion)
        for promotion, code in coupons.items()
        if code not in used
    ]
    return assembled(
        basket,
        chosen,
        nearly=nearly([live for live in found if live.number not in beaten], basket, lines),
        beaten=tuple(_beaten(live, lines) for live in choice.beaten),
        coupons=tuple(code for code in coupons.values() if code in used),
        refused=tuple(refused),
        problems=(*problems, *_faults(basket, book)),
    )


def _accepted(basket: Basket, book: PromotionBook) -> tuple[dict[str, str], list[RefusedCoupon]]:
    """The codes that let promotions in, by promotion, and those refused whatever is in the basket."""
    known = {promotion.id: promotion for promotion in book.promotions}
    accepted: dict[str, str] = {}
    refused: list[RefusedCoupon] = []
    for presented in basket.coupons:
        promotion = known.get(presented.coupon.promotion) if presented.coupon else None
        why = refusal(presented, basket.customer, basket.at)
        if why is None:
            why = CouponRefusal.UNKNOWN if promotion is None else why_not(promotion, basket)
        if why is None and promotion is not None and promotion.id in accepted:
            why = CouponRefusal.TWICE
        if why is None and promotion is not None:
            accepted[promotion.id] = presented.code
        elif why is not None:
            refused.append(
                RefusedCoupon(code=presented.code, why=why, promotion=promotion.id if promotion else "")
            )
    return accepted, refused


def _why_unused(promotion: str, found: Sequence[Live], chosen: Chosen) -> CouponRefusal:
    live = next((live for live in found if live.promotion.id == promotion), None)
    if live is None:
        return CouponRefusal.NOTHING_FITS
    if live in chosen.beaten:
        return CouponRefusal.OTHER_IS_BETTER
    if live.promotion.kind is PromotionKind.FREE_DELIVERY and live.is_met:
        return CouponRefusal.OTHER_IS_BETTER if chosen.delivery else CouponRefusal.NOTHING_FITS
    return CouponRefusal.NOT_ENOUGH


def _free_delivery(basket: Basket, usable: Sequence[Live]) -> Live | None:
    if basket.delivery is None or not basket.delivery.fee.minor:
        return None
    free = [live for live in usable if live.promotion.kind is PromotionKind.FREE_DELIVERY]
    return min(free, key=lambda live: (bool(live.coupon), live.number), default=None)


def _beaten(live: Live, lines: Sequence[BasketLine]) -> Beaten:
    ids = tuple(lines[number].id for number in sorted(live.fits[-1]))
    return Beaten(promotion=live.promotion.id, name=live.promotion.name, lines=ids)


def _faults(basket: Basket, book: PromotionBook) -> list[Problem]:
    """Promotions that are left out because they make no sense here; they block nothing."""
    foreign = {
        each.id: "promotion.currency_differs"
        for each in book.promotions
        if each.market == basket.market
        and each.since <= basket.at < each.until
        and not currencies(each) <= {basket.currency}
    }
    faults = {**book.faults, **foreign}
    return [Problem(code=code, promotion=id) for id, code in sorted(faults.items())]
