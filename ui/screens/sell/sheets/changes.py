"""What the customer should know of a cart that was continued: each change is kept, or its line taken out."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.time import Instant
from associate_app.selling.cart_changes import CartChange, Change
from ui.kit.button import Button
from ui.kit.card import Card
from ui.kit.text import Paragraph
from ui.screens.sell.sheets.change_rows import change_title
from ui.screens.sell.sheets.goods import goods
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.carts import cart_change_words, changes_words

_CANT_STAY = frozenset({Change.NOT_SOLD})


class ChangeCard(Card):
    """One change with its two answers."""

    def __init__(self, key: str, title: str, words: str, *, may_stay: bool) -> None:
        super().__init__("outlined", padding=12)
        self.setObjectName(f"change-{key}")
        self.title = Paragraph(title, weight=600, tone="ink")
        self.words = Paragraph(words)
        self.keep = Button(self.tr("Keep it"), icon="check")
        self.keep.setObjectName(f"keep-{key}")
        self.drop = Button(self.tr("Take it out"))
        self.drop.setObjectName(f"drop-{key}")
        for button in (self.keep, self.drop):
            words_of = "{action}: {title}"
            button.setAccessibleName(words_of.format(action=button.words(), title=title))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keep, 1)
        row.addWidget(self.drop, 1)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
        self.keep.setVisible(may_stay)


class ChangesSheet(TillSheet):
    """Closes once every change has its answer; closing it keeps the rest."""

    def __init__(
        self, host: QWidget, till: Till, changes: Sequence[CartChange], *, merged: bool = False
    ) -> None:
        super().__init__(host, till, "", "")
        self.title.setText(self.tr("What changed since the customer saved it"))
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(changes_words(len(changes)))
        self.subtitle.show()
        self.setObjectName("changes")
        self.cards: dict[str, ChangeCard] = {}
        if merged:
            self.notice.say("neutral", self.tr("The cart has come into the basket that was begun here."))
        known = goods(till.workspace, (each.sku for each in changes if each.sku))
        self.body.setSpacing(12)
        for change in changes:
            key = f"{change.code}-{_about(change)}"
            card = ChangeCard(
                key,
                change_title(known.get(change.sku)),
                cart_change_words(change),
                may_stay=change.code not in _CANT_STAY,
            )
            self.cards[key] = card
            card.keep.clicked.connect(lambda _=False, key=key: self._answered(key))
            card.drop.clicked.connect(lambda _=False, change=change: self._drop(change))
            self.body.addWidget(card)
        self.keep_all = Button(self.tr("Keep all"), "primary", height="tender")
        self.keep_all.setObjectName("changes-keep-all")
        self.footer.addWidget(self.keep_all, 1)
        self.keep_all.clicked.connect(self.dismiss)

    def refresh(self) -> None:
        """Answers are given one by one."""

    def _drop(self, change: CartChange) -> None:
        """With its line go its other changes."""
        if self.till.change(lambda basket, at: _without(basket, change, at)):
            about = _about(change)
            for other in [each for each in self.cards if each.partition("-")[2] == about]:
                self._answered(other)

    def _answered(self, key: str) -> None:
        card = self.cards.pop(key)
        card.hide()
        if not self.cards:
            self.dismiss()


def _about(change: CartChange) -> str:
    return change.sku or str(change.facts.get("coupon", ""))


def _without(basket: Basket, change: CartChange, at: Instant) -> Basket:
    if not change.sku:
        return baskets.without_coupon(basket, str(change.facts["coupon"]), at=at)
    for line in basket.lines:
        if line.sku == change.sku:
            basket = baskets.remove(basket, line.id, at=at)
    return replace(basket, changed_at=at)
