"""How far this device's clock is from central's."""

from associate_app.domain.time import Instant


class ClockOffset:
    """Measured by every answer that says central's time; a slow one must not spoil a good one."""

    def __init__(self) -> None:
        self._known: int | None = None

    def measure(self, sent: Instant, server: Instant, received: Instant) -> int | None:
        """Milliseconds to add to this device's clock, or None when nothing better was learnt.

        Central's time was taken somewhere between sending and receiving, so half the round trip is the
        most that the measure can be wrong by.
        """
        half = max(received - sent, 0) // 2
        offset = server - (sent + half)
        if self._known is not None and abs(offset - self._known) <= half + 1:
            return None
        self._known = offset
        return offset
