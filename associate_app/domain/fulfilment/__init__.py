"""One plan for a basket: take now, pick up, ship. `propose` is the one door."""

from associate_app.domain.fulfilment.choices import choices
from associate_app.domain.fulfilment.plan import (
    Booked,
    Choice,
    Incoming,
    Known,
    Note,
    Parcel,
    Part,
    Plan,
    PlanRequest,
    PlanRules,
    Refused,
    Unplanned,
    Wanted,
    Way,
    Wish,
)
from associate_app.domain.fulfilment.planner import propose

__all__ = [
    "Booked",
    "Choice",
    "Incoming",
    "Known",
    "Note",
    "Parcel",
    "Part",
    "Plan",
    "PlanRequest",
    "PlanRules",
    "Refused",
    "Unplanned",
    "Wanted",
    "Way",
    "Wish",
    "choices",
    "propose",
]
