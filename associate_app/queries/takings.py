"""What a store has sold since the day began, as far as this device knows."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.place import Place
from associate_app.domain.time import HOUR, Instant
from associate_app.store import Reader

_SOLD = """
    select ("at" - :since) / :hour, device, count(*), sum(json_extract(doc, '$.total')) from sale
    where store = :store and "at" >= :since and json_extract(doc, '$.state') = 'completed'
      and json_extract(doc, '$.currency') = :currency
    group by 1, 2
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Takings:
    """Sales that were not taken back, in minor units of the store's currency; hours count from midnight."""

    by_hour: Mapping[int, int]
    total: int
    receipts: int
    own_total: int  # of this device
    own_receipts: int
    tills: int  # devices that sold something


def takings(reader: Reader, store: Place, device: str, midnight: Instant) -> Takings:
    """One pass over the sales of the day."""
    rows = reader.rows(_SOLD, store=store.id, since=midnight, hour=HOUR, currency=store.currency)
    by_hour: dict[int, int] = {}
    for hour, _, _, total in rows:
        by_hour[int(hour)] = by_hour.get(int(hour), 0) + int(total)
    own = [(count, total) for _, by, count, total in rows if by == device]
    return Takings(
        by_hour=by_hour,
        total=sum(by_hour.values()),
        receipts=sum(int(count) for _, _, count, _ in rows),
        own_total=sum(int(total) for _, total in own),
        own_receipts=sum(int(count) for count, _ in own),
        tills=len({by for _, by, _, _ in rows}),
    )
