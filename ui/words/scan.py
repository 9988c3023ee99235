"""What the omnibox says of a code."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from associate_app.domain.scan import ScanProblem
from ui.words.mark import QT_TRANSLATE_NOOP

PROBLEMS: Mapping[ScanProblem, str] = {
    ScanProblem.CHECK_DIGIT: QT_TRANSLATE_NOOP("Scan", "That code did not read right. Scan it again."),
    ScanProblem.INCOMPLETE: QT_TRANSLATE_NOOP("Scan", "Only part of the code arrived. Scan it again."),
    ScanProblem.UNREADABLE: QT_TRANSLATE_NOOP(
        "Scan", "This code can't be read here. Type the number instead."
    ),
}


def scan_words(problem: ScanProblem) -> str:
    return QCoreApplication.translate("Scan", PROBLEMS[problem])
