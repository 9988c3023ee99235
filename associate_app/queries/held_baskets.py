"""Baskets that this device has taken up, and central's word on it."""

from associate_app.domain.outcome import Outcome
from associate_app.store import Reader

_LAST_RECALL = """
    select id from ledger where type = 'basket.recall'
      and json_extract(cast(body as text), '$.args.basket') = :basket
    order by seq desc limit 1
"""


def refused_recall(reader: Reader, basket: str) -> Outcome | None:
    """Where another device had taken the basket up before this one did."""
    rows = reader.rows(_LAST_RECALL, basket=basket)
    said = reader.document(Outcome, rows[0][0]) if rows else None
    return said if said is not None and said.status == "refused" else None
