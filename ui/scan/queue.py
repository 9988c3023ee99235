"""Scans are worked off one at a time and in order; none is dropped."""

from collections import deque
from collections.abc import Awaitable, Callable

from associate_app.domain.scan import Code, parse
from ui.tasks import TaskScope


class ScanQueue:
    def __init__(self, work: Callable[[Code], Awaitable[None]], tasks: TaskScope) -> None:
        self._work, self._tasks = work, tasks
        self._waiting: deque[str] = deque()
        self._working = False

    def put(self, text: str) -> None:
        self._waiting.append(text)
        if not self._working:
            self._start()

    def _start(self) -> None:
        self._working = True
        self._tasks.start("scans", self._drain())

    async def _drain(self) -> None:
        try:
            while self._waiting:
                await self._work(parse(self._waiting.popleft()))
        finally:
            self._working = False
            if self._waiting:  # one scan failed: the others are still worked off
                self._start()
