"""What customers told us leaves this device's ledger with them; the entries and their chain stay."""

from associate_app.store.connection import Connection

_ABOUT = """
    select id from erasure
    union all select pickup.id from pickup join erasure on pickup.customer = erasure.id
"""
_FORGET = f"""
    update ledger set texts = '{{}}' where texts <> '{{}}' and exists (
        select 1 from ({_ABOUT}) about where instr(cast(ledger.body as text), '"' || about.id || '"')
    )
"""


def forget_erased(connection: Connection) -> None:
    """Texts beside the entries that name somebody erased, or a pickup of theirs."""
    connection.execute(_FORGET)
