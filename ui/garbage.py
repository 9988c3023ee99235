"""Cyclic garbage is collected on the GUI thread alone.

Python collects in whatever thread allocates: in the store's writer thread that would destroy Qt objects
where Qt does not allow it, and crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 5_000


class GarbageCollector(QObject):
    """Takes the place of the automatic collection until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_LOOK_MS)

    def collect(self) -> None:
        """The oldest generation that is due, by Python's own thresholds."""
        due = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
