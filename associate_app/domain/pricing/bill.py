"""A priced basket with its tax: what is paid for every piece, and what of it is tax."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from associate_app.domain.pricing.priced import PricedBasket, PricedLine
from associate_app.domain.pricing.reasons import Problem
from associate_app.domain.pricing.spread import spread, spread_runs
from associate_app.domain.pricing.tax import TaxRounding, TaxRules, rate_at, tax_of
from associate_app.domain.time import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidRun:
    """Pieces of one line for each of which the same was paid: `paid` has the `tax` in it."""

    pieces: int
    paid: int
    tax: int
    points: int = 0  # what points have paid of each, beside `paid`


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledLine:
    id: str
    sku: str
    tax_class: str
    rate: int  # millionths
    runs: tuple[PaidRun, ...]  # dearest first, which is the order in which pieces come back

    @property
    def pieces(self) -> int:
        return sum(run.pieces for run in self.runs)

    @property
    def paid(self) -> int:
        return sum(run.pieces * run.paid for run in self.runs)

    @property
    def tax(self) -> int:
        return sum(run.pieces * run.tax for run in self.runs)

    @property
    def points(self) -> int:
        return sum(run.pieces * run.points for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxTotal:
    rate: int  # millionths
    net: int
    tax: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """Lines, taxes and total agree to the minor unit."""

    currency: str
    tax_inside: bool
    lines: tuple[BilledLine, ...]
    taxes: tuple[TaxTotal, ...]  # highest rate first
    problems: tuple[Problem, ...] = ()

    @property
    def total(self) -> int:
        return sum(line.paid for line in self.lines)

    @property
    def tax(self) -> int:
        return sum(each.tax for each in self.taxes)


def bill(priced: PricedBasket, rules: TaxRules, at: Instant) -> Bill:
    """A line whose tax class has no rate stands in `problems` and carries none."""
    found = [rate_at(rules, line.tax_class, at) for line in priced.lines]
    problems = tuple(
        Problem(code="tax.rate_unknown", line=line.id, blocks=True)
        for line, rate in zip(priced.lines, found, strict=True)
        if rate is None
    )
    rates = [rate or 0 for rate in found]
    taxes = _taxes([line.total for line in priced.lines], rates, rules)
    lines = [
        _billed(line, rate, tax, inside=rules.inside)
        for line, rate, tax in zip(priced.lines, rates, taxes, strict=True)
    ]
    totals = [
        TaxTotal(
            rate=rate,
            net=sum(line.paid - line.tax for line in lines if line.rate == rate),
            tax=sum(line.tax for line in lines if line.rate == rate),
        )
        for rate in sorted(set(rates), reverse=True)
    ]
    return Bill(
        currency=priced.currency,
        tax_inside=rules.inside,
        lines=tuple(lines),
        taxes=tuple(totals),
        problems=(*priced.problems, *problems),
    )


def _taxes(totals: Sequence[int], rates: Sequence[int], rules: TaxRules) -> list[int]:
    """The tax of every line; per document it is that of the rate's sum, shared over its lines."""
    if rules.rounding is TaxRounding.LINE:
        pairs = zip(totals, rates, strict=True)
        return [tax_of(total, rate, inside=rules.inside) for total, rate in pairs]
    taxes = [0] * len(totals)
    same: dict[int, list[int]] = defaultdict(list)
    for number, rate in enumerate(rates):
        same[rate].append(number)
    for rate, numbers in same.items():
        of_rate = [totals[number] for number in numbers]
        shares = spread(tax_of(sum(of_rate), rate, inside=rules.inside), of_rate)
        for number, share in zip(numbers, shares, strict=True):
            taxes[number] = share
    return taxes


def _billed(line: PricedLine, rate: int, tax: int, *, inside: bool) -> BilledLine:
    shares = spread_runs(tax, [(run.pieces, run.price) for run in line.runs])
    runs = [
        PaidRun(pieces=pieces, paid=run.price + (0 if inside else share), tax=share, points=run.points)
        for run, of_run in zip(line.runs, shares, strict=True)
        for pieces, share in of_run
    ]
    return BilledLine(id=line.id, sku=line.sku, tax_class=line.tax_class, rate=rate, runs=tuple(runs))
