"""Wrong PINs, counted on disk: closing the app does not give new tries."""

from associate_app.domain.time import MINUTE, Instant, later
from associate_app.store.connection import Connection
from associate_app.store.records import PinState

FREE = 3  # wrong tries before the first wait
FIRST_WAIT = 30_000  # milliseconds, doubled by every further wrong try
LONGEST_WAIT = 15 * MINUTE


def state(connection: Connection, staff: str, now: Instant) -> PinState:
    row = connection.execute(
        "select failures, locked_until from pin_attempt where staff = ?", (staff,)
    ).fetchone()
    if row is None:
        return PinState()
    failures, until = row
    if until is not None and until > now:
        # A clock that was set back must not lock somebody out for days.
        return PinState(failures=failures, locked_until=min(until, later(now, LONGEST_WAIT)))
    return PinState(failures=failures)


def failed(connection: Connection, staff: str, now: Instant) -> PinState:
    failures = state(connection, staff, now).failures + 1
    wait = min(FIRST_WAIT * 2 ** min(failures - FREE, 10), LONGEST_WAIT) if failures >= FREE else 0
    until = later(now, int(wait)) if wait else None
    connection.execute(
        "insert into pin_attempt values (?, ?, ?) on conflict (staff) do update"
        " set failures = excluded.failures, locked_until = excluded.locked_until",
        (staff, failures, until),
    )
    return PinState(failures=failures, locked_until=until)


def succeeded(connection: Connection, staff: str) -> None:
    connection.execute("delete from pin_attempt where staff = ?", (staff,))
