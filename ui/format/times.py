"""Times as people at this store read them: 24 hours, in the store's own time zone.

A `datetime` is local to the store already; `local` makes it so.
"""

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QDate, QLocale

from associate_app.domain.place import Place
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant, instant, to_datetime
from ui.format.numbers import SPACE
from ui.format.patterns import patterns
from ui.language.mark import translate

_WEEK = 7


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


def day_start(now: Instant, zone: tzinfo | None) -> Instant:
    """The midnight before `now` in the store."""
    return instant(local(now, zone).replace(hour=0, minute=0, second=0, microsecond=0))


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def weekday(at: datetime) -> str:
    return QLocale().standaloneDayName(at.isoweekday(), QLocale.FormatType.LongFormat)


def short_weekday(at: datetime) -> str:
    return QLocale().standaloneDayName(at.isoweekday(), QLocale.FormatType.ShortFormat)


def short_date(at: datetime) -> str:
    """`14 Nov`."""
    return _written(at, patterns().day)


def date(at: datetime) -> str:
    """`Fri 14 Nov`."""
    return _written(at, patterns().weekday)


def year_date(at: datetime) -> str:
    """`14 Nov 2025`."""
    return _written(at, patterns().year)


def dated(at: datetime, now: datetime) -> str:
    """`Fri 14 Nov`, and `14 Nov 2025` of another year."""
    return date(at) if at.year == now.year else year_date(at)


def long_date(at: datetime) -> str:
    """`Friday 14 November`, as a line of its own."""
    return capitalised(_written(at, patterns().long))


def capitalised(text: str) -> str:
    """For days and months at the beginning of a line, where their language writes them small."""
    return text[:1].upper() + text[1:]


def _written(at: datetime, pattern: str) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), pattern)


def day_words(at: datetime, now: datetime) -> str:
    """`today`, `yesterday`, `Tuesday` within a week, else `14 Nov`."""
    days = (now.date() - at.date()).days
    if days == 0:
        return translate("Times", "today")
    if days == 1:
        return translate("Times", "yesterday")
    return weekday(at) if 0 < days < _WEEK else short_date(at)


def brief(at: datetime, now: datetime) -> str:
    """The time today, the short weekday within a week, else the date: `11:20`, `Wed`, `14 Nov`."""
    days = abs((now.date() - at.date()).days)
    if days == 0:
        return clock(at)
    return short_weekday(at) if days < _WEEK else short_date(at)


def moment(at: Instant, now: Instant, zone: tzinfo | None) -> str:
    """The time today, and after the day of `brief` otherwise: `14:01`, `Thu 14:01`, `13 Nov 14:01`."""
    then, today = local(at, zone), local(now, zone)
    when = brief(then, today)
    return when if then.date() == today.date() else f"{when} {clock(then)}"


def brief_day(at: datetime, now: datetime) -> str:
    """Like `brief`, for what matters by the day: `today` instead of the time."""
    return translate("Times", "today") if at.date() == now.date() else brief(at, now)


def span(milliseconds: int) -> str:
    """How long, in whole minutes: `13 min`, `1 h 18`, `2 d`, never parted at the end of a line."""
    if milliseconds < HOUR:
        words = translate("Times", "{minutes} min").format(minutes=milliseconds // MINUTE)
    elif milliseconds < DAY:
        hours, rest = divmod(milliseconds, HOUR)
        words = translate("Times", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest // MINUTE:02d}")
    else:
        words = translate("Times", "{days} d").format(days=milliseconds // DAY)
    return words.replace(" ", SPACE)
