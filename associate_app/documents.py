"""The registry of kinds: each declared once, read by device, central, codec and wire."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from associate_app.domain.attention import Attention
from associate_app.domain.basket import Basket
from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Price, Style, Variant
from associate_app.domain.charge import Charge
from associate_app.domain.customer import Customer, Interaction, Note
from associate_app.domain.device import Device
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.insight.segment import SegmentScale
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.insight.together import Recommendation
from associate_app.domain.letter import Letter
from associate_app.domain.loyalty import LoyaltyAccount, LoyaltyMove
from associate_app.domain.market import Market
from associate_app.domain.order import Order
from associate_app.domain.outcome import Outcome
from associate_app.domain.pay_link import PayLink
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import CHAIN, Place, device_scope, market_scope, region_scope, store_scope
from associate_app.domain.pricing.coupon import Coupon, CouponUse
from associate_app.domain.pricing.promotion import Promotion
from associate_app.domain.privacy import Erasure, Export
from associate_app.domain.sale import Sale, Till
from associate_app.domain.staff import Staff
from associate_app.domain.stock import Availability, Movement, Reservation, Stock
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, Instant
from associate_app.domain.visit import Visit

Document = Any
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Index:
    """One indexed field: `path` is a top-level JSON key; instants are integers."""

    path: str
    type: Literal["text", "integer"] = "text"


@dataclass(frozen=True, slots=True)
class Keep:
    """A device keeps the document this long after the instant in `path`, which is an indexed integer."""

    path: str
    days: int

    def is_over(self, document: Document, now: Instant) -> bool:
        return bool(getattr(document, self.path) < now - self.days * DAY)


@dataclass(frozen=True, slots=True)
class Kind(Generic[D]):
    """One kind of document.

    `scopes`: who carries it, a pure function of the document.
    `complete`: a device that has loaded carries all of them, so not held means absent.
    `home`: the scope that the id alone tells ("" for none); who carries that scope knows what is absent.
    `words`: the top-level text fields that search finds it by, none when it is not searchable.
    `endings`: fields that search finds by their last four characters.
    `erased_with`: the field that names the customer with whom it is erased; "" where it stays.
    """

    name: str
    type: type[D]
    scopes: Callable[[D], frozenset[str]]
    indexes: tuple[Index, ...] = ()
    complete: bool = False
    home: Callable[[str], str] | None = None
    words: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    keep: Keep | None = None
    erased_with: str = ""


def _chain(_: object) -> frozenset[str]:
    return frozenset({CHAIN})


def _own_store(document: Any) -> frozenset[str]:
    return frozenset({store_scope(document.store)})


def _own_place(document: Any) -> frozenset[str]:
    return frozenset({store_scope(document.place)})


def _own_device(document: Any) -> frozenset[str]:
    return frozenset({device_scope(document.device)})


def _before_colon(scope: Callable[[str], str]) -> Callable[[str], str]:
    """Ids such as `place:sku` begin with what their scope is made of."""

    def home(id: str) -> str:
        owner, colon, _ = id.partition(":")
        return scope(owner) if colon else ""

    return home


KINDS: tuple[Kind[Any], ...] = (
    Kind("place", Place, _chain, complete=True),
    Kind(
        "style",
        Style,
        _chain,
        complete=True,
    ),
    Kind(
        "variant",
        Variant,
        _chain,
        (Index("gtin"), Index("style")),
        complete=True,
        words=("name", "brand", "colour_name", "size", "style", "id"),
    ),
    Kind(
        "price",
        Price,
        lambda p: frozenset({market_scope(p.market)}),
        (Index("sku"),),
        home=_before_colon(market_scope),
    ),
    Kind(
        "stock",
        Stock,
        _own_place,
        (Index("place"), Index("sku")),
        home=_before_colon(store_scope),
    ),
    Kind(
        "movement",
        Movement,
        _own_place,
        (Index("place"), Index("sku"), Index("because"), Index("at", "integer")),
        keep=Keep("at", 14),
    ),
    Kind(
        "availability",
        Availability,
        lambda a: frozenset({region_scope(a.region)}),
        (Index("sku"),),
        home=_before_colon(region_scope),
    ),
    Kind(
        "reservation",
        Reservation,
        _own_place,
        (Index("sku"), Index("state"), Index("until", "integer")),
        home=_before_colon(store_scope),
    ),
    Kind("staff", Staff, _own_store, (Index("store"), Index("badge"))),
    Kind(
        "customer",
        Customer,
        _own_store,
        (Index("email"), Index("phone"), Index("card"), Index("merged_into")),
        words=("name",),
        endings=("phone",),
        erased_with="id",
    ),
    Kind(
        "note",
        Note,
        lambda n: frozenset({store_scope(n.store), store_scope(n.home)}),
        (Index("customer"),),
        erased_with="customer",
    ),
    Kind(
        "interaction",
        Interaction,
        _own_store,
        (Index("customer"), Index("at", "integer")),
        keep=Keep("at", 365),
        erased_with="customer",
    ),
    Kind(
        "visit",
        Visit,
        _own_store,
        (Index("customer"), Index("until", "integer")),
        home=_before_colon(store_scope),
        keep=Keep("until", 1),
        erased_with="customer",
    ),
    Kind(
        "customer_summary",
        CustomerSummary,
        _own_store,
        (Index("market"),),
        erased_with="id",
    ),
    Kind("loyalty_account", LoyaltyAccount, _own_store, erased_with="id"),
    Kind(
        "loyalty_move",
        LoyaltyMove,
        _own_store,
        (Index("account"), Index("because"), Index("at", "integer")),
        keep=Keep("at", 365),
        erased_with="account",
    ),
    Kind("store_credit", StoreCredit, _own_store, erased_with="id"),
    # Nobody carries it: a device has those it was shown, see `OPEN_KINDS`.
    Kind("gift_card", GiftCard, lambda _: frozenset()),
    Kind(
        "charge",
        Charge,
        _own_device,
        (Index("state"), Index("sale"), Index("customer"), Index("until", "integer")),
        home=_before_colon(device_scope),
        keep=Keep("until", 30),
    ),
    Kind(
        "pay_link",
        PayLink,
        _own_device,
        (
            Index("device"),
            Index("state"),
            Index("todo"),
            Index("sale"),
            Index("key"),
            Index("until", "integer"),
        ),
        home=_before_colon(device_scope),
        keep=Keep("until", 30),
    ),
    Kind("segment_scale", SegmentScale, lambda s: frozenset({market_scope(s.id)}), home=market_scope),
    Kind("recommendation", Recommendation, _chain, complete=True),
    Kind("erasure", Erasure, _chain, complete=True),
    Kind("export", Export, _own_store, (Index("customer"), Index("at", "integer")), erased_with="customer"),
    Kind(
        "order",
        Order,
        _own_store,
        (Index("customer"), Index("placed_at", "integer")),
        keep=Keep("placed_at", 90),
    ),
    Kind(
        "cart",
        Cart,
        _own_store,
        (
            Index("customer"),
            Index("state"),
            Index("link"),
            Index("bought"),
            Index("changed_at", "integer"),
        ),
        home=_before_colon(store_scope),
        keep=Keep("changed_at", 120),
        erased_with="customer",
    ),
    Kind(
        "pickup",
        Pickup,
        _own_store,
        (
            Index("state"),
            Index("code"),
            Index("order"),
            Index("customer"),
            Index("store"),
            Index("promised_by", "integer"),
            Index("expires_at", "integer"),
        ),
        words=("name", "id"),
        keep=Keep("promised_by", 30),
    ),
    Kind("market", Market, lambda m: frozenset({market_scope(m.id)}), home=market_scope),
    Kind(
        "promotion",
        Promotion,
        lambda p: frozenset({market_scope(p.market)}),
        (Index("market"), Index("until", "integer")),
        keep=Keep("until", 30),
    ),
    Kind("coupon", Coupon, _chain, (Index("promotion"), Index("until", "integer")), complete=True),
    Kind(
        "coupon_use",
        CouponUse,
        lambda u: frozenset({market_scope(u.market)}),
        (Index("until", "integer"),),
        home=_before_colon(market_scope),
        keep=Keep("until", 1),
    ),
    Kind(
        "basket",
        Basket,
        _own_store,
        (Index("store"), Index("state"), Index("customer"), Index("changed_at", "integer")),
        home=_before_colon(store_scope),
        keep=Keep("changed_at", 7),
    ),
    Kind(
        "sale",
        Sale,
        _own_store,
        (
            Index("store"),
            Index("device"),
            Index("running", "integer"),
            Index("customer"),
            Index("at", "integer"),
        ),
        keep=Keep("at", 120),
    ),
    Kind(
        "letter",
        Letter,
        _own_store,
        (Index("sale"), Index("state"), Index("customer"), Index("at", "integer")),
        keep=Keep("at", 7),
        erased_with="customer",
    ),
    Kind(
        "till",
        Till,
        lambda t: frozenset({store_scope(t.store), device_scope(t.id)}),
        home=device_scope,
    ),
    Kind("device", Device, _chain, (Index("store"),), complete=True),
    Kind(
        "outcome",
        Outcome,
        lambda o: frozenset({device_scope(o.device)}),
        (Index("device"), Index("seq", "integer"), Index("status"), Index("at", "integer")),
        keep=Keep("at", 30),
    ),
    Kind(
        "attention",
        Attention,
        _own_store,
        (Index("state"), Index("about"), Index("due_at", "integer")),
    ),
)

_BY_NAME: Mapping[str, Kind[Any]] = {kind.name: kind for kind in KINDS}
_BY_TYPE: Mapping[type, Kind[Any]] = {kind.type: kind for kind in KINDS}


def kind_named(name: str) -> Kind[Any]:
    """Raises KeyError for a kind that this version does not know."""
    return _BY_NAME[name]


def is_known(name: str) -> bool:
    return name in _BY_NAME


def kind_of(type_: type[D]) -> Kind[D]:
    return _BY_TYPE[type_]
