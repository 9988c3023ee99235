import json

import pytest

from associate_app.commands.pickups import HandOverPickup, StartPicking, VerifyPiece
from associate_app.commands.stock import AdjustStock
from associate_app.domain.attention import RULES, Attention
from associate_app.domain.outcome import Outcome, Status
from associate_app.domain.pickup import PhotoId, Pickup, Proof
from associate_app.domain.place import CHAIN, device_scope
from associate_app.domain.time import DAY, HOUR, later
from associate_app.queries.staff import place
from associate_app.queries.sync_device import (
    backlog,
    case,
    data_sets,
    device,
    ledger_length,
    open_cases,
    outbox,
)
from associate_app.store import Store
from tests.shop import DEVICE, NOON, STORE, bring

LIIS = "staff-101"


def pickup_in(store: Store, state: str) -> Pickup:
    return store.reader().documents(
        Pickup, "select doc from pickup where store = :s and state = :state order by id", s=STORE, state=state
    )[0]


async def hand_over(store: Store) -> Pickup:
    pickup = pickup_in(store, "ready")
    await store.perform(
        HandOverPickup(
            pickup=pickup.id,
            taken={line.id: line.waiting for line in pickup.lines},
            proof=Proof(code=pickup.code, photo_id=PhotoId.NAME_MATCHES),
        ),
        actor=LIIS,
    )
    return pickup


def attention(id: str, **changes: object) -> Attention:
    facts = {
        "first_at": NOON, "first_by": LIIS, "first_on": DEVICE, "taken": {"1": 1},
        "second_at": NOON, "second_by": "staff-105", "second_on": "till-9",
    }  # fmt: skip
    values = {
        "id": id, "store": STORE, "code": "pickup.handed_over_twice", "about": "P-4808", "facts": facts,
        "choices": RULES["pickup.handed_over_twice"].choices, "raised_at": NOON,
        "due_at": later(NOON, 4 * HOUR), "command": "elsewhere",
    }  # fmt: skip
    return Attention(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.anyio
async def test_the_outbox_is_in_the_order_made(store: Store) -> None:
    pickup = await hand_over(store)
    new = pickup_in(store, "new")
    await store.perform(StartPicking(pickup=new.id), actor=LIIS)
    rows = outbox(store.reader(), NOON)
    assert [(row.type, row.args["pickup"], row.delivered, row.effect) for row in rows] == [
        ("pickup.hand_over", pickup.id, False, "applied"),
        ("pickup.start_picking", new.id, False, "applied"),
    ]
    assert ledger_length(store.reader()) == 2
    assert backlog(store.reader(), STORE, DEVICE).pending == 2


@pytest.mark.anyio
async def test_what_central_has_is_no_longer_pending(store: Store) -> None:
    await hand_over(store)
    await store.delivered(1)
    assert backlog(store.reader(), STORE, DEVICE).pending == 0
    assert outbox(store.reader(), NOON)[0].delivered


@pytest.mark.anyio
async def test_an_outcome_is_shown_and_old_ones_leave_the_list(store: Store) -> None:
    await hand_over(store)
    [row] = outbox(store.reader(), NOON)
    outcome = Outcome(
        id=row.id, device=DEVICE, seq=1, type=row.type, status=Status.ACCEPTED, at=NOON,
        vector={device_scope(DEVICE): 3, CHAIN: 3},
    )  # fmt: skip
    await store.delivered(1)
    await bring(store, [outcome], version=3)
    [row] = outbox(store.reader(), NOON)
    assert row.outcome == outcome
    assert outbox(store.reader(), later(NOON, DAY)) == ()


@pytest.mark.anyio
async def test_a_contradiction_of_this_device_marks_its_row(store: Store) -> None:
    new = pickup_in(store, "new")
    line = new.lines[0]
    bins = json.loads(
        store.reader().rows("select doc from stock where id = :id", id=f"{STORE}:{line.sku}")[0][0]
    )["bins"]
    bin, pieces = next(iter(bins.items()))
    await store.perform(
        AdjustStock(place=STORE, sku=line.sku, bin=bin, pieces=-pieces, reason="counted"),
        actor="staff-108",
    )
    await store.perform(VerifyPiece(pickup=new.id, sku=line.sku, bin=bin), actor=LIIS)
    row = outbox(store.reader(), NOON)[-1]
    [found] = open_cases(store.reader(), STORE)
    assert row.attention == found.attention.id
    assert row.product == (found.variant.name if found.variant else "?")
    assert found.command is not None
    assert found.command.id == row.id
    assert backlog(store.reader(), STORE, DEVICE).needs_you == 1


@pytest.mark.anyio
async def test_what_another_device_raised_needs_the_store_but_not_this_device(store: Store) -> None:
    await bring(store, [attention("A-1")])
    held = backlog(store.reader(), STORE, "till-7")
    assert (held.attention, held.needs_you) == (1, 0)


@pytest.mark.anyio
@pytest.mark.parametrize("device", [DEVICE, "till-9"])
async def test_a_double_handover_needs_both_devices(store: Store, device: str) -> None:
    """Central names the command that came second; the first is as much part of it."""
    await bring(store, [attention("A-1")])
    assert backlog(store.reader(), STORE, device).needs_you == 1


@pytest.mark.anyio
async def test_a_case_has_the_names_of_all_who_are_in_it(store: Store) -> None:
    await bring(store, [attention("A-1")])
    found = case(store.reader(), "A-1")
    assert found is not None
    assert found.command is None
    assert found.people == {LIIS: "Liis Tamm", "staff-105": "Eglė Petrauskaitė"}
    assert found.devices == {DEVICE: "Tablet 4"}
    assert found.pickup is not None


@pytest.mark.anyio
async def test_the_most_urgent_choice_comes_first_and_other_stores_choose_for_themselves(
    store: Store,
) -> None:
    await bring(
        store,
        [
            attention("A-1"),
            attention("A-2", due_at=later(NOON, HOUR)),
            attention("A-3", store="tartu-kvartal"),
        ],
    )
    assert [each.attention.id for each in open_cases(store.reader(), STORE)] == ["A-2", "A-1"]
    assert case(store.reader(), "A-9") is None


def test_every_data_set_says_how_much_and_since_when(store: Store) -> None:
    here = place(store.reader(), STORE)
    assert here is not None
    sets = {each.name: each for each in data_sets(store.reader(), here)}
    assert sets["stock_elsewhere"].held == 7
    assert sets["staff"].held == 8
    assert sets["products"].held > 100
    assert {each.as_of for each in sets.values()} == {NOON}


def test_this_device_is_known_by_its_name(store: Store) -> None:
    own = device(store.reader(), DEVICE)
    assert own is not None
    assert own.name == "Tablet 4"
