import asyncio

from structlog.testing import capture_logs

from ui.tasks import TaskScope


async def test_a_newer_question_takes_the_place_of_the_older() -> None:
    answers: list[str] = []

    async def ask(text: str) -> None:
        await asyncio.sleep(0.005)
        answers.append(text)

    tasks = TaskScope()
    tasks.replace("search", ask("co"))
    await asyncio.sleep(0)
    tasks.replace("search", ask("coat"))
    await tasks.idle()
    assert answers == ["coat"]


async def test_tasks_of_another_name_go_on() -> None:
    answers: list[str] = []

    async def ask(text: str) -> None:
        await asyncio.sleep(0.001)
        answers.append(text)

    tasks = TaskScope()
    tasks.start("save", ask("saved"))
    tasks.replace("search", ask("found"))
    await tasks.idle()
    assert sorted(answers) == ["found", "saved"]


async def test_a_bug_is_logged_and_handed_on() -> None:
    async def broken() -> None:
        raise ZeroDivisionError

    failed: list[BaseException] = []
    tasks = TaskScope(failed.append)
    with capture_logs() as logs:
        tasks.start("broken", broken())
        await tasks.idle()
    assert [type(each) for each in failed] == [ZeroDivisionError]
    assert [(each["event"], each["task"]) for each in logs] == [("task failed", "broken")]


async def test_closing_ends_what_runs_and_takes_nothing_new() -> None:
    done: list[str] = []

    async def work(text: str) -> None:
        await asyncio.sleep(0.001)
        done.append(text)

    tasks = TaskScope()
    tasks.start("work", work("before"))
    tasks.close()
    tasks.start("work", work("after"))
    await tasks.idle()
    await asyncio.sleep(0.005)
    assert done == []


async def test_idle_waits_for_what_tasks_have_started() -> None:
    done: list[str] = []
    tasks = TaskScope()

    async def second() -> None:
        await asyncio.sleep(0.001)
        done.append("second")

    async def first() -> None:
        await asyncio.sleep(0.001)
        tasks.start("second", second())

    tasks.start("first", first())
    await tasks.idle()
    assert done == ["second"]
