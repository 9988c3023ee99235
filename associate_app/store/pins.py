"""PINs: argon2id verifiers, checked off the line, with waits between wrong tries."""

import asyncio
import math

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from associate_app.domain.errors import RuleViolation
from associate_app.domain.staff import Staff
from associate_app.ports import Clock
from associate_app.store.pin_attempts import FREE
from associate_app.store.records import PinState
from associate_app.store.store import Store

# 19 MiB, two passes, one lane: the OWASP minimum; 30 ms on a tablet.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def make_verifier(pin: str) -> str:
    """argon2id in PHC form; takes some 30 ms, so not on the GUI thread."""
    return _hasher.hash(pin)


class PinCheck:
    """Tells whether a PIN is somebody's; wrong tries are counted on disk."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

    def wait(self, staff: Staff) -> int:
        """Seconds until another try is allowed, 0 for now."""
        return self._wait(self._store.failures(staff.id))

    async def verify(self, staff: Staff, pin: str) -> None:
        """Raises RuleViolation `pin.wrong` (left: tries before a wait), `pin.throttled` (seconds) or
        `pin.not_set`."""
        async with self._one_at_a_time:
            self._let_through(self._store.failures(staff.id))
            if not staff.pin:
                raise RuleViolation("pin.not_set")
            # Counted before it is looked at: ending the app in between gives no free try.
            counted = await self._store.pin_failed(staff.id)
            if not await asyncio.to_thread(_fits, staff.pin, pin):
                self._let_through(counted)
                raise RuleViolation("pin.wrong", left=FREE - counted.failures)
            await self._store.pin_succeeded(staff.id)

    def _let_through(self, state: PinState) -> None:
        seconds = self._wait(state)
        if seconds:
            raise RuleViolation("pin.throttled", seconds=seconds)

    def _wait(self, state: PinState) -> int:
        if state.locked_until is None:
            return 0
        return max(0, math.ceil((state.locked_until - self._clock.now()) / 1000))


def _fits(verifier: str, pin: str) -> bool:
    try:
        return _hasher.verify(verifier, pin)
    except (VerifyMismatchError, VerificationError, InvalidHashError):
        return False
