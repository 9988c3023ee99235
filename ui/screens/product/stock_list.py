"""What this store holds: a list that is read page by page, away from the window's thread."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.domain.place import Place
from associate_app.domain.time import MINUTE
from associate_app.queries import stock_list as queries
from associate_app.queries.stock_list import Asked, Facets, Page, Shown, StockedStyle
from associate_app.store import Changes, Reader, StoreUnavailable
from ui.changes import concerns
from ui.format.numbers import grouped, money
from ui.kit.stock import StockLevel
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.product.facts import level_words
from ui.screens.product.standpoint import own_store, standpoint
from ui.screens.product.view import StockListView, StockRowView
from ui.tasks import TaskScope
from ui.words.problems import refusal_words
from ui.workspace import Workspace

SCREENFUL = 24
"""Rows that are read in any case, in however many pages they come."""
_SETTLE_MS = 400  # changes come in bursts
_KINDS = ("style", "variant", "price", "stock", "availability", "place")


class StockListViewModel(QObject):
    """Reads while it is watched; what changes meanwhile is read again up to where the associate has come."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope()
        self.view = StockListView(asked=Asked())
        self._after = ""
        self._is_seen = self._closed = self._reading = False
        self._settle = _timer(self, _SETTLE_MS, single=True)
        self._settle.timeout.connect(self.refresh)
        self._minute = _timer(self, MINUTE)
        self._minute.timeout.connect(self._show_age)
        workspace.changes.documents.connect(self._documents_changed)

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._settle.stop()
            self._minute.stop()
            self._workspace.changes.documents.disconnect(self._documents_changed)
            self.tasks.close()

    def watch(self, seen: bool) -> None:
        self._is_seen = seen
        if seen:
            self._minute.start()
            self.refresh()
        else:
            self._minute.stop()

    def show_only(self, shown: str) -> None:
        self._ask(replace(self.view.asked, shown=Shown(shown)))

    def filter(self, text: str) -> None:
        self._ask(replace(self.view.asked, text=text))

    def choose_category(self, category: str) -> None:
        self._ask(replace(self.view.asked, category=category))

    def choose_brand(self, brand: str) -> None:
        self._ask(replace(self.view.asked, brand=brand))

    def clear(self) -> None:
        """Back to everything of this kind."""
        self._ask(Asked(shown=self.view.asked.shown))

    def more(self) -> None:
        if not self.view.whole and not self._reading:
            self._read(self.view.rows, self._after, len(self.view.rows) + SCREENFUL)

    def refresh(self) -> None:
        if self._is_seen and not self._closed:
            self._read((), "", max(SCREENFUL, len(self.view.rows)))

    def _ask(self, asked: Asked) -> None:
        if asked != self.view.asked:
            self._show(replace(self.view, asked=asked, rows=(), loading=True, whole=False))
            self._read((), "", SCREENFUL)

    def _read(self, rows: tuple[StockRowView, ...], after: str, wanted: int) -> None:
        self._reading = True
        self.tasks.replace("read", self._read_pages(rows, after, wanted))

    async def _read_pages(self, rows: tuple[StockRowView, ...], after: str, wanted: int) -> None:
        store = own_store(self._workspace)
        if store is None:
            return
        asked, first = self.view.asked, not rows
        try:
            while True:
                page = await self._workspace.reading.ask(self._question(store, asked, after))
                rows, after = (*rows, *(row_of(each, asked.shown) for each in page.rows)), page.after
                done = not after or len(rows) >= wanted
                if done or (first and self.view.loading and rows):
                    self._show_page(rows, after)
                if done:
                    break
            if not self.view.categories:
                known = await self._workspace.reading.ask(queries.facets)
                self._show_facets(known)
        except StoreUnavailable as unavailable:
            self._show(replace(self.view, loading=False, problem=refusal_words(unavailable)))
        self._reading = False

    def _question(self, store: Place, asked: Asked, after: str) -> Callable[[Reader], Page]:
        now = self._workspace.clock.now()
        return lambda reader: queries.stocked(reader, store, asked, now, after)

    def _show_page(self, rows: tuple[StockRowView, ...], after: str) -> None:
        self._after = after
        self._show(replace(self.view, rows=rows, loading=False, whole=not after, problem=""))
        self._show_age()

    def _show_facets(self, known: Facets) -> None:
        self._show(replace(self.view, categories=known.categories, brands=known.brands))

    def _show_age(self) -> None:
        store = own_store(self._workspace)
        if store is not None:
            at = standpoint(self._workspace, store)
            heard = at.local(at.heard) if at.heard is not None else None
            self._show(replace(self.view, store=store.name, at=heard, now=at.today))

    def _documents_changed(self, changes: Changes) -> None:
        if self._is_seen and concerns(changes, *_KINDS):
            self._settle.start()

    def _show(self, view: StockListView) -> None:
        if view != self.view:
            self.view = view
            self.changed.emit()


def row_of(found: StockedStyle, shown: Shown) -> StockRowView:
    style = found.style
    level = StockLevel.of(found.pieces, elsewhere=shown is Shown.GONE)
    price = money(found.price) if found.price else translate("StockList", "No price here")
    if found.price and found.prices_differ:
        price = translate("StockList", "from {price}").format(price=price)
    spread = translate("StockList", "{here} of {all}").format(
        here=grouped(found.variants_here), all=counts.tr("{n} variants", "", found.variants)
    )
    here = level_words(level, found.pieces)
    parts = [style.name, style.brand, style.category, style.id, price, here]
    return StockRowView(
        sku=found.variant.id,
        name=style.name,
        brand=style.brand,
        category=style.category,
        number=style.id,
        price=price,
        pieces=grouped(found.pieces) if found.pieces else "",
        spread=spread,
        level=level,
        art=style.art,
        colour=found.variant.colour,
        words=", ".join([*parts, spread] if found.pieces else parts),
    )


def _timer(parent: QObject, ms: int, *, single: bool = False) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(ms)
    timer.setSingleShot(single)
    return timer
