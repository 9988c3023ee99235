"""Adding by hand: a product found by its name or number, something seen before, or a bag."""

import uuid

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from associate_app.domain import basket as baskets
from associate_app.domain.basket import Basket
from associate_app.domain.fulfilment import Way
from associate_app.domain.pricing.basket import TOO_MANY
from associate_app.domain.scan import Code, CodeKind
from associate_app.domain.time import Instant
from associate_app.queries.product import sku_of
from associate_app.queries.search import ProductHit, search
from associate_app.store import StoreUnavailable
from ui.format.others import apart, plain
from ui.kit.button import Button
from ui.kit.flow import Flow
from ui.kit.notice import Notice
from ui.kit.row_list import RowList
from ui.kit.search_field import SearchField
from ui.kit.sheet import Sheet
from ui.kit.stepper import QuantityStepper
from ui.kit.text import Label, Paragraph
from ui.screens.sell.sheets.add_rows import (
    at_till,
    found_rows,
    goods_rows,
    numbered_rows,
    recent_skus,
    variant_rows,
)
from ui.screens.sell.till import Till
from ui.tasks import TaskScope
from ui.words.problems import refusal_words, rule_words

_TYPING_MS = 120


class AddSheet(Sheet):
    """Works without a basket too: what is added begins one. Stays open for the next product."""

    def __init__(self, host: QWidget, till: Till) -> None:
        super().__init__(host, "")
        self.title.setText(self.tr("Add by hand"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("add")
        self.till = till
        self.tasks = TaskScope()
        self._style_of = ""  # a SKU of the style whose variants are shown
        self._hits: tuple[ProductHit, ...] | None = None  # None while nothing is asked
        self.notice = Notice()
        self.extras: dict[str, Button] = {}
        self.field = SearchField(self.tr("Search products"), self.tr("Name, number or barcode"))
        self.field.setObjectName("add-search")
        self.pieces = QuantityStepper(self.tr("Pieces"), 1, TOO_MANY)
        self.pieces.setObjectName("add-pieces")
        self.heading = Label(weight=600)
        self.found = RowList(self.tr("Products"))
        self.found.setObjectName("add-found")
        self.none = Paragraph(tone="ink3")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Paragraph(self.tr("Pieces")), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pieces)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.body.addLayout(self._at_till())
        for part in (self.heading, self.found, self.none):
            self.body.addWidget(part)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._take_first)
        self._typing.timeout.connect(self._search)
        self.found.chosen.connect(self._choose)
        till.many.connect(self.dismiss)
        till.refused.connect(self._refused)
        self.closed.connect(self.tasks.close)
        self.refresh()

    def refresh(self) -> None:
        workspace, typed = self.till.workspace, self.field.text().strip()
        if self._style_of:
            rows = variant_rows(workspace, self._style_of)
            self.heading.setText(self.tr("Which one?"))
        elif typed:
            rows = numbered_rows(workspace, typed) or found_rows(workspace, self._hits or ())
            self.heading.setText(self.tr("Found on this device"))
        else:
            rows = goods_rows(workspace, recent_skus(workspace))
            self.heading.setText(self.tr("Seen before"))
        self.found.show_rows(rows)
        self.found.setVisible(bool(rows))
        self.heading.setVisible(bool(rows))
        nothing = self.tr("Nothing here is called “{typed}”. Try its number, or scan it.")
        if typed and self._hits is not None and not rows:
            self.none.setText(nothing.format(typed=apart(plain(typed))))
        elif not typed and not rows:
            self.none.setText(self.tr("Type a few letters of its name, or the number on its label."))
        else:
            self.none.setText("")
        self.none.setVisible(bool(self.none.text()))

    def scanned(self, code: Code) -> bool:
        """A product is added, with the number of pieces that was set."""
        if code.kind is not CodeKind.GTIN:
            return False
        reader = self.till.workspace.store.reader()
        sku = next((sku for gtin in code.candidates if (sku := sku_of(reader, gtin))), None)
        if sku is None:
            self.notice.say("danger", rule_words("variant.unknown"))
        else:
            self._choose(f"sku/{sku}")
        return True

    def _typed(self) -> None:
        self._style_of, self._hits = "", None
        self._typing.start()
        if not self.field.text().strip():
            self.refresh()

    def _search(self) -> None:
        self.tasks.replace("search", self._find(self.field.text()))

    async def _find(self, typed: str) -> None:
        identity = self.till.workspace.store.identity()
        here = identity.store if identity else ""
        try:
            found = await self.till.workspace.reading.ask(lambda reader: search(reader, typed, here))
        except StoreUnavailable as unavailable:
            self.none.setText(refusal_words(unavailable))
            self.none.show()
            return
        self._hits = found.products
        self.refresh()

    def _take_first(self) -> None:
        """Enter takes the only product that fits."""
        rows = self.found.rows()
        if self.field.text().strip() and len(rows) == 1 and not self._typing.isActive():
            self.found.choose(rows[0].id)

    def _choose(self, key: str) -> None:
        kind, _, sku = key.partition("/")
        if kind == "style":
            self._style_of = sku
            self.refresh()
            return
        self.notice.silence()
        self.till.add(sku, self.pieces.number())
        self.pieces.show_number(1)
        self._style_of = ""
        if self.field.text():
            self.field.clear()
        else:
            self.refresh()
        self.field.setFocus()

    def _at_till(self) -> Flow:
        """A bag, gift wrap: one touch, and in the customer's hand whatever was counted."""
        flow = Flow(8)
        for sku, name in at_till(self.till.workspace).items():
            button = Button(name, icon="shopping-bag")
            button.setObjectName(f"add-{sku}")
            button.clicked.connect(lambda _=False, sku=sku: self._add_extra(sku))
            flow.addWidget(button)
            self.extras[sku] = button
        return flow

    def _add_extra(self, sku: str) -> None:
        self.notice.silence()
        if self.till.basket is None:
            self.till.begin()
        id, actor, pieces = uuid.uuid4().hex[:12], self.till.actor, self.pieces.number()

        def step(basket: Basket, at: Instant) -> Basket:
            held = next((line for line in basket.lines if line.sku == sku), None)
            if held is not None:
                return baskets.set_pieces(basket, held.id, held.pieces + pieces, at=at)
            basket = baskets.add(basket, id, sku, at=at, pieces=pieces, associate=actor)
            return baskets.send(basket, id, Way.TAKE_NOW, at=at)

        if self.till.change(step):
            self.pieces.show_number(1)

    def _refused(self, words: str, _rule: object) -> None:
        self.notice.say("danger", words)
