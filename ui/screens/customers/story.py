"""What one customer did, in all channels, the newest first: pure functions."""

from collections.abc import Callable, Mapping

from associate_app.queries.timeline import Event, What
from ui.format.numbers import money
from ui.format.others import apart, plain
from ui.format.times import capitalised, clock, day_words, local
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.screens.cart_rows import CHANNELS
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment

EVERYTHING = "everything"
FILTERS: Mapping[str, tuple[str, frozenset[What]]] = {
    EVERYTHING: (QT_TRANSLATE_NOOP("Story", "Everything"), frozenset()),
    "purchases": (
        QT_TRANSLATE_NOOP("Story", "Purchases"),
        frozenset({What.BOUGHT, What.VOIDED, What.CANCELLED, What.PARCEL}),
    ),
    "carts": (QT_TRANSLATE_NOOP("Story", "Carts"), frozenset({What.CART})),
    "pickups": (
        QT_TRANSLATE_NOOP("Story", "Pickups"),
        frozenset({What.PICKUP_WAITS, What.PICKED_UP, What.PICKUP_ENDED}),
    ),
    "messages": (
        QT_TRANSLATE_NOOP("Story", "Messages and calls"),
        frozenset({What.MESSAGE, What.CHAT, What.CALL_PROMISED}),
    ),
    "visits": (QT_TRANSLATE_NOOP("Story", "Appointments"), frozenset({What.APPOINTMENT})),
}
_CHANNELS: Mapping[str, str] = {
    **{channel.value: words for channel, (_, words) in CHANNELS.items()},
    "email": QT_TRANSLATE_NOOP("Channel", "Email"),
    "phone": QT_TRANSLATE_NOOP("Channel", "Phone"),
    "sms": QT_TRANSLATE_NOOP("Channel", "Text message"),
}
_LEADS = {"order": "order", "sale": "sell/receipt", "pickup": "pickup"}


def filter_words(key: str) -> str:
    return translate("Story", FILTERS[key][0])


def story_rows(held: Held, at: Moment) -> tuple[Row, ...]:
    return tuple(_row(each, held, at) for each in held.history.events)


def _row(event: Event, held: Held, at: Moment) -> Row:
    icon, title, detail = _WORDS[event.what](event, held)
    counts_now = event.what in (What.BOUGHT, What.CART)
    return Row(
        id=_route(event.about),
        title=title,
        detail=detail,
        icon=icon,
        tile=True,
        value=_amount(event, held),
        value_tone="ink" if counts_now else "ink3",
        value_note=_when(event, at),
        note_first=True,
    )


def _amount(event: Event, held: Held) -> str:
    """Of the cart that is open: what it costs in this store now."""
    if event.amount is not None:
        return money(event.amount)
    cart = held.carts[0] if held.carts else None
    if cart is None or event.about != f"cart/{cart.id}":
        return ""
    return money(held.cost.total) if held.cost and not held.cost.unpriced else ""


def _route(about: str) -> str:
    """Empty for what has no page of its own."""
    kind, _, id = about.partition("/")
    return f"{_LEADS[kind]}/{id}" if kind in _LEADS else ""


def _when(event: Event, at: Moment) -> str:
    then = local(event.at, at.zone)
    if then.date() == at.today.date():
        words = translate("Story", "{day} {time}")
        return capitalised(words.format(day=day_words(then, at.today), time=clock(then)))
    near = abs((at.today.date() - then.date()).days) < 7
    return at.week_day(event.at) if near else at.day(event.at)


def _place(event: Event, held: Held) -> str:
    place = held.places.get(event.store)
    return place.name if place else event.store


def _channel(event: Event) -> str:
    """That of a connector we don't know is shown as it calls itself."""
    known = _CHANNELS.get(event.channel)
    return translate("Channel", known) if known else plain(event.channel)


def _number(event: Event) -> str:
    return event.about.partition("/")[2]


Said = tuple[str, str, str]
"""Icon, title, and the line below it."""


def _where(event: Event, held: Held) -> str:
    if event.about.startswith("sale/"):
        return translate("Story", "{place}, receipt {number}").format(
            place=_place(event, held), number=_number(event)
        )
    channel = _channel(event) if event.channel != "store" else _place(event, held)
    return translate("Story", "{channel}, order {number}").format(channel=channel, number=_number(event))


def _bought(event: Event, held: Held) -> Said:
    icon = "store" if event.channel == "store" else "globe"
    return icon, counts.tr("Bought {n} items", "", event.pieces), _where(event, held)


def _voided(event: Event, held: Held) -> Said:
    return "rotate-ccw", translate("Story", "A sale that was taken back"), _where(event, held)


def _cancelled(event: Event, held: Held) -> Said:
    return "x", counts.tr("Cancelled {n} items", "", event.pieces), _where(event, held)


def _parcel(event: Event, held: Held) -> Said:
    return "truck", counts.tr("{n} items were sent", "", event.pieces), _where(event, held)


def _cart(event: Event, _held: Held) -> Said:
    return "globe", counts.tr("{n} items in the cart", "", event.pieces), _channel(event)


def _pickup(icon: str, words: str) -> Callable[[Event, Held], Said]:
    def said(event: Event, held: Held) -> Said:
        detail = translate("Story", "{place}, {pickup}").format(
            place=_place(event, held), pickup=_number(event)
        )
        return icon, translate("Story", words), detail

    return said


def _message(event: Event, _held: Held) -> Said:
    clicks = int((event.facts or {}).get("clicks", 0))
    channel = _channel(event)
    clicked = counts.tr("{channel}, clicked {n} times", "", clicks).replace("{channel}", channel)
    title = translate("Story", "Opened “{words}”").format(words=plain(event.words))
    return "mail", title, clicked if clicks else channel


def _chat(event: Event, held: Held) -> Said:
    name, minutes = _with(event, held), int((event.facts or {}).get("minutes", 0))
    if not name:
        return "message-circle", plain(event.words), _channel(event)
    if not minutes:
        detail = translate("Story", "Chat with {name}").format(name=name)
    else:
        detail = counts.tr("Chat with {name}, answered in {n} min", "", minutes).replace("{name}", name)
    return "message-circle", plain(event.words), detail


def _appointment(event: Event, held: Held) -> Said:
    name, minutes = _with(event, held), int((event.facts or {}).get("minutes", 0))
    title = (
        translate("Story", "{words} with {name}").format(words=plain(event.words), name=name)
        if name
        else plain(event.words)
    )
    place = _place(event, held)
    lasted = counts.tr("{place}, {n} min", "", minutes).replace("{place}", place)
    return "calendar-days", title, lasted if minutes else place


def _call(event: Event, held: Held) -> Said:
    words = plain(event.words) or translate("Story", "A call")
    if not event.done_by:
        return "phone", words, translate("Story", "Promised call")
    name = held.people.get(event.done_by, event.done_by)
    return "phone", words, translate("Story", "Promised call, made by {name}").format(name=apart(name))


def _with(event: Event, held: Held) -> str:
    return held.people.get(str((event.facts or {}).get("with", "")), "")


_WORDS: Mapping[What, Callable[[Event, Held], Said]] = {
    What.BOUGHT: _bought,
    What.VOIDED: _voided,
    What.CANCELLED: _cancelled,
    What.PARCEL: _parcel,
    What.CART: _cart,
    What.PICKUP_WAITS: _pickup("package", QT_TRANSLATE_NOOP("Story", "An order to collect")),
    What.PICKED_UP: _pickup("package-check", QT_TRANSLATE_NOOP("Story", "Picked up an order")),
    What.PICKUP_ENDED: _pickup("package", QT_TRANSLATE_NOOP("Story", "A pickup that ended")),
    What.MESSAGE: _message,
    What.CHAT: _chat,
    What.APPOINTMENT: _appointment,
    What.CALL_PROMISED: _call,
}
