"""A sale: what was sold, why at that price, how it was paid, and how it reaches the customer."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.fulfilment.plan import Way
from associate_app.domain.pricing.bill import PaidRun, TaxTotal
from associate_app.domain.pricing.override import Override
from associate_app.domain.pricing.override import without_texts as without_typed
from associate_app.domain.pricing.reasons import Applied, Source
from associate_app.domain.tender import Tender, TenderState, TenderWay, may_complete, taken
from associate_app.domain.time import Instant


class SaleState(StrEnum):
    COMPLETED = "completed"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaleLine:
    """`runs`, dearest first, say what was paid for every piece; prices are of one piece."""

    id: str
    sku: str  # empty for the delivery fee
    pieces: int
    list_price: int
    unit_price: int
    tax_class: str
    rate: int  # millionths
    runs: tuple[PaidRun, ...]
    associate: str = ""
    override: Override | None = None
    note: str = ""

    @property
    def paid(self) -> int:
        return sum(run.pieces * run.paid for run in self.runs)

    @property
    def tax(self) -> int:
        return sum(run.pieces * run.tax for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPart:
    """Pieces of a line that do not leave with the customer now."""

    line: str
    pieces: int
    way: Way
    place: str
    ready_at: Instant
    to_confirm: bool
    order: str  # what was asked of the place


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """`id` is the receipt number; amounts are minor units of `currency`."""

    id: str
    store: str
    market: str
    device: str
    running: int  # of the device's receipts
    at: Instant  # as printed
    priced_at: Instant  # prices stand still while somebody pays
    associate: str
    currency: str
    lines: tuple[SaleLine, ...]
    applied: tuple[Applied, ...]
    tax_inside: bool
    taxes: tuple[TaxTotal, ...]
    total: int
    tenders: tuple[Tender, ...]
    sent: tuple[SentPart, ...] = ()
    customer: str = ""
    customer_tier: str = ""
    customer_groups: tuple[str, ...] = ()
    coupons: tuple[str, ...] = ()
    points: int = 0  # redeemed
    points_value: int = 0
    earned: int = 0
    basket: str = ""
    gift: bool = False
    note: str = ""
    state: SaleState = SaleState.COMPLETED
    voided_at: Instant | None = None
    voided_by: str = ""

    @property
    def tax(self) -> int:
        return sum(each.tax for each in self.taxes)

    @property
    def pieces(self) -> int:
        return sum(line.pieces for line in self.lines if line.sku)

    @property
    def cash_rounding(self) -> int:
        return sum(each.rounding for each in self.tenders if each.state is TenderState.APPROVED)

    def line(self, id: str) -> SaleLine | None:
        return next((line for line in self.lines if line.id == id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Till:
    """The receipts of one device; `id` is the device's."""

    id: str
    store: str
    last: int = 0


def must_reconcile(sale: Sale) -> None:
    """Lines, reductions, taxes, tenders and parcels agree to the minor unit and the piece.

    Raises `sale.does_not_add_up` with `what`, and what `may_complete` raises.
    """
    listed = sum(line.list_price * line.pieces for line in sale.lines)
    off = sum(each.amount for each in sale.applied)
    tax = sum(line.tax for line in sale.lines)
    sent = Counter[str]()
    for part in sale.sent:
        sent[part.line] += part.pieces
    counted = {line.id: line.pieces for line in sale.lines}
    checks = {
        "signs": min(_unsigned(sale), default=0) >= 0,
        "pieces": all(line.pieces == sum(run.pieces for run in line.runs) for line in sale.lines),
        "lines": len(counted) == len(sale.lines) and sum(line.paid for line in sale.lines) == sale.total,
        "reductions": listed - off + (0 if sale.tax_inside else tax) == sale.total,
        "points": _points_add_up(sale),
        "taxes": tax == sale.tax and sum(each.net for each in sale.taxes) + sale.tax == sale.total,
        "cash": all(_cash_adds_up(each) for each in sale.tenders),
        "parcels": all(0 < pieces <= counted.get(line, 0) for line, pieces in sent.items()),
    }
    for what, holds in checks.items():
        if not holds:
            raise RuleViolation("sale.does_not_add_up", what=what)
    may_complete(sale.tenders, sale.total)


def _unsigned(sale: Sale) -> Iterator[int]:
    """What is never below zero."""
    yield from (sale.points, sale.points_value, sale.earned)
    for line in sale.lines:
        yield from (line.pieces - 1, line.list_price, line.unit_price)
        for run in line.runs:
            yield from (run.pieces, run.paid, run.tax)
    for tender in sale.tenders:
        yield from (tender.amount, tender.given, tender.change)


def _points_add_up(sale: Sale) -> bool:
    """Points are worth what they took off, and nothing is taken off without them."""
    off = sum(each.amount for each in sale.applied if each.source is Source.POINTS)
    return off == sale.points_value and bool(sale.points) == bool(off)


def _cash_adds_up(tender: Tender) -> bool:
    if tender.way is not TenderWay.CASH and (tender.given, tender.change, tender.rounding) != (0, 0, 0):
        return False
    return (
        not (tender.given or tender.change) or tender.given - tender.change == tender.amount + tender.rounding
    )


def taken_now(sale: Sale) -> Mapping[str, int]:
    """SKU -> pieces that leave the store with the customer."""
    leaving = Counter[str]()
    for line in sale.lines:
        if line.sku:
            leaving[line.sku] += line.pieces - sum(each.pieces for each in sale.sent if each.line == line.id)
    return {sku: pieces for sku, pieces in sorted(leaving.items()) if pieces > 0}


def without_texts(sale: Sale) -> Sale:
    """For the books, once its customer is erased: nothing that somebody has typed."""
    lines = (
        replace(line, note="", override=without_typed(line.override) if line.override else None)
        for line in sale.lines
    )
    return replace(sale, note="", lines=tuple(lines))


def as_sold(sale: Sale) -> Sale:
    """What its receipt says, whatever has become of it since: taken back, or its customer erased."""
    tenders = tuple(replace(each, state=TenderState.APPROVED, reason="") for each in sale.tenders)
    sold = replace(sale, state=SaleState.COMPLETED, voided_at=None, voided_by="", tenders=tenders)
    return without_texts(sold)


def may_void(sale: Sale, device: str, *, same_day: bool) -> None:
    """Raises `sale.voided_already`, `sale.other_device`, `sale.session_over`."""
    if sale.state is SaleState.VOIDED:
        raise RuleViolation("sale.voided_already")
    if sale.device != device:
        raise RuleViolation("sale.other_device")
    if not same_day:
        raise RuleViolation("sale.session_over")


def void(sale: Sale, tenders: Mapping[str, Tender], *, at: Instant, by: str) -> Sale:
    """`tenders`: what became of the payments, by id; their amounts stay."""
    return replace(
        sale,
        state=SaleState.VOIDED,
        voided_at=at,
        voided_by=by,
        tenders=tuple(_after(each, tenders.get(each.id, each)) for each in sale.tenders),
    )


def _after(tender: Tender, now: Tender) -> Tender:
    return replace(tender, state=now.state, reason=now.reason, approval_code=now.approval_code)


def kept(sale: Sale) -> int:
    """Money of the sale that the store still has."""
    return taken(sale.tenders)
