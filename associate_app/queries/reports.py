"""What the documents held here add up to: pickups, corrections, and what was done on this device."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from associate_app.domain.time import Instant
from associate_app.store import Reader

_PICKUPS = """
    select json_extract(pickup.doc, '$.handed_over_at'), json_extract(pickup.doc, '$.ready_at'), promised_by,
           (select placed_at from "order" where "order".id = pickup."order"), pickup.state
    from pickup where pickup.store = :store and promised_by >= :since
"""
_CORRECTIONS = """
    select json_extract(doc, '$.reason'), count(*), sum(json_extract(doc, '$.pieces'))
    from movement where "at" >= :since and +place = :store
        and json_extract(doc, '$.reason') in (select value from json_each(:reasons))
    group by 1
"""
_ENTRIES = 'select actor, count(*) from ledger where "at" >= :since group by actor order by 2 desc, 1'


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupTimes:
    """None where it has not happened, or where this device does not hold the order."""

    handed_over_at: Instant | None
    ready_at: Instant | None
    promised_by: Instant
    ordered_at: Instant | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """`pieces` is what all corrections of that reason add up to, with its sign."""

    reason: str
    count: int
    pieces: int


def pickup_times(reader: Reader, store: str, since: Instant) -> tuple[PickupTimes, ...]:
    """Pickups that were promised since then."""
    return tuple(
        PickupTimes(
            handed_over_at=Instant(gone) if gone else None,
            ready_at=Instant(ready) if ready else None,
            promised_by=Instant(promised),
            ordered_at=Instant(ordered) if ordered else None,
            state=state,
        )
        for gone, ready, promised, ordered, state in reader.rows(_PICKUPS, store=store, since=since)
    )


def corrections(
    reader: Reader, store: str, since: Instant, reasons: Collection[str]
) -> tuple[Correction, ...]:
    rows = reader.rows(_CORRECTIONS, store=store, since=since, reasons=_json(reasons))
    made = (Correction(reason=reason, count=count, pieces=pieces) for reason, count, pieces in rows)
    return tuple(sorted(made, key=lambda each: (-each.count, each.reason)))


def entries_by_actor(reader: Reader, since: Instant) -> Mapping[str, int]:
    """How many entries each has made in the ledger of this device, the most first."""
    return {str(actor): int(count) for actor, count in reader.rows(_ENTRIES, since=since)}


def _json(texts: Collection[str]) -> str:
    return "[" + ",".join(f'"{each}"' for each in texts) + "]"
