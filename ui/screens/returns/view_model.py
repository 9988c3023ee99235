"""Finds orders of the last 90 days, and asks central for one that is not held here."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from associate_app.ports import Line, LineDown
from associate_app.queries import orders as queries
from associate_app.queries.product import place as place_of
from associate_app.queries.product import synced_at
from associate_app.store import Reader
from ui.format.times import local
from ui.language.mark import translate
from ui.screens.following import FollowingModel
from ui.screens.returns.order import order_row, order_view
from ui.screens.returns.view import ReturnsView, SearchView
from ui.workspace import Workspace

PAGE, MOST = 60, 1_200


@dataclass(frozen=True, slots=True)
class _Held:
    found: tuple[queries.FoundOrder, ...]
    order: queries.FoundOrder | None
    items: Mapping[str, queries.Item]
    bought_in: Place | None
    heard: Instant | None


class ReturnsModel(FollowingModel[ReturnsView]):
    kinds = ("order", "customer", "pickup", "variant")

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._typed = self._chosen = ""
        self._most = PAGE
        self._asked = self._answer = ""

    def open(self, order: str) -> None:
        """One order, or the search when it is empty."""
        self._chosen = order
        self._answer = ""
        self.refresh()

    def search(self, typed: str) -> None:
        if typed != self._typed:
            self._typed, self._most = typed, PAGE
            self.refresh()

    def more(self) -> None:
        """The end of what is shown was seen."""
        if self.view is not None and len(self.view.search.rows) == self._most < MOST:
            self._most += PAGE
            self.refresh()

    def ask_everywhere(self) -> None:
        """Central sends an order that this device does not hold; it arrives as a change."""
        if self._chosen and not self._asked:
            self._asked = self._chosen
            self.refresh()
            self.tasks.start("lookup", self._ask(self._chosen))

    async def look(self, store: Place) -> ReturnsView:
        typed, most, chosen, now = self._typed, self._most, self._chosen, self.now

        def ask(reader: Reader) -> _Held:
            found = (
                queries.orders_found(reader, typed, most)
                if typed.strip()
                else queries.latest_orders(reader, now, most)
            )
            order = queries.order(reader, chosen) if chosen else None
            skus = [line.sku for line in order.order.lines] if order else []
            return _Held(
                found=found,
                order=order,
                items=queries.items(reader, skus, store),
                bought_in=place_of(reader, order.order.store) if order else None,
                heard=synced_at(reader, store.id),
            )

        held = await self.workspace.reading.ask(ask)
        return ReturnsView(
            as_of=local(held.heard, self.zone) if held.heard else None,
            search=SearchView(
                typed=typed, rows=tuple(order_row(each, now, self.zone) for each in held.found)
            ),
            order=order_view(held.order, held.items, held.bought_in, now, self.zone) if held.order else None,
            missing=chosen if held.order is None else "",
            online=self.workspace.sync.status.line is Line.ONLINE,
            asking=bool(self._asked),
            answer=self._answer,
        )

    async def _ask(self, order: str) -> None:
        try:
            found = await self.workspace.sync.lookup("order", id=order)
            if found:
                self._answer = translate("Returns", "Central has it. The details are on their way.")
            else:
                self._answer = translate("Returns", "Central does not know this number. Check it once more.")
        except LineDown:
            self._answer = translate("Returns", "Central does not answer now. Try again later.")
        finally:
            self._asked = ""
            self.refresh()
