"""What the Sell screen shows of the basket in hand, ready to draw: frozen, in words, in the store's time."""

from dataclasses import dataclass
from typing import Literal

from associate_app.domain.fulfilment import Way

Tone = Literal["danger", "warn", "offline", "neutral"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HowView:
    """How a line, or some pieces of it, reach the customer."""

    way: Way
    words: str
    pieces: int
    to_confirm: bool
    short: str = ""  # where there is little room

    @property
    def icon(self) -> str:
        return WAY_ICONS[self.way]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is wrong with a line, or was asked and can't be, and what to do."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """`price` is of all pieces and empty while it is not known; `struck` what they cost by the list.

    `each`, `offer` and `off` are for windows that have columns for them.
    """

    id: str
    sku: str
    name: str
    about: str
    brand: str
    art: str
    colour: str
    pieces: int
    hows: tuple[HowView, ...] = ()
    price: str = ""
    struck: str = ""
    each: str = ""
    offer: str = ""
    off: str = ""
    note: str = ""
    remarks: tuple[Remark, ...] = ()
    locked: bool = False  # the basket is being paid

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        hows = (how.words for how in self.hows)
        remarks = (remark.words for remark in self.remarks)
        parts = (self.name, self.about, str(self.pieces), self.price, *hows, self.note, *remarks)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """One part of the plan: what the customer gets at once. `whole` says in its title from where, or when."""

    way: Way
    place: str
    title: str
    pieces: int
    details: tuple[str, ...]
    to_confirm: bool
    whole: str = ""
    whole_detail: str = ""

    @property
    def icon(self) -> str:
        return WAY_ICONS[self.way]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """`said` is for the strip below: what was last known of other places' stock."""

    blocks: tuple[BlockView, ...] = ()
    refused: tuple[str, ...] = ()
    missing: int = 0  # pieces that nobody can promise
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SumView:
    name: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsView:
    """`points` are used when it is turned on; `blocked` says why it can't be."""

    points: int
    title: str
    detail: str
    on: bool
    blocked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponView:
    code: str
    words: str
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NearlyView:
    """An offer that wants a little more: what is missing, and what it is called."""

    missing: str
    offer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerView:
    """`gone` says why the customer of this basket is not known here any more."""

    id: str
    name: str
    detail: str = ""
    gone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayView:
    """`due` is what is left of the `total`."""

    total: str
    due_title: str
    due: str
    tax: str = ""
    earns: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SellView:
    """One basket. `lock` says why it stands still, `problem` why it can't be priced."""

    id: str
    note: str
    pieces: int
    lines: tuple[LineView, ...]
    plan: PlanView
    customer: CustomerView | None
    sums: tuple[SumView, ...]
    points: PointsView | None
    coupons: tuple[CouponView, ...]
    nearly: tuple[NearlyView, ...]
    pay: PayView | None
    gift: bool = False
    remark: str = ""  # the sale note
    lock: str = ""
    problem: str = ""
    warnings: tuple[str, ...] = ()  # of the whole basket


WAY_ICONS = {Way.TAKE_NOW: "shopping-bag", Way.PICKUP: "package-check", Way.SHIP: "truck"}
