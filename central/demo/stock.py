"""Stock by bin with the movements that made it: opening, deliveries, sales, picking and handing over."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import NamedTuple

from associate_app.commands.stock import RETURNS
from associate_app.domain.catalogue import Variant
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.stock import Movement, Reservation, Stock, parcel_bin, stock_id
from associate_app.domain.time import DAY, HOUR, MINUTE, Instant, later
from central.demo.catalogue import Product, sku, variants
from central.demo.orders import Shop
from central.demo.scene import Scene

SHELF = ""  # stands for the shelf where the style hangs in that place
_BACK_ROOM = "Back room, bin"
_HELLA = "MH-20418"
_NOWHERE = {(_HELLA, "spruce", "M"), (_HELLA, "oat", "XS")}
# What the guides and pictures show of the best-known coat: pieces on the shelf and in the back room.
_KNOWN = {
    ("tallinn-viru", sku(_HELLA, colour, size)): held
    for colour, sizes in {
        "camel": {"XS": (2, 1), "S": (3, 1), "M": (4, 2), "L": (1, 0), "XL": (0, 0)},
        "ink": {"XS": (0, 0), "S": (2, 1), "M": (1, 1), "L": (0, 0), "XL": (2, 0)},
        "spruce": {"XS": (1, 0), "S": (0, 0), "L": (2, 1), "XL": (0, 0)},
        "oat": {"S": (0, 0), "M": (3, 2), "L": (2, 0), "XL": (1, 0)},
    }.items()
    for size, held in sizes.items()
} | {
    ("tallinn-viru", sku("TS-20502", "cloud", "30 ml")): (9, 0),
    ("tallinn-viru", sku("MH-20440", "wine", "M")): (0, 0),
    ("tartu-kvartal", sku(_HELLA, "ink", "M")): (1, 0),
    ("riga-origo", sku(_HELLA, "ink", "M")): (3, 1),
    ("warehouse-riga", sku(_HELLA, "ink", "M")): (26, 0),
    ("warehouse-lodz", sku(_HELLA, "ink", "M")): (112, 0),
}


class Move(NamedTuple):
    bin: str
    pieces: int
    reason: str
    because: str
    at: Instant
    part: str = ""


Moves = dict[str, list[Move]]  # SKU -> what happened to it in one place
Wanted = Mapping[str, int]  # SKU -> pieces that open pickups still need from the shelf


def sold(order: Order, moves: Moves) -> None:
    """What an order took from the shelf."""
    if order.state is OrderState.COMPLETED:
        reason = "sold" if order.channel is Channel.STORE else "shipped"
        for line in order.lines:
            moves[line.sku].append(Move(SHELF, -line.pieces, reason, order.id, order.placed_at, line.id))


def picked(pickup: Pickup, moves: Moves, wanted: dict[str, int], now: Instant) -> None:
    """From the shelf into the parcel, and where the parcel went then."""
    at = later(pickup.ready_at or now, -4 * MINUTE)
    parcel = parcel_bin(pickup.id)
    for line in pickup.lines:
        own = moves[line.sku]
        wanted[line.sku] += line.missing if pickup.state is not PickupState.CANCELLED else 0
        if line.picked:
            own.append(Move(SHELF, -line.picked, "picked", pickup.id, at, f"{line.id} out"))
            own.append(Move(parcel, line.picked, "picked", pickup.id, at, f"{line.id} in"))
        if line.handed_over and pickup.handed_over_at is not None:
            gone = pickup.handed_over_at
            own.append(Move(parcel, -line.handed_over, "handed_over", pickup.id, gone, line.id))
        if pickup.state is PickupState.EXPIRED and pickup.expires_at is not None:
            back = later(pickup.expires_at, HOUR)
            own.append(Move(parcel, -line.picked, "put_back", pickup.id, back, f"{line.id} out"))
            own.append(Move(RETURNS, line.picked, "put_back", pickup.id, back, f"{line.id} in"))


def no_moves() -> Moves:
    return defaultdict(list)


def stock_of(
    scene: Scene,
    place: Place,
    products: Sequence[Product],
    moves: Moves,
    wanted: Wanted,
    reserved: Wanted,
) -> Iterator[Stock | Movement]:
    """Every SKU that lies in that place or was moved there."""
    for product in products:
        rng = scene.rng("stock", place.id, product.style.id)
        shelf, back = _bins(place, product, rng)
        carried = place.kind is PlaceKind.WAREHOUSE or rng.random() < 0.75
        for variant in variants(product):
            on_shelf, in_back = _held(place, product, variant, rng, carried)
            own = moves.get(variant.id, [])
            on_shelf = max(on_shelf, wanted.get(variant.id, 0) + reserved.get(variant.id, 0))
            if on_shelf or in_back or own or carried:
                history = [*_before(scene, rng, shelf, on_shelf, back, in_back, own), *own]
                named = [move._replace(bin=move.bin or shelf) for move in history]
                yield _stock(scene, place, variant.id, named, reserved.get(variant.id, 0), rng)
                yield from (_movement(place, variant.id, move) for move in named)


def reservations_of(shop: Shop) -> Iterator[Reservation]:
    for each in range(3):
        rng = shop.scene.rng("reservation", shop.place.id, each)
        yield Reservation(
            id=f"{shop.place.id}:R-{shop.number + 1}{each + 1:02d}",
            place=shop.place.id,
            sku=shop.any_variant(rng)[1].id,
            pieces=1,
            reserved_for=rng.choice(shop.customers).id,
            until=later(shop.scene.now, rng.randint(2, 48) * HOUR),
        )


def _bins(place: Place, product: Product, rng: Random) -> tuple[str, str]:
    if place.kind is PlaceKind.WAREHOUSE:
        aisle = f"Aisle {rng.randint(1, 24)}"
        return f"{aisle}, slot {rng.randint(1, 60):02d}", f"{aisle}, top"
    bay = "C-07" if product.style.id == _HELLA else f"{rng.choice('ABC')}-{rng.randint(1, 16):02d}"
    return product.shelf, f"{_BACK_ROOM} {bay}"


def _held(place: Place, product: Product, variant: Variant, rng: Random, carried: bool) -> tuple[int, int]:
    """Pieces on the shelf and in the back room now."""
    drawn = (
        (rng.choice((0, 4, 12, 18, 26, 40, 75, 112)), rng.choice((0, 0, 24)))
        if place.kind is PlaceKind.WAREHOUSE
        else (rng.choice((0, 0, 1, 1, 2, 2, 3, 4, 6)), rng.choice((0, 0, 0, 1, 2, 4)))
    )
    if (product.style.id, variant.colour, variant.size) in _NOWHERE or not carried:
        return 0, 0
    return _KNOWN.get((place.id, variant.id), drawn)


def _before(
    scene: Scene, rng: Random, shelf: str, on_shelf: int, back: str, in_back: int, moves: Sequence[Move]
) -> Iterator[Move]:
    """The opening count and deliveries that lead to what lies there now."""
    opened = later(scene.now, -(scene.size.days + 2) * DAY)
    first_on_shelf = on_shelf - sum(move.pieces for move in moves if move.bin == SHELF)
    if first_on_shelf:
        yield Move(shelf, first_on_shelf, "opening", "opening", opened)
    arrived = rng.randint(0, in_back)
    if in_back - arrived:
        yield Move(back, in_back - arrived, "opening", "opening", opened)
    if arrived:
        days = rng.randint(1, scene.size.days)
        yield Move(back, arrived, "delivered", f"delivery-{days}", later(scene.now, -days * DAY))


def _stock(scene: Scene, place: Place, sku: str, moves: Sequence[Move], allocated: int, rng: Random) -> Stock:
    bins: dict[str, int] = defaultdict(int)
    for move in moves:
        bins[move.bin] += move.pieces
    return Stock(
        id=stock_id(place.id, sku),
        place=place.id,
        sku=sku,
        bins={bin: held for bin, held in sorted(bins.items()) if held},
        allocated=allocated,
        counted_at=later(scene.now, -rng.randint(3, 20 * 24) * HOUR),
    )


def _movement(place: Place, sku: str, move: Move) -> Movement:
    return Movement(
        id=":".join(("demo", place.id, sku, move.because, move.bin, move.part)),
        place=place.id,
        sku=sku,
        bin=move.bin,
        pieces=move.pieces,
        reason=move.reason,
        because=move.because,
        at=move.at,
    )
