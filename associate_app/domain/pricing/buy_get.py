"""Buy so many, get so many free or cheaper."""

from collections import Counter
from collections.abc import Sequence

from associate_app.domain.pricing.claim import NO_CLAIM, Claim, Slot, dear_to_cheap
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import ALL
from associate_app.domain.pricing.spread import rounded


def cheapest_of_sets(live: Live, slots: Sequence[Slot]) -> Claim:
    """Exact: along the pieces from dear to cheap, either leave one or take it as the next of a set.

    Sets taken in that order reduce the dearest pieces that can be the cheapest of a set.
    """
    promotion = live.promotion
    size = promotion.buy + promotion.get
    pieces = list(dear_to_cheap(slots, live.fits[0]))
    end = min(promotion.max_times, len(pieces) // size) * size if promotion.max_times else size
    if len(pieces) < size or end == 0:
        return NO_CLAIM
    best: list[int | None] = [0, *([None] * end)]
    took: list[list[bool]] = []
    for slot in pieces:
        price, otherwise = slots[slot].cell.price, slots[slot].otherwise
        off = rounded(price * promotion.permille, ALL)
        taken = [False] * (end + 1)
        for held in range(end, 0, -1):
            before = best[held - 1]
            if before is None:
                continue
            value = before - otherwise + (off if (held - 1) % size >= promotion.buy else 0)
            known = best[held]
            if known is None or value > known:
                best[held], taken[held] = value, True
        if not promotion.max_times:
            done, start = best[end], best[0]
            assert start is not None
            taken[0] = done is not None and done > start
            if done is not None and done > start:
                best[0] = done
            best[end] = None
        took.append(taken)
    return _traced(live, slots, pieces, best, took)


def _traced(
    live: Live,
    slots: Sequence[Slot],
    pieces: Sequence[int],
    best: Sequence[int | None],
    took: list[list[bool]],
) -> Claim:
    promotion = live.promotion
    size, circular = promotion.buy + promotion.get, not promotion.max_times
    ends = [0] if circular else range(0, len(best), size)
    held = max(ends, key=lambda each: (value if (value := best[each]) is not None else -1, -each))
    gain, saving, counts = best[held] or 0, 0, dict[int, int]()
    if gain <= 0:
        return NO_CLAIM
    for slot, taken in zip(reversed(pieces), reversed(took), strict=True):
        if circular and held == 0:
            if not taken[0]:
                continue
            held = size
        elif not taken[held]:
            continue
        if (held - 1) % size >= promotion.buy:
            saving += rounded(slots[slot].cell.price * promotion.permille, ALL)
        counts[slot] = counts.get(slot, 0) + 1
        held -= 1
    return Claim(gain, saving, tuple(sorted(counts.items())))


def rewards(live: Live, slots: Sequence[Slot]) -> Claim:
    """Exact: the pieces that save the least otherwise are bought, those that gain the most are the reward."""
    promotion = live.promotion
    bought, reward = live.fits
    offs = [rounded(slot.cell.price * promotion.permille, ALL) for slot in slots]
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
