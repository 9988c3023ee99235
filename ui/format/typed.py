"""Amounts as people type them."""

import re

from PySide6.QtCore import QLocale

from associate_app.domain.money import Money, minor_digits

_SIGNS = re.compile(r"[\s\u202f\u00a0'’]|[^\d.,\-−]+")
_WHOLE = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*|\d+")
_LONGEST = 12  # digits


def typed_money(text: str, currency: str) -> Money | None:
    """`12`, `12.5`, `12,50`, `1 234.50`, `€1,234.50`; None for what is no amount in that currency."""
    figures = _SIGNS.sub("", text)
    digits = minor_digits(currency)
    whole, decimals = figures, ""
    if digits and (found := re.fullmatch(rf"(.*?)[.,](\d{{0,{digits}}})", figures)):
        whole, decimals = found[1] or "0", found[2]
    if not _WHOLE.fullmatch(whole) or not re.search(r"\d", text):
        return None
    number = re.sub(r"[.,]", "", whole)
    if len(number) > _LONGEST:
        return None
    return Money(int(number + decimals.ljust(digits, "0")), currency)


def plain_money(amount: Money) -> str:
    """As it is typed: `1234.50`, `1234,50`."""
    digits = minor_digits(amount.currency)
    whole, rest = divmod(amount.minor, 10**digits)
    return f"{whole}{QLocale().decimalPoint()}{rest:0{digits}d}" if digits else str(whole)
