"""What central does by itself, beside answering: effects, expiry, retention, what is held."""

import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Self

import structlog

from associate_app.domain.time import Instant
from central.clock import Clock
from central.effects.insight import refresh
from central.effects.privacy import end_exports
from central.effects.worker import work_effects
from central.faults import log_fault
from central.payments.charges import release_charges
from central.store.carts import end_leases
from central.store.database import Database
from central.store.enrolment import number_devices
from central.store.held import retry_held
from central.store.issue import end_reservations, expire_pickups
from central.store.retention import retire_old

Work = Callable[[Database, Instant], int]
Job = tuple[str, Work, float]

_DAY = 24 * 3_600.0
JOBS: tuple[Job, ...] = (  # seconds between two runs
    ("effects", work_effects, 0.5),
    ("expiry", expire_pickups, 60.0),
    ("reservations", end_reservations, 60.0),
    ("leases", end_leases, 20.0),
    ("numbers", number_devices, _DAY),  # at the start: there are such only after an upgrade
    ("charges", release_charges, 60.0),
    ("retention", retire_old, _DAY),
    ("exports", end_exports, _DAY),
    ("insight", refresh, _DAY),
    ("held", retry_held, _DAY),  # at the start first of all: an upgrade may have been what they waited for
)
_AGAIN = 30.0  # seconds after a failure, at most

log = structlog.get_logger()


class Workers:
    """One thread per job while the block runs; a job that fails is tried again."""

    def __init__(self, database: Database, clock: Clock, jobs: Sequence[Job] = JOBS) -> None:
        self._jobs = jobs
        self._database = database
        self._clock = clock
        self._stopped = threading.Event()
        self._running = ExitStack()

    def __enter__(self) -> Self:
        for name, work, seconds in self._jobs:
            thread = threading.Thread(target=self._run, args=(name, work, seconds), name=f"central-{name}")
            thread.start()
            self._running.callback(thread.join)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped.set()
        self._running.close()

    def _run(self, name: str, work: Work, seconds: float) -> None:
        wait = 0.0
        while not self._stopped.wait(wait):
            wait = seconds
            try:
                done = work(self._database, self._clock())
            except Exception as error:  # noqa: BLE001 - reported, and the others go on
                wait = min(seconds, _AGAIN)
                log_fault("central.job_failed", error, job=name)
            else:
                if done:
                    log.info("central.job_done", job=name, done=done)
