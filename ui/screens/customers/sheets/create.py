"""Writing somebody down: what was said so far, who it may be already, and what they agreed to."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from associate_app.commands.customers import CreateCustomer, CustomerField
from associate_app.commands.notes import ChangeConsent
from associate_app.commands.registry import Command
from associate_app.domain.contact import is_email, read_phone
from associate_app.domain.customer import ConsentChannel, ConsentProof
from associate_app.domain.scan import CodeKind
from associate_app.domain.scan.own import is_right, own_code
from associate_app.queries.duplicates import Draft, Duplicate, likely_duplicates
from associate_app.queries.people import country
from associate_app.store import StoreUnavailable
from ui.format.others import apart, plain
from ui.language.mark import translate
from ui.screens.customers.contacts import masked
from ui.screens.customers.sheets.sheet import Saving
from ui.words.consents import asked_words
from ui.words.customers import doubt_words
from ui.words.problems import rule_words
from ui.workspace import Workspace

_PHONE = re.compile(r"\+?[0-9\s().\-/]{4,40}")
_LEAST, _NUMBERS = 1_000_000_000, 9_000_000_000  # ten digits: nobody else draws the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """Somebody who may be the same person, and what speaks for it."""

    id: str
    name: str
    why: str
    contact: str  # masked


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    fields: Mapping[CustomerField, str] = field(default_factory=dict)
    agreed: Mapping[ConsentChannel, ConsentProof] = field(default_factory=dict)

    def of(self, which: CustomerField) -> str:
        return self.fields.get(which, "").strip()


def typed_into(typed: str) -> CustomerField:
    """Where what was searched for belongs."""
    text = typed.strip()
    if is_email(text) or "@" in text:
        return CustomerField.EMAIL
    if is_loyalty_card(text):
        return CustomerField.CARD
    return CustomerField.PHONE if _PHONE.fullmatch(text) else CustomerField.NAME


def is_loyalty_card(text: str) -> bool:
    own = own_code(text.strip().upper())
    return own is not None and own.kind is CodeKind.LOYALTY and is_right(own, text.strip().upper())


class CreateModel(QObject):
    """`created` says the id of who was written down."""

    changed = Signal()
    created = Signal(str)

    def __init__(self, workspace: Workspace, typed: str, saving: Saving, language: str) -> None:
        super().__init__(saving)
        self._workspace, self._saving = workspace, saving
        self.country = country(workspace.store.reader())
        fields = {CustomerField.LANGUAGE: language}
        if typed.strip():
            fields[typed_into(typed)] = typed.strip()
        self.said = Said(fields=fields)
        self.doubles: tuple[Double, ...] = ()
        self._id = f"C-{_LEAST + secrets.randbelow(_NUMBERS)}"
        saving.changed.connect(self.changed)
        saving.done.connect(lambda _told: self.created.emit(self._id))
        self._look()

    @property
    def blocked(self) -> str:
        """The first thing that is still missing or not right."""
        if not self.said.of(CustomerField.NAME):
            return rule_words("customer.no_name")
        email, card = self.said.of(CustomerField.EMAIL), self.said.of(CustomerField.CARD)
        if email and not is_email(email):
            return rule_words("customer.bad_email")
        return rule_words("customer.bad_card") if card and not is_loyalty_card(card) else ""

    def type(self, which: CustomerField, text: str) -> None:
        if self._saving.busy:
            return
        self.said = replace(self.said, fields={**self.said.fields, which: text})
        self._saving.say("")
        self.changed.emit()
        if which is not CustomerField.LANGUAGE:
            self._look()

    def agree(self, channel: ConsentChannel, proof: str) -> None:
        """Nothing is kept of a channel without a proof."""
        if not self._saving.busy:
            others = {each: held for each, held in self.said.agreed.items() if each is not channel}
            self.said = replace(self.said, agreed=others | ({channel: ConsentProof(proof)} if proof else {}))

    def save(self) -> None:
        if self.blocked or self._saving.busy:
            return
        said, phone = self.said, self.said.of(CustomerField.PHONE)
        person = CreateCustomer(
            customer=self._id,
            name=said.of(CustomerField.NAME),
            email=said.of(CustomerField.EMAIL),
            phone=phone,
            dialled=read_phone(phone, self.country).e164,
            card=said.of(CustomerField.CARD).upper(),
            language=said.of(CustomerField.LANGUAGE),
        )
        told = translate("CustomerSheet", "{name} is a customer now.").format(name=apart(plain(person.name)))
        self._saving.start(person, *self._consents(), told=told)

    def _consents(self) -> tuple[Command, ...]:
        agreed = self.said.agreed
        return tuple(
            ChangeConsent(
                customer=self._id, channel=each, given=True, proof=agreed[each], words=asked_words(each)
            )
            for each in ConsentChannel
            if each in agreed
        )

    def _look(self) -> None:
        self._saving.tasks.replace("doubles", self._find_doubles())

    async def _find_doubles(self) -> None:
        said = self.said
        draft = Draft(
            name=said.of(CustomerField.NAME),
            email=said.of(CustomerField.EMAIL),
            phone=said.of(CustomerField.PHONE),
            card=said.of(CustomerField.CARD),
        )
        try:
            found = await self._workspace.reading.ask(lambda reader: likely_duplicates(reader, draft))
        except StoreUnavailable:
            return  # saving says so
        doubles = tuple(double_of(each) for each in found)
        if doubles != self.doubles:
            self.doubles = doubles
            self.changed.emit()


def double_of(found: Duplicate) -> Double:
    who = found.customer
    name = plain(who.name)
    return Double(id=who.id, name=name, why=doubt_words(found.same, apart(name)), contact=masked(who))
