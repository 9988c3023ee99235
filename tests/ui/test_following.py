import asyncio

import pytest

from associate_app.commands.pickups import StartPicking
from associate_app.domain.time import MINUTE
from associate_app.store import StoreUnavailable
from ui.screens.following import FollowingModel


class Counting(FollowingModel[int]):
    """Its view is how often it has looked."""

    kinds = ("pickup",)

    def __init__(self, workspace):
        super().__init__(workspace)
        self.looks = 0
        self.asked: list[str] = []
        self.fails: StoreUnavailable | None = None

    async def look(self, _store):
        self.looks += 1
        await asyncio.sleep(0.01)
        if self.fails:
            raise self.fails
        return self.looks


@pytest.fixture
def model(workspace, liis):
    made = Counting(workspace)
    yield made
    made.close()


async def test_a_burst_of_changes_is_read_once_more_and_not_each(model):
    model.watch(True)
    await asyncio.sleep(0.005)
    for _ in range(50):
        model.refresh()
    await model.tasks.idle()
    assert model.looks == 2
    assert model.view == 2


async def test_what_is_not_seen_is_not_read(model, store):
    await store.perform(StartPicking(pickup="P-4830"), actor="staff-101")
    await asyncio.sleep(0.02)
    model.refresh()
    await model.tasks.idle()
    assert model.looks == 0


async def test_two_parts_that_are_seen_are_one_screen(model):
    model.watch(True)
    model.watch(True)
    model.watch(False)
    await model.tasks.idle()
    before = model.looks
    model.refresh()
    await model.tasks.idle()
    assert model.looks == before + 1


async def test_only_changes_of_its_kinds_are_read(model, store):
    model.watch(True)
    await model.tasks.idle()
    before = model.looks
    await store.perform(StartPicking(pickup="P-4830"), actor="staff-101")
    await asyncio.sleep(0.02)
    await model.tasks.idle()
    assert model.looks > before


async def test_a_store_that_cannot_be_read_is_said_in_words_and_heals(model):
    model.fails = StoreUnavailable("store.disk_error")
    model.watch(True)
    await model.tasks.idle()
    assert "does not answer" in model.problem
    model.fails = None
    model.refresh()
    await model.tasks.idle()
    assert model.problem == ""
    assert model.view == 2


async def test_a_bug_is_told_and_the_next_look_still_comes(model):
    async def broken(_store):
        raise ZeroDivisionError

    look, model.look = model.look, broken
    model.watch(True)
    await model.tasks.idle()
    assert model.problem
    model.look = look
    model.refresh()
    await model.tasks.idle()
    assert model.problem == ""


async def test_ages_grow_by_the_minute(model):
    model.watch(True)
    assert model._minute.isActive()
    assert model._minute.interval() == MINUTE
    model.watch(False)
    assert not model._minute.isActive()
    await model.tasks.idle()


async def test_after_its_end_nothing_is_read(model):
    model.close()
    model.watch(True)
    await asyncio.sleep(0)
    assert model.looks == 0
