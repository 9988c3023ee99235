"""Goods of a customer with where they lie: pure functions."""

from dataclasses import replace

from associate_app.domain.cart import Cart, is_leased
from associate_app.domain.catalogue import price_at
from associate_app.domain.money import Money
from associate_app.queries.recommendations import Suggestion
from ui.format.numbers import grouped, money
from ui.format.others import apart
from ui.format.times import brief, clock, local
from ui.kit.row import Row
from ui.kit.stock import StockLevel
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import channel_words, item_row
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment
from ui.screens.customers.person_view import CartView
from ui.words.insight import together_words


def cart_view(held: Held, at: Moment) -> CartView | None:
    """Of the cart that was changed last."""
    if not held.carts:
        return None
    cart = held.carts[0]
    cost = held.cost
    changed = brief(local(cart.changed_at, at.zone), at.today)
    pieces = counts.tr("{n} items", "", cart.pieces)
    priced = translate("Carts", "{items}, prices as in store")
    partly = translate("Carts", "{items}, some without a price here")
    return CartView(
        id=cart.id,
        changed=translate("Carts", "{channel}, changed {time}").format(
            channel=channel_words(cart.channel), time=changed
        ),
        rows=cart_rows(cart, held),
        pieces=pieces,
        count=(priced if cost and not cost.unpriced else partly).format(items=pieces),
        total=money(cost.total) if cost else "",
        told=translate("Carts", "The web cart is locked while you sell.")
        if at.online
        else translate("Carts", "Offline: the web cart is locked once the line is back."),
        blocked=_blocked(cart, held, at),
    )


def _blocked(cart: Cart, held: Held, at: Moment) -> str:
    """Somebody else works on it; here the same device goes on with what it has."""
    lease = cart.lease
    if lease is None or not is_leased(cart, at.now) or lease.device == held.device:
        return ""
    until = clock(local(lease.until, at.zone))
    if lease.store != at.store.id:
        other = held.places.get(lease.store)
        place = other.name if other else lease.store
        words = translate("Carts", "{place} has this cart in hand until {time}. Nothing of it is lost.")
        return words.format(place=place, time=until)
    words = translate("Carts", "{name} has this cart in hand on {device} until {time}.")
    name, device = held.people.get(lease.by, lease.by), held.devices.get(lease.device, lease.device)
    return words.format(name=apart(name), device=apart(device), time=until)


def cart_rows(cart: Cart, held: Held) -> tuple[Row, ...]:
    rows = []
    for line in cart.lines:
        item = held.items.get(line.sku)
        row = item_row(item, line.sku, line.pieces, None, here=False)
        paid = held.cost.lines.get(line.sku) if held.cost else None
        rows.append(with_stock(priced(row, line.pieces, paid), line.sku, held))
    return tuple(rows)


def priced(row: Row, pieces: int, paid: Money | None) -> Row:
    """With what all its pieces cost."""
    if paid is None:
        return row
    return replace(row, value=money(paid), value_note=f"{grouped(pieces)} ×" if pieces > 1 else "")


def with_stock(row: Row, sku: str, held: Held) -> Row:
    """How many are free here, else the nearest place that has some."""
    item = held.items.get(sku)
    if item is None or item.variant is None:
        return row
    pieces, other = here(held, sku), held.elsewhere.get(sku)
    level = StockLevel.of(pieces, elsewhere=other is not None)
    if pieces:
        words = translate("Carts", "{n} here").format(n=grouped(pieces))
    else:
        words = other.name if other else translate("Carts", "nowhere")
    return replace(row, stock=level, stock_words=words)


def here(held: Held, sku: str) -> int:
    item = held.items.get(sku)
    return max(0, item.stock.available) if item and item.stock else 0


def suggested(each: Suggestion, at: Moment) -> Row:
    variant, current = each.variant, price_at(each.price, at.now)
    level = StockLevel.of(each.here)
    known = ", ".join(filter(None, (variant.colour_name, variant.size)))
    return Row(
        id=f"product/{variant.id}",
        title=each.style.name,
        detail=" · ".join(filter(None, (known, together_words(each.partner, each.baskets)))),
        art=each.style.art,
        colour=variant.colour,
        value=money(current.amount) if current else "",
        stock=level,
        stock_words=translate("Carts", "{n} here").format(n=grouped(each.here))
        if each.here
        else translate("Carts", "none here"),
    )
