"""Asks the store what happened in the last fortnight."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.place import Place
from associate_app.domain.time import Instant, instant
from associate_app.queries import reports as queries
from associate_app.queries.product import synced_at
from associate_app.queries.work import people
from associate_app.store import Reader
from ui.format.times import local
from ui.language.counts import counts
from ui.screens.following import FollowingModel
from ui.screens.reports.figures import (
    correction_rows,
    day_rows,
    days,
    figures,
    first_day,
    people_rows,
)
from ui.screens.reports.view import ReportsView
from ui.words.moves import ADJUSTMENTS


@dataclass(frozen=True, slots=True)
class _Held:
    pickups: tuple[queries.PickupTimes, ...]
    corrections: tuple[queries.Correction, ...]
    entries: Mapping[str, int]
    people: Mapping[str, str]
    heard: Instant | None


class ReportsModel(FollowingModel[ReportsView]):
    kinds = ("pickup", "order", "movement", "staff")
    follows_outbox = True

    async def look(self, store: Place) -> ReportsView:
        since = instant(first_day(self.local_now()))

        def ask(reader: Reader) -> _Held:
            return _Held(
                pickups=queries.pickup_times(reader, store.id, since),
                corrections=queries.corrections(reader, store.id, since, ADJUSTMENTS),
                entries=queries.entries_by_actor(reader, since),
                people=people(reader, store.id),
                heard=synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        counted = days(held.pickups, self.now, self.zone)
        return ReportsView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            figures=figures(held.pickups, self.now, self.zone),
            days=counted,
            total=counts.tr("{n} pickups", "", sum(day.count for day in counted)),
            table=day_rows(counted),
            corrections=correction_rows(held.corrections),
            people=people_rows(held.entries, held.people),
        )
