import asyncio
from collections.abc import AsyncIterator

import pytest
from litestar.response import ServerSentEventMessage

from associate_app.domain.time import later
from central.api.access import Caller
from central.api.central import Central
from central.api.events import pokes_for
from central.api.pokes import Pokes, Stream
from central.api.tokens import Tokens
from central.payments.provider import NoPages
from central.store import settings
from central.store.database import Database
from central.store.scopes import find_device
from sync.protocol import Poke
from tests.central_api.device import TestDevice
from tests.central_api.shop import NOON, STORE, SettableClock


@pytest.fixture
def central(database: Database, clock: SettableClock) -> Central:
    with database.transaction() as tx:
        tokens = Tokens(settings.private_key(tx), clock)
    return Central(
        database=database,
        clock=clock,
        tokens=tokens,
        pokes=Pokes(database.url),
        heartbeat=0.02,
        provider=NoPages(),
    )


def _stream(device: TestDevice, central: Central) -> AsyncIterator[ServerSentEventMessage]:
    known = find_device(central.database, device.id)
    assert known is not None
    return pokes_for(Caller(known, later(NOON, 600_000)), central)


def test_a_slow_reader_gets_the_newest_head_of_each_scope_only() -> None:
    async def slow() -> list[Poke]:
        stream = Stream(["chain", "store:x"])
        for head in range(10_000):
            stream.tell(Poke(scope="chain", head=head))
        stream.tell(Poke(scope="chain", head=3))
        stream.tell(Poke(scope="store:x", head=7))
        stream.tell(Poke(scope="store:y", head=8))
        return await stream.next(1)

    assert asyncio.run(slow()) == [Poke(scope="chain", head=9_999), Poke(scope="store:x", head=7)]


def test_a_stream_begins_with_where_every_scope_stands(device: TestDevice, central: Central) -> None:
    async def first() -> set[str]:
        messages = _stream(device, central)
        return {str((await anext(messages)).data) for _ in range(5)}

    told = asyncio.run(first())
    assert any(f'"scope":"store:{STORE}"' in each for each in told)
    assert len(told) == 5


def test_silence_is_filled_with_heartbeats_until_the_token_ends(
    device: TestDevice, central: Central, clock: SettableClock
) -> None:
    async def quiet() -> list[str | None]:
        comments = []
        async for message in _stream(device, central):
            if message.comment:
                comments.append(message.comment)
            if len(comments) == 3:
                clock.now = later(NOON, 600_000)
        return comments

    assert asyncio.run(quiet()) == ["heartbeat"] * 3
