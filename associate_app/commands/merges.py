"""What only managers do with customers: merge and take apart, have them erased, have them exported."""

from associate_app.commands.people import holders, known, meant
from associate_app.commands.registry import Id, command
from associate_app.domain.customer import Customer, may_merge, may_unmerge, merge, unmerge
from associate_app.domain.errors import RuleViolation
from associate_app.domain.ledger import Entry
from associate_app.domain.pickup import OPEN, Pickup
from associate_app.domain.privacy import Erasure, Export
from associate_app.domain.staff import Permission
from associate_app.world import World


@command("customer.merge", version=1, fact=False, permission=Permission.CUSTOMERS_MERGE)
class MergeCustomers:
    """One person was written down twice; `kept` answers for both from now on."""

    kept: Id
    dropped: Id

    def check(self, entry: Entry, world: World) -> None:
        if None in (known(world, self.kept), known(world, self.dropped)):
            raise RuleViolation("customer.erased_already")
        may_merge(world.require(Customer, self.kept), world.require(Customer, self.dropped))

    def apply(self, entry: Entry, world: World) -> None:
        kept, dropped = (world.get(Customer, id) for id in (self.kept, self.dropped))
        if kept is not None and dropped is not None:
            for each in merge(kept, dropped, entry.at):
                world.put(each)


@command("customer.unmerge", version=1, fact=False, permission=Permission.CUSTOMERS_MERGE)
class UnmergeCustomer:
    """They were two after all; possible for 30 days."""

    dropped: Id

    def check(self, entry: Entry, world: World) -> None:
        if known(world, self.dropped) is None:
            raise RuleViolation("customer.erased_already")
        may_unmerge(world.require(Customer, self.dropped), entry.at)

    def apply(self, entry: Entry, world: World) -> None:
        dropped = world.get(Customer, self.dropped)
        if dropped is None or not dropped.merged_into:
            return
        alone = dropped
        for kept in holders(world, dropped):
            without, alone = unmerge(kept, dropped, entry.at)
            world.put(without)
        world.put(alone)


@command("customer.start_erasure", version=1, fact=False, permission=Permission.CUSTOMERS_ERASE)
class StartErasure:
    """The customer wants to be forgotten. Central does it; what sales and goods need stays without a name."""

    customer: Id

    def check(self, entry: Entry, world: World) -> None:
        customer = known(world, self.customer)
        if customer is None:
            raise RuleViolation("customer.erased_already")
        for id in sorted(customer.ids):
            waiting = [each for each in world.find(Pickup, customer=id) if each.state in OPEN]
            if waiting:
                raise RuleViolation("customer.pickup_waits", pickup=waiting[0].id)

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            for id in sorted(customer.ids):
                world.put(Erasure(id=id, at=entry.at))


@command("customer.start_export", version=1, fact=False, permission=Permission.CUSTOMERS_ERASE)
class StartExport:
    """The customer wants all we hold about them. Central writes it; managers of this store fetch it. The
    export's id is that of its entry."""

    customer: Id

    def check(self, entry: Entry, world: World) -> None:
        if known(world, self.customer) is None:
            raise RuleViolation("customer.erased_already")

    def apply(self, entry: Entry, world: World) -> None:
        customer = meant(world, self.customer)
        if customer is not None:
            world.put(
                Export(
                    id=entry.id,
                    customer=customer.id,
                    store=world.store,
                    at=entry.at,
                    by=entry.actor,
                )
            )
