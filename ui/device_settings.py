"""What was chosen for this device, whoever works on it."""

from PySide6.QtCore import QObject, Signal

from associate_app.store import Store

DENSITY = "density"  # auto, touch, dense
SOUNDS = "sounds"  # on, off
IDLE_MINUTES = "idle minutes"  # after which the device locks itself
IDLE_CHOICES = ("1", "5", "15", "60")
LAST_PERSON = "last person"  # staff id
LANGUAGE = "language"  # BCP 47 code; empty: the one of the store
TERMINAL = "terminal"  # of cards: empty for none, "typed" for one that stands alone, else host:port

_DEFAULTS = {DENSITY: "auto", SOUNDS: "on", IDLE_MINUTES: "5", TERMINAL: "typed"}


class DeviceSettings(QObject):
    changed = Signal(str)  # name

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def get(self, name: str) -> str:
        """Empty for what was never chosen and has no default."""
        kept = self._store.setting(name)
        return _DEFAULTS.get(name, "") if kept is None else kept

    async def choose(self, name: str, text: str) -> None:
        """Raises StoreUnavailable."""
        await self._store.set_setting(name, text)
        self.changed.emit(name)
