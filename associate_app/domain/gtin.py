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


def expand_upc_e(text: str) -> str:
    """The GTIN-12 behind eight digits of UPC-E; empty when they are none.

    The last of the six digits in the middle says which zeros were left out (GS1 General Specifications,
    section 7.10). Only numbers that begin with 0 have such a short form.
    """
    if not (len(text) == 8 and text.isascii() and text.isdigit() and text[0] == "0"):
        return ""
    number, rule = text[1:7], text[6]
    match rule:
        case "0" | "1" | "2":
            body = number[:2] + rule + "0000" + number[2:5]
        case "3":
            body = number[:3] + "00000" + number[3:5]
        case "4":
            body = number[:4] + "00000" + number[4]
        case _:
            body = number[:5] + "0000" + rule
    gtin = "0" + body + text[7]
    return gtin if is_gtin(gtin) else ""


def is_isbn10(text: str) -> bool:
    """Ten characters whose sum, weighted 10 to 1, is divisible by 11; X stands for 10 (ISO 2108)."""
    return _weighs_eleven(text)


def is_issn(text: str) -> bool:
    """Eight characters, weighted 8 to 1 (ISO 3297)."""
    return _weighs_eleven(text)


def _weighs_eleven(text: str) -> bool:
    total = sum(
        (10 if digit == "X" else int(digit)) * weight for weight, digit in enumerate(reversed(text), 1)
    )
    return total % 11 == 0 and total > 0


def shown(gtin14: str) -> str:
    """The shortest form a person would find printed: 13 digits for most, 8 for GTIN-8, 14 for cases."""
    if gtin14.startswith("000000"):
        return gtin14[6:]
    return gtin14[1:] if gtin14.startswith("0") else gtin14
