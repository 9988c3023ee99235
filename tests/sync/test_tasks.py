import asyncio

import pytest
from structlog.testing import capture_logs

from sync.tasks import Tasks, to_the_end

pytestmark = pytest.mark.anyio


async def test_one_task_of_a_name_runs_at_a_time() -> None:
    tasks, began, gate = Tasks(), [], asyncio.Event()

    async def work() -> None:
        began.append(1)
        await gate.wait()

    tasks.start("work", work())
    await asyncio.sleep(0)
    tasks.start("work", work())
    gate.set()
    await asyncio.sleep(0.01)
    assert len(began) == 1
    tasks.start("work", work())
    await asyncio.sleep(0.01)
    assert len(began) == 2
    await tasks.close()


async def test_closing_ends_every_task() -> None:
    tasks, ended = Tasks(), []

    async def work() -> None:
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append(1)

    tasks.start("one", work())
    tasks.start("two", work())
    await asyncio.sleep(0)
    await tasks.close()
    assert ended == [1, 1]
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("sync ")] == []


async def test_a_task_that_fails_is_logged() -> None:
    async def work() -> None:
        raise RuntimeError("broken")

    tasks = Tasks()
    with capture_logs() as logged:
        tasks.start("work", work())
        await asyncio.sleep(0.01)
    assert [(line["event"], line["task"]) for line in logged] == [("sync.task_failed", "work")]
    await tasks.close()


async def test_a_write_that_has_begun_ends_before_its_canceller_goes_on() -> None:
    steps = []

    async def write() -> None:
        steps.append("begun")
        await asyncio.sleep(0.02)
        steps.append("written")

    task = asyncio.create_task(to_the_end(write()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert steps == ["begun", "written"]
