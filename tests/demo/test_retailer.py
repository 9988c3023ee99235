"""The demo is whole: everything it speaks of exists, adds up and can be shown."""

import itertools
import json
from collections import Counter, defaultdict
from datetime import UTC, datetime

import pytest

import resources
from associate_app.codec import encode
from associate_app.documents import kind_of
from associate_app.domain.cart import Cart
from associate_app.domain.catalogue import Price, Style, Variant, price_at
from associate_app.domain.customer import Customer
from associate_app.domain.gift_card import GiftCard
from associate_app.domain.gtin import is_gtin
from associate_app.domain.order import Channel, Order, OrderState
from associate_app.domain.pickup import Pickup, PickupState
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.staff import Role, Staff
from associate_app.domain.stock import Movement, Reservation, Stock
from associate_app.domain.time import DAY, instant
from central.demo import SIZES, documents
from central.demo.catalogue import products
from central.demo.places import places
from central.demo.scene import Scene
from tests.demo.conftest import NOON, Nordlys, made


def test_the_same_seed_and_moment_make_the_same_documents() -> None:
    first, second = documents(SIZES["S"], 7, NOON), documents(SIZES["S"], 7, NOON)
    assert all(encode(one) == encode(other) for one, other in zip(first, second, strict=True))


def test_another_seed_makes_other_goods(nordlys: Nordlys) -> None:
    other = made(seed=2)
    assert {each.name for each in other[Style]} != {each.name for each in nordlys[Style]}


def test_size_s_is_as_large_as_said(nordlys: Nordlys) -> None:
    assert len(nordlys[Style]) == 400
    assert 3_800 <= len(nordlys[Variant]) <= 4_200
    assert len(nordlys[Customer]) == 2_000
    assert Counter(place.kind for place in nordlys[Place]) == {PlaceKind.STORE: 6, PlaceKind.WAREHOUSE: 2}
    assert len({each.language for each in nordlys[Customer]}) >= 12
    assert {order.channel for order in nordlys[Order]} == set(Channel)
    assert min(order.placed_at for order in nordlys[Order]) < NOON - 89 * DAY
    assert nordlys[Cart]


def test_ids_and_style_names_are_unique(nordlys: Nordlys) -> None:
    for type_, each in nordlys.items():
        assert len({document.id for document in each}) == len(each), type_
    assert len({style.name for style in nordlys[Style]}) == 400
    assert len({customer.email for customer in nordlys[Customer]}) == 2_000


def test_gtins_are_valid_unique_and_for_demonstration(nordlys: Nordlys) -> None:
    gtins = [variant.gtin for variant in nordlys[Variant]]
    assert all(is_gtin(gtin) and gtin.startswith("0952") and len(gtin) == 14 for gtin in gtins)
    assert len(set(gtins)) == len(gtins)


def test_movements_add_up_to_every_bin(nordlys: Nordlys) -> None:
    moved: dict[tuple[str, str, str], int] = defaultdict(int)
    for movement in nordlys[Movement]:
        moved[movement.place, movement.sku, movement.bin] += movement.pieces
    bins = {(each.place, each.sku, bin): held for each in nordlys[Stock] for bin, held in each.bins.items()}
    assert {key: pieces for key, pieces in moved.items() if pieces} == bins


def test_no_bin_was_ever_below_zero(nordlys: Nordlys) -> None:
    held: dict[tuple[str, str, str], int] = defaultdict(int)
    for movement in sorted(nordlys[Movement], key=lambda each: (each.at, -each.pieces)):
        key = (movement.place, movement.sku, movement.bin)
        held[key] += movement.pieces
        assert held[key] >= 0, key
        assert movement.at <= NOON


def test_every_reference_resolves(nordlys: Nordlys) -> None:
    ids = {type_: {each.id for each in made_} for type_, made_ in nordlys.items()}
    skus, places, orders = ids[Variant], ids[Place], ids[Order]
    assert {each.style for each in nordlys[Variant]} == ids[Style]
    assert {each.customer for each in nordlys[Order]} <= ids[Customer] | {""}
    assert {line.sku for each in (*nordlys[Order], *nordlys[Cart]) for line in each.lines} <= skus
    assert {each.store for each in (*nordlys[Staff], *nordlys[Customer], *nordlys[Order])} <= places
    assert {each.sku for each in (*nordlys[Stock], *nordlys[Price], *nordlys[Reservation])} <= skus
    assert {each.place for each in (*nordlys[Stock], *nordlys[Movement])} <= places
    assert {each.reserved_for for each in nordlys[Reservation]} <= ids[Customer]
    because = {each.because for each in nordlys[Movement] if each.reason not in ("opening", "delivered")}
    assert because <= orders | ids[Pickup]
    for pickup in nordlys[Pickup]:
        assert pickup.order in orders and pickup.customer in ids[Customer] and pickup.store in places
        assert {line.sku for line in pickup.lines} <= skus
        assert {pickup.picker, pickup.handed_over_by} <= ids[Staff] | {""}


def test_every_sku_costs_something_in_every_market(nordlys: Nordlys) -> None:
    markets = {place.market: place.currency for place in nordlys[Place]}
    assert {(each.market, each.sku) for each in nordlys[Price]} == set(
        itertools.product(markets, (variant.id for variant in nordlys[Variant]))
    )
    for price in nordlys[Price]:
        now = price_at(price, NOON)
        assert now is not None and now.amount.minor > 0 and now.amount.currency == markets[price.market]
        assert price_at(price, NOON - 91 * DAY) is not None


def test_every_document_is_for_somebody_and_can_be_stored(nordlys: Nordlys) -> None:
    for type_, each in nordlys.items():
        kind = kind_of(type_)
        for_whoever_shows_the_number = type_ is GiftCard
        assert for_whoever_shows_the_number or all(kind.scopes(document) for document in each), type_
        assert all(encode(document) for document in each[:50])


def test_every_style_can_be_drawn(nordlys: Nordlys) -> None:
    colours = json.loads(resources.read_text("art", "colours.json"))
    for style in nordlys[Style]:
        assert resources.resource("art", f"{style.art}.svg")
        assert {colour.id for colour in style.colours} <= colours.keys()


def test_paid_totals_add_up(nordlys: Nordlys) -> None:
    currencies = {place.id: place.currency for place in nordlys[Place]}
    for each in (*nordlys[Order], *nordlys[Pickup]):
        paid = each.paid if isinstance(each, Pickup) else each.total
        assert sum(line.unit_price.minor * line.pieces for line in each.lines) == paid.minor
        assert paid.currency == currencies[each.store]


def test_every_store_has_pickups_in_every_state(nordlys: Nordlys) -> None:
    for store in (place.id for place in nordlys[Place] if place.kind is PlaceKind.STORE):
        states = Counter(pickup.state for pickup in nordlys[Pickup] if pickup.store == store)
        assert states.pop(PickupState.HANDED_OVER) >= 8
        assert states == {
            PickupState.NEW: 4,
            PickupState.PICKING: 2,
            PickupState.READY: 5,
            PickupState.CANCELLED: 1,
            PickupState.EXPIRED: 1,
        }


def test_picked_pieces_lie_in_their_parcel(nordlys: Nordlys) -> None:
    bins = {each.id: each.bins for each in nordlys[Stock]}
    for pickup in nordlys[Pickup]:
        parcel = {
            line.sku: bins.get(f"{pickup.store}:{line.sku}", {}).get(f"parcel {pickup.id}", 0)
            for line in pickup.lines
        }
        waits = pickup.state in (PickupState.PICKING, PickupState.READY)
        assert parcel == {line.sku: line.waiting if waits else 0 for line in pickup.lines}


def test_pieces_still_to_be_picked_lie_on_a_shelf(nordlys: Nordlys) -> None:
    wanted: dict[str, int] = defaultdict(int)
    for pickup in nordlys[Pickup]:
        if pickup.state in (PickupState.NEW, PickupState.PICKING):
            for line in pickup.lines:
                wanted[f"{pickup.store}:{line.sku}"] += line.missing
    shelves = {
        each.id: sum(held for bin, held in each.bins.items() if not bin.startswith(("parcel", "returns")))
        for each in nordlys[Stock]
    }
    assert all(shelves[id] >= pieces for id, pieces in wanted.items())


def test_the_pickups_of_the_guides_are_there(nordlys: Nordlys) -> None:
    pickups = {pickup.id: pickup for pickup in nordlys[Pickup]}
    names = {variant.id: variant.name for variant in nordlys[Variant]}
    tuomas, thao, magdalena = pickups["P-4817"], pickups["P-4826"], pickups["P-4808"]
    assert (tuomas.name, tuomas.state, tuomas.code) == ("Tuomas Heikkilä", PickupState.READY, "481702")
    assert [names[line.sku] for line in tuomas.lines] == ["Kaamos eau de parfum", "Runa scarf"]
    assert tuomas.photo_id and tuomas.shelf == "A-2"
    assert (thao.name, thao.state) == ("Thảo Nguyễn", PickupState.PICKING)
    assert [line.picked for line in thao.lines] == [1, 1, 0]
    assert thao.paid.minor == 152_00
    assert (magdalena.name, magdalena.state) == ("Magdalena Pająk", PickupState.READY)


def test_every_store_has_its_team(nordlys: Nordlys) -> None:
    for store in (place.id for place in nordlys[Place] if place.kind is PlaceKind.STORE):
        roles = Counter(each.role for each in nordlys[Staff] if each.store == store)
        assert 6 <= roles.total() <= 9
        assert roles[Role.MANAGER] == roles[Role.DEPUTY] == 1
    assert "Piret Saar" in {each.name for each in nordlys[Staff] if each.role is Role.MANAGER}
    assert len({each.badge for each in nordlys[Staff]}) == len(nordlys[Staff])


@pytest.mark.parametrize("hour", [0, 3, 22])
def test_what_was_handed_over_was_handed_over_today_at_any_hour(hour: int) -> None:
    now = instant(datetime(2026, 3, 1, hour, 4, tzinfo=UTC))
    for pickup in made(now)[Pickup]:
        if pickup.state is PickupState.HANDED_OVER:
            assert now - DAY < pickup.handed_over_at <= now


def test_orders_behind_open_pickups_are_open(nordlys: Nordlys) -> None:
    orders = {order.id: order for order in nordlys[Order]}
    for pickup in nordlys[Pickup]:
        expected = {
            PickupState.HANDED_OVER: OrderState.COMPLETED,
            PickupState.CANCELLED: OrderState.CANCELLED,
        }.get(pickup.state, OrderState.OPEN)
        assert orders[pickup.order].state is expected
        assert orders[pickup.order].placed_at < NOON


@pytest.mark.parametrize("size", ["M", "L"])
def test_larger_sizes_stream(size: str) -> None:
    first = list(itertools.islice(documents(SIZES[size], 1, NOON), 2_000))
    assert {type(each) for each in first} == {Style, Variant, Price}
    assert len({each.id for each in first}) == 2_000


@pytest.mark.parametrize("size", ["M", "L"])
def test_larger_sizes_have_as_many_places_and_styles_as_said(size: str) -> None:
    scene = Scene(SIZES[size], 1, NOON)
    assert len({place.id for place in places(scene)}) == SIZES[size].stores + SIZES[size].warehouses
    assert len({product.style.name for product in products(scene)}) == SIZES[size].styles


def test_places_come_last_so_that_half_an_import_can_be_told() -> None:
    *_, last = documents(SIZES["S"], 1, NOON)
    assert isinstance(last, Place)
