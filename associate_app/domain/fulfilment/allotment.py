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
    best: dict[tuple[int, int], tuple[int, tuple[tuple[int, int, int], ...]]] = {(0, 0): (0, ())}
    for outlet, of_outlet in offers:
        for (used, covered), (days, picks) in tuple(best.items()):
            for offer in of_outlet if used < parts else ():
                if offer.day > last_day:
                    break
                state = (used + 1, min(need, covered + offer.pieces))
                found = (days + offer.day, (*picks, (offer.day, outlet, offer.pieces)))
                if state not in best or found[0] < best[state][0]:
                    best[state] = found
    days, picks = best[parts, need]
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
