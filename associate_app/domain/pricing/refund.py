"""What comes back for pieces that come back; all parts together are exactly what was paid."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from associate_app.domain.errors import RuleViolation
from associate_app.domain.pricing.bill import BilledLine


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundLine:
    """`paid` has the `tax` in it; `points` is the value that points had paid, in minor units."""

    line: str
    pieces: int
    paid: int
    tax: int
    points: int


def refund(
    lines: Iterable[BilledLine], pieces: Mapping[str, int], before: Mapping[str, int]
) -> tuple[RefundLine, ...]:
    """For so many pieces of each line, when so many have come back before. The dearest come back first.

    Raises `refund.line_unknown`, `refund.pieces_wrong` and `refund.too_many` (with what is left).
    """
    known = {line.id: line for line in lines}
    if unknown := sorted(set(pieces) - set(known)):
        raise RuleViolation("refund.line_unknown", line=unknown[0])
    return tuple(
        _refund(line, pieces[id], before.get(id, 0)) for id, line in known.items() if pieces.get(id, 0) != 0
    )


def _refund(line: BilledLine, pieces: int, before: int) -> RefundLine:
    if pieces < 0 or before < 0:
        raise RuleViolation("refund.pieces_wrong", line=line.id, pieces=pieces)
    if before + pieces > line.pieces:
        raise RuleViolation("refund.too_many", line=line.id, left=max(line.pieces - before, 0))
    paid = tax = points = passed = 0
    for run in line.runs:
        back = min(passed + run.pieces, before + pieces) - max(passed, before)
        passed += run.pieces
        if back > 0:
            paid, tax, points = paid + back * run.paid, tax + back * run.tax, points + back * run.points
    return RefundLine(line=line.id, pieces=pieces, paid=paid, tax=tax, points=points)
