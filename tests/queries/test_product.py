import asyncio
from dataclasses import replace

import pytest

from associate_app.commands.stock import Reserve
from associate_app.domain.catalogue import Variant
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.place import Place
from associate_app.domain.stock import Movement, Reservation, ReservationState
from associate_app.domain.time import HOUR, Instant, later
from associate_app.queries import product as queries
from associate_app.store import Reader, Store
from tests.shop import DEVICE, NOON, STORE, bring

SKU = "MH-20418-INK-M"


@pytest.fixture
def here(reader: Reader) -> Place:
    found = queries.place(reader, STORE)
    assert found is not None
    return found


def test_a_scanned_number_leads_to_its_variant(reader):
    variant = queries.variant(reader, SKU)
    assert variant is not None
    assert queries.sku_of(reader, variant.gtin) == SKU
    assert queries.sku_of(reader, "09520183999990") is None


def test_one_variant_brings_its_whole_style(reader, here):
    found = queries.product(reader, SKU, here)
    assert found is not None
    assert found.style.id == "MH-20418"
    assert {each.style for each in found.variants.values()} == {"MH-20418"}
    assert len(found.variants) == len(found.style.colours) * len(found.style.sizes)
    assert found.stock[SKU].on_hand == 2
    assert {each.place for each in found.stock.values()} == {STORE}
    assert set(found.availability) <= set(found.variants)


def test_what_is_not_known_is_none(reader, here):
    assert queries.product(reader, "nothing", here) is None
    assert queries.price(reader, SKU, "atlantis") is None


def test_every_look_up_of_the_card_goes_by_an_index(reader):
    """A scan of a table grows with the catalogue; the card must not."""
    params = {"sku": SKU, "style": "MH-20418", "place": STORE, "region": "baltic", "most": 3}
    for sql in (
        queries._STYLE,
        queries._VARIANTS,
        queries._STOCK,
        queries._AVAILABILITY,
        queries._MOVEMENTS,
        queries._RESERVATIONS,
    ):
        plan = [row[3] for row in reader.rows(f"explain query plan {sql}", **params)]
        assert not [step for step in plan if step.startswith("SCAN")], plan


async def move(store: Store, *movements: Movement) -> None:
    await bring(store, movements)


def movement(number: int, **changed: object) -> Movement:
    made = Movement(
        id=f"m-{number}",
        place=STORE,
        sku=SKU,
        bin="A",
        pieces=1,
        reason="delivered",
        because="d-1",
        at=later(NOON, -number * HOUR),
    )
    return replace(made, **changed)


def test_movements_are_the_latest_of_this_place(store, reader):

    asyncio.run(move(store, *(movement(each) for each in (3, 1, 2)), movement(4, place="riga-origo")))
    assert [each.id for each in queries.movements(reader, SKU, STORE, 2)] == ["m-1", "m-2"]


def test_only_reservations_that_hold_pieces_here_count(store, reader):

    held = Reservation(id="R-1", place=STORE, sku=SKU, pieces=1, reserved_for="", until=later(NOON, HOUR))
    others = (
        replace(held, id="R-2", state=ReservationState.RELEASED),
        replace(held, id="R-3", place="riga-origo"),
        replace(held, id="R-4", sku="MH-20418-INK-L"),
    )
    asyncio.run(bring(store, (held, *others)))
    assert [each.id for each in queries.reservations(reader, SKU, STORE)] == ["R-1"]


def test_a_request_waits_until_it_is_settled_and_its_refusal_is_found(store, reader):

    async def reserve_and_be_refused() -> None:
        performed = await store.perform(
            Reserve(
                reservation=f"{STORE}:R-9",
                place=STORE,
                sku=SKU,
                pieces=1,
                reserved_for="",
                until=later(NOON, HOUR),
            ),
            actor="staff-101",
        )
        assert [each.reservation for each in queries.pending_reservations(reader, SKU)] == [f"{STORE}:R-9"]
        assert queries.pending_reservations(reader, "MH-20418-INK-L") == ()
        await store.delivered(1)
        outcome = Outcome(
            id=performed.entries[0],
            device=DEVICE,
            seq=1,
            type="stock.reserve",
            status=Status.REFUSED,
            at=NOON,
            code="stock.not_enough",
            facts={"available": 0, "asked": 1},
        )
        await bring(store, (outcome,))

    asyncio.run(reserve_and_be_refused())
    assert queries.pending_reservations(reader, SKU) == ()
    refused = queries.refused_reservation(reader, SKU, later(NOON, -HOUR))
    assert refused is not None
    assert refused.code == "stock.not_enough"
    assert queries.refused_reservation(reader, SKU, NOON) is None
    assert queries.refused_reservation(reader, "MH-20418-INK-L", Instant(0)) is None


def test_the_store_says_when_it_last_heard(reader):
    assert queries.synced_at(reader, STORE) == NOON
    assert queries.synced_at(reader, "riga-origo") is None


def test_variants_keep_their_names(reader):
    variant = queries.variant(reader, SKU)
    assert isinstance(variant, Variant)
    assert (variant.colour_name, variant.size) == ("Ink", "M")
