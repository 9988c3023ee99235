"""What a screen is given: the store, the line, the clock, and who is working."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from associate_app.domain.staff import Staff
from associate_app.ports import Clock, Refresher, Synchroniser
from associate_app.selling import Checkout
from associate_app.store import Changes, Reader, Store
from ui.device_settings import DeviceSettings

T = TypeVar("T")

Enrol = Callable[[str, str, str], Awaitable[object]]
"""Address of central, enrolment code, name of the device. Raises EnrolmentRefused or LineDown."""


class Session(QObject):
    """Who is working on this device now; nobody while it is locked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actor: Staff | None = None

    @property
    def actor(self) -> Staff | None:
        return self._actor

    @property
    def actor_id(self) -> str:
        """Empty while nobody is signed in."""
        return self._actor.id if self._actor else ""

    def sign_in(self, staff: Staff) -> None:
        self._actor = staff
        self.changed.emit()

    def sign_out(self) -> None:
        if self._actor is not None:
            self._actor = None
            self.changed.emit()


class ChangeSignals(QObject):
    """The store's changes, delivered on the GUI thread: the store tells them in its writer thread."""

    documents = Signal(object)  # Changes
    _arrived = Signal(object)

    def __init__(
        self,
        subscribe: Callable[[Callable[[Changes], None]], Callable[[], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = subscribe(self._arrived.emit)

    def close(self) -> None:
        """What is on its way to the GUI thread is not delivered any more."""
        self._closed = True
        self._unsubscribe()

    def _deliver(self, changes: Changes) -> None:
        if not self._closed:
            self.documents.emit(changes)


class ReadingThread:
    """Where searches and reports are read, so that the window stays free."""

    def __init__(self, reader: Callable[[], Reader]) -> None:
        """`reader` gives the calling thread its own, as `Store.reader` does."""
        self._reader = reader
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reading")

    async def ask(self, question: Callable[[Reader], T]) -> T:
        """Raises StoreUnavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: question(self._reader()))

    def close(self) -> None:
        self._thread.shutdown()


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """What this device can say about itself."""

    directory: Path
    version: str
    keys_in_key_store: bool  # False: in an owner-only file beside the data


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    store: Store
    sync: Synchroniser
    refresher: Refresher
    clock: Clock
    session: Session
    changes: ChangeSignals
    reading: ReadingThread
    checkout: Checkout
    settings: DeviceSettings
    installation: Installation
    enrol: Enrol
