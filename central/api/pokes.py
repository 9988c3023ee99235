"""Pokes: a device is told at once that one of its scopes has something new.

One LISTEN connection serves all streams of this process. What a stream has not sent yet is one number per
scope: a slow reader costs no memory and gets the newest only.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from litestar.concurrency import sync_to_thread

from central.store.notify import Listener
from sync.protocol import Poke


class Stream:
    """One device's pokes, waiting to be sent. Belongs to the event loop."""

    def __init__(self, scopes: Iterable[str]) -> None:
        self.scopes = frozenset(scopes)
        self.closed = False
        self._heads: dict[str, int] = {}
        self._news = asyncio.Event()

    def tell(self, poke: Poke) -> None:
        if poke.scope in self.scopes:
            self._heads[poke.scope] = max(poke.head, self._heads.get(poke.scope, 0))
            self._news.set()

    def close(self) -> None:
        self.closed = True
        self._news.set()

    async def next(self, seconds: float) -> list[Poke]:
        """The newest head of every scope that moved; nothing when it stayed quiet for so long."""
        try:
            # Not wait_for: on Python 3.11 it loses a cancellation that meets the event.
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return []
        self._news.clear()
        moved, self._heads = self._heads, {}
        return [Poke(scope=scope, head=head) for scope, head in moved.items()]


class Pokes:
    """Spreads what PostgreSQL says to the streams it concerns."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._streams: set[Stream] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()

        def heard(poke: Poke) -> None:
            loop.call_soon_threadsafe(self._spread, poke)

        listener = Listener(self._url, heard)
        try:
            yield
        finally:
            self.close()
            await sync_to_thread(listener.close)

    @asynccontextmanager
    async def stream(self, scopes: Iterable[str]) -> AsyncIterator[Stream]:
        stream = Stream(scopes)
        self._streams.add(stream)
        try:
            yield stream
        finally:
            self._streams.discard(stream)

    def close(self) -> None:
        """End all streams; the devices come back to whoever answers then."""
        for stream in self._streams:
            stream.close()

    def _spread(self, poke: Poke) -> None:
        for stream in self._streams:
            stream.tell(poke)
