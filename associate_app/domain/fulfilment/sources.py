"""What each place can give of the SKUs of one basket, and how sure that is.

Nobody is promised what is reserved for others, lies in a parcel, or is a place's safety stock. Safety stock
does not hold back what the customer carries out of this store: that piece is in somebody's hands.
"""

from collections.abc import Iterable, Mapping

from associate_app.domain.fulfilment.calendar import Calendar
from associate_app.domain.fulfilment.plan import Known, PlanRequest, Way
from associate_app.domain.place import Place, PlaceKind
from associate_app.domain.stock import Availability, Level, NearbyStock
from associate_app.domain.time import Instant

Lot = tuple[int, Instant]
"""Pieces, and when they are ready."""


class Sources:
    """What is left to promise, of the wanted SKUs only; `take` lowers it."""

    def __init__(self, request: PlanRequest, here: Place, calendar: Calendar, skus: frozenset[str]) -> None:
        self._request = request
        self._here = here
        self.calendar = calendar
        self._shelf: dict[str, int] = {}
        self._kept: dict[str, int] = {}  # of the shelf, safety stock
        self._elsewhere: dict[str, dict[str, int]] = {}
        self._seen: dict[str, Availability] = {}
        self._near: dict[str, Mapping[str, NearbyStock]] = {}
        self._arrivals: dict[str, list[Lot]] = {}
        self._read_shelf(skus)
        self._lay_here = dict(self._shelf)  # before anything is taken
        self._read_elsewhere(skus)
        self._read_arrivals(skus)

    def shelf(self, sku: str) -> int:
        """Pieces that can be taken here and now."""
        return self._shelf.get(sku, 0)

    def elsewhere(self, sku: str) -> Mapping[str, int]:
        """Place -> pieces, only places that can promise at least one."""
        return self._elsewhere.get(sku, {})

    def arrivals(self, sku: str) -> tuple[Lot, ...]:
        """On their way to this store, soonest first."""
        return tuple(self._arrivals.get(sku, ()))

    def lots(self, way: Way, place: str, sku: str, *, others: int = 0) -> tuple[Lot, ...]:
        """What the place can give in this way, soonest first."""
        ready = self.ready(way, place, others=others)
        if place != self._here.id:
            pieces = self.elsewhere(sku).get(place, 0)
            return ((pieces, ready),) if pieces > 0 and ready is not None else ()
        pieces = self.shelf(sku) if way is Way.TAKE_NOW else self.shelf(sku) - self._kept.get(sku, 0)
        own = ((pieces, ready),) if pieces > 0 and ready is not None else ()
        return tuple(sorted((*own, *self.arrivals(sku)), key=_when)) if way is Way.PICKUP else own

    def ready(self, way: Way, place: str, *, others: int = 0) -> Instant | None:
        """When what lies in the place now is ready."""
        if way is Way.TAKE_NOW:
            return self._request.now
        where = self._request.places[place]
        if way is Way.PICKUP:
            return self.calendar.ready_for_pickup(where, others=others)
        return self.calendar.delivered(where, others=others)

    def take(self, way: Way, place: str, sku: str, pieces: int) -> None:
        """As many as `lots` says at most; the soonest go first."""
        if place != self._here.id:
            left = self._elsewhere[sku].pop(place) - pieces
            if left > 0:
                self._elsewhere[sku][place] = left
            return
        if way is Way.PICKUP:
            pieces = self._take_soonest(sku, pieces)
        self._shelf[sku] = self.shelf(sku) - pieces

    def known(self, place: str, sku: str) -> Known | None:
        """What is known of the place; None is nothing at all."""
        if place == self._here.id:
            return Known(pieces=self._lay_here.get(sku, 0))
        seen = self._seen.get(sku)
        if seen is None:
            return None
        if sku not in self._near:
            self._near[sku] = {each.place: each for each in seen.nearby}
        near = self._near[sku].get(place)
        if near is not None:
            return Known(pieces=near.pieces, at=near.at)
        level = seen.elsewhere.get(place)
        return None if level is None else Known(level=level, at=seen.at)

    def is_known(self, sku: str) -> bool:
        """Anything of it in other places."""
        return sku in self._seen

    def to_confirm(self, place: str, sku: str) -> bool:
        """A promise on another place's stock, without the line or from old knowledge."""
        if place == self._here.id:
            return False
        known = self.known(place, sku)
        at = known.at if known is not None else None
        is_old = at is None or self._request.now - at > self._request.rules.fresh_for
        return is_old or not self._request.online

    def _take_soonest(self, sku: str, pieces: int) -> int:
        """Pieces that come off the shelf for a pickup here; the others come off what is on its way."""
        off_shelf = min(pieces, max(0, self.shelf(sku) - self._kept.get(sku, 0)))
        left, coming = pieces - off_shelf, []
        for held, at in self.arrivals(sku):
            used = min(left, held)
            left -= used
            if used < held:
                coming.append((held - used, at))
        self._arrivals[sku] = coming
        return off_shelf

    def _read_shelf(self, skus: frozenset[str]) -> None:
        for stock in self._request.stock:
            if stock.place == self._here.id and stock.sku in skus:
                mine = max(0, self._request.reserved.get(stock.sku, 0))
                self._shelf[stock.sku] = max(0, stock.available + mine)
                self._kept[stock.sku] = min(max(0, stock.available), max(0, self._here.orders.safety))

    def _read_elsewhere(self, skus: frozenset[str]) -> None:
        rules = self._request.rules
        safety = {
            id: max(0, each.orders.safety) for id, each in self._request.places.items() if id != self._here.id
        }
        promised = {Level.FULL: rules.full, Level.LOW: rules.low, Level.NONE: 0}
        for seen in self._request.availability:
            if seen.sku not in skus or seen.region != self._here.region:
                continue
            known = {place: promised[level] for place, level in seen.elsewhere.items()}
            known |= {each.place: each.pieces for each in seen.nearby}
            self._seen[seen.sku] = seen
            self._elsewhere[seen.sku] = {
                place: pieces - safety[place]
                for place, pieces in known.items()
                if place in safety and pieces > safety[place]
            }

    def _read_arrivals(self, skus: frozenset[str]) -> None:
        """What should be here already is late, and nobody knows how late: it is not promised."""
        for each in sorted(self._request.incoming, key=lambda each: (each.at, each.sku, each.pieces)):
            if (
                each.place != self._here.id
                or each.sku not in skus
                or each.pieces < 1
                or each.at <= self._request.now
            ):
                continue
            ready = self.calendar.ready_for_pickup(self._here, since=each.at)
            if ready is not None:
                self._arrivals.setdefault(each.sku, []).append((each.pieces, ready))


def offers_pickup(place: Place) -> bool:
    return place.kind is PlaceKind.STORE and place.pickup is not None


def ready_when(lots: Iterable[Lot], pieces: int) -> Instant | None:
    """When so many pieces are ready; None when there are not as many."""
    for held, at in lots:
        pieces -= held
        if pieces <= 0:
            return at
    return None


def _when(lot: Lot) -> Instant:
    return lot[1]
