"""Where and when a customer is looked at."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from ui.format.times import dated, local, short_date, year_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    store: Place
    now: Instant
    zone: tzinfo | None
    online: bool = True

    @property
    def today(self) -> datetime:
        return local(self.now, self.zone)

    def day(self, at: Instant) -> str:
        """`14 Nov`, and `14 Nov 2025` of another year."""
        then = local(at, self.zone)
        return short_date(then) if then.year == self.today.year else year_date(then)

    def week_day(self, at: Instant) -> str:
        """`Fri 14 Nov`, and `14 Nov 2025` of another year."""
        return dated(local(at, self.zone), self.today)
