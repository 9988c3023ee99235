"""Who is meant by a customer's id: after a merge somebody else, after an erasure nobody."""

from collections.abc import Iterator
from typing import TypeVar

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.errors import NotHeld, RuleViolation
from associate_app.domain.gtin import is_gtin, to_gtin14
from associate_app.domain.privacy import Erasure
from associate_app.world import World

D = TypeVar("D")


def known(world: World, id: str) -> Customer | None:
    """Who answers for that id now; None once erased, which nobody is to blame for.

    Raises RuleViolation `customer.unknown`.
    """
    if world.get(Customer, id) is None and not is_erased(world, id):
        raise RuleViolation("customer.unknown", id=id)
    return meant(world, id)


def meant(world: World, id: str) -> Customer | None:
    """As `known`, for handlers that may not fail: what is about nobody, or somebody erased, has no effect.

    The customer comes first: central locks it, so that no erasure slips in between.
    """
    found = world.get(Customer, id)
    who = list(_line(world, found))[-1] if found else None
    return None if who is None or is_erased(world, who.id) else who


def is_erased(world: World, id: str) -> bool:
    return world.get(Erasure, id) is not None


def has_gone(world: World, id: str) -> bool:
    """Of a customer whom something may name that comes late. Central locks the customer by asking for them,
    so that no erasure slips in between."""
    if not id:
        return False
    is_taken(world, id)
    return is_erased(world, id)


def is_taken(world: World, id: str) -> bool:
    """As far as is known here: a device holds some customers, central all."""
    return held(world, Customer, id) is not None


def held(world: World, kind: type[D], id: str) -> D | None:
    """What is here, for handlers that leave the rest to central: nothing where a device does not carry it."""
    try:
        return world.get(kind, id)
    except NotHeld:
        return None


def holders(world: World, dropped: Customer) -> list[Customer]:
    """Who took that customer in, and who took them in after."""
    return list(_line(world, dropped))[1:]


def must_be_fit_to_keep(world: World, text: str, most: int) -> None:
    """Raises RuleViolation: no card number is ever kept, whoever types it where."""
    if len(text) > most:
        raise RuleViolation("text.too_long", most=most)
    if holds_card_number(text, lambda number: _is_product(world, number)):
        raise RuleViolation("text.card_number")


def _is_product(world: World, number: str) -> bool:
    return is_gtin(number) and bool(world.find(Variant, gtin=to_gtin14(number)))


def _line(world: World, customer: Customer) -> Iterator[Customer]:
    seen: set[str] = set()
    at: Customer | None = customer
    while at is not None and at.id not in seen:
        yield at
        seen.add(at.id)
        at = world.get(Customer, at.merged_into) if at.merged_into else None
