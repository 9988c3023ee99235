"""Where each associate was on this device, also after a restart."""

import json
from collections.abc import Sequence

from associate_app.store import StoreUnavailable
from ui.workspace import Workspace

_KEPT = 2  # where one was, and where back leads


class Places:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._ways: dict[str, tuple[str, ...]] = {}

    def of(self, person: str) -> tuple[str, ...]:
        """Routes, the last one shown; empty for somebody who never worked here."""
        if person not in self._ways:
            self._ways[person] = _read(self._workspace.store.setting(_name(person)))
        return self._ways[person]

    def note(self, person: str, way: Sequence[str]) -> None:
        self._ways[person] = tuple(way)

    async def keep(self, person: str) -> None:
        """A store that takes nothing more now only forgets the place."""
        try:
            text = json.dumps(self.of(person)[-_KEPT:])
            await self._workspace.store.set_setting(_name(person), text)
        except StoreUnavailable:
            return


def _name(person: str) -> str:
    return f"where {person}"


def _read(text: str | None) -> tuple[str, ...]:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return ()
    return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()
