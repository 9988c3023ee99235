"""What the basket costs, in words: sums, points, coupons, offers that want more, and what is to pay."""

from collections.abc import Iterable, Iterator

from associate_app.domain.basket import Basket
from associate_app.domain.money import Money
from associate_app.domain.pricing.basket import DELIVERY
from associate_app.domain.pricing.promotion import Scope
from associate_app.domain.pricing.reasons import Applied, Missing, Nearly, Source
from associate_app.selling import Quote
from ui.format.numbers import decimal, grouped, money, percent
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.sell.standpoint import Standpoint
from ui.screens.sell.view import CouponView, CustomerView, NearlyView, PayView, PointsView, SumView
from ui.words.offers import applied_words
from ui.words.problems import rule_words

_MILLIONTHS = 10_000  # of a per cent
_MOST_NEARLY = 2


def sums(quote: Quote, *, locked: bool = False) -> tuple[SumView, ...]:
    """The goods by the list, each reduction by its name, delivery, and tax where it is not in the price.

    `locked`: points can't be chosen any more, so that what they pay is a sum like the others.
    """
    return (*_sums(quote), *(_points_used(quote) if locked and quote.points else ()))


def _sums(quote: Quote) -> Iterator[SumView]:
    goods = [line for line in quote.priced.lines if line.id != DELIVERY]
    listed = sum(line.listed for line in goods)
    yield SumView(name=counts.tr("{n} items", "", quote.basket.pieces), amount=_money(quote, listed))
    by_name: dict[str, int] = {}
    for applied in quote.priced.applied:
        if applied.source is not Source.POINTS and (off := _of_goods(applied)):
            name = reduction_name(applied)
            by_name[name] = by_name.get(name, 0) + off
    for name, off in by_name.items():
        yield SumView(name=name, amount=_money(quote, -off))
    delivery = next((line for line in quote.priced.lines if line.id == DELIVERY), None)
    if delivery is not None:
        yield SumView(name=_delivery_name(quote), amount=_money(quote, delivery.total))
    if not quote.bill.tax_inside:
        for tax in quote.bill.taxes:
            name = translate("Sell", "VAT {rate}").format(rate=_rate(tax.rate))
            yield SumView(name=name, amount=_money(quote, tax.tax))


def _points_used(quote: Quote) -> Iterator[SumView]:
    name = counts.tr("{n} points used", "", quote.points)
    yield SumView(name=name, amount=_money(quote, -quote.points_value))


def reduction_name(applied: Applied) -> str:
    return applied_words(applied) or translate("Sell", "Offer")


def points_view(quote: Quote) -> PointsView | None:
    """None where there are none to use. Offline no more is risked than the chain allows, and that is said."""
    most, most_worth = quote.may_use
    why = rule_words(quote.points_limit) if quote.points_limit else ""
    if not most:
        title = translate("Sell", "Use points")
        return PointsView(points=0, title=title, detail="", on=False, blocked=why) if why else None
    points, worth = (quote.points, quote.points_value) if quote.points else (most, most_worth)
    detail = translate("Sell", "{amount}, {left} left").format(
        amount=_money(quote, -worth), left=grouped(max(0, quote.points_held - points))
    )
    return PointsView(
        points=most,
        title=counts.tr("Use {n} points", "", points),
        detail="\n".join(each for each in (detail, why or _budget(quote)) if each),
        on=quote.points > 0,
    )


def _budget(quote: Quote) -> str:
    """What may be risked without the line."""
    risk = quote.exposure
    return (
        counts.tr("Offline up to {n} points", "", min(risk.customer_left, risk.device_left)) if risk else ""
    )


def coupons(basket: Basket, quote: Quote) -> Iterator[CouponView]:
    refused = {each.code: each.why for each in quote.priced.refused}
    for code in basket.coupons:
        why = rule_words(refused[code]) if code in refused else ""
        used = code in quote.priced.coupons
        words = why or (_given_by(code, quote) if used else "")
        yield CouponView(code=code, words=words, used=used)


def nearly_views(quote: Quote, at: Standpoint) -> Iterator[NearlyView]:
    """The closest first; what is only for members goes last and is left out where others want the room."""
    for each in quote.priced.nearly[:_MOST_NEARLY]:
        yield NearlyView(missing=_missing(each, quote, at), offer=each.name)


def customer_view(basket: Basket, quote: Quote | None) -> CustomerView | None:
    if not basket.customer:
        return None
    if quote is None or quote.basket.customer != basket.customer:
        return CustomerView(id=basket.customer, name="")
    if quote.customer is None:
        return CustomerView(
            id=basket.customer,
            name=translate("Sell", "Customer not known here"),
            detail=translate("Sell", "Choose another, or take them off"),
            gone=translate(
                "Sell",
                "This customer is no longer on this device. Points and member prices are left out; "
                "the basket stays.",
            ),
        )
    held = quote.points_held
    tier, points = quote.customer.tier, counts.tr("{n} points", "", held) if held else ""
    if tier and points:
        detail = translate("Sell", "{tier} · {points}").format(tier=tier, points=points)
    else:
        detail = tier or points
    return CustomerView(id=quote.customer.id, name=quote.customer.name, detail=detail)


def pay_view(quote: Quote) -> PayView:
    to_pay, still = translate("Sell", "To pay"), translate("Sell", "Still to pay")
    return PayView(
        total=_money(quote, quote.total),
        due_title=still if quote.taken else to_pay,
        due=_money(quote, quote.due),
        tax=_tax(quote) if quote.bill.tax_inside else "",
        earns=counts.tr("Earns {n} points when the sale is sent", "", quote.earns) if quote.earns else "",
    )


def _tax(quote: Quote) -> str:
    taxes = [tax for tax in quote.bill.taxes if tax.tax]
    if len(taxes) == 1:
        return translate("Sell", "VAT {rate} inside, {amount}").format(
            rate=_rate(taxes[0].rate), amount=_money(quote, taxes[0].tax)
        )
    return (
        translate("Sell", "VAT inside, {amount}").format(amount=_money(quote, quote.bill.tax))
        if taxes
        else ""
    )


def _rate(millionths: int) -> str:
    if millionths % _MILLIONTHS == 0:
        return percent(millionths // _MILLIONTHS)
    return percent(0).replace("0", decimal(millionths / _MILLIONTHS, 1), 1)


def _delivery_name(quote: Quote) -> str:
    for applied in quote.priced.applied:
        if applied.name and applied.lines and all(share.line == DELIVERY for share in applied.lines):
            return applied.name
    return translate("Sell", "Delivery")


def _of_goods(applied: Applied) -> int:
    """Delivery says what it costs itself."""
    return sum(share.amount for share in applied.lines if share.line != DELIVERY)


def _given_by(code: str, quote: Quote) -> str:
    for applied in quote.priced.applied:
        if applied.coupon == code:
            return translate("Sell", "{offer}, {amount}").format(
                offer=reduction_name(applied), amount=_money(quote, -applied.amount)
            )
    return ""


def _missing(each: Nearly, quote: Quote, at: Standpoint) -> str:
    if each.missing is Missing.MEMBERSHIP:
        return translate("Sell", "For {who}").format(who=", ".join(each.who))
    if each.missing is Missing.AMOUNT:
        return translate("Sell", "{amount} more").format(amount=_money(quote, each.amount))
    goods = _goods(each.scope, at) if each.scope else ""
    if each.missing is Missing.REWARD:
        return translate("Sell", "{goods} can be added").format(goods=goods) if goods else ""
    if each.pieces == 1:
        one = translate("Sell", "One more {goods}").format(goods=goods)
        return one if goods else translate("Sell", "One more piece")
    if goods:
        return counts.tr("{n} more of {goods}", "", each.pieces).format(goods=goods)
    return counts.tr("{n} more items", "", each.pieces)


def _goods(scope: Scope, at: Standpoint) -> str:
    """What an offer is for, as short as it can be said; empty for everything."""
    names = (
        scope.brands or scope.categories or tuple(_styles(scope.styles, at)) or tuple(_skus(scope.skus, at))
    )
    return ", ".join(names)


def _styles(ids: Iterable[str], at: Standpoint) -> Iterator[str]:
    for id in ids:
        if (style := at.style(id)) is not None:
            yield style.name


def _skus(ids: Iterable[str], at: Standpoint) -> Iterator[str]:
    for id in ids:
        if (variant := at.variant(id)) is not None:
            yield variant.name


def _money(quote: Quote, minor: int) -> str:
    return money(Money(minor, quote.market.currency))
