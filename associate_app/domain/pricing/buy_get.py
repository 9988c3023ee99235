"""Buy so many, get so many free or cheaper."""

from collections import Counter
from collections.abc import Sequence

from associate_app.domain.pricing.claim import NO_CLAIM, Claim, Slot, dear_to_cheap
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import ALL, Promotion
from associate_app.domain.pricing.spread import rounded


def cheapest_of_sets(live: Live, slots: Sequence[Slot]) -> Claim:
    """Exact: along the pieces from dear to cheap, either leave one or take it as the next of a set.

    Sets taken in that order reduce the dearest pieces that can be the cheapest of a set.
    """
    promotion = live.promotion
    size = promotion.buy + promotion.get
    pieces = list(dear_to_cheap(slots, live.fits[0]))
    limited = 0 < promotion.max_times < len(pieces) // size
    end = promotion.max_times * size if limited else size
    best: list[int | None] = [0, *([None] * end)]  # the gain with so many pieces taken
    took: list[list[bool]] = []  # for every piece, whether it is the last of so many
    if len(pieces) < size:
        return NO_CLAIM
    for slot in pieces:
        off, otherwise = _off(promotion, slots[slot]), slots[slot].otherwise
        taken = [False] * (end + 1)
        for held in range(end, 0, -1):
            before, known = best[held - 1], best[held]
            if before is None:
                continue
            value = before - otherwise + (off if (held - 1) % size >= promotion.buy else 0)
            if known is None or value > known:
                best[held], taken[held] = value, True
        if not limited:
            # A full set counts as none begun, so that any number of sets fits in.
            full, best[end] = best[end], None
            if full is not None and full > (best[0] or 0):
                best[0], taken[0] = full, True
        took.append(taken)
    held = max(range(0, end, size) if not limited else range(0, end + 1, size), key=lambda n: best[n] or 0)
    gain = best[held] or 0
    return _claim(promotion, slots, pieces, took, held, gain) if gain > 0 else NO_CLAIM


def _claim(
    promotion: Promotion,
    slots: Sequence[Slot],
    pieces: Sequence[int],
    took: Sequence[Sequence[bool]],
    held: int,
    gain: int,
) -> Claim:
    """Back along the pieces, from the last that was taken."""
    size, saving, counts = promotion.buy + promotion.get, 0, Counter[int]()
    for slot, taken in zip(reversed(pieces), reversed(took), strict=True):
        if taken[held]:
            held = (held or size) - 1
            saving += _off(promotion, slots[slot]) if held % size >= promotion.buy else 0
            counts[slot] += 1
    return Claim(gain, saving, tuple(sorted(counts.items())))


def rewards(live: Live, slots: Sequence[Slot]) -> Claim:
    """Exact: the pieces that save the least otherwise are bought, those that gain the most are the reward."""
    promotion = live.promotion
    bought, reward = live.fits
    offs = [_off(promotion, slot) for slot in slots]
    buys = sorted(dear_to_cheap(slots, bought - reward), key=lambda slot: slots[slot].otherwise)
    gets = sorted(dear_to_cheap(slots, reward), key=lambda slot: slots[slot].otherwise - offs[slot])
    limit = min(len(buys) // promotion.buy, len(gets) // promotion.get)
    times = gain = 0
    for time in range(min(limit, promotion.max_times) if promotion.max_times else limit):
        given = gets[time * promotion.get : (time + 1) * promotion.get]
        paid = buys[time * promotion.buy : (time + 1) * promotion.buy]
        more = sum(offs[slot] - slots[slot].otherwise for slot in given)
        more -= sum(slots[slot].otherwise for slot in paid)
        if more <= 0:
            break
        times, gain = times + 1, gain + more
    if not times:
        return NO_CLAIM
    given = gets[: times * promotion.get]
    taken = given + buys[: times * promotion.buy]
    return Claim(gain, sum(offs[slot] for slot in given), tuple(sorted(Counter(taken).items())))


def _off(promotion: Promotion, slot: Slot) -> int:
    return rounded(slot.cell.price * promotion.permille, ALL)
