"""The customer goes on at home: the basket goes back to the web, behind a link and its QR code."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from associate_app.domain.basket import Basket
from associate_app.ports import Line
from associate_app.queries.orders import items
from associate_app.selling.carts import SentHome
from ui.kit.button import ActionWithReason, Button
from ui.kit.qr import QrCode
from ui.kit.row import Row
from ui.kit.row_list import RowList
from ui.kit.text import Paragraph
from ui.screens.cart_rows import item_row
from ui.screens.sell.sheets.goods import own_place
from ui.screens.sell.sheets.hold import pieces_words
from ui.screens.sell.sheets.parked import row_of
from ui.screens.sell.sheets.till_sheet import TillSheet
from ui.screens.sell.till import Till


class SendHomeSheet(TillSheet):
    """First what the customer will see; once it is sent, the link, which stays until it is closed."""

    def __init__(self, host: QWidget, till: Till) -> None:
        self._sent: SentHome | None = None
        super().__init__(host, till, "", "")
        self.title.setText(self.tr("Continue at home"))
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(pieces_words(self.basket))
        self.subtitle.show()
        self.setObjectName("send-home")
        self.said = Paragraph()
        self.goods = RowList(self.tr("What the customer will see"))
        self.left_behind = Paragraph(role="caption", tone="ink3")
        self.code = QrCode(self.tr("Code that opens the cart"))
        self.link = Paragraph(align=Qt.AlignmentFlag.AlignHCenter)
        self.copy = Button(self.tr("Copy the link"), "quiet", icon="link")
        self.copy.setObjectName("send-home-copy")
        self.confirm = ActionWithReason(Button("", "primary", height="tender"))
        self.confirm.button.setObjectName("send-home-confirm")
        middle = Qt.AlignmentFlag.AlignHCenter
        for part in (self.said, self.goods, self.left_behind):
            self.body.addWidget(part)
        self.body.addWidget(self.code, alignment=middle)
        self.body.addWidget(self.link)
        self.body.addWidget(self.copy, alignment=middle)
        self.footer.addWidget(self.confirm, 1)
        self.confirm.button.clicked.connect(self._act)
        self.copy.clicked.connect(self._copy)
        self.goods.show_rows(self._rows(self.basket))
        self.refresh()

    def is_over(self) -> bool:
        return self._sent is None and super().is_over()

    def refresh(self) -> None:
        sent = self._sent
        for part in (self.code, self.link, self.copy):
            part.setVisible(sent is not None)
        for before in (self.goods, self.left_behind):
            before.setVisible(sent is None)
        busy = self.till.busy == "send home"
        self.set_saving(busy)
        self.confirm.button.set_busy(busy)
        if sent is not None:
            self._show_sent(sent)
            return
        self.confirm.button.setText(self.tr("Send it home"))
        online = self.till.workspace.sync.status.line is Line.ONLINE
        self.said.setText(
            self.tr("The customer opens it with a code, on any phone, and goes on there.")
            if online
            else self.tr("You are offline: the code works as soon as the line is back.")
        )
        self.left_behind.setText(
            self.tr("Notes, prices by hand and chosen ways stay here. Prices are those of the web shop.")
        )

    def _show_sent(self, sent: SentHome) -> None:
        self.code.show_text(sent.link)
        self.link.setText(sent.link)
        self.confirm.button.setText(self.tr("Done"))
        if sent.kept_both:
            self.said.setText(
                self.tr("The customer had changed the web cart meanwhile. Both are kept; somebody chooses.")
            )
        elif sent.works_now:
            self.said.setText(self.tr("The basket is on the web. The customer scans this code."))
        else:
            self.said.setText(
                self.tr(
                    "The basket is saved. Take a picture of the code: it works as soon as the line is back."
                )
            )

    def _act(self) -> None:
        if self._sent is not None:
            self.dismiss()
        elif self.till.basket is not None:
            self.till.start("send home", self._send(self.till.basket))

    async def _send(self, basket: Basket) -> None:
        self._sent = await self.till.checkout.carts.send_home(basket, self.till.actor)
        self.till.let_go()

    def _copy(self) -> None:
        if self._sent is not None:
            QGuiApplication.clipboard().setText(self._sent.link)

    def _rows(self, basket: Basket) -> tuple[Row, ...]:
        here = own_place(self.till.workspace)
        if here is None:
            return ()
        known = items(self.till.workspace.store.reader(), [line.sku for line in basket.lines], here)
        return tuple(
            row_of(item_row(known[line.sku], line.sku, line.pieces, None, here=False), line.pieces)
            for line in basket.lines
        )
