"""Card numbers are never accepted, stored or logged: how one is told from other long numbers."""

import re
from collections.abc import Callable, Iterator

_LENGTHS = range(13, 20)  # ISO/IEC 7812-1: 13 to 19 digits with the check digit
_DIGITS = re.compile(r"(?<![0-9])[0-9](?:[ .\-\u00a0\u2009\u202f]?[0-9])+(?![0-9])")


def holds_card_number(text: str, is_gtin: Callable[[str], bool] = lambda _: False) -> bool:
    """Whether `text` has a number that could be a card's, also one written in groups.

    `is_gtin` is asked about each such number: that of a product which is known is none.
    """
    return any(not is_gtin(number) for number in _numbers(text) if has_luhn_digit(number))


def has_luhn_digit(number: str) -> bool:
    """Whether the last digit is right by ISO/IEC 7812-1, annex B."""
    doubled = (int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number)))
    return sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0


def _numbers(text: str) -> Iterator[str]:
    """Every row of neighbouring groups that is as long as a card's number."""
    for run in _DIGITS.findall(text):
        groups = re.split(r"[^0-9]", run)
        for first in range(len(groups)):
            for last in range(first + 1, len(groups) + 1):
                number = "".join(groups[first:last])
                if len(number) >= _LENGTHS.stop:
                    break
                if len(number) in _LENGTHS:
                    yield number
