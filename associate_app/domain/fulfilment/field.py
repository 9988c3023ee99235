"""The covering problem made small: what is still needed, which outlets are worth a look."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from associate_app.domain.fulfilment.allotment import Offer

PRICE = 720_720
"""Of one parcel, divisible by all small numbers."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """A place in one way: what it offers of each need (by its number), soonest first."""

    offers: Mapping[int, tuple[Offer, ...]]
    cost: int = 0
    is_open: bool = False  # costs no further parcel


class Field:
    """Outlets in the order of their first day, cost and rank; masks have a bit for each in that order.

    So the lowest bit of a mask is the soonest outlet.
    """

    def __init__(self, needs: Sequence[int], outlets: Sequence[Outlet]) -> None:
        order = sorted(range(len(outlets)), key=lambda number: (*_first(outlets[number]), number))
        self.needs = needs
        self.numbers = order
        self.outlets = [outlets[number] for number in order]
        self.days = [_first(each)[0] for each in self.outlets]
        self.costs = [each.cost for each in self.outlets]
        self.gives = [
            {need: min(of_need[-1].pieces, needs[need]) for need, of_need in each.offers.items()}
            for each in self.outlets
        ]
        self.opened = sum(1 << at for at, each in enumerate(self.outlets) if each.is_open)
        self.some, self.whole = [0] * len(needs), [0] * len(needs)
        for at, gives in enumerate(self.gives):
            for need, pieces in gives.items():
                self.some[need] |= 1 << at
                if pieces >= needs[need]:
                    self.whole[need] |= 1 << at
        self.by_size = [self._by_size(need) for need in range(len(needs))]
        self.left = [
            max(0, needed - sum(self.gives[at][need] for at in bits(self.opened & self.some[need])))
            for need, needed in enumerate(needs)
        ]
        """What the open outlets leave."""
        self.pool = self._worth_a_look()
        self.forced = self._forced()
        self.prices = self._prices()

    def after(self, left: Sequence[int], at: int) -> list[int]:
        rest = list(left)
        for need, pieces in self.gives[at].items():
            rest[need] = max(0, rest[need] - pieces)
        return rest

    def _by_size(self, need: int) -> list[tuple[int, int]]:
        """Who gives how many pieces, the most first."""
        masks: dict[int, int] = {}
        for at in bits(self.some[need]):
            given = self.gives[at][need]
            masks[given] = masks.get(given, 0) | 1 << at
        return sorted(masks.items(), reverse=True)

    def giving(self, need: int, pieces: int) -> int:
        """Who gives at least so many."""
        return sum(mask for size, mask in self.by_size[need] if size >= pieces)

    def without(self, chosen: int) -> list[int]:
        """What `chosen` leaves."""
        left = self.left
        for at in bits(chosen):
            left = self.after(left, at)
        return left

    def spare(self, chosen: int) -> list[int]:
        """What `chosen` gives beyond what is left; below zero where it is not enough."""
        spare = [-left for left in self.left]
        for at in bits(chosen):
            for need, pieces in self.gives[at].items():
                spare[need] += pieces
        return spare

    def fewest(self, need: int, among: int, pieces: int) -> int | None:
        """How many of them the need takes alone; None when not even all suffice."""
        count = 0
        for size, mask in self.by_size[need]:
            there = (among & mask).bit_count()
            if there * size >= pieces:
                return count - (-pieces // size)
            count += there
            pieces -= there * size
        return None

    def _worth_a_look(self) -> int:
        """Without those that others stand in for.

        An outlet can go when others, each as good in every need and before it in order, together give all
        that is left of its needs: a plan with it either lacks one of them, which then does better in its
        place, or has them all, and does without it.
        """
        levels = [
            sorted({gives[need] for gives in self.gives if need in gives}) for need in range(len(self.needs))
        ]
        width = max(map(len, levels), default=0)
        step = {
            (need, size): (1 << at + 1) - 1
            for need in range(len(levels))
            for at, size in enumerate(levels[need])
        }
        kept: list[tuple[int, int]] = []
        pool = 0
        for at, gives in enumerate(self.gives):
            wanted = {need: self.left[need] for need in gives if self.left[need] > 0}
            if self.outlets[at].is_open or not wanted:
                continue
            shape = sum(step[need, pieces] << need * width for need, pieces in gives.items())
            if self._is_one_day(at):
                if self._stood_in(wanted, shape, kept):
                    continue
                kept.append((shape, at))
            pool |= 1 << at
        return pool

    def _stood_in(self, wanted: dict[int, int], shape: int, kept: list[tuple[int, int]]) -> bool:
        for other, at in kept:
            if shape & ~other == 0:
                gives = self.gives[at]
                wanted = {need: left - gives[need] for need, left in wanted.items() if left > gives[need]}
                if not wanted:
                    return True
        return False

    def _is_one_day(self, at: int) -> bool:
        return all(
            offer.day == self.days[at] for of_need in self.outlets[at].offers.values() for offer in of_need
        )

    def _forced(self) -> int:
        """Those without which a need is not met."""
        forced = 0
        for need, left in enumerate(self.left):
            if left > 0:
                among = {at: self.gives[at][need] for at in bits(self.pool & self.some[need])}
                spare = sum(among.values()) - left
                forced |= sum(1 << at for at, pieces in among.items() if pieces > spare)
        return forced

    def _prices(self) -> list[int]:
        """Dual prices per piece: no outlet's pieces are together worth more than one parcel.

        So what is left, at these prices, is at least so many parcels.
        """
        worth = {
            at: {n: min(g, self.left[n]) for n, g in self.gives[at].items() if self.left[n] > 0}
            for at in bits(self.pool)
        }
        count = {at: sum(worth[at].values()) for at in worth}
        prices = [0] * len(self.needs)
        slack = dict.fromkeys(worth, PRICE)
        for share in (True, False):  # first a fair share each, then what is left over, the rarest needs first
            for need in sorted(range(len(self.needs)), key=lambda n: (self.some[n] & self.pool).bit_count()):
                among = list(bits(self.some[need] & self.pool))
                if self.left[need] == 0 or not among:
                    continue
                rise = min(PRICE // count[at] if share else slack[at] // worth[at][need] for at in among)
                prices[need] += rise
                for at in among:
                    slack[at] -= rise * worth[at][need]
        return prices


def bits(mask: int) -> Iterator[int]:
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _first(outlet: Outlet) -> tuple[int, int]:
    return min((of_need[0].day for of_need in outlet.offers.values()), default=0), outlet.cost
