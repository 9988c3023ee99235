"""Promotions that need several pieces: what each may claim of the pieces that are left."""

from collections.abc import Sequence

from associate_app.domain.pricing.bundle import bundles
from associate_app.domain.pricing.buy_get import cheapest_of_sets, rewards
from associate_app.domain.pricing.claim import NO_CLAIM, Claim, Slot
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import PromotionKind


def best_claim(live: Live, slots: Sequence[Slot]) -> Claim:
    """NO_CLAIM when nothing is gained."""
    match live.promotion.kind:
        case PromotionKind.BUY_GET if live.promotion.reward is not None:
            return rewards(live, slots)
        case PromotionKind.BUY_GET:
            return cheapest_of_sets(live, slots)
        case PromotionKind.BUNDLE:
            return bundles(live, slots)
        case PromotionKind.THRESHOLD:
            return _amount_off(live, slots)
    raise AssertionError(live.promotion.kind)


def _amount_off(live: Live, slots: Sequence[Slot]) -> Claim:
    """Over all that fits, or only over what nothing else would reduce, whichever gains more."""
    amount = live.promotion.amount
    assert amount is not None
    lines = live.fits[-1]
    fitting = [number for number, (cell, _) in enumerate(slots) if cell.pieces and cell.line in lines]
    best = NO_CLAIM
    for chosen in (fitting, [number for number in fitting if not slots[number].otherwise]):
        whole = sum(slots[number].cell.pieces * slots[number].cell.price for number in chosen)
        lost = sum(slots[number].cell.pieces * slots[number].otherwise for number in chosen)
        saving = min(amount.minor * live.times, whole)
        if saving - lost > best.gain:
            taken = tuple((number, slots[number].cell.pieces) for number in chosen)
            best = Claim(saving - lost, saving, taken)
    return best
