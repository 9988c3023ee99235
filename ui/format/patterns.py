"""How each language writes a date: CLDR's short forms have no weekday, or another country's order."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

_Language = QLocale.Language


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePatterns:
    """Patterns of `QLocale.toString`; a day is never parted from its month at the end of a line."""

    day: str  # 14 Nov
    weekday: str  # Fri 14 Nov
    year: str  # 14 Nov 2025
    long: str  # Friday 14 November


_ENGLISH = DatePatterns(
    day="d\u00a0MMM", weekday="ddd d\u00a0MMM", year="d\u00a0MMM yyyy", long="dddd d MMMM"
)
_PATTERNS = {
    _Language.Estonian: DatePatterns(
        day="d.\u00a0MMM", weekday="ddd d.\u00a0MMM", year="d.\u00a0MMM yyyy", long="dddd, d. MMMM"
    ),
    _Language.Polish: DatePatterns(
        day="d\u00a0MMM", weekday="ddd d\u00a0MMM", year="d\u00a0MMM yyyy", long="dddd, d MMMM"
    ),
    _Language.Russian: DatePatterns(
        day="d\u00a0MMM", weekday="ddd d\u00a0MMM", year="d\u00a0MMM yyyy\u00a0'г.'", long="dddd, d MMMM"
    ),
    _Language.German: DatePatterns(
        day="d.\u00a0MMM", weekday="ddd, d.\u00a0MMM", year="d.\u00a0MMM yyyy", long="dddd, d. MMMM"
    ),
}


def patterns() -> DatePatterns:
    """Of the language in force."""
    return _PATTERNS.get(QLocale().language(), _ENGLISH)
