"""How long goods may come back."""

from associate_app.domain.order import Order
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.time import DAY, Instant, later

WINDOW_DAYS = 30
"""What the chain grants; the law asks for 14 days from delivery in distance sales (2011/83/EU, article 9)."""


def received_at(order: Order, pickup: Pickup | None) -> Instant | None:
    """When the customer got the goods; None while they wait in a store."""
    if pickup is None:
        return order.placed_at
    return pickup.handed_over_at if pickup.state is PickupState.HANDED_OVER else None


def returnable_until(received: Instant) -> Instant:
    return later(received, WINDOW_DAYS * DAY)


def days_held(received: Instant, now: Instant) -> int:
    """Whole days since the customer got the goods."""
    return max(0, (now - received) // DAY)
