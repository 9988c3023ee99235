"""uvicorn on a socket that is ours before anything else starts."""

import socket
from collections.abc import Callable

import uvicorn
from litestar import Litestar

_BACKLOG = 2_048


def bind(host: str, port: int) -> socket.socket:
    """Raises OSError: the port is taken, forbidden, or the address is not this machine's."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.create_server((host, port), family=family, backlog=_BACKLOG)
    bound.set_inheritable(True)
    return bound


class Server(uvicorn.Server):
    """Says when it really listens, and ends the event streams before it waits for the open requests."""

    def __init__(self, app: Litestar, listening: Callable[[], None], closing: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=10
            )
        )
        self._listening = listening
        self._closing = closing

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._listening()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._closing()
        await super().shutdown(sockets)
