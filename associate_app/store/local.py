"""Single values of this device: identity, clock, ledger head, small settings."""

from dataclasses import dataclass

from associate_app.codec import decode, encode
from associate_app.domain.ledger import GENESIS
from associate_app.store.connection import Connection
from associate_app.store.records import Identity

_CLOCK_OFFSET = "clock offset"
_HEAD = "ledger head"
_BASE = "ledger base"
_LOADED = "loaded"
_GENERATION = "generation"
_SETTING = "setting "


@dataclass(frozen=True, slots=True)
class Link:
    """A place in the chain."""

    seq: int = 0
    hash: str = GENESIS


def read(connection: Connection, name: str) -> str | None:
    row = connection.execute("select value from local where name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def write(connection: Connection, name: str, value: str) -> None:
    connection.execute(
        "insert into local values (?, ?) on conflict (name) do update set value = excluded.value",
        (name, value),
    )


def identity(connection: Connection) -> Identity | None:
    """It has a table of its own, never rewritten: what wears out `local` does not reach it."""
    row = connection.execute("select device, store, name, private_key, central from identity").fetchone()
    return row and Identity(
        device=row[0], store=row[1], name=row[2], private_key=bytes(row[3]), central=row[4]
    )


def set_identity(connection: Connection, identity: Identity) -> None:
    connection.execute(
        "insert or replace into identity (device, store, name, private_key, central) values (?, ?, ?, ?, ?)",
        (identity.device, identity.store, identity.name, identity.private_key, identity.central),
    )


def clock_offset(connection: Connection) -> int:
    """Milliseconds to add to this device's clock."""
    return int(read(connection, _CLOCK_OFFSET) or 0)


def set_clock_offset(connection: Connection, milliseconds: int) -> None:
    write(connection, _CLOCK_OFFSET, str(milliseconds))


def ledger_head(connection: Connection) -> Link:
    """The last entry written."""
    return _link(connection, _HEAD)


def set_ledger_head(connection: Connection, link: Link) -> None:
    write(connection, _HEAD, encode(link))


def knows_ledger(connection: Connection) -> bool:
    """Whether the ledger's ends are written here."""
    return read(connection, _HEAD) is not None


def ledger_base(connection: Connection) -> Link:
    """The last entry that is not kept any more."""
    return _link(connection, _BASE)


def set_ledger_base(connection: Connection, link: Link) -> None:
    write(connection, _BASE, encode(link))


def _link(connection: Connection, name: str) -> Link:
    text = read(connection, name)
    return Link() if text is None else decode(Link, text)


def is_loaded(connection: Connection) -> bool:
    """Whether a first load has come to its end."""
    return read(connection, _LOADED) is not None


def set_loaded(connection: Connection) -> None:
    write(connection, _LOADED, "1")


def generation(connection: Connection) -> int:
    """Which load brought a document: what a reload does not bring again has left."""
    return int(read(connection, _GENERATION) or 0)


def next_generation(connection: Connection) -> None:
    write(connection, _GENERATION, str(generation(connection) + 1))


def setting(connection: Connection, name: str) -> str | None:
    return read(connection, _SETTING + name)


def set_setting(connection: Connection, name: str, text: str) -> None:
    write(connection, _SETTING + name, text)
