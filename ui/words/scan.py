"""What is said of a code, and how its digits are shown."""

from collections.abc import Mapping

from associate_app.domain.gtin import shown
from associate_app.domain.scan import ScanProblem
from ui.language.mark import QT_TRANSLATE_NOOP, translate

PROBLEMS: Mapping[ScanProblem, str] = {
    ScanProblem.CHECK_DIGIT: QT_TRANSLATE_NOOP("Scan", "That code did not read right. Scan it again."),
    ScanProblem.INCOMPLETE: QT_TRANSLATE_NOOP("Scan", "Only part of the code arrived. Scan it again."),
    ScanProblem.UNREADABLE: QT_TRANSLATE_NOOP(
        "Scan", "This code can't be read here. Type the number instead."
    ),
}


def scan_words(problem: ScanProblem) -> str:
    return translate("Scan", PROBLEMS[problem])


def gtin_words(gtin14: str) -> str:
    return printed(shown(gtin14))


def printed(digits: str) -> str:
    """Thirteen digits in the groups that stand below their bars, "4 740183 551270"."""
    return f"{digits[0]} {digits[1:7]} {digits[7:]}" if len(digits) == 13 else digits
