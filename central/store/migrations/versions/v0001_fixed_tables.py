"""Scopes, feed, ledger, effects, identity and blobs."""

from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    "create table setting (name text primary key, value text not null)",
    """create table scope (
        name text collate "C" primary key,
        head bigint not null,
        min_ver bigint not null default 0,
        epoch text not null)""",
    """create table feed (
        scope text collate "C" not null,
        ver bigint not null,
        kind text collate "C" not null,
        id text collate "C" not null,
        gone boolean not null,
        primary key (scope, kind, id))""",
    "create index feed_by_version on feed (scope, ver)",
    "create index feed_by_document on feed (kind, id)",
    """create table milestone (
        scope text collate "C" not null,
        at bigint not null,
        head bigint not null,
        primary key (scope, at))""",
    """create table subscription (
        kind text collate "C" not null,
        id text collate "C" not null,
        scope text collate "C" not null,
        at bigint not null,
        primary key (kind, id, scope))""",
    "create index subscription_by_scope on subscription (scope, at)",
    """create table ledger_head (
        device text collate "C" primary key,
        last bigint not null,
        hash text not null)""",
    """create table ledger (
        device text collate "C" not null,
        seq bigint not null,
        id text collate "C" not null unique,
        hash text not null,
        body bytea not null,
        signature bytea not null,
        texts bytea not null,
        received_at bigint not null,
        status text not null,
        primary key (device, seq))""",
    "create index ledger_held on ledger (device, seq) where status = 'held'",
    """create table effect (
        number bigint generated always as identity primary key,
        kind text not null,
        key text not null,
        payload bytea not null,
        attempts integer not null default 0,
        due_at bigint not null default 0)""",
    "create index effect_by_due on effect (due_at, number)",
    """create table blob (
        sha256 text primary key,
        bytes bytea not null,
        device text not null,
        at bigint not null)""",
    "create index blob_by_device on blob (device, at)",
    """create table nonce (
        nonce text primary key,
        device text not null,
        expires_at bigint not null)""",
    "create index nonce_by_expiry on nonce (expires_at)",
    """create table enrolment_code (
        hash text primary key,
        store text not null,
        expires_at bigint not null,
        used_at bigint)""",
    "create table enrolment_try (peer text not null, at bigint not null)",
    "create index enrolment_try_by_time on enrolment_try (at)",
)


def upgrade() -> None:
    for each in _TABLES:
        op.execute(each)
