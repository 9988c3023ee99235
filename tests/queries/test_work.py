import asyncio
from dataclasses import replace

from associate_app.commands.attention import ResolveAttention
from associate_app.commands.pickups import ReportMissing
from associate_app.domain.stock import (
    Movement,
    Reservation,
    ReservationState,
    Stock,
    reservation_id,
    stock_id,
)
from associate_app.domain.time import DAY, HOUR, later
from associate_app.queries import work as queries
from associate_app.queries.sync_device import open_attention
from tests.buying import COAT, SCARF, at
from tests.shop import NOON, STORE, bring


def reservation(token: str, until: int, place: str = STORE, **changed) -> Reservation:
    facts = {
        "id": reservation_id(place, token), "place": place, "sku": COAT, "pieces": 1, "reserved_for": "",
        "until": later(NOON, until),
    }  # fmt: skip
    return Reservation(**(facts | changed))


def move(id: str, sku: str, pieces: int, days_ago: float, place: str = STORE) -> Movement:
    return Movement(
        id=id, place=place, sku=sku, bin="A", pieces=pieces, reason="sold", because="", at=at(days_ago)
    )


def stock(sku: str, pieces: int) -> Stock:
    return Stock(id=stock_id(STORE, sku), place=STORE, sku=sku, bins={"A": pieces})


def test_work_is_what_is_open_here_and_ends_in_time(store, reader):
    released = reservation("c", HOUR, state=ReservationState.RELEASED)
    asyncio.run(
        bring(
            store,
            (
                reservation("a", HOUR),
                reservation("b", 2 * DAY),
                released,
                reservation("d", HOUR, place="riga-origo"),
            ),
        )
    )
    asyncio.run(store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101"))
    found = queries.work(reader, STORE, later(NOON, DAY))
    assert [each.id for each in found.reservations] == [reservation_id(STORE, "a")]
    assert found.names[COAT]
    assert [each.attention.about for each in found.cases] == ["P-4826"]
    assert found.people["staff-101"]
    assert all(each.store == STORE for each in found.pickups)


def test_done_is_what_was_finished_since_then(store, reader):
    midnight = later(NOON, -14 * HOUR)
    before = queries.done(reader, STORE, midnight)
    assert {each.id for each in before.handed_over} >= {"P-4815", "P-4799"}
    assert "P-4817" in {each.id for each in before.made_ready}
    assert queries.done(reader, STORE, NOON).handed_over == ()

    async def choose() -> None:
        await store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101")
        (open_one,) = open_attention(reader, STORE)
        choice = ResolveAttention(attention=open_one.id, choice="keep_looking")
        await store.perform(choice, actor="staff-101")

    asyncio.run(choose())
    assert [each.choice for each in queries.done(reader, STORE, midnight).chosen] == ["keep_looking"]
    assert queries.done(reader, STORE, later(NOON, 1)).chosen == ()


def test_running_low_is_what_left_lately_and_is_nearly_gone(store, reader):
    moves = (
        move("m1", COAT, -1, 0.2),
        move("m2", SCARF, -1, 0.1),
        move("m3", "plenty", -1, 0.1),
        move("m4", "came", 5, 0.1),
        move("m5", "long-ago", -1, 3),
        move("m6", "elsewhere", -1, 0.1, place="riga-origo"),
    )
    shelves = (stock(COAT, 0), stock(SCARF, 2), stock("plenty", 9), stock("came", 1), stock("long-ago", 0))
    asyncio.run(bring(store, (*moves, *shelves)))
    found = queries.running_low(reader, STORE, at(1), 9)
    assert [(each.stock.sku, each.left_at) for each in found] == [(SCARF, at(0.1)), (COAT, at(0.2))]
    assert found[0].variant is not None
    assert len(queries.running_low(reader, STORE, at(1), 1)) == 1


def test_what_is_promised_is_not_free(store, reader):
    asyncio.run(bring(store, (move("m1", COAT, -1, 0.1), replace(stock(COAT, 9), allocated=8))))
    assert [each.stock.available for each in queries.running_low(reader, STORE, at(1), 9)] == [1]
