"""What a sale does to the accounts of its customer, on device and central alike.

A device moves the accounts it holds; those of another store's customers central moves alone.
"""

from collections.abc import Iterator
from dataclasses import replace

from associate_app.commands.people import held, meant
from associate_app.domain.customer import Customer
from associate_app.domain.errors import NotHeld
from associate_app.domain.loyalty import (
    LoyaltyAccount,
    LoyaltyMove,
    MoveWhy,
    best_tier,
    moved,
    raised,
    rank,
    shared,
    spend_of,
)
from associate_app.domain.market import Market
from associate_app.domain.pricing.loyalty import LoyaltyRules, earned, redeemable, tier_named
from associate_app.domain.sale import Sale
from associate_app.world import World


def collect(sale: Sale, world: World) -> None:
    """Points go and come, the spend counts, and the tier rises at once. What a device said against the rules
    is not believed, and told."""
    rules = _rules(sale, world)
    if rules is None:
        return
    _look_at_value(sale, rules, world)
    customer = _customer(sale.customer, world)
    if customer is None:
        return
    _look_at_tier(sale, customer, rules, world)
    for account, points in shared(max(sale.points, 0), _accounts(customer, world)):
        _move(world, account, sale, MoveWhy.REDEEMED, points=-points)
    own = _own(customer, world)
    if own is not None:
        points = _earned(sale, customer, rules, world)
        _move(world, own, sale, MoveWhy.EARNED, points=points, spent=sale.total)
    if sale.points:
        _tell_overdrawn(customer.id, sale, world)
    _raise_tier(sale, customer, rules, world)


def take_back(sale: Sale, world: World) -> None:
    """The sale never was: points, spend, and the tier that it brought."""
    made = [each for each in world.find(LoyaltyMove, because=sale.id) if each.why in _OF_SALE]
    for id in dict.fromkeys(move.account for move in made):
        account = held(world, LoyaltyAccount, id)
        if account is None:
            continue
        points = sum(move.points for move in made if move.account == id)
        spent = sum(move.spent for move in made if move.account == id)
        _move(world, account, sale, MoveWhy.VOIDED, points=-points, spent=-spent)
        if points > 0:
            _tell_overdrawn(id, sale, world)
        _lower_tier(sale, id, world)


_OF_SALE = (MoveWhy.EARNED, MoveWhy.REDEEMED)


def return_points(sale: Sale, *, taken: int, given: int, paid: int, world: World) -> None:
    """Goods came back: `taken` points go, `given` come, and `paid` of the spend is off; the tier stays.

    The amounts are those of `pricing.loyalty.taken_back` and `given_back`. Once for one command and account.
    """
    for move in world.find(LoyaltyMove, because=sale.id):
        account = held(world, LoyaltyAccount, move.account)
        if move.why is MoveWhy.EARNED and account is not None:
            _move(world, account, sale, MoveWhy.RETURNED, points=given - taken, spent=-paid)
            if taken > given:
                _tell_overdrawn(account.id, sale, world)
            return


def forgive(world: World, account: str, sale: str) -> None:
    """What is below zero is filled up."""
    below, because = held(world, LoyaltyAccount, account), held(world, Sale, sale)
    if below is not None and because is not None and below.points < 0:
        _move(world, below, because, MoveWhy.FORGIVEN, points=-below.points)


def _look_at_value(sale: Sale, rules: LoyaltyRules, world: World) -> None:
    """What points pay is a matter of the rules, and they are somebody's."""
    _, worth = redeemable(sale.points, sale.points_value, rules)
    if sale.points_value > worth or (sale.points and not sale.customer):
        world.attend(
            "loyalty.value_differs",
            about=sale.id,
            store=sale.store,
            number=sale.id,
            currency=sale.currency,
            points=sale.points,
            paid=sale.points_value,
            expected=worth if sale.customer else 0,
        )


def _look_at_tier(sale: Sale, customer: Customer, rules: LoyaltyRules, world: World) -> None:
    """Prices of a tier are for those who have it. Less than they have is a device that was not told yet."""
    tier = _tier(customer, rules, world)
    if rank(sale.customer_tier, rules) > rank(tier, rules):
        world.attend(
            "loyalty.tier_differs",
            about=sale.id,
            store=sale.store,
            number=sale.id,
            tier=sale.customer_tier,
            known=tier,
        )


def _earned(sale: Sale, customer: Customer, rules: LoyaltyRules, world: World) -> int:
    most = earned(sale.total, rules, tier_named(_tier(customer, rules, world), rules))
    if sale.earned > most:
        world.attend(
            "loyalty.earned_differs",
            about=sale.id,
            store=sale.store,
            number=sale.id,
            points=sale.earned,
            expected=most,
        )
    return max(min(sale.earned, most), 0)


def _raise_tier(sale: Sale, customer: Customer, rules: LoyaltyRules, world: World) -> None:
    accounts = list(_accounts(customer, world))
    before = _tier(customer, rules, world)
    tier = raised(before, spend_of(accounts, sale.currency, world.entry.at), rules)
    if accounts and tier != before:
        world.put(replace(customer, tier=tier))
        world.put(replace(accounts[0], raised_by=sale.id, raised_from=customer.tier))


def _lower_tier(sale: Sale, account: str, world: World) -> None:
    """Only what this sale brought, and only where the rest does not reach it by itself."""
    rules, customer = _rules(sale, world), _customer(account, world)
    own = _own(customer, world) if customer else None
    if rules is None or customer is None or own is None or own.raised_by != sale.id:
        return
    spend = spend_of(_accounts(customer, world), sale.currency, world.entry.at)
    tier = raised(own.raised_from, spend, rules)
    if rank(tier, rules) < rank(customer.tier, rules):
        world.put(replace(customer, tier=tier))
        world.put(replace(own, raised_by="", raised_from=""))


def _tier(customer: Customer, rules: LoyaltyRules, world: World) -> str:
    merged = (held(world, Customer, id) for id in sorted(customer.merged_from))
    return best_tier((each.tier for each in (customer, *merged) if each is not None), rules)


def _accounts(customer: Customer, world: World) -> Iterator[LoyaltyAccount]:
    """The customer's own first, then those of the ids that were merged into it; none where a device does not
    know the first."""
    own = _own(customer, world)
    if own is None:
        return
    yield own
    for id in sorted(customer.ids - {customer.id}):
        other = held(world, LoyaltyAccount, id)
        if other is not None:
            yield other


def _own(customer: Customer, world: World) -> LoyaltyAccount | None:
    """Whoever carries a store's customers carries their accounts: what is not held is not opened yet."""
    try:
        held = world.get(LoyaltyAccount, customer.id)
    except NotHeld:
        if customer.store != world.store:
            return None
        held = None
    return held or LoyaltyAccount(id=customer.id, store=customer.store)


def _move(
    world: World, account: LoyaltyAccount, sale: Sale, why: MoveWhy, *, points: int, spent: int = 0
) -> None:
    entry = world.entry
    move = LoyaltyMove(
        id=f"{entry.id}:{account.id}:{why}",
        account=account.id,
        store=account.store,
        because=sale.id,
        why=why,
        points=points,
        at=entry.at,
        spent=spent,
        currency=sale.currency,
    )
    after = moved(account, move, sale.at)
    world.put(move)
    world.put(after)


def _tell_overdrawn(id: str, sale: Sale, world: World) -> None:
    """Never in silence: two devices have redeemed without the line, or what was earned is used already."""
    account = held(world, LoyaltyAccount, id)
    if account is not None and account.points < 0:
        world.attend(
            "loyalty.overdrawn",
            about=id,
            store=sale.store,
            number=sale.id,
            customer=id,
            points=-account.points,
        )


def _rules(sale: Sale, world: World) -> LoyaltyRules | None:
    market = held(world, Market, sale.market)
    return market.loyalty if market else None


def _customer(id: str, world: World) -> Customer | None:
    try:
        return meant(world, id) if id else None
    except NotHeld:
        return None
