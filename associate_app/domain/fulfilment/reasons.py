"""Why a line goes the way it goes, or nowhere: codes and facts for the words beside it."""

from collections.abc import Sequence

from associate_app.domain.fulfilment.calendar import Calendar
from associate_app.domain.fulfilment.doors import Door
from associate_app.domain.fulfilment.plan import Note, Way
from associate_app.domain.fulfilment.sources import Sources, ready_when


def why_this_door(
    sku: str,
    need: int,
    door: Door,
    given: Sequence[Door],
    used_for: int,
    doors: Sequence[Door],
    calendar: Calendar,
) -> Note:
    """`given`: all doors that serve the SKU in the plan; `used_for`: how many SKUs leave by this one."""
    if door.way is Way.TAKE_NOW:
        return Note(code="plan.here")
    if len(given) > 1:
        return Note(code="plan.cut", facts={"asked": need, "places": len(given)})
    others = [each for each in doors if each is not door and each.held.get(sku, 0) >= need]
    if not others:
        return Note(code="plan.only_place")
    if used_for > 1 or door.is_open:
        return Note(code="plan.same_parcel", facts={"skus": used_for})
    mine, theirs = (
        _worth(door, sku, need, calendar),
        min(_worth(each, sku, need, calendar) for each in others),
    )
    if mine > theirs:
        return Note(code="plan.fewest_parcels")
    code = (
        "plan.soonest" if mine[0] < theirs[0] else "plan.cheapest" if mine[1] < theirs[1] else "plan.nearest"
    )
    return Note(code=code, facts={"places": len(others) + 1})


def why_unplanned(sku: str, asked: int, promised: int, sources: Sources) -> Note:
    if promised > 0:
        return Note(code="plan.not_enough", facts={"sku": sku, "asked": asked, "promised": promised})
    elsewhere = sources.elsewhere(sku)
    if elsewhere:
        held = sum(elsewhere.values())
        return Note(code="plan.cannot_send", facts={"sku": sku, "places": len(elsewhere), "pieces": held})
    return Note(
        code="plan.nobody_has_it" if sources.is_known(sku) else "plan.stock_unknown", facts={"sku": sku}
    )


def _worth(door: Door, sku: str, need: int, calendar: Calendar) -> tuple[int, int]:
    ready_at = ready_when(door.lots[sku], need)
    assert ready_at is not None
    return calendar.day(ready_at), 0 if door.is_open else door.cost
