"""Tasks that have a name and an owner, and end with it."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import structlog

T = TypeVar("T")
log = structlog.get_logger()


class Tasks:
    """Runs at most one task of each name; a task that fails is logged, never lost."""

    def __init__(self) -> None:
        self._running: dict[str, asyncio.Task[None]] = {}

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Does nothing while a task of that name is still at work."""
        running = self._running.get(name)
        if running and not running.done():
            work.close()
            return
        task = asyncio.create_task(work, name=f"sync {name}")
        self._running[name] = task
        task.add_done_callback(lambda done: self._ended(name, done))

    async def close(self) -> None:
        running = tuple(self._running.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _ended(self, name: str, task: asyncio.Task[None]) -> None:
        if self._running.get(name) is task:
            del self._running[name]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("sync.task_failed", task=name, exc_info=error)


async def to_the_end(write: Coroutine[Any, Any, T]) -> T:
    """A write is waited for even by who was cancelled meanwhile."""
    writing = asyncio.ensure_future(write)
    try:
        return await asyncio.shield(writing)
    except asyncio.CancelledError:
        await asyncio.wait({writing})
        if not writing.cancelled() and (error := writing.exception()) is not None:
            log.warning("sync.write_failed", exc_info=error)
        raise
