"""A camera whose pictures are drawn by the test; frames and sink are Qt's own."""

import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from ui.scan.camera import CameraState


class DrawnCamera(QObject):
    changed = Signal()

    def __init__(self, *, has_light: bool = False, state: CameraState = CameraState.ON) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self.state = CameraState.OFF
        self.has_light = has_light
        self.is_lit = False
        self._will_be = state

    def start(self) -> None:
        self.become(self._will_be)

    def stop(self) -> None:
        self.become(CameraState.OFF)

    def light(self, on: bool) -> None:
        self.is_lit = on

    def become(self, state: CameraState) -> None:
        self.state = state
        self.changed.emit()

    def see(self, picture: QImage) -> None:
        self.sink.setVideoFrame(QVideoFrame(picture))


def label(*texts: str, size: tuple[int, int] = (640, 480)) -> QImage:
    """A sheet of paper with these codes on it, QR unless they are thirteen digits."""
    sheet = Image.new("L", size, 255)
    for place, text in enumerate(texts):
        format = zxingcpp.EAN13 if text.isdigit() and len(text) == 13 else zxingcpp.QRCode
        drawn = Image.fromarray(zxingcpp.create_barcode(text, format).to_image(scale=2))
        sheet.paste(drawn, (60, 40 + place * size[1] // max(1, len(texts))))
    return QImage(sheet.tobytes(), *size, size[0], QImage.Format.Format_Grayscale8).copy()
