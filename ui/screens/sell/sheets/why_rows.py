"""How a price came about, step by step, so that the steps add up to it."""

from collections.abc import Iterable, Iterator

from associate_app.domain.catalogue import PriceNow, Style, price_at
from associate_app.domain.money import Money
from associate_app.domain.pricing.basket import DELIVERY
from associate_app.domain.pricing.bill import TaxTotal
from associate_app.domain.pricing.cash import in_cash
from associate_app.domain.pricing.promotion import Scope
from associate_app.domain.pricing.reasons import Applied, Beaten, Nearly, Source
from associate_app.queries.product import variant
from associate_app.selling import Quote
from associate_app.selling.quote import groups_now
from associate_app.store import Reader
from ui.format.numbers import grouped, money
from ui.format.others import apart
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.words.offers import applied_words, nearly_words, rate_words
from ui.words.problems import rule_words


def line_rows(reader: Reader, quote: Quote, line: str) -> tuple[Row, ...]:
    priced = next((each for each in quote.priced.lines if each.id == line), None)
    billed = next((each for each in quote.bill.lines if each.id == line), None)
    problems = [each for each in quote.problems if each.line == line]
    rows = [Row(title=rule_words(each.code), icon="circle-alert", tone="danger_ink") for each in problems]
    if priced is None or billed is None:
        return tuple(rows)
    unit = _money(quote, priced.list_price)
    each = translate("Why", "{pieces} × {price}").format(pieces=grouped(priced.pieces), price=unit)
    rows.append(
        Row(
            title=translate("Why", "List price"),
            detail=each if priced.pieces > 1 else "",
            value=_money(quote, priced.listed),
        )
    )
    for applied in quote.priced.applied:
        amount = sum(share.amount for share in applied.lines if share.line == line)
        if amount:
            rows.append(_applied(quote, applied, amount))
    if not quote.bill.tax_inside:
        rows.append(_tax(quote, billed.rate, billed.tax))
    inside = _inside(quote, [TaxTotal(rate=billed.rate, net=billed.paid - billed.tax, tax=billed.tax)])
    rows.append(
        Row(title=translate("Why", "To pay for this line"), detail=inside, value=_money(quote, billed.paid))
    )
    now = _price_now(quote, priced.sku)
    if now is not None and now.offer is not None and now.lowest is not None:
        rows.append(
            Row(
                title=translate("Why", "Lowest price of the 30 days before"),
                detail=translate("Why", "Of one piece, for everybody, in this store"),
                value=money(now.lowest),
            )
        )
    rows += _nearly(reader, quote, [n for n in quote.priced.nearly if _is_about(n.scope, quote, priced.sku)])
    rows += _beaten([each for each in quote.priced.beaten if line in each.lines])
    return tuple(rows)


def basket_rows(reader: Reader, quote: Quote) -> tuple[Row, ...]:
    goods = [line for line in quote.priced.lines if line.id != DELIVERY]
    pieces = sum(line.pieces for line in goods)
    listed = _money(quote, sum(line.listed for line in goods))
    rows = [Row(title=counts.tr("{n} pieces at their list price", "", pieces), value=listed)]
    for line in quote.priced.lines:
        if line.id == DELIVERY:
            rows.append(Row(title=translate("Why", "Delivery"), value=_money(quote, line.listed)))
    rows += [_applied(quote, each, each.amount) for each in quote.priced.applied]
    if not quote.bill.tax_inside:
        rows += _taxes(quote)
    inside = _inside(quote, quote.bill.taxes)
    rows.append(Row(title=translate("Why", "To pay"), detail=inside, value=_money(quote, quote.total)))
    cash = in_cash(quote.due, quote.market.tax.cash_step)
    if cash.rounding:
        rows.append(
            Row(
                title=translate("Why", "In cash"),
                detail=translate("Why", "Rounded by {amount}").format(amount=_money(quote, cash.rounding)),
                value=_money(quote, cash.to_pay),
            )
        )
    if quote.customer is not None:
        rows.append(Row(title=translate("Why", "Points that this sale earns"), value=grouped(quote.earns)))
    rows += _nearly(reader, quote, quote.priced.nearly)
    rows += _beaten(quote.priced.beaten)
    rows += _refused(quote)
    return tuple(rows)


def goods_named(reader: Reader, scope: Scope | None) -> str:
    """What a promotion wants bought: names of brands, kinds, styles and products; empty for anything."""
    if scope is None or scope.everything:
        return ""
    styles = [each.name for id in scope.styles if (each := reader.document(Style, id))]
    products = [found.name for sku in scope.skus if (found := variant(reader, sku))]
    return ", ".join(apart(each) for each in (*scope.brands, *scope.categories, *styles, *products))


def _applied(quote: Quote, applied: Applied, amount: int) -> Row:
    details = []
    if applied.source is Source.OFFER:
        details.append(translate("Why", "Of the price list"))
    if applied.coupon:
        details.append(translate("Why", "Coupon {code}").format(code=applied.coupon))
    if applied.clamped:
        details.append(
            translate("Why", "It would give {amount} more, but the goods cost less").format(
                amount=_money(quote, applied.clamped)
            )
        )
    return Row(title=applied_words(applied), detail=" · ".join(details), value=_money(quote, -amount))


def _taxes(quote: Quote) -> Iterator[Row]:
    for each in quote.bill.taxes:
        yield _tax(quote, each.rate, each.tax)


def _tax(quote: Quote, rate: int, tax: int) -> Row:
    words = translate("Why", "VAT {rate} on top").format(rate=rate_words(rate))
    return Row(title=words, value=_money(quote, tax), value_tone="ink2")


def _inside(quote: Quote, taxes: Iterable[TaxTotal]) -> str:
    """Of prices that have their tax inside, by rate."""
    if not quote.bill.tax_inside:
        return ""
    words = translate("Why", "VAT {rate} inside, {amount}")
    return " · ".join(
        words.format(rate=rate_words(each.rate), amount=_money(quote, each.tax)) for each in taxes
    )


def _nearly(reader: Reader, quote: Quote, nearly: Iterable[Nearly]) -> list[Row]:
    rows = [
        Row(
            title=apart(each.name),
            detail=nearly_words(each, goods_named(reader, each.scope), quote.bill.currency),
            icon="plus",
        )
        for each in nearly
    ]
    return [Row(title=translate("Why", "Nearly there"), heading=True), *rows] if rows else []


def _beaten(beaten: Iterable[Beaten]) -> list[Row]:
    rows = [
        Row(title=apart(each.name), detail=translate("Why", "Another choice saves the customer more"))
        for each in beaten
    ]
    return [Row(title=translate("Why", "Not used"), heading=True), *rows] if rows else []


def _refused(quote: Quote) -> list[Row]:
    rows = [
        Row(title=each.code, detail=rule_words(each.why), icon="circle-alert")
        for each in quote.priced.refused
    ]
    return [Row(title=translate("Why", "Coupons that do not count"), heading=True), *rows] if rows else []


def _is_about(scope: Scope | None, quote: Quote, sku: str) -> bool:
    """Whether the line already speaks for the promotion."""
    found = quote.goods.variants.get(sku)
    style = quote.goods.styles.get(found.style) if found else None
    if scope is None or found is None:
        return False
    named = (
        sku in scope.skus,
        found.style in scope.styles,
        found.brand in scope.brands,
        style is not None and style.category in scope.categories,
    )
    return any(named)


def _price_now(quote: Quote, sku: str) -> PriceNow | None:
    price = quote.goods.prices.get(sku)
    groups = groups_now(quote.customer, quote.place, quote.at)
    return price_at(price, quote.at, store=quote.place.id, groups=groups) if price else None


def _money(quote: Quote, minor: int) -> str:
    return money(Money(minor, quote.bill.currency))
