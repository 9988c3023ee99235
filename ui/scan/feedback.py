"""Short sounds: found, not found, and the wrong item. Colour and shape say the same where one looks."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QUrl, Signal

import resources
from ui.device_settings import SOUNDS, DeviceSettings

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

Outcome = Literal["found", "missing", "wrong"]
OUTCOMES: tuple[Outcome, ...] = ("found", "missing", "wrong")


class Feedback(QObject):
    """Silent where there is no loudspeaker, and where the device is set to be."""

    said = Signal(str)  # Outcome

    def __init__(self, settings: DeviceSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._effects: dict[str, QSoundEffect] | None = None  # loaded with the first sound

    @property
    def is_on(self) -> bool:
        return self._settings.get(SOUNDS) == "on"

    @property
    def can_be_heard(self) -> bool:
        return bool(self._loaded())

    def prepare(self) -> None:
        """The first sound would else wait for the loudspeaker (a tenth of a second)."""
        if self.is_on:
            self._loaded()

    def say(self, outcome: str) -> None:
        self.said.emit(outcome)
        if self.is_on:
            self.play(outcome)

    def play(self, outcome: str) -> None:
        if effect := self._loaded().get(outcome):
            effect.play()

    def _loaded(self) -> "dict[str, QSoundEffect]":
        if self._effects is None:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

            self._effects = {}
            for outcome in OUTCOMES if QMediaDevices.audioOutputs() else ():
                effect = QSoundEffect(self)
                effect.setSource(QUrl.fromLocalFile(str(resources.resource("sounds", f"{outcome}.wav"))))
                self._effects[outcome] = effect
        return self._effects
