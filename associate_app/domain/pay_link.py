"""A payment that the customer makes on a page of their own, for a sale in the store."""

from dataclasses import dataclass, replace
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import DAY, Instant

MOST_OPEN = 20  # links of one device that wait: a stolen one floods no payment service
KEPT = DAY  # paid money waits so long for its sale
CENTRAL_ADDRESS = "{central}"  # in an address: where the device reaches central


class LinkState(StrEnum):
    ASKED = "asked"
    PAID = "paid"
    USED = "used"  # paid, and part of a sale
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    TO_GIVE_BACK = "to_give_back"  # paid, and not to be kept
    GIVEN_BACK = "given_back"


class LinkTask(StrEnum):
    """What central still has to ask of whoever serves the page."""

    OPEN = "open"
    CLOSE = "close"
    GIVE_BACK = "give_back"


NOTHING_TO_DO = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayLink:
    """`id` begins with the device's. `url` is empty until the page is open; nothing in it says who pays for
    what, and nobody guesses it."""

    id: str
    store: str
    device: str
    amount: int  # minor units of `currency`
    currency: str
    at: Instant
    until: Instant
    state: LinkState = LinkState.ASKED
    todo: str = LinkTask.OPEN
    url: str = ""
    key: str = ""  # what the page and its provider know it by
    paid_at: Instant | None = None
    sale: str = ""


def must_be_open(link: PayLink) -> None:
    """Raises `pay_link.paid_already` and `pay_link.over`."""
    if link.state in (LinkState.PAID, LinkState.USED):
        raise RuleViolation("pay_link.paid_already")
    if link.state is not LinkState.ASKED:
        raise RuleViolation("pay_link.over")


def pays(link: PayLink | None, amount: int, currency: str, device: str) -> bool:
    """Whether that is what such a payment of a sale stands for."""
    if link is None or link.state is not LinkState.PAID:
        return False
    return (link.amount, link.currency, link.device) == (amount, currency, device)


def ended(link: PayLink, state: LinkState) -> PayLink:
    """Without money."""
    return replace(link, state=state, todo=LinkTask.CLOSE)


def paid(link: PayLink, at: Instant) -> PayLink:
    """What comes after the end goes back."""
    told = replace(link, paid_at=at)
    if link.state is LinkState.ASKED:
        return replace(told, state=LinkState.PAID, todo=NOTHING_TO_DO)
    return to_give_back(told)


def used(link: PayLink, sale: str) -> PayLink:
    return replace(link, state=LinkState.USED, sale=sale)


def to_give_back(link: PayLink) -> PayLink:
    return replace(link, state=LinkState.TO_GIVE_BACK, todo=LinkTask.GIVE_BACK)
