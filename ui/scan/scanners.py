"""Every way in which a code comes in, behind one signal."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from associate_app.devices.decode import Decoded
from ui.device_settings import DeviceSettings
from ui.scan.feedback import Feedback
from ui.scan.pictures import PictureReader
from ui.scan.prefix import Prefix
from ui.scan.reading import Reading, Source
from ui.scan.wedge import WedgeFilter
from ui.words.picture import codes_words, mixed_words, picture_words

if TYPE_CHECKING:
    from ui.scan.camera import Camera
    from ui.scan.camera_sheet import CameraSheet
    from ui.scan.serial import SerialScanner

PREFIX = "scanner prefix"  # see Prefix
PORT = "scanner port"  # a serial port, empty for none
BAUD = "scanner baud"


@dataclass(frozen=True, slots=True)
class SerialChoice:
    port: str
    baud: int


class Scanners(QObject):
    """Scanners that type, serial ones, the camera and pictures. Quiet until it listens."""

    scanned = Signal(str, str)  # text and Source, in order
    read = Signal(object)  # Reading: the same, and how it came
    said = Signal(str)  # words about what became no code
    changed = Signal()  # the state of the serial scanner

    def __init__(self, settings: DeviceSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.feedback = Feedback(settings, self)
        self.pictures = PictureReader(self)
        self.pictures.read.connect(self._picture_read)
        self.pictures.failed.connect(lambda code: self._refuse(picture_words(code)))
        self.serial: SerialScanner | None = None
        self._wedge: WedgeFilter | None = None
        settings.changed.connect(self._setting_changed)

    def listen(self, app: QApplication, window: QWidget) -> None:
        self._wedge = WedgeFilter(app, self)
        self._wedge.read.connect(self.take)
        self._wedge.mixed.connect(lambda: self._refuse(mixed_words()))
        self._wedge.set_prefix(Prefix(self.settings.get(PREFIX)))
        self.pictures.listen(app, window)
        self._connect_serial()

    def close(self) -> None:
        if self._wedge is not None:
            self._wedge.close()
        if self.serial is not None:
            self.serial.close()
        self.pictures.close()

    def take(self, reading: Reading) -> None:
        self.read.emit(reading)
        self.scanned.emit(reading.text, reading.source)

    def camera_sheet(self, host: QWidget, camera: "Camera | None" = None) -> "CameraSheet":
        """Open it like any sheet; what it reads arrives here. `camera` is the device's own by default."""
        from ui.scan.camera_sheet import CameraSheet
        from ui.scan.device_camera import DeviceCamera

        sheet = CameraSheet(host, camera or DeviceCamera(), self.feedback)
        sheet.read.connect(lambda code: self.take(_reading(code, Source.CAMERA)))
        sheet.picture.connect(self.pictures.open)
        self.read.connect(sheet.give_way)
        return sheet

    def serial_choice(self) -> SerialChoice:
        from ui.scan.serial import DEFAULT_BAUD

        baud = self.settings.get(BAUD)
        return SerialChoice(self.settings.get(PORT), int(baud) if baud.isdecimal() else DEFAULT_BAUD)

    def _setting_changed(self, name: str) -> None:
        if self._wedge is None:
            return
        if name == PREFIX:
            self._wedge.set_prefix(Prefix(self.settings.get(PREFIX)))
        elif name in (PORT, BAUD):
            self._connect_serial()

    def _connect_serial(self) -> None:
        if self.serial is not None:
            self.serial.close()
            self.serial.deleteLater()
            self.serial = None
        if self.settings.get(PORT):
            from ui.scan.serial import SerialScanner

            choice = self.serial_choice()
            self.serial = SerialScanner(choice.port, choice.baud, self)
            self.serial.scanned.connect(self.take)
            self.serial.changed.connect(self.changed)
            self.serial.start()
        self.changed.emit()

    def _picture_read(self, codes: tuple[Decoded, ...]) -> None:
        if not codes:
            self._refuse(codes_words(0))
            return
        if words := codes_words(len(codes)):
            self.said.emit(words)
        for code in codes:
            self.take(_reading(code, Source.PICTURE))

    def _refuse(self, words: str) -> None:
        self.feedback.say("missing")
        self.said.emit(words)


def _reading(code: Decoded, source: Source) -> Reading:
    return Reading(
        source=source, text=code.text, typed=code.text, us=code.text, symbology=code.symbology.value
    )
