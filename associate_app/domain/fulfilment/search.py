"""Which places serve which needs: the fewest, then the least cut, the soonest, the cheapest, the nearest.

A covering problem: each need wants so many pieces, each outlet opened is one more parcel. Solved by
depth-first branch and bound; the bounds are a packing of needs that share no outlet, and dual prices.
Outlets come nearest first, which settles what is equal otherwise.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations
from typing import NamedTuple

from associate_app.domain.fulfilment.allotment import Allotment, Least, Offers, allot, least
from associate_app.domain.fulfilment.field import PRICE, Field, Outlet, bits

_DEEP = 100
"""Parcels beyond which no plan is worth a search."""
_NEVER = 1 << 30


class Score(NamedTuple):
    """Less is better."""

    parcels: int  # opened for the plan
    splits: int  # parts beyond one, summed up over the needs
    last_day: int
    days: int  # summed up over the parts
    cost: int
    places: int  # a bit for each outlet opened, the nearest the lowest


@dataclass(frozen=True, slots=True)
class Found:
    pieces: tuple[Mapping[int, int], ...]  # by need, then by outlet
    score: Score
    proven: bool


def search(needs: Sequence[int], outlets: Sequence[Outlet], effort: int) -> Found:
    """`needs` are pieces, at least 1 each, and all outlets together offer them. `effort` bounds the steps."""
    return _Search(Field(needs, outlets), effort).run()


class _Search:
    def __init__(self, field: Field, effort: int) -> None:
        self._field = field
        self._effort = effort
        self._least: dict[tuple[int, int], Least] = {}
        self._allotments: dict[tuple[int, int, int], Allotment] = {}
        self._hits = [sum(1 << need for need in gives) for gives in field.gives]
        self._chosen = self._greedy()
        self._best = self._score(self._chosen)

    def run(self) -> Found:
        field = self._field
        proven = self._best.parcels - field.forced.bit_count() <= _DEEP
        if proven:
            self._improve()
            proven = self._descend(field.forced, field.pool & ~field.forced, field.without(field.forced))
        pieces = []
        for need in range(len(field.needs)):
            given = self._allotment(need, self._chosen, self._best.last_day).pieces
            pieces.append({field.numbers[at]: count for at, count in given.items()})
        return Found(tuple(pieces), self._best, proven)

    def _descend(self, chosen: int, free: int, left: list[int]) -> bool:
        """Look at all plans that open `chosen` and any of `free`. False when the effort did not suffice."""
        missing = [need for need, pieces in enumerate(left) if pieces > 0]
        self._effort -= 5 + len(missing)
        if not missing:
            score = self._score(chosen)
            if score < self._best:
                self._best, self._chosen = score, chosen
            return True
        room = self._best.parcels - chosen.bit_count()
        more = self._more(missing, free, left)
        if more > room or (more == room and self._promises(chosen, free) >= self._best[1:]):
            return True
        if self._effort < 0:
            return False
        some = self._field.some
        need = min(missing, key=lambda need: (some[need] & free).bit_count())
        for at in self._most_useful_first(some[need] & free, missing):
            free &= ~(1 << at)
            if not self._descend(chosen | 1 << at, free, self._field.after(left, at)):
                return False
        return True

    def _greedy(self) -> int:
        """A plan that is valid, and seldom far from the best."""
        field = self._field
        chosen = field.forced
        left = field.without(chosen)
        gains = [(-self._gain(at, left), at) for at in bits(field.pool & ~chosen)]
        heapify(gains)
        while any(left):
            before, at = heappop(gains)
            gain = -self._gain(at, left)
            if gain > before:  # others have given what it would
                heappush(gains, (gain, at))
                continue
            chosen |= 1 << at
            left = field.after(left, at)
        spare = field.spare(chosen)
        for at in sorted(bits(chosen & ~field.forced), reverse=True):
            if all(spare[need] >= given for need, given in field.gives[at].items()):
                chosen &= ~(1 << at)
                spare = field.spare(chosen)
        return chosen

    def _gain(self, at: int, left: list[int]) -> int:
        return sum(min(left[need], given) for need, given in self._field.gives[at].items())

    def _improve(self) -> None:
        """Put one outlet in the place of one or two, as long as that helps and within half the effort."""
        enough = self._effort // 2
        while self._effort > enough and self._swap(enough):
            pass

    def _swap(self, enough: int) -> bool:
        field = self._field
        movable = tuple(bits(self._chosen & ~field.forced))
        spare = field.spare(self._chosen)
        for gone in (*combinations(movable, 2), *combinations(movable, 1)):
            if self._effort < enough:
                return False
            kept = self._chosen & ~sum(1 << at for at in gone)
            lost: Counter[int] = Counter()
            for at in gone:
                lost.update(field.gives[at])
            self._effort -= 5 + 2 * len(lost)
            standing_in = field.pool & ~self._chosen
            for need, pieces in lost.items():
                if pieces > spare[need]:
                    standing_in &= field.giving(need, pieces - spare[need])
            for at in bits(standing_in):
                score = self._score(kept | 1 << at)
                if score < self._best:
                    self._best, self._chosen = score, kept | 1 << at
                    return True
        return False

    def _most_useful_first(self, among: int, missing: list[int]) -> list[int]:
        wanted = sum(1 << need for need in missing)
        return sorted(bits(among), key=lambda at: -(self._hits[at] & wanted).bit_count())

    def _more(self, missing: list[int], free: int, left: list[int]) -> int:
        """At least so many parcels more."""
        field = self._field
        dual = -(-sum(field.prices[need] * left[need] for need in missing) // PRICE)
        apart, seen = 0, 0
        among = {need: field.some[need] & free for need in missing}
        for need in sorted(missing, key=lambda need: among[need].bit_count()):
            if among[need] & seen:
                continue
            seen |= among[need]
            count = field.fewest(need, among[need], left[need])
            if count is None:
                return _NEVER
            apart += count
        return max(dual, apart)

    def _promises(self, chosen: int, free: int) -> tuple[int, int, int, int, int]:
        """No plan that opens `chosen` and any of `free` is better than this, parcels apart."""
        field = self._field
        reach = chosen | free | field.opened
        splits = days = 0
        last = max((field.days[at] for at in bits(chosen)), default=0)
        for need, some in enumerate(field.some):
            whole = field.whole[need] & reach
            if not whole:
                splits += 1
            soonest = field.days[_lowest(whole or some & reach)]
            last = max(last, soonest)
            days += soonest if whole else 2 * soonest
        return splits, last, days, *self._price(chosen)

    def _score(self, chosen: int) -> Score:
        needs = range(len(self._field.needs))
        self._effort -= len(needs) // 2
        leasts = [self._least_of(need, chosen) for need in needs]
        last = max((each.last_day for each in leasts), default=0)
        days = sum(
            each.last_day if each.parts == 1 else self._allotment(need, chosen, last).days
            for need, each in enumerate(leasts)
        )
        return Score(
            chosen.bit_count(), sum(each.parts - 1 for each in leasts), last, days, *self._price(chosen)
        )

    def _price(self, chosen: int) -> tuple[int, int]:
        field = self._field
        return sum(field.costs[at] for at in bits(chosen)), sum(1 << field.numbers[at] for at in bits(chosen))

    def _least_of(self, need: int, chosen: int) -> Least:
        mask = (chosen | self._field.opened) & self._field.some[need]
        key = need, mask
        if key not in self._least:
            self._effort -= 5 + mask.bit_count()
            self._least[key] = least(self._field.needs[need], self._offers(*key))
        return self._least[key]

    def _allotment(self, need: int, chosen: int, last_day: int) -> Allotment:
        mask = (chosen | self._field.opened) & self._field.some[need]
        key = need, mask, last_day
        if key not in self._allotments:
            self._effort -= 40 * mask.bit_count()
            self._allotments[key] = allot(self._field.needs[need], self._offers(need, mask), last_day)
        return self._allotments[key]

    def _offers(self, need: int, mask: int) -> Offers:
        """By rank, so that of equal outlets the nearest gives."""
        field = self._field
        return [
            (at, field.outlets[at].offers[need]) for at in sorted(bits(mask), key=field.numbers.__getitem__)
        ]


def _lowest(mask: int) -> int:
    return (mask & -mask).bit_length() - 1
