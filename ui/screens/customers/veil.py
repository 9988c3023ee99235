"""Shoulder-safe: what a customer beside the counter may not read is masked, until it is asked for."""

from PySide6.QtCore import QObject, QTimer, Signal

SHOWN_FOR = 30_000  # milliseconds


class Veil(QObject):
    """Down by itself after half a minute, when somebody else is shown, and when the screen is left."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customer = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.changed)

    @property
    def is_lifted(self) -> bool:
        return self._timer.isActive()

    def lift(self) -> None:
        self._timer.start()
        self.changed.emit()

    def drop(self) -> None:
        if self.is_lifted:
            self._timer.stop()
            self.changed.emit()

    def cover(self, customer: str) -> None:
        """It hangs before `customer` now."""
        if customer != self._customer:
            self._customer = customer
            self.drop()
