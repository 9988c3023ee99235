"""What an associate opened last on this device, for the empty omnibox."""

from dataclasses import replace

import msgspec

from associate_app.store import Store, StoreUnavailable
from ui.shell.suggestion import Does, Suggestion

KEPT = 8


class Recents:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._person = ""
        self.items: tuple[Suggestion, ...] = ()

    def load(self, person: str) -> None:
        """Of another associate; none while nobody is signed in."""
        self._person = person
        self.items = _read(self._store.setting(_name(person))) if person else ()

    def note(self, item: Suggestion) -> bool:
        """The newest first, each once; returns whether anything changed."""
        known = replace(item, group="")
        items = (
            known,
            *(each for each in self.items if (each.does, each.route) != (known.does, known.route)),
        )
        changed, self.items = items[:KEPT] != self.items, items[:KEPT]
        return changed

    def forget(self) -> None:
        self.items = ()

    async def save(self) -> None:
        """A store that takes nothing more now only forgets them at the next start."""
        if not self._person:
            return
        try:
            await self._store.set_setting(_name(self._person), msgspec.json.encode(self.items).decode())
        except StoreUnavailable:
            return


def _name(person: str) -> str:
    return f"recent {person}"


def _read(text: str | None) -> tuple[Suggestion, ...]:
    try:
        found = msgspec.json.decode(text or "[]", type=tuple[Suggestion, ...])
    except msgspec.MsgspecError:  # of another version
        return ()
    return tuple(each for each in found if each.does in (Does.GO, Does.SEARCH))[:KEPT]
