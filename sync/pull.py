"""Documents down: pages go to the store as they came, and count from the last page on."""

from collections.abc import Callable, Mapping

import structlog

from associate_app.ports import Clock
from associate_app.store import Store
from sync.access import Access
from sync.errors import NO_PROGRESS, Refused, ResetRequired
from sync.offset import ClockOffset
from sync.protocol import Cursor, Problem, PullPage, PullRequest
from sync.tasks import to_the_end

log = structlog.get_logger()


class Pull:
    """Brings every scope to one snapshot of central. A load cut short goes on where it stopped."""

    def __init__(self, store: Store, access: Access, clock: Clock) -> None:
        self._store = store
        self._access = access
        self._clock = clock
        self._offset = ClockOffset()
        self._reached: Mapping[str, Cursor] | None = None  # by the pages staged so far
        self._documents = 0

    async def run(self, staged: Callable[[PullPage, int], None]) -> PullPage:
        """`staged` hears of every page and the documents received so far. Returns the last page.

        Raises LineDown, Refused or StoreUnavailable.
        """
        reset = False
        if self._reached is None:
            await to_the_end(self._store.start_pull())
        while True:
            reached = self._cursors()
            try:
                page = await self._page(reached)
            except ResetRequired as required:
                if reset:
                    raise
                reset = True
                log.warning("pull.reset", scopes=required.scopes)
                self._reached = None
                await to_the_end(self._store.reset(required.scopes))
                continue
            self._documents += await to_the_end(self._store.stage(bytes(page.documents)))
            self._reached = page.cursors
            staged(page, self._documents)
            if not page.more:
                await to_the_end(
                    self._store.finish_pull(
                        page.scopes, page.cursors, page.server_time, received=page.ledger_last
                    )
                )
                self._reached, self._documents = None, 0
                return page
            if page.cursors == reached:
                raise Refused(Problem(status=200, code=NO_PROGRESS, title="the same page again"))

    async def _page(self, cursors: Mapping[str, Cursor]) -> PullPage:
        sent = self._clock.now()
        page = await self._access.post("/v1/pull", PullRequest(cursors=cursors), PullPage)
        offset = self._offset.measure(sent, page.server_time, self._clock.now())
        if offset is not None:
            await to_the_end(self._store.measured(offset))
        return page

    def _cursors(self) -> Mapping[str, Cursor]:
        if self._reached is not None:
            return self._reached
        held = self._store.cursors()
        return {scope: Cursor(epoch=each.epoch, ver=each.ver) for scope, each in held.items()}
