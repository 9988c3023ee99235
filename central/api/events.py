"""GET /v1/events: pokes as server-sent events, with a heartbeat where nothing happens."""

from collections.abc import AsyncIterator

import msgspec
from litestar import get
from litestar.concurrency import sync_to_thread
from litestar.di import NamedDependency
from litestar.response import ServerSentEvent, ServerSentEventMessage

from associate_app.domain.place import CHAIN
from central.api.access import Caller
from central.api.central import Central
from central.store.scopes import find_device, heads
from sync.protocol import Poke


@get("/v1/events")
async def events(caller: NamedDependency[Caller], central: NamedDependency[Central]) -> ServerSentEvent:
    return ServerSentEvent(pokes_for(caller, central))


async def pokes_for(caller: Caller, central: Central) -> AsyncIterator[ServerSentEventMessage]:
    """First where every scope stands, then each change; ends with the token, the device or central."""
    known = await sync_to_thread(heads, central.database, caller.id)
    async with central.pokes.stream(known) as stream:
        for scope, head in (await sync_to_thread(heads, central.database, caller.id)).items():
            stream.tell(Poke(scope=scope, head=head))
        while not stream.closed and central.clock() < caller.token_ends:
            pokes = await stream.next(central.heartbeat)
            if not pokes or any(poke.scope == CHAIN for poke in pokes):
                device = await sync_to_thread(find_device, central.database, caller.id)
                if device is None or device.revoked_at is not None:
                    return
            for poke in pokes:
                yield ServerSentEventMessage(event="poke", data=msgspec.json.encode(poke).decode())
            if not pokes:
                yield ServerSentEventMessage(comment="heartbeat")
