"""Central's pokes: something is new. They only make a pull come sooner; polling stays on."""

from collections.abc import Callable

import msgspec

from associate_app.ports import LineDown
from sync.access import Access
from sync.protocol import Poke


async def listen(access: Access, opened: Callable[[], None], poked: Callable[[Poke], None]) -> None:
    """Central first says where every scope stands, so nothing is missed between two streams.

    Returns when central ends the stream. Raises LineDown or Refused.
    """
    async with access.events("/v1/events") as source:
        opened()
        async for event in source.aiter_sse():
            if event.event == "poke":
                poked(_read(event.data))


def _read(data: str) -> Poke:
    try:
        return msgspec.json.decode(data, type=Poke)
    except msgspec.DecodeError as error:
        raise LineDown("poke not understood") from error
