"""What the engine promises of its choice, against every way there is."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, product
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from associate_app.domain.pricing.basket import Basket
from associate_app.domain.pricing.cells import Cell, by_piece, worth
from associate_app.domain.pricing.choice import cheapest
from associate_app.domain.pricing.claim import Slot
from associate_app.domain.pricing.deals import best_claim
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import Part, Promotion, PromotionKind, Scope
from tests.domain.pricing.chance import BY_PIECE, some_basket, some_promotions
from tests.domain.pricing.shop import eur, priced, promotion

chances = st.randoms(use_true_random=False)


def live(of: Promotion, *fits: set[int]) -> Live:
    return Live(
        number=0,
        promotion=of,
        fits=tuple(frozenset(each) for each in fits),
        is_for_customer=True,
        pieces=2,
        spend=0,
        coupon="",
    )


def some_slots(rng: Random, most: int) -> list[Slot]:
    prices = [rng.choice((0, 1, 5, 10, rng.randint(1, 60))) for _ in range(rng.randint(1, most))]
    return [Slot(Cell(line, 1, price), rng.randint(0, price)) for line, price in enumerate(prices)]


@given(chances)
def test_no_choice_is_dearer_than_any_promotion_alone_or_dearer_than_none(rng: Random) -> None:
    basket, promotions = replace(some_basket(rng), points_value=0), some_promotions(rng)
    total = priced(basket, *promotions).total
    assert total <= priced(basket).total
    for alone in promotions:
        assert total <= priced(basket, alone).total


@given(chances)
def test_promotions_by_piece_lead_to_the_lowest_total_there_is(rng: Random) -> None:
    lines = [Cell(line, 1, rng.randint(0, 40)) for line in range(2)]
    found = [replace(each, coupon=False) for each in some_promotions(rng, 5, BY_PIECE)]
    found.sort(key=lambda each: each.order)
    lives = [
        replace(live(each, {line for line in range(2) if rng.random() < 0.7}), number=number)
        for number, each in enumerate(found)
    ]
    assert worth(cheapest(lines, lives).cells) == sum(_lowest(cell, lives) for cell in lines)


def _lowest(cell: Cell, lives: Sequence[Live]) -> int:
    """Every choice of none or one of each group in order, or one exclusive alone."""
    fitting = [each for each in lives if cell.line in each.lines]
    ends = [cell.price - by_piece(each, cell.price) for each in fitting if each.promotion.exclusive]
    stacking = [each for each in lives if not each.promotion.exclusive]
    groups = list(dict.fromkeys(each.promotion.group for each in stacking))
    choices = [
        [None, *(e for e in stacking if e.promotion.group == group and e in fitting)] for group in groups
    ]
    for way in product(*choices):
        price = cell.price
        for each in way:
            price -= by_piece(each, price) if each is not None else 0
        ends.append(price)
    return min(ends)


@given(chances)
def test_one_more_promotion_by_piece_never_raises_the_total(rng: Random) -> None:
    basket = replace(some_basket(rng), points_value=0)
    # Their ids come in order, so a new one opens the last group or none.
    promotions = [replace(each, priority=1) for each in some_promotions(rng, 5, BY_PIECE)]
    totals = [priced(basket, *promotions[:count]).total for count in range(len(promotions) + 1)]
    assert totals == sorted(totals, reverse=True)


@given(chances)
def test_sets_gain_the_most_that_any_choice_of_pieces_could(rng: Random) -> None:
    slots = some_slots(rng, 7)
    buy, get = rng.choice(((1, 1), (2, 1), (1, 2)))
    deal = promotion(
        "deal",
        PromotionKind.BUY_GET,
        buy=buy,
        get=get,
        permille=rng.choice((500, 1000)),
        max_times=rng.randint(0, 2),
    )
    claim = best_claim(live(deal, set(range(len(slots)))), slots)
    most = 0
    for size in range(buy + get, len(slots) + 1, buy + get):
        if deal.max_times and size > deal.max_times * (buy + get):
            break
        for chosen in combinations(slots, size):
            off = _cheapest_of_each_set(deal, sorted((slot.cell.price for slot in chosen), reverse=True))
            most = max(most, off - sum(slot.otherwise for slot in chosen))
    assert claim.gain == most
    assert claim.saving - sum(n * slots[slot].otherwise for slot, n in claim.taken) == claim.gain


def _cheapest_of_each_set(deal: Promotion, prices: Sequence[int]) -> int:
    size = deal.buy + deal.get
    sets = [prices[start : start + size] for start in range(0, len(prices), size)]
    return sum((price * deal.permille + 500) // 1000 for each in sets for price in each[deal.buy :])


@given(chances)
def test_rewards_gain_the_most_that_any_choice_of_pieces_could(rng: Random) -> None:
    slots = some_slots(rng, 6)
    reward = {line for line in range(len(slots)) if rng.random() < 0.5}
    deal = promotion(
        "deal", PromotionKind.BUY_GET, buy=rng.choice((1, 2)), get=1, permille=1000, reward=Scope(skus=("x",))
    )
    claim = best_claim(live(deal, set(range(len(slots))), reward), slots)
    bought = [slot for line, slot in enumerate(slots) if line not in reward]
    free = [slot for line, slot in enumerate(slots) if line in reward]
    ways = [
        sum(each.cell.price - each.otherwise for each in gets) - sum(each.otherwise for each in buys)
        for times in range(1, len(slots))
        for gets in combinations(free, times)
        for buys in combinations(bought, times * deal.buy)
    ]
    assert claim.gain == max([0, *ways])


@given(chances)
def test_one_bundle_gains_the_most_that_any_choice_of_pieces_could(rng: Random) -> None:
    slots = some_slots(rng, 6)
    fits = [{line for line in range(len(slots)) if rng.random() < 0.5} for _ in range(rng.randint(1, 3))]
    deal = promotion(
        "deal",
        PromotionKind.BUNDLE,
        amount=eur(rng.randint(0, 30)),
        parts=tuple(Part(scope=Scope(skus=("x",))) for _ in fits),
        max_times=1,
    )
    claim = best_claim(live(deal, *fits), slots)
    assert deal.amount is not None
    ways = [
        sum(slots[line].cell.price - slots[line].otherwise for line in way) - deal.amount.minor
        for way in product(*fits)
        if len(set(way)) == len(way)
    ]
    assert claim.gain == max([0, *ways])


@given(chances)
def test_the_order_in_which_promotions_and_lines_arrive_changes_nothing(rng: Random) -> None:
    basket, promotions = some_basket(rng), some_promotions(rng)
    result = priced(basket, *promotions)
    rng.shuffle(promotions)
    assert priced(basket, *promotions) == result


@given(chances)
def test_no_piece_costs_less_than_nothing_or_more_than_before(rng: Random) -> None:
    basket: Basket = some_basket(rng)
    for line in priced(basket, *some_promotions(rng)).lines:
        assert all(0 <= run.price + run.points <= line.unit_price for run in line.runs)
