"""From the chosen pieces to the lines and reasons that people see."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from associate_app.domain.pricing.basket import DELIVERY, Basket, BasketLine, Delivery, list_price, unit_price
from associate_app.domain.pricing.cells import Cell
from associate_app.domain.pricing.live import Live
from associate_app.domain.pricing.priced import PricedBasket, PricedLine, Run
from associate_app.domain.pricing.promotion import PromotionKind
from associate_app.domain.pricing.reasons import Applied, Share, Source
from associate_app.domain.pricing.spread import spread_runs


@dataclass(frozen=True, kw_only=True)
class Chosen:
    lines: Sequence[BasketLine]
    cells: Sequence[Cell]
    beaten: Sequence[Live]
    delivery: Live | None  # what makes it free

    @cached_property
    def used(self) -> Sequence[Live]:
        found = {step.live.number: step.live for cell in self.cells for step in cell.steps}
        if self.delivery is not None:
            found[self.delivery.number] = self.delivery
        return [found[number] for number in sorted(found)]


class _Part(NamedTuple):
    """Some pieces of a line and what they get off together."""

    line: str
    pieces: int
    amount: int


def assembled(basket: Basket, chosen: Chosen, **said: Any) -> PricedBasket:
    runs = _runs(chosen.cells, basket.points_value)
    priced = [_line(line, runs[number]) for number, line in enumerate(chosen.lines)]
    applied = [*_by_price_list(chosen.lines), *_by_promotion(chosen), *_by_points(priced)]
    if basket.delivery is not None:
        fee = basket.delivery.fee
        priced.append(_delivery(basket.delivery, 0 if chosen.delivery else fee.minor))
        if chosen.delivery is not None:
            applied.append(_given_free(chosen.delivery, fee.minor))
    return PricedBasket(currency=basket.currency, lines=tuple(priced), applied=tuple(applied), **said)


def _runs(cells: Sequence[Cell], points_value: int) -> dict[int, list[Run]]:
    whole = sum(cell.pieces * cell.price for cell in cells)
    paid = spread_runs(min(max(points_value, 0), whole), [(cell.pieces, cell.price) for cell in cells])
    found: dict[int, dict[tuple[int, int], int]] = defaultdict(lambda: defaultdict(int))
    for cell, shares in zip(cells, paid, strict=True):
        for pieces, points in shares:
            found[cell.line][cell.price - points, points] += pieces
    return {
        line: [
            Run(pieces=pieces, price=price, points=points)
            for (price, points), pieces in sorted(same.items(), reverse=True)
        ]
        for line, same in found.items()
    }


def _line(line: BasketLine, runs: Iterable[Run]) -> PricedLine:
    return PricedLine(
        id=line.id,
        sku=line.sku,
        pieces=line.pieces,
        list_price=list_price(line),
        unit_price=unit_price(line),
        tax_class=line.tax_class,
        runs=tuple(runs),
    )


def _delivery(delivery: Delivery, price: int) -> PricedLine:
    return PricedLine(
        id=DELIVERY,
        sku="",
        pieces=1,
        list_price=delivery.fee.minor,
        unit_price=delivery.fee.minor,
        tax_class=delivery.tax_class,
        runs=(Run(pieces=1, price=price),),
    )


def _by_price_list(lines: Sequence[BasketLine]) -> list[Applied]:
    """Offers, group prices and prices set by hand; a hand price above the list counts below zero."""
    found: dict[tuple[Source, str], list[_Part]] = defaultdict(list)
    for line in lines:
        off = (list_price(line) - unit_price(line)) * line.pieces
        if line.hand_price is not None:
            why = (Source.OVERRIDE, line.hand_price.reason)
        elif line.price is not None and line.price.offer is not None:
            why = (Source.OFFER, line.price.offer.name)
        elif line.price is not None and line.price.group:
            why = (Source.GROUP_PRICE, line.price.group)
        else:
            continue
        if off:
            found[why].append(_Part(line.id, line.pieces, off))
    return [_applied(source, id, id, parts) for (source, id), parts in sorted(found.items())]


def _by_promotion(chosen: Chosen) -> list[Applied]:
    found: dict[int, list[_Part]] = defaultdict(list)
    for cell in sorted(chosen.cells, key=lambda cell: cell.line):
        for step in cell.steps:
            part = _Part(chosen.lines[cell.line].id, cell.pieces, cell.pieces * step.saving)
            found[step.live.number].append(part)
    result = []
    for live in chosen.used:
        if parts := found[live.number]:
            applied = _applied(Source.PROMOTION, live.promotion.id, live.promotion.name, parts)
            result.append(replace(applied, coupon=live.coupon, clamped=_cut_off(live, parts)))
    return result


def _cut_off(live: Live, parts: Sequence[_Part]) -> int:
    promotion, given = live.promotion, sum(part.amount for part in parts)
    if promotion.amount is None:
        return 0
    match promotion.kind:
        case PromotionKind.AMOUNT:
            return promotion.amount.minor * sum(part.pieces for part in parts) - given
        case PromotionKind.THRESHOLD:
            return promotion.amount.minor * live.times - given
    return 0


def _by_points(lines: Sequence[PricedLine]) -> list[Applied]:
    parts = [
        _Part(line.id, line.pieces, points)
        for line in lines
        if (points := sum(run.pieces * run.points for run in line.runs))
    ]
    return [_applied(Source.POINTS, "", "", parts)] if parts else []


def _given_free(live: Live, fee: int) -> Applied:
    name = live.promotion.name
    applied = _applied(Source.PROMOTION, live.promotion.id, name, [_Part(DELIVERY, 1, fee)])
    return replace(applied, coupon=live.coupon)


def _applied(source: Source, id: str, name: str, parts: Iterable[_Part]) -> Applied:
    by_line: dict[str, tuple[int, int]] = {}
    for part in parts:
        pieces, amount = by_line.get(part.line, (0, 0))
        by_line[part.line] = (pieces + part.pieces, amount + part.amount)
    shares = tuple(Share(line=id, pieces=n, amount=amount) for id, (n, amount) in by_line.items())
    return Applied(
        source=source, id=id, name=name, amount=sum(share.amount for share in shares), lines=shares
    )
