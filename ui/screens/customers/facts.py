"""What is known of a customer, the most useful first: pure functions."""

from collections.abc import Iterator
from datetime import date, datetime

from associate_app.domain.customer import BIRTHDAY, ImportantDate
from associate_app.domain.insight.summary import CustomerSummary, band
from associate_app.domain.money import Money
from associate_app.domain.time import DAY, later
from ui.format.numbers import money, percent
from ui.format.times import capitalised, local, short_date, year_date
from ui.kit.row import Row
from ui.language.counts import counts
from ui.language.mark import translate
from ui.screens.cart_rows import item_row, unit_price
from ui.screens.customers.contacts import masked_card
from ui.screens.customers.goods import with_stock
from ui.screens.customers.held import Held
from ui.screens.customers.moment import Moment
from ui.screens.customers.person_view import FactGroup, FactsView, FactView
from ui.screens.customers.sheets.fields import language_name
from ui.words.insight import band_words, compared_words, product_words, rhythm_words, segment_words

FIRST = 8
_SIZES = 3  # among the first


def facts_view(held: Held, at: Moment) -> FactsView:
    facts, about = (*_likes(held), *_figures(held, at)), tuple(_about(held, at))
    spare = max(0, FIRST - len(facts))
    groups = (
        FactGroup(title="", facts=facts[FIRST:]),
        FactGroup(title=translate("Facts", "Likely to run out"), facts=tuple(_running_out(held, at))),
        FactGroup(title=translate("Facts", "Dates"), facts=tuple(_dates(held))),
        FactGroup(title=translate("Facts", "About"), facts=about[spare:]),
    )
    return FactsView(
        first=(*facts, *about[:spare])[:FIRST],
        rest=tuple(each for each in groups if each.facts),
        wishes=tuple(_wishes(held, at)),
        hint=""
        if held.insight.summary
        else translate("Facts", "Value, visits and habits come from central, and are not here yet."),
    )


def _likes(held: Held) -> Iterator[FactView]:
    who = held.profile.customer
    for size in who.sizes[:_SIZES]:
        yield FactView(name=size.of, value=size.size)
    if who.brands:
        yield FactView(name=translate("Facts", "Brands"), value=", ".join(who.brands))
    if who.prefers:
        yield FactView(name=translate("Facts", "Prefers"), value=", ".join(who.prefers))


def _figures(held: Held, at: Moment) -> Iterator[FactView]:
    known = held.insight.summary
    if known is not None:
        yield _value(known)
        if known.return_permille is not None:
            share = percent((known.return_permille + 5) // 10)
            yield FactView(
                name=translate("Facts", "Returns"),
                value=translate("Facts", "{percent} of items").format(percent=share),
            )
        if known.last_visit_at is not None:
            yield FactView(name=translate("Facts", "Last visit"), value=_last_visit(held, known, at))
    yield from _standing(held, at)
    if known is not None:
        yield from _habits(held, known)
    for size in held.profile.customer.sizes[_SIZES:]:
        yield FactView(name=size.of, value=size.size)


def _standing(held: Held, at: Moment) -> Iterator[FactView]:
    account = held.account
    if account is not None and account.next and account.missing:
        yield FactView(
            name=translate("Facts", "Still to {tier}").format(tier=account.next),
            value=money(Money(account.missing, account.currency)),
            basis=translate("Facts", "Spent in the last twelve months counts."),
        )
    if held.credit:
        yield FactView(
            name=translate("Facts", "Store credit"), value=money(Money(held.credit, at.store.currency))
        )


def _habits(held: Held, known: CustomerSummary) -> Iterator[FactView]:
    if (average := known.average_basket) is not None:
        yield FactView(name=translate("Facts", "Average basket"), value=money(average))
    if held.insight.rfm is not None:
        yield FactView(
            name=translate("Facts", "Buying"),
            value=segment_words(held.insight.rfm.segment),
            basis=compared_words(held.insight.compared),
        )
    if known.elsewhere:
        yield FactView(
            name=translate("Facts", "In other currencies"), value=", ".join(map(money, known.elsewhere))
        )


def _value(known: CustomerSummary) -> FactView:
    pattern = translate("Facts", "{value}, {visits}")
    visits = counts.tr("{n} visits", "", known.visits)
    return FactView(
        name=translate("Facts", "Lifetime value"),
        value=pattern.format(value=band_words(band(known.value)), visits=visits),
        clear=pattern.format(value=money(known.value), visits=visits),
    )


def _last_visit(held: Held, known: CustomerSummary, at: Moment) -> str:
    day = at.day(known.last_visit_at) if known.last_visit_at else ""
    place = held.places.get(known.last_visit)
    if place is None:
        return day
    return translate("Facts", "{day}, {place}").format(day=day, place=place.name)


def _running_out(held: Held, at: Moment) -> Iterator[FactView]:
    """What is overdue by a whole interval is no habit any more."""
    for each in held.insight.replenishments:
        variant = held.insight.variants.get(each.sku)
        if at.now <= later(each.due_at, each.interval_days * DAY):
            yield FactView(
                name=product_words(variant) if variant else each.sku,
                value=translate("Facts", "about {day}").format(day=at.day(each.due_at)),
                basis=rhythm_words(each),
            )


def _dates(held: Held) -> Iterator[FactView]:
    for each in held.profile.customer.dates:
        what = translate("Facts", "Birthday") if each.what == BIRTHDAY else capitalised(each.what)
        yield FactView(name=what, value=_day(each))


def _day(said: ImportantDate) -> str:
    every_year = said.on.startswith("--")
    try:
        day = date.fromisoformat(said.on.replace("--", "2000-", 1) if every_year else said.on)
    except ValueError:
        return said.on
    at = datetime.combine(day, datetime.min.time())
    return short_date(at) if every_year else year_date(at)


def _about(held: Held, at: Moment) -> Iterator[FactView]:
    who, home = held.profile.customer, held.profile.home
    if who.language:
        yield FactView(name=translate("Facts", "Speaks"), value=language_name(who.language))
    yield FactView(name=translate("Facts", "Own store"), value=home.name if home else who.store)
    yield FactView(name=translate("Facts", "Customer since"), value=year_date(local(who.since, at.zone)))
    if who.card:
        masked = masked_card(who.card)
        yield FactView(name=translate("Facts", "Loyalty card"), value=masked, clear=who.card)
    numbers = ", ".join((who.id, *who.merged_from))
    yield FactView(name=translate("Facts", "Customer number"), value=numbers)


def _wishes(held: Held, at: Moment) -> Iterator[Row]:
    for wish in held.profile.customer.wishes:
        item = held.items.get(wish.sku)
        row = item_row(item, wish.sku, 1, unit_price(item, at.now), here=False)
        yield with_stock(row, wish.sku, held)
