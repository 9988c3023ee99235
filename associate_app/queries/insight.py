"""One customer beyond single documents: the numbers with their age, habits, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.insight.actions import MOST, Action, next_best
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.insight.segment import Rfm, SegmentScale, rfm
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.queries.loyalty import points_of
from associate_app.queries.occasion import occasion, rhythm
from associate_app.queries.product import synced_at
from associate_app.store import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """`summary` is of the customer's whole time with us, as central had counted it by `as_of`; None where
    central has counted nothing or this device was not told. `compared` customers stand behind `rfm`."""

    summary: CustomerSummary | None
    as_of: Instant | None
    rfm: Rfm | None
    compared: int
    replenishments: tuple[Replenishment, ...]  # with what this device knows since
    actions: tuple[Action, ...]
    variants: Mapping[str, Variant]  # of the SKUs that actions and replenishments name


def insight(reader: Reader, who: Customer, store: Place, now: Instant, most: int = MOST) -> Insight:
    """Point look-ups and short indexed lists, whatever the size of the store."""
    summary = reader.document(CustomerSummary, who.id)
    scale = reader.document(SegmentScale, summary.market) if summary else None
    known = rhythm(reader, who, summary)
    actions = next_best(occasion(reader, who, known, store, now, points_of(reader, who)), most)
    skus = {each.sku for each in known} | {each.about for each in actions}
    variants = {sku: variant for sku in sorted(skus) if (variant := reader.document(Variant, sku))}
    return Insight(
        summary=summary,
        as_of=_as_of(reader, summary, store),
        rfm=rfm(summary, scale, now) if summary and scale else None,
        compared=scale.customers if scale else 0,
        replenishments=known,
        actions=actions,
        variants=variants,
    )


def _as_of(reader: Reader, summary: CustomerSummary | None, store: Place) -> Instant | None:
    """What has not changed is as fresh as the last word from central about this store."""
    if summary is None:
        return None
    return max(summary.at, synced_at(reader, store.id) or summary.at)
