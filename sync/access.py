"""What only an enrolled device may ask: every request carries a token that its key has earned."""

import asyncio
import base64
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from httpx_sse import EventSource

from associate_app.store import Identity
from sync.errors import DeviceRevoked, Unauthenticated
from sync.protocol import Nonce, NonceRequest, Token, TokenRequest, assertion
from sync.transport import Transport

T = TypeVar("T")

_EARLY = 30  # seconds before its end that a token is renewed


class Access:
    """Gets a token when one is needed: at first, before the old one ends, and when central says so."""

    def __init__(self, transport: Transport, identity: Identity) -> None:
        self._transport = transport
        self._device = identity.device
        self._key = Ed25519PrivateKey.from_private_bytes(identity.private_key)
        self._token: Token | None = None
        self._ends = 0.0
        self._renewing = asyncio.Lock()

    @property
    def deliver_only(self) -> bool:
        """Revoked: central takes what this device still has, and gives nothing."""
        return self._token is not None and self._token.deliver_only

    async def post(self, path: str, body: object, answer: type[T]) -> T:
        return await self._with_token(lambda token: self._transport.post(path, body, answer, token=token))

    async def put(self, path: str, content: bytes) -> None:
        await self._with_token(lambda token: self._transport.put(path, content, token=token))

    async def get(self, path: str) -> bytes:
        return await self._with_token(lambda token: self._transport.get(path, token=token))

    @asynccontextmanager
    async def events(self, path: str) -> AsyncIterator[EventSource]:
        token = await self._current()
        try:
            async with self._transport.events(path, token=token) as source:
                yield source
        except (Unauthenticated, DeviceRevoked):
            self._drop(token)
            raise

    async def _with_token(self, ask: Callable[[str], Awaitable[T]]) -> T:
        token = await self._current()
        try:
            return await ask(token)
        except (Unauthenticated, DeviceRevoked):
            self._drop(token)
        return await ask(await self._current())

    async def _current(self) -> str:
        async with self._renewing:
            if self._token is None or time.monotonic() > self._ends:
                self._token = await self._earn()
                self._ends = time.monotonic() + max(self._token.expires_in - _EARLY, 1)
            return self._token.token

    async def _earn(self) -> Token:
        given = await self._transport.post("/v1/token/nonce", NonceRequest(device=self._device), Nonce)
        signature = base64.b64encode(self._key.sign(assertion(self._device, given.nonce))).decode()
        request = TokenRequest(device=self._device, nonce=given.nonce, signature=signature)
        return await self._transport.post("/v1/token", request, Token)

    def _drop(self, token: str) -> None:
        if self._token is not None and self._token.token == token:
            self._token = None
