"""From one order to what the screen shows of it: pure functions, no store and no widgets."""

from collections.abc import Mapping
from datetime import tzinfo

from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.place import Place
from associate_app.domain.returns import WINDOW_DAYS, days_held, received_at, returnable_until
from associate_app.domain.time import Instant
from associate_app.queries.orders import FoundOrder, Item
from ui.format.numbers import money
from ui.format.times import brief, clock, dated, local, long_date
from ui.kit.bars import Bar, ticks
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import CHANNELS, channel_words, item_row
from ui.screens.returns.view import OrderView, Window

DAYS_A_BAR = 2


def order_row(found: FoundOrder, now: Instant, zone: tzinfo | None) -> Row:
    order, today = found.order, local(now, zone)
    icon, _ = CHANNELS[order.channel]
    return Row(
        id=order.id,
        title=customer_words(found),
        detail=translate("Returns", "{order} · {channel} · {items}").format(
            order=order.id, channel=channel_name(order), items=_items(order)
        ),
        icon=icon,
        value=money(order.total),
        value_note=translate("Returns", "Cancelled")
        if order.state is OrderState.CANCELLED
        else brief(local(order.placed_at, zone), today),
    )


def order_view(
    found: FoundOrder, items: Mapping[str, Item], store: Place | None, now: Instant, zone: tzinfo | None
) -> OrderView:
    order = found.order
    at = local(order.placed_at, zone)
    place = store.name if store else order.store
    window, days, detail, bars = _window(found, now, zone)
    return OrderView(
        id=order.id,
        said=translate("Returns", "{date}, {time} · {store} · {customer}").format(
            date=long_date(at), time=clock(at), store=place, customer=customer_words(found)
        ),
        lines=tuple(
            item_row(items.get(line.sku), line.sku, line.pieces, line.unit_price, here=False)
            for line in order.lines
        ),
        facts=_facts(found, place),
        total=money(order.total),
        window=window,
        days=days,
        detail=detail,
        bars=bars,
        customer=order.customer if found.customer else "",
        pickup=found.pickup.id if found.pickup else "",
    )


def customer_words(found: FoundOrder) -> str:
    if found.customer is not None:
        return found.customer.name
    if found.order.customer:
        return translate("Returns", "A customer of another store")
    return translate("Returns", "Without a name")


def channel_name(order: Order) -> str:
    in_store = order.channel is Channel.STORE
    return translate("Returns", "Till") if in_store else channel_words(order.channel)


def _facts(found: FoundOrder, place: str) -> tuple[Row, ...]:
    order = found.order
    facts = [
        (translate("Returns", "Paid"), money(order.total)),
        (translate("Returns", "Channel"), channel_name(order)),
        (translate("Returns", "Store"), place),
        (translate("Returns", "Items"), str(sum(line.pieces for line in order.lines))),
    ]
    return tuple(Row(title=name, value=value, fact=True) for name, value in facts)


def _window(found: FoundOrder, now: Instant, zone: tzinfo | None) -> tuple[Window, str, str, tuple[Bar, ...]]:
    """State, the day in words, what follows from it, and a bar for every two days."""
    if found.order.state is OrderState.CANCELLED:
        return (
            "cancelled",
            translate("Returns", "This order was cancelled"),
            translate("Returns", "Nothing was handed over, so nothing can come back."),
            (),
        )
    received = received_at(found.order, found.pickup)
    if received is None:
        return (
            "waiting",
            translate("Returns", "Not collected yet"),
            translate("Returns", "The return days begin when the goods are handed over."),
            (),
        )
    until = dated(local(returnable_until(received), zone), local(now, zone))
    day = days_held(received, now)
    if returnable_until(received) < now:
        return (
            "over",
            translate("Returns", "Too late since {date}").format(date=until),
            translate(
                "Returns", "The {days} return days are over. A fault is another matter: ask a manager."
            ).format(days=WINDOW_DAYS),
            (),
        )
    done = max(1, day)
    bars = ticks(-(-done // DAYS_A_BAR), WINDOW_DAYS // DAYS_A_BAR)
    return (
        "open",
        translate("Returns", "Day {day} of {days}").format(day=done, days=WINDOW_DAYS),
        translate("Returns", "Returns until {date}").format(date=until),
        bars,
    )


def _items(order: Order) -> str:
    return counts.tr("{n} items", "", sum(line.pieces for line in order.lines))
