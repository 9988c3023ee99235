"""Pieces of one line that have had the same done to them so far."""

from collections.abc import Sequence
from typing import NamedTuple

from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.promotion import ALL, PromotionKind
from associate_app.domain.pricing.spread import rounded, spread_runs


class Step(NamedTuple):
    live: Live
    saving: int  # per piece


class Cell(NamedTuple):
    line: int  # its number
    pieces: int
    price: int  # of each, in minor units
    steps: tuple[Step, ...] = ()

    def reduced(self, live: Live, saving: int) -> "Cell":
        return Cell(self.line, self.pieces, self.price - saving, (*self.steps, Step(live, saving)))

    def of(self, pieces: int) -> "Cell":
        return Cell(self.line, pieces, self.price, self.steps)


def worth(cells: Sequence[Cell]) -> int:
    return sum(cell.pieces * cell.price for cell in cells)


def reduced_together(cells: Sequence[Cell], live: Live, saving: int) -> list[Cell]:
    """The saving shared by price."""
    shares = spread_runs(saving, [(cell.pieces, cell.price) for cell in cells])
    return [
        cell.of(pieces).reduced(live, share)
        for cell, runs in zip(cells, shares, strict=True)
        for pieces, share in runs
    ]


def by_piece(live: Live, price: int) -> int:
    """What such a promotion saves on a piece of that price: never more than the price.

    A dearer piece is never cheaper after it than a cheaper one: stacked in a fixed order, taking the best
    of each group leads to the lowest price.
    """
    promotion = live.promotion
    amount = promotion.amount.minor if promotion.amount is not None else 0
    match promotion.kind:
        case PromotionKind.PERCENTAGE | PromotionKind.THRESHOLD:
            return rounded(price * promotion.permille, ALL)
        case PromotionKind.AMOUNT:
            return min(price, amount)
        case PromotionKind.FIXED_PRICE:
            return max(price - amount, 0)
        case PromotionKind.TIER:
            tier = next((tier for tier in reversed(promotion.tiers) if tier.pieces <= live.pieces), None)
            if tier is None:
                return 0
            if tier.price is not None:
                return max(price - tier.price.minor, 0)
            return rounded(price * tier.permille, ALL)
    raise AssertionError(promotion.kind)
