"""What this device can do by itself, from what it really holds."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import tzinfo

from associate_app.domain.time import Instant
from associate_app.ports import Line, SyncStatus
from associate_app.queries.sync_device import DataSet
from ui.format.times import moment
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.today.view import AloneView


def alone_view(data: Sequence[DataSet], status: SyncStatus, now: Instant, zone: tzinfo | None) -> AloneView:
    held = {each.name: each for each in data}
    offline = status.line is not Line.ONLINE
    if not status.loaded:
        return AloneView(
            title=translate("Alone", "Not ready to work alone yet"),
            detail=translate("Alone", "This device is still loading. Keep the line until it is done."),
            can=(),
            waits=(),
        )
    return AloneView(
        title=translate("Alone", "The line is down")
        if offline
        else translate("Alone", "If the line drops now"),
        detail=translate("Alone", "What you do is saved here and sent when the line is back."),
        can=tuple(_can(held, now, zone)),
        waits=(
            translate("Alone", "Reservations wait for central's answer"),
            translate("Alone", "Customers of other stores wait"),
        ),
    )


def _can(held: Mapping[str, DataSet], now: Instant, zone: tzinfo | None) -> Iterator[str]:
    if (pickups := held.get("pickups")) and pickups.as_of is not None:
        yield counts.tr("All {n} open pickups are here", "", pickups.held)
    if (orders := held.get("orders")) and orders.held:
        yield counts.tr("{n} orders of 90 days are here", "", orders.held)
    stock = [each.as_of for name in ("products", "stock_here") if (each := held.get(name)) and each.held]
    known = [each for each in stock if each is not None]
    if known:
        yield translate("Alone", "Prices and stock, as of {time}").format(time=moment(min(known), now, zone))
    if (staff := held.get("staff")) and staff.held:
        yield counts.tr("{n} people can sign in", "", staff.held)
