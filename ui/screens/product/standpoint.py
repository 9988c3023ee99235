"""Where and when stock is looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.queries import product as queries
from associate_app.store import Reader
from ui.format.times import local, zone_of
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    store: Place
    places: Mapping[str, Place]
    now: Instant
    zone: tzinfo | None
    heard: Instant | None  # when this device last heard of its own store

    def local(self, at: Instant) -> datetime:
        return local(at, self.zone)

    @property
    def today(self) -> datetime:
        return self.local(self.now)


def own_store(workspace: Workspace) -> Place | None:
    identity = workspace.store.identity()
    return queries.place(workspace.store.reader(), identity.store) if identity else None


def standpoint(workspace: Workspace, store: Place) -> Standpoint:
    reader: Reader = workspace.store.reader()
    contact, synced = workspace.sync.status.last_contact, queries.synced_at(reader, store.id)
    heard = max((each for each in (contact, synced) if each is not None), default=None)
    return Standpoint(
        store=store,
        places=queries.places(reader),
        now=workspace.clock.now(),
        zone=zone_of(store),
        heard=Instant(heard) if heard is not None else None,
    )
