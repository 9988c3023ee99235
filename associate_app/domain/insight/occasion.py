"""What is known of a customer and of the store at one moment: the input of the next best actions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.pricing.loyalty import LoyaltyRules
from associate_app.domain.time import Instant

OFFERS, CALLS = "offers", "phone_calls"  # what a customer can agree to, as far as it matters here


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Pieces of one SKU that this store can promise, and the bin with the most of them."""

    pieces: int
    bin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A line of an open cart or of the wish list; `here` is None where this store has none."""

    about: str  # the cart, or empty
    sku: str
    style: str
    since: Instant
    here: Here | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A pickup that is ready in this store."""

    pickup: str
    pieces: int
    shelf: str
    until: Instant | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    known: Replenishment
    here: Here | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """An offer for the birthday that is not used yet; `until` is the last day."""

    code: str
    permille: int
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    call: str
    about: str  # in the words of who promised
    due: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """`today` is the store's date. `agreed` and `withdrawn` are channels of consent as they hold now."""

    now: Instant
    today: date
    cart: Sequence[Wanted] = ()
    wishes: Sequence[Wanted] = ()
    waiting: Sequence[Waiting] = ()
    due: Sequence[Due] = ()
    promised: Sequence[Promised] = ()
    points: int = 0
    rules: LoyaltyRules | None = None
    birthday: tuple[int, int] | None = None  # month, day
    gift: Gift | None = None
    agreed: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()
