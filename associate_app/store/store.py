"""The device store as the rest of the app sees it: one writer thread, readers beside it."""

import asyncio
import hashlib
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import structlog

from associate_app.commands.registry import Command
from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import Instant, later
from associate_app.ports import Clock
from associate_app.store import drafts, ledger, local, pages, pin_attempts, pull
from associate_app.store.connection import Connection
from associate_app.store.local import Link
from associate_app.store.lock import StoreLock
from associate_app.store.perform import Draft, keep_blobs, perform
from associate_app.store.reader import Reader, Readers
from associate_app.store.records import (
    Changes,
    Cursor,
    Identity,
    Pending,
    Performed,
    PinState,
    Position,
)
from associate_app.store.unavailable import StoreUnavailable, said_plainly

T = TypeVar("T")
Listener = Callable[[Changes], None]

_log = structlog.get_logger("store")


class Store:
    """Every write is one transaction on the writer thread; whoever awaits it may be cancelled, the write
    is not. All methods may raise StoreUnavailable."""

    def __init__(self, connection: Connection, readers: Readers, lock: StoreLock, clock: Clock) -> None:
        """Use `open_store`."""
        self._connection = connection
        self._readers = readers
        self._file_lock = lock
        self._clock = clock
        self._listeners: list[Listener] = []
        self._listening = threading.Lock()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="store-writer")
        self._closed = False

    async def perform(
        self,
        *commands: Command,
        actor: str,
        approver: str = "",
        blobs: Mapping[str, bytes] | None = None,
        settles: Draft | None = None,
        keeps: Any = None,
    ) -> Performed:
        """Check, apply and write down; several commands are one bundle. `blobs`: SHA-256 -> bytes.

        In the same transaction the draft `settles` goes, and `keeps` becomes one.
        Raises RuleViolation (`basket.gone` when the draft was settled before), and then nothing is written.
        When it returns, it is on the disk.
        """
        if not commands:
            raise ValueError("nothing to perform")

        def work(connection: Connection) -> tuple[Performed, Changes]:
            return perform(
                connection,
                commands,
                actor=actor,
                approver=approver,
                blobs=blobs or {},
                at=self._clock.now(),
                settles=settles,
                keeps=keeps,
            )

        performed, _ = await self._write(work, lambda done: done[1])
        return performed

    async def keep_draft(self, draft: Any) -> None:
        """What somebody works on, a document that is in no ledger yet. It is on the disk when it returns."""
        told = Changes(documents={drafts.DRAFT: frozenset({draft.id})})
        await self._write(lambda c: drafts.keep(c, draft), lambda _: told)

    async def drop_draft(self, type_: type[Any], id: str) -> None:
        told = Changes(documents={drafts.DRAFT: frozenset({id})})
        await self._write(lambda c: drafts.drop(c, type_, id), lambda _: told)

    def drafts(self, type_: type[T]) -> tuple[T, ...]:
        return self._read(lambda c: drafts.kept(c, type_))

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """`listener` is called in the writer thread after each commit; returns how to stop it."""
        with self._listening:
            self._listeners.append(listener)

        def stop() -> None:
            with self._listening:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def reader(self) -> Reader:
        """This thread's own."""
        return self._readers.mine()

    def identity(self) -> Identity | None:
        """None before the device is enrolled."""
        return self._read(local.identity)

    async def enrol(self, identity: Identity) -> None:
        """Raises RuleViolation `device.enrolled_already` for another device's identity."""

        def work(connection: Connection) -> None:
            before = local.identity(connection)
            if before is not None and before.device != identity.device:
                raise RuleViolation("device.enrolled_already", device=before.device)
            local.set_identity(connection, identity)

        await self._write(work, lambda _: Changes(sync=True))

    async def pending(self, limit: int) -> tuple[Pending, ...]:
        """What central has not acknowledged, in order, about `limit` entries, bundles whole."""
        return await self._write(lambda c: ledger.to_send(c, limit))

    async def entries_from(self, seq: int, limit: int) -> tuple[Pending, ...]:
        """For a central that was restored from a backup."""
        return await self._write(lambda c: ledger.from_seq(c, seq, limit))

    async def delivered(self, last: int) -> None:
        """Central has all entries up to `last`."""
        await self._write(
            lambda c: ledger.delivered(c, last), lambda news: Changes(outbox=True) if news else None
        )

    async def not_delivered_from(self, seq: int) -> None:
        """Central has lost the entries from `seq` on: they are pending again."""
        await self._write(lambda c: ledger.not_delivered_from(c, seq), lambda _: Changes(outbox=True))

    async def follow(self, last: int, head: str) -> bool:
        """Write what is pending down anew where central's chain ends, unless it follows there already.

        Returns whether anything was. The commands keep their ids, so none is done twice.
        """

        def work(connection: Connection) -> bool:
            identity = local.identity(connection)
            return identity is not None and ledger.follow(connection, identity, Link(last, head))

        return await self._write(work, lambda moved: Changes(outbox=True) if moved else None)

    async def verify_ledger(self) -> tuple[ledger.Fault, ...]:
        """No faults: every entry is there, in order, as it was signed."""

        def work(connection: Connection) -> tuple[ledger.Fault, ...]:
            identity = local.identity(connection)
            return ledger.verify(connection, identity) if identity else ()

        return await self._write(work)

    async def erase_texts(self, command: str) -> None:
        """Personal free text of one ledger entry goes for good; the chain holds."""
        await self._write(lambda c: ledger.erase_texts(c, command), lambda _: Changes(outbox=True))

    def cursors(self) -> Mapping[str, Cursor]:
        return self._read(pull.cursors)

    async def start_pull(self) -> None:
        """Forget pages of a pull that did not come to its end."""
        await self._write(pull.start)

    async def stage(self, documents: bytes) -> int:
        """Take one page, as JSON text (see `sync.protocol.PullPage`); returns its number of documents."""

        def work(connection: Connection) -> int:
            take = pages.load if pull.may_load(connection) else pages.stage
            return take(connection, documents)

        return await self._write(work)

    async def finish_pull(
        self,
        scopes: Collection[str],
        cursors: Mapping[str, Position],
        server_time: Instant,
        *,
        received: int = 0,
    ) -> None:
        """All pages are staged: apply them, retire settled commands, run the others again on top.

        `scopes` is the whole list of this device; `cursors` where they stand now, and `received` the highest
        ledger number that central had by then.
        """
        await self._write(
            lambda c: pull.finish(c, scopes, cursors, server_time, received), lambda changes: changes
        )

    async def reset(self, scopes: Iterable[str]) -> None:
        """Central wants these scopes loaded anew. The outbox stays."""
        await self._write(lambda c: pull.reset(c, scopes), lambda _: Changes(sync=True))

    async def measured(self, clock_offset: int) -> None:
        """Milliseconds to add to this device's clock."""
        await self._write(lambda c: local.set_clock_offset(c, clock_offset), lambda _: Changes(sync=True))

    def now(self) -> Instant:
        """By central's clock, as measured."""
        return later(self._clock.now(), self._read(local.clock_offset))

    async def pending_blobs(self, limit: int = 8) -> tuple[tuple[str, bytes], ...]:
        """(SHA-256, bytes) of what central does not have yet."""

        rows = self.reader().rows(
            "select hash, bytes from blob where delivered = 0 order by hash limit :limit", limit=limit
        )
        return tuple((str(hash), bytes(data)) for hash, data in rows)

    async def blob_delivered(self, hash: str) -> None:
        await self._write(lambda c: c.execute("update blob set delivered = 1 where hash = ?", (hash,)))

    def blob(self, hash: str) -> bytes | None:
        rows = self.reader().rows("select bytes from blob where hash = :hash", hash=hash)
        return bytes(rows[0][0]) if rows else None

    async def save_blob(self, data: bytes) -> str:
        """Keep what central sent; returns its SHA-256."""
        hash = hashlib.sha256(data).hexdigest()
        await self._write(
            lambda c: c.execute("insert into blob values (?, ?, 1) on conflict do nothing", (hash, data))
        )
        return hash

    async def keep_blob(self, data: bytes) -> str:
        """What a draft names; central gets it. Returns its SHA-256. Raises RuleViolation `blob.too_large`."""
        hash = hashlib.sha256(data).hexdigest()
        await self._write(lambda c: keep_blobs(c, {hash: data}), lambda _: Changes(outbox=True))
        return hash

    def failures(self, staff: str) -> PinState:
        return self._read(lambda c: pin_attempts.state(c, staff, self._clock.now()))

    async def pin_failed(self, staff: str) -> PinState:
        return await self._write(lambda c: pin_attempts.failed(c, staff, self._clock.now()))

    async def pin_succeeded(self, staff: str) -> None:
        await self._write(lambda c: pin_attempts.succeeded(c, staff))

    def setting(self, name: str) -> str | None:
        return self._read(lambda c: local.setting(c, name))

    async def set_setting(self, name: str, text: str) -> None:
        await self._write(lambda c: local.set_setting(c, name, text))

    def close(self) -> None:
        """Waits for writes that have begun or queue; once is enough."""
        if self._closed:
            return
        self._closed = True
        self._writer.shutdown(wait=True)
        self._readers.close()
        self._connection.close()
        self._file_lock.release()

    def _read(self, question: Callable[[Connection], T]) -> T:
        return self.reader().ask(question)

    async def _write(
        self, work: Callable[[Connection], T], tell: Callable[[T], Changes | None] = lambda _: None
    ) -> T:
        if self._closed:
            raise StoreUnavailable("store.closed")
        return await asyncio.shield(asyncio.wrap_future(self._writer.submit(self._transact, work, tell)))

    def _transact(self, work: Callable[[Connection], T], tell: Callable[[T], Changes | None]) -> T:
        connection = self._connection
        with said_plainly():
            connection.execute("begin immediate")
            try:
                result = work(connection)
                connection.execute("commit")
            except BaseException:
                # A full disk ends the transaction by itself.
                if connection.in_transaction:
                    connection.execute("rollback")
                raise
        changes = tell(result)
        if changes is not None:
            self._publish(changes)
        return result

    def _publish(self, changes: Changes) -> None:
        with self._listening:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(changes)
            except Exception:  # noqa: BLE001
                _log.exception("listener.crashed")  # the write is done and stays done
