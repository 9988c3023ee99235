"""From a paid basket to a sale, its receipt and what is asked of other places."""

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from associate_app.codec import encode
from associate_app.commands.plans import CancelPlan, PlanPickUp, PlanShip, Promise, PromisedLine
from associate_app.commands.sales import CompleteSale
from associate_app.domain.basket import Basket, notes_of, with_notes
from associate_app.domain.device import Device
from associate_app.domain.fulfilment import Parcel, Way
from associate_app.domain.receipt import digest_of, pickup_number, receipt_number, signed_code
from associate_app.domain.sale import Sale, SaleLine, SentPart, as_sold
from associate_app.domain.tender import TenderState
from associate_app.domain.time import Instant
from associate_app.selling.quote import Quote, groups_now

Asked = PlanPickUp | PlanShip


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """One bundle: the sale and what it asks of places."""

    sale: Sale
    complete: CompleteSale
    asked: tuple[Asked, ...]


def closing(quote: Quote, device: Device, running: int, associate: str, at: Instant) -> Closing:
    basket = with_notes(quote.basket, {})
    number = receipt_number(device.number, running)
    orders = {
        (parcel.way, parcel.place): f"{number}/{place}" for place, parcel in enumerate(quote.plan.parcels, 1)
    }
    sale = Sale(
        id=number,
        store=quote.place.id,
        market=quote.market.id,
        device=device.id,
        running=running,
        at=at,
        priced_at=quote.at,
        associate=associate,
        currency=quote.bill.currency,
        lines=tuple(_lines(quote, basket, associate)),
        applied=quote.priced.applied,
        tax_inside=quote.bill.tax_inside,
        taxes=quote.bill.taxes,
        total=quote.total,
        tenders=tuple(each for each in basket.tenders if each.state is TenderState.APPROVED),
        sent=tuple(
            SentPart(
                line=part.line,
                pieces=part.pieces,
                way=part.way,
                place=part.place,
                ready_at=part.ready_at,
                to_confirm=part.to_confirm,
                order=orders[part.way, part.place],
            )
            for part in quote.plan.parts
            if part.way is not Way.TAKE_NOW
        ),
        customer=quote.customer.id if quote.customer else "",
        customer_tier=quote.customer.tier if quote.customer else "",
        customer_groups=groups_now(quote.customer, quote.place, quote.at),
        coupons=quote.priced.coupons,
        points=quote.points,
        points_value=quote.points_value,
        earned=quote.earns,
        basket=basket.id,
        gift=basket.gift,
    )
    parcels = enumerate(quote.plan.parcels, 1)
    asked = tuple(_asked(quote, sale, device, parcel, place) for place, parcel in parcels)
    return Closing(sale=sale, complete=CompleteSale(sale=sale, notes=notes_text(quote.basket)), asked=asked)


def receipt_code(sale: Sale, private_key: bytes) -> str:
    """What the receipt's QR code holds, the same at every time that it is printed."""
    sold = as_sold(sale)
    return signed_code(sold, digest_of(encode(sold)), Ed25519PrivateKey.from_private_bytes(private_key))


def notes_text(basket: Basket) -> str:
    notes = notes_of(basket)
    return json.dumps(notes, ensure_ascii=False) if notes else ""


def cancellations(sale: Sale, device: Device) -> tuple[CancelPlan, ...]:
    """Of everything that this device asked of places with a sale."""
    orders = {part.order: part.way for part in sale.sent}
    return tuple(
        CancelPlan(
            promise=_promise(sale, order),
            pickup=_pickup_of(order, sale, device) if way is Way.PICKUP else "",
        )
        for order, way in orders.items()
    )


def _pickup_of(order: str, sale: Sale, device: Device) -> str:
    return pickup_id(device, sale.running, int(order.rpartition("/")[2]))


def pickup_id(device: Device, running: int, parcel: int) -> str:
    return pickup_number(device.number, running, parcel)


def _lines(quote: Quote, basket: Basket, associate: str) -> Iterator[SaleLine]:
    for priced, billed in zip(quote.priced.lines, quote.bill.lines, strict=True):
        line = basket.line(priced.id)
        yield SaleLine(
            id=priced.id,
            sku=priced.sku,
            pieces=priced.pieces,
            list_price=priced.list_price,
            unit_price=priced.unit_price,
            tax_class=priced.tax_class,
            rate=billed.rate,
            runs=billed.runs,
            associate=(line.associate if line else "") or associate,
            override=line.override if line else None,
        )


def _asked(quote: Quote, sale: Sale, device: Device, parcel: Parcel, number: int) -> Asked:
    promise = _promise(sale, f"{sale.id}/{number}")
    if parcel.way is Way.SHIP:
        return PlanShip(promise=promise)
    policy = quote.place.pickup
    paid = sum(line.paid for line in promise.lines)
    return PlanPickUp(
        promise=promise,
        pickup=pickup_id(device, sale.running, number),
        code=f"{secrets.randbelow(1_000_000):06d}",
        photo_id=policy is not None and paid > policy.photo_id_over.minor,
        name=quote.customer.name if quote.customer else "",
    )


def _promise(sale: Sale, order: str) -> Promise:
    parts = [part for part in sale.sent if part.order == order]
    return Promise(
        order=order,
        sale=sale.id,
        store=sale.store,
        place=parts[0].place,
        customer=sale.customer,
        currency=sale.currency,
        lines=tuple(_promised(sale, part) for part in parts),
        ready_at=max(part.ready_at for part in parts),
    )


def _promised(sale: Sale, part: SentPart) -> PromisedLine:
    line = sale.line(part.line)
    assert line is not None
    return PromisedLine(
        id=line.id, sku=line.sku, pieces=part.pieces, paid=line.paid * part.pieces // line.pieces
    )
