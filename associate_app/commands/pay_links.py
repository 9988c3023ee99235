"""Pay links: asked for by a device, paid by the customer elsewhere, told by central."""

from dataclasses import replace

from associate_app.commands.charges import attend_missing
from associate_app.commands.people import held
from associate_app.commands.registry import Id, command
from associate_app.domain.device import CENTRAL
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.market import Market
from associate_app.domain.pay_link import (
    MOST_OPEN,
    NOTHING_TO_DO,
    LinkState,
    PayLink,
    ended,
    must_be_open,
    paid,
    pays,
    to_give_back,
    used,
)
from associate_app.domain.place import Place
from associate_app.domain.sale import Sale
from associate_app.domain.staff import Permission
from associate_app.domain.tender import TenderState, TenderWay
from associate_app.domain.time import MINUTE, later
from associate_app.world import World


@command("pay_link.ask", version=1, fact=False, permission=Permission.SELL)
class AskPayLink:
    """`amount` in minor units of the market's currency. Central opens the page."""

    link: Id
    amount: int

    def check(self, entry: Entry, world: World) -> None:
        if self.amount < 1:
            raise RuleViolation("tender.amount_wrong")
        if not self.link.startswith(f"{entry.device}:") or world.get(PayLink, self.link) is not None:
            raise RuleViolation("pay_link.asked_already")
        if len(world.find(PayLink, device=entry.device, state=LinkState.ASKED)) >= MOST_OPEN:
            raise RuleViolation("pay_link.too_many", most=MOST_OPEN)
        if not _market(world).link_minutes:
            raise RuleViolation("pay_link.not_offered")

    def apply(self, entry: Entry, world: World) -> None:
        market = _market(world)
        world.put(
            PayLink(
                id=self.link,
                store=world.store,
                device=entry.device,
                amount=self.amount,
                currency=market.currency,
                at=entry.at,
                until=later(entry.at, market.link_minutes * MINUTE),
            )
        )


@command("pay_link.cancel", version=1, fact=False, permission=Permission.SELL)
class CancelPayLink:
    """Nobody can pay it any more; refused when somebody has."""

    link: Id

    def check(self, entry: Entry, world: World) -> None:
        link = world.require(PayLink, self.link)
        if link.device != entry.device:
            raise RuleViolation("pay_link.unknown", id=self.link)
        must_be_open(link)

    def apply(self, entry: Entry, world: World) -> None:
        link = world.get(PayLink, self.link)
        if link is not None:
            world.put(ended(link, LinkState.CANCELLED))


@command("pay_link.give_back", version=1, fact=True, permission=Permission.SELL)
class GiveBackPayLink:
    """No sale will use what was paid."""

    link: Id

    def check(self, entry: Entry, world: World) -> None:
        """Whatever has become of it."""

    def apply(self, entry: Entry, world: World) -> None:
        link = held(world, PayLink, self.link)
        if link is None or entry.device not in (link.device, CENTRAL):
            return
        if link.state is LinkState.ASKED:
            world.put(ended(link, LinkState.CANCELLED))
        elif link.state is LinkState.PAID:
            world.put(to_give_back(link))


@command("pay_link.pay", version=1, fact=True, permission=Permission.SYSTEM)
class PayLinkPaid:
    """The customer has paid. What comes after the end goes back, and is told."""

    link: Id

    def check(self, entry: Entry, world: World) -> None:
        """The money is there."""

    def apply(self, entry: Entry, world: World) -> None:
        link = held(world, PayLink, self.link)
        if link is None or link.paid_at is not None:
            return
        world.put(paid(link, entry.at))
        if link.state is not LinkState.ASKED:
            _attend(world, "pay_link.paid_late", link)


@command("pay_link.expire", version=1, fact=True, permission=Permission.SYSTEM)
class ExpirePayLink:
    link: Id

    def check(self, entry: Entry, world: World) -> None:
        """Its time is over."""

    def apply(self, entry: Entry, world: World) -> None:
        link = held(world, PayLink, self.link)
        if link is not None and link.state is LinkState.ASKED and link.until <= entry.at:
            world.put(ended(link, LinkState.EXPIRED))


@command("pay_link.settle", version=1, fact=True, permission=Permission.SYSTEM)
class SettlePayLink:
    """What was to go back is back, or whoever took it will not give it back."""

    link: Id
    given_back: bool

    def check(self, entry: Entry, world: World) -> None:
        """Central alone says so."""

    def apply(self, entry: Entry, world: World) -> None:
        link = held(world, PayLink, self.link)
        if link is None or link.state is not LinkState.TO_GIVE_BACK:
            return
        state = LinkState.GIVEN_BACK if self.given_back else link.state
        world.put(replace(link, state=state, todo=NOTHING_TO_DO))
        if not self.given_back:
            _attend(world, "pay_link.not_given_back", link)


def use_links(sale: Sale, world: World) -> None:
    for tender in sale.tenders:
        if tender.way is not TenderWay.PAY_LINK or tender.state is not TenderState.APPROVED:
            continue
        link = held(world, PayLink, tender.id)
        if link is not None and pays(link, tender.amount, sale.currency, sale.device):
            world.put(used(link, sale.id))
        else:
            attend_missing(sale, tender, world)


def give_links_back(sale: Sale, world: World) -> None:
    for link in world.find(PayLink, sale=sale.id):
        if link.state is LinkState.USED:
            world.put(to_give_back(link))


def _attend(world: World, code: str, link: PayLink) -> None:
    facts = {"amount": link.amount, "currency": link.currency}
    world.attend(code, about=link.id, store=link.store, number=link.sale, **facts)


def _market(world: World) -> Market:
    return world.require(Market, world.require(Place, world.store).market)
