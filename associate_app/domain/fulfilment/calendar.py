"""When a place has packed, and when the customer has it: hours, cut-offs, capacity, delivery days."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment.plan import Booked, PlanRules
from associate_app.domain.place import Place
from associate_app.domain.time import MINUTE, Instant, instant, to_datetime

_HORIZON = 60  # days; a place without an open day with room until then promises nothing
_DAY = timedelta(days=1)
_ALL_DAY = ((0, 1440),)


class Calendar:
    """Of all places as one store sees them now; the store's own days are the customer's.

    Raises RuleViolation when the store's own time zone is unknown; other such places promise nothing.
    """

    def __init__(self, here: Place, now: Instant, rules: PlanRules, booked: Iterable[Booked] = ()) -> None:
        zone = _zone(here.time_zone)
        if zone is None:
            raise RuleViolation("place.unknown_time_zone", place=here.id, time_zone=here.time_zone)
        self._zone = zone
        self._now = now
        self._rules = rules
        self._today = to_datetime(now).astimezone(zone).date()
        self._booked: dict[tuple[str, str], int] = {}
        for each in booked:
            key = (each.place, each.day)
            self._booked[key] = self._booked.get(key, 0) + each.parcels
        self._days: dict[Instant, int] = {}
        self._delivered: dict[tuple[date, int], Instant | None] = {}

    def day(self, moment: Instant) -> int:
        """Days from today, by the store's calendar."""
        if moment not in self._days:
            self._days[moment] = (to_datetime(moment).astimezone(self._zone).date() - self._today).days
        return self._days[moment]

    def ready_for_pickup(
        self, place: Place, *, since: Instant | None = None, others: int = 0
    ) -> Instant | None:
        """When goods that lie there (or arrive at `since`) are packed; None within no reasonable time.

        `others`: parcels of the same plan that the place packs beside this one.
        """
        zone = _zone(place.time_zone)
        asked = self._now if since is None else max(since, self._now)
        if zone is None:
            return None
        packed_on = self._packing_day(place, zone, asked, others)
        if packed_on is None:
            return None
        left = max(0, place.orders.packing) * MINUTE
        for opens, closes in _open_from(place, zone, packed_on):
            start = max(opens, asked)
            if closes > start and closes - start >= left:
                return Instant(start + left)
            left -= max(0, closes - start)
        return None

    def delivered(self, place: Place, *, others: int = 0) -> Instant | None:
        """When a parcel that the place ships has come: the last moment of a day of the store's calendar."""
        zone = _zone(place.time_zone)
        packed_on = self._packing_day(place, zone, self._now, others) if zone is not None else None
        if packed_on is None:
            return None
        key = (packed_on, place.orders.lead_days)
        if key not in self._delivered:
            day = self._delivery_day(*key)
            self._delivered[key] = None if day is None else Instant(_at(day, 1440, self._zone) - 1)
        return self._delivered[key]

    def _packing_day(self, place: Place, zone: ZoneInfo, asked: Instant, others: int) -> date | None:
        orders = place.orders
        local = to_datetime(asked).astimezone(zone)
        minute = local.hour * 60 + local.minute
        for ahead in range(_HORIZON):
            day = local.date() + ahead * _DAY
            hours = _hours(place, day)
            if not hours:
                continue
            if ahead == 0 and (
                minute >= hours[-1][1] or (orders.cut_off is not None and minute >= orders.cut_off)
            ):
                continue
            if (
                orders.daily is None
                or self._booked.get((place.id, day.isoformat()), 0) + others < orders.daily
            ):
                return day
        return None

    def _delivery_day(self, packed_on: date, lead_days: int) -> date | None:
        passed = 0
        for ahead in range(_HORIZON):
            day = packed_on + ahead * _DAY
            comes = (
                day.isoweekday() in self._rules.delivery_weekdays
                and day.isoformat() not in self._rules.holidays
            )
            passed += comes and ahead > 0
            if comes and passed >= lead_days:
                return day
        return None


def _open_from(place: Place, zone: ZoneInfo, first: date) -> Iterator[tuple[Instant, Instant]]:
    for ahead in range(_HORIZON):
        day = first + ahead * _DAY
        for opens, closes in _hours(place, day):
            yield _at(day, opens, zone), _at(day, closes, zone)


def _hours(place: Place, day: date) -> tuple[tuple[int, int], ...]:
    orders = place.orders
    if orders.closed_on and day.isoformat() in orders.closed_on:
        return ()
    if not orders.hours:
        return _ALL_DAY
    weekday = day.isoweekday()
    return tuple(sorted((each.opens, each.closes) for each in orders.hours if each.weekday == weekday))


def _at(day: date, minute: int, zone: ZoneInfo) -> Instant:
    """By the clock on the wall: 10:00 is 10:00 on the day on which the clocks change, too."""
    return instant(datetime.combine(day + minute // 1440 * _DAY, time(*divmod(minute % 1440, 60)), zone))


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not in the database, or no name at all
        return None
