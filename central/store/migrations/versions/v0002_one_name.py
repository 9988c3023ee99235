"""A customer's name is one field. Devices do the same with what they hold, so nothing is sent again."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute(
        """do $$ begin
             if to_regclass('customer') is not null then
               update customer set doc = (doc - 'given_name' - 'family_name') || jsonb_build_object('name',
                 trim(coalesce(doc ->> 'given_name', '') || ' ' || coalesce(doc ->> 'family_name', '')))
               where not doc ? 'name';
             end if;
           end $$"""
    )
