"""Correcting what is known of one customer: what was changed becomes commands, each for one thing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from associate_app.commands.customers import AddLike, CustomerField, EditCustomer, RemoveLike
from associate_app.commands.registry import Command
from associate_app.domain import folding
from associate_app.domain.catalogue import Variant
from associate_app.domain.contact import is_email, read_phone, spoken
from associate_app.domain.customer import Customer, ImportantDate, Size, Wish
from associate_app.domain.errors import RuleViolation
from associate_app.domain.likes import Like, add_like, may_like, remove_like
from associate_app.queries.people import country
from ui.format.others import apart, plain
from ui.language.mark import translate
from ui.screens.customers.sheets.create import is_loyalty_card
from ui.screens.customers.sheets.sheet import Saving
from ui.words.problems import refusal_words, rule_words
from ui.workspace import Workspace

Liked = Size | ImportantDate | Wish | str


class EditModel(QObject):
    """`customer` is as it will be; nothing is kept before `save`."""

    changed = Signal()

    def __init__(self, workspace: Workspace, customer: Customer, saving: Saving) -> None:
        super().__init__(saving)
        self._workspace, self._saving = workspace, saving
        self.country = country(workspace.store.reader())
        self._before = self.customer = customer
        self._typed = self._shown = {
            CustomerField.NAME: customer.name,
            CustomerField.PHONE: customer.phone_typed or spoken(customer.phone),
            CustomerField.EMAIL: customer.email,
            CustomerField.CARD: customer.card,
            CustomerField.LANGUAGE: customer.language,
        }
        saving.changed.connect(self.changed)

    def text(self, which: CustomerField) -> str:
        return self._typed[which]

    @property
    def blocked(self) -> str:
        """The first thing that is not right, or that nothing is changed."""
        typed = {which: text.strip() for which, text in self._typed.items()}
        if not typed[CustomerField.NAME]:
            return rule_words("customer.no_name")
        if (email := typed[CustomerField.EMAIL]) and not is_email(email):
            return rule_words("customer.bad_email")
        if (card := typed[CustomerField.CARD]) and not is_loyalty_card(card):
            return rule_words("customer.bad_card")
        return "" if self._commands() else translate("EditSheet", "Nothing is changed yet.")

    def type(self, which: CustomerField, text: str) -> None:
        if not self._saving.busy and text != self._typed[which]:
            self._typed = {**self._typed, which: text}
            self._saving.say("")
            self.changed.emit()

    def add(self, like: Like, value: str, of: str = "") -> bool:
        """False, with words at the top, where it can't be kept like that."""
        if self._saving.busy:
            return False
        if why := self._why_not(like, value, of):
            self._saving.say(why)
            return False
        self.customer = add_like(self.customer, like, value, of, self._workspace.clock.now())
        self._saving.say("")
        self.changed.emit()
        return True

    def _why_not(self, like: Like, value: str, of: str) -> str:
        try:
            may_like(self.customer, like, value, of)
        except RuleViolation as refused:
            return refusal_words(refused)
        known = like is not Like.WISH or self._workspace.store.reader().document(Variant, value) is not None
        return "" if known else rule_words("variant.unknown")

    def remove(self, like: Like, key: str) -> None:
        if not self._saving.busy:
            self.customer = remove_like(self.customer, like, key, self._workspace.clock.now())
            self._saving.say("")
            self.changed.emit()

    def save(self) -> None:
        commands = self._commands()
        if commands and not self.blocked:
            name = self._typed[CustomerField.NAME].strip()
            told = translate("EditSheet", "{name} is corrected.").format(name=apart(plain(name)))
            self._saving.start(*commands, told=told)

    def _commands(self) -> tuple[Command, ...]:
        return (*self._fields(), *self._likes())

    def _fields(self) -> Iterator[Command]:
        for which, text in self._typed.items():
            if text.strip() == self._shown[which].strip():
                continue
            is_phone = which is CustomerField.PHONE
            yield EditCustomer(
                customer=self.customer.id,
                field=which,
                value=text.strip(),
                dialled=read_phone(text, self.country).e164 if is_phone else "",
            )

    def _likes(self) -> Iterator[Command]:
        for like in Like:
            before, now = _said(self._before, like), _said(self.customer, like)
            kept = {folding.plain(key_of(each)) for each in now}
            for each in before:
                if folding.plain(key_of(each)) not in kept:
                    yield RemoveLike(customer=self.customer.id, like=like, value=key_of(each))
            for each in now:
                if each not in before:
                    yield AddLike(
                        customer=self.customer.id, like=like, value=value_of(each), of=_of_what(each)
                    )


def _said(customer: Customer, like: Like) -> Sequence[Liked]:
    by_like: dict[Like, Sequence[Liked]] = {
        Like.SIZE: customer.sizes,
        Like.BRAND: customer.brands,
        Like.PREFERENCE: customer.prefers,
        Like.WISH: tuple(replace(each, at=customer.since) for each in customer.wishes),  # by the SKU alone
        Like.DATE: customer.dates,
    }
    return by_like[like]


def key_of(liked: Liked) -> str:
    """By which it is removed."""
    match liked:
        case Size():
            return liked.of
        case ImportantDate():
            return liked.what
        case Wish():
            return liked.sku
    return liked


def value_of(liked: Liked) -> str:
    match liked:
        case Size():
            return liked.size
        case ImportantDate():
            return liked.on
        case Wish():
            return liked.sku
    return liked


def _of_what(liked: Liked) -> str:
    return key_of(liked) if isinstance(liked, Size | ImportantDate) else ""
