"""Money taken from a gift card or from store credit for a sale that is still to come."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.tender import TenderWay
from associate_app.domain.time import HOUR, Instant, later

WAITS = 4 * HOUR  # for its sale; then the money goes back


class ChargeState(StrEnum):
    OPEN = "open"
    USED = "used"  # by a sale
    RELEASED = "released"  # given back


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    account: str  # id of a gift card or a customer
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """`id` begins with the device's, which draws the rest: the same id is charged once, whatever is lost."""

    id: str
    way: TenderWay
    shares: tuple[Share, ...]
    currency: str
    store: str
    device: str
    at: Instant
    until: Instant
    customer: str = ""
    state: ChargeState = ChargeState.OPEN
    sale: str = ""

    @property
    def amount(self) -> int:
        return sum(each.amount for each in self.shares)


def waits_until(at: Instant) -> Instant:
    return later(at, WAITS)


def spread(amount: int, balances: Iterable[tuple[str, int]]) -> tuple[Share, ...]:
    """One account after the other. Raises `charge.not_enough` with what is left."""
    shares, rest, left = [], amount, 0
    for account, balance in balances:
        share = min(rest, max(balance, 0))
        left += max(balance, 0)
        rest -= share
        if share:
            shares.append(Share(account=account, amount=share))
    if rest:
        raise RuleViolation("charge.not_enough", left=left)
    return tuple(shares)


def pays(charge: Charge | None, way: TenderWay, amount: int, currency: str, device: str) -> bool:
    """Whether that is the charge of such a payment and still to be used."""
    if charge is None or charge.state is ChargeState.USED:
        return False
    said = (way, amount, currency, device)
    return (charge.way, charge.amount, charge.currency, charge.device) == said


def used(charge: Charge, sale: str) -> Charge:
    return replace(charge, state=ChargeState.USED, sale=sale)


def released(charge: Charge) -> Charge:
    return replace(charge, state=ChargeState.RELEASED)
