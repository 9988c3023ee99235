"""Finds customers, shows one of them, and asks central for those who are not held here."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.ports import Line
from associate_app.queries import customers as queries
from associate_app.queries.product import synced_at
from associate_app.store import Reader
from ui.format.times import brief, local
from ui.kit.row import Row
from ui.screens.customers.contacts import masked
from ui.screens.customers.held import Asked, Held, held_of
from ui.screens.customers.lookup import Lookup
from ui.screens.customers.moment import Moment
from ui.screens.customers.person import profile_view
from ui.screens.customers.story import EVERYTHING, FILTERS
from ui.screens.customers.view import CustomersView, SearchView
from ui.screens.following import FollowingModel
from ui.workspace import Workspace

PAGE, MOST = 60, 300
STORY = 20


@dataclass(frozen=True, slots=True)
class _Read:
    found: tuple[queries.Lately, ...]
    held: int
    person: Held | None
    heard: Instant | None


class CustomersModel(FollowingModel[CustomersView]):
    kinds = (
        "customer", "note", "visit", "interaction", "customer_summary", "segment_scale", "recommendation",
        "order", "sale", "cart", "pickup", "loyalty_account", "coupon_use", "price", "stock", "export",
    )  # fmt: skip

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._typed = self._chosen = ""
        self._most, self._events = PAGE, STORY
        self._filter = EVERYTHING
        self._lookup = Lookup(workspace, self.tasks, self.refresh)

    def open(self, customer: str) -> None:
        """Somebody, or the search when it is empty."""
        if customer != self._chosen:
            self._chosen, self._events, self._filter = customer, STORY, EVERYTHING
            self._lookup.complete(customer)
        self.refresh()

    def search(self, typed: str) -> None:
        if typed != self._typed:
            self._typed, self._most = typed, PAGE
            self.refresh()

    def filter(self, key: str) -> None:
        """Which sorts of the history are shown: one of `story.FILTERS`."""
        if key != self._filter:
            self._filter, self._events = key, STORY
            self.refresh()

    def more(self) -> None:
        """The end of what is shown was seen."""
        view = self.view
        if view is None:
            return
        if view.profile is not None:
            if view.profile.story.more and len(view.profile.story.rows) == self._events:
                self._events += STORY
                self.refresh()
        elif view.profile is None and len(view.search.rows) == self._most < MOST:
            self._most += PAGE
            self.refresh()

    def ask_everywhere(self) -> None:
        """Central sends somebody whom this device does not hold; the answer arrives as a change."""
        self._lookup.ask(self._chosen or self._typed)

    async def look(self, store: Place) -> CustomersView:
        typed, most, chosen, filter, now = self._typed, self._most, self._chosen, self._filter, self.now
        identity = self.workspace.store.identity()
        device, here = identity.device if identity else "", self.workspace.checkout.carts
        asked = Asked(chosen, device, self._events, FILTERS[filter][1])

        def ask(reader: Reader) -> _Read:
            found = queries.find(reader, typed, most) if typed.strip() else ()
            lately = tuple(queries.Lately(customer=each, at=None) for each in found)
            return _Read(
                found=lately if typed.strip() else queries.lately(reader, now, most),
                held=queries.held(reader),
                person=held_of(reader, asked, store, now, here) if chosen else None,
                heard=synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        today = self.local_now()
        search = SearchView(
            typed=typed,
            rows=tuple(self._row(each, today) for each in held.found),
            held=held.held,
            everywhere=self._lookup.went(typed) if not held.found else "",
        )
        missing = chosen if chosen and held.person is None else ""
        online = self.workspace.sync.status.line is Line.ONLINE
        at = Moment(store=store, now=now, zone=self.zone, online=online)
        return CustomersView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            search=search,
            profile=profile_view(held.person, held.heard, filter, at) if held.person else None,
            missing=missing,
            everywhere=self._lookup.went(missing),
        )

    def _row(self, found: queries.Lately, today: datetime) -> Row:
        who = found.customer
        return Row(
            id=who.id,
            title=who.name,
            detail=masked(who),
            person=who.name,
            value_note=brief(local(found.at, self.zone), today) if found.at else "",
        )
