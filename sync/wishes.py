"""What screens want fresher, gathered for a moment so that one scan asks once."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from associate_app.documents import is_known, kind_named
from associate_app.store import Store
from sync.errors import Refused

MOMENT = 0.05  # seconds

Wish = tuple[str, str]  # kind, id


class Wishes:
    """What is carried comes by a pull; what is not has to be looked up first."""

    def __init__(self, store: Store, look_up: Callable[[str, str], Awaitable[object]]) -> None:
        self._store = store
        self._look_up = look_up
        self._wanted: dict[Wish, None] = {}

    def add(self, kind: str, id: str) -> None:
        self._wanted[kind, id] = None

    async def fulfil(self) -> None:
        """Ask for everything wanted since. Raises LineDown."""
        await asyncio.sleep(MOMENT)
        while self._wanted:
            wanted, self._wanted = tuple(self._wanted), {}
            for kind, id in wanted:
                if is_known(kind) and not self._is_carried(kind, id):
                    with contextlib.suppress(Refused):
                        await self._look_up(kind, id)

    def _is_carried(self, name: str, id: str) -> bool:
        kind = kind_named(name)
        return kind.complete or self._store.reader().document(kind.type, id) is not None
