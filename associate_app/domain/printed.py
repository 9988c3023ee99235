"""What a receipt shows, printed, on a screen or in a letter: facts alone, words are the reader's.

Amounts are minor units of `currency`. Amounts of all lines, less what points paid, and tax where prices come
without it, are the total.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from associate_app.domain.catalogue import Variant
from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.place import Place
from associate_app.domain.pricing.bill import TaxTotal
from associate_app.domain.pricing.reasons import Applied, Source
from associate_app.domain.receipt import SignedReceipt, pickup_number, till_of
from associate_app.domain.sale import Sale, SaleState, SentPart
from associate_app.domain.tender import Tender, TenderState
from associate_app.domain.time import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """The store, by its id alone where it is not known here."""

    id: str
    name: str
    address: str = ""
    city: str = ""
    country: str = ""
    time_zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    sku: str  # empty for the delivery fee
    name: str  # empty where the product is not known here
    look: tuple[str, ...]  # colour and size, unless the name says them
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    goods: Goods
    price: int | None  # of one, before reductions; None where only what was paid is known
    reductions: tuple[Applied, ...]  # what each took off this line
    amount: int

    @property
    def listed(self) -> int:
        """Before the reductions that stand below it, so that the column adds up."""
        return self.amount + sum(each.amount for each in self.reductions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    way: str  # TenderWay, or what a later version calls it
    amount: int  # cash as it was rounded, where the sale is known
    given_back: bool = False
    scheme: str = ""
    approval_code: str = ""
    given: int = 0  # cash over the counter
    change: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ToCome:
    """One parcel that did not leave with the customer."""

    way: Way
    place: str  # where it waits, or comes from
    city: str
    ready_at: Instant
    to_confirm: bool
    pickup: str  # the number under which it waits; empty for a shipment
    goods: tuple[Goods, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """`whole` is False where only the code of the receipt is known, and not the sale."""

    number: str
    seller: Seller
    at: Instant
    currency: str
    pieces: int
    total: int
    tax: int
    payments: tuple[Payment, ...]
    whole: bool = True
    lines: tuple[ReceiptLine, ...] = ()
    tax_inside: bool = True
    taxes: tuple[TaxTotal, ...] = ()
    cash_rounding: int = 0
    points: int = 0
    points_value: int = 0
    earned: int = 0
    to_come: tuple[ToCome, ...] = ()
    gift: bool = False
    voided_at: Instant | None = None

    @property
    def saved(self) -> int:
        return sum(each.amount for line in self.lines for each in line.reductions)


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftReceipt:
    """For whoever gets the present: no amount stands in it, and none in its code, which is the number."""

    number: str
    seller: Seller
    at: Instant
    goods: tuple[Goods, ...]


def of_sale(sale: Sale, places: Mapping[str, Place], variants: Mapping[str, Variant]) -> Receipt:
    """Of a sale that was taken back nothing comes any more, neither goods nor points."""
    holds = sale.state is not SaleState.VOIDED
    return Receipt(
        number=sale.id,
        seller=_seller(sale.store, places),
        at=sale.at,
        currency=sale.currency,
        pieces=sale.pieces,
        total=sale.total,
        tax=sale.tax,
        payments=tuple(_payments(sale.tenders)),
        lines=tuple(_lines(sale, variants)),
        tax_inside=sale.tax_inside,
        taxes=sale.taxes,
        cash_rounding=sale.cash_rounding,
        points=sale.points,
        points_value=sale.points_value,
        earned=sale.earned if holds else 0,
        to_come=tuple(_to_come(sale, places, variants)) if holds else (),
        gift=sale.gift,
        voided_at=None if holds else sale.voided_at,
    )


def of_code(signed: SignedReceipt, places: Mapping[str, Place], variants: Mapping[str, Variant]) -> Receipt:
    """What the code alone says: nothing of reductions, points and parcels."""
    return Receipt(
        number=signed.number,
        seller=_seller(signed.store, places),
        at=signed.at,
        currency=signed.currency,
        pieces=signed.pieces,
        total=signed.total,
        tax=signed.tax,
        payments=tuple(Payment(way=way, amount=amount) for way, amount in signed.tenders),
        whole=False,
        lines=tuple(
            ReceiptLine(
                goods=_goods(line.sku, line.pieces, variants), price=None, reductions=(), amount=line.paid
            )
            for line in signed.lines or ()
        ),
    )


def for_gift(receipt: Receipt) -> GiftReceipt:
    return GiftReceipt(
        number=receipt.number,
        seller=receipt.seller,
        at=receipt.at,
        goods=tuple(line.goods for line in receipt.lines if line.goods.sku),
    )


def _seller(store: str, places: Mapping[str, Place]) -> Seller:
    place = places.get(store)
    if place is None:
        return Seller(id=store, name=store)
    return Seller(
        id=store,
        name=place.name,
        address=place.address,
        city=place.city,
        country=place.country,
        time_zone=place.time_zone,
    )


def _goods(sku: str, pieces: int, variants: Mapping[str, Variant]) -> Goods:
    known = variants.get(sku)
    return Goods(sku=sku, name=known.name if known else "", look=known.look if known else (), pieces=pieces)


def _lines(sale: Sale, variants: Mapping[str, Variant]) -> Iterator[ReceiptLine]:
    """What points paid is no reduction: it stands below."""
    off: dict[str, list[Applied]] = defaultdict(list)
    for applied in sale.applied:
        if applied.source is not Source.POINTS:
            for share in applied.lines:
                off[share.line].append(replace(applied, amount=share.amount, lines=(share,)))
    for line in sale.lines:
        yield ReceiptLine(
            goods=_goods(line.sku, line.pieces, variants),
            price=line.list_price,
            reductions=tuple(off[line.id]),
            amount=line.list_price * line.pieces - sum(each.amount for each in off[line.id]),
        )


def _payments(tenders: Iterable[Tender]) -> Iterator[Payment]:
    for each in tenders:
        if each.state in (TenderState.APPROVED, TenderState.REVERSED):
            yield Payment(
                way=each.way,
                amount=each.amount + each.rounding,
                given_back=each.state is TenderState.REVERSED,
                scheme=each.scheme,
                approval_code=each.approval_code,
                given=each.given,
                change=each.change,
            )


def _to_come(sale: Sale, places: Mapping[str, Place], variants: Mapping[str, Variant]) -> Iterator[ToCome]:
    parcels: dict[str, list[SentPart]] = defaultdict(list)
    for part in sale.sent:
        parcels[part.order].append(part)
    for order, parts in parcels.items():
        first = parts[0]
        place = places.get(first.place)
        yield ToCome(
            way=first.way,
            place=place.name if place else first.place,
            city=place.city if place else "",
            ready_at=max(each.ready_at for each in parts),
            to_confirm=any(each.to_confirm for each in parts),
            pickup=_pickup(sale, order) if first.way is Way.PICKUP else "",
            goods=tuple(_goods(_sku(sale, each), each.pieces, variants) for each in parts),
        )


def _sku(sale: Sale, part: SentPart) -> str:
    line = sale.line(part.line)
    return line.sku if line else ""


def _pickup(sale: Sale, order: str) -> str:
    till, parcel = till_of(sale.id), order.rpartition("/")[2]
    return pickup_number(till, sale.running, int(parcel)) if till and parcel.isdecimal() else ""
