"""Who may be written down already: a warning beside the form, never a reason not to save."""

from dataclasses import dataclass
from enum import StrEnum

from associate_app.domain import folding
from associate_app.domain.contact import read_email, read_phone
from associate_app.domain.customer import Customer
from associate_app.queries.customers import customers_named
from associate_app.queries.people import as_they_are, country, with_card
from associate_app.store import Reader

MOST = 5
_LOOKED_AT = 20  # of much the same name

_EMAIL = "select doc from customer where email = :email order by id limit 9"
_PHONE = "select doc from customer where phone = :phone order by id limit 9"


class Same(StrEnum):
    """What speaks for it, the strongest first."""

    CARD = "duplicate.card"
    EMAIL = "duplicate.email"
    PHONE = "duplicate.phone"  # families share one
    NAME = "duplicate.name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What is in the form; `id` where somebody is edited, who is no double of their own."""

    name: str = ""
    email: str = ""
    phone: str = ""  # as typed
    card: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Duplicate:
    customer: Customer
    same: Same


def likely_duplicates(reader: Reader, draft: Draft) -> tuple[Duplicate, ...]:
    """Of the customers held here; the strongest likeness first, everybody once."""
    phone = read_phone(draft.phone, country(reader)).e164
    email = read_email(draft.email)
    alike = (
        (Same.CARD, with_card(reader, draft.card)),
        (Same.EMAIL, reader.documents(Customer, _EMAIL, email=email) if email else ()),
        (Same.PHONE, reader.documents(Customer, _PHONE, phone=phone) if phone else ()),
        (Same.NAME, _named(reader, draft.name)),
    )
    found: dict[str, Duplicate] = {}
    for same, people in alike:
        for each in as_they_are(reader, people):
            if draft.id not in each.ids:
                found.setdefault(each.id, Duplicate(each, same))
    return tuple(found.values())[:MOST]


def _named(reader: Reader, name: str) -> tuple[Customer, ...]:
    """The same words in any order; one word alone is shared by too many."""
    asked = sorted(folding.words(name))
    if len(asked) < 2:
        return ()
    found = customers_named(reader, name, _LOOKED_AT)
    near = {each.id for each in found if len(folding.words(each.name)) == len(asked)}
    return tuple(each for each in found if each.id in near)
