"""Price lists of every market, with their history and the offers that run."""

from associate_app.domain.catalogue import ListPrice, Offer, Price, PriceNow, Variant, price_at
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, Instant, later
from central.demo.catalogue import Product
from central.demo.scene import Scene

WEEK = 7 * DAY
_FOREIGN = {"PLN": 430, "SEK": 1_150}  # hundredths of the price in euros


def price(scene: Scene, product: Product, variant: Variant, market: str, currency: str) -> Price:
    rng = scene.rng("price", product.style.id)
    now = Money(_in(currency, product.cents), currency)
    before = Money(_in(currency, product.cents * 88 // 10_000 * 100), currency)
    raised = later(scene.week_began, -rng.randint(8, 25) * DAY)
    began = later(scene.now, -rng.randint(200, 500) * DAY)
    steps = [ListPrice(amount=before, since=began), ListPrice(amount=now, since=raised)]
    changed = product.is_coat or rng.random() < 0.3
    return Price(
        id=f"{market}:{variant.id}",
        market=market,
        sku=variant.id,
        lists=tuple(steps if changed else [ListPrice(amount=now, since=began)]),
        offers=_offers(scene, product, now),
    )


def charged(price: Price, at: Instant) -> Money:
    found: PriceNow | None = price_at(price, at)
    if found is None:
        raise LookupError(price.id)
    return found.amount


def in_currency(currency: str, cents: int) -> int:
    """A round sum in euros as the market has it."""
    return cents * _FOREIGN.get(currency, 100) // 100


def _offers(scene: Scene, product: Product, listed: Money) -> tuple[Offer, ...]:
    monday, rng = scene.week_began, scene.rng("offer", product.style.id)
    offers = []
    if product.is_coat:
        offers.append(_offer("Coat Week −20 %", listed, 20, monday, 1))
    elif product.is_known:
        pass  # their prices are in the guides
    elif product.style.art in ("jar", "serum") and rng.random() < 0.5:
        offers.append(_offer("Skin days −15 %", listed, 15, monday, 2))
    elif rng.random() < 0.1:
        offers.append(_offer("Mid-season −30 %", listed, 30, later(monday, -5 * WEEK), 2))
    return tuple(offers)


def _offer(name: str, listed: Money, percent: int, since: Instant, weeks: int) -> Offer:
    amount = Money((listed.minor * (100 - percent) + 50) // 100, listed.currency)
    return Offer(name=name, amount=amount, since=since, until=later(since, weeks * WEEK))


def _in(currency: str, cents: int) -> int:
    """Foreign prices end in 9 whole units, as price tags do."""
    if currency not in _FOREIGN:
        return cents
    return (cents * _FOREIGN[currency] // 100 // 1_000 * 10 + 9) * 100
