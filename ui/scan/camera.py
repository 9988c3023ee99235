"""What a camera must offer, and the reading of its frames away from the GUI thread."""

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from associate_app.devices.decode import Decoded, UnreadablePicture, decode_frame
from ui.scan.sighting import Sighting

WIDEST = 1_280  # pixels; a larger frame takes longer and shows no more


class CameraState(StrEnum):
    OFF = "off"
    ON = "on"
    MISSING = "missing"
    NOT_ALLOWED = "not allowed"
    BROKEN = "broken"  # in use elsewhere, or it failed


class Camera(Protocol):
    """A device: its frames arrive in `sink`."""

    sink: QVideoSink
    changed: SignalInstance  # `state` or `has_light`

    @property
    def state(self) -> CameraState: ...

    @property
    def has_light(self) -> bool: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def light(self, on: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Look:
    """One frame that was read: its picture and the codes in it."""

    picture: QImage
    codes: tuple[Decoded, ...]


class FrameReader(QObject):
    """Reads the newest frame, never a queue of old ones."""

    looked = Signal(object)  # Look
    taken = Signal(object)  # Decoded: a code that counts
    failed = Signal(str)  # code of UnreadablePicture
    _done = Signal(object)  # Look, or what is wrong

    def __init__(self, sink: QVideoSink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None
        self._next: QVideoFrame | None = None
        self._is_reading = self._is_closed = False
        self._sighting = Sighting()
        self._done.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sink.videoFrameChanged.connect(self._arrived)

    def open(self) -> None:
        """Reads again after it was closed; what was seen before is forgotten."""
        self._is_closed = False
        self._sighting = Sighting()

    def close(self) -> None:
        """Returns when nothing is read any more."""
        self._is_closed = True
        self._next = None
        self._is_reading = False
        if self._thread is not None:
            self._thread.shutdown(wait=True)
            self._thread = None

    def _arrived(self, frame: QVideoFrame) -> None:
        if not self._is_closed:
            self._next = QVideoFrame(frame)
            self._read_next()

    def _read_next(self) -> None:
        if self._next is not None and not self._is_reading:
            frame, self._next = self._next, None
            self._is_reading = True
            self._thread = self._thread or ThreadPoolExecutor(1, thread_name_prefix="camera")
            self._thread.submit(self._read, frame)

    def _read(self, frame: QVideoFrame) -> None:
        """In the thread."""
        try:
            picture = frame.toImage()
            if picture.width() > WIDEST:
                picture = picture.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
            self._done.emit(Look(picture, codes_in(picture)))
        except Exception as error:  # noqa: BLE001 - nobody looks at the thread: it is raised in `_show`
            self._done.emit(error)

    def _show(self, result: Look | Exception) -> None:
        self._is_reading = False
        if self._is_closed:
            return
        if isinstance(result, UnreadablePicture):
            self.failed.emit(result.code)
            return
        if isinstance(result, Exception):
            self.failed.emit("picture.no_decoder")
            raise result
        self.looked.emit(result)
        for code in self._new(result.codes):
            self.taken.emit(code)
        self._read_next()

    def _new(self, codes: Sequence[Decoded]) -> list[Decoded]:
        by_text = {code.text: code for code in codes}
        at = round(time.monotonic() * 1_000)
        return [by_text[text] for text in self._sighting.taken(by_text, at)]


def codes_in(picture: QImage) -> tuple[Decoded, ...]:
    """Raises UnreadablePicture where no decoder is installed."""
    if picture.isNull():
        return ()
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return decode_frame(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
