"""What customers have with Nordlys: points, the spend behind their tier, store credit, and gift cards."""

from collections.abc import Iterator, Sequence

from associate_app.domain.customer import Customer
from associate_app.domain.gift_card import GiftCard, card_id, gift_number
from associate_app.domain.loyalty import LoyaltyAccount, MonthSpend, month_of
from associate_app.domain.place import Place
from associate_app.domain.store_credit import StoreCredit
from associate_app.domain.time import DAY, later
from central.demo.prices import in_currency
from central.demo.promotions import TIER_SPENDS, TIERS
from central.demo.scene import Scene

_HIGHEST = 2_600_00  # cents in euros that somebody spends in a year
_POINTS = {11: 1_120, 14: 2_480}  # of those of whom the guides speak, by their place
_CREDIT = {11: 45_00}
# As the guides print them: one with money, one that is used up.
GIFT_CARDS = {gift_number("7K2QM4F9XB31TD"): 50_00, gift_number("5RT8HC20WJ6Z4E"): 0}


def accounts_of(
    scene: Scene, store: int, place: Place, customers: Sequence[Customer]
) -> Iterator[LoyaltyAccount | StoreCredit]:
    """Of all members whom store number `store` knows best."""
    for number, customer in enumerate(customers):
        if customer.tier:
            points = _POINTS.get(number) if store == 0 else None
            yield _account(scene, place, customer, points)
        if store == 0 and number in _CREDIT:
            yield StoreCredit(
                id=customer.id, store=place.id, currency=place.currency, balance=_CREDIT[number]
            )


def gift_cards(scene: Scene, currency: str) -> Iterator[GiftCard]:
    for number, cents in GIFT_CARDS.items():
        yield GiftCard(
            id=card_id(number),
            ending=number[-4:],
            currency=currency,
            balance=cents,
            issued_at=later(scene.now, -60 * DAY),
            until=later(scene.now, 3 * 365 * DAY),
        )


def _account(scene: Scene, place: Place, customer: Customer, points: int | None) -> LoyaltyAccount:
    """Spent in some of the last months, so much that the tier is right."""
    rng = scene.rng("account", customer.id)
    tier = TIERS.index(customer.tier)
    below = TIER_SPENDS[tier + 1] if tier + 1 < len(TIERS) else _HIGHEST
    spent = rng.randrange(TIER_SPENDS[tier], below)
    months = sorted(rng.sample(range(12), rng.randint(1, 4)), reverse=True)
    parts = [spent // len(months)] * len(months)
    parts[0] += spent - sum(parts)
    this_month = month_of(scene.now)
    return LoyaltyAccount(
        id=customer.id,
        store=customer.store,
        points=rng.randrange(spent // 100 + 1) if points is None else points,
        spent=tuple(
            MonthSpend(month=this_month - back, currency=place.currency, amount=amount)
            for back, cents in zip(months, parts, strict=True)
            if (amount := in_currency(place.currency, cents))
        ),
    )
