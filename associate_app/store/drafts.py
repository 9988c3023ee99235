"""What somebody is in the middle of: kept on this device alone, in no ledger, until it is settled.

A draft survives crashes, sign-outs, reloads and `recover`; documents of central never touch it.
"""

from typing import Any, TypeVar

from associate_app.codec import decode, encode
from associate_app.documents import kind_of
from associate_app.domain.basket import Basket, without_customer
from associate_app.domain.errors import RuleViolation
from associate_app.store.connection import Connection

D = TypeVar("D")
DRAFT = "draft"  # what `Changes` call it


def keep(connection: Connection, draft: Any) -> None:
    """As it stands now, over what was kept of it before; a customer who was erased meanwhile stays gone."""
    if isinstance(draft, Basket) and _is_erased(connection, draft.customer):
        draft = without_customer(draft)
    kind = kind_of(type(draft)).name
    row = connection.execute("select body from draft where kind = ? and id = ?", (kind, draft.id)).fetchone()
    text = encode(draft, row[0] if row else None)
    connection.execute(
        "insert into draft values (?, ?, ?) on conflict (kind, id) do update set body = excluded.body",
        (kind, draft.id, text),
    )


def forget_erased(connection: Connection) -> frozenset[str]:
    """Drafts keep their goods and lose customers who were erased. Gives the ids of those that did."""
    naming = [each for each in kept(connection, Basket) if _is_erased(connection, each.customer)]
    for each in naming:
        keep(connection, each)
    return frozenset(each.id for each in naming)


def drop(connection: Connection, type_: type[Any], id: str) -> None:
    connection.execute("delete from draft where kind = ? and id = ?", (kind_of(type_).name, id))


def settle(connection: Connection, type_: type[Any], id: str) -> None:
    """Raises RuleViolation `basket.gone` where something else has settled it."""
    gone = connection.execute("delete from draft where kind = ? and id = ?", (kind_of(type_).name, id))
    if gone.rowcount != 1:
        raise RuleViolation("basket.gone")


def kept(connection: Connection, type_: type[D]) -> tuple[D, ...]:
    """Oldest id first."""
    rows = connection.execute("select body from draft where kind = ? order by id", (kind_of(type_).name,))
    return tuple(decode(type_, body) for (body,) in rows.fetchall())


def _is_erased(connection: Connection, customer: str) -> bool:
    found = connection.execute("select 1 from erasure where id = ?", (customer,)).fetchone()
    return found is not None
