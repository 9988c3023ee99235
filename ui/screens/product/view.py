"""What the product card shows, ready to draw: frozen, in words, in the store's time."""

from dataclasses import dataclass
from datetime import datetime

from associate_app.queries.stock_list import Asked
from ui.kit.stock import StockLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """One colour in one size; `sku` is empty where the style is not made so."""

    sku: str
    level: StockLevel
    pieces: int
    selected: bool
    name: str  # for a screen reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourView:
    colour: str
    name: str
    sku: str  # what choosing this colour leads to
    selected: bool
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceView:
    """`reasons` are label and amount, the list price first."""

    amount: str
    struck: str = ""
    offer: str = ""
    reasons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldView:
    """What lies here; `at` is when this device last heard of it."""

    store: str
    pieces: int
    bins: tuple[tuple[str, int], ...]
    parcels: int
    reserved: int
    at: datetime | None
    counted: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    name: str
    level: StockLevel
    pieces: str  # a number, or a band such as "3+"
    at: datetime
    away: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveView:
    at: str
    words: str
    bin: str
    pieces: str
    inward: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationView:
    """`confirmed` is False until central has answered; only then can it be released."""

    id: str
    words: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductView:
    sku: str
    now: datetime  # in the store's time, for the ages
    name: str
    origin: str  # brand · category
    detail: str  # style code · material
    art: str
    colour: str
    title: str  # "Ink · M"
    gtin: str
    price: PriceView | None
    sizes: tuple[str, ...]
    colours: tuple[ColourView, ...]
    facts: tuple[tuple[str, str], ...]
    held: HeldView
    nearby: tuple[PlaceView, ...]
    warehouses: tuple[PlaceView, ...]
    others: tuple[PlaceView, ...]
    moves: tuple[MoveView, ...]
    reservations: tuple[ReservationView, ...]
    can_reserve: bool
    refusal: str = ""  # why central said no to the last reservation
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenView:
    """A product that was looked at before."""

    sku: str
    name: str
    detail: str
    price: str
    art: str
    colour: str
    level: StockLevel
    pieces: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StockRowView:
    """One style in the list of what lies here; `sku` is the variant it opens."""

    sku: str
    name: str
    brand: str
    category: str
    number: str  # of the style
    price: str
    pieces: str
    spread: str  # "12 of 20 variants"
    level: StockLevel
    art: str
    colour: str
    words: str  # all of it, for a screen reader


@dataclass(frozen=True, slots=True, kw_only=True)
class StockListView:
    """`loading` until the first page is there; `whole` once nothing more is to come."""

    asked: Asked
    rows: tuple[StockRowView, ...] = ()
    categories: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    store: str = ""
    at: datetime | None = None  # when this device last heard of its stock
    now: datetime | None = None
    loading: bool = True
    whole: bool = False
    problem: str = ""

    @property
    def narrowed(self) -> bool:
        return bool(self.asked.text.strip() or self.asked.category or self.asked.brand)
