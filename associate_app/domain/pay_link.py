"""A payment that the customer makes on a page of their own, for a sale in the store."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import DAY, Instant


class LinkState(StrEnum):
    ASKED = "asked"
    PAID = "paid"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    TO_GIVE_BACK = "to_give_back"  # paid, and not to be kept
    GIVEN_BACK = "given_back"


KEPT = DAY  # paid money waits so long for its sale


@dataclass(frozen=True, slots=True, kw_only=True)
class PayLink:
    """`id` begins with the device's. `url` is empty until central has opened the page; nothing in it says who
    pays for what."""

    id: str
    store: str
    device: str
    amount: int  # minor units of `currency`
    currency: str
    at: Instant
    until: Instant
    state: LinkState = LinkState.ASKED
    url: str = ""
    key: str = ""  # what the page and the provider know it by
    paid_at: Instant | None = None
    sale: str = ""


def must_be_open(link: PayLink) -> None:
    """Raises `pay_link.paid_already` and `pay_link.over`."""
    if link.state is LinkState.PAID:
        raise RuleViolation("pay_link.paid_already")
    if link.state is not LinkState.ASKED:
        raise RuleViolation("pay_link.over")


def pays(link: PayLink | None, amount: int, device: str) -> bool:
    return (
        link is not None
        and link.state is LinkState.PAID
        and not link.sale
        and (link.amount, link.device) == (amount, device)
    )
