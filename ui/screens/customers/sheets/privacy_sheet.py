"""The sheet in which a manager starts an export or an erasure."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from associate_app.commands.customers import LONGEST_NAME
from ui.kit.button import ActionWithReason, Button
from ui.kit.card import Card
from ui.kit.text import Label, Paragraph
from ui.language.mark import translate
from ui.screens.approval import ApprovalPanel
from ui.screens.customers.sheets.fields import Field
from ui.screens.customers.sheets.privacy import PrivacyModel
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.workspace import Workspace


class PrivacySheet(CustomerSheet):
    """An export leaves it open, an erasure leads back to all customers."""

    kinds = ("customer", "export", "erasure")

    def __init__(self, host: QWidget, workspace: Workspace, customer: str) -> None:
        super().__init__(host, workspace, translate("PrivacySheet", "Export or erase"))
        self.setObjectName("privacy")
        self._customer = customer
        self.model = PrivacyModel(workspace, customer, self.saving)
        who = self.model.found
        self.show_subtitle(who.customer.name if who else customer)
        self.export_said = Paragraph(tone="ink")
        self.export = ActionWithReason(
            Button(translate("PrivacySheet", "Start an export"), icon="hard-drive")
        )
        self.export.button.setObjectName("export-start")
        self.save = ActionWithReason(Button(translate("PrivacySheet", "Save to a file"), "primary"))
        self.save.button.setObjectName("export-save")
        name = who.customer.name if who else ""
        self.typed = Field(
            "erase-name", translate("PrivacySheet", "Type the name to confirm"), LONGEST_NAME, hint=name
        )
        self.erase = ActionWithReason(
            Button(translate("PrivacySheet", "Erase this customer"), "danger", icon="delete")
        )
        self.erase.button.setObjectName("erase-confirm")
        self.approval = ApprovalPanel(self.model.approval)
        self._lay_out()
        self._connect()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Also when the device is locked: a window of its own would stay."""
        super().hideEvent(event)
        for dialog in self.findChildren(QFileDialog):
            dialog.reject()

    def look(self) -> None:
        self.model.look()
        self._show()

    def _lay_out(self) -> None:
        if self.model.approval.needed:
            self.body.addWidget(self.approval)
        words = translate(
            "PrivacySheet",
            "Central writes one file with everything: contacts, consents, notes, orders, sales and "
            "visits. It can be fetched in this store for 7 days, then it is deleted.",
        )
        title = translate("PrivacySheet", "All we hold about them")
        self._add(title, Paragraph(words), self.export_said, self.export, self.save)
        gone = translate(
            "PrivacySheet",
            "Deleted for good: name, contacts, card, consents, notes, wishes, dates, carts, and who "
            "wrote or called.",
        )
        stays = translate(
            "PrivacySheet",
            "Stays, because the law wants it: sales, receipts and returns, without the person.",
        )
        at_once = translate(
            "PrivacySheet",
            "Here they are gone at once, on other devices at their next contact. It can't be undone.",
        )
        warning = Paragraph(at_once, tone="danger_ink")
        title = translate("PrivacySheet", "Erase them")
        self._add(title, Paragraph(gone), Paragraph(stays), warning, self.typed, self.erase)

    def _add(self, title: str, *parts: QWidget) -> None:
        card = Card("sunken")
        for part in (Label(title, "title", weight=600), *parts):
            card.body.addWidget(part)
        self.body.addWidget(card)

    def _connect(self) -> None:
        model = self.model
        self.export.button.clicked.connect(model.start_export)
        self.save.button.clicked.connect(self._choose_file)
        self.typed.changed.connect(model.type)
        self.erase.button.clicked.connect(model.erase)
        model.changed.connect(self._show)
        model.file_saved.connect(self.notify)
        model.erased.connect(self._erased)

    def _show(self) -> None:
        model = self.model
        self.set_saving(self.saving.busy or model.fetching)
        self.export_said.setText(model.export_words)
        self.export_said.setVisible(bool(model.export_words))
        self.export.setVisible(not model.export_words)
        self.save.setVisible(model.export_ready)
        self.save.button.set_busy(model.fetching)
        for action, blocked in (
            (self.export, model.export_blocked),
            (self.save, model.export_blocked),
            (self.erase, model.erase_blocked),
        ):
            if blocked:
                action.block(blocked)
            else:
                action.allow()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("PrivacySheet", "Save the export"), QDir.homePath())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"customer-{self._customer}.json")
        dialog.fileSelected.connect(lambda file: self.model.save_to(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _erased(self, told: str) -> None:
        self.notify.emit(told)
        self.navigate.emit("customers")
        self.dismiss()
