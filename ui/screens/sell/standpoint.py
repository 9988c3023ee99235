"""What words about a basket need beside it: the time, and the names of places and styles."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.time import Instant
from ui.format.times import local
from ui.language.mark import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    store: str
    now: Instant
    zone: tzinfo | None
    online: bool
    places: Mapping[str, Place]
    variant: Callable[[str], Variant | None]
    style: Callable[[str], Style | None]

    @property
    def today(self) -> datetime:
        return self.local(self.now)

    def local(self, at: Instant) -> datetime:
        return local(at, self.zone)

    def place(self, id: str) -> str:
        """Its name; the id where this device does not know it."""
        known = self.places.get(id)
        if known is None:
            return id
        if known.kind is PlaceKind.WAREHOUSE:
            return translate("Sell", "{city} warehouse").format(city=known.name)
        return known.name
