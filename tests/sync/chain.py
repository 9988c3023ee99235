"""A real central on a real PostgreSQL, real devices, and a line between them that tests may break."""

import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import psycopg
from psycopg import sql

from associate_app.commands.pickups import HandOverPickup
from associate_app.documents import kind_of
from associate_app.domain.pickup import Pickup, Proof
from associate_app.domain.time import Instant, later
from associate_app.ports import SystemClock
from associate_app.store import Store, open_store
from central.api import create_app
from central.store.database import Database
from central.store.documents import read, read_all
from central.store.enrolment import create_enrolment_code
from sync.access import Access
from sync.enrolment import enrol
from sync.exchange import Exchange, Progress, Result
from sync.transport import MakeClient, Transport
from tests.sync.goods import CODE, SKUS, TALLINN

D = TypeVar("D")
URL = "https://central.test"


class SetClock:
    """The system's clock, wrong by so many milliseconds."""

    def __init__(self, wrong_by: int = 0) -> None:
        self.wrong_by = wrong_by

    def now(self) -> Instant:
        return later(SystemClock().now(), self.wrong_by)


class Line(httpx.AsyncBaseTransport):
    """The way to central. `fails` says for each request whether it gets lost: "", "request" or "answer"."""

    def __init__(self, way: httpx.AsyncBaseTransport) -> None:
        self._way = way
        self.cut = False
        self.fails: Callable[[httpx.Request], str] = lambda _: ""
        self.asked: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.cut:
            raise httpx.ConnectError("cut", request=request)
        lost = self.fails(request)
        if lost == "request":
            raise httpx.ConnectTimeout("lost on the way", request=request)
        self.asked.append(request.url.path)
        response = await self._way.handle_async_request(request)
        if lost == "answer":
            await response.aread()
            raise httpx.ReadTimeout("lost on the way back", request=request)
        return response

    def lose_answers(self, path: str, times: int = 1) -> None:
        left = [times]

        def fails(request: httpx.Request) -> str:
            if request.url.path != path or left[0] == 0:
                return ""
            left[0] -= 1
            return "answer"

        self.fails = fails

    def count(self, path: str) -> int:
        return self.asked.count(path)


@dataclass
class Chain:
    """Central in this process: its database, its API, and a clock that tests may set."""

    url: str
    clock: SetClock

    def __post_init__(self) -> None:
        self._open()

    def line(self) -> Line:
        async def central(scope: Any, receive: Any, send: Any) -> None:
            await self.app(scope, receive, send)

        # An answer of 500 is for the device to deal with, so the transport must not raise instead.
        return Line(httpx.ASGITransport(central, raise_app_exceptions=False))

    def close(self) -> None:
        self.database.close()

    def back_up(self) -> str:
        """The name of a copy of the database as it is now."""
        self.close()
        name = f"backup_{secrets.token_hex(8)}"
        self._on_server("create database {} template {}", name, self._name)
        self._open()
        return name

    def restore(self, backup: str) -> None:
        """What was written since is lost."""
        self.close()
        self._on_server("drop database {} with (force)", self._name)
        self._on_server("alter database {} rename to {}", backup, self._name)
        self._open()

    def _open(self) -> None:
        self.database = Database(self.url)
        self.app = create_app(self.database, clock=self.clock.now)

    @property
    def _name(self) -> str:
        return str(psycopg.conninfo.conninfo_to_dict(self.url)["dbname"])

    def _on_server(self, statement: str, *names: str) -> None:
        url = psycopg.conninfo.make_conninfo(self.url, dbname="postgres")
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))  # type: ignore[arg-type]

    def document(self, type: type[D], id: str) -> D | None:
        with self.database.transaction() as tx:
            return read(tx, type, id)

    def documents(self, type: type[D]) -> list[D]:
        with self.database.transaction() as tx:
            return read_all(tx, type)

    def texts(self, kind: type[Any]) -> dict[str, Any]:
        """id -> document as plain JSON."""
        table = sql.Identifier(kind_of(kind).name)
        return dict(self.rows(sql.SQL("select id, doc from {}").format(table)))

    def rows(self, query: sql.Composed | str, *values: Any) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url) as connection:
            return connection.execute(query, values).fetchall()  # type: ignore[arg-type]

    def run(self, *statements: str) -> None:
        with psycopg.connect(self.url) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def ledger(self, device: str) -> list[int]:
        query = "select seq from ledger where device = %s order by seq"
        return [seq for (seq,) in self.rows(query, device)]

    def statuses(self, device: str) -> list[str]:
        query = "select status from ledger where device = %s order by seq"
        return [status for (status,) in self.rows(query, device)]


@dataclass
class Tablet:
    """A device with its store on disk, driven one round at a time."""

    chain: Chain
    directory: Path
    key: bytes
    clock: SetClock
    line: Line
    store: Store

    def __post_init__(self) -> None:
        self._connect()

    @property
    def id(self) -> str:
        identity = self.store.identity()
        assert identity is not None
        return identity.device

    def client(self, base_url: str) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=base_url, transport=self.line)

    async def round(self) -> Result:
        self.told: list[Progress] = []
        return await self.exchange.round(self.told.append)

    async def restart(self) -> None:
        """The process ends and begins again: only the disk remembers."""
        await self.restart_in(self.directory)

    async def restart_in(self, directory: Path) -> None:
        await self.end()
        self.directory = directory
        self.store = open_store(directory, self.key, self.clock)
        self._connect()

    async def end(self) -> None:
        await self._transport.close()
        self.store.close()

    async def hand_over(self, pickup: str, **who: str) -> None:
        await self.store.perform(
            HandOverPickup(pickup=pickup, taken={f"l-{sku}": 1 for sku in SKUS[:2]}, proof=Proof(code=CODE)),
            actor=who.get("actor", f"associate-{TALLINN}"),
        )

    def document(self, type: type[D], id: str) -> D | None:
        return self.store.reader().document(type, id)

    def documents(self, type: type[D]) -> tuple[D, ...]:
        table = kind_of(type).name
        return self.store.reader().documents(type, f'select doc from "{table}" order by id')

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.store.reader().rows(query)

    @property
    def outbox(self) -> int:
        return int(self.rows("select count(*) from ledger where state = 'pending'")[0][0])

    @property
    def unsettled(self) -> int:
        return int(self.rows("select count(*) from ledger where state <> 'settled'")[0][0])

    def state_of(self, pickup: str) -> str:
        found = self.document(Pickup, pickup)
        return found.state if found else "not held"

    def _connect(self) -> None:
        identity = self.store.identity()
        assert identity is not None
        self._transport = Transport(self.client(identity.central))
        self.access = Access(self._transport, identity)
        self.exchange = Exchange(self.store, self.access, self.clock)


@asynccontextmanager
async def enrolled(
    chain: Chain, directory: Path, name: str = "Tablet", store: str = TALLINN, wrong_by: int = 0
) -> AsyncIterator[Tablet]:
    """A device that has just traded its code."""
    line, key, clock = chain.line(), secrets.token_bytes(32), SetClock(wrong_by)
    connect: MakeClient = lambda url: httpx.AsyncClient(base_url=url, transport=line)  # noqa: E731
    code = create_enrolment_code(chain.database, store, chain.clock.now())
    identity = await enrol(URL, code, name, connect=connect)
    opened = open_store(directory, key, clock)
    await opened.enrol(identity)
    tablet = Tablet(chain, directory, key, clock, line, opened)
    try:
        yield tablet
    finally:
        await tablet.end()
