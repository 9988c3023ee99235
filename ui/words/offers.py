"""What made a price lower, and what would make it lower still."""

from collections.abc import Mapping

from associate_app.domain.customer import BIRTHDAY
from associate_app.domain.money import Money
from associate_app.domain.pricing.override import OverrideReason
from associate_app.domain.pricing.reasons import Applied, Missing, Nearly, Source
from ui.format.numbers import SPACE, decimal, money, percent
from ui.format.others import apart
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate

REASONS: Mapping[OverrideReason, str] = {
    OverrideReason.DAMAGED: QT_TRANSLATE_NOOP("Offer", "Damaged"),
    OverrideReason.DISPLAY: QT_TRANSLATE_NOOP("Offer", "Display piece"),
    OverrideReason.LABEL: QT_TRANSLATE_NOOP("Offer", "The label says less"),
    OverrideReason.GOODWILL: QT_TRANSLATE_NOOP("Offer", "Goodwill"),
    OverrideReason.PRICE_MATCH: QT_TRANSLATE_NOOP("Offer", "Seen cheaper"),
    OverrideReason.PRICE_MISSING: QT_TRANSLATE_NOOP("Offer", "The price is missing"),
}
_PERCENT = 10_000  # millionths


def reason_words(reason: OverrideReason) -> str:
    return translate("Offer", REASONS[reason])


def applied_words(applied: Applied) -> str:
    """One reduction by its name."""
    match applied.source:
        case Source.OVERRIDE:
            reason = reason_words(OverrideReason(applied.id))
            return translate("Offer", "By hand: {reason}").format(reason=reason)
        case Source.GROUP_PRICE if applied.id == BIRTHDAY:
            return translate("Offer", "Birthday price")
        case Source.GROUP_PRICE:
            return translate("Offer", "Price for {group}").format(group=apart(applied.id))
        case Source.POINTS:
            return translate("Offer", "Points")
    return apart(applied.name)


def nearly_words(nearly: Nearly, goods: str, currency: str) -> str:
    """What is missing; `goods` names what is to be bought, empty for anything."""
    match nearly.missing:
        case Missing.PIECES if goods:
            return counts.tr("{n} more of {goods}", "", nearly.pieces).format(goods=goods)
        case Missing.PIECES:
            return counts.tr("{n} more items", "", nearly.pieces)
        case Missing.AMOUNT if goods:
            more = money(Money(nearly.amount, currency))
            return translate("Offer", "{amount} more on {goods}").format(amount=more, goods=goods)
        case Missing.AMOUNT:
            more = money(Money(nearly.amount, currency))
            return translate("Offer", "{amount} more").format(amount=more)
        case Missing.REWARD:
            return counts.tr("{n} pieces of {goods} can be taken with it", "", nearly.pieces).format(
                goods=goods
            )
        case Missing.MEMBERSHIP:
            who = ", ".join(
                translate("Offer", "a birthday") if each == BIRTHDAY else apart(each) for each in nearly.who
            )
            return translate("Offer", "Only for: {who}").format(who=who)


def rate_words(rate: int) -> str:
    """A tax rate in millionths as `24 %` or `25.5 %`."""
    if rate % _PERCENT == 0:
        return percent(rate // _PERCENT)
    whole = percent(0).replace("0", "", 1)
    return f"{decimal(rate / _PERCENT, 1)}{whole or SPACE + '%'}"
