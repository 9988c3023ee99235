"""Named tasks that die with their screen."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

_log = structlog.get_logger(__name__)


class TaskScope:
    """Runs a screen's coroutines.

    An exception is a bug: it is logged and handed to `failed`, never swallowed. Cancelling does not undo a
    write: the store shields what it has begun.
    """

    def __init__(self, failed: Callable[[BaseException], None] | None = None) -> None:
        self.failed = failed
        self._tasks: dict[asyncio.Task[Any], str] = {}
        self._closed = False

    def start(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run beside whatever runs already, under the same name too."""
        if self._closed:
            coroutine.close()
            return
        task = asyncio.get_event_loop().create_task(coroutine, name=name)  # it may not run yet
        self._tasks[task] = name
        task.add_done_callback(self._done)

    def replace(self, name: str, coroutine: Coroutine[Any, Any, Any]) -> None:
        """For reads: only the newest question of that name is still worth an answer."""
        self.cancel(name)
        self.start(name, coroutine)

    def cancel(self, name: str) -> None:
        for task, known in self._tasks.items():
            if known == name:
                task.cancel()

    async def idle(self) -> None:
        """Returns when nothing runs, not even what the running tasks have started meanwhile."""
        while self._tasks:
            await asyncio.wait(tuple(self._tasks))
            await asyncio.sleep(0)

    def close(self) -> None:
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()

    def _done(self, task: asyncio.Task[Any]) -> None:
        name = self._tasks.pop(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        _log.error("task failed", task=name, exc_info=error)
        if self.failed is not None:
            self.failed(error)
