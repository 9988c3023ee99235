"""What is said of a code, and how its digits are shown."""

from collections.abc import Mapping

from associate_app.domain.gtin import shown
from associate_app.domain.money import Money
from associate_app.domain.scan import Code, CodeKind, Measure, MeasureKind, ScanProblem
from ui.format.numbers import decimal, money
from ui.format.others import plain
from ui.language.counts import counts
from ui.language.mark import QT_TRANSLATE_NOOP, translate

PROBLEMS: Mapping[ScanProblem, str] = {
    ScanProblem.CHECK_DIGIT: QT_TRANSLATE_NOOP("Scan", "That code did not read right. Scan it again."),
    ScanProblem.INCOMPLETE: QT_TRANSLATE_NOOP("Scan", "Only part of the code arrived. Scan it again."),
    ScanProblem.UNREADABLE: QT_TRANSLATE_NOOP(
        "Scan", "This code can't be read here. Type the number instead."
    ),
    ScanProblem.TOO_LONG: QT_TRANSLATE_NOOP(
        "Scan", "This code holds much more than a number. Type the number instead."
    ),
    ScanProblem.WEB_ADDRESS: QT_TRANSLATE_NOOP("Scan", "A web address, not ours. It is not opened."),
    ScanProblem.COUPON: QT_TRANSLATE_NOOP("Scan", "A coupon, not a product."),
    ScanProblem.REFUND_SLIP: QT_TRANSLATE_NOOP("Scan", "A deposit or refund slip, not a product."),
}

NOWHERE: Mapping[CodeKind, str] = {
    CodeKind.BADGE: QT_TRANSLATE_NOOP("Scan", "A badge. Lock this device first, then scan it."),
    CodeKind.GIFT_CARD: QT_TRANSLATE_NOOP("Scan", "A gift card. It is used when the customer pays."),
    CodeKind.SSCC: QT_TRANSLATE_NOOP("Scan", "A delivery label. Scan the goods inside instead."),
    CodeKind.BIN: QT_TRANSLATE_NOOP("Scan", "A shelf. No pickup waits on it."),
}
"""Kinds that lead to no screen, or not always, and that central need not be asked about."""

_MISSING = QT_TRANSLATE_NOOP("Scan", "Not on this device. Check the code, or search by name.")


def scan_words(problem: ScanProblem) -> str:
    return translate("Scan", PROBLEMS[problem])


def nowhere_words(kind: CodeKind) -> str:
    """What a code of this kind is, when it leads nowhere."""
    return translate("Scan", NOWHERE.get(kind, _MISSING))


def measure_words(measure: Measure, currency: str) -> str:
    """ "1.234 kg", "€14.68", "3 pieces"."""
    match measure.kind:
        case MeasureKind.GRAMS:
            return translate("Measure", "{number} kg").format(number=decimal(measure.amount / 1_000, 3))
        case MeasureKind.PRICE:
            return money(Money(measure.amount, currency))
        case MeasureKind.PIECES:
            return counts.tr("{n} pieces", "", measure.amount)


def shown_code(code: Code) -> str:
    """What stands in the field: short, on one line, and nothing that hides or turns what follows."""
    if code.kind is CodeKind.GTIN:
        return gtin_words(code.value) if code.problem is None else printed(code.value)
    return plain(code.value)


def gtin_words(gtin14: str) -> str:
    return printed(shown(gtin14))


def printed(digits: str) -> str:
    """Thirteen digits in the groups that stand below their bars, "4 740183 551270"."""
    return f"{digits[0]} {digits[1:7]} {digits[7:]}" if len(digits) == 13 else digits
