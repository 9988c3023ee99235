"""A receipt on the screen: what stands on it, whether it is genuine, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from associate_app.domain.errors import RuleViolation
from associate_app.domain.place import local_date
from associate_app.domain.sale import Sale, may_void
from associate_app.queries.product import place
from associate_app.selling.receipts import Receipt, for_gift
from associate_app.store import Changes
from ui.changes import concerns
from ui.format.times import local, year_date, zone_of
from ui.kit.button import Button
from ui.kit.empty import EmptyState
from ui.kit.flow import Flow
from ui.kit.notice import Notice
from ui.kit.qr import QrCode
from ui.kit.sheet import Sheet
from ui.kit.text import Paragraph
from ui.screens.sell.pay.email import EmailSheet
from ui.screens.sell.pay.paper import Line, gift_lines, receipt_lines
from ui.screens.sell.pay.paper_card import PaperCard
from ui.screens.sell.pay.pdf import save_pdf
from ui.screens.sell.pay.void import VoidSheet
from ui.shell.screen import LEFT_HANDED
from ui.words.problems import rule_words
from ui.workspace import Workspace


class ReceiptSheet(Sheet):
    """`told` are words for a toast."""

    told = Signal(str)

    def __init__(self, host: QWidget, workspace: Workspace, number: str, *, gift: bool = False) -> None:
        super().__init__(host, "")
        self.setObjectName("receipt")
        self.title.setText(self.tr("Receipt {number}").format(number=number))
        self.setAccessibleName(self.title.text())
        self._host_window, self._workspace, self._number = host, workspace, number
        self._gift = False
        self._code = ""
        self.notice = Notice()
        self.paper = PaperCard()
        self.code = QrCode(self.tr("Code of the receipt"))
        self.code_hint = Paragraph(role="caption", tone="ink3", align=Qt.AlignmentFlag.AlignHCenter)
        self.none = EmptyState(
            self.tr("This receipt is not on this device"),
            self.tr("Scan its code: that checks it, and shows what stands on it, also offline."),
        )
        self.email = Button(self.tr("Receipt by email"), icon="mail")
        self.email.setObjectName("receipt-email")
        self.gift = Button(self.tr("Gift receipt"), icon="gift")
        self.gift.setObjectName("receipt-gift")
        self.gift.setProperty("kind", "option")
        self.gift.setCheckable(True)
        self.save = Button(self.tr("Save as PDF"), icon="printer")
        self.save.setObjectName("receipt-save")
        self.void = Button(self.tr("Take back the sale"), "danger", icon="undo-2")
        self.void.setObjectName("receipt-void")
        self._lay_out()
        if gift:
            self.gift.setChecked(True)
            self._gift = True
            self.gift.set_icon("check")
        self.email.clicked.connect(self._send)
        self.gift.toggled.connect(self._turn)
        self.save.clicked.connect(self._ask_path)
        self.void.clicked.connect(self._take_back)
        workspace.changes.documents.connect(self._documents_changed)
        self.closed.connect(lambda: workspace.changes.documents.disconnect(self._documents_changed))
        self.refresh()

    def refresh(self) -> None:
        receipts = self._workspace.checkout.receipts
        receipt, sale = receipts.shown(self._number), receipts.sale(self._number)
        here = receipt is not None
        self.none.setVisible(not here)
        for part in (self.paper, self.save):
            part.setVisible(here)
        self.email.setVisible(sale is not None)
        self.gift.setVisible(receipt is not None and bool(receipt.lines))
        self.void.setVisible(sale is not None and sale.voided_at is None)
        self._code = ""
        if receipt is not None:
            self._show(receipt, sale)
        self.code.show_text(self._code)
        self.code.setVisible(bool(self._code))
        self.code_hint.setVisible(bool(self._code))

    def lines(self) -> tuple[Line, ...]:
        return self.paper.lines()

    def save_to(self, path: Path) -> None:
        try:
            save_pdf(path, self.lines(), self._code)
        except OSError:
            self.notice.say("danger", self.tr("The file can't be written there. Choose another place."))
        else:
            self.told.emit(self.tr("Saved as {name}.").format(name=path.name))

    def _show(self, receipt: Receipt, sale: Sale | None) -> None:
        store = place(self._workspace.store.reader(), receipt.seller.id)
        zone = zone_of(store)
        if self._gift:
            self.paper.show_lines(gift_lines(for_gift(receipt), zone))
            self._code = receipt.number
            self.code_hint.setText(self.tr("Its number alone: no price is in this code."))
        else:
            self.paper.show_lines(receipt_lines(receipt, zone))
            known = sale is not None and sale.voided_at is None
            self._code = self._workspace.checkout.receipts.code(sale) if sale and known else ""
            self.code_hint.setText(
                self.tr("Every store of the chain can check the receipt by this code, also offline.")
            )
        if receipt.voided_at is not None:
            day = year_date(local(receipt.voided_at, zone))
            self.notice.say("warn", self.tr("This sale was taken back on {day}.").format(day=day))
        elif self._workspace.checkout.receipts.lately(self._number) is not None:
            words = self.tr("Its signature is right: the receipt is genuine.")
            only = self.tr("Its signature is right. This device knows what stands in the code, and no more.")
            self.notice.say("success", words if receipt.whole else only)
        self._show_void(sale)

    def _show_void(self, sale: Sale | None) -> None:
        reason = self._no_void(sale) if sale else ""
        if reason:
            self.void.block(reason)
        else:
            self.void.allow()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason) and self.void.isVisibleTo(self))

    def _no_void(self, sale: Sale) -> str:
        identity, reader = self._workspace.store.identity(), self._workspace.store.reader()
        store = place(reader, sale.store)
        now = self._workspace.clock.now()
        same_day = store is not None and local_date(store, sale.at) == local_date(store, now)
        try:
            may_void(sale, identity.device if identity else "", same_day=same_day)
        except RuleViolation as refused:
            return rule_words(refused.code)
        return ""

    def _turn(self, on: bool) -> None:
        self._gift = on
        self.gift.set_icon("check" if on else "gift")
        self.refresh()

    def _send(self) -> None:
        sale = self._workspace.checkout.receipts.sale(self._number)
        if sale is not None:
            sheet = EmailSheet(self._host_window, self._workspace, sale)
            sheet.sent.connect(self.told)
            self._over(sheet)

    def _take_back(self) -> None:
        sale = self._workspace.checkout.receipts.sale(self._number)
        if sale is not None:
            sheet = VoidSheet(self._host_window, self._workspace, sale)
            sheet.voided.connect(self.told)
            self._over(sheet)

    def _over(self, sheet: Sheet) -> None:
        if self.window().property(LEFT_HANDED):
            sheet.footer.setDirection(QBoxLayout.Direction.RightToLeft)
        self.closed.connect(sheet.dismiss)
        sheet.open()

    def _ask_path(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as PDF"), str(Path(folder) / f"{self._number}.pdf"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def _documents_changed(self, changes: Changes) -> None:
        if concerns(changes, "sale"):
            self.refresh()

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self.reason = Paragraph(role="caption", tone="ink3")
        buttons = Flow(8)
        for each in (self.email, self.gift, self.save, self.void):
            buttons.addWidget(each)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.none)
        self.body.addWidget(self.paper)
        self.body.addWidget(self.code, alignment=centre)
        self.body.addWidget(self.code_hint)
        self.body.addLayout(buttons)
        self.body.addWidget(self.reason)
