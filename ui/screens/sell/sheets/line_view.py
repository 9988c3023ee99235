"""What is said of one line: its price, how it goes and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from associate_app.domain.basket import BasketLine
from associate_app.domain.fulfilment import Part, Plan
from associate_app.domain.money import Money
from associate_app.domain.place import Place
from associate_app.domain.pricing.override import OverrideReason
from associate_app.domain.pricing.reasons import Source
from associate_app.queries.product import places
from associate_app.selling import Quote
from ui.format.numbers import grouped, money
from ui.format.others import apart
from ui.format.times import local, zone_of
from ui.language.mark import translate
from ui.screens.sell.till import Till
from ui.words.offers import applied_words, reason_words
from ui.words.selling import plan_words
from ui.words.ways import ICONS, named, ready_words, way_words


@dataclass(frozen=True, slots=True)
class LineView:
    """Empty where the quote does not tell yet."""

    amount: str = ""
    each: str = ""  # "2 × €39.10, list price €46.00"
    way: str = ""
    way_icon: str = "route"
    way_tone: str = "ink"
    why_way: str = ""
    reasons: str = ""
    by_hand: str = ""
    matched: str = ""


def line_view(till: Till, line: BasketLine, known: Mapping[str, Place] | None = None) -> LineView:
    """`known` are all places, where many lines are told at once."""
    quote = till.quote
    hand, match = _by_hand(line)
    if quote is None or quote.basket.line(line.id) is None:
        return LineView(way=translate("Line", "How it goes"), by_hand=hand, matched=match)
    amount, each = _price(quote, line.id)
    at = known if known is not None else places(till.workspace.store.reader())
    way, icon, tone, why = _way(quote, line, at)
    return LineView(amount, each, way, icon, tone, why, _reasons(quote, line.id), hand, match)


def part_words(quote: Quote, part: Part, known: Mapping[str, Place]) -> str:
    """ "Ship from Rīga warehouse, at home by Mon 17 Nov"."""
    zone = zone_of(quote.place)
    way = way_words(part.way, named(known, part.place), here=part.place == quote.place.id)
    ready = ready_words(part.way, local(part.ready_at, zone), local(quote.at, zone))
    return translate("Line", "{way}, {ready}").format(way=way, ready=ready) if ready else way


def _price(quote: Quote, id: str) -> tuple[str, str]:
    currency = quote.bill.currency
    billed = next((each for each in quote.bill.lines if each.id == id), None)
    priced = next((each for each in quote.priced.lines if each.id == id), None)
    if billed is None or priced is None:
        return translate("Line", "No price"), ""
    cost = billed.paid + billed.points  # points are a way to pay, and stand with the sums
    listed = money(Money(priced.list_price, currency))
    unit = money(Money(priced.unit_price, currency))
    if priced.pieces > 1:
        words = translate("Line", "{pieces} × {price}").format(pieces=grouped(priced.pieces), price=unit)
    elif priced.listed > cost:
        words = translate("Line", "List price {price}").format(price=listed)
    else:
        words = ""
    return money(Money(cost, currency)), words


def _way(quote: Quote, line: BasketLine, known: Mapping[str, Place]) -> tuple[str, str, str, str]:
    plan: Plan = quote.plan
    refused = next((each for each in plan.refused if each.wish.line == line.id), None)
    lost = next((each for each in plan.unplanned if each.line == line.id), None)
    parts = plan.of_line(line.id)
    if lost is not None:
        title = translate("Line", "Not all pieces can be had")
        return title, "circle-alert", "danger_ink", plan_words(lost.why.code, lost.why.facts)
    if not parts:
        return translate("Line", "How it goes"), "route", "ink", ""
    if len(parts) > 1:
        title = translate("Line", "In {n} parts").format(n=grouped(len(parts)))
        detail = "; ".join(
            translate("Line", "{n} × {part}").format(
                n=grouped(each.pieces), part=part_words(quote, each, known)
            )
            for each in parts
        )
        return title, "split", "ink", detail
    (part,) = parts
    why = plan_words(refused.why.code, refused.why.facts) if refused else ""
    why = why or plan_words(part.why.code, part.why.facts)
    if part.to_confirm:
        why = translate("Line", "To be confirmed. {why}").format(why=why)
    return part_words(quote, part, known), ICONS[part.way], "ink", why


def _reasons(quote: Quote, id: str) -> str:
    named = [
        applied_words(each)
        for each in quote.priced.applied
        if each.source is not Source.POINTS and any(share.line == id for share in each.lines)
    ]
    return ", ".join(apart(each) for each in named)


def _by_hand(line: BasketLine) -> tuple[str, str]:
    if line.override is None:
        return "", ""
    if line.override.match is not None:
        return "", translate("Line", "{price} at {shop}").format(
            price=money(line.override.match.amount), shop=apart(line.override.match.competitor)
        )
    words = translate("Line", "{price}: {reason}").format(
        price=money(line.override.amount), reason=reason_words(OverrideReason(line.override.reason))
    )
    return words, ""
