"""Gift cards and store credit: charged before the sale, by central's word alone, and given back without it.

A device writes the charge down, then waits. What follows it in the ledger follows it on central too: a
release undoes whatever has become of the charge.
"""

from collections.abc import Iterator
from dataclasses import replace

from associate_app.commands.people import held, meant
from associate_app.commands.registry import Id, command
from associate_app.domain.charge import (
    Charge,
    ChargeState,
    Share,
    pays,
    released,
    spread,
    used,
    waits_until,
)
from associate_app.domain.customer import Customer
from associate_app.domain.device import CENTRAL
from associate_app.domain.errors import RuleViolation
from associate_app.domain.gift_card import GiftCard, must_pay
from associate_app.domain.ledger import Entry
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Permission
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.tender import Tender, TenderState, TenderWay
from associate_app.world import World

WAYS = frozenset({TenderWay.GIFT_CARD, TenderWay.STORE_CREDIT})


@command("gift_card.charge", version=1, fact=False, permission=Permission.SELL)
class ChargeGiftCard:
    """Takes `amount` minor units of `currency`; the same `charge` takes them once."""

    charge: Id
    card: Id
    amount: int
    currency: Id

    def check(self, entry: Entry, world: World) -> None:
        _must_be_new(self.charge, self.amount, entry, world)
        card = world.require(GiftCard, self.card)
        must_pay(card, self.currency, entry.at)
        spread(self.amount, [(card.id, card.balance)])

    def apply(self, entry: Entry, world: World) -> None:
        shares = (Share(account=self.card, amount=self.amount),)
        _charge(self.charge, TenderWay.GIFT_CARD, shares, self.currency, world)


@command("store_credit.charge", version=1, fact=False, permission=Permission.SELL)
class ChargeCredit:
    """Takes from the customer's own account first, then from those that were merged into it."""

    charge: Id
    customer: Id
    amount: int
    currency: Id

    def check(self, entry: Entry, world: World) -> None:
        _must_be_new(self.charge, self.amount, entry, world)
        self._shares(world)

    def apply(self, entry: Entry, world: World) -> None:
        shares = self._shares(world)
        _charge(self.charge, TenderWay.STORE_CREDIT, shares, self.currency, world, self.customer)

    def _shares(self, world: World) -> tuple[Share, ...]:
        who = meant(world, self.customer)
        if who is None:
            raise RuleViolation("customer.unknown", id=self.customer)
        credits = [each for each in _credits(who, world) if each.currency == self.currency]
        return spread(self.amount, [(each.id, each.balance) for each in credits])


@command("charge.release", version=1, fact=True, permission=Permission.SELL)
class ReleaseCharge:
    """No sale will use it: the money is back where it came from."""

    charge: Id

    def check(self, entry: Entry, world: World) -> None:
        """Whatever has become of it: what was never charged is never given back."""

    def apply(self, entry: Entry, world: World) -> None:
        charge = held(world, Charge, self.charge)
        if charge is not None and charge.state is ChargeState.OPEN and _may_touch(charge.device, entry):
            give_back(charge, world)


def use_charges(sale: Sale, world: World) -> None:
    """Every payment that a device calls approved has to be there; what was given back meanwhile is taken
    again while it lasts."""
    for tender in sale.tenders:
        if tender.way not in WAYS or tender.state is not TenderState.APPROVED:
            continue
        charge = held(world, Charge, tender.id)
        if charge is None or not pays(charge, tender.way, tender.amount, sale.currency, sale.device):
            attend_missing(sale, tender, world)
            continue
        if charge.state is ChargeState.RELEASED and not _take(charge, world):
            attend_missing(sale, tender, world)
            continue
        world.put(used(charge, sale.id))


def release_charges(sale: Sale, world: World) -> None:
    """The sale is undone."""
    for charge in world.find(Charge, sale=sale.id):
        if charge.state is ChargeState.USED:
            give_back(charge, world)


def attend_missing(sale: Sale, tender: Tender, world: World) -> None:
    world.attend(
        "sale.charge_missing",
        about=f"{sale.id}:{tender.id}",
        store=sale.store,
        number=sale.id,
        way=tender.way,
        amount=tender.amount,
        currency=sale.currency,
    )


def give_back(charge: Charge, world: World) -> None:
    for share in charge.shares:
        _move(charge.way, share.account, share.amount, world)
    world.put(released(charge))


def _must_be_new(charge: str, amount: int, entry: Entry, world: World) -> None:
    if amount < 1:
        raise RuleViolation("tender.amount_wrong")
    if not charge.startswith(f"{entry.device}:") or world.get(Charge, charge) is not None:
        raise RuleViolation("charge.made_already")


def _may_touch(device: str, entry: Entry) -> bool:
    """Central lets go what waited too long."""
    return entry.device in (device, CENTRAL)


def _charge(
    id: str, way: TenderWay, shares: tuple[Share, ...], currency: str, world: World, customer: str = ""
) -> None:
    for share in shares:
        _move(way, share.account, -share.amount, world)
    world.put(
        Charge(
            id=id,
            way=way,
            shares=shares,
            currency=currency,
            store=world.store,
            device=world.entry.device,
            at=world.entry.at,
            until=waits_until(world.entry.at),
            customer=customer,
        )
    )


def _take(charge: Charge, world: World) -> bool:
    """All of it once more, or nothing."""
    if any(_balance(charge.way, share.account, world) < share.amount for share in charge.shares):
        return False
    for share in charge.shares:
        _move(charge.way, share.account, -share.amount, world)
    return True


def _balance(way: TenderWay, account: str, world: World) -> int:
    holds = held(world, _KINDS[way], account)
    return holds.balance if holds else 0


def _move(way: TenderWay, account: str, amount: int, world: World) -> None:
    """A device moves what it holds."""
    holds = held(world, _KINDS[way], account)
    if holds is not None:
        world.put(replace(holds, balance=holds.balance + amount, changed_at=world.entry.at))


def _credits(customer: Customer, world: World) -> Iterator[StoreCredit]:
    """Whoever carries a store's customers carries their credit: what is not held there is none."""
    if customer.store != world.store:
        world.get(StoreCredit, customer.id)  # not held is not known: central decides
    for id in (customer.id, *sorted(customer.ids - {customer.id})):
        credit = held(world, StoreCredit, id)
        if credit is not None:
            yield credit


_KINDS: dict[TenderWay, type[GiftCard] | type[StoreCredit]] = {
    TenderWay.GIFT_CARD: GiftCard,
    TenderWay.STORE_CREDIT: StoreCredit,
}
