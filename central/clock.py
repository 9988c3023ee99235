"""Central's clock, handed to whatever needs the time."""

import time
from collections.abc import Callable

from associate_app.domain.time import Instant

Clock = Callable[[], Instant]


def system_clock() -> Instant:
    return Instant(time.time_ns() // 1_000_000)
