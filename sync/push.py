"""Commands up: the same bytes in the same order until central has them."""

import base64
from collections.abc import Callable, Iterator, Sequence

import msgspec
import structlog

from associate_app.store import Pending, Store
from sync.access import Access
from sync.errors import NO_PROGRESS, DeviceRevoked, LedgerGap, Refused, Unauthenticated
from sync.protocol import MAX_BODY, MAX_PUSH, Problem, PushAnswer, PushRequest, SignedEntry
from sync.tasks import to_the_end

_FRAME = 4_096  # bytes of a request around its entries, generously

log = structlog.get_logger()


class Push:
    """Sends the outbox. A refused entry stops it without losing any, and is tried again the next time."""

    def __init__(self, store: Store, access: Access) -> None:
        self._store = store
        self._access = access
        self._most = MAX_PUSH  # transactions in one request; one after a refusal, to find the one it is about

    async def run(self, answered: Callable[[PushAnswer, int], None]) -> None:
        """Send until the outbox is empty; `answered` hears of every answer and how many entries it was for.

        Raises LineDown, Refused or StoreUnavailable.
        """
        filled = -1
        while pending := await self._store.pending(MAX_PUSH):
            batch = first_batch(pending, self._most)
            try:
                answer = await self._send(batch)
            except LedgerGap as gap:
                if gap.expected == filled or gap.expected >= batch[0].seq:
                    raise
                # Central was restored from a backup: it gets what it has lost once more.
                filled = gap.expected
                log.warning("push.central_is_behind", expected=gap.expected)
                await to_the_end(self._store.not_delivered_from(gap.expected))
            except (Unauthenticated, DeviceRevoked):
                raise
            except Refused:
                if self._most == 1:
                    raise
                self._most = 1
            else:
                if answer.last < batch[-1].seq:
                    raise Refused(Problem(status=200, code=NO_PROGRESS, title="central did not go on"))
                # Not `answer.last`: what central has under later numbers was not compared with ours.
                await to_the_end(self._store.delivered(batch[-1].seq))
                self._most = min(self._most * 2, MAX_PUSH)
                answered(answer, len(batch))

    async def _send(self, batch: Sequence[Pending]) -> PushAnswer:
        entries = tuple(as_sent(each) for each in batch)
        request = PushRequest(entries=entries)
        return await self._access.post("/v1/push", request, PushAnswer)


def first_batch(pending: Sequence[Pending], most: int) -> tuple[Pending, ...]:
    """As many whole transactions as one request takes, at least one."""
    batch: list[Pending] = []
    size = _FRAME
    for number, transaction in enumerate(_transactions(pending)):
        size += sum(len(msgspec.json.encode(as_sent(each))) + 1 for each in transaction)
        if number and (number >= most or size > MAX_BODY or len(batch) + len(transaction) > MAX_PUSH):
            break
        batch += transaction
    return tuple(batch)


def _transactions(pending: Sequence[Pending]) -> Iterator[Sequence[Pending]]:
    """Entries of one bundle together, all others alone."""
    start = 0
    while start < len(pending):
        bundle = pending[start].bundle
        end = start + 1
        while bundle and end < len(pending) and pending[end].bundle == bundle:
            end += 1
        yield pending[start:end]
        start = end


def as_sent(pending: Pending) -> SignedEntry:
    return SignedEntry(
        body=pending.body.decode(),
        signature=base64.b64encode(pending.signature).decode(),
        texts=pending.texts,
    )
