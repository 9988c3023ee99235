import asyncio
from dataclasses import replace

from associate_app.commands.pickups import ReportMissing, VerifyPiece
from associate_app.domain.pickup import PickupState
from associate_app.domain.stock import Stock, stock_id
from associate_app.domain.time import DAY, later
from associate_app.queries import pickups as queries
from tests.shop import NOON, STORE, bring


def test_the_most_urgent_comes_first(reader):
    waiting = queries.open_pickups(reader, STORE)
    assert [each.promised_by for each in waiting] == sorted(each.promised_by for each in waiting)
    assert {each.state for each in waiting} == {PickupState.NEW, PickupState.PICKING, PickupState.READY}


def test_what_was_handed_over_before_today_is_left_out(reader):
    today = queries.handed_over_since(reader, STORE, later(NOON, -DAY // 2))
    assert len(today) == 20
    times = [each.handed_over_at for each in today]
    assert times == sorted(times, reverse=True)
    assert queries.handed_over_since(reader, STORE, later(NOON, 1)) == ()


def test_a_code_finds_the_pickup_that_can_be_collected(store, reader):
    ready = queries.pickup(reader, "P-4817")
    assert ready is not None
    old = replace(ready, id="P-1", state=PickupState.EXPIRED)
    elsewhere = replace(ready, id="P-2", store="riga-origo", code="111222")
    asyncio.run(bring(store, (old, elsewhere)))
    found = queries.pickup_with_code(reader, "481702", STORE)
    assert found is not None
    assert found.id == "P-4817"
    assert queries.pickup_with_code(reader, "111222", STORE) is None


def test_the_fullest_bin_is_offered_first_and_parcels_never(store, reader):
    pickup = queries.pickup(reader, "P-4826")
    assert pickup is not None
    sku = "TS-20501-SNOW-50ML"
    bins = {"Shelf B": 1, "parcel P-4817": 9, "Wall": 4, "Back": 4, "gone": -1}
    asyncio.run(bring(store, (Stock(id=stock_id(STORE, sku), place=STORE, sku=sku, bins=bins),)))
    goods = next(each for each in queries.goods(reader, pickup) if each.line.sku == sku)
    assert goods.bins == (("Back", 4), ("Wall", 4), ("Shelf B", 1))
    assert goods.nearest == "Back"


def test_goods_without_details_keep_their_line(store, reader):
    pickup = queries.pickup(reader, "P-4826")
    assert pickup is not None
    unknown = replace(pickup, lines=(replace(pickup.lines[0], sku="from-newer-catalogue"),))
    asyncio.run(bring(store, (unknown,)))
    (goods,) = queries.goods(reader, unknown)
    assert (goods.variant, goods.style, goods.nearest) == (None, None, "")
    assert queries.name_of(reader, "from-newer-catalogue") == "from-newer-catalogue"


def test_a_pickup_is_not_sent_until_central_has_its_command(store, reader):
    async def verify_and_deliver() -> None:
        command = VerifyPiece(pickup="P-4826", sku="TS-20501-SNOW-50ML", bin="Wall")
        await store.perform(command, actor="staff-101")
        assert queries.not_sent(reader) == {"P-4826"}
        await store.delivered(1)

    asyncio.run(verify_and_deliver())
    assert queries.not_sent(reader) == frozenset()


def test_open_attention_is_found_by_what_it_is_about(store, reader):
    asyncio.run(store.perform(ReportMissing(pickup="P-4826", line="L3"), actor="staff-101"))
    found = queries.contradictions(reader)
    assert found["P-4826"].code == "pickup.piece_missing"
