"""Times as people at this store say them: 24 hours, in the store's own time zone."""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from associate_app.domain.place import Place
from associate_app.domain.time import MINUTE, Instant, to_datetime

NARROW_SPACE = "\u202f"


def zone_of(place: Place | None) -> tzinfo | None:
    """The store's time zone; None (the device's own) where it is not known yet or not installed."""
    if place is None:
        return None
    try:
        return ZoneInfo(place.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def local(at: Instant, zone: tzinfo | None) -> datetime:
    return to_datetime(at).astimezone(zone)


def clock_time(at: Instant, zone: tzinfo | None) -> str:
    return f"{local(at, zone):%H:%M}"


def moment(at: Instant, now: Instant, zone: tzinfo | None) -> str:
    """The time today, "Thu 14:01" within a week, else "13 Nov 14:01"."""
    then, today = local(at, zone), local(now, zone)
    days = abs((today.date() - then.date()).days)
    if days == 0:
        return f"{then:%H:%M}"
    return f"{_day(then, 'ddd' if days < 7 else 'd MMM')} {then:%H:%M}"


def long_date(at: Instant, zone: tzinfo | None) -> str:
    return _day(local(at, zone), "dddd d MMMM")


def lasted(milliseconds: int) -> str:
    """ "50 minutes", "3 hours", "2 days"."""
    minutes = max(1, milliseconds // MINUTE)
    if minutes < 60:
        return counted(minutes, _tr("1 minute"), _tr("{n} minutes"))
    if minutes < 48 * 60:
        return counted(round(minutes / 60), _tr("1 hour"), _tr("{n} hours"))
    return counted(round(minutes / 60 / 24), _tr("1 day"), _tr("{n} days"))


def counted(count: int, one: str, many: str) -> str:
    """`many` with its `{n}` filled in, or `one`."""
    return one if count == 1 else many.format(n=grouped(count))


def grouped(number: int) -> str:
    """48210 as 48 210, with a narrow space and a true minus."""
    return f"{number:,}".replace(",", NARROW_SPACE).replace("-", "\u2212")


def _day(when: datetime, form: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Times", text)
