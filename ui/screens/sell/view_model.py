"""Follows the till, and puts the basket in hand into words."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from associate_app.domain.basket import Basket
from associate_app.domain.catalogue import Style, Variant
from associate_app.domain.place import Place
from associate_app.domain.pricing.reasons import Problem
from associate_app.domain.tender import money_moves
from associate_app.ports import Line
from associate_app.queries import product
from associate_app.selling import Quote
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.times import clock, zone_of
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.sell.line_words import lines
from ui.screens.sell.plan_words import plan_view
from ui.screens.sell.standpoint import Standpoint
from ui.screens.sell.sum_words import (
    coupons,
    customer_view,
    nearly_views,
    pay_view,
    points_view,
    sums,
)
from ui.screens.sell.till import Till
from ui.screens.sell.view import PlanView, SellView
from ui.words.problems import rule_words
from ui.words.selling import promotion_words


class SellModel(QObject):
    """`view` is None while no basket is in hand. It is made anew from basket and quote at each change."""

    changed = Signal()

    def __init__(self, till: Till, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.till = till
        self.view: SellView | None = None
        self.standpoint: Standpoint | None = None  # of the view
        self._workspace = till.workspace
        self._places: Mapping[str, Place] = {}
        self._variants: dict[str, Variant | None] = {}
        self._styles: dict[str, Style | None] = {}
        till.changed.connect(self.refresh)
        self._workspace.changes.documents.connect(self._documents_changed)

    def refresh(self) -> None:
        basket = self.till.basket
        view = self._of(basket) if basket is not None else None
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _of(self, basket: Basket) -> SellView:
        quote = self._quote(basket)
        at = self.standpoint = self._standpoint(basket)
        locked = money_moves(basket.tenders)
        return SellView(
            id=basket.id,
            note=self._note(basket, at),
            pieces=basket.pieces,
            lines=lines(basket.lines, quote, at, locked=locked),
            plan=plan_view(quote, at) if quote else PlanView(),
            customer=customer_view(basket, quote),
            sums=sums(quote, locked=locked) if quote and basket.lines else (),
            points=points_view(quote) if quote and not locked else None,
            coupons=tuple(coupons(basket, quote)) if quote else (),
            nearly=tuple(nearly_views(quote, at)) if quote and not locked else (),
            pay=pay_view(quote) if quote and basket.lines else None,
            gift=basket.gift,
            remark=basket.note,
            lock=rule_words("basket.being_paid") if locked else "",
            problem=self.till.problem,
            warnings=tuple(dict.fromkeys(map(_warning, self._of_all(quote)))),
        )

    def _quote(self, basket: Basket) -> Quote | None:
        """The last answer also while the next one is on its way: nothing jumps in between."""
        quote = self.till.quote
        return quote if quote is not None and quote.basket.id == basket.id else None

    def _of_all(self, quote: Quote | None) -> tuple[Problem, ...]:
        lines = {line.id for line in quote.basket.lines} if quote else set()
        return tuple(each for each in quote.problems if each.line not in lines) if quote else ()

    def _note(self, basket: Basket, at: Standpoint) -> str:
        items = counts.tr("{n} items", "", basket.pieces)
        started = clock(at.local(basket.started_at))
        return translate("Sell", "{items} · started {time}").format(items=items, time=started)

    def _standpoint(self, basket: Basket) -> Standpoint:
        if not self._places:
            self._places = product.places(self._workspace.store.reader())
        return Standpoint(
            store=basket.store,
            now=self._workspace.clock.now(),
            zone=zone_of(self._places.get(basket.store)),
            online=self._workspace.sync.status.line is Line.ONLINE,
            places=self._places,
            variant=self._variant,
            style=self._style,
        )

    def _variant(self, sku: str) -> Variant | None:
        """Just scanned, and not priced yet."""
        if sku not in self._variants:
            self._variants[sku] = product.variant(self._workspace.store.reader(), sku)
        return self._variants[sku]

    def _style(self, id: str) -> Style | None:
        if id not in self._styles:
            self._styles[id] = self._workspace.store.reader().document(Style, id)
        return self._styles[id]

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "place", "variant", "style"):
            self._places = {}
            self._variants.clear()
            self._styles.clear()
            self.refresh()


def _warning(problem: Problem) -> str:
    return promotion_words(problem.code) if problem.promotion else rule_words(problem.code)
