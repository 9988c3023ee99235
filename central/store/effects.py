"""The queue of effects: rows written in the command's transaction, worked off after its commit.

Rows are only ever added, so no command waits for another one's effect; what is due for the same kind and key
is taken together.
"""

from collections.abc import Iterable, Sequence

import msgspec

from associate_app.domain.time import Instant, later
from central.effects.causes import Cause
from central.store.database import Transaction

_LONGEST_WAIT = 3_600_000  # milliseconds between two attempts


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What is due for one kind and key: the payloads of its rows, oldest first."""

    numbers: list[int]
    kind: str
    key: str
    causes: list[Cause]
    attempts: int


def enqueue(tx: Transaction, causes: Iterable[Cause]) -> None:
    rows = [(cause.kind, cause.key, msgspec.json.encode(cause)) for cause in causes]
    if rows:
        kinds, keys, payloads = zip(*rows, strict=True)
        tx.execute(
            """insert into effect (kind, key, payload)
               select * from unnest(%s::text[], %s::text[], %s::bytea[])""",
            [list(kinds), list(keys), list(payloads)],
        )


def claim(tx: Transaction, now: Instant, limit: int) -> Sequence[Effect]:
    """Effects that are due and that no other worker holds, locked until the transaction ends."""
    rows = tx.execute(
        """select number, kind, key, payload, attempts from effect where due_at <= %s
           order by due_at, number limit %s for update skip locked""",
        [now, limit],
    )
    found: dict[tuple[str, str], Effect] = {}
    for number, kind, key, payload, attempts in sorted(rows):
        effect = found.setdefault(
            (kind, key), Effect(numbers=[], kind=kind, key=key, causes=[], attempts=attempts)
        )
        effect.numbers.append(number)
        effect.causes.append(msgspec.json.decode(payload, type=Cause))
    return list(found.values())


def done(tx: Transaction, effects: Iterable[Effect]) -> None:
    numbers = [number for effect in effects for number in effect.numbers]
    tx.execute("delete from effect where number = any(%s)", [numbers])


def failed(tx: Transaction, effect: Effect, now: Instant) -> None:
    """Again later, and later each time."""
    wait = min(1000 * 2 ** min(effect.attempts, 20), _LONGEST_WAIT)
    tx.execute(
        "update effect set attempts = attempts + 1, due_at = %s where number = any(%s)",
        [later(now, wait), effect.numbers],
    )
