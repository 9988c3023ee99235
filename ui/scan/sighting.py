"""When a code that a camera sees counts: once, and never by a single misread frame."""

from collections.abc import Iterable

GONE_MS = 600
"""Unread for so long, a code has left the picture; a hand that shakes takes less."""


class Sighting:
    """Asked at each frame, in order."""

    def __init__(self) -> None:
        self._before: frozenset[str] = frozenset()
        self._taken: dict[str, int] = {}  # code -> when it was last read, in milliseconds

    def taken(self, codes: Iterable[str], at: int) -> tuple[str, ...]:
        """What counts now: read in two frames in a row, and not yet since it came into the picture."""
        seen = tuple(dict.fromkeys(codes))
        self._taken = {code: last for code, last in self._taken.items() if at - last <= GONE_MS}
        new = tuple(code for code in seen if code in self._before and code not in self._taken)
        self._before = frozenset(seen)
        for code in seen:
            if code in self._taken or code in new:
                self._taken[code] = at
        return new
