"""Customers who are in the store now."""

from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.time import HOUR, MINUTE, Instant, later

STAY = 3 * HOUR  # nobody says goodbye to a scanner
QUIET = 30 * MINUTE  # within which being seen again says nothing new


class Arrival(StrEnum):
    """How we know that the customer is here."""

    CARD = "card"
    PICKUP = "pickup"
    SEEN = "seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A customer in a store, until they left or at the latest `until`. Its id is `store:customer`."""

    id: str
    store: str
    customer: str
    how: Arrival
    at: Instant
    until: Instant
    by: str  # staff id


def visit_id(store: str, customer: str) -> str:
    return f"{store}:{customer}"


def arrive(store: str, customer: str, how: Arrival, at: Instant, by: str, before: Visit | None) -> Visit:
    """Seen again while still here, the visit goes on; an older report does not end it."""
    stays = before is not None and before.at <= at < before.until
    until = later(at, STAY)
    return Visit(
        id=visit_id(store, customer),
        store=store,
        customer=customer,
        how=before.how if before is not None and stays else how,
        at=before.at if before is not None and stays else at,
        until=max(until, before.until) if before is not None and stays else until,
        by=by,
    )


def is_news(visit: Visit | None, at: Instant) -> bool:
    """Whether it is worth noting that the customer was seen at `at`."""
    return visit is None or at >= visit.until or at >= later(visit.until, QUIET - STAY)


def leave(visit: Visit, at: Instant) -> Visit:
    return replace(visit, until=min(visit.until, max(visit.at, at)))
