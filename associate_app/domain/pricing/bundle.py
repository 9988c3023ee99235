"""So many of this and so many of that for one price."""

from collections.abc import Iterable, Sequence

from associate_app.domain.pricing.claim import NO_CLAIM, Claim, Slot
from associate_app.domain.pricing.live import Live


def bundles(live: Live, slots: Sequence[Slot]) -> Claim:
    """One bundle after the other from the pieces that gain the most; each of them is exact."""
    amount = live.promotion.amount
    assert amount is not None
    left = {number: slot.cell.pieces for number, slot in enumerate(slots) if slot.cell.line in live.lines}
    order = sorted(left, key=lambda number: (slots[number].otherwise - slots[number].cell.price, number))
    gain, saving, times, taken = 0, 0, 0, dict[int, int]()
    while not live.promotion.max_times or times < live.promotion.max_times:
        used = _next(live, ((number, slots[number].cell.line, left[number]) for number in order))
        if used is None:
            break
        value = sum(n * (slots[slot].cell.price - slots[slot].otherwise) for slot, n in used.items())
        if value <= amount.minor:
            break
        again = min(left[slot] // n for slot, n in used.items())
        if live.promotion.max_times:
            again = min(again, live.promotion.max_times - times)
        times, gain = times + again, gain + again * (value - amount.minor)
        saving += again * (sum(n * slots[slot].cell.price for slot, n in used.items()) - amount.minor)
        for slot, n in used.items():
            left[slot] -= again * n
            taken[slot] = taken.get(slot, 0) + again * n
        order = [slot for slot in order if left[slot]]
    return Claim(gain, saving, tuple(sorted(taken.items()))) if gain > 0 else NO_CLAIM


def _next(live: Live, stock: Iterable[tuple[int, int, int]]) -> dict[int, int] | None:
    """The first pieces of `stock` (slot, line, pieces) that fill every part; None when some stay empty.

    Pieces come in order and push earlier ones to another part where that makes room (Kuhn's matching), so
    the earliest pieces that fit together at all are the ones taken.
    """
    places = filled(live, stock)
    if len(places) < sum(part.pieces for part in live.promotion.parts):
        return None
    used: dict[int, int] = {}
    for slot, _ in places.values():
        used[slot] = used.get(slot, 0) + 1
    return used


def filled(live: Live, stock: Iterable[tuple[int, int, int]]) -> dict[int, tuple[int, int]]:
    """Which place of a bundle is taken by which (slot, line)."""
    parts = zip(live.promotion.parts, live.fits, strict=True)
    fits = [lines for part, lines in parts for _ in range(part.pieces)]
    places: dict[int, tuple[int, int]] = {}

    def seat(piece: tuple[int, int], asked: set[int]) -> bool:
        for place, lines in enumerate(fits):
            if piece[1] in lines and place not in asked:
                asked.add(place)
                if place not in places or seat(places[place], asked):
                    places[place] = piece
                    return True
        return False

    for slot, line, pieces in stock:
        for _ in range(min(pieces, len(fits))):
            if not seat((slot, line), set()):
                break
            if len(places) == len(fits):
                return places
    return places
