"""Cyclic garbage is collected on the GUI thread alone.

Python collects on whichever thread happens to allocate. Were that the store's writer, Qt objects would die
where Qt can't stop their timers, and the next tick would call what is gone: the process crashes.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_LOOK_MS = 1_000


@contextmanager
def collected_here() -> Iterator[None]:
    """Takes the place of the automatic collection; the thread that enters runs Qt's loop."""
    gc.disable()
    gc.freeze()  # modules and classes stay as long as the app: looking through them would stall the window
    timer = QTimer()
    timer.timeout.connect(collect_due)
    timer.start(_LOOK_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()


def collect_due() -> None:
    """The oldest generation that is due, by Python's own thresholds."""
    due = [count > limit > 0 for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
