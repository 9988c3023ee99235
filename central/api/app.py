"""The litestar app: routes, problem details, limits and headers in one place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from litestar import Litestar
from litestar.di import Provide
from litestar.types import Message, Scope

from central.api.access import authenticated
from central.api.central import Central
from central.api.errors import HANDLERS
from central.api.events import events
from central.api.payments import routes_for
from central.api.pokes import Pokes
from central.api.routes import ROUTES
from central.api.shop import SHOP
from central.api.tokens import Tokens
from central.clock import Clock, system_clock
from central.payments.provider import NoPages, Provider
from central.store.database import Database
from central.store.settings import private_key
from sync.protocol import HEARTBEAT_SECONDS, MAX_BODY

_HEADERS = (  # of every answer that does not say otherwise
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"referrer-policy", b"no-referrer"),
)


def create_app(
    database: Database,
    *,
    clock: Clock = system_clock,
    heartbeat: float = HEARTBEAT_SECONDS,
    shop: bool = False,
    provider: Provider | None = None,
) -> Litestar:
    """The API on a migrated database. It listens for pokes while it runs; the caller closes the database.

    `shop`: with the demo's web shop. `provider`: of the pages on which customers pay by link.
    """
    with database.transaction() as tx:
        tokens = Tokens(private_key(tx), clock)
    pokes = Pokes(database.url)
    pages = provider or NoPages()
    central = Central(
        database=database, clock=clock, tokens=tokens, pokes=pokes, heartbeat=heartbeat, provider=pages
    )

    @asynccontextmanager
    async def listening(_: Litestar) -> AsyncIterator[None]:
        async with pokes.listening():
            yield

    app = Litestar(
        route_handlers=[*ROUTES, events, *(SHOP if shop else ()), *routes_for(pages)],
        dependencies={
            "central": Provide(lambda: central, sync_to_thread=False, use_cache=True),
            "caller": Provide(authenticated, sync_to_thread=True),
        },
        exception_handlers=HANDLERS,
        request_max_body_size=MAX_BODY,
        before_send=[_secured],
        lifespan=[listening],
        openapi_config=None,
        logging_config=None,
    )
    app.state.pokes = pokes
    return app


async def _secured(message: Message, _: Scope) -> None:
    if message["type"] == "http.response.start":
        headers: list[Any] = list(message["headers"])
        said = {name.lower() for name, _ in headers}
        message["headers"] = [*headers, *(each for each in _HEADERS if each[0] not in said)]
