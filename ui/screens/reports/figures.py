"""From pickups, movements and ledger entries to the numbers of the reports: pure functions."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from statistics import median

from associate_app.domain.pickup import PickupState
from associate_app.domain.time import Instant
from associate_app.queries.reports import Correction, PickupTimes
from ui.format.numbers import grouped, percent, signed
from ui.format.times import local, long_date, short_weekday, span
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.reports.view import DayCount, Figure
from ui.words.moves import move_words

DAYS = 14
_NONE = "–"
_ENDED = (PickupState.CANCELLED, PickupState.EXPIRED)


def figures(pickups: Sequence[PickupTimes], now: Instant, zone: tzinfo | None) -> tuple[Figure, ...]:
    gone = sum(day.count for day in days(pickups, now, zone))
    due = [each for each in pickups if _is_due(each, now)]
    kept = sum(each.ready_at is not None and each.ready_at <= each.promised_by for each in due)
    took = [
        each.ready_at - each.ordered_at for each in pickups if each.ready_at is not None and each.ordered_at
    ]
    late = len(due) - kept
    return (
        Figure(
            translate("Reports", "Handed over"),
            grouped(gone),
            counts.tr("in {n} days", "", DAYS),
        ),
        Figure(
            translate("Reports", "Ready on time"),
            percent(100 * kept // len(due)) if due else _NONE,
            translate("Reports", "{kept} of {all}").format(kept=grouped(kept), all=grouped(len(due))),
        ),
        Figure(
            translate("Reports", "From order to ready"),
            span(int(median(took))) if took else _NONE,
            counts.tr("median of {n} pickups", "", len(took)),
        ),
        Figure(translate("Reports", "Late"), grouped(late), counts.tr("in {n} days", "", DAYS)),
    )


def days(pickups: Iterable[PickupTimes], now: Instant, zone: tzinfo | None) -> tuple[DayCount, ...]:
    """How many were handed over on each of the last days, today last."""
    gone = Counter(local(each.handed_over_at, zone).date() for each in pickups if each.handed_over_at)
    today = local(now, zone)
    each_day = [today - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]
    return tuple(
        DayCount(long_date(day), short_weekday(day), str(day.day), gone[day.date()]) for day in each_day
    )


def day_rows(counted: Iterable[DayCount]) -> tuple[Row, ...]:
    """The same as a table, the latest first."""
    return tuple(Row(title=day.name, value=grouped(day.count)) for day in reversed(tuple(counted)))


def correction_rows(corrections: Iterable[Correction]) -> tuple[Row, ...]:
    return tuple(
        Row(
            title=move_words(each.reason),
            detail=counts.tr("{n} corrections", "", each.count),
            value=signed(each.pieces),
            value_note=translate("Reports", "pieces"),
        )
        for each in corrections
    )


def people_rows(entries: Mapping[str, int], people: Mapping[str, str]) -> tuple[Row, ...]:
    return tuple(
        Row(title=people.get(actor, actor), person=people.get(actor, actor), value=grouped(count))
        for actor, count in entries.items()
        if actor
    )


def first_day(now: datetime) -> datetime:
    """The midnight with which the days begin."""
    start = now - timedelta(days=DAYS - 1)
    return start.replace(hour=0, minute=0, second=0, microsecond=0)


def _is_due(pickup: PickupTimes, now: Instant) -> bool:
    """Its promise can be judged: it became ready, or should have been by now."""
    if pickup.state in _ENDED and pickup.ready_at is None:
        return False
    return pickup.ready_at is not None or pickup.promised_by < now
