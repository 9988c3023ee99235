"""Commands up and documents down between real stores and a real central."""

import pytest

from associate_app.domain.attention import Attention
from associate_app.domain.pickup import Pickup
from associate_app.domain.place import Place
from associate_app.domain.stock import Stock
from tests.sync.chain import Chain, Tablet
from tests.sync.goods import NEW, PIECES, READY, SKUS, TALLINN

pytestmark = pytest.mark.anyio


async def test_a_first_load_brings_what_the_store_needs_and_nothing_of_others(tablet: Tablet) -> None:
    await tablet.round()
    assert {place.id for place in tablet.documents(Place)} == {"tallinn", "tartu"}
    assert {pickup.id for pickup in tablet.documents(Pickup)} == {*READY, *NEW}
    assert {stock.id for stock in tablet.documents(Stock)} == {f"tallinn:{sku}" for sku in SKUS}


async def test_what_one_device_hands_over_the_other_sees(tablet: Tablet, till: Tablet) -> None:
    await tablet.round()
    await till.round()
    await tablet.hand_over(READY[0])
    assert tablet.state_of(READY[0]) == "handed_over"
    await tablet.round()
    await till.round()
    assert till.state_of(READY[0]) == "handed_over"
    assert (tablet.outbox, tablet.unsettled) == (0, 0)


async def test_both_hand_over_the_same_pickup_offline_and_both_learn_of_it(
    chain: Chain, tablet: Tablet, till: Tablet
) -> None:
    for device in (tablet, till):
        await device.round()
        device.line.cut = True
    await tablet.hand_over(READY[0])
    await till.hand_over(READY[0])
    for device in (tablet, till, tablet):
        device.line.cut = False
        await device.round()
    for device in (tablet, till):
        (attention,) = device.documents(Attention)
        assert attention.code == "pickup.handed_over_twice"
        assert (attention.facts["first_on"], attention.facts["second_on"]) == (tablet.id, till.id)
        assert attention.choices
        assert chain.ledger(device.id) == [1]
        assert device.unsettled == 0
    assert chain.statuses(till.id) == ["accepted_with_attention"]
    stock = chain.document(Stock, f"{TALLINN}:{SKUS[0]}")
    assert stock is not None
    assert stock.on_hand == PIECES + len(READY) - 1
