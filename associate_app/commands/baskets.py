"""Baskets that wait: parked for the store, handed to somebody, recalled by one device, thrown away."""

from dataclasses import replace
from typing import Annotated

from associate_app.commands.people import has_gone
from associate_app.commands.registry import Id, Personal, command, store_of
from associate_app.commands.sales import known_gtins, notes_in
from associate_app.domain.basket import (
    Basket,
    BasketState,
    must_be_fit_to_keep,
    texts_of,
    with_notes,
    without_customer,
)
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.staff import Permission, Staff, works_at
from associate_app.domain.tender import money_moves
from associate_app.world import World

_OWNER = store_of(Basket, "basket")
_OVER = (BasketState.SOLD, BasketState.VOIDED)


@command("basket.park", version=1, fact=True, permission=Permission.SELL, owner=lambda c, _: c.basket.store)
class ParkBasket:
    """It waits for anybody of the store, or for `basket.owner`. Notes are JSON, as those of a sale are."""

    basket: Basket
    notes: Annotated[str, Personal] = ""

    def check(self, entry: Entry, world: World) -> None:
        if not self.basket.lines:
            raise RuleViolation("basket.empty")
        if money_moves(self.basket.tenders):
            raise RuleViolation("basket.being_paid")
        _must_be_of_its_store(self.basket)
        if self.basket.owner:
            _must_work_here(self.basket.owner, entry, world)
        known = known_gtins(world)
        for text in texts_of(with_notes(self.basket, notes_in(self.notes))):
            must_be_fit_to_keep(text, known)

    def apply(self, entry: Entry, world: World) -> None:
        before = world.get(Basket, self.basket.id)
        if before is not None and (before.state in _OVER or before.store != self.basket.store):
            return
        parked = replace(self.basket, state=BasketState.PARKED, device="", tenders=(), changed_at=entry.at)
        world.put(_without_erased(with_notes(parked, notes_in(self.notes)), world))


@command("basket.transfer", version=1, fact=False, permission=Permission.SELL, owner=_OWNER)
class TransferBasket:
    """A parked basket waits for somebody else now; for anybody when `to` is empty."""

    basket: Id
    to: Id = ""

    def check(self, entry: Entry, world: World) -> None:
        _must_wait(world.require(Basket, self.basket))
        if self.to:
            _must_work_here(self.to, entry, world)

    def apply(self, entry: Entry, world: World) -> None:
        basket = world.get(Basket, self.basket)
        if basket is not None and basket.state is BasketState.PARKED:
            world.put(replace(basket, owner=self.to, changed_at=entry.at))


@command("basket.recall", version=1, fact=False, permission=Permission.SELL, owner=_OWNER)
class RecallBasket:
    """One device works on it now; the second one is refused."""

    basket: Id

    def check(self, entry: Entry, world: World) -> None:
        _must_wait(world.require(Basket, self.basket))

    def apply(self, entry: Entry, world: World) -> None:
        basket = world.get(Basket, self.basket)
        if basket is not None and basket.state is BasketState.PARKED:
            world.put(replace(basket, state=BasketState.RECALLED, device=entry.device, changed_at=entry.at))


@command("basket.void", version=1, fact=True, permission=Permission.SELL, owner=lambda c, _: c.basket.store)
class VoidBasket:
    """Thrown away before it was paid, after goods were in it; kept so that it can be looked into."""

    basket: Basket  # without notes and tenders

    def check(self, entry: Entry, world: World) -> None:
        if money_moves(self.basket.tenders):
            raise RuleViolation("basket.being_paid")
        _must_be_of_its_store(self.basket)

    def apply(self, entry: Entry, world: World) -> None:
        before = world.get(Basket, self.basket.id)
        if before is not None and (before.state is BasketState.SOLD or before.store != self.basket.store):
            return
        voided = replace(self.basket, state=BasketState.VOIDED, device=entry.device, changed_at=entry.at)
        world.put(_without_erased(with_notes(replace(voided, tenders=()), {}), world))


def _without_erased(basket: Basket, world: World) -> Basket:
    return without_customer(basket) if has_gone(world, basket.customer) else basket


def _must_be_of_its_store(basket: Basket) -> None:
    if not basket.id.startswith(f"{basket.store}:"):
        raise RuleViolation("basket.other_store", store=basket.store)


def _must_wait(basket: Basket) -> None:
    if basket.state is not BasketState.PARKED:
        raise RuleViolation("basket.not_parked")


def _must_work_here(staff: str, entry: Entry, world: World) -> None:
    person = world.get(Staff, staff)
    if person is None or person.store != world.store or not works_at(person, entry.at):
        raise RuleViolation("staff.unknown")
