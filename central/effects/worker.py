"""Works effects off: at least once, each by the handler of its kind."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

import psycopg
import structlog

from associate_app.domain.time import Instant
from central.effects import availability, insight, prices, privacy
from central.effects.causes import AVAILABILITY, CUSTOMER, ERASURE, EXPORT, PRICE, RETURNED
from central.store import effects
from central.store.database import Database, Transaction
from central.store.effects import Effect

Handler = Callable[[Transaction, Sequence[Effect], Instant], None]

_HANDLERS: Mapping[str, Handler] = {
    AVAILABILITY: availability.project,
    ERASURE: privacy.erase,
    EXPORT: privacy.export,
    PRICE: prices.check,
    CUSTOMER: insight.count_customers,
    RETURNED: insight.count_returns,
}
_AT_ONCE = 200

log = structlog.get_logger()


def work_effects(db: Database, now: Instant) -> int:
    """Everything that is due at `now`; gives how many effects were done."""
    total = 0
    while True:
        claimed, done = db.run(lambda tx: _work(tx, now))
        total += done
        if not claimed:
            return total


def _work(tx: Transaction, now: Instant) -> tuple[int, int]:
    """One batch. What failed before is tried alone, so that it can't spoil the others again."""
    claimed = sorted(effects.claim(tx, now, _AT_ONCE), key=lambda effect: (effect.kind, effect.attempts > 0))
    done = 0
    for (kind, retried), group in groupby(claimed, key=lambda effect: (effect.kind, effect.attempts > 0)):
        batch = list(group)
        for together in [[effect] for effect in batch] if retried else [batch]:
            done += _handle(tx, kind, together, now)
    return len(claimed), done


def _handle(tx: Transaction, kind: str, batch: Sequence[Effect], now: Instant) -> int:
    try:
        with tx.savepoint():
            _HANDLERS[kind](tx, batch, now)
    except psycopg.OperationalError:
        raise
    except Exception as error:  # noqa: BLE001 - a broken effect must not stop the others
        log.error("central.effect_failed", kind=kind, effects=len(batch), error=type(error).__name__)  # noqa: TRY400
        for effect in batch:
            effects.failed(tx, effect, now)
        return 0
    effects.done(tx, batch)
    return len(batch)
