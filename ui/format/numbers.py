"""Numbers, money and measures as people read them, in the language in force.

Everywhere a narrow space for thousands and a true minus; the decimal sign, the place of the currency and of
the per cent sign are the language's. Digits after the decimal sign are ISO 4217's, never the locale's.
"""

from PySide6.QtCore import QLocale

from associate_app.domain.money import Money, minor_digits
from ui.language.mark import QT_TRANSLATE_NOOP, translate

NARROW_SPACE = "\u202f"
MINUS = "\u2212"
SPACE = "\u00a0"  # where no line ends
_BEFORE = {"EUR": "€", "GBP": "£", "USD": "$"}
_AFTER = {"PLN": "zł", "SEK": "kr", "NOK": "kr", "DKK": "kr", "CZK": "Kč"}
_SIZES = (
    (1_000_000_000, QT_TRANSLATE_NOOP("Measure", "{number} GB")),
    (1_000_000, QT_TRANSLATE_NOOP("Measure", "{number} MB")),
)


def grouped(number: int) -> str:
    """48210 as 48 210, with a narrow space and a true minus."""
    return f"{number:,}".replace(",", NARROW_SPACE).replace("-", MINUS)


def signed(number: int) -> str:
    """A difference: `+2`, `−1`, and `0` without a sign."""
    return f"+{grouped(number)}" if number > 0 else grouped(number)


def percent(number: int) -> str:
    """`20 %` in English, German and Russian, `20%` in Estonian and Polish."""
    joined = QLocale().language() in (QLocale.Language.Estonian, QLocale.Language.Polish)
    return f"{grouped(number)}{'' if joined else SPACE}%"


def money(amount: Money) -> str:
    """`€1 249.00`, `−€49.80` in English, `1 249,00 €` elsewhere; `499.00 zł`.

    The ISO 4217 code where the sign is not well known.
    """
    digits = minor_digits(amount.currency)
    return _money(amount, f"{abs(amount.minor) % 10**digits:0{digits}d}" if digits else "")


def round_money(amount: Money) -> str:
    """Like `money`, without the minor units where they are nought: `€100`."""
    if amount.minor % 10 ** minor_digits(amount.currency):
        return money(amount)
    return _money(amount, "")


def _money(amount: Money, decimals: str) -> str:
    whole = grouped(abs(amount.minor) // 10 ** minor_digits(amount.currency))
    figures = f"{whole}{QLocale().decimalPoint()}{decimals}" if decimals else whole
    sign = MINUS if amount.minor < 0 else ""
    before = _BEFORE.get(amount.currency)
    if before and QLocale().language() == QLocale.Language.English:
        return f"{sign}{before}{figures}"
    return f"{sign}{figures}{SPACE}{before or _AFTER.get(amount.currency, amount.currency)}"


def decimal(number: float, digits: int) -> str:
    """2.43 as `2.4` or `2,4`."""
    whole, _, decimals = f"{number:,.{digits}f}".replace("-", MINUS).partition(".")
    figures = whole.replace(",", NARROW_SPACE)
    return f"{figures}{QLocale().decimalPoint()}{decimals}" if decimals else figures


def distance(metres: int) -> str:
    """`450 m`, `2.4 km`, `186 km`."""
    if metres < 995:
        return _measure(QT_TRANSLATE_NOOP("Measure", "{number} m"), grouped(round(metres, -1)))
    kilometres = decimal(metres / 1_000, 1 if metres < 9_950 else 0)
    return _measure(QT_TRANSLATE_NOOP("Measure", "{number} km"), kilometres)


def data_size(size: int) -> str:
    """Bytes in the unit a person would choose: `2 GB`, `48 MB`."""
    for step, words in _SIZES:
        if size >= step:
            return _measure(words, decimal(size / step, 0))
    return _measure(QT_TRANSLATE_NOOP("Measure", "{number} kB"), grouped(max(1, size // 1_000)))


def _measure(words: str, number: str) -> str:
    """A number is never parted from its unit at the end of a line."""
    return translate("Measure", words).replace(" ", SPACE).format(number=number)
