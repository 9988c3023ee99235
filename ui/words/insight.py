"""What is known of a customer beyond documents, and what to do next, in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from associate_app.domain.catalogue import Variant
from associate_app.domain.insight.actions import Action, ActionCode
from associate_app.domain.insight.repurchase import Replenishment
from associate_app.domain.insight.segment import Segment
from associate_app.domain.insight.summary import Band
from associate_app.domain.insight.together import Partner
from associate_app.domain.money import Money, minor_digits
from associate_app.domain.time import Instant
from ui.format.numbers import grouped, percent, round_money
from ui.format.times import brief_day, local, short_date, year_date
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate
from ui.words.moves import bin_words

SEGMENTS: Mapping[str, str] = {
    Segment.CHAMPION: QT_TRANSLATE_NOOP("Segment", "Among the best customers"),
    Segment.LOYAL: QT_TRANSLATE_NOOP("Segment", "Buys often"),
    Segment.NEW: QT_TRANSLATE_NOOP("Segment", "New here"),
    Segment.GROWING: QT_TRANSLATE_NOOP("Segment", "Comes more often lately"),
    Segment.STEADY: QT_TRANSLATE_NOOP("Segment", "Comes now and then"),
    Segment.COOLING: QT_TRANSLATE_NOOP("Segment", "Was here once"),
    Segment.MISSED: QT_TRANSLATE_NOOP("Segment", "One of the best, away for long"),
    Segment.AT_RISK: QT_TRANSLATE_NOOP("Segment", "Bought more often before"),
    Segment.ASLEEP: QT_TRANSLATE_NOOP("Segment", "Away for long"),
}

ICONS: Mapping[str, str] = {
    ActionCode.CALL: "phone",
    ActionCode.PICKUP: "package-check",
    ActionCode.CART: "shopping-basket",
    ActionCode.WISH: "bookmark",
    ActionCode.REPLENISH: "repeat",
    ActionCode.POINTS: "coins",
    ActionCode.BIRTHDAY: "gift",
}
BUTTONS: Mapping[str, str] = {
    ActionCode.CALL: QT_TRANSLATE_NOOP("Action", "Open"),
    ActionCode.PICKUP: QT_TRANSLATE_NOOP("Action", "Open"),
    ActionCode.CART: QT_TRANSLATE_NOOP("Action", "Show"),
    ActionCode.WISH: QT_TRANSLATE_NOOP("Action", "Show"),
    ActionCode.REPLENISH: QT_TRANSLATE_NOOP("Action", "Show"),
    ActionCode.POINTS: QT_TRANSLATE_NOOP("Action", "Use"),
    ActionCode.BIRTHDAY: QT_TRANSLATE_NOOP("Action", "Add"),
}


@dataclass(frozen=True, slots=True)
class ActionWords:
    """`reason` is why, in whole sentences."""

    icon: str
    title: str
    reason: str
    button: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What words about an action need beside it; `goods` are by SKU."""

    goods: Mapping[str, Variant]
    currency: str
    now: Instant
    zone: tzinfo | None


def action_words(action: Action, shown: Shown) -> ActionWords:
    title, sentences = _ACTIONS[action.code](action, shown)
    reason = " ".join(sentences).replace("..", ".")  # `Okt.` brings the full stop of its sentence
    return ActionWords(ICONS[action.code], title, reason, translate("Action", BUTTONS[action.code]))


def segment_words(segment: str) -> str:
    return translate("Segment", SEGMENTS[segment]) if segment in SEGMENTS else segment


def compared_words(customers: int) -> str:
    """What a segment rests on."""
    return counts.tr("Compared with {n} customers of this market", "", customers)


def band_words(band: Band) -> str:
    """`€4–5k` where thousands are counted, else `€400–500`."""
    one = 10 ** minor_digits(band.low.currency)
    if band.low.minor < 1_000 * one:
        return _from_to(band, translate("Band", "{low}–{high}"), 1)
    return _from_to(band, translate("Band", "{low}–{high}k"), 1_000)


def rhythm_words(known: Replenishment) -> str:
    """What a due date rests on."""
    return " ".join(_rhythm(known.purchases, known.interval_days))


def together_words(partner: Partner, baskets: int) -> str:
    """What a recommendation rests on."""
    return counts.tr("In {both} of {n} baskets with it.", "", baskets).replace("{both}", str(partner.baskets))


def product_words(variant: Variant) -> str:
    """Name, colour and size, each once: a bottle has its size in its name, a scent its colour."""
    said = variant.name
    for part in (variant.colour_name, variant.size):
        if part and part not in said:
            said = f"{said}, {part}"
    return said


def _from_to(band: Band, pattern: str, unit: int) -> str:
    """The currency stands once, where its language has it."""
    one = 10 ** minor_digits(band.low.currency)
    low, high = (grouped(money.minor // one // unit) for money in (band.low, band.high))
    return round_money(Money(8 * one, band.low.currency)).replace("8", pattern.format(low=low, high=high))


def _call(action: Action, shown: Shown) -> tuple[str, list[str]]:
    about = str(action.facts["about"])
    title = translate("Action", "Promised call: {about}").format(about=about)
    due = _day(int(action.facts["due"]), shown)
    return title if about else translate("Action", "Promised call"), [
        translate("Action", "Promised for {day}.").format(day=due)
    ]


def _pickup(action: Action, shown: Shown) -> tuple[str, list[str]]:
    facts = action.facts
    waiting = counts.tr("{n} pieces wait here.", "", int(facts["pieces"]))
    if facts["shelf"]:
        waiting = counts.tr("{n} pieces wait on shelf {shelf}.", "", int(facts["pieces"])).replace(
            "{shelf}", str(facts["shelf"])
        )
    said = [waiting]
    if "until" in facts:
        until = _day(int(facts["until"]), shown)
        said.append(translate("Action", "Kept until {day}.").format(day=until))
    title = translate("Action", "Hand over {pickup}").format(pickup=action.about)
    return title, [*said, *_more(action)]


def _cart(action: Action, shown: Shown) -> tuple[str, list[str]]:
    said = [translate("Action", "In the cart."), _here(action)]
    return _show(action, shown), [*said, *_more(action)]


def _wish(action: Action, shown: Shown) -> tuple[str, list[str]]:
    since = _day(int(action.facts["since"]), shown)
    said = [translate("Action", "On the wish list since {day}.").format(day=since), _here(action)]
    return _show(action, shown), [*said, *_more(action)]


def _replenish(action: Action, shown: Shown) -> tuple[str, list[str]]:
    title = translate("Action", "Offer {product} again").format(product=_product(action.about, shown))
    last = translate("Action", "Last on {day}.").format(day=_day(int(action.facts["last"]), shown))
    return title, [*_rhythm(int(action.facts["purchases"]), int(action.facts["days"])), last]


def _points(action: Action, shown: Shown) -> tuple[str, list[str]]:
    worth = round_money(Money(int(action.facts["value"]), shown.currency))
    said = counts.tr("{n} points pay {value}.", "", int(action.facts["points"])).replace("{value}", worth)
    return translate("Action", "Offer points"), [said]


def _birthday(action: Action, _shown: Shown) -> tuple[str, list[str]]:
    until = short_date(datetime.combine(date.fromisoformat(str(action.facts["until"])), datetime.min.time()))
    permille = int(action.facts["permille"])
    said = (
        translate("Action", "{percent} until {day}, not used.")
        if permille
        else translate("Action", "Until {day}, not used.")
    )
    return translate("Action", "Birthday gift"), [said.format(percent=percent(permille // 10), day=until)]


_ACTIONS: Mapping[ActionCode, Callable[[Action, Shown], tuple[str, list[str]]]] = {
    ActionCode.CALL: _call,
    ActionCode.PICKUP: _pickup,
    ActionCode.CART: _cart,
    ActionCode.WISH: _wish,
    ActionCode.REPLENISH: _replenish,
    ActionCode.POINTS: _points,
    ActionCode.BIRTHDAY: _birthday,
}


def _rhythm(purchases: int, days: int) -> list[str]:
    return [
        counts.tr("Bought on {n} days.", "", purchases),
        counts.tr("About every {n} days.", "", days),
    ]


def _here(action: Action) -> str:
    pieces, bin = int(action.facts["pieces"]), str(action.facts["bin"])
    if not bin:
        return translate("Action", "{n} here.").format(n=pieces)
    return translate("Action", "{n} here, {bin}.").format(n=pieces, bin=bin_words(bin))


def _more(action: Action) -> list[str]:
    return [counts.tr("And {n} more.", "", action.more)] if action.more else []


def _show(action: Action, shown: Shown) -> str:
    return translate("Action", "Show {product}").format(product=_product(action.about, shown))


def _product(sku: str, shown: Shown) -> str:
    variant = shown.goods.get(sku)
    return product_words(variant) if variant else sku


def _day(at: int, shown: Shown) -> str:
    then, now = local(Instant(at), shown.zone), local(shown.now, shown.zone)
    return brief_day(then, now) if then.year == now.year else year_date(then)
