"""Customers: written down, corrected field by field, here in the store."""

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from associate_app.commands.people import is_erased, is_taken, known, meant, must_be_fit_to_keep
from associate_app.commands.registry import Id, Personal, command
from associate_app.domain.catalogue import Variant
from associate_app.domain.contact import E164, is_email, read_email
from associate_app.domain.customer import Customer
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.likes import LONGEST, Like, add_like, may_like, remove_like, says
from associate_app.domain.scan.code import CodeKind
from associate_app.domain.scan.own import is_right, own_code
from associate_app.domain.staff import Permission
from associate_app.domain.time import Instant
from associate_app.domain.visit import Arrival, Visit, arrive, leave, visit_id
from associate_app.world import World

LONGEST_NAME = 200
LONGEST_EMAIL = 254
LONGEST_PHONE = 40
LONGEST_LANGUAGE = 20


class CustomerField(StrEnum):
    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    CARD = "card"
    LANGUAGE = "language"


_LONGEST = {
    CustomerField.NAME: LONGEST_NAME,
    CustomerField.EMAIL: LONGEST_EMAIL,
    CustomerField.PHONE: LONGEST_PHONE,
    CustomerField.CARD: LONGEST_PHONE,
    CustomerField.LANGUAGE: LONGEST_LANGUAGE,
}


@command("customer.create", version=1, fact=False, permission=Permission.CUSTOMERS)
class CreateCustomer:
    """`dialled` is the phone in E.164 as the device understood it: numbering plans differ by version."""

    customer: Id  # "C-" and up to ten digits, drawn by the device
    name: Annotated[str, Personal]
    email: Annotated[str, Personal] = ""
    phone: Annotated[str, Personal] = ""
    dialled: Annotated[str, Personal] = ""
    card: Annotated[str, Personal] = ""
    language: Id = ""

    def check(self, entry: Entry, world: World) -> None:
        kind = own_code(self.customer)
        if kind is None or kind.kind is not CodeKind.CUSTOMER:
            raise RuleViolation("customer.bad_number")
        if is_taken(world, self.customer):
            raise RuleViolation("customer.known_already")
        for field, value in self._said().items():
            if value or field is CustomerField.NAME:
                must_be_right(world, field, value, self.dialled)

    def apply(self, entry: Entry, world: World) -> None:
        if is_erased(world, self.customer) or is_taken(world, self.customer):
            return
        blank = Customer(
            id=self.customer,
            name="",
            email="",
            phone="",
            store=world.store,
            language=self.language,
            since=entry.at,
        )
        for field, value in self._said().items():
            blank = _changed(blank, field, value, self.dialled, entry.at)
        world.put(blank)

    def _said(self) -> dict[CustomerField, str]:
        return {
            CustomerField.NAME: self.name,
            CustomerField.EMAIL: self.email,
            CustomerField.PHONE: self.phone,
            CustomerField.CARD: self.card,
            CustomerField.LANGUAGE: self.language,
        }


@command("customer.edit", version=1, fact=True, permission=Permission.CUSTOMERS)
class EditCustomer:
    """One field: what others change meanwhile stays."""

    customer: Id
    field: CustomerField
    value: Annotated[str, Personal]
    dialled: Annotated[str, Personal] = ""  # of a phone: E.164, empty where it can't be dialled

    def check(self, entry: Entry, world: World) -> None:
        known(world, self.customer)
        must_be_right(world, self.field, self.value, self.dialled)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            world.put(_changed(customer, self.field, self.value, self.dialled, entry.at))


def must_be_right(world: World, field: CustomerField, value: str, dialled: str = "") -> None:
    """Raises RuleViolation. A phone is never wrong, only doubtful: see `domain.contact`."""
    text = value.strip()
    if field is CustomerField.PHONE and E164.fullmatch(dialled):
        if len(text) > LONGEST_PHONE:
            raise RuleViolation("text.too_long", most=LONGEST_PHONE)
        return
    must_be_fit_to_keep(world, text, _LONGEST[field])
    if field is CustomerField.NAME and not text:
        raise RuleViolation("customer.no_name")
    if field is CustomerField.EMAIL and text and not is_email(text):
        raise RuleViolation("customer.bad_email")
    if field is CustomerField.CARD and text:
        own = own_code(text.upper())
        if own is None or own.kind is not CodeKind.LOYALTY or not is_right(own, text.upper()):
            raise RuleViolation("customer.bad_card")


def _changed(who: Customer, field: CustomerField, value: str, dialled: str, at: Instant) -> Customer:
    text = value.strip()[: _LONGEST[field]]
    match field:
        case CustomerField.NAME:
            return replace(who, name=text or who.name, updated_at=at)
        case CustomerField.EMAIL:
            return replace(who, email=read_email(text), updated_at=at)
        case CustomerField.PHONE:
            number = dialled if text and E164.fullmatch(dialled) else ""
            return replace(who, phone=number, phone_typed=text, updated_at=at)
        case CustomerField.CARD:
            return replace(who, card=text.upper(), updated_at=at)
        case CustomerField.LANGUAGE:
            return replace(who, language=text, updated_at=at)


@command("customer.add_like", version=1, fact=True, permission=Permission.CUSTOMERS)
class AddLike:
    """A size, brand, preference, wish (a SKU) or date; sizes and dates say `of` what."""

    customer: Id
    like: Like
    value: Annotated[str, Personal]
    of: Annotated[str, Personal] = ""

    def check(self, entry: Entry, world: World) -> None:
        customer = known(world, self.customer)
        for text in (self.value, self.of):
            must_be_fit_to_keep(world, text, LONGEST)
        if self.like is Like.WISH:
            world.require(Variant, self.value)
        if customer is not None:
            may_like(customer, self.like, self.value, self.of)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            world.put(add_like(customer, self.like, self.value, self.of, entry.at))


@command("customer.remove_like", version=1, fact=True, permission=Permission.CUSTOMERS)
class RemoveLike:
    """`value` is what a size or date is of, else the thing itself; those who were merged in said it too."""

    customer: Id
    like: Like
    value: Annotated[str, Personal]

    def check(self, entry: Entry, world: World) -> None:
        known(world, self.customer)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        for id in sorted(customer.ids) if customer else ():
            who = world.get(Customer, id)
            if who is not None and says(who, self.like, self.value):
                world.put(remove_like(who, self.like, self.value, entry.at))


@command("customer.check_in", version=1, fact=True, permission=Permission.CUSTOMERS)
class CheckIn:
    """The customer is in this store now."""

    customer: Id
    how: Arrival

    def check(self, entry: Entry, world: World) -> None:
        known(world, self.customer)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            before = world.get(Visit, visit_id(world.store, customer.id))
            world.put(arrive(world.store, customer.id, self.how, entry.at, entry.actor, before))


@command("customer.check_out", version=1, fact=True, permission=Permission.CUSTOMERS)
class CheckOut:
    """The customer has left this store."""

    customer: Id

    def check(self, entry: Entry, world: World) -> None:
        known(world, self.customer)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        visit = world.get(Visit, visit_id(world.store, customer.id)) if customer else None
        if visit is not None:
            world.put(leave(visit, entry.at))
