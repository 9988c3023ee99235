import errno
from collections.abc import Iterator
from contextlib import contextmanager

_CODES = {
    errno.ENOSPC: "central.disk_full",
    errno.EDQUOT: "central.disk_full",
    errno.EACCES: "central.database_forbidden",
    errno.EPERM: "central.database_forbidden",
    errno.EROFS: "central.database_forbidden",
}


class PostgresUnavailable(Exception):
    """The embedded database can't be used; the code says why."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.facts.items())])


def failure(code: str, said: str) -> PostgresUnavailable:
    """What PostgreSQL's own last words mean; `code` when they are nothing we know."""
    if "No space left on device" in said:
        return PostgresUnavailable("central.disk_full")
    return PostgresUnavailable(code, said=said.strip()[-2000:])


@contextmanager
def os_errors_explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "central.database_failed")
        raise PostgresUnavailable(code, file=error.filename, reason=error.strerror) from error
