"""GTIN check digits and forms (GS1 General Specifications, sections 3.3.2 and 7.9)."""

LENGTHS = (8, 12, 13, 14)


def check_digit(body: str) -> str:
    """The digit that completes `body`: weights 3 and 1 from the right."""
    return str(
        -sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body))) % 10
    )


def is_gtin(text: str) -> bool:
    return (
        len(text) in LENGTHS
        and text.isascii()
        and text.isdigit()
        and int(text) > 0
        and check_digit(text[:-1]) == text[-1]
    )


def to_gtin14(text: str) -> str:
    """The one form that is stored and compared: 14 digits, zeros in front.

    Raises ValueError when `text` is no GTIN.
    """
    if not is_gtin(text):
        raise ValueError(text)
    return text.zfill(14)


def shown(gtin14: str) -> str:
    """The shortest form a person would find printed: 13 digits for most, 8 for GTIN-8, 14 for cases."""
    if gtin14.startswith("000000"):
        return gtin14[6:]
    return gtin14[1:] if gtin14.startswith("0") else gtin14
