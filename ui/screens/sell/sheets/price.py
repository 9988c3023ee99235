"""A price set by hand, or one that was seen cheaper elsewhere."""

import hashlib
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.pricing.override import Override, OverrideReason
from associate_app.domain.staff import Role
from associate_app.domain.time import DAY, later
from associate_app.selling.approval import piece_of
from ui.format.numbers import money
from ui.format.times import capitalised, dated, day_words, local, zone_of
from ui.kit.button import ActionWithReason, Button
from ui.kit.choices import Segmented
from ui.kit.notice import Notice
from ui.kit.option_grid import OptionGrid
from ui.kit.stepper import QuantityStepper
from ui.kit.text import Label, Paragraph
from ui.screens.sell.sheets.evidence import Evidence
from ui.screens.sell.sheets.goods import one
from ui.screens.sell.sheets.known import is_known_gtin
from ui.screens.sell.sheets.price_wish import BY_HAND, Answer, Typed, answer
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till
from ui.words.offers import reason_words

_LONGEST_NAME = 80
_LONGEST_AMOUNT = 16
_OLDEST = 365  # days


class PriceSheet(TillSheet):
    """Says at once whether the price may be given, and who would have to approve it."""

    def __init__(self, host: QWidget, till: Till, line: str, *, match: bool = False) -> None:
        held = till.basket.line(line) if till.basket else None
        name = one(till.workspace, held.sku).name if held else ""
        super().__init__(host, till, "", name)
        self.title.setText(self.tr("Seen cheaper elsewhere") if match else self.tr("Set a price by hand"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("price")
        self._line = line
        self._answer = Answer()
        self._known = is_known_gtin(till.workspace)
        self._is_match = match
        self._typed = Typed(reason=OverrideReason.PRICE_MATCH if match else None)
        self.now = Paragraph(tone="ink2")
        self.reasons = OptionGrid("price-reason", 2)
        self.how = Segmented((("amount", self.tr("New price")), ("percent", self.tr("Percent off"))))
        self.how.segments["amount"].setObjectName("price-by-amount")
        self.how.segments["percent"].setObjectName("price-by-percent")
        self.name = Label(weight=600)
        self.amount = QLineEdit()
        self.amount.setObjectName("price-amount")
        self.amount.setMaxLength(_LONGEST_AMOUNT)
        self.competitors = OptionGrid("price-shop", 2)
        self.competitor = QLineEdit()
        self.competitor.setObjectName("price-competitor")
        self.competitor.setMaxLength(_LONGEST_NAME)
        self.days = QuantityStepper(self.tr("Days ago"), 0, _OLDEST)
        self.days.setObjectName("price-days")
        self.day = Paragraph(tone="ink")
        self.evidence = Evidence()
        self.verdict = Notice()
        self.back = Button(self.tr("Back to the usual price"), height="tender")
        self.back.setObjectName("price-back")
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName("price-confirm")
        self._lay_out()
        self._fill(held.override if held else None)
        self._connect()
        self.refresh()

    def is_over(self) -> bool:
        return super().is_over() or self.basket.line(self._line) is None

    def refresh(self) -> None:
        quote = self.till.quote
        if self.is_over() or quote is None or quote.basket.line(self._line) is None:
            self.confirm.block(self.tr("One moment, the price is being found."))
            return
        piece, zone = piece_of(quote, self._line), zone_of(quote.place)
        if piece.price is None:
            self.now.setText(self.tr("No price is known for this product here."))
        elif piece.price.amount < piece.price.list_price:
            self.now.setText(
                self.tr("Now {price} a piece, list price {listed}.").format(
                    price=money(piece.price.amount), listed=money(piece.price.list_price)
                )
            )
        else:
            self.now.setText(self.tr("Now {price} a piece.").format(price=money(piece.price.amount)))
        reasons = BY_HAND if piece.price is not None else (OverrideReason.PRICE_MISSING,)
        chosen = self._typed.reason.value if self._typed.reason else ""
        self.reasons.show_options(tuple((each.value, reason_words(each)) for each in reasons), chosen)
        known = quote.market.overrides.competitors
        self.competitors.show_options(tuple((each, each) for each in known), self._typed.competitor)
        self.competitors.setVisible(bool(known))
        self.competitor.setVisible(not known)
        self.how.setVisible(not self._is_match and piece.price is not None)
        self._name_amount()
        seen = local(later(quote.at, -self._typed.days_ago * DAY), zone)
        today = local(quote.at, zone)
        near = self._typed.days_ago < 2
        self.day.setText(capitalised(day_words(seen, today)) if near else dated(seen, today))
        actor = self.till.workspace.session.actor
        self._answer = answer(self._typed, quote, piece, actor.role if actor else Role.ASSOCIATE, self._known)
        self._show_answer()
        line = self.basket.line(self._line)
        self.back.setVisible(line is not None and line.override is not None)

    def _show_answer(self) -> None:
        found = self._answer
        self.verdict.say(found.kind, found.words)
        words = self.tr("Set this price")
        if found.override is not None:
            words = self.tr("Sell it for {price}").format(price=money(found.override.amount))
        self.confirm.button.setText(words)
        if found.blocked:
            self.confirm.block(found.blocked)
        else:
            self.confirm.allow()

    def _name_amount(self) -> None:
        if self._is_match:
            name = self.tr("Their price for one piece")
        elif self._typed.by_percent:
            name = self.tr("Percent off the price of now")
        else:
            name = self.tr("New price for one piece")
        self.amount.setAccessibleName(name)
        self.name.setText(name)

    def _connect(self) -> None:
        self.reasons.asked.connect(lambda key: self._say(reason=OverrideReason(key)))
        self.how.chosen.connect(lambda key: self._say(by_percent=key == "percent"))
        self.amount.textChanged.connect(lambda text: self._say(amount=text))
        self.competitor.textChanged.connect(lambda text: self._say(competitor=text))
        self.competitors.asked.connect(lambda key: self._say(competitor=key))
        self.days.changed.connect(lambda days: self._say(days_ago=days))
        self.evidence.changed.connect(self._shown)
        self.evidence.camera.connect(self._photograph)
        self.evidence.refused.connect(
            lambda: self.notice.say("danger", self.tr("That file is no picture. Open another."))
        )
        self.confirm.button.clicked.connect(self._confirm)
        self.back.clicked.connect(self._take_back)

    def _say(self, **typed: object) -> None:
        self._typed = replace(self._typed, **typed)  # type: ignore[arg-type]
        self.notice.silence()
        self.refresh()

    def _shown(self) -> None:
        """A picture counts as its hash; it is kept once the price is."""
        picture = self.evidence.picture
        self._say(evidence=hashlib.sha256(picture).hexdigest() if picture else self.evidence.link.text())

    def _photograph(self) -> None:
        from ui.scan.device_camera import DeviceCamera
        from ui.scan.photo_sheet import PhotoSheet

        sheet = PhotoSheet(self.host, DeviceCamera())
        sheet.taken.connect(self._photographed)
        self.open_over(sheet)

    def _photographed(self, picture: QImage) -> None:
        self.evidence.show_picture(picture)

    def _confirm(self) -> None:
        wish, picture = self._answer.override, self.evidence.picture
        if wish is None:
            return
        if wish.match is not None and picture:
            self.till.start("price", self._with_picture(wish, picture))
            return
        self._set(wish)

    def _with_picture(self, wish: Override, picture: bytes) -> Coroutine[Any, Any, Basket | None]:
        """First the picture, then the price that names it."""

        till, line, store = self.till, self._line, self.till.workspace.store

        async def work() -> Basket | None:
            await store.keep_blob(picture)
            if till.basket is None:
                return None
            after = baskets.set_price(till.basket, line, wish, at=store.now())
            return await till.checkout.keep(after)

        self.dismiss()
        return work()

    def _set(self, wish: Override | None) -> None:
        line = self._line
        if self.till.change(lambda basket, at: baskets.set_price(basket, line, wish, at=at)):
            self.dismiss()

    def _take_back(self) -> None:
        self._set(None)

    def _fill(self, override: Override | None) -> None:
        """What was set before can be looked at and changed."""
        if override is None or (override.match is not None) is not self._is_match:
            return
        self._typed = replace(self._typed, reason=override.reason)
        digits = money(override.amount)
        self.amount.setText("".join(each for each in digits if each.isdigit() or each in ".,"))
        if override.match is not None:
            self.competitor.setText(override.match.competitor)
            self.evidence.link.setText(override.match.evidence)
            self._typed = replace(
                self._typed, competitor=override.match.competitor, evidence=override.match.evidence
            )
        self._typed = replace(self._typed, amount=self.amount.text())

    def _lay_out(self) -> None:
        self.competitor.setAccessibleName(self.tr("Where it was seen"))
        self.competitor.setPlaceholderText(self.tr("Where it was seen"))
        self._match = QWidget()
        match = QVBoxLayout(self._match)
        match.setContentsMargins(0, 0, 0, 0)
        match.setSpacing(8)
        match.addWidget(Label(self.tr("Where and when?"), weight=600))
        match.addWidget(self.competitors)
        match.addWidget(self.competitor)
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(Label(self.tr("Days ago"), tone="ink2"))
        days.addWidget(self.days)
        days.addWidget(self.day, 1, Qt.AlignmentFlag.AlignVCenter)
        match.addLayout(days)
        match.addWidget(Label(self.tr("What shows it?"), weight=600))
        match.addWidget(self.evidence)
        self.body.setSpacing(12)
        self.body.addWidget(self.now)
        self._why = Label(self.tr("Why?"), weight=600)
        for part in (self._why, self.reasons, self.how, self.name, self.amount):
            self.body.addWidget(part)
        self._why.setVisible(not self._is_match)
        self.reasons.setVisible(not self._is_match)
        self.body.addWidget(self._match)
        self._match.setVisible(self._is_match)
        self.body.addWidget(self.verdict)
        self.footer.addWidget(self.back, 1)
        self.footer.addWidget(self.confirm, 1)
