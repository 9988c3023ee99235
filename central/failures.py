"""Why central can't start or go on: one sentence and one exit code each (sysexits.h)."""

import errno

import psycopg
from psycopg_pool import PoolTimeout

from associate_app.exit_codes import CANNOT_CREATE, CONFIGURATION, NOT_PERMITTED, TRY_LATER, UNAVAILABLE
from central.postgres import PostgresUnavailable
from central.store.schema import DatabaseUnusable


class Failure(Exception):
    """Ends the process with `code` after `sentence` was said."""

    def __init__(self, code: int, sentence: str) -> None:
        super().__init__(code, sentence)
        self.code = code
        self.sentence = sentence


_FULL = Failure(
    CANNOT_CREATE, "The disk is full. Nothing that was confirmed is lost; make room and start again."
)
_POSTGRES = {
    "central.disk_full": _FULL,
    "central.database_in_use": Failure(
        TRY_LATER, "Another central already uses this folder. Stop it first, or choose another --directory."
    ),
    "central.database_forbidden": Failure(
        NOT_PERMITTED,
        "The folder can't be used: this account may not write there. Choose another --directory.",
    ),
    "central.database_version": Failure(
        CONFIGURATION, "The folder holds a database of another PostgreSQL version."
    ),
    "central.embedded_database_not_installed": Failure(
        CONFIGURATION,
        "No database is configured and none is installed: set ASSOCIATE_CENTRAL_DATABASE_URL, "
        "or install associate-app[central].",
    ),
}
_UNUSABLE = {
    "central.database_newer": Failure(
        CONFIGURATION,
        "A newer version of central has used this database. Nothing is changed; start that version.",
    ),
    "central.database_too_old": Failure(CONFIGURATION, "The database is older than PostgreSQL 15."),
    "central.database_encoding": Failure(CONFIGURATION, "The database must be created with encoding UTF8."),
}


def explained(error: Exception) -> Failure | None:
    """What to say about `error`; None for a bug."""
    match error:
        case Failure():
            return error
        case PostgresUnavailable():
            known = _POSTGRES.get(error.code)
            return known or Failure(UNAVAILABLE, f"The embedded database does not start: {error}.")
        case DatabaseUnusable():
            return _UNUSABLE[error.code]
        case psycopg.errors.DiskFull():
            return _FULL
        case psycopg.errors.InsufficientPrivilege():
            return Failure(NOT_PERMITTED, "The database does not allow central to do this.")
        case psycopg.ProgrammingError(sqlstate=None):  # libpq could not read the URL
            return Failure(CONFIGURATION, "ASSOCIATE_CENTRAL_DATABASE_URL is not a PostgreSQL URL.")
        case psycopg.OperationalError() | PoolTimeout():
            return Failure(
                UNAVAILABLE,
                "The database does not answer. Check ASSOCIATE_CENTRAL_DATABASE_URL and the server.",
            )
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return _FULL
        case OSError(errno=errno.EACCES | errno.EPERM | errno.EROFS):
            return Failure(NOT_PERMITTED, f"{error.filename}: this account may not write there.")
        case OSError():
            return Failure(CANNOT_CREATE, f"{error.filename or 'A file'}: {error.strerror or error}.")
    return None


def cannot_listen(host: str, port: int, error: OSError) -> Failure:
    match error.errno:
        case errno.EADDRINUSE:
            return Failure(
                UNAVAILABLE,
                f"Port {port} on {host} is taken. Stop what listens there, or choose another --port.",
            )
        case errno.EACCES:
            return Failure(NOT_PERMITTED, f"This account may not listen on port {port} of {host}.")
    return Failure(UNAVAILABLE, f"{host} is not an address of this machine.")
