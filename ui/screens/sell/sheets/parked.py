"""A parked basket before it is taken up: what is in it, whose it is, since when."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from associate_app.domain.basket import Basket, BasketState
from associate_app.domain.customer import Customer
from associate_app.domain.staff import Staff
from associate_app.ports import Line
from associate_app.queries.orders import items
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.numbers import grouped
from ui.format.others import apart
from ui.format.times import moment, zone_of
from ui.kit.button import Button
from ui.kit.notice import Notice
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.text import Paragraph
from ui.screens.cart_rows import item_row
from ui.screens.sell.sheets.goods import own_place
from ui.screens.sell.sheets.hold import TransferSheet, pieces_words
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till


class ParkedSheet(TillSheet):
    def __init__(self, host: QWidget, till: Till, basket: str) -> None:
        self._id = basket
        super().__init__(host, till, "")
        self.setObjectName("parked-sheet")
        self.said = Paragraph()
        self.note = Notice("neutral")
        self.goods = RowList(self.tr("In the basket"))
        self.line = Paragraph(role="caption", tone="offline_ink")
        self.give = Button(self.tr("Hand to somebody"), icon="users", height="tender")
        self.give.setObjectName("parked-transfer")
        self.recall = Button(self.tr("Go on with it"), "primary", height="tender")
        self.recall.setObjectName("parked-recall")
        for part in (self.said, self.note, self.goods, self.line):
            self.body.addWidget(part)
        self.footer.addWidget(self.give, 1)
        self.footer.addWidget(self.recall, 1)
        self.give.clicked.connect(self._give)
        self.recall.clicked.connect(self._recall)
        till.workspace.changes.documents.connect(self._documents_changed)
        self.closed.connect(
            lambda: till.workspace.changes.documents.disconnect(self._documents_changed),
            Qt.ConnectionType.SingleShotConnection,
        )
        self.refresh()

    def parked(self) -> Basket | None:
        """None once somebody else has taken it up."""
        found = self.till.workspace.store.reader().document(Basket, self._id)
        return found if found is not None and found.state is BasketState.PARKED else None

    def is_over(self) -> bool:
        return self.parked() is None

    def refresh(self) -> None:
        basket = self.parked()
        if basket is None:
            self.recall.setEnabled(False)
            return
        reader = self.till.workspace.store.reader()
        customer = reader.document(Customer, basket.customer) if basket.customer else None
        name = apart(customer.name) if customer else self.tr("Without a customer")
        self.title.setText(self.tr("Parked basket of {name}").format(name=name) if customer else name)
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(pieces_words(basket))
        self.subtitle.show()
        self.said.setText(self._said(basket))
        self.note.say("neutral", basket.note, icon="message-circle")
        self.goods.show_rows(self._rows(basket))
        offline = self.till.workspace.sync.status.line is not Line.ONLINE
        self.line.setVisible(offline)
        self.line.setText(
            self.tr(
                "You are offline: should somebody else take it up too, you are told when the line is back."
            )
        )
        self.recall.set_busy(self.till.busy == "recall")

    def _said(self, basket: Basket) -> str:
        reader, zone = self.till.workspace.store.reader(), zone_of(own_place(self.till.workspace))
        since = moment(basket.changed_at, self.till.workspace.store.now(), zone)
        begun = reader.document(Staff, basket.started_by)
        owner = reader.document(Staff, basket.owner) if basket.owner else None
        by = begun.name if begun else basket.started_by
        if owner is None:
            return self.tr("Begun by {name}. Waits for anybody since {time}.").format(name=by, time=since)
        return self.tr("Begun by {name}. Waits for {owner} since {time}.").format(
            name=by, owner=owner.name, time=since
        )

    def _rows(self, basket: Basket) -> tuple[Row, ...]:
        here = own_place(self.till.workspace)
        if here is None:
            return ()
        known = items(self.till.workspace.store.reader(), [line.sku for line in basket.lines], here)
        return tuple(
            row_of(item_row(known[line.sku], line.sku, line.pieces, None), line.pieces)
            for line in basket.lines
        )

    def _give(self) -> None:
        if (basket := self.parked()) is not None:
            self.open_over(TransferSheet(self.host, self.till, basket))

    def _recall(self) -> None:
        if (basket := self.parked()) is not None:
            self.till.recall(basket)

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "basket"):
            self._till_changed()


def row_of(row: Row, pieces: int) -> Row:
    """It leads nowhere, and says how many."""
    return replace(row, id="", value=f"{grouped(pieces)} ×" if pieces > 1 else "")
