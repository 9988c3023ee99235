"""How customers are reached: phones in E.164 beside what was typed, and e-mail addresses.

Numbering plans are imported by whoever needs them first: a start can do without them.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]{2,}")
LONGEST_EMAIL = 254  # RFC 5321, section 4.5.3.1.3
E164 = re.compile(r"\+[1-9][0-9]{3,14}")  # ITU-T E.164: at most 15 digits


class PhoneDoubt(StrEnum):
    """What to ask about, never a reason to refuse: numbering plans change before libraries do."""

    NONE = ""
    UNKNOWN_NUMBER = "phone.unknown_number"  # of the right length, in no range that is in use
    NOT_A_NUMBER = "phone.not_a_number"  # nothing that can be dialled


@dataclass(frozen=True, slots=True)
class Phone:
    typed: str
    e164: str  # empty where it can't be dialled
    doubt: PhoneDoubt = PhoneDoubt.NONE


def read_phone(typed: str, country: str) -> Phone:
    """`country` (ISO 3166-1 alpha-2) is where a number without its own is dialled. Total."""
    import phonenumbers

    text = typed.strip()
    if not text:
        return Phone("", "")
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return Phone(text, "", PhoneDoubt.NOT_A_NUMBER)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not E164.fullmatch(e164):
        return Phone(text, "", PhoneDoubt.NOT_A_NUMBER)
    if not phonenumbers.is_possible_number(number):
        return Phone(text, "", PhoneDoubt.NOT_A_NUMBER)
    doubt = PhoneDoubt.NONE if phonenumbers.is_valid_number(number) else PhoneDoubt.UNKNOWN_NUMBER
    return Phone(text, e164, doubt)


def dialled_so_far(typed: str, country: str) -> tuple[str, ...]:
    """How E.164 numbers begin that somebody may be typing, the likeliest first; empty for anything else."""
    import phonenumbers

    text = re.sub(r"[\s().\-/\u00a0\u202f]", "", typed)
    if not re.fullmatch(r"\+?[0-9]{3,17}", text, re.ASCII):
        return ()
    if text.startswith("+"):
        return (text,)
    found = [read_phone(text, country).e164, f"+{text[2:]}" if text.startswith("00") else ""]
    if code := phonenumbers.country_code_for_region(country) if country else 0:
        trunk = phonenumbers.ndd_prefix_for_region(country, True) or ""
        found += [f"+{code}{text.removeprefix(trunk)}", f"+{code}{text}"]
    found.append(f"+{text}")
    return tuple(dict.fromkeys(each for each in found if re.match(r"\+[1-9]", each)))


def spoken(e164: str) -> str:
    """As it is written internationally, in groups."""
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def read_email(typed: str) -> str:
    """As it is stored and compared."""
    return typed.strip().casefold()


def is_email(text: str) -> bool:
    return len(text) <= LONGEST_EMAIL and _EMAIL.fullmatch(text) is not None
