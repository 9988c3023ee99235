"""All ways in which one line could go, for changing it by hand."""

from dataclasses import replace

from associate_app.domain.fulfilment.basket import sound, sources_of
from associate_app.domain.fulfilment.doors import shipping_cost
from associate_app.domain.fulfilment.plan import Choice, Known, PlanRequest, Way
from associate_app.domain.fulfilment.sources import ready_when
from associate_app.domain.fulfilment.wishes import grant, others_packed, why_not
from associate_app.domain.place import metres_between


def choices(request: PlanRequest, line: str) -> tuple[Choice, ...]:
    """Beside what was chosen by hand for the other lines. Those that can promise the most pieces come first,
    then the soonest, the cheapest, the nearest. None for a line that is not in the basket.
    """
    lines, _ = sound(request.lines)
    if line not in lines:
        return ()
    others = tuple(wish for wish in request.wishes if wish.line != line)
    request = replace(request, wishes=others)
    sources = sources_of(request, lines)
    granted = grant(request, sources, lines)
    wanted, here = lines[line], request.places[request.here]
    found: list[tuple[int, int, int, int, int, Choice]] = []
    for place in (here.id, *sorted(sources.elsewhere(wanted.sku))):
        for way in Way:
            if why_not(request, way, place) is not None:
                continue
            packed = others_packed(granted.parcels, way, place)
            lots = sources.lots(way, place, wanted.sku, others=packed)
            pieces = min(wanted.pieces, sum(held for held, _ in lots))
            ready_at = ready_when(lots, pieces)
            if pieces < 1 or ready_at is None:
                continue
            choice = Choice(
                way=way,
                place=place,
                pieces=pieces,
                ready_at=ready_at,
                to_confirm=sources.to_confirm(place, wanted.sku),
                known=sources.known(place, wanted.sku) or Known(),
                cost=shipping_cost(request, way, place),
            )
            metres = metres_between(here, request.places[place])
            found.append((-pieces, sources.calendar.day(ready_at), choice.cost, metres, len(found), choice))
    return tuple(each[-1] for each in sorted(found))
