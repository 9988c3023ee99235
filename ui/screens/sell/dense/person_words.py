"""Who buys, in few words: what they agreed to, sizes, last visit, brands, and the open cart."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo

from associate_app.domain.insight.summary import CustomerSummary
from associate_app.domain.place import Place
from associate_app.domain.time import Instant
from ui.format.numbers import money
from ui.format.times import day_words, local, short_date, year_date
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import pieces_of
from ui.screens.sell.dense.beside import Person
from ui.words.consents import consent_words

_MOST_BRANDS = 3
_MOST_SIZES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CartOffer:
    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """No address and no number: the customer stands beside the screen, and so do others."""

    consents: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    cart: CartOffer | None = None


def person_view(person: Person, place: Place, now: Instant, zone: tzinfo | None, in_hand: str) -> PersonView:
    """`in_hand` is the cart that the basket continues: it is not offered again."""
    given = (each for each in person.profile.consents if each.given)
    return PersonView(
        consents=tuple(consent_words(each.channel) for each in given),
        facts=tuple(_facts(person, place, local(now, zone), zone)),
        cart=_cart(person, now, zone) if person.cart and person.cart.id != in_hand else None,
    )


def _facts(person: Person, place: Place, today: datetime, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    who = person.profile.customer
    sizes = who.sizes[:_MOST_SIZES]
    if sizes:
        yield ", ".join(each.of for each in sizes), ", ".join(each.size for each in sizes)
    if person.summary is not None and person.summary.last_visit_at is not None:
        yield translate("Sell", "Last visit"), _last_visit(person.summary, place, today, zone)
    if who.brands:
        yield translate("Sell", "Likes"), ", ".join(who.brands[:_MOST_BRANDS])


def _last_visit(summary: CustomerSummary, place: Place, today: datetime, zone: tzinfo | None) -> str:
    assert summary.last_visit_at is not None
    at = local(summary.last_visit_at, zone)
    day = short_date(at) if at.year == today.year else year_date(at)
    return translate("Sell", "{day}, here").format(day=day) if summary.last_visit == place.id else day


def _cart(person: Person, now: Instant, zone: tzinfo | None) -> CartOffer:
    cart = person.cart
    assert cart is not None
    cost = person.cost
    changed = day_words(local(cart.changed_at, zone), local(now, zone))
    said = translate("Sell", "{amount}, changed {day}")
    if cost is None or cost.unpriced:
        said = translate("Sell", "Changed {day}")
    return CartOffer(
        id=cart.id,
        title=counts.tr("Online cart, {n} items", "", pieces_of(cart)),
        detail=said.format(amount=money(cost.total) if cost else "", day=changed),
    )
