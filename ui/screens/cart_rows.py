"""Carts and their goods as rows, at this store's prices."""

from collections.abc import Mapping

from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import price_at
from associate_app.domain.money import Money
from associate_app.domain.order import Channel
from associate_app.domain.stock import LOW
from associate_app.domain.time import Instant
from associate_app.queries.orders import Item, OpenCart
from associate_app.selling import CartCost
from ui.format.numbers import grouped, money
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate

CHANNELS: Mapping[Channel, tuple[str, str]] = {
    Channel.WEB: ("globe", QT_TRANSLATE_NOOP("Channel", "Web")),
    Channel.APP: ("smartphone", QT_TRANSLATE_NOOP("Channel", "App")),
    Channel.CHAT: ("message-circle", QT_TRANSLATE_NOOP("Channel", "Chat")),
    Channel.STORE: ("store", QT_TRANSLATE_NOOP("Channel", "Store")),
}


def channel_words(channel: Channel) -> str:
    return translate("Channel", CHANNELS[channel][1])


def pieces_of(cart: Cart) -> int:
    return sum(line.pieces for line in cart.lines)


def unit_price(item: Item | None, now: Instant) -> Money | None:
    current = price_at(item.price, now) if item and item.price else None
    return current.amount if current else None


def cart_row(found: OpenCart, cost: CartCost | None, when: str, *, selected: bool = False) -> Row:
    cart, customer = found.cart, found.customer
    detail = translate("Carts", "{pieces} · {channel}").format(
        pieces=counts.tr("{n} items", "", pieces_of(cart)), channel=channel_words(cart.channel)
    )
    name = customer.name if customer else translate("Carts", "A customer of another store")
    return Row(
        id=cart.id,
        title=name,
        detail=detail,
        person=name,
        value=money(cost.total) if cost and not cost.unpriced else "–",
        value_note=when,
        selected=selected,
    )


def item_row(item: Item | None, sku: str, pieces: int, price: Money | None, *, here: bool = True) -> Row:
    variant = item.variant if item else None
    if item is None or variant is None:
        return Row(title=sku, detail=translate("Carts", "Not known on this device"), art="")
    parts = [part for part in (variant.colour_name, variant.size) if part]
    if here:
        parts.append(here_words(item))
    amount = money(price * pieces) if price else ""
    return Row(
        id=f"stock/{sku}",
        title=variant.name,
        detail=" · ".join(parts),
        art=item.style.art if item.style else "",
        colour=variant.colour,
        value=amount,
        value_note=translate("Carts", "{pieces} × {price}").format(pieces=grouped(pieces), price=money(price))
        if price and pieces > 1
        else "",
    )


def here_words(item: Item) -> str:
    free = max(0, item.stock.available) if item.stock else 0
    if free == 0:
        return translate("Carts", "none here")
    if free < LOW:
        return translate("Carts", "only {n} here").format(n=grouped(free))
    return translate("Carts", "{n} here").format(n=grouped(free))
