"""One round with central: blobs, then commands up, then documents down."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from associate_app.ports import Clock
from associate_app.store import Store
from sync.access import Access
from sync.blobs import send_blobs
from sync.errors import DeviceRevoked, Refused
from sync.protocol import BROKEN_CHAIN, NOT_THE_SAME, REVOKED, Cursor, Problem, PullPage, PushAnswer
from sync.pull import Pull
from sync.push import Push
from sync.tasks import to_the_end


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What a round tells while it runs."""

    central_seq: int
    sent: int = 0  # entries that central took just now
    loading: int = 0  # documents received so far


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    problem: str  # code of what central refused to take, or nothing
    cursors: Mapping[str, Cursor]


Tell = Callable[[Progress], None]
_OTHER_CHAIN = (NOT_THE_SAME, BROKEN_CHAIN)


class Exchange:
    """Keeps from round to round what would be lost between them: pages reached, central's clock."""

    def __init__(self, store: Store, access: Access, clock: Clock) -> None:
        self._store = store
        self._access = access
        self._push = Push(store, access)
        self._pull = Pull(store, access, clock)

    async def round(self, tell: Tell) -> Result:
        """What central refuses to take stays in the outbox, and documents come all the same.

        Raises LineDown, StoreUnavailable, DeviceRevoked, or Refused where nothing could be pulled.
        """
        problem = await self._up(tell)
        page = await self._down(tell)
        if await self._has_lost_entries(page) or (problem in _OTHER_CHAIN and await self._follow(page)):
            problem = await self._up(tell)
            page = await self._down(tell)
        return Result(problem=problem, cursors=page.cursors)

    async def _up(self, tell: Tell) -> str:
        """Returns the code of what was refused, or nothing."""

        def answered(answer: PushAnswer, entries: int) -> None:
            tell(Progress(central_seq=answer.last, sent=entries))

        problem = ""
        with contextlib.suppress(DeviceRevoked):  # the outbox may still be taken
            problem = await send_blobs(self._store, self._access)
        try:
            await self._push.run(answered)
        except DeviceRevoked:
            raise
        except Refused as refused:
            problem = refused.code
        if self._access.deliver_only:
            raise DeviceRevoked(Problem(status=403, code=REVOKED, title="what it had is delivered"))
        return problem

    async def _down(self, tell: Tell) -> PullPage:
        def staged(page: PullPage, documents: int) -> None:
            tell(Progress(central_seq=page.ledger_last, loading=documents))

        return await self._pull.run(staged)

    async def _follow(self, page: PullPage) -> bool:
        """This store came back from damage or from a copy, and central has gone on without it."""
        return await to_the_end(self._store.follow(page.ledger_last, page.ledger_head))

    async def _has_lost_entries(self, page: PullPage) -> bool:
        """Central was restored from a backup: what it once confirmed goes to it again."""
        next_seq = page.ledger_last + 1
        missing = await self._store.entries_from(next_seq, 1)
        waiting = await self._store.pending(1)
        if not missing or (waiting and waiting[0].seq <= missing[0].seq):
            return False
        await to_the_end(self._store.not_delivered_from(next_seq))
        return True
