"""Scanners on a serial line, also on one that a USB cable or Bluetooth only pretends to be."""

from enum import StrEnum

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from ui.scan.framing import Framing
from ui.scan.reading import Reading, Source

RETRY_MS = 2_000
QUIET_MS = 100
"""A code without an end is over when nothing more comes."""
BAUDS = (1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200)
DEFAULT_BAUD = 9_600


class SerialState(StrEnum):
    OFF = "off"
    READY = "ready"
    GONE = "gone"  # not plugged in
    NOT_ALLOWED = "not allowed"
    IN_USE = "in use"


_STATES = {
    QSerialPort.SerialPortError.PermissionError: SerialState.NOT_ALLOWED,
    QSerialPort.SerialPortError.OpenError: SerialState.IN_USE,
}
_GONE = (
    QSerialPort.SerialPortError.ResourceError,
    QSerialPort.SerialPortError.DeviceNotFoundError,
    QSerialPort.SerialPortError.ReadError,
)


def ports() -> tuple[tuple[str, str], ...]:
    """Name and what it calls itself, of each port that is there now."""
    return tuple((port.systemLocation(), port.description()) for port in QSerialPortInfo.availablePorts())


class SerialScanner(QObject):
    """Opens the port, and again whenever it comes back."""

    scanned = Signal(object)  # Reading
    changed = Signal()

    def __init__(self, port: str, baud: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = SerialState.OFF
        self._framing = Framing()
        self._port = QSerialPort(port, self)
        self._port.setBaudRate(baud)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._rest)
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._open)

    def start(self) -> None:
        self._retry.start()
        self._open()

    def close(self) -> None:
        self._retry.stop()
        self._quiet.stop()
        self._port.close()
        self._become(SerialState.OFF)

    def _open(self) -> None:
        if self._port.isOpen():
            return
        if self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._become(SerialState.READY)
        else:
            self._become(_STATES.get(self._port.error(), SerialState.GONE))

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        """Unplugged: the port stays open for Qt, and nothing comes any more.

        What was begun is no code: half of a number can be another number.
        """
        if error in _GONE and self._port.isOpen():
            self._port.close()
            self._quiet.stop()
            self._framing = Framing()
            self._become(SerialState.GONE)

    def _read(self) -> None:
        self._tell(self._framing.feed(bytes(self._port.readAll().data())))
        self._quiet.start()

    def _rest(self) -> None:
        self._tell(self._framing.rest())

    def _tell(self, codes: list[tuple[str, str]]) -> None:
        for text, suffix in codes:
            self.scanned.emit(Reading(source=Source.SERIAL, text=text, typed=text, us=text, suffix=suffix))

    def _become(self, state: SerialState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()
