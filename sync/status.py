"""The one place where the sync status stands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import structlog

from associate_app.ports import SyncStatus

Listener = Callable[[SyncStatus], None]
log = structlog.get_logger()


class StatusBoard:
    """Tells its listeners of every change, on the loop's thread; one that fails disturbs nobody."""

    def __init__(self, status: SyncStatus) -> None:
        self.status = status
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def change(self, **fields: Any) -> None:
        status = replace(self.status, **fields)
        if status == self.status:
            return
        self.status = status
        for listener in tuple(self._listeners):
            try:
                listener(status)
            except Exception:
                log.exception("sync.listener_failed")
