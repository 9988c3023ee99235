"""The tables: fixed ones by migrations, one per kind from the registry.

Documents of a kind that this version does not know wait in `unknown_document` until a version that knows it
moves them into their own table: nothing has to be fetched again.
"""

from associate_app.documents import KINDS, Kind
from associate_app.store import words
from associate_app.store.connection import Connection
from associate_app.store.unavailable import StoreUnavailable

# After the connection: it tells sqlite-utils which driver to use.
from sqlite_utils import Database, Migrations  # isort: skip


def _m0001_first_slice(db: Database) -> None:
    for statement in _FIRST_SLICE:
        db.execute(statement)


_FIRST_SLICE = (
    "create table local (name text primary key, value text not null) without rowid",
    """create table identity (
        device text primary key, store text not null, name text not null, private_key blob not null,
        central text not null
    ) without rowid""",
    """create table ledger (
        seq integer primary key,
        id text not null unique,
        type text not null,
        actor text not null,
        at integer not null,
        body blob not null,
        signature blob not null,
        hash text not null,
        texts text not null default '{}',
        state text not null default 'pending' check (state in ('pending', 'delivered', 'settled')),
        effect text not null check (effect in ('applied', 'unconfirmed', 'refused', 'crashed')),
        footprint text not null default '{}',
        outcome text,
        settled_at integer
    )""",
    "create index ledger_open on ledger (seq) where state <> 'settled'",
    """create table shadow (kind text not null, id text not null, doc text, primary key (kind, id))
        without rowid""",
    """create table belongs (
        kind text not null, id text not null, scope text not null, gen integer not null,
        primary key (kind, id, scope)
    ) without rowid""",
    """create table cursor (
        scope text primary key, epoch text not null, ver integer not null, synced_at integer not null
    ) without rowid""",
    """create table incoming (
        n integer primary key, scope text not null, kind text not null, id text not null,
        gone integer not null, doc text
    )""",
    """create table unknown_document (kind text not null, id text not null, doc text not null,
        primary key (kind, id)) without rowid""",
    "create table blob (hash text primary key, bytes blob not null, delivered integer not null default 0)",
    "create index blob_to_send on blob (hash) where delivered = 0",
    """create table pin_attempt (staff text primary key, failures integer not null, locked_until integer)
        without rowid""",
)


def _m0002_one_name(db: Database) -> None:
    """A customer's name is one field: in what is held and what central had sent."""
    for table in ("customer", "shadow", "incoming"):
        if table in db.table_names():
            kind = "" if table == "customer" else "kind = 'customer' and doc is not null and "
            db.execute(_ONE_NAME.format(table=table, kind=kind))


_ONE_NAME = """
    update {table} set doc = json_set(json_remove(doc, '$.given_name', '$.family_name'), '$.name', trim(
        coalesce(doc ->> '$.given_name', '') || ' ' || coalesce(doc ->> '$.family_name', '')))
    where {kind}json_type(doc, '$.name') is null
"""


def _m0003_drafts(db: Database) -> None:
    db.execute(
        "create table draft (kind text not null, id text not null, body text not null,"
        " primary key (kind, id)) without rowid"
    )


def _m0004_ledger_by_type(db: Database) -> None:
    """The last of a kind is asked for by type: a receipt's number, what became of a payment."""
    db.execute("create index ledger_type on ledger (type, seq)")


_STEPS = (_m0001_first_slice, _m0002_one_name, _m0003_drafts, _m0004_ledger_by_type)
migrations = Migrations("associate")
for _step in _STEPS:
    migrations()(_step)


def quoted(name: str) -> str:
    return f'"{name}"'


def raise_schema(connection: Connection) -> None:
    """Bring the tables to this version. Raises StoreUnavailable `store.newer`."""
    db = Database(connection)
    if {each.name for each in migrations.applied(db)} - {step.__name__ for step in _STEPS}:
        raise StoreUnavailable("store.newer")
    migrations.apply(db)
    with db.atomic():
        for kind in KINDS:
            _shape(connection, kind)


def _shape(connection: Connection, kind: Kind[object]) -> None:
    """Create what the registry declares and the file does not have yet."""
    table = quoted(kind.name)
    columns = {row[1] for row in connection.execute(f"pragma table_xinfo({table})")}
    if not columns:
        # Search joins by number; any other kind is one B-tree, found by id in one descent.
        if kind.words:
            connection.execute(
                f"create table {table} (n integer primary key, id text not null unique, doc text not null)"
            )
        else:
            connection.execute(f"create table {table} (id text primary key, doc text not null) without rowid")
        connection.execute(
            f"insert into {table} (id, doc) select id, doc from unknown_document where kind = ?", (kind.name,)
        )
        connection.execute("delete from unknown_document where kind = ?", (kind.name,))
    for index in kind.indexes:
        if index.path not in columns:
            connection.execute(
                f"alter table {table} add column {quoted(index.path)} {index.type}"
                f" generated always as (json_extract(doc, '$.{index.path}')) virtual"
            )
            connection.execute(
                f"create index {quoted(f'{kind.name}_{index.path}')} on {table} ({quoted(index.path)})"
            )
    if kind.words:
        words.shape(connection, kind)
