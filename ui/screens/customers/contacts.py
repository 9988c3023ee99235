"""Contacts that somebody who looks over a shoulder can't read."""

from associate_app.domain.customer import Customer

_DOT = "\u2022"
MASK = f"{_DOT * 4} "


def masked_phone(phone: str) -> str:
    """`+372 •• ••• 418` of an E.164 number: the country and the last three digits. What can't be dialled is
    hidden whole."""
    if len(phone) < 9 or not phone.startswith("+"):
        return _DOT * 6 if phone else ""
    return f"{phone[:4]} {_DOT * 2} {_DOT * 3} {phone[-3:]}"


def masked_email(email: str) -> str:
    """`i••••@••••.lv`: the first letter and where the address ends."""
    name, at, domain = email.partition("@")
    if not at or not name:
        return _DOT * 6 if email else ""
    return f"{name[0]}{_DOT * 4}@{_DOT * 4}.{domain.rpartition('.')[2]}"


def masked_card(card: str) -> str:
    return f"{MASK}{card[-4:]}" if card else ""


def spaced_phone(phone: str) -> str:
    """E.164 in groups of three, to be read aloud; what can't be dialled as it was typed."""
    if not phone.startswith("+"):
        return phone
    digits = phone[4:]
    groups = [digits[at : at + 3] for at in range(0, len(digits), 3)]
    return " ".join((phone[:4], *groups)).strip()


def masked(customer: Customer) -> str:
    """What a list shows of somebody: enough to tell two of one name apart."""
    return masked_phone(customer.phone) or masked_email(customer.email)
