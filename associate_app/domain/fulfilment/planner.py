"""One plan for the whole basket: the fewest parcels, then the earliest date, then the lowest cost.

What is compared, first to last:
1. pieces that nobody can promise;
2. parcels: each place that ships is one, each place to pick up in is one, what is taken now is none;
3. cuts: a line stays whole unless cutting it saves a parcel or is the only way;
4. the day on which the last of it comes, then the sum of the days of all parts (the days are the customer's:
   those of the store where the basket is);
5. what the shipments cost;
6. the nearer places, then the lower ids.

Lines of one SKU are one need: its pieces are alike. What lies here is carried out, and kept here for later
only when that is chosen by hand. Another store to pick up in must be within reach.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from associate_app.domain.fulfilment.basket import sound, sources_of
from associate_app.domain.fulfilment.doors import Door, doors, outlets, shipping_cost
from associate_app.domain.fulfilment.plan import (
    Known,
    Note,
    Parcel,
    Part,
    Plan,
    PlanRequest,
    Unplanned,
    Wanted,
    Way,
)
from associate_app.domain.fulfilment.reasons import why_this_door, why_unplanned
from associate_app.domain.fulfilment.search import search
from associate_app.domain.fulfilment.sources import Sources, ready_when
from associate_app.domain.fulfilment.wishes import Granted, grant, why_not
from associate_app.domain.time import Instant

_WAYS = list(Way)


def propose(request: PlanRequest) -> Plan:
    """Total for any basket. Raises RuleViolation when the store itself or its time zone is not known."""
    lines, unsound = sound(request.lines)
    sources = sources_of(request, lines)
    granted = grant(request, sources, lines)
    needs = _needs(lines, granted)
    given, proven = _serve(request, sources, granted, needs)
    parts, unplanned = list(granted.parts), list(unsound)
    for sku, need in needs.items():
        promised = sum(each.pieces for each in given[sku])
        left = {id: pieces for id, pieces in granted.left.items() if pieces > 0 and lines[id].sku == sku}
        for line, pieces, each in _hand_out(left, given[sku]):
            parts.append(_part(sources, lines[line], pieces, each))
        why = why_unplanned(sku, need, promised, sources)
        unplanned += [
            Unplanned(line=id, sku=sku, pieces=pieces, why=why) for id, pieces in left.items() if pieces > 0
        ]
    order = {line.id: at for at, line in reversed(tuple(enumerate(request.lines)))}
    parts.sort(key=lambda each: (order[each.line], each.ready_at, _WAYS.index(each.way), each.place))
    unplanned.sort(key=lambda each: order[each.line])
    return Plan(
        here=request.here,
        at=request.now,
        parts=tuple(parts),
        parcels=tuple(_parcels(request, parts)),
        unplanned=tuple(unplanned),
        refused=tuple(granted.refused),
        proven=proven,
    )


class _Given(NamedTuple):
    """Pieces of one SKU that leave by one door."""

    door: Door
    pieces: int
    why: Note


def _serve(
    request: PlanRequest, sources: Sources, granted: Granted, needs: Mapping[str, int]
) -> tuple[Mapping[str, Sequence[_Given]], bool]:
    """By SKU, soonest first. What lies here in full is carried out; the search is for all the rest."""
    carries = why_not(request, Way.TAKE_NOW, request.here) is None
    carried = {sku for sku, need in needs.items() if carries and sources.shelf(sku) >= need}
    hard = tuple(sku for sku in needs if sku not in carried)
    found = doors(request, sources, granted.parcels, hard) if hard else []
    held: Counter[str] = Counter()
    for each in found:
        held.update(each.held)
    promised = {sku: min(needs[sku], held[sku]) for sku in hard if held[sku] > 0}
    offered = outlets(found, sources.calendar, tuple(promised))
    answer = search(tuple(promised.values()), offered, request.rules.effort)
    used_for = Counter(door for pieces in answer.pieces for door in pieces)
    given: dict[str, list[_Given]] = {sku: [] for sku in needs}
    for sku in carried:
        lots = {sku: ((needs[sku], request.now),)}
        here = Door(Way.TAKE_NOW, request.here, lots, {sku: needs[sku]})
        given[sku] = [_Given(here, needs[sku], Note(code="plan.here"))]
    for sku, by_door in zip(promised, answer.pieces, strict=True):
        of_sku = [found[number] for number in by_door]
        for number, pieces in by_door.items():
            door, used = found[number], used_for[number]
            why = why_this_door(sku, promised[sku], door, of_sku, used, found, sources.calendar)
            given[sku].append(_Given(door, pieces, why))
        given[sku].sort(key=lambda each: (_ready_at(sku, each), _WAYS.index(each.door.way), each.door.place))
    return given, answer.proven


def _hand_out(left: dict[str, int], given: Sequence[_Given]) -> Iterator[tuple[str, int, _Given]]:
    """To the lines of one SKU: whole lines first, the larger before the smaller, then what is left over."""
    rest = []
    for each in given:
        pieces = each.pieces
        for line in sorted(left, key=lambda line: (-left[line], line)):
            if 0 < left[line] <= pieces:
                yield line, left[line], each
                pieces -= left[line]
                left[line] = 0
        rest.append((pieces, each))
    for pieces, each in rest:
        for line in sorted(left):
            taken = min(pieces, left[line])
            if taken > 0:
                yield line, taken, each
                pieces -= taken
                left[line] -= taken


def _part(sources: Sources, line: Wanted, pieces: int, given: _Given) -> Part:
    place = given.door.place
    return Part(
        line=line.id,
        sku=line.sku,
        pieces=pieces,
        way=given.door.way,
        place=place,
        ready_at=_ready_at(line.sku, given),
        to_confirm=sources.to_confirm(place, line.sku),
        why=given.why,
        known=sources.known(place, line.sku) or Known(),
    )


def _ready_at(sku: str, given: _Given) -> Instant:
    ready_at = ready_when(given.door.lots[sku], given.pieces)
    assert ready_at is not None
    return ready_at


def _parcels(request: PlanRequest, parts: Sequence[Part]) -> Iterator[Parcel]:
    together: dict[tuple[Way, str], list[Part]] = {}
    for part in parts:
        if part.way is not Way.TAKE_NOW:
            together.setdefault((part.way, part.place), []).append(part)
    for (way, place), inside in sorted(
        together.items(), key=lambda each: (_WAYS.index(each[0][0]), each[0][1])
    ):
        yield Parcel(
            way=way,
            place=place,
            pieces=sum(part.pieces for part in inside),
            ready_at=max(part.ready_at for part in inside),
            to_confirm=any(part.to_confirm for part in inside),
            cost=shipping_cost(request, way, place),
        )


def _needs(lines: Mapping[str, Wanted], granted: Granted) -> dict[str, int]:
    needs: Counter[str] = Counter()
    for line, pieces in granted.left.items():
        if pieces > 0:
            needs[lines[line].sku] += pieces
    return dict(sorted(needs.items()))
