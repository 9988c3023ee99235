"""Central's own audit: ledgers as they were signed, stock as its movements say."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.device import CENTRAL
from associate_app.domain.ledger import public_key_of
from central.store import ledger, settings
from central.store.database import Database

_DIFFERENCES = """
    with moved as (
        select place || ':' || sku as id, doc ->> 'bin' as bin, sum((doc ->> 'pieces')::numeric) as pieces
        from movement group by 1, 2 having sum((doc ->> 'pieces')::numeric) <> 0),
    held as (
        select stock.id, bin.key as bin, bin.value::numeric as pieces
        from stock, jsonb_each_text(stock.doc -> 'bins') bin)
    select count(*) from moved full join held using (id, bin) where moved.pieces is distinct from held.pieces
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    ledgers: int
    entries: int
    broken: Mapping[str, int]  # device -> seq of the first entry that is not what was signed
    stock_differences: int  # bins whose pieces are not the sum of their movements

    @property
    def ok(self) -> bool:
        return not self.broken and self.stock_differences == 0


def check(db: Database) -> Findings:
    with db.snapshot() as tx:
        heads: dict[str, int] = dict(tx.execute("select device, last from ledger_head").fetchall())
        own_key = public_key_of(settings.private_key(tx))
        differences = tx.execute(_DIFFERENCES).fetchone()
    faults = {
        device: ledger.first_fault(db, device, own_key if device == CENTRAL else "") for device in heads
    }
    return Findings(
        ledgers=len(heads),
        entries=sum(heads.values()),
        broken={device: seq for device, seq in faults.items() if seq is not None},
        stock_differences=int(differences[0]) if differences else 0,
    )
