"""What was sold today, in words and bars: pure functions."""

from datetime import datetime

from associate_app.domain.money import Money
from associate_app.domain.place import Place
from associate_app.queries.takings import Takings
from ui.format.numbers import money, round_money
from ui.kit.age import TONES, age_of, age_words
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.today.view import HourView, TakingsView

_OPENS, _CLOSES = 10, 20  # where a store says nothing of its hours


def takings_view(sold: Takings, store: Place, heard: datetime | None, today: datetime) -> TakingsView:
    """`heard`: when central last told this device of the others."""
    return TakingsView(
        total=round_money(Money(sold.total, store.currency)),
        note=_note(sold, heard, today),
        note_tone=TONES[age_of(heard, today)] if heard else "offline_ink",
        told=counts.tr("{n} receipts", "", sold.receipts) if sold.receipts else "",
        own=_own(sold, store, heard, today),
        hours=hour_views(sold, store, today),
    )


def _note(sold: Takings, heard: datetime | None, today: datetime) -> str:
    age = age_words(heard, today) if heard else translate("Takings", "this device alone")
    if not sold.tills:
        return age
    return counts.tr("{age}, {n} devices", "", sold.tills).replace("{age}", age)


def _own(sold: Takings, store: Place, heard: datetime | None, today: datetime) -> str:
    """What this device sold it knows at once, what others sold it hears of."""
    own = money(Money(sold.own_total, store.currency))
    if heard is None:
        return translate("Takings", "{amount} from this device; of others it has not heard yet.").format(
            amount=own
        )
    words = translate("Takings", "{amount} from this device; others {age}.")
    return words.format(amount=own, age=age_words(heard, today))


def hour_views(sold: Takings, store: Place, today: datetime) -> tuple[HourView, ...]:
    """From opening to closing, and whatever was sold before or after."""
    open_today = [each for each in store.orders.hours if each.weekday == today.isoweekday()]
    opens = min((each.opens // 60 for each in open_today), default=_OPENS)
    closes = max((-(-each.closes // 60) for each in open_today), default=_CLOSES)
    first = min([opens, *sold.by_hour])
    last = max([closes - 1, *sold.by_hour])
    return tuple(
        HourView(
            name=f"{hour:02d}",
            sold=max(0, sold.by_hour.get(hour, 0)),
            words=money(Money(sold.by_hour.get(hour, 0), store.currency)),
            now=hour == today.hour,
        )
        for hour in range(first, last + 1)
    )
