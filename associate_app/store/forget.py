"""What customers told us leaves this device's ledger with them; the entries and their chain stay. And what
was written for them leaves with its export."""

from collections.abc import Collection

from associate_app.store.connection import Connection

_ABOUT = """
    select id from erasure
    union all select pickup.id from pickup join erasure on pickup.customer = erasure.id
    union all select sale.id from sale join erasure on sale.customer = erasure.id
"""
_FORGET = f"""
    update ledger set texts = '{{}}' where texts <> '{{}}' and exists (
        select 1 from ({_ABOUT}) about where instr(cast(ledger.body as text), '"' || about.id || '"')
    )
"""


def forget_erased(connection: Connection) -> None:
    """Texts beside the entries that name somebody erased, or a pickup of theirs."""
    connection.execute(_FORGET)


def forget_addresses(connection: Connection) -> None:
    """An address that was given for one receipt has served once central has answered."""
    connection.execute(
        """update ledger set texts = '{}' where type = 'receipt.send' and state = 'settled'
           and texts <> '{}'"""
    )


def exported(connection: Connection) -> frozenset[str]:
    """Hashes of the exports this device knows."""
    rows = connection.execute("select doc ->> '$.sha256' from export where doc ->> '$.sha256' <> ''")
    return frozenset(sha256 for (sha256,) in rows.fetchall())


def forget_exports(connection: Connection, before: Collection[str]) -> None:
    """The blobs of exports that are over."""
    over = [(sha256,) for sha256 in sorted(set(before) - exported(connection))]
    connection.executemany("delete from blob where hash = ? and delivered = 1", over)
