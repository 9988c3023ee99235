"""What codes lead to, beside products and pickups themselves."""

from associate_app.domain.customer import Customer
from associate_app.domain.pickup import Pickup
from associate_app.domain.scan import CodeKind
from associate_app.queries.people import as_they_are, with_card
from associate_app.store import Reader

_CUSTOMERS = {
    CodeKind.EMAIL: "select doc from customer where email = :value order by id limit 9",
    CodeKind.PHONE: "select doc from customer where phone = :value order by id limit 9",
}
_ON_SHELF = """
    select doc from pickup
    where store = :store and state = 'ready' and json_extract(doc, '$.shelf') = :shelf
    order by expires_at, id
"""


def customers_with(reader: Reader, kind: CodeKind, value: str) -> tuple[Customer, ...]:
    """Several share an e-mail address or a phone number now and then; a merge makes one of two."""
    if kind is CodeKind.LOYALTY:
        return as_they_are(reader, with_card(reader, value))
    return as_they_are(reader, reader.documents(Customer, _CUSTOMERS[kind], value=value))


def on_shelf(reader: Reader, shelf: str, store: str) -> tuple[Pickup, ...]:
    """Ready pickups that stand there; the one that is kept shortest comes first."""
    return reader.documents(Pickup, _ON_SHELF, shelf=shelf, store=store)
