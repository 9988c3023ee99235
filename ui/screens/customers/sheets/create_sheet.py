"""The sheet in which somebody becomes a customer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from associate_app.commands.customers import CustomerField
from associate_app.domain.customer import ConsentChannel, ConsentProof
from associate_app.domain.scan import Code, CodeKind
from ui.kit.button import ActionWithReason, Button
from ui.kit.choices import Segmented
from ui.kit.text import Label, Paragraph
from ui.language.catalogue import current_language
from ui.screens.customers.sheets.create import CreateModel
from ui.screens.customers.sheets.doubles import Doubles
from ui.screens.customers.sheets.fields import (
    CardField,
    EmailField,
    Field,
    LanguageField,
    PhoneField,
    name_field,
)
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.words.consents import asked_words, consent_words
from ui.workspace import Workspace


class _Asked(QWidget):
    """One consent: what is read to the customer, and what they said to it."""

    def __init__(self, channel: ConsentChannel) -> None:
        super().__init__()
        self.answer = Segmented(
            (
                ("", self.tr("Not agreed")),
                (ConsentProof.SPOKEN, self.tr("Said yes")),
                (ConsentProof.SIGNED, self.tr("Signed")),
            )
        )
        for key, segment in self.answer.segments.items():
            segment.setObjectName(f"consent-{channel}-{key or 'no'}")
            segment.setAccessibleDescription(consent_words(channel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(consent_words(channel), weight=600))
        column.addWidget(Paragraph(asked_words(channel), tone="ink"))
        column.addWidget(self.answer)


class CreateSheet(CustomerSheet):
    """`typed` is what was searched for: it stands where it belongs. Leads to the customer once saved."""

    def __init__(self, host: QWidget, workspace: Workspace, typed: str = "") -> None:
        super().__init__(host, workspace, "")
        self.title.setText(self.tr("New customer"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("create-customer")
        self.model = CreateModel(workspace, typed, self.saving, current_language())
        self.name = name_field()
        self.phone, self.email = PhoneField(self.model.country), EmailField()
        self.card, self.language = CardField(), LanguageField()
        self.doubles = Doubles()
        self.asked = {each: _Asked(each) for each in ConsentChannel}
        self.confirm = ActionWithReason(Button(self.tr("Add customer"), "primary", height="tender"))
        self.confirm.button.setObjectName("create-customer-confirm")
        self._lay_out()
        self._fill()
        self._connect()
        self._show()

    def scanned(self, code: Code) -> bool:
        if code.kind is CodeKind.LOYALTY and code.problem is None:
            self.card.line.setText(code.value)
            self.routed.emit(self.tr("Loyalty card, scanned"))
        else:
            self.refused.emit(self.tr("This is no loyalty card. Save the customer first."))
        return True

    def _lay_out(self) -> None:
        for part in (self.name, self.phone, self.email, self.doubles, self.card, self.language):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addWidget(Label(self.tr("May we?"), "title", weight=600))
        self.body.addWidget(
            Paragraph(self.tr("Read each question out. Only a yes is kept, with these words."), "caption")
        )
        for asked in self.asked.values():
            self.body.addWidget(asked)
        self.footer.addWidget(self.confirm, 1)

    def _fill(self) -> None:
        said = self.model.said
        for which, part in self._fields().items():
            part.line.setText(said.of(which))
        self.language.choose(said.of(CustomerField.LANGUAGE))

    def _fields(self) -> dict[CustomerField, Field]:
        return {
            CustomerField.NAME: self.name,
            CustomerField.PHONE: self.phone,
            CustomerField.EMAIL: self.email,
            CustomerField.CARD: self.card,
        }

    def _connect(self) -> None:
        model = self.model
        for which, part in self._fields().items():
            part.changed.connect(lambda text, which=which: model.type(which, text))
        self.language.changed.connect(lambda code: model.type(CustomerField.LANGUAGE, code))
        for channel, asked in self.asked.items():
            asked.answer.chosen.connect(lambda proof, channel=channel: model.agree(channel, proof))
        self.card.scan.connect(self.camera)
        self.doubles.chosen.connect(self._this_is_them)
        self.confirm.button.clicked.connect(model.save)
        model.changed.connect(self._show)
        model.created.connect(self._open)
        self.saving.done.connect(self.notify)

    def _show(self) -> None:
        self.doubles.show_doubles(self.model.doubles)
        self.confirm.button.set_busy(self.saving.busy)
        if self.model.blocked:
            self.confirm.block(self.model.blocked)
        else:
            self.confirm.allow()

    def _this_is_them(self, customer: str) -> None:
        if not self.saving.busy:
            self._open(customer)

    def _open(self, customer: str) -> None:
        self.navigate.emit(f"customer/{customer}")
        self.dismiss()
