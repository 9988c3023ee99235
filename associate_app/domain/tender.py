"""What a sale is paid with, and what became of each payment.

A payment that was asked for and not answered is unknown: until it is known, nothing else is asked for and
nothing is completed. Points are not among the ways: they lower the price, see `pricing.engine`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.pricing.cash import change, in_cash


class TenderWay(StrEnum):
    CASH = "cash"
    CARD = "card"
    GIFT_CARD = "gift_card"
    STORE_CREDIT = "store_credit"
    PAY_LINK = "pay_link"


NEEDS_LINE = frozenset({TenderWay.GIFT_CARD, TenderWay.STORE_CREDIT, TenderWay.PAY_LINK})


class TenderState(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"  # no money was taken
    UNKNOWN = "unknown"  # no answer came: money may have been taken
    REVERSED = "reversed"  # given back whole


OPEN = frozenset({TenderState.ASKED, TenderState.UNKNOWN})
_AFTER: Mapping[TenderState, frozenset[TenderState]] = {
    TenderState.ASKED: frozenset({TenderState.APPROVED, TenderState.DECLINED, TenderState.UNKNOWN}),
    TenderState.UNKNOWN: frozenset(
        {TenderState.APPROVED, TenderState.DECLINED, TenderState.UNKNOWN, TenderState.REVERSED}
    ),
    TenderState.APPROVED: frozenset({TenderState.APPROVED, TenderState.REVERSED}),
    TenderState.DECLINED: frozenset({TenderState.DECLINED}),
    TenderState.REVERSED: frozenset({TenderState.REVERSED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tender:
    """Amounts are minor units; cash handed over is `given` = `amount` + `rounding` + `change`."""

    id: str
    way: TenderWay
    amount: int  # of the sale's total that it pays
    state: TenderState
    rounding: int = 0  # cash alone
    given: int = 0  # cash alone
    change: int = 0
    reference: str = ""  # what the terminal knows the payment by, never used for another
    approval_code: str = ""
    scheme: str = ""
    reason: str = ""  # a key for words
    stand_alone: bool = False  # on a terminal that this device does not talk to


def taken(tenders: Iterable[Tender]) -> int:
    """What is paid for sure."""
    return sum(each.amount for each in tenders if each.state is TenderState.APPROVED)


def money_moves(tenders: Iterable[Tender]) -> bool:
    """Whether money was taken or may have been."""
    return any(each.state is TenderState.APPROVED or each.state in OPEN for each in tenders)


def may_ask(tenders: Iterable[Tender], total: int, amount: int) -> None:
    """Raises `tender.unknown` while an answer is missing, `tender.nothing_due`, `tender.amount_wrong` and
    `tender.too_much` with what is due."""
    known = tuple(tenders)
    must_be_known(known)
    due = total - taken(known)
    if due <= 0:
        raise RuleViolation("tender.nothing_due")
    if amount < 1:
        raise RuleViolation("tender.amount_wrong")
    if amount > due:
        raise RuleViolation("tender.too_much", due=due)


def must_be_known(tenders: Iterable[Tender]) -> None:
    if any(each.state in OPEN for each in tenders):
        raise RuleViolation("tender.unknown")


def may_complete(tenders: Iterable[Tender], total: int) -> None:
    """Raises `tender.unknown`, `tender.still_due` and `tender.too_much`."""
    known = tuple(tenders)
    must_be_known(known)
    due = total - taken(known)
    if due > 0:
        raise RuleViolation("tender.still_due", due=due)
    if due < 0:
        raise RuleViolation("tender.too_much", due=0)


def cash(id: str, due: int, given: int, step: int) -> Tender:
    """Money over the counter: the rest with its rounding and change, or a part of it without either.

    What is rounded to nothing is paid with nothing. Raises `cash.not_enough` for what is less than the
    rounded rest, and more than a part.
    """
    asked = in_cash(due, step)
    if given < 0 or (given == 0 and asked.to_pay > 0):
        raise RuleViolation("tender.amount_wrong")
    if given < min(due, asked.to_pay):
        return Tender(id=id, way=TenderWay.CASH, amount=given, state=TenderState.APPROVED, given=given)
    return Tender(
        id=id,
        way=TenderWay.CASH,
        amount=due,
        state=TenderState.APPROVED,
        rounding=asked.rounding,
        given=given,
        change=change(asked.to_pay, given),
    )


def answered(
    tender: Tender, state: TenderState, *, approval_code: str = "", scheme: str = "", reason: str = ""
) -> Tender:
    """The same answer twice changes nothing. Raises `tender.settled` for one against what is known."""
    if state not in _AFTER[tender.state]:
        raise RuleViolation("tender.settled")
    return replace(
        tender,
        state=state,
        approval_code=approval_code or tender.approval_code,
        scheme=scheme or tender.scheme,
        reason=reason,
    )


def reopened(tenders: Iterable[Tender]) -> tuple[Tender, ...]:
    """After a restart: whoever asked a terminal is gone, so what was asked for is unknown. What central was
    asked for stands in the ledger."""
    return tuple(
        replace(each, state=TenderState.UNKNOWN, reason="no_answer")
        if each.state is TenderState.ASKED and each.way not in NEEDS_LINE
        else each
        for each in tenders
    )
