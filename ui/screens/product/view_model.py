"""The product card's state: asks the store, forwards what the associate does."""

import json
import secrets
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.commands.stock import Release, Reserve
from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import Place
from associate_app.domain.stock import reservation_id
from associate_app.domain.time import DAY, MINUTE, later
from associate_app.queries import product as queries
from associate_app.store import Changes, StoreUnavailable
from ui.changes import concerns
from ui.language.mark import translate
from ui.screens.product import facts
from ui.screens.product.standpoint import Standpoint, own_store, standpoint
from ui.screens.product.view import ProductView, ReservationView, SeenView
from ui.tasks import TaskScope
from ui.words.problems import outcome_words, refusal_words
from ui.words.scan import gtin_words
from ui.workspace import Workspace

SEEN = "product.seen"  # the local setting that keeps what was looked at
MOST_SEEN = 8
MOVES = 12
HOLD = DAY
_KINDS = (
    "style", "variant", "price", "stock", "availability", "movement", "reservation", "place", "outcome",
)  # fmt: skip


class ProductViewModel(QObject):
    """`view` is None until something was scanned; then `seen` is what the page offers instead."""

    changed = Signal()
    reserved = Signal(str, object)  # news for a toast, and what takes the reservation back
    told = Signal(str)  # news for a toast

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.tasks = TaskScope()
        self.view: ProductView | None = None
        self.seen: tuple[SeenView, ...] = ()
        self.missing = ""  # the SKU that was asked for and is not known here
        self._sku = ""
        self._busy = self._closed = False
        self._problem = ""
        workspace.changes.documents.connect(self._documents_changed)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self.refresh)
        self._minute.start()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._minute.stop()
        self._workspace.changes.documents.disconnect(self._documents_changed)
        self.tasks.close()

    @property
    def workspace(self) -> Workspace:
        return self._workspace

    def open(self, sku: str) -> None:
        """Show one variant; an empty SKU leads to what was seen before."""
        self._sku, self._problem = sku, ""
        self.refresh()
        if self.view is not None:
            self._ask_for_fresher(sku)
            self.tasks.start("remember", self._remember(sku))

    def select(self, sku: str) -> None:
        """Another colour or size of the same style."""
        if sku and sku != self._sku:
            self.open(sku)

    def refresh(self) -> None:
        if self._closed:
            return
        store = self._own_store()
        self.view = self._look(self._sku, store) if store and self._sku else None
        self.missing = self._sku if self._sku and self.view is None else ""
        if self.view is None:
            self.seen = self._looked_at(store) if store else ()
        self.changed.emit()

    def reserve(self) -> None:
        """Put one piece aside for a day; central confirms it."""
        view = self.view
        if view is None or view.busy or not view.can_reserve:
            return
        self._start(
            Reserve(
                reservation=reservation_id(self._store_id, secrets.token_hex(8)),
                place=self._store_id,
                sku=view.sku,
                pieces=1,
                reserved_for="",
                until=later(self._workspace.clock.now(), HOLD),
            )
        )

    def release(self, reservation: str) -> None:
        """Let go of a reservation that central has confirmed."""
        view = self.view
        known = {each.id for each in view.reservations if each.confirmed} if view else set()
        if view is not None and not view.busy and reservation in known:
            self._start(Release(reservation=reservation))

    def _start(self, command: Reserve | Release) -> None:
        self._set_busy(True, problem="")
        self.tasks.start("perform", self._perform(command))

    async def _perform(self, command: Reserve | Release) -> None:
        problem = ""
        try:
            await self._workspace.store.perform(command, actor=self._workspace.session.actor_id)
        except (RuleViolation, StoreUnavailable) as refused:
            problem = refusal_words(refused)
        finally:
            self._busy, self._problem = False, problem
            self.refresh()
        if isinstance(command, Reserve) and not problem:
            self.reserved.emit(
                translate("Product", "One piece is put aside."),
                lambda: self.tasks.start("take back", self._take_back(command.reservation)),
            )

    async def _take_back(self, reservation: str) -> None:
        """A release, also before central has confirmed: it gets both, in this order."""
        words = translate("Product", "Nothing is put aside. The piece is free again.")
        try:
            await self._workspace.store.perform(
                Release(reservation=reservation), actor=self._workspace.session.actor_id
            )
        except (RuleViolation, StoreUnavailable) as refused:
            words = refusal_words(refused)
        self.told.emit(words)

    def _set_busy(self, busy: bool, problem: str) -> None:
        self._busy, self._problem = busy, problem
        if self.view is not None:
            self.view = replace(self.view, busy=busy, problem=problem)
            self.changed.emit()

    def _documents_changed(self, changes: Changes) -> None:
        if changes.outbox or concerns(changes, *_KINDS):
            self.refresh()

    def _look(self, sku: str, store: Place) -> ProductView | None:
        reader = self._workspace.store.reader()
        found = queries.product(reader, sku, store)
        if found is None:
            return None
        variant = found.variants[sku]
        at = standpoint(self._workspace, store)
        stock = found.stock.get(sku)
        nearby, warehouses, others = facts.elsewhere(found.availability.get(sku), at)
        moves = queries.movements(reader, sku, store.id, 3 * MOVES)
        colours = facts.colours(found, sku, store.id)
        reservations = self._reservations(sku, at)
        refused = queries.refused_reservation(reader, sku, later(at.now, -DAY))
        return ProductView(
            sku=sku,
            now=at.today,
            name=found.style.name,
            origin=f"{found.style.brand} · {found.style.category}",
            detail=f"{found.style.id} · {found.style.material}",
            art=found.style.art,
            colour=variant.colour,
            title=f"{variant.colour_name} · {variant.size}",
            gtin=gtin_words(variant.gtin),
            price=facts.price_view(queries.price(reader, sku, store.market), at),
            sizes=found.style.sizes,
            colours=colours,
            facts=facts.style_facts(found),
            held=facts.held_view(stock, at),
            nearby=nearby,
            warehouses=warehouses,
            others=others,
            moves=facts.move_views(moves, at, MOVES),
            reservations=reservations,
            can_reserve=facts.free_pieces(stock) > 0,
            refusal=outcome_words(refused.code, refused.facts) if refused else "",
            busy=self._busy,
            problem=self._problem,
        )

    def _reservations(self, sku: str, at: Standpoint) -> tuple[ReservationView, ...]:
        reader = self._workspace.store.reader()
        pending = {each.reservation: each for each in queries.pending_reservations(reader, sku)}
        held = queries.reservations(reader, sku, at.store.id)
        shown = [
            ReservationView(
                id=each.id,
                words=facts.reserved_words(each.pieces, each.until, at),
                confirmed=each.id not in pending,
            )
            for each in held
        ]
        known = {each.id for each in held}
        shown += [
            ReservationView(
                id=each.reservation, words=facts.reserved_words(1, each.until, at), confirmed=False
            )
            for each in pending.values()
            if each.reservation not in known
        ]
        return tuple(shown)

    def _looked_at(self, store: Place) -> tuple[SeenView, ...]:
        reader = self._workspace.store.reader()
        at = standpoint(self._workspace, store)
        shown = []
        for sku in self._seen_skus():
            found = queries.product(reader, sku, store)
            if found is None:
                continue
            variant, stock = found.variants[sku], found.stock.get(sku)
            price = facts.price_view(queries.price(reader, sku, store.market), at)
            shown.append(
                SeenView(
                    sku=sku,
                    name=found.style.name,
                    detail=f"{variant.colour_name} · {variant.size}",
                    price=price.amount if price else "",
                    art=found.style.art,
                    colour=variant.colour,
                    level=facts.level_here(stock, found.availability.get(sku), store.id),
                    pieces=facts.free_pieces(stock),
                )
            )
        return tuple(shown)

    def _seen_skus(self) -> list[str]:
        kept = self._workspace.store.setting(SEEN)
        return [str(sku) for sku in json.loads(kept)] if kept else []

    async def _remember(self, sku: str) -> None:
        skus = [sku, *(each for each in self._seen_skus() if each != sku)][:MOST_SEEN]
        try:
            await self._workspace.store.set_setting(SEEN, json.dumps(skus))
        except StoreUnavailable:
            return  # what was seen before is a convenience; the disk being full is said elsewhere

    def _ask_for_fresher(self, sku: str) -> None:
        store = self._own_store()
        if store is not None:
            self._workspace.refresher.want("availability", f"{store.region}:{sku}")

    @property
    def _store_id(self) -> str:
        identity = self._workspace.store.identity()
        return identity.store if identity else ""

    def _own_store(self) -> Place | None:
        return own_store(self._workspace)
