"""What one customer did, in all channels, the newest first: pure functions."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo

from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import OPEN, PickupState
from associate_app.domain.time import Instant
from associate_app.queries.customers import Doings
from ui.format.numbers import money
from ui.format.times import brief, clock, day_words, local
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import CHANNELS, channel_words, pieces_of
from ui.words.problems import state_words


def story_rows(doings: Doings, now: Instant, zone: tzinfo | None) -> tuple[Row, ...]:
    today = local(now, zone)
    made = [*_orders(doings), *_pickups(doings), *_carts(doings)]
    made.sort(key=lambda each: (-each[0], each[1].id))
    return tuple(replace(row, value_note=_when(local(at, zone), today)) for at, row in made)


def _when(at: datetime, today: datetime) -> str:
    if at.date() == today.date():
        return translate("Customers", "{day} {time}").format(day=day_words(at, today), time=clock(at))
    return brief(at, today)


def _orders(doings: Doings) -> Iterator[tuple[Instant, Row]]:
    for order in doings.orders:
        icon, _ = CHANNELS[order.channel]
        pieces = sum(line.pieces for line in order.lines)
        bought = counts.tr("Bought {n} items", "", pieces)
        title = counts.tr("Cancelled {n} items", "", pieces) if _is_cancelled(order) else bought
        yield (
            order.placed_at,
            Row(
                id=f"order/{order.id}",
                title=title,
                detail=translate("Customers", "{channel} · {order}").format(
                    channel=_channel(order), order=order.id
                ),
                icon=icon,
                value=money(order.total),
                value_tone="ink3" if _is_cancelled(order) else "ink",
            ),
        )


def _channel(order: Order) -> str:
    in_store = order.channel is Channel.STORE
    return translate("Customers", "In store") if in_store else channel_words(order.channel)


def _is_cancelled(order: Order) -> bool:
    return order.state is OrderState.CANCELLED


def _pickups(doings: Doings) -> Iterator[tuple[Instant, Row]]:
    for pickup in doings.pickups:
        if pickup.state is PickupState.HANDED_OVER:
            at, title = pickup.handed_over_at, translate("Customers", "Picked up an order")
        elif pickup.state in OPEN:
            at, title = pickup.ready_at or pickup.promised_by, translate("Customers", "An order to collect")
        else:
            at, title = pickup.promised_by, translate("Customers", "A pickup that ended")
        detail = translate("Customers", "{pickup} · {state}").format(
            pickup=pickup.id, state=state_words(pickup.state)
        )
        row = Row(id=f"pickup/{pickup.id}", title=title, detail=detail, icon="package-check")
        yield at or pickup.promised_by, row


def _carts(doings: Doings) -> Iterator[tuple[Instant, Row]]:
    for cart in doings.carts:
        yield (
            cart.changed_at,
            Row(
                id=f"sell/{cart.id}",
                title=counts.tr("{n} items in the cart", "", pieces_of(cart)),
                detail=channel_words(cart.channel),
                icon="shopping-basket",
            ),
        )
