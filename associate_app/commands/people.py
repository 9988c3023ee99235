"""Who is meant by a customer's id: after a merge somebody else, after an erasure nobody."""

from collections.abc import Iterator
from dataclasses import replace

from associate_app.domain.card_numbers import holds_card_number
from associate_app.domain.catalogue import Variant
from associate_app.domain.customer import Customer
from associate_app.domain.errors import NotHeld, RuleViolation
from associate_app.domain.gtin import is_gtin, to_gtin14
from associate_app.domain.privacy import Erasure, ErasureState
from associate_app.world import World


def known(world: World, id: str) -> Customer | None:
    """Who answers for that id now; None once erased, which nobody is to blame for.

    Raises RuleViolation `customer.unknown`.
    """
    if world.get(Erasure, id) is not None:
        return None
    return list(_line(world, world.require(Customer, id)))[-1]


def meant(world: World, id: str) -> Customer | None:
    """As `known`, for handlers that may not fail: what is about nobody, or somebody erased, has no effect."""
    if is_erased(world, id):
        return None
    found = world.get(Customer, id)
    return list(_line(world, found))[-1] if found else None


def is_erased(world: World, id: str) -> bool:
    """Whether nothing may be kept. Central then looks once more for the texts that came so late."""
    erasure = world.get(Erasure, id)
    if erasure is not None and erasure.state is ErasureState.DONE:
        world.put(replace(erasure, state=ErasureState.ASKED))
    return erasure is not None


def is_taken(world: World, id: str) -> bool:
    """As far as is known here: a device holds some customers, central all."""
    try:
        return world.get(Customer, id) is not None
    except NotHeld:
        return False


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
