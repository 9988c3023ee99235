"""Who is in the store now, as rows: pure functions."""

from datetime import tzinfo

from associate_app.domain.time import Instant
from associate_app.domain.visit import Arrival
from associate_app.queries.presence import Present
from ui.format.times import moment
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate

_HOW = {
    Arrival.CARD: QT_TRANSLATE_NOOP("Present", "loyalty card"),
    Arrival.PICKUP: QT_TRANSLATE_NOOP("Present", "comes to collect"),
    Arrival.SEEN: QT_TRANSLATE_NOOP("Present", "seen by us"),
}


def present_row(here: Present, now: Instant, zone: tzinfo | None) -> Row:
    words = translate("Present", "Since {time}, {how}").format(
        time=moment(here.visit.at, now, zone), how=translate("Present", _HOW[here.visit.how])
    )
    waits = _waits(here)
    return Row(
        id=f"customer/{here.customer.id}",
        title=here.customer.name,
        detail=words,
        person=here.customer.name,
        chip=waits,
        chip_kind="accent",
    )


def _waits(here: Present) -> str:
    """The first thing to do for them."""
    pieces = sum(line.waiting for pickup in here.ready for line in pickup.lines)
    if pieces:
        return counts.tr("{n} to collect", "", pieces)
    return counts.tr("{n} in the cart", "", here.cart.pieces) if here.cart else ""
