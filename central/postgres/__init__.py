"""The PostgreSQL that central runs by itself when no server was configured."""

from central.postgres.errors import PostgresUnavailable
from central.postgres.server import EmbeddedPostgres

__all__ = ["EmbeddedPostgres", "PostgresUnavailable"]
