"""What a customer wears, likes and wishes for, one thing at a time so that nobody overwrites another's."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from associate_app.domain import folding
from associate_app.domain.customer import Customer, ImportantDate, Size, Wish
from associate_app.domain.errors import RuleViolation
from associate_app.domain.time import Instant

MOST = 50  # of each sort
LONGEST = 100  # characters
_DATE = re.compile(r"(?P<year>[0-9]{4}|-)-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_LEAP = 2000


class Like(StrEnum):
    SIZE = "size"
    BRAND = "brand"
    PREFERENCE = "preference"
    WISH = "wish"
    DATE = "date"


_LISTS: Mapping[Like, str] = {
    Like.SIZE: "sizes",
    Like.BRAND: "brands",
    Like.PREFERENCE: "prefers",
    Like.WISH: "wishes",
    Like.DATE: "dates",
}
_TWOFOLD = (Like.SIZE, Like.DATE)  # these say of what


def may_like(customer: Customer, like: Like, value: str, of: str) -> None:
    if not value.strip() or (like in _TWOFOLD and not of.strip()):
        raise RuleViolation("customer.nothing_said")
    if max(len(value), len(of)) > LONGEST:
        raise RuleViolation("text.too_long", most=LONGEST)
    if like is Like.DATE and not is_date(value):
        raise RuleViolation("customer.bad_date")
    kept = _without(customer, like, of if like in _TWOFOLD else value)
    if len(kept) >= MOST:
        raise RuleViolation("customer.too_many", most=MOST)


def add_like(customer: Customer, like: Like, value: str, of: str, at: Instant) -> Customer:
    """Said again, it takes the place of what was said before."""
    value, of = value.strip()[:LONGEST], of.strip()[:LONGEST]
    if not value or (like in _TWOFOLD and not of):
        return customer
    kept = _without(customer, like, of if like in _TWOFOLD else value)
    if len(kept) >= MOST:
        return customer
    return _with(customer, like, (*kept, _said(like, value, of, at)), at)


def remove_like(customer: Customer, like: Like, value: str, at: Instant) -> Customer:
    """`value` is what a size or a date is of, else the thing itself."""
    return _with(customer, like, _without(customer, like, value), at)


def says(customer: Customer, like: Like, value: str) -> bool:
    there: tuple[Any, ...] = getattr(customer, _LISTS[like])
    return len(_without(customer, like, value)) < len(there)


def is_date(text: str) -> bool:
    """ISO 8601, with "-" for every year: "--02-29" is one."""
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year = _LEAP if match["year"] == "-" else int(match["year"])
    try:
        date(year, int(match["month"]), int(match["day"]))
    except ValueError:
        return False
    return True


def _said(like: Like, value: str, of: str, at: Instant) -> Any:
    match like:
        case Like.SIZE:
            return Size(of=of, size=value)
        case Like.DATE:
            return ImportantDate(what=of, on=value)
        case Like.WISH:
            return Wish(sku=value, at=at)
    return value


def _without(customer: Customer, like: Like, value: str) -> tuple[Any, ...]:
    there: tuple[Any, ...] = getattr(customer, _LISTS[like])
    return tuple(each for each in there if folding.plain(_key(each)) != folding.plain(value.strip()))


def _key(said: Any) -> str:
    match said:
        case Size():
            return said.of
        case ImportantDate():
            return said.what
        case Wish():
            return said.sku
    return str(said)


def _with(customer: Customer, like: Like, things: tuple[Any, ...], at: Instant) -> Customer:
    changed: dict[str, Any] = {_LISTS[like]: things}
    return replace(customer, **changed, updated_at=at)
