"""How long to wait before the next try. Jitter keeps the devices of a chain from asking all at once."""

from random import SystemRandom

LONGEST = 30.0  # seconds between tries while the line is down
_random = SystemRandom()


def jittered(seconds: float) -> float:
    """Between three quarters of `seconds` and all of it."""
    return seconds * _random.uniform(0.75, 1)


class Backoff:
    """1, 2, 4 … seconds, never more than `LONGEST`."""

    def __init__(self) -> None:
        self._failures = 0

    def next(self) -> float:
        seconds = min(LONGEST, 2.0 ** min(self._failures, 10))
        self._failures += 1
        return jittered(seconds)

    def reset(self) -> None:
        self._failures = 0
