"""The few ledger entries that have personal texts beside them are found without reading all others."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute("create index if not exists ledger_with_texts on ledger (device, seq) where texts <> '{}'")
