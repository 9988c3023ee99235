"""The conversation with central: always on, calm when the line is down, never in the way of a screen."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

import structlog

from associate_app.ports import Clock, Line, LineDown, SyncStatus
from associate_app.queries.sync_device import backlog
from associate_app.store import Changes, Store, StoreUnavailable
from sync.access import Access
from sync.blobs import fetch_blob
from sync.errors import DeviceRevoked, Refused
from sync.events import listen
from sync.exchange import Exchange, Progress
from sync.protocol import NOT_FOUND, Cursor, LookupAnswer, LookupRequest, Poke
from sync.status import Listener, StatusBoard
from sync.tasks import Tasks
from sync.transport import MakeClient, Transport, make_client
from sync.waiting import Backoff, jittered
from sync.wishes import Wishes

POLL = 60.0  # seconds between rounds that nothing asks for
FAILED = "sync.failed"
_LOCKED_OUT = "sync.revoked"  # setting: stays true over a restart without a line

log = structlog.get_logger()


class Engine:
    """Synchroniser and Refresher. Use it as an async context, or `start` and `stop` it; needs an identity.

    All but `subscribe`d store changes happens on the loop it was started on.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        connect: MakeClient = make_client,
        poll: float = POLL,
        events: bool = True,
    ) -> None:
        self._store = store
        self._clock = clock
        self._connect = connect
        self._poll = poll
        self._events = events
        self._board = StatusBoard(
            SyncStatus(
                line=Line.REVOKED if store.setting(_LOCKED_OUT) else Line.OFFLINE,
                since=clock.now(),
                loaded=bool(store.cursors()),
            )
        )
        self._transport: Transport | None = None
        self._tasks = Tasks()
        self._wake = asyncio.Event()
        self._online = asyncio.Event()
        self._outbox_changed = asyncio.Event()
        self._turn = asyncio.Lock()
        self._backoff = Backoff()
        self._cursors: Mapping[str, Cursor] = {}
        self._heard: dict[str, int] = {}
        self._wishes = Wishes(store, self._look_up)
        self._unsubscribe: Callable[[], None] = lambda: None

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def start(self) -> None:
        """Raises ValueError on a device that is not enrolled; before this nothing is asked of central."""
        identity = self._store.identity()
        if identity is None:
            raise ValueError("not enrolled")
        self._identity = identity
        loop = asyncio.get_running_loop()
        self._transport = Transport(self._connect(identity.central))
        self._access = Access(self._transport, identity)
        self._exchange = Exchange(self._store, self._access, self._clock)
        self._unsubscribe = self._store.subscribe(
            lambda changes: _call(loop, lambda: self._store_changed(changes))
        )
        self._tasks.start("rounds", self._rounds())
        self._tasks.start("outbox", self._watch_outbox())
        if self._events:
            self._tasks.start("events", self._listen())

    async def stop(self) -> None:
        """A write that has begun is finished first."""
        self._unsubscribe()
        await self._tasks.close()
        if self._transport is not None:
            await self._transport.close()
            self._transport = None

    @property
    def status(self) -> SyncStatus:
        return self._board.status

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        return self._board.subscribe(listener)

    def check_now(self) -> None:
        self._wake.set()

    def want(self, kind: str, id: str) -> None:
        if self._online.is_set():
            self._wishes.add(kind, id)
            self._tasks.start("wishes", self._fulfil_wishes())

    async def lookup(self, kind: str, *, id: str = "", **index: str) -> tuple[str, ...]:
        """Returns the ids once their documents are here. Raises LineDown."""
        self._must_have_started()
        try:
            ids = await self._look_up(kind, id, index)
            if ids:
                await self._round()
        except Refused as refused:
            if refused.code == NOT_FOUND:
                return ()
            raise LineDown(refused.code) from refused
        return ids

    async def blob(self, sha256: str) -> bytes | None:
        """A picture or signature, fetched when it is not here. Raises LineDown."""
        self._must_have_started()
        try:
            return await fetch_blob(self._store, self._access, sha256)
        except Refused as refused:
            raise LineDown(refused.code) from refused

    def _must_have_started(self) -> None:
        if self._transport is None:
            raise LineDown("not started")

    async def _rounds(self) -> None:
        while True:
            self._wake.clear()
            try:
                await self._round()
            except LineDown as down:
                log.info("sync.line_down", why=str(down))
                wait = self._backoff.next()
            except DeviceRevoked:
                wait = None  # nothing comes any more, but what is still done here is handed in
            except (Refused, StoreUnavailable) as problem:
                log.warning("sync.stopped_short", code=problem.code)
                wait = jittered(self._poll)
            except Exception:
                log.exception("sync.failed")
                self._board.change(problem=FAILED, sending=False)
                wait = self._backoff.next()
            else:
                wait = jittered(self._poll)
            # Not wait_for: on Python 3.11 it loses a cancellation that meets the event.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._wake.wait()

    async def _round(self) -> None:
        """One exchange, and the status that follows from it; raises what ended it early."""
        async with self._turn:
            if self.status.line is Line.ONLINE:
                self._board.change(sending=self.status.to_send > 0)
            try:
                result = await self._exchange.round(self._tell)
            except LineDown:
                self._line_is(Line.OFFLINE)
                raise
            except DeviceRevoked:
                await self._store.set_setting(_LOCKED_OUT, "1")
                self._line_is(Line.REVOKED, problem="")
                raise
            except Refused as refused:
                self._line_is(Line.ONLINE, problem=refused.code)
                raise
            except StoreUnavailable as unavailable:
                self._board.change(problem=unavailable.code, sending=False)
                raise
            if self._store.setting(_LOCKED_OUT):
                await self._store.set_setting(_LOCKED_OUT, "")
            self._cursors = result.cursors
            self._line_is(Line.ONLINE, problem=result.problem, loaded=True, loading=0)
        self._look_at_outbox()
        self._pull_what_was_heard_of()

    def _line_is(self, line: Line, **fields: object) -> None:
        if line is Line.OFFLINE and self.status.line is Line.REVOKED:
            line = Line.REVOKED  # cutting the line must not unlock a device
        if line is not self.status.line:
            fields["since"] = self._clock.now()
        if line is Line.ONLINE:
            self._backoff.reset()
            self._online.set()
            fields["last_contact"] = self._clock.now()
        else:
            self._online.clear()
        self._board.change(line=line, sending=False, **fields)

    def _tell(self, progress: Progress) -> None:
        now = self._clock.now()
        sent = self.status.sent + progress.sent
        if self.status.line is Line.OFFLINE and not self._access.deliver_only:
            self._board.change(line=Line.ONLINE, since=now)
        self._board.change(
            last_contact=now,
            central_seq=progress.central_seq,
            sent=sent,
            sending=sent < self.status.to_send,
            loading=0 if self.status.loaded else progress.loading,
        )

    def _store_changed(self, changes: Changes) -> None:
        if changes.outbox:
            self._outbox_changed.set()

    async def _watch_outbox(self) -> None:
        while True:
            try:
                self._look_at_outbox()
            except StoreUnavailable as unavailable:
                self._board.change(problem=unavailable.code)
            await self._outbox_changed.wait()
            self._outbox_changed.clear()

    def _look_at_outbox(self) -> None:
        waiting = backlog(self._store.reader(), self._identity.store, self._identity.device).pending
        to_send = self.status.sent + waiting
        if self._turn.locked():
            self._board.change(to_send=max(to_send, self.status.to_send))
        elif waiting:
            self._board.change(to_send=to_send)
            if self.status.line is not Line.OFFLINE and not self.status.problem:
                self._wake.set()
        else:
            self._board.change(sent=0, to_send=0)

    async def _listen(self) -> None:
        tries = Backoff()
        while True:
            await self._online.wait()
            try:
                await listen(self._access, tries.reset, self._poked)
            except (LineDown, Refused) as ended:
                log.info("events.ended", why=str(ended))
            self._wake.set()  # is it the line?
            await asyncio.sleep(tries.next())

    def _poked(self, poke: Poke) -> None:
        self._heard[poke.scope] = poke.head
        if not self._turn.locked():
            self._pull_what_was_heard_of()

    def _pull_what_was_heard_of(self) -> None:
        """What a round has just brought need not be asked for again: every push is followed by its poke."""
        heard, self._heard = self._heard, {}
        if any(scope not in self._cursors or self._cursors[scope].ver < heard[scope] for scope in heard):
            self._wake.set()

    async def _look_up(self, kind: str, id: str, index: Mapping[str, str] | None = None) -> tuple[str, ...]:
        request = LookupRequest(kind=kind, id=id, index=index or {})
        answer = await self._access.post("/v1/lookup", request, LookupAnswer)
        return answer.ids

    async def _fulfil_wishes(self) -> None:
        try:
            await self._wishes.fulfil()
        except (LineDown, Refused, StoreUnavailable) as missed:
            log.info("sync.wish_missed", why=str(missed))
        self._wake.set()


def _call(loop: asyncio.AbstractEventLoop, what: Callable[[], None]) -> None:
    """On the loop's thread, unless the loop has ended meanwhile."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(what)
