"""Orders of every channel."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain.money import Money
from associate_app.domain.time import Instant


class Channel(StrEnum):
    WEB = "web"
    APP = "app"
    CHAT = "chat"
    STORE = "store"


class OrderState(StrEnum):
    OPEN = "open"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    id: str
    sku: str
    pieces: int
    unit_price: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    id: str
    channel: Channel
    customer: str
    store: str  # where it is sold or collected, or which store knows the customer
    placed_at: Instant
    lines: tuple[OrderLine, ...]
    total: Money
    state: OrderState
