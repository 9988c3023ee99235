"""What was chosen by hand: granted first, or refused with a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment.plan import Note, Part, PlanRequest, Refused, Wanted, Way, Wish
from associate_app.domain.fulfilment.sources import Sources, offers_pickup, ready_when

BY_HAND = Note(code="plan.by_hand")


@dataclass(slots=True)
class Granted:
    parts: list[Part] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    left: dict[str, int] = field(default_factory=dict)  # line -> pieces that no wish has taken
    parcels: dict[tuple[Way, str], int] = field(
        default_factory=dict
    )  # -> others of the plan packed there before


def grant(request: PlanRequest, sources: Sources, lines: Mapping[str, Wanted]) -> Granted:
    """In the order of line, way and place; each takes what it needs off the sources."""
    granted = Granted(left={line.id: line.pieces for line in lines.values()})
    for wish in _in_order(request.wishes):
        try:
            part = _part(request, sources, lines, granted, wish)
        except RuleViolation as refusal:
            granted.refused.append(Refused(wish=wish, why=_note(refusal)))
            continue
        granted.parts.append(part)
        granted.left[part.line] -= part.pieces
        if part.way is not Way.TAKE_NOW:
            granted.parcels[part.way, part.place] = others_packed(granted.parcels, part.way, part.place)
        sources.take(part.way, part.place, part.sku, part.pieces)
    return granted


def others_packed(parcels: Mapping[tuple[Way, str], int], way: Way, place: str) -> int:
    """Parcels of the plan that the place packs before this one."""
    if (way, place) in parcels:
        return parcels[way, place]
    return sum(each == place for _, each in parcels)


def why_not(request: PlanRequest, way: Way, place: str) -> RuleViolation | None:
    """Why the place never serves in this way; None when it does."""
    where = request.places.get(place)
    if where is None:
        return RuleViolation("plan.unknown_place", place=place)
    if way not in request.ways:
        return RuleViolation("plan.way_closed", way=way.value)
    if way is Way.TAKE_NOW and place != request.here:
        return RuleViolation("plan.not_here", place=place)
    if way is Way.PICKUP and not offers_pickup(where):
        return RuleViolation("plan.no_pickup", place=place)
    if way is Way.SHIP and not where.orders.ships:
        return RuleViolation("plan.does_not_ship", place=place)
    return None


def _part(
    request: PlanRequest, sources: Sources, lines: Mapping[str, Wanted], granted: Granted, wish: Wish
) -> Part:
    line = lines.get(wish.line)
    if line is None:
        raise RuleViolation("plan.unknown_line", line=wish.line)
    refusal = why_not(request, wish.way, wish.place)
    if refusal is not None:
        raise refusal
    left = granted.left[line.id]
    pieces = left if wish.pieces is None else wish.pieces
    if not 1 <= pieces <= left:
        raise RuleViolation("plan.pieces_taken", left=left, asked=pieces)
    others = others_packed(granted.parcels, wish.way, wish.place)
    if sources.ready(wish.way, wish.place, others=others) is None:
        raise RuleViolation("plan.no_day", place=wish.place)
    known = sources.known(wish.place, line.sku)
    if known is None:
        raise RuleViolation("plan.stock_unknown", place=wish.place, sku=line.sku)
    lots = sources.lots(wish.way, wish.place, line.sku, others=others)
    ready_at = ready_when(lots, pieces)
    if ready_at is None:
        raise RuleViolation(
            "plan.too_few", place=wish.place, asked=pieces, promised=sum(held for held, _ in lots)
        )
    return Part(
        line=line.id,
        sku=line.sku,
        pieces=pieces,
        way=wish.way,
        place=wish.place,
        ready_at=ready_at,
        to_confirm=sources.to_confirm(wish.place, line.sku),
        why=BY_HAND,
        known=known,
        by_hand=True,
    )


def _in_order(wishes: Sequence[Wish]) -> list[Wish]:
    """Those that name their pieces before those that take the rest."""
    return sorted(wishes, key=lambda w: (w.line, w.pieces is None, w.way, w.place, w.pieces or 0))


def _note(refusal: RuleViolation) -> Note:
    return Note(code=refusal.code, facts={k: v for k, v in refusal.facts.items() if isinstance(v, int | str)})
