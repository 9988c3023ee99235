"""Every sale is priced once more; what comes to another sum needs somebody's look."""

from collections.abc import Sequence

from associate_app.commands.sales import ReportPrice
from associate_app.domain.attention import Attention
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.market import Market
from associate_app.domain.place import store_scope
from associate_app.domain.pricing.book import PromotionBook
from associate_app.domain.pricing.coupon import Coupon
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.repricing import repriced
from associate_app.domain.sale import Sale, SaleState
from associate_app.domain.time import Instant
from central.store import documents
from central.store.database import Transaction
from central.store.effects import Effect
from central.store.issue import issue_within

_CODE = "sale.price_differs"


def check(tx: Transaction, effects: Sequence[Effect], now: Instant) -> None:
    books: dict[str, PromotionBook] = {}
    for effect in effects:
        sale = documents.read(tx, Sale, effect.key)
        if sale is None or sale.state is SaleState.VOIDED or _is_said(tx, sale):
            continue
        if sale.market not in books:
            books[sale.market] = PromotionBook(documents.read_all(tx, Promotion, "market", [sale.market]))
        expected = _expected(tx, sale, books[sale.market])
        if expected != sale.total:
            report = ReportPrice(
                sale=sale.id, store=sale.store, currency=sale.currency, paid=sale.total, expected=expected
            )
            issue_within(tx, report, now, scopes=[store_scope(sale.store)])


def _expected(tx: Transaction, sale: Sale, book: PromotionBook) -> int:
    """Nothing where central has no rules for that market."""
    market = documents.read(tx, Market, sale.market)
    if market is None:
        return 0
    skus = [line.sku for line in sale.lines if line.sku]
    variants = {each.id: each for each in documents.read_all(tx, Variant, "id", skus)}
    styles = documents.read_all(tx, Style, "id", [each.style for each in variants.values()])
    prices = documents.read_all(tx, Price, "id", [f"{sale.market}:{sku}" for sku in skus])
    coupons = documents.read_all(tx, Coupon, "id", sale.coupons)
    return repriced(
        sale,
        market,
        book,
        variants,
        {each.id: each for each in styles},
        {each.sku: each for each in prices},
        {each.id: each for each in coupons},
    )


def _is_said(tx: Transaction, sale: Sale) -> bool:
    return any(each.code == _CODE for each in documents.read_all(tx, Attention, "about", [sale.id]))
