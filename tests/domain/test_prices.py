"""Golden cases worked by hand: Hella wool wrap coat, Estonia."""

from datetime import UTC, datetime

from associate_app.domain.catalogue import ListPrice, Offer, Price, price_at
from associate_app.domain.money import Money
from associate_app.domain.time import Instant, instant


def day(month: int, number: int) -> Instant:
    return instant(datetime(2025, month, number, tzinfo=UTC))


def eur(minor: int) -> Money:
    return Money(minor, "EUR")


COAT = Price(
    id="EE:coat",
    market="EE",
    sku="coat",
    lists=(ListPrice(amount=eur(21900), since=day(9, 1)), ListPrice(amount=eur(24900), since=day(10, 20))),
    offers=(
        Offer(name="Coat Week", amount=eur(19920), since=day(11, 10), until=day(11, 17)),
        Offer(name="Not cheaper", amount=eur(26000), since=day(11, 10), until=day(11, 17)),
    ),
)


def test_before_the_first_list_price_there_is_none() -> None:
    assert price_at(COAT, day(8, 31)) is None


def test_without_an_offer_the_list_price_counts_alone() -> None:
    now = price_at(COAT, day(11, 1))
    assert now is not None
    assert (now.amount, now.list_price, now.offer, now.lowest) == (eur(24900), eur(24900), None, None)


def test_an_offer_shows_the_lowest_price_of_the_thirty_days_before_it() -> None:
    # From 11 October to 10 November: 219.00 until 20 October, then 249.00.
    now = price_at(COAT, day(11, 13))
    assert now is not None and now.offer is not None
    assert (now.amount, now.offer.name, now.lowest) == (eur(19920), "Coat Week", eur(21900))


def test_an_offer_ends_at_its_end() -> None:
    last = price_at(COAT, Instant(day(11, 17) - 1))
    after = price_at(COAT, day(11, 17))
    assert last is not None and last.amount == eur(19920)
    assert after is not None and after.amount == eur(24900)


def test_an_offer_before_counts_as_a_price_before() -> None:
    flash = Offer(name="Flash", amount=eur(20500), since=day(10, 25), until=day(10, 26))
    both = Price(id="EE:coat", market="EE", sku="coat", lists=COAT.lists, offers=(flash, COAT.offers[0]))
    now = price_at(both, day(11, 13))
    assert now is not None and now.lowest == eur(20500)
