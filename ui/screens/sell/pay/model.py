"""Paying the basket in hand: one payment at a time, and the sale is completed when all of it is paid."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from associate_app.domain.basket import Basket
from associate_app.domain.errors import RuleViolation
from associate_app.domain.pricing.cash import handy_amounts, in_cash
from associate_app.domain.pricing.override import Override
from associate_app.domain.staff import Role, Staff
from associate_app.domain.tender import Tender, TenderState, must_be_known, taken
from associate_app.ports import Line
from associate_app.selling import Quote
from associate_app.selling.approval import approver_needed
from associate_app.selling.paying import Paying
from ui.device_settings import TERMINAL
from ui.screens.sell.pay.view import Asked, PayView, due_of, look
from ui.screens.sell.till import Till, Work
from ui.tasks import TaskScope
from ui.words.bug import bug_words

Begun = Callable[[Quote], Work]
CARD, ASK_AGAIN = "card", "ask the terminal"
BUSY = (CARD, ASK_AGAIN, "cash", "gift card", "credit", "link", "cancel link", "give back", "complete")


class PayModel(QObject):
    """`moved` tells of each payment that is not what it was; a payment that was refused tells the till."""

    changed = Signal()
    moved = Signal(object)  # Tender

    def __init__(self, till: Till, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.till = till
        self.tasks = TaskScope(lambda _error: till.told.emit(bug_words()))
        self.view = PayView()
        self.parts = 0  # even parts that are still to come
        self._known: dict[str, TenderState] = {}
        self._basket = ""
        self._fetching = False
        self._approved: tuple[str, tuple[Override | None, ...]] = ("", ())
        till.changed.connect(self._till_changed)
        till.workspace.settings.changed.connect(self._show)
        self._till_changed()

    def close(self) -> None:
        self.tasks.close()
        self.till.changed.disconnect(self._till_changed)
        self.till.workspace.settings.changed.disconnect(self._show)

    @property
    def paying(self) -> Paying:
        return self.till.checkout.paying

    @property
    def quote(self) -> Quote | None:
        return self.till.quote

    @property
    def due(self) -> int:
        """Minor units that are left to pay."""
        return due_of(self.till.basket, self.till.quote)

    @property
    def currency(self) -> str:
        return self.till.quote.market.currency if self.till.quote else ""

    @property
    def is_online(self) -> bool:
        return self.till.workspace.sync.status.line is Line.ONLINE

    @property
    def terminal(self) -> str:
        """What is set on this device: see `devices.terminal`."""
        return self.till.workspace.settings.get(TERMINAL)

    @property
    def is_busy(self) -> bool:
        return self.till.busy in BUSY

    @property
    def card_limit(self) -> int:
        """The most that a card pays now, in minor units."""
        quote = self.till.quote
        limit = quote.market.card_offline if quote and not self.is_online else 0
        return min(self.due, limit) if limit else self.due

    @property
    def in_cash(self) -> int:
        """What is left, in coins and notes."""
        return self.in_coins(self.due)

    def in_coins(self, minor: int) -> int:
        """The nearest that coins and notes can pay."""
        quote = self.till.quote
        return in_cash(minor, quote.market.tax.cash_step).to_pay if quote else 0

    def handy(self, part: int = 0) -> tuple[int, ...]:
        """What customers are likely to hand over for a part, or for all that is left; the exact sum first."""
        return handy_amounts(part or self.in_cash, self.currency)

    def tender(self, id: str) -> Tender | None:
        tenders = self.till.basket.tenders if self.till.basket else ()
        return next((each for each in tenders if each.id == id), None)

    def take_card(self, amount: int) -> None:
        self._start(CARD, lambda quote: self.paying.take_card(quote, amount))

    def take_typed(self, amount: int, code: str) -> None:
        """`code` is the approval code of the slip of a terminal that stands alone."""
        self._start(CARD, lambda quote: self.paying.take_typed(quote, amount, code))

    def ask_again(self, tender: str) -> None:
        if self.till.basket is not None:
            self.till.start(ASK_AGAIN, self.paying.ask_again(self.till.basket, tender))

    def take_cash(self, given: int) -> None:
        self._start("cash", lambda quote: self.paying.take_cash(quote, given))

    def take_gift_card(self, number: str, amount: int) -> None:
        self._start("gift card", lambda quote: self.paying.take_gift_card(quote, number, amount))

    def take_credit(self, amount: int) -> None:
        self._start("credit", lambda quote: self.paying.take_credit(quote, amount))

    def ask_link(self, amount: int) -> None:
        self._start("link", lambda quote: self.paying.ask_link(quote, amount))

    def cancel_link(self, tender: str) -> None:
        if self.till.basket is not None:
            self.till.start("cancel link", self.paying.cancel_link(self.till.basket, tender))

    def give_back(self, tender: str) -> None:
        if self.till.basket is not None:
            self.till.start("give back", self.paying.give_back(self.till.basket, tender))

    def finish(self) -> None:
        self.till.complete(self.approver)

    def split(self, parts: int) -> None:
        """Into even parts, of which the next one is being paid."""
        self.parts = parts
        self._show()

    @property
    def approver(self) -> str:
        """Who has agreed to the prices set by hand, as long as they are the same."""
        id, prices = self._approved
        return id if prices == self._prices() else ""

    def approve(self, staff: str) -> None:
        self._approved = (staff, self._prices())

    def approval_needed(self) -> Role | None:
        """Before the first payment. Raises RuleViolation `override.…` for what nobody may give."""
        actor: Staff | None = self.till.workspace.session.actor
        if self.till.quote is None or actor is None or self.approver:
            return None
        return approver_needed(self.till.quote, actor.role)

    def _prices(self) -> tuple[Override | None, ...]:
        lines = self.till.basket.lines if self.till.basket else ()
        return tuple(line.override for line in lines)

    def _start(self, busy: str, begin: Begun) -> None:
        """With an answer for the basket as it is now."""
        if self.till.busy or self._fetching:
            return
        if self.till.is_fresh and self.till.quote is not None:
            self.till.start(busy, begin(self.till.quote))
        else:
            self._fetching = True
            self.tasks.start("fresh", self._start_fresh(busy, begin))

    async def _start_fresh(self, busy: str, begin: Begun) -> None:
        try:
            quote = await self.till.fresh()
        finally:
            self._fetching = False
        if quote is not None:
            self.till.start(busy, begin(quote))
        else:
            self.till.refused.emit(self.till.problem, None)

    def _till_changed(self) -> None:
        basket = self.till.basket
        if basket is None or basket.id != self._basket:
            self._basket = basket.id if basket else ""
            self._known = _states(basket)
            self.parts = 0
        self._show()
        if not self.till.busy and basket is not None:
            self._notice(basket)

    def _notice(self, basket: Basket) -> None:
        before, self._known = self._known, _states(basket)
        moved = [each for each in basket.tenders if before.get(each.id) is not each.state]
        for tender in moved:
            if tender.state is TenderState.APPROVED:
                self.parts = max(0, self.parts - 1)
            self.moved.emit(tender)
        if any(each.state is TenderState.APPROVED for each in moved) and self._is_paid(basket):
            self.finish()

    def _is_paid(self, basket: Basket) -> bool:
        try:
            must_be_known(basket.tenders)
        except RuleViolation:
            return False
        return self.till.quote is not None and taken(basket.tenders) == self.till.quote.total

    def _show(self) -> None:
        till = self.till
        view = look(
            Asked(
                basket=till.basket,
                quote=till.quote,
                problem=till.problem,
                busy=till.busy,
                online=self.is_online,
                terminal=self.terminal,
                parts=self.parts if self.parts > 1 else 0,
            )
        )
        self.view = view
        self.changed.emit()


def _states(basket: Basket | None) -> dict[str, TenderState]:
    return {each.id: each.state for each in basket.tenders} if basket else {}
