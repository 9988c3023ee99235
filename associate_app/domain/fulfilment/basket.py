"""The lines of a basket that a plan can be made for, and what is known of their SKUs."""

from collections.abc import Mapping, Sequence

from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment.calendar import Calendar
from associate_app.domain.fulfilment.plan import Note, PlanRequest, Unplanned, Wanted
from associate_app.domain.fulfilment.sources import Sources


def sound(lines: Sequence[Wanted]) -> tuple[Mapping[str, Wanted], list[Unplanned]]:
    """By id. No line is lost: the others come back unplanned."""
    kept: dict[str, Wanted] = {}
    unplanned = []
    for line in lines:
        code = "plan.no_pieces" if line.pieces < 1 else "plan.line_twice" if line.id in kept else ""
        if code:
            why = Note(code=code, facts={"line": line.id})
            unplanned.append(Unplanned(line=line.id, sku=line.sku, pieces=line.pieces, why=why))
        else:
            kept[line.id] = line
    return kept, unplanned


def sources_of(request: PlanRequest, lines: Mapping[str, Wanted]) -> Sources:
    """Raises RuleViolation when the store itself or its time zone is not known."""
    here = request.places.get(request.here)
    if here is None:
        raise RuleViolation("plan.unknown_place", place=request.here)
    calendar = Calendar(here, request.now, request.rules, request.booked)
    return Sources(request, here, calendar, frozenset(line.sku for line in lines.values()))
