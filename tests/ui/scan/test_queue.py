import asyncio

from associate_app.domain.scan import Code
from ui.scan.queue import ScanQueue
from ui.tasks import TaskScope


async def test_scans_are_worked_off_one_at_a_time_and_in_order(qt_loop: object) -> None:
    done: list[str] = []
    at_work = 0

    async def work(code: Code) -> None:
        nonlocal at_work
        at_work += 1
        assert at_work == 1
        await asyncio.sleep(0.001)
        done.append(code.value)
        at_work -= 1

    tasks = TaskScope()
    queue = ScanQueue(work, tasks)
    for each in range(10):
        queue.put(f"P-48{each:02}")
    await tasks.idle()
    queue.put("P-4899")
    await tasks.idle()
    assert done == [*(f"P-48{each:02}" for each in range(10)), "P-4899"]


async def test_a_scan_that_fails_does_not_take_the_others_with_it(qt_loop: object) -> None:
    done: list[str] = []
    failed: list[BaseException] = []

    async def work(code: Code) -> None:
        await asyncio.sleep(0)
        if code.value == "P-4801":
            raise ValueError("a bug")
        done.append(code.value)

    tasks = TaskScope(failed.append)
    queue = ScanQueue(work, tasks)
    for each in ("P-4800", "P-4801", "P-4802"):
        queue.put(each)
    await tasks.idle()
    assert done == ["P-4800", "P-4802"]
    assert [str(each) for each in failed] == ["a bug"]
