"""What ui and sync know of each other."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from associate_app.domain.time import Instant


class LineDown(Exception):
    """Central does not answer; a state, shown calmly."""


class EnrolmentRefused(Exception):
    """Central does not take this device; `code` is `enrolment.reason`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Line(StrEnum):
    ONLINE = "online"
    OFFLINE = "offline"
    REVOKED = "revoked"  # central has locked this device out


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    line: Line
    since: Instant  # when the line came or went
    sending: bool = False
    sent: int = 0  # of `to_send`, since the outbox was last empty
    to_send: int = 0
    loaded: bool = False  # the first load is complete
    loading: int = 0  # documents received so far by the load that runs
    last_contact: Instant | None = None
    central_seq: int = 0  # highest ledger number that central has of this device
    problem: str = ""  # code of what central said no with


class Synchroniser(Protocol):
    @property
    def status(self) -> SyncStatus: ...

    def subscribe(self, listener: Callable[[SyncStatus], None]) -> Callable[[], None]:
        """`listener` is called on the GUI thread at every change; returns how to stop it."""

    def check_now(self) -> None:
        """Try the line at once."""

    async def lookup(self, kind: str, *, id: str = "", **index: str) -> tuple[str, ...]:
        """Have central send documents this device does not carry. Raises LineDown."""

    async def blob(self, sha256: str) -> bytes | None:
        """Bytes by their hash, fetched when not here; None where nobody has them. Raises LineDown."""


class Refresher(Protocol):
    def want(self, kind: str, id: str) -> None:
        """Ask for something fresher, if there is a line; what comes arrives as a change."""


class Clock(Protocol):
    def now(self) -> Instant: ...


class SystemClock:
    def now(self) -> Instant:
        return Instant(time.time_ns() // 1_000_000)
