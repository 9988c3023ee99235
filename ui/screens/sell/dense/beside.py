"""What is asked beside the basket, off the GUI thread: who buys, and what goes well with it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from associate_app.domain.cart import Cart
from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.place import Place
from associate_app.queries import product
from associate_app.queries.customers import carts_of
from associate_app.queries.profile import Profile, profile
from associate_app.queries.recommendations import Suggestion, goes_with
from associate_app.selling import CartCost
from associate_app.selling.carts import Carts
from associate_app.store import Changes, Reader, StoreUnavailable
from ui.changes import concerns
from ui.screens.sell.till import Till
from ui.tasks import TaskScope
from ui.words.bug import bug_words

SUGGESTED = 3
_KINDS = (
    "customer", "customer_summary", "erasure", "cart", "order", "sale", "recommendation",
    "stock", "price", "variant",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`cart` is the one changed last."""

    profile: Profile
    summary: CustomerSummary | None
    cart: Cart | None
    cost: CartCost | None


@dataclass(frozen=True, slots=True)
class _Asked:
    customer: str
    skus: tuple[str, ...]
    store: str


class Beside(QObject):
    """Follows the till while `watch` says that somebody looks."""

    changed = Signal()

    def __init__(self, till: Till, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._till = till
        self.tasks = TaskScope(lambda _error: till.told.emit(bug_words()))
        self.person: Person | None = None
        self.suggestions: tuple[Suggestion, ...] = ()
        self.place: Place | None = None
        self._asked: _Asked | None = None
        self._watching = False
        till.changed.connect(self._follow)
        till.workspace.changes.documents.connect(self._documents_changed)

    def close(self) -> None:
        self._watching = False
        self._till.changed.disconnect(self._follow)
        self._till.workspace.changes.documents.disconnect(self._documents_changed)
        self.tasks.close()

    def watch(self, watching: bool) -> None:
        self._watching = watching
        self._follow()

    def _follow(self) -> None:
        basket = self._till.basket
        if not self._watching or basket is None:
            return
        asked = _Asked(basket.customer, tuple(line.sku for line in basket.lines), basket.store)
        if asked != self._asked:
            if self.person is not None and asked.customer not in self.person.profile.customer.ids:
                self.person = None  # never somebody else's, not even for a moment
                self.changed.emit()
            self._asked = asked
            self.tasks.replace("ask", self._ask(asked))

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, *_KINDS):
            self._asked = None
            self._follow()

    async def _ask(self, asked: _Asked) -> None:
        now, here = self._till.workspace.clock.now(), self._till.checkout.carts

        def look(reader: Reader) -> tuple[Place | None, Person | None, tuple[Suggestion, ...]]:
            place = product.place(reader, asked.store)
            held = profile(reader, asked.customer, now) if asked.customer else None
            if place is None:
                return None, None, ()
            person = _person(reader, held, here) if held else None
            variants = (product.variant(reader, sku) for sku in asked.skus)
            styles = [each.style for each in variants if each is not None]
            return place, person, goes_with(reader, styles, place, SUGGESTED, held.customer if held else None)

        try:
            found = await self._till.workspace.reading.ask(look)
        except StoreUnavailable:
            return  # the till itself says so
        if asked == self._asked:
            self.place, self.person, self.suggestions = found
            self.changed.emit()


def _person(reader: Reader, held: Profile, here: Carts) -> Person:
    cart = next(iter(carts_of(reader, held.customer.ids)), None)
    return Person(
        profile=held,
        summary=reader.document(CustomerSummary, held.customer.id),
        cart=cart,
        cost=here.cost(cart) if cart else None,
    )
