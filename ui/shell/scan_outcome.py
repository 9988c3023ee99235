"""What became of the last scan, told once."""

from PySide6.QtCore import QObject, Signal

from ui.shell.omnibox import OmniboxViewModel

_OUTCOMES = {"routed": "found", "missing": "missing"}


class ScanOutcome(QObject):
    """What is typed makes no sound: only a scan that has begun has an outcome."""

    became = Signal(str)  # found, missing or wrong

    def __init__(self, omnibox: OmniboxViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._omnibox = omnibox
        self._is_open = False
        omnibox.changed.connect(self._changed)

    def begin(self) -> None:
        self._is_open = True

    def refuse(self) -> None:
        """The screen has no use for this code: the wrong item."""
        self._end("wrong")

    def _changed(self) -> None:
        if outcome := _OUTCOMES.get(self._omnibox.view.state):
            self._end(outcome)

    def _end(self, outcome: str) -> None:
        if self._is_open:
            self._is_open = False
            self.became.emit(outcome)
