"""The basket in hand: kept with every change, priced and planned after it, paid, and let go."""

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import MINUTE, Instant
from associate_app.ports import LineDown
from associate_app.selling import Checkout, Completed, Quote
from associate_app.store import Changes, StoreUnavailable
from ui.language.mark import translate
from ui.screens.sell.settling import may_be_settled, settle
from ui.tasks import TaskScope
from ui.words.bug import bug_words
from ui.words.problems import refusal_words
from ui.workspace import Workspace

Step = Callable[[Basket, Instant], Basket]
Work = Coroutine[Any, Any, Basket | None]

RENEW = 5 * MINUTE  # of the 15 that a cart is held


class Till(QObject):
    """One per Sell screen. `basket` is None while nothing is in hand; `quote` follows it a moment later.

    A basket changes in memory at once and in the store right after it, always in that order. While something
    is under way (`busy`) it stands still; what is scanned meanwhile is added as soon as that is over.
    """

    changed = Signal()  # basket, quote, busy or what is selected
    told = Signal(str)  # words for a toast
    offered = Signal(str, object)  # words for a toast, and what takes it back
    refused = Signal(str, object)  # words, and the RuleViolation or None: nothing has changed
    many = Signal(object, int)  # does it again, confirmed; how many pieces
    added = Signal(str)  # the line of what was just scanned
    finished = Signal(object)  # Completed
    left = Signal()  # nothing is in hand any more

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tasks = TaskScope(self._failed)
        self.basket: Basket | None = None
        self.quote: Quote | None = None
        self.problem = ""  # why nothing can be priced here
        self.busy = ""
        self.selected = ""  # line id
        self.last_added = ""  # line id
        self._waiting: list[tuple[str, int, bool]] = []  # what `add` was asked for while busy
        self._unkept: dict[str, Basket] = {}  # id -> as it has to be kept
        self._asking = self._again = self._closed = False
        self.writing = asyncio.Lock()
        workspace.changes.documents.connect(self._documents_changed)
        self._stop_listening = workspace.sync.subscribe(lambda _status: self._ask())
        self._minute = self._every(MINUTE, self._ask)
        self._renewing = self._every(RENEW, self._renew)

    @property
    def checkout(self) -> Checkout:
        return self.workspace.checkout

    @property
    def actor(self) -> str:
        return self.workspace.session.actor_id

    @property
    def is_fresh(self) -> bool:
        """Whether `quote` answers for the basket as it is now."""
        return self.quote is not None and self.quote.basket == self.basket

    def close(self) -> None:
        """What was changed is kept."""
        self._closed = True
        self._minute.stop()
        self._renewing.stop()
        self._stop_listening()
        self.workspace.changes.documents.disconnect(self._documents_changed)
        self.tasks.close()
        for basket in self._unkept.values():
            asyncio.get_event_loop().create_task(self.checkout.keep(basket))

    def resume(self) -> None:
        """What this associate had in hand before the lock, a crash or another language."""
        if self.basket is None:
            drafts = self.checkout.drafts()
            held = self.workspace.store.setting(self._in_hand())
            found = next((each for each in drafts if each.id == held), None)
            if found is not None:
                self._take(found)

    def begin(self, customer: str = "") -> None:
        """An empty basket; the one in hand stays a draft."""
        if not self._is_free():
            return
        try:
            self._take(self.checkout.start(self.actor, customer))
        except RuleViolation as refused:
            self._refuse(refused)

    def open_draft(self, id: str) -> None:
        if self.basket is not None and self.basket.id == id:
            return
        found = next((each for each in self.checkout.drafts() if each.id == id), None)
        if found is None:
            self._refuse(RuleViolation("basket.gone"))
        elif self._is_free():
            self._take(found)

    def take(self, basket: Basket) -> None:
        """A basket that is this device's draft already: recalled, or continued from a cart."""
        self._take(basket)

    def add(self, sku: str, pieces: int = 1, *, scanned: bool = False) -> None:
        """Into the basket in hand, or a new one. What was `scanned` is here, whatever was counted."""
        if self.busy:
            self._waiting.append((sku, pieces, scanned))
            return
        if self.basket is None:
            self.begin()
        id, actor, in_hand = uuid.uuid4().hex[:12], self.actor, pieces if scanned else 0

        def step(confirmed: bool) -> Step:
            return lambda basket, at: baskets.add(
                basket, id, sku, at=at, pieces=pieces, in_hand=in_hand, associate=actor, confirmed=confirmed
            )

        if self.change(step(False), confirmed=step(True)) and self.basket is not None:
            line = self.basket.line(id) or next((e for e in self.basket.lines if e.sku == sku), None)
            self.last_added = self.selected = line.id if line else ""
            self.changed.emit()
            self.added.emit(self.last_added)

    def select(self, line: str) -> None:
        if line != self.selected:
            self.selected = line
            self.changed.emit()

    def change(self, step: Step, *, confirmed: Step | None = None, undo: str = "") -> bool:
        """One of the changes of `domain.basket`. False, with a word of why, where it is refused.

        `confirmed` does the same for a number that has to be asked about; `undo` are the words of a toast.
        """
        if self.basket is None or not self._is_free():
            return False
        before = self.basket
        try:
            after = step(before, self._now())
        except RuleViolation as refused:
            if refused.code == "line.pieces_many" and confirmed is not None:
                self.many.emit(lambda: self.change(confirmed, undo=undo), refused.facts.get("pieces", 0))
            else:
                self._refuse(refused)
            return False
        self._become(after)
        if undo:
            self.offered.emit(undo, lambda: self._take_back(before, after))
        return True

    def start(self, busy: str, work: Work) -> None:
        """One thing at a time; the basket that comes of it is the one in hand, None leaves it as it is."""
        if not self._is_free():
            work.close()
            return
        self._set_busy(busy)
        self.tasks.start(busy, self._work(work))

    def complete(self, approver: str = "") -> None:
        self.start("complete", self._complete(approver, self.actor))

    def park(self, owner: str = "") -> None:
        """For anybody of the store, or for one associate."""
        self.start("park", self._park(owner, self.actor))

    def recall(self, basket: Basket) -> None:
        self.start("recall", self._recall(basket, self.actor))

    def throw_away(self) -> None:
        self.start("throw away", self._throw_away(self.actor))

    def leave(self) -> None:
        """The basket stays on this device; the start page lists it."""
        if self._is_free() and self.basket is not None:
            self.tasks.start("leave", self._left())

    async def fresh(self) -> Quote | None:
        """The answer for the basket as it is now; None where it can't be had: `problem` says why."""
        await self._kept()
        basket = self.basket
        if basket is None:
            return None
        if self.quote is None or self.quote.basket != basket:
            await self._quote()
        return self.quote if self.is_fresh else None

    def take_in(self, before: Basket, after: Basket) -> None:
        """What has become of the basket in hand without anybody's doing here."""
        if self.basket == before != after:
            self.basket = after
            self.changed.emit()
            self._ask()

    def let_go(self) -> None:
        """Something else has settled the basket in hand: parked, sold, sent home."""
        self._let_go()

    def _take(self, basket: Basket) -> None:
        self.basket, self.quote, self.problem = basket, None, ""
        self.selected = self.last_added = basket.lines[-1].id if basket.lines else ""
        self._remember(basket.id)
        self.changed.emit()
        self._ask()

    def _become(self, basket: Basket) -> None:
        self.basket = basket
        if basket.line(self.selected) is None:
            self.selected = basket.lines[-1].id if basket.lines else ""
        self._unkept[basket.id] = basket
        self.tasks.start("keep", self._kept())
        self.changed.emit()
        self._ask()

    def _let_go(self) -> None:
        if self.basket is not None:
            self._unkept.pop(self.basket.id, None)
        self.basket = self.quote = None
        self.selected = self.last_added = self.problem = ""
        self._remember("")
        self.changed.emit()
        self.left.emit()

    def _take_back(self, before: Basket, after: Basket) -> None:
        if self.basket is None or self.basket.id != before.id:
            return
        gone = [line for line in before.lines if after.line(line.id) is None]
        for line in gone:
            at = before.lines.index(line)
            self.change(lambda basket, now, line=line, at=at: baskets.put_back(basket, line, at, at=now))  # type: ignore[misc]
        if not gone and self.basket == after:
            self._become(before)

    async def _kept(self) -> None:
        async with self.writing:
            while self._unkept:
                id, basket = self._unkept.popitem()
                try:
                    await self.checkout.keep(basket)
                except StoreUnavailable as unavailable:
                    self._unkept.setdefault(id, basket)
                    self._refuse(unavailable)
                    return

    async def _work(self, work: Work) -> None:
        try:
            await self._kept()
            async with self.writing:
                basket = await work
            if basket is not None:
                self.basket = basket
        except (RuleViolation, StoreUnavailable) as refused:
            await self._as_kept()
            self._refuse(refused)
        except LineDown:
            await self._as_kept()
            self._refuse(RuleViolation("line.needed"))
        finally:
            work.close()
            if not self._closed:
                self._set_busy("")
                self._ask()
                self._add_waiting()

    def _add_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for sku, pieces, scanned in waiting:
            self.add(sku, pieces, scanned=scanned)

    async def _as_kept(self) -> None:
        """A payment may have been written down before it was refused."""
        if self.basket is not None:
            id = self.basket.id
            kept = next((each for each in self.checkout.drafts() if each.id == id), None)
            self.basket = kept or self.basket

    async def _complete(self, approver: str, actor: str) -> None:
        quote = await self._answered()
        completed: Completed = await self.checkout.complete(quote, actor, approver)
        self._let_go()
        self.finished.emit(completed)

    async def _park(self, owner: str, actor: str) -> None:
        if self.basket is not None:
            await self.checkout.park(self.basket, actor, owner)
            self._let_go()

    async def _recall(self, basket: Basket, actor: str) -> None:
        self._take(await self.checkout.recall(basket, actor))

    async def _throw_away(self, actor: str) -> None:
        if self.basket is not None:
            await self.checkout.throw_away(self.basket, actor)
            self._let_go()

    async def _left(self) -> None:
        await self._kept()
        self._let_go()

    async def _answered(self) -> Quote:
        if not self.is_fresh:
            await self._quote()
        if self.quote is None or not self.is_fresh:
            raise RuleViolation("basket.empty")
        return self.quote

    def _ask(self) -> None:
        """One question at a time, and one more when something changed meanwhile."""
        self._again = True
        if self.basket is not None and may_be_settled(self.basket):
            self.tasks.start("settle", settle(self))
        if self.basket is not None and not self._asking:
            self._asking = True
            self.tasks.start("quote", self._quote_until_fresh())

    async def _quote_until_fresh(self) -> None:
        try:
            while self._again and self.basket is not None:
                self._again = False
                await self._quote()
        finally:
            self._asking = False

    async def _quote(self) -> None:
        basket = self.basket
        if basket is None:
            return
        try:
            quote = await self.workspace.reading.ask(lambda _reader: self.checkout.quote(basket))
            problem = ""
        except (RuleViolation, StoreUnavailable) as refused:
            quote, problem = None, refusal_words(refused)
        if self.basket == basket:
            self.quote, self.problem = quote, problem
            self.changed.emit()
        else:
            self._again = True

    def _documents_changed(self, _changes: Changes) -> None:
        self._ask()

    def _renew(self) -> None:
        """The web waits for the cart in hand."""
        if self.basket is not None and self.basket.cart:
            self.tasks.start("renew", self._renewed(self.basket, self.actor))

    async def _renewed(self, basket: Basket, actor: str) -> None:
        try:
            await self.checkout.carts.renew(basket, actor)
        except StoreUnavailable as unavailable:
            self._refuse(unavailable)

    def _every(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        timer.start()
        return timer

    def _set_busy(self, busy: str) -> None:
        self.busy = busy
        self.changed.emit()

    def _is_free(self) -> bool:
        if self.busy:
            self.refused.emit(translate("Sell", "One moment, the last step is not done yet."), None)
        return not self.busy

    def _refuse(self, refused: RuleViolation | StoreUnavailable) -> None:
        rule = refused if isinstance(refused, RuleViolation) else None
        self.refused.emit(refusal_words(refused), rule)

    def _remember(self, id: str) -> None:
        self.tasks.start("remember", self.workspace.store.set_setting(self._in_hand(), id))

    def _in_hand(self) -> str:
        return f"sell.in_hand.{self.actor}"

    def _now(self) -> Instant:
        return self.workspace.store.now()

    def _failed(self, _error: BaseException) -> None:
        """A bug: already logged."""
        self.told.emit(bug_words())
