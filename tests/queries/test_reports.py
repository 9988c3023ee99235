import asyncio

from associate_app.commands.stock import AdjustStock
from associate_app.domain.pickup import Pickup
from associate_app.domain.stock import Movement
from associate_app.queries import reports as queries
from tests.buying import COAT, at, bought
from tests.shop import STORE, bring, held


def move(id: str, reason: str, pieces: int, days_ago: float, place: str = STORE) -> Movement:
    return Movement(
        id=id, place=place, sku=COAT, bin="A", pieces=pieces, reason=reason, because="", at=at(days_ago)
    )


def test_times_of_pickups_come_with_when_they_were_ordered(store, reader):
    pickup = held(store, Pickup, "P-4815")
    asyncio.run(bring(store, (bought(pickup.order, 1),)))
    times = queries.pickup_times(reader, STORE, at(14))
    found = next(each for each in times if each.handed_over_at == pickup.handed_over_at)
    assert (found.ready_at, found.promised_by) == (pickup.ready_at, pickup.promised_by)
    assert (found.ordered_at, found.state) == (at(1), "handed_over")
    assert any(each.ordered_at is None for each in times)
    assert queries.pickup_times(reader, STORE, at(-30)) == ()
    assert queries.pickup_times(reader, "riga-origo", at(14)) == ()


def test_corrections_add_up_by_reason_for_this_store_and_time(store, reader):
    asyncio.run(
        bring(
            store,
            (
                move("m1", "counted", -2, 1),
                move("m2", "counted", 1, 2),
                move("m3", "damaged", -1, 3),
                move("m4", "sold", -1, 1),
                move("m5", "counted", -9, 20),
                move("m6", "counted", -9, 1, place="riga-origo"),
            ),
        )
    )
    found = queries.corrections(reader, STORE, at(14), ("counted", "damaged"))
    assert [(each.reason, each.count, each.pieces) for each in found] == [
        ("counted", 2, -1),
        ("damaged", 1, -1),
    ]


def test_entries_are_counted_by_who_made_them(store, reader):
    async def work() -> None:
        for actor in ("staff-101", "staff-108", "staff-108"):
            command = AdjustStock(place=STORE, sku=COAT, bin="A", pieces=1, reason="found")
            await store.perform(command, actor=actor)

    asyncio.run(work())
    assert queries.entries_by_actor(reader, at(1)) == {"staff-108": 2, "staff-101": 1}
    assert list(queries.entries_by_actor(reader, at(1))) == ["staff-108", "staff-101"]
    assert queries.entries_by_actor(reader, at(-1)) == {}
