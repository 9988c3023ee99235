"""Pokes: who listens learns that a scope has something new.

NOTIFY inside a command's transaction would serialise all commits. So a thread of its own sends after the
commit, and only the newest head of each scope; what it loses, polling finds.
"""

import selectors
import socket
import threading
from collections.abc import Callable, Mapping

import psycopg
import structlog
from psycopg import sql
from psycopg.rows import TupleRow
from psycopg_pool import ConnectionPool, PoolTimeout

from sync.protocol import Poke

_CHANNEL = "associate_poke"
_RECONNECT_SECONDS = 2.0

log = structlog.get_logger()


class Notifier:
    """Sends what it is told, coalesced."""

    def __init__(self, pool: ConnectionPool[psycopg.Connection[TupleRow]]) -> None:
        self._pool = pool
        self._heads: dict[str, int] = {}
        self._news = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="central-notifier", daemon=True)
        self._thread.start()

    def tell(self, heads: Mapping[str, int]) -> None:
        if heads:
            with self._news:
                for scope, head in heads.items():
                    self._heads[scope] = max(head, self._heads.get(scope, 0))
                self._news.notify()

    def close(self) -> None:
        """Returns when everything told has been sent."""
        with self._news:
            self._closed = True
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._heads or self._closed)
                heads, self._heads = self._heads, {}
            if not heads:
                return
            try:
                with self._pool.connection() as connection:
                    connection.execute(
                        "select pg_notify(%s, poke) from unnest(%s::text[]) poke",
                        [_CHANNEL, [f"{head} {scope}" for scope, head in heads.items()]],
                    )
            except (psycopg.Error, PoolTimeout) as error:
                log.warning("central.poke_lost", error=type(error).__name__)


class Listener:
    """Calls `heard` in a thread of its own, for every poke of every API process, until it is closed."""

    def __init__(self, url: str, heard: Callable[[Poke], None]) -> None:
        self._url = url
        self._heard = heard
        self._closed = threading.Event()
        self._wake, self._woken = socket.socketpair()  # readable once it is closed
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="central-listener", daemon=True)
        self._thread.start()

    def wait_ready(self, seconds: float = 10.0) -> bool:
        """Whether it hears by now."""
        return self._ready.wait(seconds)

    def close(self) -> None:
        self._closed.set()
        self._wake.close()
        self._thread.join()
        self._woken.close()

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                with psycopg.connect(self._url, autocommit=True) as connection:
                    self._listen(connection)
            except psycopg.Error as error:
                log.warning("central.listener_lost", error=type(error).__name__)
                self._closed.wait(_RECONNECT_SECONDS)

    def _listen(self, connection: psycopg.Connection[TupleRow]) -> None:
        connection.execute(sql.SQL("listen {}").format(sql.Identifier(_CHANNEL)))
        self._ready.set()
        with selectors.DefaultSelector() as waiting:
            waiting.register(connection, selectors.EVENT_READ)
            waiting.register(self._woken, selectors.EVENT_READ)
            while not self._closed.is_set():
                for notice in connection.notifies(timeout=0):
                    head, scope = notice.payload.split(" ", 1)
                    self._heard(Poke(scope=scope, head=int(head)))
                waiting.select()
