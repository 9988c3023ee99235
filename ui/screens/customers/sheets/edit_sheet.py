"""The sheet in which a customer is corrected."""

from PySide6.QtWidgets import QWidget

from associate_app.commands.customers import CustomerField
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.likes import Like
from associate_app.domain.scan import Code, CodeKind
from associate_app.queries.product import sku_of
from associate_app.queries.profile import profile
from ui.format.others import plain
from ui.kit.button import ActionWithReason, Button
from ui.kit.text import Label
from ui.language.mark import translate
from ui.screens.customers.sheets.dates import Dates, date_words
from ui.screens.customers.sheets.edit import EditModel
from ui.screens.customers.sheets.fields import (
    CardField,
    EmailField,
    Field,
    LanguageField,
    PhoneField,
    name_field,
)
from ui.screens.customers.sheets.likes import Likes, Shown
from ui.screens.customers.sheets.sheet import CustomerSheet
from ui.words.problems import rule_words
from ui.workspace import Workspace


class EditSheet(CustomerSheet):
    """Keeps everything at once; closing it before leaves the customer as they were."""

    def __init__(self, host: QWidget, workspace: Workspace, customer: str) -> None:
        found = profile(workspace.store.reader(), customer, workspace.clock.now())
        who = found.customer if found else None
        super().__init__(
            host, workspace, translate("EditSheet", "Edit details"), plain(who.name) if who else customer
        )
        self.setObjectName("edit-customer")
        self.confirm = ActionWithReason(
            Button(translate("EditSheet", "Save changes"), "primary", height="tender")
        )
        self.confirm.button.setObjectName("edit-customer-confirm")
        self.footer.addWidget(self.confirm, 1)
        if who is None:
            self.confirm.block(rule_words("customer.unknown"))
            return
        self._build(who)

    def scanned(self, code: Code) -> bool:
        """A loyalty card, or a product that is wished for."""
        if code.kind is CodeKind.LOYALTY and code.problem is None:
            self.card.line.setText(code.value)
            self.routed.emit(translate("EditSheet", "Loyalty card, scanned"))
        elif code.kind is CodeKind.GTIN and (sku := sku_of(self.workspace.store.reader(), code.value)):
            self.model.add(Like.WISH, sku)
            self.routed.emit(translate("EditSheet", "Put on the wish list"))
        else:
            self.refused.emit(translate("EditSheet", "Neither a loyalty card nor a product of ours."))
        return True

    def _build(self, who: Customer) -> None:
        self.model = EditModel(self.workspace, who, self.saving)
        self.name, self.email, self.card = name_field(), EmailField(), CardField()
        self.phone, self.language = PhoneField(self.model.country), LanguageField()
        self.fields: dict[CustomerField, Field] = {
            CustomerField.NAME: self.name,
            CustomerField.PHONE: self.phone,
            CustomerField.EMAIL: self.email,
            CustomerField.CARD: self.card,
        }
        self.likes = {
            Like.SIZE: Likes(
                "size",
                translate("EditSheet", "Sizes"),
                translate("EditSheet", "Size"),
                of=translate("EditSheet", "Of what"),
            ),
            Like.BRAND: Likes(
                "brand", translate("EditSheet", "Favourite brands"), translate("EditSheet", "Brand")
            ),
            Like.PREFERENCE: Likes(
                "preference", translate("EditSheet", "Preferences"), translate("EditSheet", "Such as no wool")
            ),
            Like.WISH: Likes(
                "wish", translate("EditSheet", "Wish list"), translate("EditSheet", "Product number")
            ),
        }
        self.dates = Dates()
        self.scan = Button(translate("EditSheet", "Scan it"), icon="scan-barcode")
        self.scan.setObjectName("wish-scan")
        self.likes[Like.WISH].row.addWidget(self.scan)
        self._lay_out()
        self._fill()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        for part in (*self.fields.values(), self.language):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addWidget(Label(translate("EditSheet", "What they like"), "title", weight=600))
        for section in (*self.likes.values(), self.dates):
            self.body.addWidget(section)

    def _fill(self) -> None:
        for which, part in self.fields.items():
            part.line.setText(self.model.text(which))
        self.language.choose(self.model.text(CustomerField.LANGUAGE))

    def _connect(self) -> None:
        model = self.model
        for which, part in self.fields.items():
            part.changed.connect(lambda text, which=which: model.type(which, text))
        self.language.changed.connect(lambda code: model.type(CustomerField.LANGUAGE, code))
        for like, section in (*self.likes.items(), (Like.DATE, self.dates)):
            section.removed.connect(lambda key, like=like: model.remove(like, key))
            section.added.connect(lambda value, of, like=like: self._add(like, value, of))
        for button in (self.card.scan, self.scan.clicked):
            button.connect(self.camera)
        self.confirm.button.clicked.connect(model.save)
        model.changed.connect(self._show)
        self.saving.done.connect(self._saved)

    def _add(self, like: Like, value: str, of: str) -> None:
        value = value.upper() if like is Like.WISH else value
        if self.model.add(like, value, of):
            (self.dates if like is Like.DATE else self.likes[like]).empty()

    def _show(self) -> None:
        who = self.model.customer
        self.likes[Like.SIZE].show_likes([Shown(each.of, f"{each.of} · {each.size}") for each in who.sizes])
        self.likes[Like.BRAND].show_likes([Shown(each, each) for each in who.brands])
        self.likes[Like.PREFERENCE].show_likes([Shown(each, each) for each in who.prefers])
        self.likes[Like.WISH].show_likes([Shown(each.sku, self._product(each.sku)) for each in who.wishes])
        self.dates.show_likes([Shown(each.what, date_words(each.what, each.on)) for each in who.dates])
        self.confirm.button.set_busy(self.saving.busy)
        if self.model.blocked:
            self.confirm.block(self.model.blocked)
        else:
            self.confirm.allow()

    def _product(self, sku: str) -> str:
        variant = self.workspace.store.reader().document(Variant, sku)
        return f"{variant.name} · {variant.colour_name} · {variant.size}" if variant else sku

    def _saved(self, told: str) -> None:
        self.notify.emit(told)
        self.dismiss()
