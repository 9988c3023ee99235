"""Money that a customer has with us, such as from a return without the card it was paid with."""

from dataclasses import dataclass

from associate_app.domain.time import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCredit:
    """`id` is the customer's; `balance` in minor units of `currency`."""

    id: str
    store: str  # that knows this customer best
    currency: str
    balance: int
    changed_at: Instant | None = None
