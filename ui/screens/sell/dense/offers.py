"""The offers of the basket: those that count, with what they take off, and those that want a little more."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from associate_app.domain.money import Money
from associate_app.domain.pricing.basket import DELIVERY
from associate_app.domain.pricing.reasons import Missing, Nearly, Source
from associate_app.selling import Quote
from ui.format.numbers import grouped, money
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.text import Paragraph
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.sell.standpoint import Standpoint
from ui.screens.sell.sum_words import nearly_views, reduction_name

_MOST = 6  # that are named one by one; the sums name them all


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferView:
    """One that counts has an `amount`; one that does not yet leads to a `search` for what it wants."""

    name: str
    detail: str
    amount: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersView:
    note: str = ""
    offers: tuple[OfferView, ...] = ()
    rest: str = ""  # how many more count that are not named


def saved(quote: Quote) -> int:
    """Minor units that the goods cost less than by the list; points are money of the customer's own."""
    used = (each for each in quote.priced.applied if each.source is not Source.POINTS)
    return sum(share.amount for each in used for share in each.lines if share.line != DELIVERY)


def offers_view(quote: Quote, at: Standpoint) -> OffersView:
    used, rest = tuple(_used(quote)), ""
    if len(used) > _MOST:
        rest = counts.tr("{n} more offers are used", "", len(used) - _MOST)
    note = ""
    if used:
        amount = money(Money(-saved(quote), quote.market.currency))
        note = translate("Offers", "{n} used, {amount}").format(n=grouped(len(used)), amount=amount)
    return OffersView(note=note, offers=(*used[:_MOST], *_nearly(quote, at)), rest=rest)


def _used(quote: Quote) -> Iterator[OfferView]:
    """Each name once; delivery says with the sums what it costs."""
    amounts: dict[str, int] = {}
    pieces: dict[str, int] = {}
    for applied in quote.priced.applied:
        shares = [share for share in applied.lines if share.line != DELIVERY and share.amount]
        if applied.source is not Source.POINTS and shares:
            name = reduction_name(applied)
            amounts[name] = amounts.get(name, 0) + sum(share.amount for share in shares)
            pieces[name] = pieces.get(name, 0) + sum(share.pieces for share in shares)
    for name, amount in amounts.items():
        yield OfferView(
            name=name,
            detail=counts.tr("{n} items", "", pieces[name]),
            amount=money(Money(-amount, quote.market.currency)),
        )


def _nearly(quote: Quote, at: Standpoint) -> Iterator[OfferView]:
    for words, nearly in zip(nearly_views(quote, at), quote.priced.nearly, strict=False):
        yield OfferView(
            name=words.missing or words.offer,
            detail=words.offer if words.missing else "",
            search=_search(nearly, at),
        )


def _search(nearly: Nearly, at: Standpoint) -> str:
    """What finds the goods that are wanted; empty where anything would do, or none can be bought."""
    scope = nearly.scope
    if scope is None or nearly.missing is Missing.MEMBERSHIP:
        return ""
    styles = (style.name for id in scope.styles if (style := at.style(id)) is not None)
    skus = (variant.name for sku in scope.skus if (variant := at.variant(sku)) is not None)
    return next(iter((*scope.brands, *styles, *skus, *scope.categories)), "")


class OffersCard(Card):
    """`search` asks for goods that an offer wants, `coupon` for one to add."""

    search = Signal(str)
    coupon = Signal()

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.note = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignRight)
        self.rows = RowList(self.tr("Offers"))
        self.rows.setObjectName("basket-offers")
        self.rows.hairline_inset = 16
        self.rest = Paragraph(role="caption")
        self.add_coupon = Button(self.tr("Add a coupon"), "quiet", icon="plus")
        self.add_coupon.setObjectName("add-coupon")
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(Paragraph(self.tr("Offers"), "title", weight=600, tone="ink"), 1)
        head.addWidget(self.note, 1, Qt.AlignmentFlag.AlignVCenter)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.rest)
        self.body.setContentsMargins(0, 14, 0, 4)
        self.body.addLayout(head)
        self.body.addWidget(self.rows)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self.body.addWidget(self.add_coupon, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.chosen.connect(self.search)
        self.add_coupon.clicked.connect(self.coupon)

    def show_offers(self, view: OffersView, *, locked: bool) -> None:
        self.note.setText(view.note)
        self.rows.show_rows([self._row(each, locked=locked) for each in view.offers])
        self.rows.setVisible(bool(view.offers))
        rest = view.rest or ("" if view.offers else self.tr("No offer is used in this basket."))
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.add_coupon.setVisible(not locked)

    def _row(self, each: OfferView, *, locked: bool) -> Row:
        if each.amount:
            return Row(
                title=each.name, detail=each.detail, value=each.amount, icon="check", icon_tone="success_ink"
            )
        leads = bool(each.search) and not locked
        return Row(
            id=each.search if leads else "",
            title=each.name,
            detail=each.detail,
            value=self.tr("Add") if leads else "",
            value_tone="accent_ink",
            icon="plus" if leads else "badge-percent",
            icon_tone="accent",
        )
