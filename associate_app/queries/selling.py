"""What selling asks the store: goods with their prices and stock, the market's rules, baskets, receipts."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from associate_app.domain.basket import Basket
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.market import Market
from associate_app.domain.place import Place
from associate_app.domain.pricing.coupon import Coupon, CouponUse, PresentedCoupon, use_id
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.sale import Sale, Till
from associate_app.domain.stock import Availability, Reservation, Stock
from associate_app.domain.time import Instant
from associate_app.store import Reader

_IN = "select value from json_each(:skus)"
_VARIANTS = f"select doc from variant where id in ({_IN})"
_STYLES = f"select doc from style where id in (select style from variant where id in ({_IN}))"
_PRICES = "select doc from price where id in (select :market || ':' || value from json_each(:skus))"
_STOCK = "select doc from stock where id in (select :place || ':' || value from json_each(:skus))"
_AVAILABILITY = (
    "select doc from availability where id in (select :region || ':' || value from json_each(:skus))"
)
_RESERVED = f"""
    select doc from reservation where sku in ({_IN}) and state = 'held'
      and json_extract(doc, '$.reserved_for') = :customer
"""
_PROMOTIONS = "select doc from promotion where market = :market order by id"
_PARKED = "select doc from basket where store = :store and state = 'parked' order by changed_at desc, id"
_SALES = """
    select doc from sale where store = :store and "at" >= :since order by "at" desc, id limit :most
"""
_OF_CUSTOMER = 'select doc from sale where customer = :customer order by "at" desc, id limit :most'
_NUMBERED = """
    select doc from sale where id = :number or (id > :number || ':' and id < :number || ';') order by id
"""
_LAST_NUMBER = """
    select json_extract(cast(body as text), '$.args.sale.running')
    from ledger where type = 'sale.complete' order by seq desc limit 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """What is known here of the SKUs of a basket; all by SKU but the styles."""

    variants: Mapping[str, Variant]
    styles: Mapping[str, Style]
    prices: Mapping[str, Price]
    stock: Mapping[str, Stock]
    availability: Mapping[str, Availability]
    reserved: Mapping[str, int]  # for this customer, here


def goods(reader: Reader, skus: Iterable[str], place: Place, customer: str = "") -> Goods:
    """Indexed look-ups alone, however many lines the basket has."""
    asked = json.dumps(sorted(set(skus)))
    styles = reader.documents(Style, _STYLES, skus=asked)
    availability = reader.documents(Availability, _AVAILABILITY, skus=asked, region=place.region)
    held = reader.documents(Reservation, _RESERVED, skus=asked, customer=customer) if customer else ()
    reserved: dict[str, int] = {}
    for each in held:
        if each.place == place.id:
            reserved[each.sku] = reserved.get(each.sku, 0) + each.pieces
    return Goods(
        variants={each.id: each for each in reader.documents(Variant, _VARIANTS, skus=asked)},
        styles={each.id: each for each in styles},
        prices={each.sku: each for each in reader.documents(Price, _PRICES, skus=asked, market=place.market)},
        stock={each.sku: each for each in reader.documents(Stock, _STOCK, skus=asked, place=place.id)},
        availability={each.sku: each for each in availability},
        reserved=reserved,
    )


def market(reader: Reader, id: str) -> Market | None:
    return reader.document(Market, id)


def promotions(reader: Reader, market: str) -> tuple[Promotion, ...]:
    return reader.documents(Promotion, _PROMOTIONS, market=market)


def presented(reader: Reader, code: str, market: str, customer: str) -> PresentedCoupon:
    """A code as somebody shows it, with what this device knows of its use."""
    by_all = reader.document(CouponUse, use_id(market, code))
    by_customer = reader.document(CouponUse, use_id(market, code, customer)) if customer else None
    return PresentedCoupon(
        code=code,
        coupon=reader.document(Coupon, code),
        used=by_all.used if by_all else 0,
        used_by_customer=by_customer.used if by_customer else 0,
    )


def parked(reader: Reader, store: str) -> tuple[Basket, ...]:
    """That wait for anybody of the store, the latest first."""
    return reader.documents(Basket, _PARKED, store=store)


def sale(reader: Reader, number: str) -> Sale | None:
    return reader.document(Sale, number)


def numbered(reader: Reader, number: str) -> tuple[Sale, ...]:
    """One sale; more where a device that was set up again has used the number twice."""
    return reader.documents(Sale, _NUMBERED, number=number)


def variants(reader: Reader, skus: Iterable[str]) -> tuple[Variant, ...]:
    return reader.documents(Variant, _VARIANTS, skus=json.dumps(sorted(set(skus))))


def sales(reader: Reader, store: str, since: Instant, most: int = 200) -> tuple[Sale, ...]:
    """The latest first."""
    return reader.documents(Sale, _SALES, store=store, since=since, most=most)


def sales_of(reader: Reader, customer: str, most: int = 50) -> tuple[Sale, ...]:
    """The latest first."""
    return reader.documents(Sale, _OF_CUSTOMER, customer=customer, most=most)


def next_number(reader: Reader, device: str) -> int:
    """Of this device's receipts. A number is used once it is in the ledger, whatever central says of it."""
    till = reader.document(Till, device)
    rows = reader.rows(_LAST_NUMBER)
    written = int(rows[0][0]) if rows and rows[0][0] is not None else 0
    return max(till.last if till else 0, written) + 1
