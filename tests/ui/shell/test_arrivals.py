"""A customer who shows a card or a message is noted as in the store."""

from dataclasses import replace

import pytest

from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import parse
from associate_app.domain.scan.own import loyalty_card
from associate_app.domain.time import HOUR, MINUTE
from associate_app.domain.visit import QUIET, Arrival, Visit, visit_id
from tests.buying import somebody
from tests.shop import STORE, bring, entries, held
from ui.shell.arrivals import Arrivals
from ui.tasks import TaskScope

CARD = loyalty_card("C-90001")


@pytest.fixture
def tasks():
    return TaskScope()


@pytest.fixture
def arrivals(workspace, liis, tasks):
    return Arrivals(workspace, tasks)


async def noted(store, tasks, customer: str = "C-90001") -> Visit | None:
    await tasks.idle()
    return store.reader().document(Visit, visit_id(STORE, customer))


async def test_who_shows_a_loyalty_card_is_here(arrivals, store, tasks, liis):
    await bring(store, (somebody(card=CARD),))
    arrivals.scanned(parse(CARD))
    visit = await noted(store, tasks)
    assert (visit.how, visit.by) == (Arrival.CARD, liis.id)


@pytest.mark.parametrize("shown", ["the code", "the link", "the link with the code"])
async def test_who_shows_the_message_of_a_pickup_is_here(arrivals, store, tasks, shown):
    pickup = held(store, Pickup, "P-4817")
    link = f"https://shop.example/pickup/{pickup.id}"
    texts = {
        "the code": pickup.code,
        "the link": link,
        "the link with the code": f"{link}?code={pickup.code}",
    }
    arrivals.scanned(parse(texts[shown]))
    assert (await noted(store, tasks, pickup.customer)).how is Arrival.PICKUP


@pytest.mark.parametrize("text", ["P-4817", "C-90001", "R-12", "4006381333931", "NC0000090001X"])
async def test_what_staff_scan_says_nothing_of_the_customer(arrivals, store, tasks, text):
    await bring(store, (somebody(card=CARD),))
    arrivals.scanned(parse(text))
    await tasks.idle()
    assert await entries(store) == []


async def test_a_pickup_of_another_store_brings_nobody_here(arrivals, store, tasks):
    pickup = replace(held(store, Pickup, "P-4817"), store="riga-origo")
    await bring(store, (pickup,))
    arrivals.scanned(parse(f"https://shop.example/pickup/{pickup.id}"))
    assert await noted(store, tasks, pickup.customer) is None


async def test_seen_again_within_half_an_hour_says_nothing_new(arrivals, store, tasks, clock):
    await bring(store, (somebody(card=CARD),))
    for minutes in (0, 10, 15):
        clock.pass_time(minutes * MINUTE)
        arrivals.scanned(parse(CARD))
        await tasks.idle()
    assert len(await entries(store)) == 1
    clock.pass_time(QUIET)
    arrivals.scanned(parse(CARD))
    await tasks.idle()
    assert len(await entries(store)) == 2


async def test_somebody_whom_central_sends_is_noted_when_they_are_here(arrivals, store, tasks, qtbot):
    arrivals.scanned(parse(CARD))
    await tasks.idle()
    assert await entries(store) == []
    await bring(store, (somebody(card=CARD),))
    qtbot.waitUntil(lambda: arrivals._awaited is None)
    assert (await noted(store, tasks)).how is Arrival.CARD


async def test_nobody_is_noted_long_after_the_scan(arrivals, store, tasks, clock, qtbot):
    arrivals.scanned(parse(CARD))
    clock.pass_time(HOUR)
    await bring(store, (somebody(card=CARD),))
    qtbot.waitUntil(lambda: arrivals._awaited is None)
    assert await noted(store, tasks) is None
