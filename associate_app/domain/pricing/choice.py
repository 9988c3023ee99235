"""Which promotion for which piece, so that the customer pays the least."""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from associate_app.domain.pricing.cells import Cell, by_piece, reduced_together, worth
from associate_app.domain.pricing.claim import Claim, Slot
from associate_app.domain.pricing.deals import best_claim
from associate_app.domain.pricing.live import Live


class Choice(NamedTuple):
    cells: Sequence[Cell]
    beaten: Sequence[Live]  # that are not used, though alone they would give something


def cheapest(cells: Sequence[Cell], usable: Sequence[Live]) -> Choice:
    """The lowest of these ways to use the promotions; on a tie the first of them.

    1. without the exclusive ones;
    2. exclusive ones where they beat what the others give the same pieces, the others on the rest;
    3. each promotion alone.
    """
    exclusive = [live for live in usable if live.promotion.exclusive]
    others = [live for live in usable if not live.promotion.exclusive]
    best = stacked(cells, others)
    if exclusive:
        apart, left = _one_each([_before(cell) for cell in best], exclusive)
        best = min(best, apart + stacked(_joined(left), others), key=worth)
    slots = [Slot(cell, 0) for cell in cells]
    alone = [(live, _saved_alone(slots, live)) for live in usable]
    strongest, saved = max(alone, key=lambda each: each[1], default=(None, 0))
    if strongest is not None and worth(cells) - saved < worth(best):
        best = stacked(cells, [strongest])
    used = {step.live.number for cell in best for step in cell.steps}
    return Choice(best, [live for live, saves in alone if saves and live.number not in used])


def stacked(cells: Sequence[Cell], usable: Sequence[Live]) -> list[Cell]:
    """Group after group in priority order, each on the prices that the one before has left."""
    now = list(cells)
    for group in _in_order(usable):
        reduced, left = _one_each([(cell, 0) for cell in now], group)
        now = reduced + left
    return now


def _saved_alone(slots: Sequence[Slot], live: Live) -> int:
    if live.is_by_piece:
        lines = live.fits[-1]
        return sum(cell.pieces * by_piece(live, cell.price) for cell, _ in slots if cell.line in lines)
    return best_claim(live, slots).saving


def _in_order(usable: Sequence[Live]) -> Iterator[list[Live]]:
    first: dict[str, int] = {}
    for live in usable:
        first.setdefault(live.promotion.group, live.number)
    ordered = sorted(usable, key=lambda live: (first[live.promotion.group], live.number))
    for _, group in groupby(ordered, key=lambda live: live.promotion.group):
        yield list(group)


def _one_each(cells: Sequence[tuple[Cell, int]], usable: Sequence[Live]) -> tuple[list[Cell], list[Cell]]:
    """At most one of the promotions for every piece, where it saves more than the number beside its cell.

    The deal that gains the most over the best single promotions of its pieces comes first, then the next
    of what is left. Returns the cells that were reduced and those that were not.
    """
    single = [live for live in usable if live.is_by_piece]
    best = [_best_single(cell, single) for cell, _ in cells]
    slots = [Slot(cell, max(beside, saving)) for (cell, beside), (saving, _) in zip(cells, best, strict=True)]
    reduced: list[Cell] = []
    for live, claim in _claims([live for live in usable if not live.is_by_piece], slots):
        taken = [slots[number].cell.of(pieces) for number, pieces in claim.taken]
        reduced += reduced_together(taken, live, claim.saving)
        for number, pieces in claim.taken:
            cell, otherwise = slots[number]
            slots[number] = Slot(cell.of(cell.pieces - pieces), otherwise)
    left = []
    for slot, (saving, found), (_, beside) in zip(slots, best, cells, strict=True):
        if not slot.cell.pieces:
            continue
        if found is not None and saving > beside:
            reduced.append(slot.cell.reduced(found, saving))
        else:
            left.append(slot.cell)
    return reduced, left


def _claims(deals: Sequence[Live], slots: Sequence[Slot]) -> Iterator[tuple[Live, Claim]]:
    """The best claim again and again, while the caller takes the claimed pieces out of `slots`.

    A gain only falls when pieces go, so an old gain at the top of the heap is enough to pass over the rest.
    """
    first = [(deal, best_claim(deal, slots)) for deal in deals]
    heap = [(-claim.gain, deal.number, 0, deal, claim) for deal, claim in first if claim.gain]
    heapq.heapify(heap)
    taken = 0
    while heap:
        _, number, looked, deal, claim = heapq.heappop(heap)
        if looked == taken:
            yield deal, claim
            taken += 1
        elif (fresh := best_claim(deal, slots)).gain:
            heapq.heappush(heap, (-fresh.gain, number, taken, deal, fresh))


def _best_single(cell: Cell, usable: Iterable[Live]) -> tuple[int, Live | None]:
    """A coupon is used only where nothing without one is as good."""
    best, found = 0, None
    for live in usable:
        if cell.line in live.fits[-1]:
            saving = by_piece(live, cell.price)
            if saving > best or (saving == best and found is not None and found.coupon and not live.coupon):
                best, found = saving, live
    return best, found


def _before(cell: Cell) -> tuple[Cell, int]:
    """The cell before promotions, and what they save on a piece of it."""
    saved = sum(step.saving for step in cell.steps)
    return Cell(cell.line, cell.pieces, cell.price + saved), saved


def _joined(cells: Iterable[Cell]) -> list[Cell]:
    """Pieces of a line that nothing sets apart, together again."""
    pieces: dict[tuple[int, int], int] = {}
    for cell in cells:
        pieces[cell.line, cell.price] = pieces.get((cell.line, cell.price), 0) + cell.pieces
    return [Cell(line, count, price) for (line, price), count in sorted(pieces.items())]
