"""How one need is served by the places that are open: by as few of them as can be, and the soonest."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Offer(NamedTuple):
    """So many pieces by a day, all that came before included."""

    pieces: int
    day: int


Offers = Sequence[tuple[int, Sequence[Offer]]]
"""By the number of the outlet, which is its rank; each outlet's offers soonest first."""


class Least(NamedTuple):
    parts: int
    last_day: int  # the earliest with that few parts


class Allotment(NamedTuple):
    days: int  # summed up over the parts
    pieces: Mapping[int, int]  # by outlet


class _Picked(NamedTuple):
    days: int
    ranks: int  # a bit for each, the nearest the lowest
    picks: tuple[tuple[int, int, int], ...]  # day, outlet, pieces


def least(need: int, offers: Offers) -> Least:
    """The offers must reach."""
    whole = [offer.day for _, of_outlet in offers for offer in of_outlet if offer.pieces >= need]
    if whole:
        return Least(1, min(whole))
    parts = fewest(need, [of_outlet[-1].pieces for _, of_outlet in offers])
    assert parts is not None
    for day in sorted({offer.day for _, of_outlet in offers for offer in of_outlet}):
        by_then = [
            max((offer.pieces for offer in of_outlet if offer.day <= day), default=0)
            for _, of_outlet in offers
        ]
        if fewest(need, by_then) == parts:
            return Least(parts, day)
    raise AssertionError("the last day is late enough")


def allot(need: int, offers: Offers, last_day: int) -> Allotment:
    """As few parts as can be, none after `last_day`, the smallest sum of days; equal sums by rank."""
    parts = least(need, offers).parts
    order = sorted(range(len(offers)), key=lambda rank: -offers[rank][1][-1].pieces)
    sizes = [offers[rank][1][-1].pieces for rank in order]
    best: dict[tuple[int, int], _Picked] = {(0, 0): _Picked(0, 0, ())}
    for at, rank in enumerate(order):
        outlet, of_outlet = offers[rank]
        for (used, covered), so_far in tuple(best.items()):
            if covered + sum(sizes[at : at + parts - used]) < need:
                del best[used, covered]  # the largest that are left are not enough
                continue
            for offer in of_outlet if used < parts else ():
                if offer.day > last_day:
                    break
                state = (used + 1, min(need, covered + offer.pieces))
                picks = (*so_far.picks, (offer.day, outlet, offer.pieces))
                found = _Picked(so_far.days + offer.day, so_far.ranks | 1 << rank, picks)
                if state not in best or found < best[state]:
                    best[state] = found
    days, _, picks = best[parts, need]
    pieces, left = {}, need
    for _, outlet, offered in sorted(picks):
        pieces[outlet] = min(offered, left)
        left -= pieces[outlet]
    return Allotment(days, pieces)


def fewest(need: int, sizes: Iterable[int]) -> int | None:
    """How many of the sizes reach the need; None when not even all do."""
    for count, size in enumerate(sorted(sizes, reverse=True), start=1):
        need -= size
        if need <= 0:
            return count
    return None
